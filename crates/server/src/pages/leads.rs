//! Job leads: the team's, by how they stand, and those that everybody may see.

use app::sheets::Filled;
use casework::forms::LeadStatus;
use casework::{Code, Day};
use uuid::Uuid;
use words::{Arg, Words};

use crate::pages::employer::{Fact, facts_of};
use crate::pages::filters::SavedFilters;
use crate::pages::parts::{Filter, Tag};
use crate::pages::shell::Shell;

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The programme.
    pub(crate) programme: Uuid,
    /// Every lead with its employer's id and name, the latest first.
    pub(crate) leads: &'f [(Filled, Uuid, String)],
    /// Which are shown; all where none is named.
    pub(crate) status: Option<LeadStatus>,
    /// Today.
    pub(crate) today: Day,
    /// Whether the reader may write in what the team shares.
    pub(crate) may_write: bool,
    /// The filters that the reader keeps.
    pub(crate) saved: SavedFilters,
    /// Whether everybody may see those that are for everybody.
    pub(crate) is_shown: bool,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "leads.html")]
pub(crate) struct LeadsPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The register of employers, from which a lead is added.
    pub(crate) employers: String,
    /// Whether the reader may add one.
    pub(crate) may_write: bool,
    /// The ways in which leads stand.
    pub(crate) filters: Vec<Filter>,
    /// The filters that the reader keeps.
    pub(crate) saved: SavedFilters,
    /// The leads as a file of values.
    pub(crate) csv: String,
    /// The leads as a workbook.
    pub(crate) workbook: String,
    /// The leads by how they stand; a group that has none is left out.
    pub(crate) groups: Vec<Group>,
    /// What stands where there is none.
    pub(crate) empty: String,
    /// The page that everybody may see, where there is one.
    pub(crate) public: Option<String>,
    /// How many of the leads may be shown there.
    pub(crate) public_count: String,
}

/// Leads that stand alike.
pub(crate) struct Group {
    /// The code, for the address within the page.
    pub(crate) code: &'static str,
    /// What they are called.
    pub(crate) heading: String,
    /// The leads.
    pub(crate) cards: Vec<Card>,
}

/// A lead.
pub(crate) struct Card {
    /// Its id.
    pub(crate) id: Uuid,
    /// The job.
    pub(crate) title: String,
    /// The employer by name.
    pub(crate) employer: String,
    /// The employer's page.
    pub(crate) href: String,
    /// What must be known at first sight.
    pub(crate) tags: Vec<Tag>,
    /// What is known of it.
    pub(crate) facts: Vec<Fact>,
    /// Where it is edited, for whoever may.
    pub(crate) edit: Option<String>,
}

/// The page that everybody may see.
#[derive(askama::Template)]
#[template(path = "leads_public.html")]
pub(crate) struct PublicPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The programme's name.
    pub(crate) programme: String,
    /// The leads.
    pub(crate) leads: Vec<PublicLead>,
    /// Where one applies for the service, where there is such a page.
    pub(crate) refer: Option<String>,
}

/// A lead as everybody sees it.
pub(crate) struct PublicLead {
    /// The job.
    pub(crate) title: String,
    /// The employer by name.
    pub(crate) employer: String,
    /// What is known of it.
    pub(crate) facts: Vec<Fact>,
}

/// What the team's page tells of a lead.
const OF_TEAM: [&str; 6] = ["tasks", "hours", "times_of_day", "place", "source", "open_until"];
/// What everybody may know of a lead.
const OF_EVERYBODY: [&str; 6] = ["tasks", "hours", "times_of_day", "place", "surroundings", "open_until"];

/// How a lead stands.
pub(crate) fn status(lead: &Filled) -> LeadStatus {
    let known = lead.values.get("status").and_then(|code| LeadStatus::from_code(code));
    known.unwrap_or(LeadStatus::Open)
}

/// How a lead stands, in a word with an icon.
pub(crate) fn status_tag(status: LeadStatus, words: &Words) -> Tag {
    let (class, icon) = match status {
        LeadStatus::Open => ("computed", "briefcase"),
        LeadStatus::InTalks => ("judged", "users"),
        LeadStatus::Filled => ("done", "check"),
        LeadStatus::Closed => ("missing", "cross"),
    };
    Tag { class, icon, text: phrases::code(status, words) }
}

/// The job that a lead is about.
fn title(lead: &Filled) -> String {
    lead.values.get("title").cloned().unwrap_or_default()
}

/// The page of the team's leads.
pub(crate) fn page(shell: Shell, facts: Facts<'_>) -> LeadsPage {
    let words = shell.words;
    let shown = facts.leads.iter().filter(|(lead, _, _)| is_public(lead) && status(lead) == LeadStatus::Open);
    let public_count = Arg::Count(i64::try_from(shown.count()).unwrap_or(i64::MAX));
    let query = facts.status.map(|status| format!("?status={}", status.code())).unwrap_or_default();
    let empty = if facts.leads.is_empty() { "sheet-job_lead-empty" } else { "leads-none-of" };
    LeadsPage {
        employers: format!("{}/employers", facts.base),
        may_write: facts.may_write,
        filters: filters(&facts, words),
        groups: groups(&facts, words),
        csv: format!("{}/leads.csv{query}", facts.base),
        workbook: format!("{}/leads.xlsx{query}", facts.base),
        saved: facts.saved,
        empty: words.get(empty),
        public: facts.is_shown.then(|| format!("/leads/{}", facts.programme)),
        public_count: words.say("leads-public-count", &[("count", public_count)]),
        shell,
    }
}

fn is_public(lead: &Filled) -> bool {
    lead.values.get("is_public").is_some_and(|answer| answer == "yes")
}

