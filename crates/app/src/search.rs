//! Search over clients, employers, leads and notes, inside what somebody may see: by words, by their stems, and by
//! words that are nearly the same, for whoever types on the move.

use std::collections::{BTreeMap, BTreeSet};

use casework::access::Action;
use casework::fits::Word;
use casework::forms::SheetKind;
use casework::{Client, Code, Key, Records};
use rust_stemmers::{Algorithm, Stemmer};
use store::Tx;
use store::changes;
use store::records::record_id;
use store::rows::{self, Row};
use store::search::{self, MOST_TERMS, Subject};
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::Result;
use crate::service::Service;
use crate::{log, reach, sheets};

/// So many words of a question are looked for.
const MOST_WORDS: usize = 6;
/// So many words that begin alike or are nearly the same stand for one word of the question.
const MOST_ALIKE: i64 = 12;
/// So many candidates are ranked.
const MOST_FOUND: i64 = 400;
/// So many are shown.
const SHOWN: usize = 40;
/// A shorter word is not taken for a mistyped one: with a letter off it is another word as often as not.
const LEAST_MISTYPED: usize = 5;
/// A word as long as this may have two mistakes.
const LEAST_MISTYPED_TWICE: usize = 10;
/// The fewest letters of a root; a shorter one would be that of many words.
const LEAST_ROOT: usize = 4;
/// So many vowels at the end of a stem are no part of its root.
const MOST_VOWELS: usize = 2;
/// The most signs of a word.
const MOST_SIGNS: usize = 32;
/// How far back the notes of an import are findable.
const NOTES_MONTHS: i32 = 12;
/// So many are written together.
const TOGETHER: usize = 200;
/// The most signs of a note that stand as its title.
const MOST_TITLE: usize = 120;

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What.
    pub subject: Subject,
}

/// Finds what has the words of a question, the best first. What somebody may not see is not there.
pub fn find(service: &Service, actor: &Actor, programme: Uuid, question: &str) -> Result<Vec<Found>> {
    let allowed = actor.authorise_for_own_clients(Action::Record, programme)?;
    let now = service.now();
    let words: Vec<Word> = words(question).into_iter().take(MOST_WORDS).collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    service.store.read(|tx| {
        let (whose, _) = reach::whose(tx, actor, Action::Record, programme, now)?;
        let mut scores: BTreeMap<Uuid, (Subject, Vec<u32>)> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            let alike = alike(tx, programme, word)?;
            let terms: Vec<String> = alike.keys().take(MOST_TERMS).cloned().collect();
            for (subject, term) in search::find(tx, programme, &whose, &terms, MOST_FOUND)? {
                let score = alike.get(&term).copied().unwrap_or_default();
                let (_, kept) = scores.entry(subject.id).or_insert_with(|| (subject, vec![0; words.len()]));
                kept[at] = kept[at].max(score);
            }
        }
        let found = ranked(scores);
        let mut entry = log::entry(actor, programme, Action::SeeRecords, allowed, "search", now);
        entry.clients = found.iter().filter_map(|each| each.subject.client).collect();
        entry.clients.sort_unstable();
        entry.clients.dedup();
        tx.log(entry);
        Ok(found)
    })
}

/// Only what has every word, the better match first; people and employers before notes.
fn ranked(scores: BTreeMap<Uuid, (Subject, Vec<u32>)>) -> Vec<Found> {
    let whole = scores.into_values().filter(|(_, each)| each.iter().all(|score| *score > 0));
    let mut found: Vec<(u32, Subject)> = whole.map(|(subject, each)| (each.iter().sum(), subject)).collect();
    let place = |subject: &Subject| {
        ["client", "employer", "job_lead", "note"].iter().position(|kind| *kind == subject.kind)
    };
    found.sort_by(|(one_score, one), (other_score, other)| {
        other_score.cmp(one_score).then(place(one).cmp(&place(other))).then(one.title.cmp(&other.title))
    });
    found.into_iter().take(SHOWN).map(|(_, subject)| Found { subject }).collect()
}

/// The terms that stand for a word, with how well.
fn alike(tx: &mut dyn Tx, programme: Uuid, word: &Word) -> Result<BTreeMap<String, u32>> {
    const EXACT: u32 = 4;
    const STEM: u32 = 3;
    const BEGINS: u32 = 3;
    const ROOT: u32 = 2;
    const MISTYPED: u32 = 1;
    let mut terms = BTreeMap::from([(term(word), EXACT), (stem_term(word), STEM)]);
    if let Some(root) = root_term(word) {
        terms.insert(root, ROOT);
    }
    for other in search::words_from(tx, programme, &word.folded, MOST_ALIKE)? {
        terms.entry(format!("w{other}")).or_insert(BEGINS);
    }
    let signs = word.folded.chars().count();
    if signs >= LEAST_MISTYPED {
        let most = if signs >= LEAST_MISTYPED_TWICE { 2 } else { 1 };
        for other in search::words_like(tx, programme, &trigrams(&word.folded), MOST_ALIKE * 3)? {
            if strsim::damerau_levenshtein(&word.folded, &other) <= most {
                terms.entry(format!("w{other}")).or_insert(MISTYPED);
            }
        }
    }
    Ok(terms)
}

