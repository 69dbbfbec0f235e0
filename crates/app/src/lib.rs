//! Use cases: each authorises, loads, decides by the pure crates, and saves together with its entry in the
//! access log. Nothing here knows of HTTP, forms or pages.
//!
//! Everything blocks: a surface that is asynchronous calls from a thread made for that.

mod actor;
mod cache;
mod change;
mod error;
mod log;
mod passwords;
mod reach;
mod service;
mod throttle;
mod vault;
mod world;

pub mod accounts;
pub mod bundle;
pub mod clients;
pub mod deadlines;
pub mod demo;
pub mod documents;
pub mod employers;
pub mod entries;
pub mod fidelity;
pub mod filters;
pub mod fits;
pub mod home;
pub mod identity;
pub mod item;
pub mod keys;
pub mod mapping;
pub mod public_pages;
pub mod referrals;
pub mod reviews;
pub mod search;
pub mod sharing;
pub mod sheets;
pub mod sign_in;
pub mod sites;
pub mod stamps;
pub mod team;
pub mod today;

pub use actor::{Actor, Held};
pub use cache::Programme;
pub use error::{Error, Fault, Result};
pub use log::{gathering, keep, log_refusal};
pub use service::Service;
pub use vault::Vault;
pub use world::{Now, Standing, World};
