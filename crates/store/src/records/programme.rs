//! Rates of partner units, reviews and attestations: records that come without an id.

use casework::{Attestation, Attested, Code, Review, UnitRate};

use super::Kind::{Day, Flag, Id as Ref, Int, Text as Words};
use super::people::{text, words_or_none};
use super::{Ids, Keys, Shape, Stored};
use crate::error::{Error, Result};
use crate::value::{Cells, V};

impl Stored for UnitRate {
    const SHAPE: Shape = Shape {
        columns: &[
            ("date", Day),
            ("partner_team_id", Ref),
            ("unemployed_clients", Int),
            ("employed", Int),
            ("shared", Flag),
        ],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        None
    }

    fn natural_key(&self) -> String {
        self.date.to_string()
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        vec![
            V::Day(self.date),
            V::id(self.partner_team.map(|key| ids.partner_team(key))),
            V::Int(self.unemployed_clients.into()),
            V::Int(self.employed.into()),
            V::flag(self.shared),
        ]
    }

    fn read(_: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        Ok(UnitRate {
            date: cells.day()?,
            partner_team: keys.find_some(cells.id_or_none()?)?,
            unemployed_clients: cells.number()?,
            employed: cells.number()?,
            shared: cells.flag()?,
        })
    }
}

impl Stored for Review {
    const SHAPE: Shape = Shape { columns: &[("date", Day), ("kind", Words), ("total", Int)], list: None };

    fn external_id(&self) -> Option<&str> {
        None
    }

    fn natural_key(&self) -> String {
        format!("{} {}", self.date, self.kind.code())
    }

    fn values(&self, _: &Ids) -> Vec<V> {
        vec![V::Day(self.date), V::code(Some(self.kind)), V::Int(self.total.into())]
    }

    fn read(_: &str, cells: &mut Cells<'_>, _: &Keys) -> Result<Self> {
        Ok(Review { date: cells.day()?, kind: cells.code()?, total: cells.number()? })
    }
}

impl Stored for Attestation {
    const SHAPE: Shape = Shape {
        columns: &[
            ("item", Int),
            ("component", Words),
            ("met", Flag),
            ("rating", Int),
            ("date", Day),
            ("source", Words),
            ("by", Words),
            ("comment", Words),
        ],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        None
    }

    fn natural_key(&self) -> String {
        let component = match &self.value {
            Attested::Item(_) => "",
            Attested::Component(component, _) => component,
        };
        format!("{} {component} {}", self.item, self.date)
    }

    fn values(&self, _: &Ids) -> Vec<V> {
        let (component, met, rating) = match &self.value {
            Attested::Item(rating) => (V::Null, V::Null, V::Int((*rating).into())),
            Attested::Component(component, met) => (V::text(Some(component)), V::Bool(*met), V::Null),
        };
        vec![
            V::Int(self.item.into()),
            component,
            met,
            rating,
            V::Day(self.date),
            V::code(Some(self.source)),
            text(self.by.as_ref()),
            text(self.comment.as_ref()),
        ]
    }

    fn read(_: &str, cells: &mut Cells<'_>, _: &Keys) -> Result<Self> {
        let item = cells.number()?;
        let (component, met, rating) = (cells.text_or_none()?, cells.flag()?, cells.number_or_none()?);
        let value = match (component, met, rating) {
            (Some(component), Some(met), None) => Attested::Component(component.into(), met),
            (None, None, Some(rating)) => Attested::Item(rating),
            _ => return Err(Error::Damaged("an attestation".to_owned())),
        };
        Ok(Attestation {
            item,
            value,
            date: cells.day()?,
            source: cells.code()?,
            by: words_or_none(cells)?,
            comment: words_or_none(cells)?,
        })
    }
}

/// The columns of the programme's own row.
pub(crate) const OWN_COLUMNS: &[super::Cell] = &[
    ("name", Words),
    ("scale", Words),
    ("partner_service", Words),
    ("cooperation_model", Words),
    ("county", Words),
    ("started_on", Day),
];

/// The values of the programme's own row.
pub(crate) fn own_values(programme: &casework::Programme) -> Vec<V> {
    vec![
        text(Some(&programme.name)),
        V::code(Some(programme.scale)),
        V::code(Some(programme.partner_service)),
        V::code(programme.cooperation_model),
        text(programme.county.as_ref()),
        V::day(programme.started_on),
    ]
}