/// Makes a note of an entry findable. Only whoever may see all its clients finds it.
pub(crate) fn note(tx: &mut dyn Tx, programme: Uuid, activity: &Row) -> Result<()> {
    let text = activity.texts.get("note").map(String::as_str).unwrap_or_default();
    let clients = activity.texts.get("client_ids").map(String::as_str).unwrap_or_default();
    let clients: Vec<Uuid> = clients.split(';').filter_map(|id| Uuid::parse_str(id).ok()).collect();
    if text.is_empty() {
        return Ok(search::forget(tx, programme, activity.id)?);
    }
    let mut subject = subject(activity.id, "note", Some(only(&clients)), &title(text));
    subject.employer = activity.texts.get("employer_id").and_then(|id| Uuid::parse_str(id).ok());
    put(tx, programme, &subject, text)
}

/// Makes findable again, as they are now, the rows that an undone change had replaced.
pub(crate) fn again(tx: &mut dyn Tx, programme: Uuid, undone: Uuid) -> Result<()> {
    for id in changes::replaced(tx, programme, undone, "activities")? {
        if let Some(kept) = rows::find(tx, programme, "activities", id)? {
            note(tx, programme, &Row { table: "activities", id, texts: kept.texts })?;
        }
    }
    for (table, kind) in [("clients", SheetKind::Client), ("employers", SheetKind::Employer)] {
        for id in changes::replaced(tx, programme, undone, table)? {
            sheets::findable_again(tx, programme, kind, id)?;
        }
    }
    for id in changes::replaced(tx, programme, undone, "sheets")? {
        let kept = rows::find(tx, programme, "sheets", id)?;
        let kind = kept.and_then(|kept| SheetKind::from_code(kept.texts.get("kind")?));
        if let Some(kind) = kind {
            sheets::findable_again(tx, programme, kind, id)?;
        }
    }
    Ok(())
}

/// Makes what an import brought findable: clients, employers, and the notes of a year. In small writes, so that
/// nobody waits for it.
pub(crate) fn catch_up(service: &Service, programme: Uuid, records: &Records) -> Result<()> {
    let since = service.now().today.minus_months(NOTES_MONTHS);
    let client = |key: Key<Client>| record_id("clients", records.clients[key].id.as_str());
    let mut subjects: Vec<(Subject, String)> = Vec::new();
    for row in &records.clients {
        let Some(name) = &row.name else { continue };
        let id = record_id("clients", row.id.as_str());
        subjects.push((subject(id, "client", Some(id), name.as_str()), name.as_str().to_owned()));
    }
    for row in &records.employers {
        let place = row.municipality.as_ref().map(|place| place.as_str()).unwrap_or_default();
        let mut made = subject(record_id("employers", row.id.as_str()), "employer", None, row.name.as_str());
        made.employer = Some(made.id);
        subjects.push((made, format!("{} {place}", row.name.as_str())));
    }
    for act in records.activities.iter().filter(|act| act.date >= since) {
        let Some(note) = &act.note else { continue };
        let clients: Vec<Uuid> = act.clients.as_slice().iter().map(|key| client(*key)).collect();
        let id = record_id("activities", act.id.as_str());
        let mut made = subject(id, "note", Some(only(&clients)), &title(note.as_str()));
        made.employer = act.employer.map(|key| record_id("employers", records.employers[key].id.as_str()));
        subjects.push((made, note.as_str().to_owned()));
    }
    for some in subjects.chunks(TOGETHER) {
        let some = some.to_vec();
        service
            .store
            .write(move |tx| some.iter().try_for_each(|(subject, text)| put(tx, programme, subject, text)))?;
    }
    Ok(())
}

/// Makes an employer that an entry brought findable by its name.
pub(crate) fn employer(tx: &mut dyn Tx, programme: Uuid, row: &Row) -> Result<()> {
    let name = row.texts.get("name").map(String::as_str).unwrap_or_default();
    let mut made = subject(row.id, "employer", None, name);
    made.employer = Some(row.id);
    put(tx, programme, &made, name)
}

fn subject(id: Uuid, kind: &str, client: Option<Uuid>, title: &str) -> Subject {
    Subject { id, kind: kind.to_owned(), client, employer: None, title: title.to_owned() }
}

/// The client whose coach finds a note. Several clients may have several coaches, and a note that names none may tell
/// of anybody: then only whoever sees everybody's finds it.
fn only(clients: &[Uuid]) -> Uuid {
    match clients {
        [client] => *client,
        _ => Uuid::nil(),
    }
}

