//! A server of PostgreSQL for the tests, on a free port, gone when the tests are through.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

use super::install;

/// Where the tests look for the server's address.
pub(crate) const VARIABLE: &str = "RINNALLA_TEST_POSTGRES";

/// Where they look for the authority that vouches for it.
pub(crate) const AUTHORITY: &str = "RINNALLA_TEST_POSTGRES_CA";

/// Whether the server waits for its disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disk {
    /// It does, as in service.
    Real,
    /// It does not: what is tested is what the program asks of it.
    Spared,
}

/// A running server.
#[derive(Debug)]
pub(crate) struct Server {
    programs: PathBuf,
    folder: tempfile::TempDir,
    address: String,
}

impl Server {
    /// Starts a server in an empty folder; installs PostgreSQL where it is missing.
    pub(crate) fn start(disk: Disk) -> anyhow::Result<Server> {
        if programs().is_none() {
            install(&["postgresql"])?;
        }
        let programs = programs().context("PostgreSQL is not where it is expected")?;
        let folder = tempfile::Builder::new().prefix("rinnalla-test-").tempdir()?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = format!("postgres://rinnalla@127.0.0.1:{port}/postgres");
        let server = Server { programs, folder, address };
        certify(server.folder.path())?;
        server.give_folder()?;
        let data = server.data();
        server.call(&format!(
            "initdb -D {} -A trust -U rinnalla -E UTF8 --no-sync >/dev/null",
            data.display()
        ))?;
        let fsync = if disk == Disk::Real { "on" } else { "off" };
        let options = format!(
            "-p {port} -k {0} -c fsync={fsync} -c max_connections=300 \
             -c ssl=on -c ssl_cert_file={0}/server.pem -c ssl_key_file={0}/server.key",
            server.folder.path().display()
        );
        server.call(&format!(
            "pg_ctl -D {} -l {} -o '{options}' -w start >/dev/null",
            data.display(),
            server.folder.path().join("log").display()
        ))?;
        Ok(server)
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The file of the authority that vouches for the server.
    pub(crate) fn authority(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// PostgreSQL refuses to run as root: its own user has the folder then.
    fn give_folder(&self) -> anyhow::Result<()> {
        if is_root() {
            let given = Command::new("chown").args(["-R", "postgres"]).arg(self.folder.path()).status()?;
            ensure!(given.success(), "the folder cannot be given to the user postgres");
        }
        Ok(())
    }

    fn call(&self, line: &str) -> anyhow::Result<()> {
        let line = format!("{}/{line}", self.programs.display());
        let status = if is_root() {
            Command::new("su").args(["postgres", "-s", "/bin/sh", "-c", &line]).current_dir("/").status()?
        } else {
            Command::new("sh").args(["-c", &line]).status()?
        };
        ensure!(status.success(), "PostgreSQL: {line}");
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let stopped =
            self.call(&format!("pg_ctl -D {} -m immediate -w stop >/dev/null", self.data().display()));
        // The folder goes anyway.
        drop(stopped);
    }
}

/// An authority of the day, and a certificate by it for `localhost`.
fn certify(folder: &Path) -> anyhow::Result<()> {
    let mut authority = rcgen::CertificateParams::new(Vec::new())?;
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let authority_key = rcgen::KeyPair::generate()?;
    let root = authority.self_signed(&authority_key)?;
    let issuer = rcgen::Issuer::new(authority, authority_key);
    let key = rcgen::KeyPair::generate()?;
    let server = rcgen::CertificateParams::new(["localhost".to_owned()])?.signed_by(&key, &issuer)?;
    std::fs::write(folder.join("authority.pem"), root.pem())?;
    std::fs::write(folder.join("server.pem"), server.pem())?;
    let file = folder.join("server.key");
    std::fs::write(&file, key.serialize_pem())?;
    // PostgreSQL refuses a key that others may read.
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(())
}

fn is_root() -> bool {
    let told = Command::new("id").arg("-u").output();
    told.is_ok_and(|told| told.stdout.trim_ascii() == b"0")
}

/// The folder of the server's programs: the newest that is installed.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut folders: Vec<PathBuf> =
        versions.filter_map(Result::ok).map(|version| version.path().join("bin")).collect();
    folders.retain(|folder| Path::new(folder).join("initdb").exists());
    folders.sort();
    folders.pop()
}
