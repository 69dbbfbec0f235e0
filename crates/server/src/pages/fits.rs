//! Which wishes are met: whose at an employer, and by which employers for a client. Plain words, and what says so.

use app::fits::{By, Employers, Fits, Line as Told};
use casework::fits::Answer;
use casework::forms::SheetKind;
use words::{Arg, Words};

use crate::pages::parts::{Tag, alphabetical};

/// A list of those who fit.
pub(crate) struct Fitting {
    /// What it is called.
    pub(crate) heading: String,
    /// What is listed, and in which order.
    pub(crate) lead: String,
    /// Who fits.
    pub(crate) cards: Vec<Card>,
    /// What stands where nobody does.
    pub(crate) empty: String,
    /// How many more there are; empty where none.
    pub(crate) more: String,
}

/// Somebody or some employer that fits.
pub(crate) struct Card {
    /// The page.
    pub(crate) href: String,
    /// The name.
    pub(crate) name: String,
    /// The wishes with what says so.
    pub(crate) lines: Vec<Line>,
    /// The wishes of which nothing is known; empty where none.
    pub(crate) unknown: String,
}

/// A wish with what says so.
pub(crate) struct Line {
    /// How it stands.
    pub(crate) tag: Tag,
    /// The wish and what says so.
    pub(crate) text: String,
}

/// The clients whose wishes an employer meets, by name.
pub(crate) fn clients(base: &str, found: &[Fits], words: &Words) -> Fitting {
    let mut found: Vec<&Fits> = found.iter().collect();
    found.sort_by_cached_key(|each| (alphabetical(each.name.as_deref().unwrap_or_default()), each.id));
    Fitting {
        heading: words.get("fits-clients"),
        lead: words.get("fits-clients-lead"),
        cards: found
            .into_iter()
            .map(|each| card(format!("{base}/clients/{}", each.id), each, words))
            .collect(),
        empty: words.get("fits-clients-none"),
        more: String::new(),
    }
}

/// The employers that meet a client's wishes, in their order.
pub(crate) fn employers(base: &str, found: &Employers, words: &Words) -> Fitting {
    let more = Arg::Count(i64::try_from(found.more).unwrap_or(i64::MAX));
    let empty = if found.has_wishes { "fits-employers-none" } else { "fits-employers-no-wishes" };
    let all = found.employers.iter();
    Fitting {
        heading: words.get("fits-employers"),
        lead: words.get("fits-employers-lead"),
        cards: all.map(|each| card(format!("{base}/employers/{}", each.id), each, words)).collect(),
        empty: words.get(empty),
        more: if found.more == 0 {
            String::new()
        } else {
            words.say("fits-employers-more", &[("count", more)])
        },
    }
}

/// Wishes that are met come first, then what is not wanted, then what is not met.
fn card(href: String, fits: &Fits, words: &Words) -> Card {
    let of = |answer: Answer| fits.wishes.iter().filter(move |told| told.answer == answer);
    let tag = |class: &'static str, icon: &'static str, key: &str| Tag { class, icon, text: words.get(key) };
    let line = |told: &Told, tag: Tag| Line { tag, text: text(told, words) };
    let met = of(Answer::Met).map(|told| line(told, tag("done", "check", "fits-met")));
    let no_gos = fits.no_gos.iter().map(|told| line(told, tag("attention", "attention", "fits-no-go")));
    let not_met = of(Answer::NotMet).map(|told| line(told, tag("missing", "minus", "fits-not-met")));
    let unknown: Vec<&str> = of(Answer::Unknown).map(|told| told.wish.as_str()).collect();
    let unknown_wishes = Arg::from(unknown.join(", "));
    Card {
        href,
        name: fits.name.clone().unwrap_or_else(|| words.get("clients-nameless")),
        lines: met.chain(no_gos).chain(not_met).collect(),
        unknown: if unknown.is_empty() {
            String::new()
        } else {
            words.say("fits-unknown", &[("wishes", unknown_wishes)])
        },
    }
}

fn text(told: &Told, words: &Words) -> String {
    let by: Vec<String> = told.by.iter().map(|by| source(by, words)).collect();
    let args = [("wish", Arg::from(told.wish.as_str())), ("by", Arg::from(by.join("; ")))];
    words.say("fits-wish", &args)
}

/// Where it stands in the record, and the words there.
fn source(by: &By, words: &Words) -> String {
    let title = Arg::from(by.of.title.as_str());
    let text = Arg::from(by.text.as_str());
    let what = match by.of.kind {
        SheetKind::JobLead if by.text == by.of.title => {
            return words.say("fits-by-lead", &[("title", title)]);
        }
        SheetKind::JobLead => {
            return words.say("fits-by-lead-text", &[("title", title), ("text", text)]);
        }
        SheetKind::JobCarving => words.get("fits-by-carved"),
        _ => words.get(&format!("field-employer-{}", by.field)).to_lowercase(),
    };
    words.say("fits-by", &[("what", Arg::from(what)), ("text", text)])
}
