//! The statements of the record tables, made from their columns so that no column is written twice.

use std::sync::LazyLock;

use super::{Kind, List, Shape, Stored};
use crate::records::shape::Cell;

/// The statements of one table.
#[derive(Debug)]
pub(crate) struct Statements {
    pub(crate) select: String,
    pub(crate) insert: String,
    pub(crate) update: String,
    pub(crate) delete: String,
    /// The rows that a change made as they are now.
    pub(crate) of_change: String,
    /// One row.
    pub(crate) one: String,
    /// The rows of one review, where the table belongs to reviews.
    pub(crate) of_review: Option<String>,
    pub(crate) list: Option<ListStatements>,
}

/// The statements of a table of references.
#[derive(Debug)]
pub(crate) struct ListStatements {
    pub(crate) select: String,
    pub(crate) insert: String,
    pub(crate) delete: String,
    /// The references of one record.
    pub(crate) of_one: String,
}

/// The columns that every record table begins with.
pub(crate) const KEYS: [&str; 4] = ["programme_id", "id", "external_id", "change_id"];

/// The columns of a table without its list.
pub(crate) fn own_columns(shape: &Shape) -> impl Iterator<Item = &Cell> {
    shape.columns.iter().filter(|(_, kind)| *kind != Kind::Ids)
}

impl Statements {
    fn of<T: Stored>() -> Statements {
        Statements::of_shape(T::TABLE, &T::SHAPE)
    }

    pub(super) fn of_shape(table: &str, shape: &Shape) -> Statements {
        let columns: Vec<&str> = own_columns(shape).map(|(name, _)| *name).collect();
        let listed = columns.join(", ");
        let all = KEYS.len() + columns.len();
        let slots: Vec<String> = (1..=all).map(|number| format!("${number}")).collect();
        let sets: Vec<String> =
            columns.iter().enumerate().map(|(at, name)| format!("{name} = ${}", at + 4)).collect();
        Statements {
            select: format!(
                "SELECT id, external_id, change_id, {listed} FROM {table} WHERE programme_id = $1 ORDER BY id"
            ),
            insert: format!(
                "INSERT INTO {table} ({}, {listed}) VALUES ({})",
                KEYS.join(", "),
                slots.join(", ")
            ),
            update: format!(
                "UPDATE {table} SET change_id = $3, {} WHERE programme_id = $1 AND id = $2",
                sets.join(", ")
            ),
            delete: format!("DELETE FROM {table} WHERE programme_id = $1 AND id = $2"),
            of_change: format!(
                "SELECT id, external_id, change_id, {listed} FROM {table} WHERE programme_id = $1 AND change_id = $2 ORDER BY id"
            ),
            one: format!(
                "SELECT id, external_id, change_id, {listed} FROM {table} WHERE programme_id = $1 AND id = $2"
            ),
            of_review: own_columns(shape).any(|(name, _)| *name == "review_id").then(|| {
                format!(
                    "SELECT id, external_id, change_id, {listed} FROM {table} WHERE programme_id = $1 AND review_id = $2 ORDER BY id"
                )
            }),
            list: shape.list.as_ref().map(ListStatements::of),
        }
    }
}

impl ListStatements {
    fn of(list: &List) -> ListStatements {
        let List { table, owner, member } = list;
        ListStatements {
            select: format!(
                "SELECT {owner}, {member} FROM {table} WHERE programme_id = $1 ORDER BY {owner}, position"
            ),
            insert: format!(
                "INSERT INTO {table} (programme_id, {owner}, position, {member}) VALUES ($1, $2, $3, $4)"
            ),
            delete: format!("DELETE FROM {table} WHERE programme_id = $1 AND {owner} = $2"),
            of_one: format!(
                "SELECT {member} FROM {table} WHERE programme_id = $1 AND {owner} = $2 ORDER BY position"
            ),
        }
    }
}

