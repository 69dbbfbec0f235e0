//! The report as a page: what a draft says or what was published; what is still open, signatures, the site's
//! comments. The document itself is made elsewhere, from the same values.

use app::reviews::Case;
use app::reviews::comment::Comment;
use app::reviews::publish::{Item, Report, Shown};
use app::reviews::text::{PARTS, PARTS_OF_ITEM, of_item};
use measures::scale::Section;
use uuid::Uuid;
use words::{Arg, Words};

use super::{days, path};
use crate::pages::parts::{Choice, Filter, Score};
use crate::pages::shell::{FieldProblem, Shell, problem_of};

const LANGUAGES: [(&str, &str); 3] = [("fi", "Suomi"), ("sv", "Svenska"), ("en", "English")];

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The review.
    pub(crate) case: &'f Case,
    /// The report.
    pub(crate) shown: &'f Shown,
    /// The language of its texts.
    pub(crate) lang: &'f str,
    /// Who reads.
    pub(crate) reader: Uuid,
    /// What the reader may.
    pub(crate) may: May,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

/// What the reader of a report may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum May {
    /// Write and sign it.
    Write,
    /// Comment on it now.
    Comment,
    /// Read it.
    Read,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "review_report.html")]
pub(crate) struct ReportPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The review.
    pub(crate) back: String,
    /// The title.
    pub(crate) title: String,
    /// Its number, or that it is a draft.
    pub(crate) state: String,
    /// Whether it is a draft.
    pub(crate) is_draft: bool,
    /// What was corrected; empty where nothing.
    pub(crate) corrected: String,
    /// The digest of the records.
    pub(crate) digest: String,
    /// The languages of its texts.
    pub(crate) langs: Vec<Filter>,
    /// Reviewers, days, purpose, recipients.
    pub(crate) facts: Vec<(String, String)>,
    /// The general parts.
    pub(crate) parts: Vec<(String, String)>,
    /// Where they are edited, for whoever writes.
    pub(crate) edit: Option<String>,
    /// The items by section.
    pub(crate) sections: Vec<SectionView>,
    /// The total in words.
    pub(crate) total: String,
    /// What is still open.
    pub(crate) open: Vec<String>,
    /// The signatures.
    pub(crate) signed: Vec<String>,
    /// What is signed: where, and its digest.
    pub(crate) sign: Option<(String, String)>,
    /// Where it is published, for whoever may now.
    pub(crate) publish: Option<String>,
    /// Whether a correction must say what it corrects.
    pub(crate) is_correction: bool,
    /// What the site has said.
    pub(crate) comments: Vec<CommentView>,
    /// Where a comment is sent.
    pub(crate) say: Option<String>,
    /// The items that a comment may be about.
    pub(crate) items: Vec<Choice>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

