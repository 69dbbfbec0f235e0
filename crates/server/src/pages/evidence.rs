//! The records behind a rating, as a table: the columns that fit, sorted as asked, a page at a time.

mod columns;
mod listing;

use casework::Records;
use measures::ItemRating;
use words::{Arg, Words};

use crate::pages::evidence::columns::Reader;
use crate::pages::evidence::listing::Listing;
use crate::pages::parts::Filter;

/// What is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct EvidenceQuery<'q> {
    /// The table by its canonical name; the first one of the rating where it is not among them.
    pub(crate) table: Option<&'q str>,
    /// The column to sort by, with `-` before it for descending.
    pub(crate) sort: Option<&'q str>,
    /// The page, counted from 1; zero is the first too.
    pub(crate) page: usize,
}

/// Whether a row of a table, counted from 0, may be shown to the reader.
pub(crate) type IsVisible<'v> = &'v dyn Fn(&str, u32) -> bool;

/// The records behind a rating.
#[derive(Default)]
pub(crate) struct EvidenceView {
    /// The choice of a table; empty where there is one at most.
    pub(crate) tables: Vec<Filter>,
    /// The chosen table; none where no record made the rating.
    pub(crate) table: Option<EvidenceTable>,
    /// How many of its rows are not shown; empty where all are.
    pub(crate) hidden: String,
}

/// A page of one table.
pub(crate) struct EvidenceTable {
    /// Its name and its number of rows.
    pub(crate) caption: String,
    /// The columns.
    pub(crate) heads: Vec<Head>,
    /// The rows of this page.
    pub(crate) rows: Vec<Row>,
    /// Which rows these are, such as `26–50 / 240`; empty where all are here.
    pub(crate) range: String,
    /// The page before.
    pub(crate) previous: Option<String>,
    /// The page after.
    pub(crate) following: Option<String>,
}

/// The head of a column.
pub(crate) struct Head {
    /// The column's name.
    pub(crate) label: String,
    /// Sorts by it, the other way round where it is sorted by it already.
    pub(crate) href: String,
    /// How it is sorted, as `aria-sort` says it.
    pub(crate) sorted: &'static str,
    /// Whether numbers stand in it.
    pub(crate) is_number: bool,
}

/// A row.
pub(crate) struct Row {
    /// The first cell, which names the row.
    pub(crate) name: String,
    /// The other cells.
    pub(crate) cells: Vec<Cell>,
}

/// A cell.
pub(crate) struct Cell {
    /// The column's name, told beside the cell on a phone.
    pub(crate) label: String,
    /// What stands in it.
    pub(crate) text: String,
    /// Whether it is a number.
    pub(crate) is_number: bool,
}

/// The records behind a rating; `link` is the address of the page with its day, to which the choices are added.
pub(crate) fn evidence(
    records: &Records,
    rating: &ItemRating,
    query: EvidenceQuery<'_>,
    link: &str,
    is_visible: IsVisible<'_>,
    words: &Words,
) -> EvidenceView {
    let of_rating = || rating.evidence.iter().filter(|evidence| !evidence.rows.is_empty());
    let chosen =
        of_rating().find(|evidence| Some(evidence.table) == query.table).or_else(|| of_rating().next());
    let Some(chosen) = chosen else { return EvidenceView::default() };
    let tables: Vec<Filter> = of_rating()
        .map(|evidence| Filter {
            text: format!("{} ({})", words.get(&format!("table-{}", evidence.table)), evidence.rows.len()),
            href: format!("{link}&table={}#records", evidence.table),
            is_chosen: evidence.table == chosen.table,
        })
        .collect();
    let rows: Vec<u32> = chosen.rows.iter().copied().filter(|row| is_visible(chosen.table, *row)).collect();
    let hidden = chosen.rows.len() - rows.len();
    let listing = Listing { table: chosen.table, query, link, reader: Reader { records, words } };
    EvidenceView {
        tables: if tables.len() > 1 { tables } else { Vec::new() },
        table: Some(listing.page(rows)),
        hidden: if hidden == 0 {
            String::new()
        } else {
            words.say("evidence-hidden", &[("count", counted(hidden))])
        },
    }
}

fn counted(count: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
}
