//! Items 2 and 24: what coaches use their time on, and where.

use casework::{Activity, ActivityKind, Place, Row};

use crate::figure::Figure;
use crate::finding::{Finding, Missing, Quantity};
use crate::index::Act;
use crate::look::{Look, row};
use crate::window::Window;

/// Item 2: minutes of coaches other than other services, of all their minutes.
pub(super) fn employment_services_only(look: &Look<'_, '_>) -> Finding {
    let months = look.items.employment_services_only.numbers.window_months.is;
    let time = Time::of_coaches(look, months, |_| true, |act| act.kind != ActivityKind::OtherService);
    time.finding(look, "employment_time")
}

/// Item 24: minutes of coaches in the community, at clients' homes or at workplaces, of all but travel.
pub(super) fn community(look: &Look<'_, '_>) -> Finding {
    let months = look.items.community.numbers.window_months.is;
    let is_outside =
        |act: &Act| matches!(act.place, Some(Place::Community | Place::ClientHome | Place::Workplace));
    let time = Time::of_coaches(look, months, |act| act.kind != ActivityKind::Travel, is_outside);
    time.finding(look, "time_in_community")
}

struct Time {
    window: Window,
    part: u64,
    whole: u64,
    rows: Vec<u32>,
}

impl Time {
    fn of_coaches(
        look: &Look<'_, '_>,
        months: u32,
        counts: impl Fn(&Act) -> bool,
        is_part: impl Fn(&Act) -> bool,
    ) -> Time {
        let window = look.window(months);
        let mut time = Time { window, part: 0, whole: 0, rows: Vec::new() };
        let acts = look.index.acts_in(window).iter();
        for act in acts.filter(|act| act.completed && look.coach_place(act.staff).is_some() && counts(act)) {
            let minutes = u64::from(act.minutes);
            time.whole += minutes;
            if is_part(act) {
                time.part += minutes;
            }
            if look.keep == crate::look::Keep::Evidence {
                time.rows.push(row(act.row));
            }
        }
        time
    }

    fn finding(self, look: &Look<'_, '_>, name: &'static str) -> Finding {
        if self.whole == 0 {
            return Finding::nothing(Missing::Minutes);
        }
        Finding {
            figures: vec![Figure::share(name, "minutes", self.part, self.whole)],
            value: Some(name),
            evidence: vec![look.evidence(Activity::TABLE, self.rows)],
            ..Finding::default()
        }
        .over(self.window)
        .with("minutes", Quantity::Of(self.part, self.whole))
    }
}
