//! What can be searched for, as terms. Making terms of words is not the store's business.

use uuid::Uuid;

use crate::error::Result;
use crate::lists::Whose;
use crate::records::MOST_COACHES;
use crate::sql;
use crate::tx::Tx;
use crate::value::V;

/// So many terms are looked for at once.
pub const MOST_TERMS: usize = 24;

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its id.
    pub id: Uuid,
    /// What it is, a code.
    pub kind: String,
    /// The client that it tells of; only who may see that client finds it.
    pub client: Option<Uuid>,
    /// The employer that it is about.
    pub employer: Option<Uuid>,
    /// What is shown.
    pub title: String,
}

/// Makes subjects findable by these terms, and no longer by others. `words` are those of all of them, each once, with
/// their threes of letters.
pub fn index(
    tx: &mut dyn Tx,
    programme: Uuid,
    subjects: &[(Subject, Vec<String>)],
    words: &[(String, Vec<String>)],
) -> Result<()> {
    for (subject, _) in subjects {
        tx.exec(sql::FORGET_TERMS, &[V::Id(programme), V::Id(subject.id)])?;
        let row = [
            V::Id(programme),
            V::Id(subject.id),
            V::Text(subject.kind.clone()),
            V::id(subject.client),
            V::id(subject.employer),
            V::Text(subject.title.clone()),
        ];
        tx.exec(sql::PUT_SUBJECT, &row)?;
    }
    let mut rows = subjects.iter().flat_map(|(subject, terms)| {
        terms.iter().map(|term| vec![V::Id(programme), V::Text(term.clone()), V::Id(subject.id)])
    });
    tx.fill("search_terms", &["programme_id", "term", "subject_id"], &mut rows)?;
    for (word, trigrams) in words {
        if tx.exec(sql::ADD_WORD, &[V::Id(programme), V::Text(word.clone())])? == 0 {
            continue;
        }
        for trigram in trigrams {
            let row = [V::Id(programme), V::Text(trigram.clone()), V::Text(word.clone())];
            tx.exec(sql::ADD_TRIGRAM, &row)?;
        }
    }
    Ok(())
}

/// Forgets a subject.
pub fn forget(tx: &mut dyn Tx, programme: Uuid, subject: Uuid) -> Result<()> {
    let key = [V::Id(programme), V::Id(subject)];
    tx.exec(sql::FORGET_TERMS, &key)?;
    tx.exec(sql::FORGET_SUBJECT, &key).map(drop)
}

/// Words that begin so.
pub fn words_from(tx: &mut dyn Tx, programme: Uuid, start: &str, most: i64) -> Result<Vec<String>> {
    let end = format!("{start}\u{10ffff}");
    let args = [V::Id(programme), V::Text(start.to_owned()), V::Text(end), V::Int(most)];
    tx.all(sql::WORDS_FROM, &args, |cells| Ok(cells.text()?.to_owned()))
}

/// Words that share most threes of letters.
pub fn words_like(tx: &mut dyn Tx, programme: Uuid, trigrams: &[String], most: i64) -> Result<Vec<String>> {
    let mut args = vec![V::Id(programme)];
    args.extend(filled(trigrams));
    args.push(V::Int(most));
    tx.all(sql::WORDS_LIKE, &args, |cells| Ok(cells.text()?.to_owned()))
}

/// What has any of these terms and may be seen, with the term.
pub fn find(
    tx: &mut dyn Tx,
    programme: Uuid,
    whose: &Whose,
    terms: &[String],
    most: i64,
) -> Result<Vec<(Subject, String)>> {
    let (everybodys, coaches) = match whose {
        Whose::Everybodys => (1, Vec::new()),
        Whose::Coaches(coaches) => (0, coaches.clone()),
    };
    let last = coaches.last().copied().unwrap_or_default();
    let mut args = vec![V::Id(programme), V::Int(everybodys)];
    args.extend(coaches.into_iter().chain(std::iter::repeat(last)).take(MOST_COACHES).map(V::Id));
    args.extend(filled(terms));
    args.push(V::Int(most));
    tx.all(sql::FIND_SUBJECTS, &args, |cells| {
        let subject = Subject {
            id: cells.id()?,
            kind: cells.text()?.to_owned(),
            client: cells.id_or_none()?,
            employer: cells.id_or_none()?,
            title: cells.text()?.to_owned(),
        };
        Ok((subject, cells.text()?.to_owned()))
    })
}

/// The slots of a statement: what is left of them says the last again.
fn filled(texts: &[String]) -> impl Iterator<Item = V> + '_ {
    let last = texts.last().cloned().unwrap_or_default();
    texts.iter().cloned().chain(std::iter::repeat(last)).take(MOST_TERMS).map(V::Text)
}
