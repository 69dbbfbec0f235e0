//! Fidelity: from ordinary records to 25 ratings, each a value with its reasons.
//!
//! [`Index`] sorts the records of a programme once; [`assess`] rates them on a day by an edition of the scale.
//! Everything else reads that one value: [`trend`](mod@trend), [`what_if`], [`contradictions`](mod@contradictions).
//! [`deadlines`](mod@deadlines) tells who must do what by when by the same rules. Thresholds stand in the scale
//! files and nowhere else.

mod assessment;
mod exact;
mod figure;
mod finding;
mod index;
mod items;
mod ladder;
mod look;
mod window;

pub mod contradictions;
pub mod deadlines;
pub mod own_work;
pub mod scale;
pub mod support;
pub mod trend;
pub mod what_if;

pub use assessment::{
    Assessment, Basis, ItemRating, Next, Raise, assess, assess_without_evidence, rate_figures,
};
pub use exact::{Exact, decimal, float, half_up};
pub use figure::{Amount, Direction, Figure};
pub use finding::{Component, Evidence, Input, Missing, Quantity};
pub use index::Index;
pub use window::Window;
