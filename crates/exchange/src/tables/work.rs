//! Employers, jobs and studies.

use casework::{Employer, Job, Records, Study};

use crate::problem::What;
use crate::read::{Cells, Record};
use crate::write::{Line, Written};

impl Record for Employer {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let name = cells.text();
        let business_id = cells.short();
        let industry = cells.short();
        let municipality = cells.text();
        Some(Employer { id: id?, name: name?, business_id, industry, municipality })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Employer {
    fn write(&self, _: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.words(Some(&self.name));
        line.text(self.business_id.as_deref().unwrap_or_default());
        line.text(self.industry.as_deref().unwrap_or_default());
        line.words(self.municipality.as_ref());
    }
}

impl Record for Job {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let client = cells.reference();
        let employer = cells.reference();
        let title = cells.text();
        let occupation_code = cells.short();
        if occupation_code.as_ref().is_some_and(|code| !is_four_digits(code)) {
            cells.note_back(0, What::NotAnOccupation);
        }
        let started_on = cells.day();
        let ended_on = cells.day();
        cells.check_order(started_on, ended_on);
        let end_heard_on = cells.day();
        let end_reason = cells.text();
        let hours_per_week = cells.number();
        let kind = cells.code();
        let contract = cells.code();
        let monthly_pay_eur = cells.number();
        let disclosed_on = cells.day();
        Some(Job {
            id: id?,
            client: client?,
            employer,
            title: title?,
            occupation_code,
            started_on: started_on?,
            ended_on,
            end_heard_on,
            end_reason,
            hours_per_week,
            kind: kind?,
            contract,
            monthly_pay_eur,
            disclosed_on,
        })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

fn is_four_digits(code: &str) -> bool {
    code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit())
}

impl Written for Job {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.text(records.clients[self.client].id.as_str());
        line.text(self.employer.map_or("", |key| records.employers[key].id.as_str()));
        line.words(Some(&self.title));
        line.text(self.occupation_code.as_deref().unwrap_or_default());
        line.day(Some(self.started_on));
        line.day(self.ended_on);
        line.day(self.end_heard_on);
        line.words(self.end_reason.as_ref());
        line.number(self.hours_per_week);
        line.code(Some(self.kind));
        line.code(self.contract);
        line.number(self.monthly_pay_eur);
        line.day(self.disclosed_on);
    }
}

impl Record for Study {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let client = cells.reference();
        let started_on = cells.day();
        let ended_on = cells.day();
        cells.check_order(started_on, ended_on);
        let title = cells.text();
        Some(Study { id: id?, client: client?, started_on: started_on?, ended_on, title })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Study {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.text(records.clients[self.client].id.as_str());
        line.day(Some(self.started_on));
        line.day(self.ended_on);
        line.words(self.title.as_ref());
    }
}
