//! Pages: what each shows, ready in words, and how that is made of what use cases answer.

pub(crate) mod about;
pub(crate) mod account;
pub(crate) mod client;
pub(crate) mod clients;
pub(crate) mod deadlines;
pub(crate) mod employer;
pub(crate) mod employers;
pub(crate) mod entry;
pub(crate) mod error;
pub(crate) mod evidence;
pub(crate) mod fidelity;
pub(crate) mod home;
pub(crate) mod import;
pub(crate) mod item;
pub(crate) mod keys;
pub(crate) mod leads;
pub(crate) mod login;
pub(crate) mod mapping;
pub(crate) mod parts;
pub(crate) mod plan;
pub(crate) mod programmes;
pub(crate) mod referral;
pub(crate) mod review;
pub(crate) mod search;
pub(crate) mod sheet;
pub(crate) mod shell;
pub(crate) mod sites;
pub(crate) mod team;
pub(crate) mod today;
pub(crate) mod what_if;

mod rulers;
mod svg;
mod trend_chart;
