//! Empty databases for tests, of both kinds: SQLite always, PostgreSQL where `RINNALLA_TEST_POSTGRES` has the
//! address of a server on which databases may be made (the full test command starts one).

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use store::{Location, Store};

/// The variable with the address of a server.
pub const SERVER: &str = "RINNALLA_TEST_POSTGRES";
/// The variable with the file of the authority that vouches for it.
pub const AUTHORITY: &str = "RINNALLA_TEST_POSTGRES_CA";

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A database that is gone when this is dropped.
#[derive(Debug)]
pub struct Database {
    /// Where it is.
    pub location: Location,
    /// A folder for files beside it.
    pub folder: tempfile::TempDir,
    on_server: Option<(String, String)>,
}

/// An empty database of each kind that can be had here, by name.
pub fn each() -> Vec<(&'static str, Database)> {
    let sqlite = ("SQLite", Database::sqlite());
    std::iter::once(sqlite).chain(Database::postgresql().map(|database| ("PostgreSQL", database))).collect()
}

/// The file of the authority that vouches for the server, where the server has a certificate.
pub fn authority() -> Option<PathBuf> {
    std::env::var_os(AUTHORITY).map(PathBuf::from)
}

impl Database {
    /// An empty file.
    pub fn sqlite() -> Database {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("rinnalla.db");
        Database { location: Location::Sqlite(path), folder, on_server: None }
    }

    /// An empty database on the server, where there is one.
    pub fn postgresql() -> Option<Database> {
        let server = std::env::var(SERVER).ok()?;
        let name = format!("rinnalla_test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        execute(&server, &format!("CREATE DATABASE {name}"));
        let location = Location::PostgreSql(with_database(&server, &name));
        let folder = tempfile::tempdir().expect("a folder");
        Some(Database { location, folder, on_server: Some((server, name)) })
    }

    /// The database with the newest schema, opened.
    pub fn store(&self) -> Store {
        self.location.migrate(0).expect("a schema");
        Store::open(self.location.clone()).expect("a store")
    }

    /// Runs a statement past the store, for tests of what goes wrong.
    pub fn execute(&self, sql: &str) {
        match &self.location {
            Location::Sqlite(path) => {
                let connection = rusqlite::Connection::open(path).expect("the file");
                connection.execute_batch(sql).expect("a statement");
            }
            Location::PostgreSql(address) => execute(address, sql),
        }
    }

    /// The texts that a statement of one column answers, asked past the store.
    pub fn query(&self, sql: &str) -> Vec<String> {
        match &self.location {
            Location::Sqlite(path) => {
                let connection = rusqlite::Connection::open(path).expect("the file");
                let mut statement = connection.prepare(sql).expect("a statement");
                let rows = statement.query_map([], |row| row.get(0)).expect("rows");
                rows.map(|row| row.expect("a text")).collect()
            }
            Location::PostgreSql(address) => {
                let mut client = postgres::Client::connect(address, postgres::NoTls).expect("the server");
                let rows = client.query(sql, &[]).expect("rows");
                rows.iter().map(|row| row.get(0)).collect()
            }
        }
    }

    /// The file of SQLite.
    pub fn path(&self) -> PathBuf {
        self.location.path().map(Path::to_owned).expect("a file")
    }

    /// The address as a setting has it.
    pub fn setting(&self) -> String {
        match &self.location {
            Location::Sqlite(path) => path.display().to_string(),
            Location::PostgreSql(address) => address.clone(),
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.on_server {
            execute(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

fn with_database(server: &str, name: &str) -> String {
    let (start, rest) = server.rsplit_once('/').expect("an address with a database");
    let query = rest.split_once('?').map_or("", |(_, query)| query);
    if query.is_empty() { format!("{start}/{name}") } else { format!("{start}/{name}?{query}") }
}

fn execute(server: &str, sql: &str) {
    let mut client = postgres::Client::connect(server, postgres::NoTls).expect("the server for tests");
    client.batch_execute(sql).expect("a statement");
}
