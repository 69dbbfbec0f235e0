//! Activities, jobs, studies and meetings.

use casework::{Activity, Id, Job, Meeting, Study};
use uuid::Uuid;

use super::Kind::{Day, Flag, Id as Ref, Ids as Refs, Int, Text as Words};
use super::people::{decimal, decimal_or_none, text, words, words_or_none};
use super::{Ids, Keys, List, Shape, Stored};
use crate::error::Result;
use crate::value::{Cells, V};

impl Stored for Activity {
    const SHAPE: Shape = Shape {
        columns: &[
            ("date", Day),
            ("staff_id", Ref),
            ("kind", Words),
            ("channel", Words),
            ("place", Words),
            ("minutes", Int),
            ("phase", Words),
            ("completed", Flag),
            ("joint_with_partner", Flag),
            ("employer_id", Ref),
            ("about", Words),
            ("preference_based", Flag),
            ("client_present", Flag),
            ("next_contact_on", Day),
            ("note", Words),
            ("client_ids", Refs),
        ],
        list: Some(List { table: "activity_clients", owner: "activity_id", member: "client_id" }),
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        vec![
            V::Day(self.date),
            V::Id(ids.staff(self.staff)),
            V::code(Some(self.kind)),
            V::code(self.channel),
            V::code(self.place),
            V::Int(self.minutes.into()),
            V::code(self.phase),
            V::flag(self.completed),
            V::flag(self.joint_with_partner),
            V::id(self.employer.map(|key| ids.employer(key))),
            V::code(self.about),
            V::flag(self.preference_based),
            V::flag(self.client_present),
            V::day(self.next_contact_on),
            text(self.note.as_ref()),
        ]
    }

    fn members(&self, ids: &Ids) -> Vec<Uuid> {
        self.clients.as_slice().iter().map(|key| ids.client(*key)).collect()
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        let mut activity = Activity {
            id: Id::new(external_id),
            date: cells.day()?,
            staff: keys.find(cells.id()?)?,
            clients: casework::Keys::NONE,
            kind: cells.code()?,
            channel: cells.code_or_none()?,
            place: cells.code_or_none()?,
            minutes: cells.number()?,
            phase: cells.code_or_none()?,
            completed: cells.flag()?,
            joint_with_partner: cells.flag()?,
            employer: keys.find_some(cells.id_or_none()?)?,
            about: cells.code_or_none()?,
            preference_based: cells.flag()?,
            client_present: cells.flag()?,
            next_contact_on: cells.day_or_none()?,
            note: words_or_none(cells)?,
        };
        activity.clients = keys.find_all(cells.bytes()?)?;
        Ok(activity)
    }
}

impl Stored for Job {
    const SHAPE: Shape = Shape {
        columns: &[
            ("client_id", Ref),
            ("employer_id", Ref),
            ("title", Words),
            ("occupation_code", Words),
            ("started_on", Day),
            ("ended_on", Day),
            ("end_heard_on", Day),
            ("end_reason", Words),
            ("hours_per_week", Words),
            ("kind", Words),
            ("contract", Words),
            ("monthly_pay_eur", Words),
            ("disclosed_on", Day),
        ],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        vec![
            V::Id(ids.client(self.client)),
            V::id(self.employer.map(|key| ids.employer(key))),
            text(Some(&self.title)),
            V::text(self.occupation_code.as_deref()),
            V::Day(self.started_on),
            V::day(self.ended_on),
            V::day(self.end_heard_on),
            text(self.end_reason.as_ref()),
            decimal(self.hours_per_week),
            V::code(Some(self.kind)),
            V::code(self.contract),
            decimal(self.monthly_pay_eur),
            V::day(self.disclosed_on),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        Ok(Job {
            id: Id::new(external_id),
            client: keys.find(cells.id()?)?,
            employer: keys.find_some(cells.id_or_none()?)?,
            title: words(cells)?,
            occupation_code: cells.text_or_none()?.map(Into::into),
            started_on: cells.day()?,
            ended_on: cells.day_or_none()?,
            end_heard_on: cells.day_or_none()?,
            end_reason: words_or_none(cells)?,
            hours_per_week: decimal_or_none(cells)?,
            kind: cells.code()?,
            contract: cells.code_or_none()?,
            monthly_pay_eur: decimal_or_none(cells)?,
            disclosed_on: cells.day_or_none()?,
        })
    }
}

impl Stored for Study {
    const SHAPE: Shape = Shape {
        columns: &[("client_id", Ref), ("started_on", Day), ("ended_on", Day), ("title", Words)],
        list: None,
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        vec![
            V::Id(ids.client(self.client)),
            V::Day(self.started_on),
            V::day(self.ended_on),
            text(self.title.as_ref()),
        ]
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        Ok(Study {
            id: Id::new(external_id),
            client: keys.find(cells.id()?)?,
            started_on: cells.day()?,
            ended_on: cells.day_or_none()?,
            title: words_or_none(cells)?,
        })
    }
}

impl Stored for Meeting {
    const SHAPE: Shape = Shape {
        columns: &[
            ("date", Day),
            ("kind", Words),
            ("partner_team_id", Ref),
            ("client_centred", Flag),
            ("shared_decisions", Flag),
            ("goals_set", Flag),
            ("executive_present", Flag),
            ("action_plan", Flag),
            ("participants", Int),
            ("staff_ids", Refs),
        ],
        list: Some(List { table: "meeting_staff", owner: "meeting_id", member: "staff_id" }),
    };

    fn external_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn values(&self, ids: &Ids) -> Vec<V> {
        vec![
            V::Day(self.date),
            V::code(Some(self.kind)),
            V::id(self.partner_team.map(|key| ids.partner_team(key))),
            V::flag(self.client_centred),
            V::flag(self.shared_decisions),
            V::flag(self.goals_set),
            V::flag(self.executive_present),
            V::flag(self.action_plan),
            self.participants.map_or(V::Null, |count| V::Int(count.into())),
        ]
    }

    fn members(&self, ids: &Ids) -> Vec<Uuid> {
        self.staff.as_slice().iter().map(|key| ids.staff(*key)).collect()
    }

    fn read(external_id: &str, cells: &mut Cells<'_>, keys: &Keys) -> Result<Self> {
        let mut meeting = Meeting {
            id: Id::new(external_id),
            date: cells.day()?,
            kind: cells.code()?,
            staff: casework::Keys::NONE,
            partner_team: keys.find_some(cells.id_or_none()?)?,
            client_centred: cells.flag()?,
            shared_decisions: cells.flag()?,
            goals_set: cells.flag()?,
            executive_present: cells.flag()?,
            action_plan: cells.flag()?,
            participants: cells.number_or_none()?,
        };
        meeting.staff = keys.find_all(cells.bytes()?)?;
        Ok(meeting)
    }
}
