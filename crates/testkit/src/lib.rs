//! What only tests and benchmarks use: invented programmes of any size, the cases, test vectors, and a
//! random source that gives the same numbers every time.
//!
//! Panics here are failed tests.
#![expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "a helper of tests fails the test"
)]

pub mod cases;
pub mod databases;
pub mod demo;
pub mod generate;
pub mod golden;
mod random;
pub mod vectors;

pub use random::Random;
