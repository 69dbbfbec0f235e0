//! What `measures` found, in sentences of the three languages: ratings and their reasons, contradictions,
//! deadlines, and records in one line. The terminal, the pages and the reports say the same words.

mod contradictions;
mod names;
mod rating;
mod what_if;

pub mod deadlines;
pub mod figures;
pub mod records;

pub use contradictions::{Clients, contradiction};
pub use names::*;
pub use rating::*;
pub use what_if::*;
