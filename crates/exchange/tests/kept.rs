//! A sheet of another shape beside what a programme keeps: names are found, rows stay themselves, nobody is overwritten.

#![expect(clippy::expect_used, reason = "tests")]

use casework::{Day, Id, Records, Table};
use exchange::mapping::{Kept, Mapping, apply, preview, read_sheets, suggest};
use exchange::{Bundle, What};

const MAPPING: &str = r#"
version = 1
name = "Oma"

[programme]
programme_id = "KP-1"
name = "Hanhikoski"
scale = "fi-25"
partner_service = "disability_services"

[create.staff]
role = "employment_specialist"
fte = "1"

[[sheets]]
sheet = "asiakkaat"
header_row = 1
table = "clients"
ids = "row"
[sheets.constants]
referral_source = "self"
[[sheets.columns]]
from = "Nimi"
to = "name"
[[sheets.columns]]
from = "Lähete"
to = "referred_on"
[[sheets.columns]]
from = "Valmentaja"
to = "coach_id"
"#;

const WORK: &str = r#"
[[sheets]]
sheet = "työt"
header_row = 1
table = "activities"
ids = "row"
[sheets.constants]
kind = "client_meeting"
channel = "in_person"
place = "office"
minutes = "30"
[[sheets.columns]]
from = "Pvm"
to = "date"
[[sheets.columns]]
from = "Valmentaja"
to = "staff_id"
[[sheets.columns]]
from = "Asiakas"
to = "client_ids"
"#;

fn head() -> String {
    MAPPING.split("[[sheets]]").next().unwrap_or_default().to_owned()
}

fn read(name: &str, text: &str, mapping: &str, kept: Option<&Records>) -> Bundle {
    let sheets = read_sheets(name, text.as_bytes()).expect("a sheet");
    let mapping = Mapping::from_toml(mapping).expect("a mapping");
    apply(&sheets, &mapping, &kept.map(Kept::of).unwrap_or_default()).expect("records")
}

/// Names and ids of the clients, in the order of their ids.
fn clients(records: &Records) -> Vec<(String, String)> {
    let client = |client: &casework::Client| {
        let name = client.name.as_ref().map(|name| name.as_str().to_owned());
        (name.unwrap_or_default(), client.id.as_str().to_owned())
    };
    records.clients.iter().map(client).collect()
}

fn changed<T: Clone>(table: &Table<T>, change: impl Fn(&mut T)) -> Table<T> {
    let row = |row: &T| {
        let mut row = row.clone();
        change(&mut row);
        row
    };
    Table::new(table.rows().iter().map(row).collect())
}

const FIRST: &str = "Nimi;Lähete;Valmentaja\nUtujärvi Lumi;1.2.2026;Sinilampi Aava\nKaislaranta Ilta;3.2.2026;Sinilampi Aava\n";

#[test]
fn the_same_people_keep_their_ids_whatever_the_file_is_called() {
    let first = read("toukokuu.csv", FIRST, MAPPING, None).records;
    assert_eq!(clients(&first)[0].1, "toukokuu-2");
    for (text, expected) in [
        // The same file under another name.
        (FIRST, vec![("Utujärvi Lumi", "toukokuu-2"), ("Kaislaranta Ilta", "toukokuu-3")]),
        // Rows in another order, names turned round, somebody more.
        (
            "Nimi;Lähete;Valmentaja\nIlta Kaislaranta;3.2.2026;aava sinilampi\nTyrskyluoto Veikka;4.2.2026;\n",
            vec![("Ilta Kaislaranta", "toukokuu-3"), ("Tyrskyluoto Veikka", "kesäkuu-3")],
        ),
        // Another person of the same name came on another day.
        (
            "Nimi;Lähete;Valmentaja\nUtujärvi Lumi;9.4.2026;Sinilampi Aava\n",
            vec![("Utujärvi Lumi", "kesäkuu-2")],
        ),
        // Two rows of one name cannot both be the one who is kept.
        (
            "Nimi;Lähete;Valmentaja\nUtujärvi Lumi;1.2.2026;\nUtujärvi Lumi;1.2.2026;\n",
            vec![("Utujärvi Lumi", "toukokuu-2"), ("Utujärvi Lumi", "kesäkuu-3")],
        ),
    ] {
        let again = read("kesäkuu.csv", text, MAPPING, Some(&first)).records;
        let expected: Vec<(String, String)> =
            expected.into_iter().map(|(name, id)| (name.to_owned(), id.to_owned())).collect();
        assert_eq!(clients(&again), expected, "{text}");
    }
}

