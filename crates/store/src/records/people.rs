//! Staff, partner teams, clients and employers.

use casework::{Client, Employer, Id, PartnerTeam, Staff, Text};
use rust_decimal::Decimal;

use super::Kind::{Day, Id as Ref, Text as Words};
use super::{Ids, Keys, Shape, Stored};
use crate::error::{Error, Result};
use crate::value::{Cells, V};

/// A text that must be there.
pub(crate) fn words(cells: &mut Cells<'_>) -> Result<Text> {
    Text::new(cells.text()?).ok_or_else(|| Error::Damaged("a blank text".to_owned()))
}

/// A text that may be blank.
pub(crate) fn words_or_none(cells: &mut Cells<'_>) -> Result<Option<Text>> {
    Ok(cells.text_or_none()?.and_then(Text::new))
}

/// A number exactly as it was written.
pub(crate) fn decimal_or_none(cells: &mut Cells<'_>) -> Result<Option<Decimal>> {
    let text = cells.text_or_none()?;
    text.map(|text| text.parse().map_err(|_| Error::Damaged("no decimal number".to_owned()))).transpose()
}

pub(crate) fn text(text: Option<&Text>) -> V {
    V::text(text.map(Text::as_str))
}

pub(crate) fn decimal(number: Option<Decimal>) -> V {
    number.map_or(V::Null, |number| V::Text(number.normalize().to_string()))
}

impl Stored for Staff {
    const SHAPE: Shape = Shape {
        columns: &[("name", Words), ("role", Words), ("fte", Words), ("starts_on", Day), ("ends_on", Day)],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, _: &Ids) -> Vec<V> {
        vec![
            text(Some(&self.name)),
            V::code(Some(self.role)),
            decimal(Some(self.fte)),
            V::day(self.starts_on),
            V::day(self.ends_on),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, _: &Keys) -> Result<Self> {
        Ok(Staff {
            id: Id::new(external_id),
            name: words(cells)?,
            role: cells.code()?,
            fte: decimal_or_none(cells)?.unwrap_or_default(),
            starts_on: cells.day_or_none()?,
            ends_on: cells.day_or_none()?,
        })
    }
}

impl Stored for PartnerTeam {
    const SHAPE: Shape = Shape { columns: &[("name", Words), ("kind", Words)], list: None };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, _: &Ids) -> Vec<V> {
        vec![text(Some(&self.name)), text(self.kind.as_ref())]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, _: &Keys) -> Result<Self> {
        Ok(PartnerTeam { id: Id::new(external_id), name: words(cells)?, kind: words_or_none(cells)? })
    }
}

impl Stored for Client {
    const SHAPE: Shape = Shape {
        columns: &[
            ("name", Words),
            ("referred_on", Day),
            ("referral_source", Words),
            ("enrolled_on", Day),
            ("coach_id", Ref),
            ("partner_team_id", Ref),
            ("service", Words),
            ("ended_on", Day),
            ("end_reason", Words),
            ("declined_on", Day),
            ("decline_reason", Words),
        ],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        vec![
            text(self.name.as_ref()),
            V::Day(self.referred_on),
            V::code(Some(self.referral_source)),
            V::day(self.enrolled_on),
            V::id(self.coach.map(|key| ids.staff(key))),
            V::id(self.partner_team.map(|key| ids.partner_team(key))),
            V::code(self.service),
            V::day(self.ended_on),
            V::code(self.end_reason),
            V::day(self.declined_on),
            V::code(self.decline_reason),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        Ok(Client {
            id: Id::new(external_id),
            name: words_or_none(cells)?,
            referred_on: cells.day()?,
            referral_source: cells.code()?,
            enrolled_on: cells.day_or_none()?,
            coach: keys.find_some(cells.id_or_none()?)?,
            partner_team: keys.find_some(cells.id_or_none()?)?,
            service: cells.code_or_none()?,
            ended_on: cells.day_or_none()?,
            end_reason: cells.code_or_none()?,
            declined_on: cells.day_or_none()?,
            decline_reason: cells.code_or_none()?,
        })
    }
}

impl Stored for Employer {
    const SHAPE: Shape = Shape {
        columns: &[("name", Words), ("business_id", Words), ("industry", Words), ("municipality", Words)],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, _: &Ids) -> Vec<V> {
        vec![
            text(Some(&self.name)),
            V::text(self.business_id.as_deref()),
            V::text(self.industry.as_deref()),
            text(self.municipality.as_ref()),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, _: &Keys) -> Result<Self> {
        Ok(Employer {
            id: Id::new(external_id),
            name: words(cells)?,
            business_id: cells.text_or_none()?.map(Into::into),
            industry: cells.text_or_none()?.map(Into::into),
            municipality: words_or_none(cells)?,
        })
    }
}
