//! The programme, its measured rates, its reviews and what was attested.

use casework::{Attestation, Attested, Programme, Records, Review, UnitRate, components_of};

use crate::labels::{yes_no, yes_no_code};
use crate::problem::What;
use crate::read::{Cells, Record};
use crate::write::{Line, Written};

impl Record for Programme {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let id = cells.id();
        let name = cells.text();
        let scale = cells.code();
        let partner_service = cells.code();
        let cooperation_model = cells.code();
        let county = cells.text();
        let started_on = cells.day();
        Some(Programme {
            id: id?,
            name: name?,
            scale: scale?,
            partner_service: partner_service?,
            cooperation_model,
            county,
            started_on,
        })
    }

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl Written for Programme {
    fn write(&self, _: &Records, line: &mut Line<'_>) {
        line.text(self.id.as_str());
        line.words(Some(&self.name));
        line.code(Some(self.scale));
        line.code(Some(self.partner_service));
        line.code(self.cooperation_model);
        line.words(self.county.as_ref());
        line.day(self.started_on);
    }
}

impl Record for UnitRate {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let date = cells.day();
        let partner_team = cells.reference();
        let unemployed_clients = cells.whole();
        let employed = cells.whole();
        let shared = cells.flag();
        Some(UnitRate {
            date: date?,
            partner_team,
            unemployed_clients: unemployed_clients?,
            employed: employed?,
            shared,
        })
    }

    fn id(&self) -> Option<&str> {
        None
    }
}

impl Written for UnitRate {
    fn write(&self, records: &Records, line: &mut Line<'_>) {
        line.day(Some(self.date));
        line.text(self.partner_team.map_or("", |key| records.partner_teams[key].id.as_str()));
        line.whole(Some(self.unemployed_clients));
        line.whole(Some(self.employed));
        line.flag(self.shared);
    }
}

impl Record for Review {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let (date, kind, total) = (cells.day(), cells.code(), cells.whole());
        Some(Review { date: date?, kind: kind?, total: total? })
    }

    fn id(&self) -> Option<&str> {
        None
    }
}

impl Written for Review {
    fn write(&self, _: &Records, line: &mut Line<'_>) {
        line.day(Some(self.date));
        line.code(Some(self.kind));
        line.whole(Some(u32::from(self.total)));
    }
}

impl Record for Attestation {
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self> {
        let item: Option<u8> = cells.whole();
        let component = cells.short();
        if let (Some(item), Some(component)) = (item, &component)
            && !components_of(item).contains(&component.as_str())
        {
            cells.note_back(0, What::UnknownComponent);
        }
        let value = cells.short();
        let attested = value.and_then(|value| {
            let read = match &component {
                Some(component) => yes_no(&value).map(|met| Attested::Component(component.clone(), met)),
                None => rating(&value).map(Attested::Item),
            };
            if read.is_none() {
                let is_of_component = component.is_some();
                cells
                    .note_back(0, if is_of_component { What::NotYesNoOfComponent } else { What::NotARating });
            }
            read
        });
        let date = cells.day();
        let source = cells.code();
        let by = cells.text();
        let comment = cells.text();
        Some(Attestation { item: item?, value: attested?, date: date?, source: source?, by, comment })
    }

    fn id(&self) -> Option<&str> {
        None
    }
}

impl Written for Attestation {
    fn write(&self, _: &Records, line: &mut Line<'_>) {
        line.whole(Some(u32::from(self.item)));
        match &self.value {
            Attested::Item(rating) => {
                line.text("");
                line.whole(Some(u32::from(*rating)));
            }
            Attested::Component(component, met) => {
                line.text(component);
                line.label("yes_no", yes_no_code(*met));
            }
        }
        line.day(Some(self.date));
        line.code(Some(self.source));
        line.words(self.by.as_ref());
        line.words(self.comment.as_ref());
    }
}

fn rating(value: &str) -> Option<u8> {
    let digits = value.strip_suffix(".0").or_else(|| value.strip_suffix(",0")).unwrap_or(value);
    digits.parse().ok().filter(|rating| digits.len() == 1 && (1..=5).contains(rating))
}