#[test]
fn nobody_gets_the_row_of_somebody_else() {
    let first = read("Taul1.csv", FIRST, MAPPING, None).records;
    let other = "Nimi;Lähete;Valmentaja\nTyrskyluoto Veikka;4.2.2026;\nKaislarannta Ilta;3.2.2026;\n";
    let second = read("Taul1.csv", other, MAPPING, Some(&first)).records;
    let expected = [("Tyrskyluoto Veikka", "taul1-2-2"), ("Kaislarannta Ilta", "taul1-3")];
    let expected = expected.map(|(name, id)| (name.to_owned(), id.to_owned()));
    assert_eq!(clients(&second), expected, "a name with a mistake is the same person's");
}

#[test]
fn whoever_works_here_is_not_made_anew() {
    let first = read("asiakkaat.csv", FIRST, MAPPING, None).records;
    assert_eq!(first.staff.len(), 1);
    let mut kept = first;
    kept.staff = changed(&kept.staff, |staff| {
        staff.id = Id::new("S-7");
        staff.starts_on = Day::parse("2025-01-01").ok();
    });
    let again = read("asiakkaat.csv", FIRST, MAPPING, Some(&kept)).records;
    assert_eq!(again.staff.rows(), kept.staff.rows());
}

#[test]
fn what_a_sheet_has_no_column_for_stays() {
    let mut kept = read("asiakkaat.csv", FIRST, MAPPING, None).records;
    let enrolled = Day::parse("2026-02-10").ok();
    kept.clients = changed(&kept.clients, |client| client.enrolled_on = enrolled);
    let again = read("asiakkaat.csv", FIRST, MAPPING, Some(&kept)).records;
    assert!(again.clients.iter().all(|client| client.enrolled_on == enrolled));
    // A blank cell of a column that the sheet has is blank.
    let blank = "Nimi;Lähete;Valmentaja\nUtujärvi Lumi;1.2.2026;\n";
    let again = read("asiakkaat.csv", blank, MAPPING, Some(&kept)).records;
    assert!(again.clients.iter().all(|client| client.coach.is_none()));
}

#[test]
fn names_of_what_is_kept_are_known_in_other_sheets() {
    let kept = read("asiakkaat.csv", FIRST, MAPPING, None).records;
    let work = format!("{}{WORK}", head());
    let rows = "Pvm;Valmentaja;Asiakas\n4.5.2026;Sinilampi Aava;Lumi Utujärvi\n";
    let records = read("toukokuu.csv", rows, &work, Some(&kept)).records;
    assert_eq!((records.activities.len(), records.clients.len(), records.staff.len()), (1, 1, 1));
    let sheets = read_sheets("toukokuu.csv", rows.as_bytes()).expect("a sheet");
    let kept = Kept::of(&kept);
    let to = |kept: &Kept<'_>| {
        suggest(&sheets, kept).sheets[0].columns.iter().map(|column| column.to).collect::<Vec<_>>()
    };
    assert_eq!(to(&kept)[2], Some("client_ids"));
    let mapping = Mapping::from_toml(&work).expect("a mapping");
    let shown = preview(&sheets, &mapping, "activities", &kept);
    let reads: Vec<&str> = shown[0].cells.iter().map(|cell| cell.reads.as_str()).collect();
    assert!(reads.contains(&"Utujärvi Lumi") && reads.contains(&"Sinilampi Aava"), "{reads:?}");
}

#[test]
fn rows_that_meet_others_are_told() {
    let people = read("asiakkaat.csv", FIRST, MAPPING, None).records;
    let work = format!("{}{WORK}", head());
    let may = "Pvm;Valmentaja;Asiakas\n4.5.2026;Sinilampi Aava;Utujärvi Lumi\n5.5.2026;Sinilampi Aava;Utujärvi Lumi\n";
    let first = read("Taul1.csv", may, &work, Some(&people)).records;
    for (name, text, expected) in [
        ("Taul1.csv", may, None),
        // A corrected day, or a corrected name, is a correction.
        ("Taul1.csv", "Pvm;Valmentaja;Asiakas\n6.5.2026;Sinilampi Aava;Utujärvi Lumi\n", None),
        ("Taul1.csv", "Pvm;Valmentaja;Asiakas\n4.5.2026;Sinilampi Aava;\n", None),
        // Another month under the same name of the sheet.
        (
            "Taul1.csv",
            "Pvm;Valmentaja;Asiakas\n1.6.2026;Sinilampi Aava;\n2.6.2026;Hallavirta Otso;\n",
            Some(What::OverOthers { rows: 2 }),
        ),
        // The same month under another.
        ("toukokuu.csv", may, Some(What::KeptAlready { rows: 2 })),
        ("kesäkuu.csv", "Pvm;Valmentaja;Asiakas\n1.6.2026;Sinilampi Aava;\n", None),
    ] {
        let read = read(name, text, &work, Some(&first));
        let told: Vec<What> = read.warnings.into_iter().map(|problem| problem.what).collect();
        assert_eq!(told, expected.into_iter().collect::<Vec<_>>(), "{name} {text}");
    }
}
