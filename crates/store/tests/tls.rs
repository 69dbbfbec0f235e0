//! The line to PostgreSQL is private, and only to a server that a trusted authority vouches for.

#![expect(clippy::expect_used, reason = "tests")]

use store::{Error, Location, Result, Store};
use testkit::databases::{Database, authority};

/// The server for tests has a certificate for `localhost` where the full test command started it.
fn with(query: &str) -> Option<(Database, Location)> {
    let (database, _) = Database::postgresql().zip(authority())?;
    let Location::PostgreSql(address) = &database.location else { return None };
    let address = address.replace("127.0.0.1", "localhost");
    let location = Location::of(&format!("{address}?{query}"));
    Some((database, location))
}

fn is_encrypted(location: Location) -> bool {
    location.migrate(0).expect("a schema");
    let store = Store::open(location).expect("a store");
    let told: Result<_> =
        store.read(|tx| tx.first("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()", &[]));
    told.expect("an answer").expect("a row") == [store::V::Bool(true)]
}

#[test]
fn a_connection_is_encrypted_where_it_is_asked_for() {
    let Some(authority) = authority() else { return };
    for mode in ["require", "verify-ca", "verify-full"] {
        let query = format!("sslmode={mode}&sslrootcert={}", authority.display());
        let (_database, location) = with(&query).expect("a server");
        assert!(is_encrypted(location), "{mode}");
    }
    let (_database, location) = with("sslmode=disable").expect("a server");
    assert!(!is_encrypted(location));
}

#[test]
fn a_server_that_nobody_vouches_for_is_refused() {
    let Some((_database, location)) = with("sslmode=require") else { return };
    assert!(matches!(location.migrate(0), Err(Error::Unavailable(_))));
}

#[test]
fn a_file_of_authorities_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("authorities.pem");
    std::fs::write(&file, "no certificate").expect("written");
    let address = format!("postgres://somebody:secret@db.example/x?sslrootcert={}", file.display());
    let Err(error) = Location::of(&address).migrate(0) else { panic!("it cannot be reached") };
    assert!(error.to_string().contains("authorities.pem"), "{error}");
    assert!(!error.to_string().contains("secret"), "{error}");
}
