//! Common scores: how far the reviewers agreed, the item that is open, all 25 beside each other, contradictions.

use app::reviews::Case;
use app::reviews::agree::{Disputed, Line, Table, Typed};
use casework::review::agreement::Kappa;
use measures::scale::{Section, scale};
use words::{Arg, Words};

use super::path;
use super::score::{ComponentView, component};
use crate::pages::parts::{Filter, Score, figure};
use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// The page.
#[derive(askama::Template)]
#[template(path = "review_consensus.html")]
pub(crate) struct ConsensusPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The review.
    pub(crate) back: String,
    /// The title.
    pub(crate) title: String,
    /// How many differ.
    pub(crate) lead: String,
    /// The figures of agreement: figure, of how many, what, hint.
    pub(crate) stats: Vec<StatView>,
    /// Taking over what is alike: where, and how many.
    pub(crate) take: Option<(String, String)>,
    /// The item that is open or was chosen.
    pub(crate) item: Option<ItemView>,
    /// The names of the reviewers.
    pub(crate) names: Vec<String>,
    /// Which items are shown.
    pub(crate) filters: Vec<Filter>,
    /// The items by section.
    pub(crate) sections: Vec<SectionView>,
    /// The total and how agreement is reckoned.
    pub(crate) notes: Vec<String>,
    /// What contradicts each other.
    pub(crate) disputed: Vec<DisputedView>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

