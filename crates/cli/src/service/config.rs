//! Settings: one TOML file, every key overridden by its variable of the environment, secrets from files.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use jiff::tz::TimeZone;
use server::{Cookies, Peers};

/// The settings of a service.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    pub(crate) database_url: Secret,
    pub(crate) listen: SocketAddr,
    pub(crate) metrics_listen: Option<SocketAddr>,
    pub(crate) public_url: String,
    pub(crate) behind_proxy: bool,
    pub(crate) time_zone: String,
    pub(crate) contact: Option<String>,
    pub(crate) source_url: Option<String>,
    /// The key of identity codes, 64 hexadecimal signs.
    pub(crate) identity_key: Option<Secret>,
    pub(crate) log_level: String,
    pub(crate) log_format: LogFormat,
}

/// A value that does not show itself.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

/// Settings that cannot be used, and why.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct BadSettings(String);

/// How logs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogFormat {
    Text,
    Json,
}

/// A key of the file.
#[derive(Debug)]
struct Key {
    section: &'static str,
    name: &'static str,
    default: &'static str,
    about: &'static str,
}

const KEYS: &[Key] = &[
    Key {
        section: "database",
        name: "url",
        default: "rinnalla.db",
        about: "The database: the path of an SQLite file, or postgres://USER:PASSWORD@HOST/NAME.",
    },
    Key {
        section: "database",
        name: "url_file",
        default: "",
        about: "A file that holds the value of url, so that a password stands in no setting. Read instead of url.",
    },
    Key {
        section: "server",
        name: "listen",
        default: "127.0.0.1:8080",
        about: "Address and port on which pages are served.",
    },
    Key {
        section: "server",
        name: "metrics_listen",
        default: "",
        about: "Address and port for Prometheus (/metrics); blank serves none. Keep it inside your network.",
    },
    Key {
        section: "server",
        name: "public_url",
        default: "http://127.0.0.1:8080",
        about: "The address that people type. With https, cookies are kept to encrypted connections; anything else is for trying out on one's own machine.",
    },
    Key {
        section: "server",
        name: "behind_proxy",
        default: "no",
        about: "yes when a proxy in front writes X-Forwarded-For; the limit of sign-ins then counts the address that it wrote last.",
    },
    Key {
        section: "service",
        name: "time_zone",
        default: "Europe/Helsinki",
        about: "The time zone by which a day begins.",
    },
    Key {
        section: "service",
        name: "contact",
        default: "",
        about: "Where to write about accessibility; shown in the accessibility statement.",
    },
    Key {
        section: "service",
        name: "source_url",
        default: "",
        about: "Where the source text of the running version is; shown on the page about the service.",
    },
    Key {
        section: "identity",
        name: "key_file",
        default: "",
        about: "A file with 64 hexadecimal signs (openssl rand -hex 32): the key of personal identity codes. Blank keeps none. Without the file the codes cannot be read again: back it up apart from the database.",
    },
    Key {
        section: "log",
        name: "level",
        default: "info",
        about: "error, warn, info, debug or trace; also by module, as in info,store=debug.",
    },
    Key { section: "log", name: "format", default: "text", about: "text, or json with an object a line." },
];

impl Key {
    fn path(&self) -> String {
        format!("{}.{}", self.section, self.name)
    }

    fn variable(&self) -> String {
        format!("RINNALLA_{}_{}", self.section.to_uppercase(), self.name.to_uppercase())
    }
}

impl std::ops::Deref for Secret {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Secret")
    }
}

impl Config {
    /// The settings of a file, if one is given, with the environment over it.
    ///
    /// Errors: a file that cannot be read, a key that there is not, a value that is none.
    pub(crate) fn read(file: Option<&Path>) -> anyhow::Result<Config> {
        Config::read_plain(file).map_err(|fault| BadSettings(format!("{fault:#}")).into())
    }

