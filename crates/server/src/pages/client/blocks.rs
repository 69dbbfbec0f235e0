//! The forms of one kind in a section: what holds now, what it was before, and what can be done.

use app::sheets::Filled;
use casework::forms::{Linked, SheetKind};
use casework::{Code, Day};
use uuid::Uuid;
use words::Arg;

use crate::pages::client::Facts;
use crate::pages::parts::Tag;
use crate::pages::sheet::values::{Changed, Line, Values, changed, lines};

/// The forms of one kind.
pub(crate) struct Block {
    /// The code of the kind, for the address within the page.
    pub(crate) id: &'static str,
    /// What they are called.
    pub(crate) heading: String,
    /// Which version is shown; empty where it is no version.
    pub(crate) lead: String,
    /// The latest version, where an earlier one is shown.
    pub(crate) latest: Option<String>,
    /// What makes a new one.
    pub(crate) add: Option<Link>,
    /// What holds.
    pub(crate) cards: Vec<Card>,
    /// What the version shown changed in the one before it.
    pub(crate) moved: Option<Moved>,
    /// The other versions.
    pub(crate) versions: Vec<Link>,
    /// What stands where there is none.
    pub(crate) empty: String,
}

/// A link.
pub(crate) struct Link {
    /// Where it leads.
    pub(crate) href: String,
    /// What is read.
    pub(crate) text: String,
}

/// A filled form as it is read.
pub(crate) struct Card {
    /// Its id.
    pub(crate) id: Uuid,
    /// What it is called among others; empty where it is alone.
    pub(crate) heading: String,
    /// How it stands.
    pub(crate) tag: Option<Tag>,
    /// What the client said, in their own words.
    pub(crate) quote: Option<Line>,
    /// The other fields.
    pub(crate) lines: Vec<Line>,
    /// What corrects it.
    pub(crate) edit: Link,
    /// How it was before.
    pub(crate) history: String,
}

/// What one version changed in the one before.
pub(crate) struct Moved {
    /// Which versions.
    pub(crate) heading: String,
    /// The fields.
    pub(crate) fields: Vec<Changed>,
}

/// Which kinds have versions, so that a new one begins with the latest.
fn has_versions(kind: SheetKind) -> bool {
    matches!(
        kind,
        SheetKind::Agreement
            | SheetKind::Profile
            | SheetKind::EmploymentPlan
            | SheetKind::JobSearchPlan
            | SheetKind::FollowAlongPlan
    )
}

/// The field in which the client's own words lead.
fn quoted(kind: SheetKind) -> Option<&'static str> {
    match kind {
        SheetKind::EmploymentPlan => Some("goal"),
        SheetKind::JobSearchPlan => Some("tasks_wanted"),
        SheetKind::DisclosureTalk => Some("exact_wording"),
        _ => None,
    }
}