impl ConsensusPage {
    /// What must be mended in a field; empty where nothing.
    pub(crate) fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// A figure of agreement.
pub(crate) struct StatView {
    /// The figure.
    pub(crate) figure: String,
    /// Of how many; empty for those that have no whole.
    pub(crate) of: String,
    /// What it is.
    pub(crate) text: String,
    /// How to read it; empty where it needs none.
    pub(crate) hint: String,
}

/// The item to agree on.
pub(crate) struct ItemView {
    /// Number and name.
    pub(crate) title: String,
    /// How far the scores are apart; empty where they are not.
    pub(crate) apart: String,
    /// What the item asks, and the proposal.
    pub(crate) lead: String,
    /// The lone scores.
    pub(crate) lone: Vec<LoneView>,
    /// The components.
    pub(crate) components: Vec<ComponentView>,
    /// Where it is sent.
    pub(crate) action: String,
    /// The score as typed.
    pub(crate) score: String,
    /// The reason as typed.
    pub(crate) reason: String,
}

/// A lone score.
pub(crate) struct LoneView {
    /// Whose.
    pub(crate) name: String,
    /// The score.
    pub(crate) score: Score,
    /// Why.
    pub(crate) reason: String,
}

/// Items of a section.
pub(crate) struct SectionView {
    /// Its name.
    pub(crate) name: String,
    /// Its items.
    pub(crate) rows: Vec<RowView>,
}

/// An item.
pub(crate) struct RowView {
    /// Where it is agreed on.
    pub(crate) href: String,
    /// Number and name.
    pub(crate) name: String,
    /// How far the scores are apart; empty where they are not.
    pub(crate) apart: String,
    /// The lone scores.
    pub(crate) lone: Vec<String>,
    /// The proposal.
    pub(crate) proposal: String,
    /// The common score; none while it is open.
    pub(crate) agreed: Option<String>,
    /// How it was come to.
    pub(crate) reason: String,
    /// Whether it is the one above.
    pub(crate) is_open: bool,
}

/// What contradicts each other.
pub(crate) struct DisputedView {
    /// Its name in the form.
    pub(crate) key: String,
    /// What.
    pub(crate) text: String,
    /// What became of it.
    pub(crate) state: String,
    /// Whether it is open.
    pub(crate) is_open: bool,
    /// Why.
    pub(crate) reason: String,
    /// Where it is sent.
    pub(crate) action: String,
}

/// What the page was asked for.
pub(crate) struct Asked {
    /// The item.
    pub(crate) item: Option<u8>,
    /// Whether only those that differ are shown.
    pub(crate) show: Shown,
    /// A common score that could not be saved.
    pub(crate) typed: Option<Typed>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

/// Which items are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// All.
    All,
    /// Those that differ.
    Differing,
}

/// The page of common scores.
pub(crate) fn page(shell: Shell, base: &str, (case, table): (&Case, &Table), asked: Asked) -> ConsensusPage {
    let words = shell.words;
    let path = path(base, case.id);
    let differ = table.lines.iter().filter(|line| line.apart() > 0).count();
    let is_pair = case.members.len() > 1;
    let lead = if is_pair {
        words.say("review-agree-lead", &[("differ", Arg::Count(i64::try_from(differ).unwrap_or(i64::MAX)))])
    } else {
        words.get("review-agree-lead-one")
    };
    let alike = table.lines.iter().filter(|line| line.agreed.is_none() && line.is_plain()).count();
    let alike = i64::try_from(alike).unwrap_or(i64::MAX);
    let chosen = asked.item.and_then(|item| table.lines.iter().find(|line| line.item == item));
    let open = || {
        table
            .lines
            .iter()
            .filter(|line| line.agreed.is_none())
            .max_by_key(|line| (line.apart(), std::cmp::Reverse(line.item)))
    };
    let item = chosen.or_else(open);
    let here = item.map(|line| line.item);
    ConsensusPage {
        title: words.get("review-agree-title"),
        lead,
        stats: stats(table, words),
        take: (alike > 0).then(|| {
            (format!("{path}/take"), words.say("review-agree-take", &[("count", Arg::Count(alike))]))
        }),
        item: item.map(|line| item_view(line, (case, table), &path, asked.typed.as_ref(), words)),
        names: case.members.iter().map(|member| member.name.clone()).collect(),
        filters: filters(&path, asked.show, differ, words),
        sections: sections(table, &path, asked.show, here, words),
        notes: notes(table, words),
        disputed: table.disputed.iter().map(|each| disputed(each, table, &path, words)).collect(),
        problems: asked.problems,
        back: path,
        shell,
    }
}

fn kappa(kappa: Option<Kappa>, words: &Words) -> String {
    kappa.map_or_else(
        || "–".to_owned(),
        |kappa| {
            let hundredths = kappa.hundredths();
            let sign = if hundredths < 0 { "-" } else { "" };
            let whole = hundredths.unsigned_abs();
            words::decimal(&format!("{sign}{}.{:02}", whole / 100, whole % 100), words.lang())
        },
    )
}

fn stats(table: &Table, words: &Words) -> Vec<StatView> {
    let view = |figure: String, of: String, key: &str, hint: String| StatView {
        figure,
        of,
        text: words.get(key),
        hint,
    };
    let mut stats = Vec::new();
    if let Some(agreement) = table.agreement {
        let of = format!("/ {}", agreement.items);
        stats.push(view(agreement.exact.to_string(), of.clone(), "review-agree-exact", String::new()));
        stats.push(view(agreement.within_one.to_string(), of, "review-agree-within", String::new()));
        let hint = words.get("review-agree-kappa-hint");
        stats.push(view(kappa(agreement.kappa, words), String::new(), "review-agree-kappa", hint));
    }
    stats.push(view(table.open.items.to_string(), String::new(), "review-agree-open", String::new()));
    stats
}

fn item_view(
    line: &Line,
    (case, table): (&Case, &Table),
    path: &str,
    typed: Option<&Typed>,
    words: &Words,
) -> ItemView {
    let proposal = line.proposal.map_or_else(
        || words.get("review-agree-proposal-none"),
        |score| words.say("review-agree-proposal", &[("score", Arg::from(score.to_string()))]),
    );
    let scores = case.members.iter().map(|member| {
        let given = line.lone.iter().find(|score| score.account == member.account);
        LoneView {
            name: member.name.clone(),
            score: Score::of(given.map(|given| given.score)),
            reason: given.map(|given| given.reason.clone()).unwrap_or_default(),
        }
    });
    let agreed = line.agreed.as_ref();
    let kept = agreed.map(|agreed| (agreed.score.to_string(), agreed.reason.clone())).unwrap_or_default();
    let (score, reason) = typed.map_or(kept, |typed| (typed.score.clone(), typed.reason.clone()));
    ItemView {
        title: format!("{} {}", line.item, phrases::item_name(line.item, words)),
        apart: if line.apart() == 0 {
            String::new()
        } else {
            words.say("review-agree-apart", &[("apart", Arg::from(line.apart().to_string()))])
        },
        lead: format!("{} {proposal}", words.get(&format!("item-{}-meaning", line.item))),
        lone: scores.collect(),
        components: components(line, table, typed, words),
        action: format!("{path}/consensus/{}", line.item),
        score,
        reason,
    }
}

/// The components with what was typed, agreed on, or answered alike by all.
fn components(line: &Line, table: &Table, typed: Option<&Typed>, words: &Words) -> Vec<ComponentView> {
    let answer = |is: bool| if is { "yes" } else { "no" }.to_owned();
    let alike = |name: &str| {
        let mut given = line.lone.iter().map(|score| score.components.get(name).copied());
        let first = given.next().flatten();
        first.filter(|_| given.all(|other| other == first))
    };
    let kept = |name: &str| match &line.agreed {
        Some(agreed) => agreed.components.get(name).copied(),
        None => alike(name),
    };
    let names = casework::components_of(line.item);
    let answered: Vec<(String, String)> = match typed {
        Some(typed) => typed.components.clone(),
        None => names.iter().filter_map(|name| Some(((*name).to_owned(), answer(kept(name)?)))).collect(),
    };
    let rating = table.frozen.assessment.item(line.item);
    names.iter().map(|name| component(name, line.item, rating, &answered, words)).collect()
}

fn filters(path: &str, show: Shown, differ: usize, words: &Words) -> Vec<Filter> {
    let differing = words.say("review-agree-differing", &[("count", Arg::from(differ.to_string()))]);
    vec![
        Filter {
            text: words.get("review-agree-all"),
            href: format!("{path}/consensus"),
            is_chosen: show == Shown::All,
        },
        Filter {
            text: differing,
            href: format!("{path}/consensus?show=differing"),
            is_chosen: show == Shown::Differing,
        },
    ]
}

fn sections(table: &Table, path: &str, show: Shown, here: Option<u8>, words: &Words) -> Vec<SectionView> {
    let of = |section: Section| {
        let items = table.frozen.assessment.items.iter().filter(move |rating| rating.section == section);
        let lines = items.filter_map(|rating| table.lines.iter().find(|line| line.item == rating.item));
        let shown = lines.filter(|line| show == Shown::All || line.apart() > 0);
        SectionView {
            name: phrases::section_name(section, words),
            rows: shown.map(|line| row(line, path, here, words)).collect(),
        }
    };
    Section::ALL.map(of).into_iter().filter(|section| !section.rows.is_empty()).collect()
}

fn row(line: &Line, path: &str, here: Option<u8>, words: &Words) -> RowView {
    let apart = Arg::from(line.apart().to_string());
    RowView {
        href: format!("{path}/consensus?item={}", line.item),
        name: format!("{} {}", line.item, phrases::item_name(line.item, words)),
        apart: if line.apart() == 0 {
            String::new()
        } else {
            words.say("review-agree-differ", &[("apart", apart)])
        },
        lone: line.lone.iter().map(|score| score.score.to_string()).collect(),
        proposal: figure(line.proposal),
        agreed: line.agreed.as_ref().map(|agreed| agreed.score.to_string()),
        reason: line.agreed.as_ref().map(|agreed| agreed.reason.clone()).unwrap_or_default(),
        is_open: here == Some(line.item),
    }
}

fn notes(table: &Table, words: &Words) -> Vec<String> {
    let band = |total| scale(table.frozen.assessment.scale).band(total);
    let mut notes = vec![match table.total.and_then(|total| Some((total, band(total)?))) {
        Some((total, band)) => {
            let name = Arg::from(phrases::band_name(band, words));
            words.say("review-agree-total", &[("total", Arg::from(total.to_string())), ("band", name)])
        }
        None => words.get("review-agree-no-total"),
    }];
    if table.agreement.is_some() {
        notes.push(words.get("review-agree-kappa-here"));
    }
    if let Some((agreement, many)) = table.over_all {
        let args =
            [("count", Arg::from(many.to_string())), ("kappa", Arg::from(kappa(agreement.kappa, words)))];
        notes.push(words.say("review-agree-kappa-all", &args));
    }
    notes
}

fn disputed(each: &Disputed, table: &Table, path: &str, words: &Words) -> DisputedView {
    let text = phrases::contradiction(&table.frozen.records, &each.what, phrases::Clients::Counted, words);
    let state = each.settled.as_ref().map_or("open", |(how, _)| how.as_str());
    DisputedView {
        key: each.key.clone(),
        text,
        state: words.get(&format!("review-disputed-{state}")),
        is_open: each.settled.is_none(),
        reason: each.settled.as_ref().map(|(_, reason)| reason.clone()).unwrap_or_default(),
        action: format!("{path}/contradictions"),
    }
}
