//! How the line to a server is kept private: by `sslmode` and `sslrootcert` in its address, as libpq names them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use postgres::config::{Host, SslMode};
use postgres::{Client, Config, NoTls};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::{Error, Result};

const ROOTS: &str = "sslrootcert";

/// An address as it was configured.
pub(super) struct Address {
    settings: Config,
    /// The file with the authorities to trust; those of the system where there is none.
    roots: Option<PathBuf>,
}

impl Address {
    /// Errors: [`Error::Unavailable`], which does not repeat the address: it may hold a password.
    pub(super) fn read(url: &str) -> Result<Address> {
        let unreadable = || Error::Unavailable("the address of the database cannot be read".to_owned());
        let (url, roots) = without_roots(url);
        // Every certificate is looked at with the name of its host, which is what these two ask for.
        let url = url
            .replace("sslmode=verify-full", "sslmode=require")
            .replace("sslmode=verify-ca", "sslmode=require");
        let settings = url.parse().map_err(|_| unreadable())?;
        Ok(Address { settings, roots })
    }

    /// Opens a connection. Off this machine it is encrypted, to a server that an authority vouches for, unless
    /// the address says `sslmode=disable`.
    pub(super) fn connect(&self) -> Result<Client> {
        let is_private = match self.settings.get_ssl_mode() {
            SslMode::Disable => false,
            SslMode::Require => true,
            _ => !self.settings.get_hosts().iter().all(is_this_machine),
        };
        if !is_private {
            return Ok(self.settings.connect(NoTls)?);
        }
        let mut settings = self.settings.clone();
        settings.ssl_mode(SslMode::Require);
        Ok(settings.connect(MakeRustlsConnect::new(self.client()?))?)
    }

    fn client(&self) -> Result<ClientConfig> {
        let mut roots = RootCertStore::empty();
        match &self.roots {
            Some(file) => {
                for certificate in of_file(file)? {
                    roots.add(certificate).map_err(|error| in_file(file, &error.to_string()))?;
                }
            }
            None => drop(roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs)),
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.map_err(|error| Error::Internal(error.to_string()))?;
        Ok(config.with_root_certificates(roots).with_no_client_auth())
    }
}

fn of_file(file: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let read =
        CertificateDer::pem_file_iter(file).and_then(Iterator::collect::<std::result::Result<Vec<_>, _>>);
    let found = read.map_err(|error| in_file(file, &error.to_string()))?;
    if found.is_empty() { Err(in_file(file, "no certificate in it")) } else { Ok(found) }
}

fn in_file(file: &Path, text: &str) -> Error {
    Error::Unavailable(format!("{ROOTS} {}: {text}", file.display()))
}

fn is_this_machine(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => {
            let address: Option<std::net::IpAddr> = name.parse().ok();
            name == "localhost" || address.is_some_and(|address| address.is_loopback())
        }
        Host::Unix(_) => true,
    }
}

/// The address without the file of authorities, which the driver does not know, and the file.
fn without_roots(url: &str) -> (String, Option<PathBuf>) {
    let Some((before, query)) = url.split_once('?') else { return (url.to_owned(), None) };
    let mut roots = None;
    let mut kept = Vec::new();
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some((ROOTS, file)) => roots = Some(PathBuf::from(file)),
            _ => kept.push(pair),
        }
    }
    let query = kept.join("&");
    let url = if query.is_empty() { before.to_owned() } else { format!("{before}?{query}") };
    (url, roots)
}