impl ReportPage {
    /// What must be mended in a field; empty where nothing.
    pub(crate) fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// A section.
pub(crate) struct SectionView {
    /// Its name.
    pub(crate) name: String,
    /// Its sum.
    pub(crate) sum: String,
    /// Its items.
    pub(crate) items: Vec<ItemView>,
}

/// An item.
pub(crate) struct ItemView {
    /// Number and name.
    pub(crate) title: String,
    /// The criterion in short.
    pub(crate) meaning: String,
    /// The score.
    pub(crate) score: Score,
    /// The components: what, and the answer.
    pub(crate) components: Vec<(String, String)>,
    /// Sources, comment, recommendation.
    pub(crate) parts: Vec<(String, String)>,
    /// Where it is edited, for whoever writes.
    pub(crate) edit: Option<String>,
    /// What the link says.
    pub(crate) edit_text: String,
}

/// A comment.
pub(crate) struct CommentView {
    /// Who and when.
    pub(crate) by: String,
    /// The item; empty for the whole report.
    pub(crate) item: String,
    /// What.
    pub(crate) text: String,
    /// What was answered.
    pub(crate) answer: String,
    /// Where it is answered, for whoever writes.
    pub(crate) action: Option<String>,
    /// Its id on the page.
    pub(crate) id: String,
}

/// The page of a report.
pub(crate) fn page(shell: Shell, facts: Facts<'_>) -> ReportPage {
    let words = shell.words;
    let (case, report) = (facts.case, &facts.shown.report);
    let path = path(facts.base, case.id);
    let writes = facts.may == May::Write;
    let edit = writes.then(|| format!("{path}/texts?lang={}", facts.lang));
    let has_signed = case
        .member(facts.reader)
        .is_some_and(|member| member.signed_digest.as_deref() == Some(report.digest.as_str()));
    let is_new = report.number.is_none();
    let can_sign = writes && is_new && facts.shown.open.is_agreed() && !has_signed;
    let can_publish = writes && is_new && facts.shown.open.is_ready();
    ReportPage {
        title: words.get("review-report-title"),
        state: state(report, words),
        is_draft: is_new,
        corrected: report
            .reason
            .as_ref()
            .map(|reason| words.say("review-report-corrected", &[("reason", Arg::from(reason.as_str()))]))
            .unwrap_or_default(),
        digest: words.say("review-report-digest", &[("digest", Arg::from(report.records_digest.as_str()))]),
        langs: LANGUAGES.map(|(lang, name)| lang_link(&path, lang, name, facts.lang)).into(),
        facts: told(case, report, words),
        parts: PARTS
            .iter()
            .map(|part| (words.get(&format!("review-text-{part}")), text(report, facts.lang, part, words)))
            .collect(),
        sections: Section::ALL.map(|section| section_view(section, &facts, edit.as_ref(), words)).into(),
        edit,
        total: total(report, words),
        open: if writes && is_new { open(&facts, words) } else { Vec::new() },
        signed: signed(case, report, words),
        sign: can_sign.then(|| (format!("{path}/sign"), report.digest.clone())),
        publish: can_publish.then(|| format!("{path}/publish")),
        is_correction: !facts.shown.versions.is_empty(),
        comments: facts
            .shown
            .comments
            .iter()
            .map(|each| comment(each, writes.then(|| format!("{path}/comments/{}", each.id)), words))
            .collect(),
        say: (facts.may == May::Comment).then(|| format!("{path}/comments")),
        items: items(words),
        problems: facts.problems,
        back: path,
        shell,
    }
}

fn lang_link(path: &str, lang: &str, name: &str, chosen: &str) -> Filter {
    Filter { text: name.to_owned(), href: format!("{path}/report?lang={lang}"), is_chosen: lang == chosen }
}

fn state(report: &Report, words: &Words) -> String {
    match (report.number, report.published_on) {
        (Some((number, version)), Some(day)) => words.say(
            "review-report-number",
            &[
                ("number", Arg::from(number.to_string())),
                ("version", Arg::from(version.to_string())),
                ("day", Arg::from(phrases::day(day, words.lang()))),
            ],
        ),
        _ => words.get("review-report-draft"),
    }
}

fn told(case: &Case, report: &Report, words: &Words) -> Vec<(String, String)> {
    let member = |member: &app::reviews::Member| {
        if member.title.is_empty() {
            member.name.clone()
        } else {
            format!("{}, {}", member.name, member.title)
        }
    };
    let people: Vec<String> = case.members.iter().map(member).collect();
    let value = |name: &str| report.values.get(name).cloned().unwrap_or_default();
    let told = vec![
        (words.get("review-report-people"), people.join("\n")),
        (words.get("review-report-days"), days(case.facts.visit_from, case.facts.visit_until, words)),
        (words.get("review-new-purpose"), value("purpose")),
        (words.get("review-new-recipients"), value("recipients")),
    ];
    told.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

fn text(report: &Report, lang: &str, part: &str, words: &Words) -> String {
    let text = report.text(lang, part);
    if text.is_empty() { words.get("review-report-empty") } else { text.to_owned() }
}

fn sum_of(sum: Option<u32>, most: u32) -> String {
    sum.map_or_else(|| format!("– / {most}"), |sum| format!("{sum} / {most}"))
}

fn section_view(section: Section, facts: &Facts<'_>, edit: Option<&String>, words: &Words) -> SectionView {
    let report = &facts.shown.report;
    let sum = report.sections.iter().find(|(is, _, _)| *is == section);
    let items = report.items.iter().filter(|item| item.section == section);
    SectionView {
        name: phrases::section_name(section, words),
        sum: sum.map(|(_, sum, most)| sum_of(*sum, *most)).unwrap_or_default(),
        items: items.map(|item| item_view(item, facts, edit, words)).collect(),
    }
}

fn item_view(item: &Item, facts: &Facts<'_>, edit: Option<&String>, words: &Words) -> ItemView {
    let number = item.item;
    let answer = |(name, is_met): (&String, &bool)| {
        (words.get(&format!("item-{number}-{name}")), phrases::figures::yes_or_no(*is_met, words))
    };
    let written = |part: &&str| {
        let text = facts.shown.report.text(facts.lang, &of_item(number, part));
        (!text.is_empty()).then(|| (words.get(&format!("review-text-{part}")), text.to_owned()))
    };
    ItemView {
        title: format!("{number} {}", phrases::item_name(number, words)),
        meaning: words.get(&format!("item-{number}-meaning")),
        score: Score::of(item.score),
        components: item.components.iter().map(answer).collect(),
        parts: PARTS_OF_ITEM.iter().filter_map(written).collect(),
        edit: edit.map(|edit| format!("{edit}&item={number}")),
        edit_text: words.say("review-report-edit-item", &[("item", Arg::from(number.to_string()))]),
    }
}

fn total(report: &Report, words: &Words) -> String {
    match (report.total, report.band) {
        (Some(total), Some(band)) => {
            let name = Arg::from(phrases::band_name(band, words));
            words.say("review-agree-total", &[("total", Arg::from(total.to_string())), ("band", name)])
        }
        _ => words.get("review-agree-no-total"),
    }
}

fn open(facts: &Facts<'_>, words: &Words) -> Vec<String> {
    let open = facts.shown.open;
    let told = [
        (open.items, "review-report-open-items"),
        (open.contradictions, "review-report-open-contradictions"),
        (open.signatures, "review-report-open-signatures"),
    ];
    told.into_iter()
        .filter(|(many, _)| *many > 0)
        .map(|(many, key)| words.say(key, &[("count", Arg::Count(i64::try_from(many).unwrap_or(i64::MAX)))]))
        .collect()
}

fn signed(case: &Case, report: &Report, words: &Words) -> Vec<String> {
    let of_this =
        case.members.iter().filter(|member| member.signed_digest.as_deref() == Some(report.digest.as_str()));
    of_this
        .filter_map(|member| {
            let day = Arg::from(phrases::day(member.signed_on?, words.lang()));
            Some(
                words.say("review-report-signed", &[("name", Arg::from(member.name.as_str())), ("day", day)]),
            )
        })
        .collect()
}

fn comment(each: &Comment, action: Option<String>, words: &Words) -> CommentView {
    let day = Arg::from(phrases::day(each.said_on, words.lang()));
    CommentView {
        by: words.say("review-collect-by", &[("day", day), ("who", Arg::from(each.name.as_str()))]),
        item: each.item.map(|item| format!("{item} {}", phrases::item_name(item, words))).unwrap_or_default(),
        text: each.text.clone(),
        answer: each.answer.clone(),
        action,
        id: each.id.to_string(),
    }
}

fn items(words: &Words) -> Vec<Choice> {
    let whole = Choice { value: String::new(), text: words.get("review-comment-whole"), is_chosen: true };
    let item = |item: u8| Choice {
        value: item.to_string(),
        text: format!("{item} {}", phrases::item_name(item, words)),
        is_chosen: false,
    };
    std::iter::once(whole).chain((1..=25).map(item)).collect()
}
