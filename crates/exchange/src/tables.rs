//! How each kind of record is read from and written to the cells of a row, in canonical order.

mod activity;
mod people;
mod programme;
mod support;
mod work;