macro_rules! tables {
    ($($kind:ident),+ $(,)?) => {
        $(impl Statement for casework::$kind {
            fn statements() -> &'static Statements {
                static MADE: LazyLock<Statements> = LazyLock::new(Statements::of::<casework::$kind>);
                &MADE
            }
        })+

        /// The tables in an order in which references are known before they are used.
        pub(crate) fn tables() -> Vec<TableOf> {
            vec![$(TableOf {
                name: <casework::$kind as casework::Row>::TABLE,
                shape: &<casework::$kind as Stored>::SHAPE,
                statements: casework::$kind::statements(),
            }),+]
        }

        /// One of them, or of those beside the bundle.
        pub(crate) fn table_of(name: &str) -> Option<TableOf> {
            tables().into_iter().chain(beside()).find(|table| table.name == name)
        }
    };
}

/// A record table without its type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TableOf {
    pub(crate) name: &'static str,
    pub(crate) shape: &'static Shape,
    pub(crate) statements: &'static Statements,
}

/// A kind of record with its statements.
pub(crate) trait Statement: Stored {
    fn statements() -> &'static Statements;
}

tables!(
    Staff,
    PartnerTeam,
    Client,
    Employer,
    Activity,
    Job,
    Profile,
    Plan,
    BenefitCounselling,
    DisclosureTalk,
    Meeting,
    UnitRate,
    Review,
    Attestation,
    Consultation,
    Event,
    Study,
);

/// Filled forms.
static SHEETS: Shape = Shape {
    columns: &[
        ("kind", Kind::Text),
        ("client_id", Kind::Id),
        ("employer_id", Kind::Id),
        ("content", Kind::Text),
        ("shared_with", Kind::Id),
        ("shared_what", Kind::Text),
        ("shared_from", Kind::Day),
        ("shared_until", Kind::Day),
    ],
    list: None,
};

/// What was promised.
static NEXT_STEPS: Shape = Shape {
    columns: &[
        ("staff_id", Kind::Id),
        ("client_id", Kind::Id),
        ("employer_id", Kind::Id),
        ("what", Kind::Text),
        ("due_on", Kind::Day),
        ("done_on", Kind::Day),
    ],
    list: None,
};

/// The tables that are kept as those of the bundle are, with history and undo, and are not in it.
pub(crate) fn beside() -> Vec<TableOf> {
    static OF_SHEETS: LazyLock<Statements> = LazyLock::new(|| Statements::of_shape("sheets", &SHEETS));
    static OF_STEPS: LazyLock<Statements> = LazyLock::new(|| Statements::of_shape("next_steps", &NEXT_STEPS));
    let mut beside = vec![
        TableOf { name: "sheets", shape: &SHEETS, statements: &OF_SHEETS },
        TableOf { name: "next_steps", shape: &NEXT_STEPS, statements: &OF_STEPS },
    ];
    beside.extend(super::review::tables());
    beside
}

/// Whether a table is beside the bundle, so that no rating depends on it.
pub(crate) fn is_beside(table: &str) -> bool {
    beside().iter().any(|each| each.name == table)
}

/// Every statement of the record tables by name.
pub(crate) fn statements() -> Vec<(String, String)> {
    let mut all = super::part::statements();
    for TableOf { name: table, statements: made, .. } in tables().into_iter().chain(beside()) {
        let own: [(&str, &String); 6] = [
            ("select", &made.select),
            ("insert", &made.insert),
            ("update", &made.update),
            ("delete", &made.delete),
            ("of_change", &made.of_change),
            ("one", &made.one),
        ];
        all.extend(own.map(|(what, text)| (format!("{table}.{what}"), text.clone())));
        all.extend(made.of_review.iter().map(|text| (format!("{table}.of_review"), text.clone())));
        if let Some(list) = &made.list {
            let own = [
                ("list_select", &list.select),
                ("list_insert", &list.insert),
                ("list_delete", &list.delete),
                ("list_of_one", &list.of_one),
            ];
            all.extend(own.map(|(what, text)| (format!("{table}.{what}"), text.clone())));
        }
    }
    all
}