fn filters(facts: &Facts<'_>, words: &Words) -> Vec<Filter> {
    let list = format!("{}/leads", facts.base);
    let all = Filter { text: words.get("leads-all"), href: list.clone(), is_chosen: facts.status.is_none() };
    let filter = |each: &LeadStatus| Filter {
        text: phrases::code(*each, words),
        href: format!("{list}?status={}", each.code()),
        is_chosen: facts.status == Some(*each),
    };
    std::iter::once(all).chain(LeadStatus::ALL.iter().map(filter)).collect()
}

fn groups(facts: &Facts<'_>, words: &Words) -> Vec<Group> {
    let asked = LeadStatus::ALL.iter().filter(|each| facts.status.is_none_or(|asked| asked == **each));
    let group = |each: &LeadStatus| {
        let of = facts.leads.iter().filter(|(lead, _, _)| status(lead) == *each);
        let cards: Vec<Card> = of.map(|lead| card(facts, lead, words)).collect();
        let heading = phrases::code(*each, words);
        (!cards.is_empty()).then(|| Group { code: each.code(), heading, cards })
    };
    asked.filter_map(group).collect()
}

fn card(facts: &Facts<'_>, (lead, employer, name): &(Filled, Uuid, String), words: &Words) -> Card {
    let href = format!("{}/employers/{employer}", facts.base);
    let until = lead.values.get("open_until").and_then(|day| Day::parse(day).ok());
    let is_on = matches!(status(lead), LeadStatus::Open | LeadStatus::InTalks);
    let past = until.filter(|until| is_on && *until < facts.today).map(|_| Tag {
        class: "attention",
        icon: "clock",
        text: words.get("leads-past"),
    });
    let public =
        is_public(lead).then(|| Tag { class: "computed", icon: "eye", text: words.get("leads-is-public") });
    Card {
        id: lead.id,
        title: title(lead),
        employer: name.clone(),
        tags: past.into_iter().chain(public).collect(),
        facts: facts_of(lead, |field| OF_TEAM.contains(&field), words),
        edit: facts.may_write.then(|| format!("{href}/job_lead/{}", lead.id)),
        href,
    }
}

/// What a file of leads tells of each, besides how it stands and its employer.
const IN_FILE: [&str; 8] =
    ["title", "tasks", "hours", "times_of_day", "place", "source", "open_until", "is_public"];

/// The columns of the leads as a file.
pub(crate) fn header(words: &Words) -> Vec<String> {
    let fields = IN_FILE.iter().map(|field| words.get(&format!("field-job_lead-{field}")));
    [words.get("field-job_lead-status"), words.get("sheet-employer")].into_iter().chain(fields).collect()
}

/// The rows of the leads that are asked for, as a file has them.
pub(crate) fn cells(
    leads: &[(Filled, Uuid, String)],
    asked: Option<LeadStatus>,
    words: &Words,
) -> Vec<Vec<String>> {
    let row = |status: LeadStatus, lead: &Filled, employer: &str| {
        let told = facts_of(lead, |field| IN_FILE.contains(&field), words);
        let cell = |field: &str| {
            let label = words.get(&format!("field-job_lead-{field}"));
            let fact = told.iter().find(|fact| fact.label == label);
            // Days as machines and people of every language read them.
            let is_day = field == "open_until";
            let text =
                if is_day { lead.values.get(field).cloned() } else { fact.map(|fact| fact.text.clone()) };
            text.unwrap_or_default()
        };
        let first = [phrases::code(status, words), employer.to_owned()];
        first.into_iter().chain(IN_FILE.iter().map(|field| cell(field))).collect::<Vec<_>>()
    };
    let groups = LeadStatus::ALL.iter().filter(|each| asked.is_none_or(|asked| asked == **each));
    let of_group = |each: &LeadStatus| {
        let of = leads.iter().filter(|(lead, _, _)| status(lead) == *each);
        of.map(|(lead, _, employer)| row(*each, lead, employer)).collect::<Vec<_>>()
    };
    groups.flat_map(of_group).collect()
}

/// The page of the leads that everybody may see.
pub(crate) fn public_page(
    shell: Shell,
    programme: String,
    id: Uuid,
    (leads, may_refer): (&[(Filled, String)], bool),
) -> PublicPage {
    let words = shell.words;
    let lead = |(lead, employer): &(Filled, String)| PublicLead {
        title: title(lead),
        employer: employer.clone(),
        facts: facts_of(lead, |field| OF_EVERYBODY.contains(&field), words),
    };
    PublicPage {
        leads: leads.iter().map(lead).collect(),
        refer: may_refer.then(|| format!("/refer/{id}")),
        programme,
        shell,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use casework::forms::SheetKind;
    use words::Lang;

    use super::*;

    #[test]
    fn everybody_sees_only_what_is_for_everybody() {
        let words = Lang::Fi.words();
        let form = SheetKind::JobLead.form();
        for field in OF_TEAM.iter().chain(&OF_EVERYBODY) {
            assert!(form.field(field).is_some(), "{field}");
        }
        let values = [("title", "Työ"), ("tasks", "Tiskaus"), ("note", "Salaisuus"), ("status", "open")];
        let values: BTreeMap<String, String> =
            values.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect();
        let lead = Filled { kind: SheetKind::JobLead, id: Uuid::nil(), values, version: String::new() };
        let told = facts_of(&lead, |field| OF_EVERYBODY.contains(&field), words);
        let texts: Vec<&str> = told.iter().map(|fact| fact.text.as_str()).collect();
        assert_eq!(texts, ["Tiskaus"]);
    }
}
