//! The records of a supported-employment programme, as plain values.
//!
//! One [`Records`] value holds what one programme has written down: its staff, clients, activities, jobs,
//! meetings and the rest, with the codes they use as enums and references between them as typed
//! [`Key`]s. Nothing here reads a file, a clock or a random number, and nothing here rates anything.

mod code;
mod day;
mod records;
mod tables;

pub mod access;
pub mod consents;
pub mod fits;
pub mod forms;
pub mod holidays;
pub mod identity_code;
pub mod industry;
pub mod phase;
pub mod review;

pub use code::Code;
pub use day::{Day, InvalidDay, Weekday};
pub use records::{Id, Key, Keys, Records, Row, Table, Text};
pub use tables::*;
