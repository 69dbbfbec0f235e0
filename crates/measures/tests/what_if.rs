//! What if: changes are rated by the same levels, nonsense is refused, and the way to a band is the cheapest.

#![expect(clippy::expect_used, reason = "tests")]

use casework::ScaleId;
use measures::scale::Band;
use measures::what_if::{Change, Effort, InvalidChange, Unreachable, assume, cheapest};
use measures::{Assessment, Index, assess};

fn koivusilta() -> Assessment {
    let records = testkit::cases::bundle("koivusilta").records;
    assess(&Index::new(&records), "2024-05-15".parse().expect("a day"), ScaleId::Fi25)
}

fn after(changes: &[&str]) -> Result<Assessment, InvalidChange> {
    let changes: Vec<Change> = changes.iter().map(|text| text.parse()).collect::<Result<_, _>>()?;
    assume(&koivusilta(), &changes)
}

#[test]
fn a_changed_figure_gives_the_rating_of_its_level() {
    for (change, item, expected) in [
        ("1=20.49", 1, 5),
        ("1=20.5", 1, 4),
        ("caseload=41", 1, 1),
        ("17=1.99", 17, 1),
        ("17=2", 17, 2),
        ("17=4,5", 17, 3),
        ("17=5", 17, 4),
        ("17=6", 17, 5),
        ("17.reviewed_weeks=0", 17, 1),
        ("15=30.4", 15, 5),
        ("15=30.5", 15, 4),
        ("6.e=yes", 6, 5),
        ("5.a=no", 5, 4),
        ("7.full_time_coaches=2", 7, 5),
        // One excluded referral whose share stays small.
        ("9.excluded=1", 9, 3),
        ("23.in_rhythm=0", 23, 1),
        ("23.in_rhythm=1", 23, 2),
        ("22.rating=2", 22, 2),
    ] {
        let assessment = after(&[change]).expect(change);
        assert_eq!(assessment.item(item).and_then(|rating| rating.score), Some(expected), "{change}");
    }
}

#[test]
fn the_total_and_the_band_follow() {
    let assessment = after(&["17=6", "6.e=yes", "8.d=yes", "8.e=yes"]).expect("valid changes");
    assert_eq!(assessment.total, Some(93 + 4 + 1 + 2));
    assert_eq!(assessment.band, Some(Band::Good));
}

#[test]
fn nonsense_is_refused() {
    for change in [
        "17",
        "=6",
        "26=1",
        "17.speed=6",
        "17=yes",
        "2=101",
        "2=-1",
        "5.c=3",
        "5.f=yes",
        "18=4",
        "22.rating=6",
    ] {
        assert!(after(&[change]).is_err(), "{change}");
    }
}

#[test]
fn the_cheapest_way_reaches_the_band_and_no_part_of_it_is_spare() {
    for band in [Band::Good, Band::Exemplary] {
        let assessment = koivusilta();
        let plan = cheapest(&assessment, band, &Effort::default()).expect("a way");
        assert_eq!(plan.band, band);
        let gained: u32 = plan.changes.iter().map(|change| u32::from(change.way.score - change.from)).sum();
        assert_eq!(assessment.total.map(|total| total + gained), Some(plan.total));
        assert_eq!(plan.effort, plan.changes.iter().map(|change| change.effort).sum::<u64>());
        let least = measures::scale::scale(ScaleId::Fi25).least_total(band).expect("a limit");
        for change in &plan.changes {
            let without = plan.total - u32::from(change.way.score - change.from);
            assert!(without < least || change.effort == 0, "item {} is spare", change.item);
        }
    }
}

/// Against every combination of four items, the rest ruled out.
#[test]
fn no_other_combination_is_cheaper() {
    let assessment = koivusilta();
    let tried: [u8; 4] = [8, 10, 15, 17];
    let only = |items: &[u8]| {
        let mut effort = Effort::default();
        for item in 1..=25 {
            if !items.contains(&item) {
                effort.set(&format!("{item}=never")).expect("an effort");
            }
        }
        effort
    };
    // The price of each rating of each item alone, asked for by assuming the points that lack.
    let mut best: Option<u64> = None;
    let mut ways = vec![(0u32, 0u64)];
    for item in tried {
        let rating = assessment.item(item).expect("an item");
        let from = rating.score.expect("a rating");
        let mut next = ways.clone();
        for to in from + 1..=5 {
            let Some(price) = price(&assessment, item, to - from, &only(&[item])) else { continue };
            next.extend(ways.iter().map(|(gain, spent)| (gain + u32::from(to - from), spent + price)));
        }
        ways = next;
    }
    for (gain, spent) in ways {
        if gain >= 7 && best.is_none_or(|best| spent < best) {
            best = Some(spent);
        }
    }
    let plan = cheapest(&assessment, Band::Good, &only(&tried)).ok();
    assert_eq!(plan.map(|plan| plan.effort), best);
}

/// The effort of raising one item by so many points: another rating is assumed so that just these points lack.
fn price(assessment: &Assessment, item: u8, points: u8, effort: &Effort) -> Option<u64> {
    let lacking = 100 - u32::from(points);
    let mut changed = assessment.clone();
    let mut total = changed.total?;
    // Other items are set so that the total is as wanted.
    for other in [1u8, 2, 3, 4, 5, 9, 11, 13, 14, 16, 18] {
        let score = changed.item(other)?.score?;
        let wanted = i64::from(lacking) - i64::from(total);
        let to = (i64::from(score) + wanted).clamp(1, 5);
        let change: Change = format!("{other}.rating={to}").parse().ok()?;
        changed = assume(&changed, &[change]).ok()?;
        total = changed.total?;
    }
    for other in [6u8, 12, 19, 20, 21, 24, 25] {
        let score = changed.item(other)?.score?;
        let wanted = i64::from(lacking) - i64::from(total);
        let to = (i64::from(score) + wanted).clamp(1, 5);
        let change: Change = format!("{other}.rating={to}").parse().ok()?;
        changed = assume(&changed, &[change]).ok()?;
        total = changed.total?;
    }
    assert_eq!(total, lacking, "item {item}, {points} points");
    let plan = cheapest(&changed, Band::Good, effort).ok()?;
    Some(plan.effort)
}

#[test]
fn what_cannot_be_reached_is_told() {
    let mut effort = Effort::default();
    for item in 1..=25 {
        effort.set(&format!("{item}=never")).expect("an effort");
    }
    assert_eq!(cheapest(&koivusilta(), Band::Good, &effort), Err(Unreachable::AtMost(93)));
    let fair = cheapest(&koivusilta(), Band::Fair, &effort).expect("reached already");
    assert!(fair.changes.is_empty());
    let records = testkit::cases::bundle("sources-figures").records;
    let missing = assess(&Index::new(&records), "2022-12-31".parse().expect("a day"), ScaleId::Fi25);
    assert!(matches!(cheapest(&missing, Band::Good, &effort), Err(Unreachable::Missing(_))));
}

/// What a person judged, what is assumed and what has no records behind it is no lever.
#[test]
fn assumptions_are_not_levers() {
    for change in ["17.rating=2", "24=45"] {
        let assessment = after(&[change]).expect("a valid change");
        let item = change.split(['.', '=']).next().expect("an item");
        let plan = cheapest(&assessment, Band::Good, &Effort::default()).expect("a way");
        assert!(plan.changes.iter().all(|change| change.item.to_string() != item), "{change}");
    }
}