impl Facts<'_> {
    /// The forms of a kind of which one holds at a time; `asked` is the version to show.
    pub(super) fn versions(&self, kind: SheetKind, asked: Option<Uuid>) -> Block {
        let all: Vec<&Filled> = self.client.of_kind(kind).collect();
        let at = asked.and_then(|id| all.iter().position(|each| each.id == id)).unwrap_or_default();
        let address = |filled: &Filled| {
            let section = self.address(super::Section::of_kind(kind));
            format!("{section}?version={}#h-{}", filled.id, kind.code())
        };
        let others = all.iter().enumerate().filter(|(each, _)| *each != at);
        let link = |(each, filled): (usize, &&Filled)| Link {
            href: address(filled),
            text: self.version_name(filled, all.len() - each),
        };
        let shown = all.get(at).copied();
        let before = all.get(at + 1).copied();
        Block {
            lead: shown.map(|shown| self.version_name(shown, all.len() - at)).unwrap_or_default(),
            latest: all.first().filter(|_| at > 0).map(|latest| address(latest)),
            add: Some(self.adding(kind, all.first().copied())),
            cards: shown.map(|shown| self.card(shown, String::new())).into_iter().collect(),
            moved: shown.zip(before).and_then(|pair| self.moved(pair, all.len() - at)),
            versions: others.map(link).collect(),
            ..self.block(kind)
        }
    }

    /// The forms of a kind that stand side by side.
    pub(super) fn several(&self, kind: SheetKind, called: impl Fn(&Filled) -> String) -> Block {
        let cards = self.client.of_kind(kind).map(|filled| self.card(filled, called(filled))).collect();
        Block { cards, add: Some(self.adding(kind, None)), ..self.block(kind) }
    }

    /// The person's own details.
    pub(super) fn person(&self) -> Block {
        let own = self.client.of_kind(SheetKind::Client).next();
        let cards = own.map(|own| self.card(own, String::new())).into_iter().collect();
        Block { cards, ..self.block(SheetKind::Client) }
    }

    fn block(&self, kind: SheetKind) -> Block {
        Block {
            id: kind.code(),
            heading: self.words.get(&format!("sheet-{}", kind.code())),
            empty: self.words.get(&format!("sheet-{}-empty", kind.code())),
            lead: String::new(),
            latest: None,
            add: None,
            cards: Vec::new(),
            moved: None,
            versions: Vec::new(),
        }
    }

    /// Which version, of which day.
    fn version_name(&self, filled: &Filled, number: usize) -> String {
        let day = filled.values.get("date").and_then(|day| Day::parse(day).ok());
        let date = day.map(|day| phrases::day(day, self.words.lang())).unwrap_or_default();
        if !has_versions(filled.kind) {
            return date;
        }
        let args = [("number", Arg::from(number.to_string())), ("date", Arg::from(date))];
        self.words.say("client-version", &args)
    }

    fn adding(&self, kind: SheetKind, latest: Option<&Filled>) -> Link {
        let href = format!("{}/new/{}", self.home(), kind.code());
        match latest.filter(|_| has_versions(kind)) {
            Some(latest) => Link {
                href: format!("{href}?from={}", latest.id),
                text: self.words.get("client-new-version"),
            },
            None if kind == SheetKind::Profile => {
                Link { href: format!("{href}?trigger=initial"), text: self.words.get("sheet-profile-add") }
            }
            None => Link { href, text: self.words.get(&format!("sheet-{}-add", kind.code())) },
        }
    }

    /// A filled form as it is read.
    pub(super) fn card(&self, filled: &Filled, heading: String) -> Card {
        let (words, form) = (self.words, filled.kind.form());
        let name_of = |linked: Linked, id: &str| self.name_of(&filled.values, linked, id);
        let quote = quoted(filled.kind);
        let mut all = lines(form, &filled.values, left_out(filled.kind), &name_of, words);
        let label = quote.and_then(|field| form.field(field));
        let label = label.map(|field| crate::pages::sheet::values::label(form, field, words));
        let at = label.and_then(|label| all.iter().position(|line| line.label == label));
        let quote = at.map(|at| all.remove(at));
        let sheet = format!("{}/{}/{}", self.home(), filled.kind.code(), filled.id);
        Card {
            id: filled.id,
            tag: self.tag(filled),
            quote,
            lines: all,
            history: format!("{sheet}/history"),
            edit: Link { href: sheet, text: words.get("client-correct") },
            heading,
        }
    }

    /// How it stands, where that matters at first sight.
    fn tag(&self, filled: &Filled) -> Option<Tag> {
        let text = |field: &str| filled.values.get(field).map_or("", String::as_str);
        let tag = |class: &'static str, icon: &'static str, key: &str| {
            Some(Tag { class, icon, text: self.words.get(key) })
        };
        match filled.kind {
            SheetKind::DisclosureTalk => {
                let key = format!("code-disclosure_decision-{}", text("decision"));
                self.words.has(&key).then(|| Tag {
                    class: "judged",
                    icon: "lock",
                    text: self.words.get(&key),
                })
            }
            SheetKind::Job => match self.job_stands(&filled.values) {
                Standing::Ahead => tag("computed", "calendar", "client-job-is-ahead"),
                Standing::Now => tag("done", "briefcase", "client-job-is-now"),
                Standing::Past => tag("", "check", "client-job-is-past"),
            },
            SheetKind::NetworkPerson if text("allowed") == "yes" => {
                tag("done", "check", "client-may-contact")
            }
            SheetKind::NetworkPerson => tag("missing", "lock", "client-may-not-contact"),
            SheetKind::Consent => {
                let icon = match text("direction") {
                    "to_us" => "arrow-left",
                    "from_us" => "arrow-right",
                    _ => "equal",
                };
                tag("attested", icon, &format!("code-consent_direction-{}", text("direction")))
            }
            _ => None,
        }
    }

    fn job_stands(&self, values: &Values) -> Standing {
        let day = |field: &str| values.get(field).and_then(|day| Day::parse(day).ok());
        if day("started_on").is_some_and(|start| start > self.client.today) {
            Standing::Ahead
        } else if day("ended_on").is_some_and(|end| end < self.client.today) {
            Standing::Past
        } else {
            Standing::Now
        }
    }

    /// What the newer of two versions changed in the older.
    fn moved(&self, (newer, older): (&Filled, &Filled), number: usize) -> Option<Moved> {
        if !has_versions(newer.kind) {
            return None;
        }
        let name_of = |linked: Linked, id: &str| self.name_of(&newer.values, linked, id);
        // That the day is another one goes without saying.
        let (mut old, new) = (older.values.clone(), &newer.values);
        match new.get("date") {
            Some(date) => drop(old.insert("date".to_owned(), date.clone())),
            None => drop(old.remove("date")),
        }
        let fields = changed(newer.kind.form(), (&old, new), &name_of, self.words);
        let args = [
            ("from", Arg::from(number.saturating_sub(1).to_string())),
            ("to", Arg::from(number.to_string())),
        ];
        (!fields.is_empty()).then(|| Moved { heading: self.words.say("client-moved", &args), fields })
    }
}

/// When a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Ahead,
    Now,
    Past,
}

/// What is told elsewhere: in the head, in the heading or by the tag.
fn left_out(kind: SheetKind) -> &'static [&'static str] {
    match kind {
        SheetKind::Client => &["name", "wish"],
        SheetKind::Consent => &["party", "direction"],
        SheetKind::NetworkPerson => &["name", "allowed"],
        SheetKind::DisclosureTalk => &["date", "decision"],
        SheetKind::Job => &[],
        _ => &["date"],
    }
}
