//! Values as both databases hold them.

use std::error::Error as StdError;

use casework::{Code, Day};
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use rusqlite::types::{ToSqlOutput, ValueRef};
use uuid::Uuid;

use crate::error::{Error, Result};

/// A value of a column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum V {
    /// Nothing.
    Null,
    /// An id: UUID, or a blob of 16 bytes.
    Id(Uuid),
    /// A calendar day: DATE, or its text `yyyy-mm-dd`.
    Day(Day),
    /// A text.
    Text(String),
    /// A whole number, and an instant as milliseconds since 1970.
    Int(i64),
    /// Yes or no: BOOLEAN, or 1 and 0.
    Bool(bool),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl V {
    /// A text that may be blank.
    pub fn text(text: Option<&str>) -> V {
        text.map_or(V::Null, |text| V::Text(text.to_owned()))
    }

    /// A day that may be blank.
    pub fn day(day: Option<Day>) -> V {
        day.map_or(V::Null, V::Day)
    }

    /// A code that may be blank.
    pub fn code<C: Code>(code: Option<C>) -> V {
        V::text(code.map(Code::code))
    }

    /// A yes or no that may be blank.
    pub fn flag(flag: Option<bool>) -> V {
        flag.map_or(V::Null, V::Bool)
    }

    /// A reference that may be blank.
    pub fn id(id: Option<Uuid>) -> V {
        id.map_or(V::Null, V::Id)
    }
}

/// The values of a row, read one after the other.
#[derive(Debug)]
pub struct Cells<'r> {
    values: &'r [V],
    at: usize,
}

impl<'r> Cells<'r> {
    /// The values of a row from the first on.
    pub fn new(values: &'r [V]) -> Cells<'r> {
        Cells { values, at: 0 }
    }

    /// From the same column on, in another row.
    pub(crate) fn on<'o>(&self, values: &'o [V]) -> Cells<'o> {
        Cells { values, at: self.at }
    }

    fn next(&mut self) -> &'r V {
        let value = self.values.get(self.at).unwrap_or(&V::Null);
        self.at += 1;
        value
    }

    fn wrong(&self, wanted: &str) -> Error {
        Error::Damaged(format!("column {} is no {wanted}", self.at))
    }

    /// An id.
    pub fn id(&mut self) -> Result<Uuid> {
        self.id_or_none()?.ok_or_else(|| self.wrong("id"))
    }

    /// An id or nothing.
    pub fn id_or_none(&mut self) -> Result<Option<Uuid>> {
        match self.next() {
            V::Null => Ok(None),
            V::Id(id) => Ok(Some(*id)),
            V::Bytes(bytes) => Uuid::from_slice(bytes).map(Some).map_err(|_| self.wrong("id")),
            _ => Err(self.wrong("id")),
        }
    }

    /// A text.
    pub fn text(&mut self) -> Result<&'r str> {
        self.text_or_none()?.ok_or_else(|| self.wrong("text"))
    }

    /// A text or nothing.
    pub fn text_or_none(&mut self) -> Result<Option<&'r str>> {
        match self.next() {
            V::Null => Ok(None),
            V::Text(text) => Ok(Some(text)),
            _ => Err(self.wrong("text")),
        }
    }

    /// A day.
    pub fn day(&mut self) -> Result<Day> {
        self.day_or_none()?.ok_or_else(|| self.wrong("day"))
    }

    /// A day or nothing.
    pub fn day_or_none(&mut self) -> Result<Option<Day>> {
        match self.next() {
            V::Null => Ok(None),
            V::Day(day) => Ok(Some(*day)),
            V::Text(text) => Day::parse(text).map(Some).map_err(|_| self.wrong("day")),
            _ => Err(self.wrong("day")),
        }
    }

    /// A whole number.
    pub fn int(&mut self) -> Result<i64> {
        self.int_or_none()?.ok_or_else(|| self.wrong("number"))
    }

    /// A whole number or nothing.
    pub fn int_or_none(&mut self) -> Result<Option<i64>> {
        match self.next() {
            V::Null => Ok(None),
            V::Int(number) => Ok(Some(*number)),
            _ => Err(self.wrong("number")),
        }
    }

    /// A whole number of another width.
    pub fn number<N: TryFrom<i64>>(&mut self) -> Result<N> {
        let number = self.int()?;
        N::try_from(number).map_err(|_| self.wrong("number of its width"))
    }

    /// A whole number of another width, or nothing.
    pub fn number_or_none<N: TryFrom<i64>>(&mut self) -> Result<Option<N>> {
        let number = self.int_or_none()?;
        number.map(|number| N::try_from(number).map_err(|_| self.wrong("number of its width"))).transpose()
    }

    /// Yes, no or nothing.
    pub fn flag(&mut self) -> Result<Option<bool>> {
        match self.next() {
            V::Null => Ok(None),
            V::Bool(flag) => Ok(Some(*flag)),
            V::Int(number) => Ok(Some(*number != 0)),
            _ => Err(self.wrong("yes or no")),
        }
    }

    /// Bytes or nothing.
    pub fn bytes(&mut self) -> Result<Option<&'r [u8]>> {
        match self.next() {
            V::Null => Ok(None),
            V::Bytes(bytes) => Ok(Some(bytes)),
            V::Id(id) => Ok(Some(id.as_bytes())),
            _ => Err(self.wrong("bytes")),
        }
    }

    /// A code.
    pub fn code<C: Code>(&mut self) -> Result<C> {
        self.code_or_none()?.ok_or_else(|| self.wrong(C::LIST))
    }

    /// A code or nothing.
    pub fn code_or_none<C: Code>(&mut self) -> Result<Option<C>> {
        let Some(text) = self.text_or_none()? else { return Ok(None) };
        C::from_code(text).map(Some).ok_or_else(|| self.wrong(C::LIST))
    }
}

