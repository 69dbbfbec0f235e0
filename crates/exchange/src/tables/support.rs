//! Profiles, plans, benefits counselling and talks about telling the employer.

use casework::{BenefitCounselling, DisclosureTalk, Plan, Profile, Records};

use crate::read::{Cells, Record};
use crate::write::{Line, Written};

impl Record for Profile {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let client = cells.reference();
        let date = cells.day();
        let trigger = cells.code();
        let sources = cells.codes();
        Some(Profile { id: id?, client: client?, date: date?, trigger, sources })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Profile {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.text(records.clients[self.client].id.as_str());
        line.day(Some(self.date));
        line.code(self.trigger);
        line.codes(&self.sources);
    }
}

impl Record for Plan {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let client = cells.reference();
        let kind = cells.code();
        let date = cells.day();
        let review_due_on = cells.day();
        Some(Plan { id: id?, client: client?, kind: kind?, date: date?, review_due_on })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Plan {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.text(records.clients[self.client].id.as_str());
        line.code(Some(self.kind));
        line.day(Some(self.date));
        line.day(self.review_due_on);
    }
}

impl Record for BenefitCounselling {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let client = cells.reference();
        let date = cells.day();
        let trigger = cells.code();
        let depth = cells.code();
        let by_trained_adviser = cells.flag();
        let written = cells.flag();
        Some(BenefitCounselling {
            id: id?,
            client: client?,
            date: date?,
            trigger: trigger?,
            depth,
            by_trained_adviser,
            written,
        })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for BenefitCounselling {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.text(records.clients[self.client].id.as_str());
        line.day(Some(self.date));
        line.code(Some(self.trigger));
        line.code(self.depth);
        line.flag(self.by_trained_adviser);
        line.flag(self.written);
    }
}

impl Record for DisclosureTalk {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let client = cells.reference();
        let date = cells.day();
        let pros_cons = cells.flag();
        let wording = cells.flag();
        Some(DisclosureTalk { id: id?, client: client?, date: date?, pros_cons, wording })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for DisclosureTalk {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.text(records.clients[self.client].id.as_str());
        line.day(Some(self.date));
        line.flag(self.pros_cons);
        line.flag(self.wording);
    }
}
