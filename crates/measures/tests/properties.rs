//! What must hold of every rating, whatever the records.

#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

use casework::{Code, Day, Records, ScaleId};
use exchange::CsvFile;
use measures::{Assessment, Index, assess, assess_without_evidence, rate_figures, trend};
use testkit::Random;
use testkit::cases::{case, csv_files};
use testkit::vectors::Vector;

const CASES: [(&str, &str); 3] =
    [("koivusilta", "2024-05-15"), ("good", "2025-03-31"), ("exemplary", "2025-11-30")];

fn read(files: Vec<CsvFile>) -> Records {
    exchange::read_folder(files).unwrap_or_else(|refused| panic!("{:?}", refused.problems)).records
}

fn rated(records: &Records, day: &str) -> Assessment {
    assess(&Index::new(records), day.parse().expect("a day"), records.programme.scale)
}

/// The ratings with their figures; the positions of the records behind them depend on the order of rows.
fn essence(assessment: &Assessment) -> Vec<String> {
    let item = |rating: &measures::ItemRating| {
        format!(
            "{} {:?} {:?} {:?} {:?} {:?} {:?} {}",
            rating.item,
            rating.score,
            rating.basis,
            rating.figures,
            rating.inputs,
            rating.components.iter().map(|each| (each.name, each.is_met(), &each.inputs)).collect::<Vec<_>>(),
            rating.next,
            rating.evidence_count()
        )
    };
    assessment.items.iter().map(item).collect()
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let mut random = Random::new(3);
    for (name, day) in CASES {
        let files = csv_files(&case(name).join("bundle"));
        let expected = essence(&rated(&read(files.clone()), day));
        let shuffled = files.into_iter().map(|file| shuffled(file, &mut random)).collect();
        assert_eq!(essence(&rated(&read(shuffled), day)), expected, "{name}");
    }
}

fn shuffled(mut file: CsvFile, random: &mut Random) -> CsvFile {
    let text = String::from_utf8(file.bytes).expect("UTF-8");
    let mut lines: Vec<&str> = text.lines().collect();
    random.shuffle(&mut lines[1..]);
    file.bytes = format!("{}\n", lines.join("\n")).into_bytes();
    file
}

/// Rows after the day, of people and clients who do not count, and of other tables.
#[test]
fn an_irrelevant_record_changes_nothing() {
    for (name, day) in CASES {
        let files = csv_files(&case(name).join("bundle"));
        let expected = essence(&rated(&read(files.clone()), day));
        let tomorrow = day.parse::<Day>().expect("a day").plus_days(1);
        let additions = [
            ("activities", "ZZ1,{t},S01,,client_meeting,in_person,office,60,profiling,,yes,,,,,,"),
            ("meetings", "ZZ1,{t},vocational_team,S03,,yes,yes,yes,yes,yes,"),
            ("reviews", "{t},external,125"),
            ("attestations", "17,,5,{t},interview,,"),
            ("unit_rates", "{t},,1,1,yes"),
            ("events", "ZZ1,2024-01-01,Tapahtuma,5"),
            ("consultations", "ZZ1,2024-01-01,anonymous,,,,3"),
        ];
        for (table, row) in additions {
            let row = row.replace("{t}", &tomorrow.to_string());
            let changed = essence(&rated(&read(with_row(files.clone(), table, &row)), day));
            assert_eq!(changed, expected, "{name}: {table}");
        }
    }
}

fn with_row(mut files: Vec<CsvFile>, table: &str, row: &str) -> Vec<CsvFile> {
    let file = files.iter_mut().find(|file| file.name == format!("{table}.csv")).expect("the table");
    file.bytes.extend(format!("{row}\n").into_bytes());
    files
}

#[test]
fn a_rating_without_evidence_is_the_same_rating() {
    for (name, day) in CASES {
        let records = testkit::cases::bundle(name).records;
        let index = Index::new(&records);
        let day = day.parse().expect("a day");
        for edition in ScaleId::ALL {
            let full = assess(&index, day, *edition);
            let scores = assess_without_evidence(&index, day, *edition);
            let of = |assessment: &Assessment| -> Vec<_> {
                assessment.items.iter().map(|item| (item.score, item.basis, item.value.clone())).collect()
            };
            assert_eq!(of(&full), of(&scores), "{name}");
        }
        for point in trend::month_ends(&index, day, ScaleId::Fi25, 12) {
            assert_eq!(point.total, assess(&index, point.as_of, ScaleId::Fi25).total, "{name}");
        }
    }
}

/// The distance to the next rating is honest: its steps raise the rating to it, and one less of any does not.
#[test]
fn distances_are_honest() {
    let mut seen = 0;
    for (file, vector) in testkit::vectors::all() {
        seen += check_distances(&file, &vector);
    }
    assert!(seen > 200, "only {seen} distances were checked");
}

fn check_distances(file: &str, vector: &Vector) -> usize {
    let records = vector.bundle().records;
    let edition = ScaleId::from_code(&vector.scale).expect("an edition");
    let assessment = assess(&Index::new(&records), vector.as_of.parse().expect("a day"), edition);
    let mut checked = 0;
    for rating in &assessment.items {
        let (Some(score), Some(next)) = (rating.score, &rating.next) else { continue };
        let after = |less: Option<&str>| {
            let figures: Vec<measures::Figure> = rating
                .figures
                .iter()
                .map(|figure| {
                    let steps = next.raises.iter().find(|raise| raise.figure == figure.name);
                    let steps = steps.map_or(0, |raise| raise.steps - u64::from(less == Some(raise.figure)));
                    measures::Figure { amount: figure.amount.stepped(steps), ..figure.clone() }
                })
                .collect();
            rate_figures(edition, rating.item, &figures).expect("an item")
        };
        let at = format!("{file}: {}: item {}: {next:?}", vector.name, rating.item);
        assert!(next.score > score, "{at}");
        assert!(after(None) >= next.score, "{at} gives {}", after(None));
        for raise in &next.raises {
            assert!(after(Some(raise.figure)) < next.score, "{at}: one less of {} is enough", raise.figure);
        }
        assert_eq!(next.distance, next.raises.iter().map(|raise| raise.steps).sum::<u64>(), "{at}");
        checked += 1;
    }
    checked
}

/// One more step of a figure never lowers the rating.
#[test]
fn ratings_are_monotone_in_their_figures() {
    for (_, vector) in testkit::vectors::all() {
        let records = vector.bundle().records;
        let edition = ScaleId::from_code(&vector.scale).expect("an edition");
        let assessment = assess(&Index::new(&records), vector.as_of.parse().expect("a day"), edition);
        for rating in assessment.items.iter().filter(|rating| rating.from_records.is_some()) {
            let mut figures = rating.figures.clone();
            // A flag goes back and forth; it is a step only when it is not met.
            for figure in figures.iter_mut().filter(|figure| figure.amount != measures::Amount::Flag(true)) {
                figure.amount = figure.amount.stepped(1);
            }
            let after = rate_figures(edition, rating.item, &figures);
            assert!(after >= rating.from_records, "{}: item {}", vector.name, rating.item);
        }
    }
}
