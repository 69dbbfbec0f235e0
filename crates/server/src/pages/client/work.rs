//! What the timeline consists of: what was done, and what began, changed or ended.

use casework::forms::SheetKind;
use casework::{Activity, ActivityKind, Day};
use uuid::Uuid;
use words::Arg;

use crate::pages::client::Facts;
use crate::pages::parts::{employer_name, staff_name};

/// What an entry belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    /// Meetings and contacts with the client and those around.
    Meetings,
    /// Contacts with employers.
    Employers,
    /// What was agreed and planned.
    Plans,
    /// Jobs and studies.
    Jobs,
    /// The service itself, and work beside it.
    Service,
}

impl Group {
    /// Its code.
    pub(super) fn code(self) -> &'static str {
        match self {
            Group::Meetings => "meetings",
            Group::Employers => "employers",
            Group::Plans => "plans",
            Group::Jobs => "jobs",
            Group::Service => "service",
        }
    }
}

/// Something of a day.
pub(super) struct Item {
    /// The day.
    pub(super) day: Day,
    /// What it belongs to.
    pub(super) group: Group,
    /// What is shown.
    pub(super) entry: Entry,
}

/// An entry of the timeline.
pub(crate) struct Entry {
    /// The class: `milestone`, `missed` or none.
    pub(crate) class: &'static str,
    /// The icon's name.
    pub(crate) icon: &'static str,
    /// The day, as `yyyy-mm-dd`.
    pub(crate) date: String,
    /// The day as a list shows it.
    pub(crate) when: String,
    /// Who, how, where, how long.
    pub(crate) meta: Vec<String>,
    /// What.
    pub(crate) heading: String,
    /// What was written; empty where nothing.
    pub(crate) text: String,
    /// What was promised; empty where nothing.
    pub(crate) promised: String,
    /// Where it is corrected by whoever wrote it, or looked at.
    pub(crate) link: Option<(String, String)>,
}

/// Everything, the latest first.
pub(super) fn items(facts: &Facts<'_>) -> Vec<Item> {
    let records = &facts.client.loaded.records;
    let mut items: Vec<Item> = records.activities.iter().map(|act| facts.activity(act)).collect();
    items.extend(facts.of_service());
    items.extend(facts.of_plans());
    items.extend(facts.of_forms());
    items.extend(facts.of_jobs());
    // What was written down later on the same day stands above.
    items.reverse();
    items.sort_by_key(|item| std::cmp::Reverse(item.day));
    items
}

fn group(kind: ActivityKind) -> (Group, &'static str) {
    match kind {
        ActivityKind::ClientMeeting => (Group::Meetings, "user"),
        ActivityKind::PartnerContact | ActivityKind::FamilyContact => (Group::Meetings, "users"),
        ActivityKind::OutreachAttempt => (Group::Meetings, "phone"),
        ActivityKind::EmployerContact => (Group::Employers, "building"),
        ActivityKind::TeamWork => (Group::Service, "users"),
        ActivityKind::Admin | ActivityKind::Travel | ActivityKind::OtherService => (Group::Service, "info"),
    }
}

