//! A spreadsheet of another shape is mapped: what is chosen in each form is kept, and the page shows what comes of it.

use std::collections::BTreeMap;

use app::mapping::{ColumnChoice, Meaning, Step, TableChoice, WordChoice};
use axum::response::Response;
use casework::access::Action;
use uuid::Uuid;

use crate::answer::{Answer, Fault, Reply, answer, page, see};
use crate::forms::Typed;
use crate::pages::mapping::{DATES, Facts, IDS, UNITS, page as mapping_page};
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// The most sheets, columns or words that a form has.
const MOST_FIELDS: usize = 2000;

/// `GET /programmes/{programme}/import/{upload}/mapping`
pub(crate) async fn mapping(visit: Visit, Within((programme, upload)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let sheet = Typed::of_query(&visitor.visit.uri).get("sheet").parse().ok();
        let opened = match app::mapping::open(visitor.service(), actor, programme, upload, sheet) {
            Ok(opened) => opened,
            Err(error) => return elsewhere(visitor, programme, upload, error),
        };
        let shell = visitor.shell_of(actor, programme, &opened.programme_name, Part::Import);
        let facts = Facts { base: &base(programme), id: upload.to_string(), opened: &opened };
        page(&mapping_page(shell, &facts))
    })
    .await
}

/// Where to go when a file cannot be mapped: to its own page, which tells why.
fn elsewhere(visitor: &Visitor, programme: Uuid, upload: Uuid, error: app::Error) -> Answer {
    let check = format!("{}/import/{upload}", base(programme));
    match error {
        app::Error::Changed => Ok(see(check)),
        app::Error::Invalid(_) => Ok(visitor.see_with_notice(check, "mapping-failed", None)),
        error => Err(error.into()),
    }
}

/// `POST /programmes/{programme}/import/{upload}/mapping`
pub(crate) async fn save_mapping(
    visit: Visit,
    Within((programme, upload)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let actor = visitor.actor()?;
        actor.authorise(Action::Import, programme)?;
        let check = format!("{}/import/{upload}", base(programme));
        let service = visitor.service();
        let (pressed, to) = pressed(&typed);
        let steps = steps(&typed, pressed).ok_or(Fault::Unreadable)?;
        if let Err(error) = app::mapping::change(service, actor, programme, upload, &steps) {
            return elsewhere(visitor, programme, upload, error);
        }
        if pressed != "save" {
            let place = if matches!(pressed, "use" | "suggest") { "tables" } else { pressed };
            return Ok(see(format!("{check}/mapping?sheet={to}#{place}")));
        }
        let name = typed.get("name");
        match app::mapping::save(service, actor, programme, upload, name) {
            Ok(()) if name.trim().is_empty() => Ok(see(check)),
            Ok(()) => Ok(visitor.see_with_notice(check, "mapping-saved-done", None)),
            Err(error) => elsewhere(visitor, programme, upload, error),
        }
    })
    .await
}

/// The button that was pressed, and the sheet to look at next.
fn pressed(typed: &Typed) -> (&str, usize) {
    let (pressed, to) = typed.get("step").split_once(':').unwrap_or((typed.get("step"), typed.get("sheet")));
    (pressed, to.parse().unwrap_or_default())
}

/// `GET /programmes/{programme}/import/{upload}/mapping.toml`
pub(crate) async fn download_mapping(
    visit: Visit,
    Within((programme, upload)): Within<(Uuid, Uuid)>,
) -> Response {
    answer(visit, move |visitor| {
        match app::mapping::file(visitor.service(), visitor.actor()?, programme, upload) {
            Ok(text) => Ok(Reply::File {
                name: "mapping.toml".to_owned(),
                kind: "application/toml",
                bytes: text.into_bytes(),
            }),
            Err(error) => elsewhere(visitor, programme, upload, error),
        }
    })
    .await
}

/// What was chosen. All that the page shows is one form, so that nothing is lost whichever button is pressed.
fn steps(typed: &Typed, pressed: &str) -> Option<Vec<Step>> {
    match pressed {
        "tables" | "columns" | "fixed" | "words" | "save" => {
            let of_sheet = [columns(typed), words(typed), fixed(typed)].into_iter().flatten();
            Some(std::iter::once(Step::Tables(tables(typed))).chain(of_sheet).collect())
        }
        "use" => Some(vec![Step::Use(Uuid::parse_str(typed.get("saved")).ok()?)]),
        "suggest" => Some(vec![Step::Suggest]),
        _ => None,
    }
}

fn number(typed: &Typed, name: &str) -> Option<usize> {
    typed.get(name).parse().ok()
}

fn tables(typed: &Typed) -> Vec<TableChoice> {
    let choice = |at: usize| {
        is_there(typed, &format!("table-{at}")).then(|| TableChoice {
            table: typed.filled(&format!("table-{at}")).map(str::to_owned),
            header_row: typed.get(&format!("header-{at}")).trim().parse().ok(),
        })
    };
    (0..MOST_FIELDS).map_while(choice).collect()
}

