//! Support at work: what the rules ask for next, and what was done month by month.

mod picture;

use casework::{Activity, Day, Phase};
use measures::deadlines::Kind;
use words::Lang;

use crate::pages::client::Facts;
use crate::pages::client::support::picture::{Picture, picture};

/// What was promised and what was kept.
pub(crate) struct Support {
    /// What the rules ask for next.
    pub(crate) dues: Vec<Due>,
    /// What was promised and done around the job.
    pub(crate) picture: Option<Picture>,
    /// The rule behind them.
    pub(crate) rule: String,
    /// The months with support, the latest first.
    pub(crate) months: Vec<Month>,
}

/// Something that must be done.
pub(crate) struct Due {
    /// The weekday, or words for the next meeting.
    pub(crate) weekday: String,
    /// The date; empty where it is due at the next meeting.
    pub(crate) date: String,
    /// What.
    pub(crate) what: String,
    /// How late it is, where it is.
    pub(crate) late: Option<String>,
}

/// A month of support.
pub(crate) struct Month {
    /// Its name.
    pub(crate) name: String,
    /// What was done, the latest first.
    pub(crate) visits: Vec<Visit>,
}

/// What was done on a day.
pub(crate) struct Visit {
    /// The day.
    pub(crate) when: String,
    /// How, where and with whom.
    pub(crate) how: String,
    /// Whether it did not take place.
    pub(crate) is_missed: bool,
}

/// Whether a deadline is about support around a job.
fn is_of_support(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::ContactAfterLoss
            | Kind::VisitBeforeStart
            | Kind::VisitAfterStart
            | Kind::WeeklyVisit
            | Kind::MonthlyVisit
    )
}

impl Facts<'_> {
    /// What was promised and what was kept.
    pub(super) fn support(&self) -> Support {
        let records = &self.client.loaded.records;
        let mut acts: Vec<&Activity> =
            records.activities.iter().filter(|act| act.phase == Some(Phase::FollowAlong)).collect();
        acts.reverse();
        acts.sort_by_key(|act| std::cmp::Reverse(act.date));
        let month = |day: Day| (day.parts().0, day.parts().1);
        let months = acts.chunk_by(|one, other| month(one.date) == month(other.date));
        let months = months.filter_map(|acts| {
            let first = acts.first()?;
            let visits = acts.iter().map(|act| self.visit(act)).collect();
            Some(Month { name: self.month(first.date), visits })
        });
        let found = self.client.support();
        Support {
            dues: self.dues(),
            picture: found.and_then(|found| picture(&found, self.client.today, self.words)),
            rule: format!("{}/fidelity/23", self.base),
            months: months.collect(),
        }
    }

    fn dues(&self) -> Vec<Due> {
        let (words, today) = (self.words, self.client.today);
        let own = self.client.deadlines.iter().filter(|deadline| is_of_support(deadline.kind));
        own.map(|deadline| {
            let (weekday, date) = match deadline.due {
                Some(day) => {
                    (phrases::short_weekday(day, words), phrases::short_day(day, today, words.lang()))
                }
                None => (words.get("deadline-next-meeting"), String::new()),
            };
            Due {
                weekday,
                date,
                what: words.get(&format!("deadline-{}", deadline.kind.code())),
                late: phrases::deadlines::late(deadline, today, words),
            }
        })
        .collect()
    }

    fn visit(&self, act: &Activity) -> Visit {
        let words = self.words;
        let kind = phrases::code(act.kind, words);
        let how = std::iter::once(kind)
            .chain(act.channel.map(|channel| phrases::code(channel, words)))
            .chain(act.place.map(|place| phrases::code(place, words)));
        Visit {
            when: self.weekday(act.date),
            how: how.collect::<Vec<_>>().join(", "),
            is_missed: !act.is_completed(),
        }
    }

    /// A month: `11/2026`, in English `November 2026`.
    fn month(&self, day: Day) -> String {
        let (year, month, _) = day.parts();
        if self.words.lang() != Lang::En {
            return format!("{month}/{year}");
        }
        let date = phrases::day(day, Lang::En);
        date.split_once(' ').map_or_else(|| date.clone(), |(_, month)| month.to_owned())
    }
}
