//! Pages over HTTP. Each handler reads what was sent, asks a use case, and shows what it answered; it decides
//! nothing and knows no database.
//!
//! [`router`] makes the service's routes; [`ROUTES`] lists them.

mod answer;
mod assets;
mod cookies;
mod files;
mod forms;
mod handlers;
mod health;
mod metrics;
mod pages;
mod rendered;
mod routes;
mod security;
mod serve;
mod settings;
mod visit;
mod within;

pub use assets::version;
pub use metrics::Metrics;
pub use routes::{ROUTES, Route, Who, router};
pub use serve::serve;
pub use settings::{Cookies, Peers, Settings};
