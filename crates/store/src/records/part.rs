//! A part of a programme's records: what one coach works with, or what tells of one client. What it costs does not
//! grow with the programme.

use std::collections::HashMap;
use std::sync::LazyLock;

use casework::Day;
use uuid::Uuid;

use super::Keys;
use super::load::{From, Loaded, gathered};
use super::statements::{KEYS, Statement, TableOf, own_columns, tables};
use crate::error::Result;
use crate::tx::Tx;
use crate::value::V;

/// Which part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The clients of these coaches, at most [`MOST_COACHES`], with all that tells of them, and the coaches' own work
    /// since a day. Activities of clients whose service ended before that day are left out.
    OfCoaches {
        /// The coaches.
        staff: Vec<Uuid>,
        /// Since when.
        since: Day,
    },
    /// All that tells of one client.
    OfClient(Uuid),
}

/// So many coaches at most: oneself and those whom one stands in for.
pub const MOST_COACHES: usize = 4;

const COACHES: &str = "($2, $3, $4, $5)";
const NOTHING: &str = "1 = 0";

/// Which rows of a table belong to a part.
fn condition(part: Kind, table: &str) -> Option<String> {
    let (clients, activities) = match part {
        Kind::Coaches => {
            let own = format!("SELECT id FROM clients WHERE programme_id = $1 AND coach_id IN {COACHES}");
            let activities = format!(
                "SELECT id FROM activities WHERE programme_id = $1 AND staff_id IN {COACHES} AND date >= $6 \
                 UNION SELECT activity_id FROM activity_clients WHERE programme_id = $1 AND client_id IN \
                 ({own} AND (ended_on IS NULL OR ended_on >= $6))"
            );
            (own, activities)
        }
        Kind::Client => (
            "SELECT id FROM clients WHERE programme_id = $1 AND id = $2".to_owned(),
            "SELECT activity_id FROM activity_clients WHERE programme_id = $1 AND client_id = $2".to_owned(),
        ),
    };
    Some(match table {
        "staff" | "partner_teams" => return None,
        "clients" => format!("id IN ({clients})"),
        "activities" => format!("id IN ({activities})"),
        "activity_clients" => format!("activity_id IN ({activities})"),
        "employers" => format!(
            "id IN (SELECT employer_id FROM activities WHERE programme_id = $1 AND id IN ({activities}) \
             UNION SELECT employer_id FROM jobs WHERE programme_id = $1 AND client_id IN ({clients}))"
        ),
        "jobs" | "profiles" | "plans" | "benefit_counselling" | "disclosure_talks" | "studies" => {
            format!("client_id IN ({clients})")
        }
        _ => NOTHING.to_owned(),
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Coaches,
    Client,
}

/// What is asked for a table: its rows, and its references where it has many.
#[derive(Debug)]
struct Selects {
    rows: String,
    list: Option<String>,
}

static SELECTS: LazyLock<HashMap<(Kind, &'static str), Selects>> = LazyLock::new(|| {
    let kinds = [Kind::Coaches, Kind::Client];
    kinds
        .iter()
        .flat_map(|kind| tables().into_iter().map(|table| ((*kind, table.name), selects(*kind, &table))))
        .collect()
});

fn selects(kind: Kind, table: &TableOf) -> Selects {
    let columns = own_columns(table.shape).map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let within = |table: &str| {
        condition(kind, table).map_or_else(String::new, |condition| format!(" AND {condition}"))
    };
    let list = table.shape.list.as_ref().map(|list| {
        format!(
            "SELECT {0}, {1} FROM {2} WHERE programme_id = $1{3} ORDER BY {0}, position",
            list.owner,
            list.member,
            list.table,
            within(list.table)
        )
    });
    let keys = KEYS[1..].join(", ");
    let rows = format!(
        "SELECT {keys}, {columns} FROM {0} WHERE programme_id = $1{1} ORDER BY id",
        table.name,
        within(table.name)
    );
    Selects { rows, list }
}

/// The statements, for the test that runs every one.
pub(crate) fn statements() -> Vec<(String, String)> {
    let named = SELECTS.iter().flat_map(|((kind, table), selects)| {
        let rows = (format!("{table}.part.{kind:?}"), selects.rows.clone());
        let list = selects.list.clone().map(|list| (format!("{table}.part_list.{kind:?}"), list));
        [Some(rows), list].into_iter().flatten()
    });
    named.collect()
}

/// Where the rows of a part come from.
#[derive(Debug)]
pub(crate) struct Within {
    kind: Kind,
    args: Vec<V>,
}

impl Within {
    fn of(programme: Uuid, part: &Part) -> Within {
        let mut args = vec![V::Id(programme)];
        match part {
            Part::OfClient(client) => {
                args.push(V::Id(*client));
                Within { kind: Kind::Client, args }
            }
            Part::OfCoaches { staff, since } => {
                // The last one fills what is left of the list.
                let last = staff.last().copied().unwrap_or_default();
                let filled = staff.iter().copied().chain(std::iter::repeat(last)).take(MOST_COACHES);
                args.extend(filled.map(V::Id));
                args.push(V::Day(*since));
                Within { kind: Kind::Coaches, args }
            }
        }
    }

    /// The statement and what is bound to it.
    pub(crate) fn rows<T: Statement>(&self) -> (&'static str, &[V]) {
        let all: &'static HashMap<_, Selects> = &SELECTS;
        bound(all.get(&(self.kind, T::TABLE)).map_or("", |selects| &selects.rows), &self.args)
    }

    /// The statement for the references of a table that has many.
    pub(crate) fn list<T: Statement>(&self) -> Option<(&'static str, &[V])> {
        let all: &'static HashMap<_, Selects> = &SELECTS;
        let list = all.get(&(self.kind, T::TABLE)).and_then(|selects| selects.list.as_deref());
        list.map(|list| bound(list, &self.args))
    }
}

/// A statement that names fewer slots is given fewer values.
fn bound<'a>(sql: &'static str, args: &'a [V]) -> (&'static str, &'a [V]) {
    let used = (1..=args.len()).rev().find(|slot| sql.contains(&format!("${slot}"))).unwrap_or(0);
    (sql, &args[..used])
}

/// A part of a programme's records; `None` where there is no such programme. References to what is outside the part
/// are left out.
pub fn load_part(tx: &mut dyn Tx, programme: Uuid, part: &Part) -> Result<Option<Loaded>> {
    let mut keys = Keys::of_part();
    let from = From { tx, programme, keys: &mut keys, within: Some(Within::of(programme, part)) };
    gathered(from)
}
