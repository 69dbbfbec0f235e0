//! Use cases: each authorises, loads, decides by the pure crates, and saves together with its entry in the
//! access log. Nothing here knows of HTTP, forms or pages.
//!
//! Everything blocks: a surface that is asynchronous calls from a thread made for that.

mod actor;
mod cache;
mod error;
mod log;
mod passwords;
mod service;
mod throttle;
mod world;

pub mod accounts;
pub mod bundle;
pub mod deadlines;
pub mod demo;
pub mod fidelity;
pub mod home;
pub mod item;
pub mod mapping;
pub mod sign_in;
pub mod sites;

pub use actor::{Actor, Held};
pub use cache::Programme;
pub use error::{Error, Fault, Result};
pub use log::log_refusal;
pub use service::Service;
pub use world::{Now, World};