    fn read_plain(file: Option<&Path>) -> anyhow::Result<Config> {
        let table = match file {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .with_context(|| format!("the settings {} cannot be read", path.display()))?;
                parse(&text).with_context(|| path.display().to_string())?
            }
            None => toml::Table::new(),
        };
        Config::of(&|key: &Key| {
            let set = std::env::var(key.variable()).ok();
            set.or_else(|| value(&table, key)).unwrap_or_else(|| key.default.to_owned())
        })
    }

    fn of(value: &dyn Fn(&Key) -> String) -> anyhow::Result<Config> {
        let get = |path: &str| {
            let key = KEYS.iter().find(|key| key.path() == path);
            key.map(value).unwrap_or_default()
        };
        let optional = |path: &str| Some(get(path)).filter(|text| !text.trim().is_empty());
        let address = |path: &str, text: &str| {
            text.parse::<SocketAddr>().with_context(|| format!("{path} is no address with a port: {text}"))
        };
        let url_file = optional("database.url_file").map(PathBuf::from);
        let database_url = match url_file {
            Some(file) => std::fs::read_to_string(&file)
                .with_context(|| format!("database.url_file {} cannot be read", file.display()))?
                .trim()
                .to_owned(),
            None => get("database.url"),
        };
        let identity_key = match optional("identity.key_file").map(PathBuf::from) {
            Some(file) => Some(Secret(
                std::fs::read_to_string(&file)
                    .with_context(|| format!("identity.key_file {} cannot be read", file.display()))?
                    .trim()
                    .to_owned(),
            )),
            None => None,
        };
        let log_format = match get("log.format").as_str() {
            "text" => LogFormat::Text,
            "json" => LogFormat::Json,
            other => bail!("log.format is text or json, not {other}"),
        };
        let config = Config {
            database_url: Secret(database_url),
            listen: address("server.listen", &get("server.listen"))?,
            metrics_listen: optional("server.metrics_listen")
                .map(|text| address("server.metrics_listen", &text))
                .transpose()?,
            public_url: get("server.public_url"),
            behind_proxy: yes_no("server.behind_proxy", &get("server.behind_proxy"))?,
            time_zone: get("service.time_zone"),
            contact: optional("service.contact"),
            source_url: optional("service.source_url"),
            identity_key,
            log_level: get("log.level"),
            log_format,
        };
        if !config.public_url.starts_with("https://") && !config.public_url.starts_with("http://") {
            bail!("server.public_url begins with https:// or http://");
        }
        config.time_zone()?;
        tracing_subscriber::EnvFilter::try_new(&config.log_level)
            .with_context(|| format!("log.level is no level: {}", config.log_level))?;
        Ok(config)
    }

    /// The time zone by which a day begins.
    pub(crate) fn time_zone(&self) -> anyhow::Result<TimeZone> {
        TimeZone::get(&self.time_zone)
            .with_context(|| format!("service.time_zone is no time zone: {}", self.time_zone))
    }

    /// What the pages need of the settings.
    pub(crate) fn of_pages(&self) -> server::Settings {
        server::Settings {
            cookies: if self.public_url.starts_with("https://") { Cookies::Secure } else { Cookies::Plain },
            peers: if self.behind_proxy { Peers::BehindProxy } else { Peers::Direct },
            contact: self.contact.clone(),
            source: self.source_url.clone(),
        }
    }

    /// What an administrator should look at before others use the service.
    pub(crate) fn doubts(&self) -> Vec<&'static str> {
        let mut doubts = Vec::new();
        if !self.public_url.starts_with("https://") && !self.listen.ip().is_loopback() {
            doubts.push("server.public_url is not https, and server.listen is open to the network: passwords would travel in the clear");
        }
        if self.metrics_listen.is_some_and(|listen| listen.ip().is_unspecified()) {
            doubts.push("server.metrics_listen is open to every network");
        }
        doubts
    }
}

/// The file as a table; a key that there is not is an error that names it.
fn parse(text: &str) -> anyhow::Result<toml::Table> {
    let table: toml::Table = text.parse()?;
    for (section, values) in &table {
        let Some(values) = values.as_table() else { bail!("{section} stands in no section") };
        for (name, value) in values {
            if !KEYS.iter().any(|key| key.section == section && key.name == name) {
                bail!("there is no key {section}.{name}");
            }
            if value.is_table() || value.is_array() {
                bail!("{section}.{name} is one value");
            }
        }
    }
    Ok(table)
}

