//! Staff, partner teams and clients.

use casework::{Client, PartnerTeam, Records, Staff};

use crate::read::{Cells, Record};
use crate::write::{Line, Written};

impl Record for Staff {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let name = cells.text();
        let role = cells.code();
        let fte = cells.number();
        let starts_on = cells.day();
        let ends_on = cells.day();
        cells.check_order(starts_on, ends_on);
        Some(Staff { id: id?, name: name?, role: role?, fte: fte?, starts_on, ends_on })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Staff {
    fn write(&self, _: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.words(Some(&self.name));
        line.code(Some(self.role));
        line.number(Some(self.fte));
        line.day(self.starts_on);
        line.day(self.ends_on);
    }
}

impl Record for PartnerTeam {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let (id, name, kind) = (cells.id(), cells.text(), cells.text());
        Some(PartnerTeam { id: id?, name: name?, kind })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for PartnerTeam {
    fn write(&self, _: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.words(Some(&self.name));
        line.words(self.kind.as_ref());
    }
}

impl Record for Client {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let name = cells.text();
        let referred_on = cells.day();
        let referral_source = cells.code();
        let enrolled_on = cells.day();
        let coach = cells.reference();
        let partner_team = cells.reference();
        let service = cells.code();
        let ended_on = cells.day();
        cells.check_order(enrolled_on, ended_on);
        let end_reason = cells.code();
        let declined_on = cells.day();
        let decline_reason = cells.code();
        Some(Client {
            id: id?,
            name,
            referred_on: referred_on?,
            referral_source: referral_source?,
            enrolled_on,
            coach,
            partner_team,
            service,
            ended_on,
            end_reason,
            declined_on,
            decline_reason,
        })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Client {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.words(self.name.as_ref());
        line.day(Some(self.referred_on));
        line.code(Some(self.referral_source));
        line.day(self.enrolled_on);
        line.text(self.coach.map_or("", |key| records.staff[key].id.as_str()));
        line.text(self.partner_team.map_or("", |key| records.partner_teams[key].id.as_str()));
        line.code(self.service);
        line.day(self.ended_on);
        line.code(self.end_reason);
        line.day(self.declined_on);
        line.code(self.decline_reason);
    }
}