impl rusqlite::ToSql for V {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            V::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            V::Id(id) => ToSqlOutput::Borrowed(ValueRef::Blob(id.as_bytes())),
            V::Day(day) => ToSqlOutput::Owned(day.to_string().into()),
            V::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            V::Int(number) => ToSqlOutput::Borrowed(ValueRef::Integer(*number)),
            V::Bool(flag) => ToSqlOutput::Borrowed(ValueRef::Integer(i64::from(*flag))),
            V::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
        })
    }
}

impl V {
    /// A value of SQLite. Ids and days come as bytes and text; [`Cells`] knows what they are.
    pub(crate) fn from_sqlite(value: ValueRef<'_>) -> Result<V> {
        Ok(match value {
            ValueRef::Null => V::Null,
            ValueRef::Integer(number) => V::Int(number),
            ValueRef::Text(bytes) => {
                let text = std::str::from_utf8(bytes).map_err(|_| Error::Damaged("no UTF-8".to_owned()))?;
                V::Text(text.to_owned())
            }
            ValueRef::Blob(bytes) => V::Bytes(bytes.to_vec()),
            ValueRef::Real(_) => return Err(Error::Damaged("a number with a point".to_owned())),
        })
    }

    /// A value of PostgreSQL.
    pub(crate) fn from_postgres(row: &postgres::Row, at: usize) -> Result<V> {
        let kind = row.columns()[at].type_();
        let value = match *kind {
            Type::UUID => row.try_get::<_, Option<PgUuid>>(at)?.map(|id| V::Id(id.0)),
            Type::DATE => row.try_get::<_, Option<PgDay>>(at)?.map(|day| V::Day(day.0)),
            Type::INT2 => row.try_get::<_, Option<i16>>(at)?.map(|number| V::Int(number.into())),
            Type::INT4 => row.try_get::<_, Option<i32>>(at)?.map(|number| V::Int(number.into())),
            Type::INT8 => row.try_get::<_, Option<i64>>(at)?.map(V::Int),
            Type::BOOL => row.try_get::<_, Option<bool>>(at)?.map(V::Bool),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(at)?.map(V::Bytes),
            Type::TEXT | Type::VARCHAR | Type::NAME => row.try_get::<_, Option<String>>(at)?.map(V::Text),
            _ => return Err(Error::Internal(format!("column {at} has the type {kind}"))),
        };
        Ok(value.unwrap_or(V::Null))
    }
}

struct PgUuid(Uuid);

impl<'a> postgres::types::FromSql<'a> for PgUuid {
    fn from_sql(_: &Type, raw: &'a [u8]) -> std::result::Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(PgUuid(Uuid::from_slice(raw)?))
    }

    fn accepts(kind: &Type) -> bool {
        *kind == Type::UUID
    }
}

struct PgDay(Day);

/// PostgreSQL counts days from 1 January 2000.
const EPOCH: (i16, i8, i8) = (2000, 1, 1);

fn epoch() -> std::result::Result<Day, casework::InvalidDay> {
    Day::new(EPOCH.0, EPOCH.1, EPOCH.2)
}

impl<'a> postgres::types::FromSql<'a> for PgDay {
    fn from_sql(_: &Type, raw: &'a [u8]) -> std::result::Result<Self, Box<dyn StdError + Sync + Send>> {
        let days = i32::from_be_bytes(raw.try_into()?);
        Ok(PgDay(epoch()?.plus_days(days)))
    }

    fn accepts(kind: &Type) -> bool {
        *kind == Type::DATE
    }
}

impl ToSql for V {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match (self, kind) {
            (V::Null, _) => return Ok(IsNull::Yes),
            (V::Id(id), &Type::UUID | &Type::BYTEA) => out.extend_from_slice(id.as_bytes()),
            (V::Day(day), &Type::DATE) => out.extend_from_slice(&day.days_since(epoch()?).to_be_bytes()),
            (V::Text(text), _) => return text.to_sql(kind, out),
            (V::Int(number), &Type::INT4) => return i32::try_from(*number)?.to_sql(kind, out),
            (V::Int(number), &Type::INT2) => return i16::try_from(*number)?.to_sql(kind, out),
            (V::Int(number), _) => return number.to_sql(kind, out),
            (V::Bool(flag), _) => return flag.to_sql(kind, out),
            (V::Bytes(bytes), _) => return bytes.to_sql(kind, out),
            (V::Id(_) | V::Day(_), _) => return Err(format!("cannot be a {kind}").into()),
        }
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
