//! Activities, meetings, consultations and events.

use casework::{Activity, ActivityKind, Consultation, Event, Meeting, Records};

use crate::read::{Cells, Record};
use crate::write::{Line, Written};

impl Record for Activity {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let date = cells.day();
        let staff = cells.reference();
        let clients = cells.references();
        let kind = cells.code();
        let channel = cells.code();
        require_unless_office_work(cells, kind);
        let place = cells.code();
        require_unless_office_work(cells, kind);
        let minutes = cells.whole();
        let phase = cells.code();
        let completed = cells.flag();
        let joint_with_partner = cells.flag();
        let employer = cells.reference();
        let about = cells.code();
        let preference_based = cells.flag();
        let client_present = cells.flag();
        let next_contact_on = cells.day();
        let note = cells.text();
        Some(Activity {
            id: id?,
            date: date?,
            staff: staff?,
            clients,
            kind: kind?,
            channel,
            place,
            minutes: minutes?,
            phase,
            completed,
            joint_with_partner,
            employer,
            about,
            preference_based,
            client_present,
            next_contact_on,
            note,
        })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

/// Channel and place may be blank where nobody was met.
fn require_unless_office_work(cells: &mut Cells<'_, '_>, kind: Option<ActivityKind>) {
    let meets_somebody = kind.is_some_and(|kind| {
        !matches!(
            kind,
            ActivityKind::TeamWork | ActivityKind::Admin | ActivityKind::Travel | ActivityKind::OtherService
        )
    });
    if meets_somebody {
        cells.missing_back(0);
    }
}

impl Written for Activity {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.day(Some(self.date));
        line.text(records.staff[self.staff].id.as_str());
        line.list(self.clients.as_slice().iter().map(|key| records.clients[*key].id.as_str()));
        line.code(Some(self.kind));
        line.code(self.channel);
        line.code(self.place);
        line.whole(Some(u32::from(self.minutes)));
        line.code(self.phase);
        line.flag(self.completed);
        line.flag(self.joint_with_partner);
        line.text(self.employer.map_or("", |key| records.employers[key].id.as_str()));
        line.code(self.about);
        line.flag(self.preference_based);
        line.flag(self.client_present);
        line.day(self.next_contact_on);
        line.words(self.note.as_ref());
    }
}

impl Record for Meeting {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let date = cells.day();
        let kind = cells.code();
        let staff = cells.references();
        let partner_team = cells.reference();
        let client_centred = cells.flag();
        let shared_decisions = cells.flag();
        let goals_set = cells.flag();
        let executive_present = cells.flag();
        let action_plan = cells.flag();
        let participants = cells.whole();
        Some(Meeting {
            id: id?,
            date: date?,
            kind: kind?,
            staff,
            partner_team,
            client_centred,
            shared_decisions,
            goals_set,
            executive_present,
            action_plan,
            participants,
        })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Meeting {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.day(Some(self.date));
        line.code(Some(self.kind));
        line.list(self.staff.as_slice().iter().map(|key| records.staff[*key].id.as_str()));
        line.text(self.partner_team.map_or("", |key| records.partner_teams[key].id.as_str()));
        line.flag(self.client_centred);
        line.flag(self.shared_decisions);
        line.flag(self.goals_set);
        line.flag(self.executive_present);
        line.flag(self.action_plan);
        line.whole(self.participants);
    }
}

impl Record for Consultation {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let date = cells.day();
        let kind = cells.code();
        let asking_service = cells.text();
        let topic = cells.text();
        let answered_on = cells.day();
        let people = cells.whole();
        Some(Consultation { id: id?, date: date?, kind: kind?, asking_service, topic, answered_on, people })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Consultation {
    fn write(&self, _: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.day(Some(self.date));
        line.code(Some(self.kind));
        line.words(self.asking_service.as_ref());
        line.words(self.topic.as_ref());
        line.day(self.answered_on);
        line.whole(self.people);
    }
}

impl Record for Event {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let (id, date, name, participants) = (cells.id(), cells.day(), cells.text(), cells.whole());
        Some(Event { id: id?, date: date?, name: name?, participants: participants? })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Event {
    fn write(&self, _: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.day(Some(self.date));
        line.words(Some(&self.name));
        line.whole(Some(self.participants));
    }
}