fn title(note: &str) -> String {
    note.chars().take(MOST_TITLE).collect()
}

/// Makes a subject findable by the words of a text.
pub(crate) fn put(tx: &mut dyn Tx, programme: Uuid, subject: &Subject, text: &str) -> Result<()> {
    put_all(tx, programme, &[(subject.clone(), text.to_owned())])
}

fn put_all(tx: &mut dyn Tx, programme: Uuid, subjects: &[(Subject, String)]) -> Result<()> {
    let mut distinct: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut with_terms = Vec::with_capacity(subjects.len());
    for (subject, text) in subjects {
        let words = words(text);
        let terms: BTreeSet<String> = words.iter().flat_map(terms_of).collect();
        with_terms.push((subject.clone(), terms.into_iter().collect()));
        for word in words {
            distinct.entry(word.folded).or_insert_with_key(|word| trigrams(word));
        }
    }
    let distinct: Vec<(String, Vec<String>)> = distinct.into_iter().collect();
    Ok(search::index(tx, programme, &with_terms, &distinct)?)
}

/// What a word is found by.
fn term(word: &Word) -> String {
    format!("w{}", word.folded)
}

/// What the words of its stem are found by.
fn stem_term(word: &Word) -> String {
    format!("s{}", word.stem)
}

/// The stem without its last vowels. Those change in the plural, which the stemmer leaves as they are: the stems of
/// `kahvila` and `kahviloissa` are `kahvil` and `kahvilo`.
fn root_term(word: &Word) -> Option<String> {
    let signs: Vec<char> = word.stem.chars().collect();
    let vowels = signs.iter().rev().take(MOST_VOWELS).take_while(|sign| "aeiouy".contains(**sign)).count();
    let root = signs.get(..signs.len() - vowels).filter(|root| root.len() >= LEAST_ROOT)?;
    Some(format!("r{}", root.iter().collect::<String>()))
}

/// The terms under which a text with the word is found.
fn terms_of(word: &Word) -> Vec<String> {
    [term(word), stem_term(word)].into_iter().chain(root_term(word)).collect()
}

/// The words of a text with their stems.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let stemmer = Stemmer::create(Algorithm::Finnish);
    let lower = text.to_lowercase();
    let each = lower.split(|sign: char| !sign.is_alphanumeric());
    each.filter(|word| word.chars().count() > 1 && word.chars().count() <= MOST_SIGNS)
        .map(|word| Word { folded: folded(word), stem: folded(&stemmer.stem(word)) })
        .collect()
}

fn folded(word: &str) -> String {
    let fold = |sign: char| match sign {
        'ä' | 'å' | 'á' | 'à' | 'â' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'é' | 'è' | 'ê' => 'e',
        'ü' => 'u',
        'š' => 's',
        'ž' => 'z',
        other => other,
    };
    word.chars().map(fold).collect()
}

/// The threes of letters of a word, its ends marked; the first ones where there are too many.
fn trigrams(word: &str) -> Vec<String> {
    let signs: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
    let all: BTreeSet<String> = signs.windows(3).map(|three| three.iter().collect()).collect();
    all.into_iter().take(MOST_TERMS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_words_share_a_stem() {
        let stems = |text: &str| words(text).into_iter().map(|word| word.stem).collect::<BTreeSet<_>>();
        assert_eq!(stems("työnantajan työnantajia työnantajien").len(), 1);
    }

    #[test]
    fn plurals_share_a_root_and_other_words_do_not() {
        let roots = |text: &str| words(text).iter().map(root_term).collect::<BTreeSet<_>>();
        for alike in [
            "kahvila kahvilassa kahviloissa kahviloita kahviloihin",
            "sairaala sairaalan sairaaloissa sairaaloita",
            "kauppa kaupassa kaupoissa",
            "koulu kouluissa kouluja",
            "ravintola ravintoloihin",
        ] {
            assert_eq!(roots(alike).len(), 1, "{alike}: {:?}", roots(alike));
        }
        for (one, other) in
            [("kahvi", "kahvila"), ("sairaala", "sairas"), ("koulu", "koulutus"), ("työpaikka", "työaika")]
        {
            assert_ne!(roots(one), roots(other), "{one} {other}");
        }
        // The roots of short words would be those of many.
        assert_eq!(roots("talo tali"), BTreeSet::from([None]));
    }

    #[test]
    fn letters_are_folded() {
        assert_eq!(words("Äijälä ÅKE")[0].folded, "aijala");
        assert_eq!(words("Äijälä ÅKE")[1].folded, "ake");
    }

    #[test]
    fn a_mistyped_word_shares_threes_of_letters() {
        let (right, wrong) = (trigrams("virtanen"), trigrams("virtannen"));
        assert!(right.iter().filter(|each| wrong.contains(each)).count() >= 6);
    }
}
