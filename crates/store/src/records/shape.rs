//! How a kind of record lies in its table.

use casework::{Day, Row};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Ids, Keys};
use crate::error::{Error, Result};
use crate::value::{Cells, V};

/// A column's name and what it holds.
pub type Cell = (&'static str, Kind);

/// What a column holds, for rows that are kept as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, a code or a decimal number.
    Text,
    /// A day.
    Day,
    /// A whole number.
    Int,
    /// Yes or no.
    Flag,
    /// The id of another record.
    Id,
    /// The ids of other records, one after the other; they lie in a table of their own.
    Ids,
}

/// References of a record that are many: a table of their own, in order.
#[derive(Debug)]
pub(crate) struct List {
    /// The table.
    pub(crate) table: &'static str,
    /// The column of the record that they belong to.
    pub(crate) owner: &'static str,
    /// The column of the record that is named.
    pub(crate) member: &'static str,
}

/// How a kind of record lies in its table.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The columns after the keys; a list comes last and is no column.
    pub(crate) columns: &'static [Cell],
    /// The list, where there is one.
    pub(crate) list: Option<List>,
}

/// A record that is kept in a table.
pub(crate) trait Stored: Row + Sized + Send + Sync {
    /// How it lies there.
    const SHAPE: Shape;

    /// The sender's id; none for those that have none.
    fn external_id(&self) -> Option<&str>;

    /// What tells records without an id apart: those alike are numbered.
    fn natural_key(&self) -> String {
        String::new()
    }

    /// The values of its columns, in their order, without the list.
    fn values(&self, ids: &Ids) -> Vec<V>;

    /// The list.
    fn members(&self, _: &Ids) -> Vec<Uuid> {
        Vec::new()
    }

    /// The record from its values.
    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self>;
}

/// A row as it was, kept as text so that it can be read when the table has other columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier(pub(crate) Map<String, Value>);

impl Earlier {
    /// The columns with their values.
    pub(crate) fn of(columns: &[Cell], values: &[V]) -> Earlier {
        let pairs = columns.iter().zip(values).map(|((name, _), value)| ((*name).to_owned(), as_json(value)));
        Earlier(pairs.collect())
    }

    /// As text.
    pub(crate) fn text(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }

    /// From text.
    pub(crate) fn parse(text: &str) -> Result<Earlier> {
        match serde_json::from_str(text) {
            Ok(Value::Object(map)) => Ok(Earlier(map)),
            _ => Err(Error::Damaged("an earlier row".to_owned())),
        }
    }

    /// The values in the order of these columns.
    pub(crate) fn values(&self, columns: &[Cell]) -> Result<Vec<V>> {
        columns.iter().map(|(name, kind)| from_json(self.0.get(*name), *kind)).collect()
    }

    /// The column's value as text, where it has one.
    pub fn get(&self, column: &str) -> Option<String> {
        match self.0.get(column)? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }
}

fn as_json(value: &V) -> Value {
    match value {
        V::Null => Value::Null,
        V::Id(id) => Value::from(id.to_string()),
        V::Day(day) => Value::from(day.to_string()),
        V::Text(text) => Value::from(text.as_str()),
        V::Int(number) => Value::from(*number),
        V::Bool(flag) => Value::from(*flag),
        V::Bytes(ids) => {
            ids.chunks_exact(16).filter_map(|id| Uuid::from_slice(id).ok()).map(|id| id.to_string()).collect()
        }
    }
}

fn from_json(value: Option<&Value>, kind: Kind) -> Result<V> {
    let wrong = || Error::Damaged("a value of an earlier row".to_owned());
    Ok(match (value.unwrap_or(&Value::Null), kind) {
        (Value::Null, Kind::Ids) => V::Bytes(Vec::new()),
        (Value::Null, _) => V::Null,
        (Value::String(text), Kind::Text) => V::Text(text.clone()),
        (Value::String(text), Kind::Day) => V::Day(Day::parse(text).map_err(|_| wrong())?),
        (Value::String(text), Kind::Id) => V::Id(Uuid::parse_str(text).map_err(|_| wrong())?),
        (Value::Number(number), Kind::Int) => V::Int(number.as_i64().ok_or_else(wrong)?),
        (Value::Bool(flag), Kind::Flag) => V::Bool(*flag),
        (Value::Array(ids), Kind::Ids) => {
            let mut bytes = Vec::with_capacity(ids.len() * 16);
            for id in ids {
                let id = id.as_str().and_then(|text| Uuid::parse_str(text).ok()).ok_or_else(wrong)?;
                bytes.extend_from_slice(id.as_bytes());
            }
            V::Bytes(bytes)
        }
        _ => return Err(wrong()),
    })
}

/// Values as they were written, from those that a database gave: SQLite gives ids as bytes and days as text.
pub(crate) fn alike(columns: &[Cell], cells: &mut Cells<'_>) -> Result<Vec<V>> {
    let mut values = Vec::with_capacity(columns.len() + 1);
    for (_, kind) in columns {
        values.push(match kind {
            Kind::Text => V::text(cells.text_or_none()?),
            Kind::Day => V::day(cells.day_or_none()?),
            Kind::Int => cells.int_or_none()?.map_or(V::Null, V::Int),
            Kind::Flag => V::flag(cells.flag()?),
            Kind::Id => V::id(cells.id_or_none()?),
            Kind::Ids => V::Bytes(Vec::new()),
        });
    }
    Ok(values)
}
