//! Which column of a table each column of a sheet seems to be.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::mapping::cells::MINUTES;
use crate::mapping::sheets::{Heading, Sheet};
use crate::mapping::suggest::contents::{Contents, Evidence};
use crate::mapping::suggest::lexicon::{NameMatch, Strength, heading_keys, is_name_part, match_column};
use crate::mapping::why::{Confidence, Why};
use crate::schema::{Column, Fill, Kind, TableShape};

/// More columns are not looked at: no programme keeps so many.
const MOST_COLUMNS: usize = 200;

/// A column of a sheet and what it holds.
pub(super) struct ColumnLook<'s> {
    pub(super) heading: Heading,
    pub(super) keys: Vec<String>,
    pub(super) contents: Contents<'s>,
}

/// A column that a column of a sheet may be.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// The canonical place of the column.
    pub(super) column: usize,
    pub(super) confidence: Confidence,
    pub(super) why: Vec<Why>,
    /// How well the name fits, and in per cent the contents.
    fit: (Option<Strength>, usize),
}

/// The columns of a sheet below its headings.
pub(super) fn looks(sheet: &Sheet, header_row: u32) -> Vec<ColumnLook<'_>> {
    let look = |heading: Heading| ColumnLook {
        keys: heading_keys(&heading.name),
        contents: Contents::of(sheet.below(header_row).map(|row| row.cell(heading.place))),
        heading,
    };
    sheet.headings(header_row).into_iter().take(MOST_COLUMNS).map(look).collect()
}

/// The best column for each column of the sheet, each given once; parts of a name may share one.
pub(super) fn assign(looks: &[ColumnLook<'_>], shape: &'static TableShape) -> Vec<Option<Candidate>> {
    let mut candidates: Vec<(usize, Candidate)> = Vec::new();
    for (at, look) in looks.iter().enumerate() {
        let columns = (0..shape.columns.len()).filter_map(|column| judge(look, shape, column));
        candidates.extend(columns.map(|candidate| (at, candidate)));
    }
    candidates.sort_by_key(|(at, candidate)| {
        (Reverse((candidate.confidence, candidate.fit)), candidate.column, *at)
    });
    let mut assigned: Vec<Option<Candidate>> = vec![None; looks.len()];
    // For each column that is given, whether only parts of a name share it.
    let mut given: BTreeMap<usize, bool> = BTreeMap::new();
    for (at, candidate) in candidates {
        let is_part = looks.get(at).is_some_and(|look| is_name_part(&look.keys));
        let is_free = given.get(&candidate.column).is_none_or(|parts| *parts && is_part);
        if let Some(place @ None) = assigned.get_mut(at)
            && is_free
        {
            given.insert(candidate.column, is_part);
            *place = Some(candidate);
        }
    }
    assigned
}

/// How well a column of the sheet could be this column of the table; `None` where it cannot.
fn judge(look: &ColumnLook<'_>, shape: &'static TableShape, place: usize) -> Option<Candidate> {
    let column = shape.columns.get(place)?;
    let name = match_column(&look.keys, shape, place);
    let evidence = look.contents.evidence(column);
    let (confidence, evidence) = match name {
        Some(name) => (by_name(column, name, evidence, &look.contents)?, evidence),
        None => by_contents(column, evidence, &look.contents)?,
    };
    let shown = evidence.filter(|evidence| evidence.fitting > 0);
    let why = name.map(NameMatch::why).into_iter().chain(shown.map(Evidence::why)).collect();
    let fit = (name.map(|name| name.strength), shown.map_or(0, Evidence::percent));
    Some(Candidate { column: place, confidence, why, fit })
}

/// How sure a column is whose name fits.
fn by_name(
    column: &Column,
    name: NameMatch,
    evidence: Option<Evidence>,
    contents: &Contents<'_>,
) -> Option<Confidence> {
    let is_exact = name.strength >= Strength::Synonym;
    let Some(evidence) = evidence else {
        let contradicts = matches!(column.kind, Kind::Text) && contents.is_figures();
        return match (is_exact, contradicts) {
            (true, false) if contents.filled > 0 => Some(Confidence::Sure),
            (true, false) => Some(Confidence::Likely),
            (true, true) | (false, false) => Some(Confidence::Guess),
            (false, true) => None,
        };
    };
    // Words and names that are not known yet can still be settled; a text is no day and no number.
    let can_be_settled = matches!(
        column.kind,
        Kind::Code(_) | Kind::Codes(_) | Kind::Reference(_) | Kind::References(_) | Kind::YesNo
    );
    let percent = evidence.percent();
    if !is_exact {
        return match percent {
            90.. => Some(Confidence::Likely),
            50..90 => Some(Confidence::Guess),
            1.. if can_be_settled => Some(Confidence::Guess),
            _ => None,
        };
    }
    match percent {
        90.. => Some(Confidence::Sure),
        50.. if can_be_settled => Some(Confidence::Sure),
        50..90 => Some(Confidence::Likely),
        // Where the cells are days or numbers, they are no words.
        _ if can_be_settled && !contents.is_figures() => Some(Confidence::Likely),
        1..50 => Some(Confidence::Guess),
        0 => None,
    }
}

/// How sure a column is whose name says nothing, and the evidence for it.
fn by_contents(
    column: &Column,
    evidence: Option<Evidence>,
    contents: &Contents<'_>,
) -> Option<(Confidence, Option<Evidence>)> {
    const DIFFERENT_WORDS: usize = 2;
    let long = contents.long_texts();
    if column.name == "note" && long.percent() >= 33 {
        return Some((Confidence::Likely, Some(long)));
    }
    let evidence = evidence?;
    let percent = evidence.percent();
    let has_words = contents.words.len() >= DIFFERENT_WORDS;
    let confidence = match column.kind {
        Kind::Code(_) | Kind::Codes(_) if has_words && percent >= 90 => Confidence::Likely,
        Kind::Code(_) | Kind::Codes(_) if has_words && percent >= 60 => Confidence::Guess,
        Kind::Reference(_) | Kind::References(_) if percent >= 80 => Confidence::Likely,
        Kind::Reference(_) | Kind::References(_) if percent >= 50 => Confidence::Guess,
        Kind::Whole(..) if column.name == MINUTES && contents.is_spelled_time() => Confidence::Likely,
        // Some day must be the one that is needed; which is only a guess.
        Kind::Day if column.fill == Fill::Required && percent >= 90 => Confidence::Guess,
        _ => return None,
    };
    Some((confidence, Some(evidence)))
}
