//! Rulers: where a total stands among the bands, and where a figure stands among the limits of its item.
//!
//! Each is drawn twice, for a narrow and for a wide place; the place shows the one that fits.

mod bands;
mod limits;

pub(crate) use bands::{Marks, bands};
pub(crate) use limits::limits;

/// Width of the drawing for a narrow place.
const SLIM: u32 = 326;
/// Width of the drawing for a wide place.
const WIDE: u32 = 700;