fn value(table: &toml::Table, key: &Key) -> Option<String> {
    Some(match table.get(key.section)?.get(key.name)? {
        toml::Value::String(text) => text.clone(),
        toml::Value::Boolean(true) => "yes".to_owned(),
        toml::Value::Boolean(false) => "no".to_owned(),
        other => other.to_string(),
    })
}

fn yes_no(path: &str, text: &str) -> anyhow::Result<bool> {
    match text {
        "yes" | "true" | "1" => Ok(true),
        "no" | "false" | "0" | "" => Ok(false),
        other => bail!("{path} is yes or no, not {other}"),
    }
}

/// A file with every key at its default, each with what it is for.
pub(crate) fn example() -> String {
    let mut text =
        "# Settings of Rinnalla. Every key can be set by its variable of the environment instead.\n"
            .to_owned();
    let mut section = "";
    for key in KEYS {
        if key.section != section {
            section = key.section;
            let _ = write!(text, "\n[{section}]\n");
        }
        let _ = write!(text, "# {}\n# {}\n{} = \"{}\"\n", key.about, key.variable(), key.name, key.default);
    }
    text
}

/// The page of the reference, made from the keys.
#[cfg(test)]
fn reference() -> String {
    let mut text = "# Settings\n\nMade from the program (`crates/cli/src/service/config.rs`); a test keeps it so.\n\n\
        `rinnalla serve --config FILE` reads one TOML file. Every key can be set by a variable of the environment, \
        which goes before the file. `rinnalla config example` prints a file with every key, `rinnalla config check` \
        reads yours.\n\n| key | variable | default | what it is |\n| --- | --- | --- | --- |\n"
        .to_owned();
    for key in KEYS {
        let default = if key.default.is_empty() { String::new() } else { format!("`{}`", key.default) };
        let _ = writeln!(text, "| `{}` | `{}` | {default} | {} |", key.path(), key.variable(), key.about);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, &str>) {
        let read = parse(text).and_then(|table| {
            Config::of(&|key: &Key| value(&table, key).unwrap_or_else(|| key.default.to_owned()))
        });
        match (read, expected) {
            (Ok(config), Ok(listen)) => assert_eq!(config.listen.to_string(), listen, "{text}"),
            (Err(fault), Err(part)) => assert!(format!("{fault:#}").contains(part), "{text}: {fault:#}"),
            (read, _) => assert!(read.is_ok() == expected.is_ok(), "{text}"),
        }
    }

    #[test]
    fn what_is_not_set_has_its_default() {
        check("", Ok("127.0.0.1:8080"));
        check("[server]\nlisten = \"0.0.0.0:9000\"\nbehind_proxy = true", Ok("0.0.0.0:9000"));
        check(&example(), Ok("127.0.0.1:8080"));
    }

    #[test]
    fn what_is_wrong_is_told_by_its_key() {
        check("[server]\nlisten = \"9000\"", Err("server.listen"));
        check("[server]\nport = 9000", Err("server.port"));
        check("listen = \"x\"", Err("listen"));
        check("[service]\ntime_zone = \"Europe/Nowhere\"", Err("service.time_zone"));
        check("[log]\nformat = \"xml\"", Err("log.format"));
        check("[log]\nlevel = \"loud=very\"", Err("log.level"));
        check("[server]\npublic_url = \"rinnalla.example\"", Err("server.public_url"));
        check("[server]\nbehind_proxy = \"perhaps\"", Err("server.behind_proxy"));
    }

    #[test]
    fn the_reference_is_fresh() {
        let path = testkit::cases::root().join("docs/reference/configuration.md");
        if std::env::var_os("BLESS").is_some() {
            assert!(std::fs::write(&path, reference()).is_ok());
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == reference(), "run with BLESS=1");
    }
}