fn is_there(typed: &Typed, name: &str) -> bool {
    typed.0.iter().any(|(key, _)| key == name)
}

fn columns(typed: &Typed) -> Option<Step> {
    let choice = |at: usize| {
        is_there(typed, &format!("to-{at}")).then(|| ColumnChoice {
            to: typed.filled(&format!("to-{at}")).map(str::to_owned),
            dates: coded(&DATES, typed.get(&format!("dates-{at}"))),
            unit: coded(&UNITS, typed.get(&format!("unit-{at}"))),
        })
    };
    Some(Step::Columns {
        part: number(typed, "sheet")?,
        columns: (0..MOST_FIELDS).map_while(choice).collect(),
        ids: coded(&IDS, typed.get("ids")),
        only_with: typed.filled("only-with").map(str::to_owned),
    })
}

fn coded<T: Copy>(all: &[(&str, T)], code: &str) -> Option<T> {
    all.iter().find(|(each, _)| *each == code).map(|(_, value)| *value)
}

fn fixed(typed: &Typed) -> Option<Step> {
    let cells = typed.0.iter().filter_map(|(key, value)| {
        let column = key.strip_prefix("fixed-")?;
        Some((column.to_owned(), value.trim().to_owned()))
    });
    let cells: BTreeMap<String, String> = cells.collect();
    Some(Step::Fixed { part: number(typed, "sheet")?, cells })
}

fn words(typed: &Typed) -> Option<Step> {
    let choice = |at: usize| {
        is_there(typed, &format!("word-{at}")).then(|| WordChoice {
            column: number(typed, &format!("column-{at}")).unwrap_or(usize::MAX),
            word: typed.get(&format!("word-{at}")).to_owned(),
            meaning: meaning(typed.get(&format!("meaning-{at}")), typed.filled(&format!("written-{at}"))),
        })
    };
    let words = (0..MOST_FIELDS).map_while(choice).collect();
    Some(Step::Words { part: number(typed, "sheet")?, words })
}

/// What a word means by what was chosen, or by what was written where nothing was.
fn meaning(chosen: &str, written: Option<&str>) -> Meaning {
    match (chosen, written) {
        ("out", _) => Meaning::LeaveOut,
        ("blank", _) => Meaning::Is(String::new()),
        (chosen, _) if chosen.starts_with("is:") => Meaning::Is(chosen.replacen("is:", "", 1)),
        (_, Some(written)) => Meaning::Is(written.to_owned()),
        _ => Meaning::Unsaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn every_part_of_the_form_is_read_whichever_button_is_pressed() {
        let fields = [
            ("sheet", "1"),
            ("table-0", "clients"),
            ("header-0", "3"),
            ("table-1", ""),
            ("to-0", "date"),
            ("dates-0", "short-year"),
            ("word-0", "käynti"),
            ("column-0", "0"),
            ("meaning-0", "out"),
            ("fixed-place", "office"),
        ];
        let form = typed(&fields);
        let clients = TableChoice { table: Some("clients".to_owned()), header_row: Some(3) };
        let none = TableChoice { table: None, header_row: None };
        let steps = |pressed: &str| steps(&form, pressed).unwrap_or_default();
        for pressed in ["tables", "columns", "words", "fixed", "save"] {
            let [Step::Tables(tables), Step::Columns { part, columns, ids, only_with }, words, fixed] =
                &steps(pressed)[..]
            else {
                unreachable!("four parts")
            };
            assert_eq!(tables, &[clients.clone(), none.clone()]);
            assert_eq!((*part, columns.len(), ids, only_with), (1, 1, &None, &None));
            assert!(matches!(words, Step::Words { part: 1, words } if words.len() == 1));
            assert!(matches!(fixed, Step::Fixed { part: 1, cells } if cells.len() == 1));
        }
        assert_eq!(steps("suggest"), [Step::Suggest]);
        assert_eq!(super::steps(&form, "use"), None, "no mapping is chosen");
        assert_eq!(super::steps(&form, "?"), None);
    }

    #[test]
    fn a_button_may_lead_to_another_sheet() {
        for (step, expected) in
            [("columns", ("columns", 2)), ("words:4", ("words", 4)), ("words:x", ("words", 0))]
        {
            assert_eq!(pressed(&typed(&[("sheet", "2"), ("step", step)])), expected);
        }
    }

    #[test]
    fn a_word_means_what_was_chosen_before_what_was_written() {
        for (chosen, written, expected) in [
            ("out", Some("Aava"), Meaning::LeaveOut),
            ("blank", None, Meaning::Is(String::new())),
            ("is:client_meeting", None, Meaning::Is("client_meeting".to_owned())),
            ("", Some("Aava"), Meaning::Is("Aava".to_owned())),
            ("", None, Meaning::Unsaid),
        ] {
            assert_eq!(meaning(chosen, written), expected, "{chosen} {written:?}");
        }
    }
}
