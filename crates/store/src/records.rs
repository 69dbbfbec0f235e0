//! The records of programmes: how each kind lies in its table, how a whole programme is loaded, and how a
//! bundle is merged into it.

mod ids;
mod import;
mod load;
mod part;
mod people;
mod programme;
mod review;
mod shape;
mod statements;
mod support;
mod work;

pub use ids::{programme_id, record_id};
pub use import::{Merge, TableMerge, Verdict, import, merge};
pub use load::{Loaded, has_staff, load, programmes, version, versions};
pub use part::{MOST_COACHES, Part, load_part};
pub use shape::{Cell, Earlier, Kind};

pub(crate) use ids::{Ids, Keys};
pub(crate) use import::put;
pub(crate) use programme::OWN_COLUMNS;
pub(crate) use shape::{List, Shape, Stored, alike};
pub(crate) use statements::{
    Statements, TableOf, beside, is_beside, own_columns, statements, table_of, tables,
};