impl Facts<'_> {
    fn activity(&self, act: &Activity) -> Item {
        let (words, records) = (self.words, &self.client.loaded.records);
        let (group, icon) = group(act.kind);
        let kind = phrases::code(act.kind, words);
        let is_missed = !act.is_completed();
        let minutes = (act.minutes > 0 && !is_missed)
            .then(|| words.say("client-minutes", &[("count", Arg::Count(i64::from(act.minutes)))]));
        let employer = act.employer.map(|key| employer_name(records, key));
        let meta = std::iter::once(staff_name(records, act.staff))
            .chain(is_missed.then(|| kind.clone()))
            .chain(act.channel.map(|channel| phrases::code(channel, words)))
            .chain(act.place.map(|place| phrases::code(place, words)))
            .chain(minutes)
            .chain((act.joint_with_partner == Some(true)).then(|| words.get("client-joint")));
        let heading = match employer {
            _ if is_missed => words.get("client-missed"),
            Some(employer) => format!("{kind}: {employer}"),
            None => kind,
        };
        let promised = act
            .next_contact_on
            .map(|next| words.say("client-promised", &[("date", Arg::from(self.weekday(next)))]));
        Item {
            day: act.date,
            group,
            entry: Entry {
                class: if is_missed { "missed" } else { "" },
                icon: if is_missed { "calendar" } else { icon },
                date: act.date.to_string(),
                when: self.weekday(act.date),
                meta: meta.collect(),
                heading,
                text: act.note.as_ref().map(|note| note.as_str().to_owned()).unwrap_or_default(),
                promised: promised.unwrap_or_default(),
                link: self.correction(act),
            },
        }
    }

    /// Where an entry is corrected: by whoever wrote it, and where it was written here.
    fn correction(&self, act: &Activity) -> Option<(String, String)> {
        let by = self.client.loaded.staff.get(act.staff.position()).copied();
        let id = Uuid::parse_str(act.id.as_str()).ok().filter(|_| by.is_some() && by == self.own)?;
        Some((format!("{}/log/{id}", self.base), self.words.get("client-correct")))
    }

    /// Something that began, changed or ended.
    fn milestone(&self, (day, group): (Day, Group), icon: &'static str, key: &str, what: &str) -> Item {
        Item {
            day,
            group,
            entry: Entry {
                class: "milestone",
                icon,
                date: day.to_string(),
                when: self.weekday(day),
                meta: Vec::new(),
                // Where nothing more is known, nothing is promised by a colon.
                heading: self
                    .words
                    .say(key, &[("what", Arg::from(what))])
                    .trim_end_matches([' ', ':'])
                    .to_owned(),
                text: String::new(),
                promised: String::new(),
                link: None,
            },
        }
    }

    fn of_service(&self) -> Vec<Item> {
        let Some(row) = self.row() else { return Vec::new() };
        let words = self.words;
        let source = phrases::code(row.referral_source, words);
        let end = row.end_reason.map(|reason| phrases::code(reason, words)).unwrap_or_default();
        let decline = row.decline_reason.map(|reason| phrases::code(reason, words)).unwrap_or_default();
        let days = [
            (Some(row.referred_on), "file", "client-was-referred", source.as_str()),
            (row.enrolled_on, "check", "client-was-enrolled", ""),
            (row.declined_on, "minus", "client-was-declined", decline.as_str()),
            (row.ended_on, "check", "client-was-ended", end.as_str()),
        ];
        let told = days.into_iter().filter_map(|(day, icon, key, what)| {
            Some(self.milestone((day?, Group::Service), icon, key, what))
        });
        told.collect()
    }

    /// Profiles, plans, counselling and talks, as the records have them.
    fn of_plans(&self) -> Vec<Item> {
        let (words, records) = (self.words, &self.client.loaded.records);
        let made = |day: Day, icon: &'static str, what: &str| {
            self.milestone((day, Group::Plans), icon, "client-was-made", what)
        };
        let profile = words.get("sheet-profile");
        let talk = words.get("sheet-disclosure_talk");
        let counselling = words.get("sheet-benefit_counselling");
        let profiles = records.profiles.iter().map(|each| made(each.date, "sheet", &profile));
        let plans =
            records.plans.iter().map(|each| made(each.date, "file", &phrases::code(each.kind, words)));
        let talks = records.disclosure_talks.iter().map(|each| made(each.date, "eye", &talk));
        let advice =
            records.benefit_counselling.iter().map(|each| made(each.date, "calculator", &counselling));
        profiles.chain(plans).chain(talks).chain(advice).collect()
    }

    /// Agreements and consents, which are forms only.
    fn of_forms(&self) -> Vec<Item> {
        let mut items = Vec::new();
        let agreement = self.words.get("sheet-agreement");
        for filled in &self.client.sheets {
            let text = |field: &str| filled.values.get(field).map_or("", String::as_str);
            let day = |field: &str| Day::parse(text(field)).ok();
            let told = match filled.kind {
                SheetKind::Agreement => vec![("date", "client-was-made", agreement.as_str())],
                SheetKind::Consent => vec![
                    ("given_on", "client-was-allowed", text("party")),
                    ("withdrawn_on", "client-was-withdrawn", text("party")),
                ],
                _ => Vec::new(),
            };
            items.extend(told.into_iter().filter_map(|(field, key, what)| {
                Some(self.milestone((day(field)?, Group::Plans), "lock", key, what))
            }));
        }
        items
    }

    /// Jobs and studies: how they began and ended.
    fn of_jobs(&self) -> Vec<Item> {
        let records = &self.client.loaded.records;
        let mut items = Vec::new();
        for job in &records.jobs {
            let employer = job.employer.map(|key| employer_name(records, key));
            let parts: Vec<String> = std::iter::once(job.title.as_str().to_owned()).chain(employer).collect();
            let what = parts.join(", ");
            let days = [(Some(job.started_on), "client-job-began"), (job.ended_on, "client-job-ended")];
            items.extend(
                days.into_iter().filter_map(|(day, key)| {
                    Some(self.milestone((day?, Group::Jobs), "briefcase", key, &what))
                }),
            );
        }
        for study in &records.studies {
            let what = study.title.as_ref().map_or("", |title| title.as_str());
            let days =
                [(Some(study.started_on), "client-study-began"), (study.ended_on, "client-study-ended")];
            items.extend(
                days.into_iter()
                    .filter_map(|(day, key)| Some(self.milestone((day?, Group::Jobs), "sheet", key, what))),
            );
        }
        items
    }
}
