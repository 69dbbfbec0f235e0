//! Profiles, plans, benefits counselling, disclosure talks, consultations and events.

use casework::{
    BenefitCounselling, Code, Consultation, DisclosureTalk, Event, Id, Plan, Profile, ProfileSource,
};

use super::Kind::{Day, Flag, Id as Ref, Int, Text as Words};
use super::people::{text, words, words_or_none};
use super::{Ids, Keys, Shape, Stored};
use crate::error::{Error, Result};
use crate::value::{Cells, V};

impl Stored for Profile {
    const SHAPE: Shape = Shape {
        columns: &[("client_id", Ref), ("date", Day), ("trigger", Words), ("sources", Words)],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        let sources: Vec<&str> = self.sources.iter().map(|source| source.code()).collect();
        vec![
            V::Id(ids.client(self.client)),
            V::Day(self.date),
            V::code(self.trigger),
            V::Text(sources.join(";")),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        Ok(Profile {
            id: Id::new(external_id),
            client: keys.find(cells.id()?)?,
            date: cells.day()?,
            trigger: cells.code_or_none()?,
            sources: sources(cells.text()?)?,
        })
    }
}

fn sources(listed: &str) -> Result<Vec<ProfileSource>> {
    let codes = listed.split(';').filter(|code| !code.is_empty());
    let known =
        |code| ProfileSource::from_code(code).ok_or_else(|| Error::Damaged("a profile's source".to_owned()));
    codes.map(known).collect()
}

impl Stored for Plan {
    const SHAPE: Shape = Shape {
        columns: &[("client_id", Ref), ("kind", Words), ("date", Day), ("review_due_on", Day)],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        vec![
            V::Id(ids.client(self.client)),
            V::code(Some(self.kind)),
            V::Day(self.date),
            V::day(self.review_due_on),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        Ok(Plan {
            id: Id::new(external_id),
            client: keys.find(cells.id()?)?,
            kind: cells.code()?,
            date: cells.day()?,
            review_due_on: cells.day_or_none()?,
        })
    }
}

impl Stored for BenefitCounselling {
    const SHAPE: Shape = Shape {
        columns: &[
            ("client_id", Ref),
            ("date", Day),
            ("trigger", Words),
            ("depth", Words),
            ("by_trained_adviser", Flag),
            ("written", Flag),
        ],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        vec![
            V::Id(ids.client(self.client)),
            V::Day(self.date),
            V::code(Some(self.trigger)),
            V::code(self.depth),
            V::flag(self.by_trained_adviser),
            V::flag(self.written),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        Ok(BenefitCounselling {
            id: Id::new(external_id),
            client: keys.find(cells.id()?)?,
            date: cells.day()?,
            trigger: cells.code()?,
            depth: cells.code_or_none()?,
            by_trained_adviser: cells.flag()?,
            written: cells.flag()?,
        })
    }
}

impl Stored for DisclosureTalk {
    const SHAPE: Shape = Shape {
        columns: &[("client_id", Ref), ("date", Day), ("pros_cons", Flag), ("wording", Flag)],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        vec![
            V::Id(ids.client(self.client)),
            V::Day(self.date),
            V::flag(self.pros_cons),
            V::flag(self.wording),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        Ok(DisclosureTalk {
            id: Id::new(external_id),
            client: keys.find(cells.id()?)?,
            date: cells.day()?,
            pros_cons: cells.flag()?,
            wording: cells.flag()?,
        })
    }
}

impl Stored for Consultation {
    const SHAPE: Shape = Shape {
        columns: &[
            ("date", Day),
            ("kind", Words),
            ("asking_service", Words),
            ("topic", Words),
            ("answered_on", Day),
            ("people", Int),
        ],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, _: &Ids) -> Vec<V> {
        vec![
            V::Day(self.date),
            V::code(Some(self.kind)),
            text(self.asking_service.as_ref()),
            text(self.topic.as_ref()),
            V::day(self.answered_on),
            self.people.map_or(V::Null, |count| V::Int(count.into())),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, _: &Keys) -> Result<Self> {
        Ok(Consultation {
            id: Id::new(external_id),
            date: cells.day()?,
            kind: cells.code()?,
            asking_service: words_or_none(cells)?,
            topic: words_or_none(cells)?,
            answered_on: cells.day_or_none()?,
            people: cells.number_or_none()?,
        })
    }
}

impl Stored for Event {
    const SHAPE: Shape =
        Shape { columns: &[("date", Day), ("name", Words), ("participants", Int)], list: None };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, _: &Ids) -> Vec<V> {
        vec![V::Day(self.date), text(Some(&self.name)), V::Int(self.participants.into())]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, _: &Keys) -> Result<Self> {
        Ok(Event {
            id: Id::new(external_id),
            date: cells.day()?,
            name: words(cells)?,
            participants: cells.number()?,
        })
    }
}
