//! One page of a table: its rows sorted as asked, its heads and the ways to other pages.

use words::{Arg, Words};

use crate::pages::evidence::columns::{Column, Reader, Value, columns_of};
use crate::pages::evidence::{Cell, EvidenceQuery, EvidenceTable, Head, Row, counted};

const ROWS_A_PAGE: usize = 25;

/// The chosen table with what is asked of it.
pub(super) struct Listing<'l> {
    pub(super) table: &'static str,
    pub(super) query: EvidenceQuery<'l>,
    pub(super) link: &'l str,
    pub(super) reader: Reader<'l>,
}

/// How a table is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Ascending,
    Descending,
}

impl Listing<'_> {
    /// The column and the order that are asked for, or those that the table has by itself.
    fn sort(&self) -> (&'static str, Order) {
        let columns = columns_of(self.table);
        let asked = |text: &str| {
            let (name, order) = match text.strip_prefix('-') {
                Some(name) => (name, Order::Descending),
                None => (text, Order::Ascending),
            };
            columns.iter().find(|column| column.name == name).map(|column| (column.name, order))
        };
        self.query.sort.and_then(asked).unwrap_or_else(|| match columns.first() {
            Some(first) if first.name == "date" => (first.name, Order::Descending),
            Some(first) => (first.name, Order::Ascending),
            None => ("", Order::Ascending),
        })
    }

    /// The page that is asked for, of these rows.
    pub(super) fn page(&self, mut rows: Vec<u32>) -> EvidenceTable {
        let (column, order) = self.sort();
        rows.sort_by_cached_key(|row| self.reader.value(self.table, *row, column).key());
        if order == Order::Descending {
            rows.reverse();
        }
        let pages = rows.len().div_ceil(ROWS_A_PAGE).max(1);
        let page = self.query.page.clamp(1, pages);
        let skipped = (page - 1) * ROWS_A_PAGE;
        let shown: Vec<Row> = rows.iter().skip(skipped).take(ROWS_A_PAGE).map(|row| self.row(*row)).collect();
        EvidenceTable {
            caption: self.caption(rows.len()),
            heads: self.heads(column, order),
            range: if pages > 1 { self.range(skipped, shown.len(), rows.len()) } else { String::new() },
            rows: shown,
            previous: (page > 1).then(|| self.page_link(column, order, page - 1)),
            following: (page < pages).then(|| self.page_link(column, order, page + 1)),
        }
    }

    fn words(&self) -> &Words {
        self.reader.words
    }

    fn caption(&self, count: usize) -> String {
        let name = Arg::from(self.words().get(&format!("table-{}", self.table)));
        self.words().say("evidence-caption", &[("table", name), ("count", counted(count))])
    }

    fn range(&self, skipped: usize, shown: usize, all: usize) -> String {
        let range = format!("{}–{}", skipped + 1, skipped + shown);
        self.words().say("evidence-range", &[("range", Arg::from(range)), ("count", counted(all))])
    }

    fn heads(&self, sorted_by: &str, order: Order) -> Vec<Head> {
        let head = |column: &Column| {
            let is_sorted = column.name == sorted_by;
            let next =
                if is_sorted && order == Order::Ascending { Order::Descending } else { Order::Ascending };
            Head {
                label: self.label(column),
                href: format!("{}#records", self.sort_link(column.name, next)),
                sorted: match order {
                    _ if !is_sorted => "none",
                    Order::Ascending => "ascending",
                    Order::Descending => "descending",
                },
                is_number: column.is_number,
            }
        };
        columns_of(self.table).iter().map(head).collect()
    }

    fn sort_link(&self, column: &str, order: Order) -> String {
        let sign = if order == Order::Descending { "-" } else { "" };
        format!("{}&table={}&sort={sign}{column}", self.link, self.table)
    }

    fn page_link(&self, column: &str, order: Order, page: usize) -> String {
        format!("{}&page={page}#records", self.sort_link(column, order))
    }

    fn label(&self, column: &Column) -> String {
        self.words().get(&format!("column-{}-{}", self.table, column.name))
    }

    fn row(&self, row: u32) -> Row {
        let text = |value: Value| value.text(self.words());
        let mut columns = columns_of(self.table).iter();
        let name = columns.next().map(|column| text(self.reader.value(self.table, row, column.name)));
        let cell = |column: &Column| Cell {
            label: self.label(column),
            text: text(self.reader.value(self.table, row, column.name)),
            is_number: column.is_number,
        };
        Row { name: name.unwrap_or_default(), cells: columns.map(cell).collect() }
    }
}
