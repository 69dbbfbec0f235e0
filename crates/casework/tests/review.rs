//! The review by the text that it follows: stages, timetable, sample, agreement, scores, guides.

#![expect(clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;

use casework::review::agreement::agreement;
use casework::review::evidence::{Beside, Document, Held, listed};
use casework::review::guides::{Guide, Way};
use casework::review::plan::{Progress, Standing, standing, total_if_reached};
use casework::review::sample::{Candidate, Quota, Short, Stratum, draw, replacement, stratum};
use casework::review::score::{Open, are_open, consensus_needs_reason, needs_reason, read, total};
use casework::review::timetable::{Cadence, State, Step, due, next_review, timetable};
use casework::review::{Facts, Stage, access_ends_on, stage};
use casework::{Code, Day, Key, ReviewKind, components_of};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn external() -> Facts {
    Facts::new(ReviewKind::External, day("2026-12-02"), day("2026-12-03"))
}

/// A fact that comes true, the day looked at, and where the review stands then.
type Told = (fn(&mut Facts), &'static str, Stage);

#[test]
fn a_stage_follows_from_what_was_done() {
    let steps: [Told; 11] = [
        (|_| (), "2026-09-30", Stage::Invitation),
        (|facts| facts.invited_on = Some(facts.visit_from), "2026-10-02", Stage::Evidence),
        (|facts| facts.listed_on = Some(facts.visit_from), "2026-12-01", Stage::Evidence),
        (|_| (), "2026-12-02", Stage::Visit),
        (|_| (), "2026-12-04", Stage::Scoring),
        (|facts| facts.scored_on = Some(facts.visit_until), "2026-12-03", Stage::Scoring),
        (|facts| facts.agreed_on = Some(facts.visit_until), "2026-12-09", Stage::Draft),
        (|facts| facts.drafted_on = Some(facts.visit_until.plus_days(13)), "2026-12-23", Stage::Comments),
        (|_| (), "2026-12-24", Stage::Publication),
        (|facts| facts.published_on = Some(facts.visit_until), "2027-01-12", Stage::Development),
        (|facts| facts.planned_on = Some(facts.visit_until), "2027-01-13", Stage::Closed),
    ];
    let mut facts = external();
    for (change, looked_at, expected) in steps {
        change(&mut facts);
        assert_eq!(stage(&facts, day(looked_at)), expected, "{looked_at}");
    }
    let mut own = Facts::new(ReviewKind::SelfReview, day("2026-06-01"), day("2026-06-01"));
    assert_eq!(stage(&own, day("2026-05-30")), Stage::Evidence, "nobody is invited");
    own.frozen_on = Some(day("2026-06-01"));
    assert_eq!(stage(&own, day("2026-06-01")), Stage::Scoring, "nobody visits");
    own.agreed_on = Some(day("2026-06-01"));
    assert_eq!(stage(&own, day("2026-06-01")), Stage::Publication, "nobody comments");
}

#[test]
fn the_timetable_is_reckoned_from_the_days_on_site() {
    let facts = external();
    for (step, expected) in [
        (Step::Invite, "2026-10-02"),
        (Step::List, "2026-10-16"),
        (Step::Gather, "2026-11-11"),
        (Step::Freeze, "2026-12-02"),
        (Step::Visit, "2026-12-03"),
        (Step::Score, "2026-12-08"),
        (Step::Agree, "2026-12-10"),
        (Step::Draft, "2026-12-17"),
        (Step::Comment, "2026-12-24"),
        (Step::Publish, "2026-12-31"),
        (Step::Plan, "2027-01-14"),
    ] {
        assert_eq!(due(&facts, step), day(expected), "{step:?}");
    }
    // The invitation of a month that is too short: two months before 30 April is the last of February.
    let spring = Facts::new(ReviewKind::External, day("2027-04-30"), day("2027-04-30"));
    assert_eq!(due(&spring, Step::Invite), day("2027-02-28"));
    // The site has its week, however late the draft came.
    let late = Facts { drafted_on: Some(day("2026-12-30")), ..facts };
    assert_eq!(due(&late, Step::Comment), day("2027-01-06"));
}

#[test]
fn a_step_is_late_only_after_its_day() {
    let facts = Facts { invited_on: Some(day("2026-10-02")), ..external() };
    let states = |on: &str| -> Vec<State> {
        timetable(&facts, day(on)).iter().take(3).map(|each| each.state).collect()
    };
    assert_eq!(states("2026-10-16"), [State::Done, State::Now, State::Ahead]);
    assert_eq!(states("2026-10-17"), [State::Done, State::Late, State::Ahead]);
    let own = Facts::new(ReviewKind::SelfReview, day("2026-06-01"), day("2026-06-01"));
    assert_eq!(timetable(&own, day("2026-06-01")).len(), 5, "lighter");
}

#[test]
fn the_next_review_comes_half_yearly_until_a_hundred_points() {
    let cadence = Cadence { steady_total: 100, months: 6, steady_months: 12 };
    for (total, expected) in
        [(93, "2024-11-15"), (99, "2024-11-15"), (100, "2025-05-15"), (125, "2025-05-15")]
    {
        assert_eq!(next_review(day("2024-05-15"), total, cadence), day(expected), "{total}");
    }
    assert_eq!(access_ends_on(Some(day("2027-01-12"))), Some(day("2027-02-12")));
    assert_eq!(access_ends_on(None), None);
}

fn candidates(ended: u128, employed: u128, searching: u128) -> Vec<Candidate> {
    let of = |from: u128, many: u128, stratum| (from..from + many).map(move |id| Candidate { id, stratum });
    of(100, ended, Stratum::Ended)
        .chain(of(200, employed, Stratum::Employed))
        .chain(of(300, searching, Stratum::Searching))
        .collect()
}

fn counts(places: &[casework::review::sample::Place]) -> [usize; 3] {
    [Stratum::Ended, Stratum::Employed, Stratum::Searching]
        .map(|stratum| places.iter().filter(|place| place.stratum == stratum).count())
}

#[test]
fn two_five_and_three_are_drawn_and_the_seed_draws_them_again() {
    let all = candidates(6, 9, 12);
    let drawn = draw(&all, Quota::TEN, 4821);
    assert_eq!(counts(&drawn.places), [2, 5, 3]);
    assert!(drawn.short.is_empty());
    let mut turned = all.clone();
    turned.reverse();
    assert_eq!(draw(&turned, Quota::TEN, 4821), drawn, "the order of candidates does not matter");
    assert_ne!(draw(&all, Quota::TEN, 4822), drawn, "another seed draws others");
    let ids: BTreeSet<u128> = drawn.places.iter().map(|place| place.id).collect();
    assert_eq!(ids.len(), 10, "nobody twice");
    let numbers: Vec<usize> = drawn.places.iter().map(|place| place.number).collect();
    assert_eq!(numbers, [1, 2, 1, 2, 3, 4, 5, 1, 2, 3]);
}

#[test]
fn chance_reaches_everybody() {
    let all = candidates(6, 9, 12);
    let seen: BTreeSet<u128> =
        (0..200).flat_map(|seed| draw(&all, Quota::TEN, seed).places).map(|place| place.id).collect();
    assert_eq!(seen.len(), 27);
}

#[test]
fn a_group_with_too_few_is_filled_from_the_others_and_told() {
    let drawn = draw(&candidates(1, 2, 12), Quota::TEN, 1);
    assert_eq!(counts(&drawn.places), [1, 2, 7]);
    let short = |stratum, wanted, found| Short { stratum, wanted, found };
    assert_eq!(drawn.short, [short(Stratum::Ended, 2, 1), short(Stratum::Employed, 5, 2)]);
    let fills: Vec<Stratum> = drawn.places.iter().filter_map(|place| place.fills).collect();
    assert_eq!(fills, [Stratum::Ended, Stratum::Employed, Stratum::Employed, Stratum::Employed]);
    // Those at work fill first.
    assert_eq!(counts(&draw(&candidates(0, 9, 9), Quota::TEN, 1).places), [0, 7, 3]);
    // Fewer than ten in all: everybody, and it is told.
    let few = draw(&candidates(0, 3, 2), Quota::TEN, 1);
    assert_eq!(counts(&few.places), [0, 3, 2]);
    assert_eq!(few.short.len(), 3);
    assert_eq!(draw(&[], Quota::TEN, 1).places, []);
}

#[test]
fn a_file_is_replaced_from_its_own_group_first() {
    let all = candidates(2, 6, 3);
    let mut used = draw(&all, Quota::TEN, 7).places;
    let next = replacement(&all, &used, Stratum::Employed, 7).expect("the sixth");
    assert_eq!((next.stratum, next.number, next.fills), (Stratum::Employed, 6, None));
    assert!(used.iter().all(|place| place.id != next.id));
    used.push(next);
    assert_eq!(replacement(&all, &used, Stratum::Employed, 7), None, "nobody is left");
    let more = candidates(3, 6, 3);
    let other = replacement(&more, &used, Stratum::Employed, 7).expect("of another group");
    assert_eq!((other.stratum, other.fills), (Stratum::Ended, Some(Stratum::Employed)));
}

#[test]
fn groups_follow_from_the_records() {
    let records = testkit::cases::bundle("koivusilta").records;
    let on = day("2024-05-15");
    let mut found = [0; 3];
    for (at, client) in records.clients.iter().enumerate() {
        let key = Key::at(at).expect("a row");
        let group = stratum(&records, key, on);
        assert_eq!(
            group == Some(Stratum::Ended),
            client.ended_on.is_some_and(|end| end <= on && end > day("2023-11-15"))
        );
        if let Some(group) = group {
            found[group.position()] += 1;
        }
    }
    assert!(found.iter().all(|many| *many > 0), "{found:?}");
}

#[test]
fn documents_tell_how_much_of_them_is_there() {
    let records = testkit::cases::bundle("koivusilta").records;
    let beside = Beside { plan_steps: 0, files: 9, files_wanted: 10 };
    let documents = listed(&records, day("2024-05-15"), beside);
    let held = |document| documents.iter().find(|each| each.document == document).map(|each| each.held);
    assert_eq!(documents.len(), Document::ALL.len());
    assert_eq!(held(Document::Plan), Some(Held::Missing));
    assert_eq!(held(Document::Files), Some(Held::Partly));
    assert_eq!(held(Document::Contacts), Some(Held::Whole));
}

#[test]
fn agreement_is_counted_exactly() {
    // The mock-up's review: six items differ, five by one and one by two.
    let scores: [(u8, u8); 25] = [
        (5, 5),
        (5, 5),
        (5, 5),
        (5, 5),
        (5, 5),
        (4, 5),
        (1, 1),
        (3, 4),
        (5, 5),
        (3, 2),
        (5, 5),
        (3, 3),
        (5, 5),
        (5, 5),
        (2, 2),
        (5, 5),
        (1, 1),
        (5, 5),
        (1, 1),
        (1, 1),
        (1, 1),
        (5, 3),
        (5, 5),
        (4, 3),
        (4, 5),
    ];
    let found = agreement(&scores);
    assert_eq!((found.items, found.exact, found.within_one), (25, 19, 24));
    assert_eq!(found.kappa.map(|kappa| kappa.hundredths()), Some(93));
    for (pairs, expected) in [
        // 1 − 2·8 ÷ 8: crossed.
        (vec![(1, 3), (3, 1)], Some(-100)),
        (vec![(1, 1), (3, 3)], Some(100)),
        // As often as by chance.
        (vec![(1, 1), (1, 3), (3, 1), (3, 3)], Some(0)),
        // 1 − 3·1 ÷ 15.
        (vec![(1, 1), (2, 3), (3, 3)], Some(80)),
        (vec![(5, 5), (5, 5)], None),
        (vec![], None),
    ] {
        assert_eq!(agreement(&pairs).kappa.map(|kappa| kappa.hundredths()), expected, "{pairs:?}");
    }
}

#[test]
fn a_score_other_than_the_proposal_needs_a_reason() {
    for (score, proposal, expected) in [(3, Some(3), false), (4, Some(3), true), (3, None, true)] {
        assert_eq!(needs_reason(score, proposal), expected, "{score} {proposal:?}");
    }
    for (lone, agreed, proposal, expected) in [
        (&[5, 5][..], 5, Some(5), false),
        (&[5, 3], 5, Some(5), true),
        (&[4, 4], 4, Some(5), true),
        (&[5, 5], 4, Some(4), true),
    ] {
        assert_eq!(consensus_needs_reason(lone, agreed, proposal), expected, "{lone:?} {agreed}");
    }
    for (text, expected) in
        [("1", Some(1)), (" 5 ", Some(5)), ("0", None), ("6", None), ("3.5", None), ("", None)]
    {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn there_is_no_total_until_25_are_scored_and_nobody_sees_the_other_before() {
    let mut scores = vec![Some(4_u8); 25];
    assert_eq!(total(&scores), Some(100));
    scores[24] = None;
    assert_eq!(total(&scores), None);
    assert_eq!(total(&scores[..24]), None, "24 scores are no total");
    for (done, expected) in [
        (&[true, true][..], true),
        (&[true, false], false),
        (&[false, false], false),
        (&[true], true),
        (&[], false),
    ] {
        assert_eq!(are_open(done), expected, "{done:?}");
    }
    let open = Open { signatures: 1, ..Open::default() };
    assert!(open.is_agreed() && !open.is_ready());
    assert!(!Open { contradictions: 1, ..Open::default() }.is_agreed());
}

#[test]
fn a_step_of_the_plan_tells_what_a_person_said_before_what_a_rating_says() {
    let today = day("2026-11-24");
    let due = |text: &str| Some(day(text));
    for (progress, by, then, now, expected) in [
        (Progress::Going, due("2026-12-11"), 3, 4, Standing::Rising),
        (Progress::Open, due("2026-11-27"), 2, 3, Standing::Soon),
        (Progress::Open, due("2026-12-01"), 2, 3, Standing::Soon),
        (Progress::Open, due("2026-12-02"), 3, 3, Standing::Same),
        (Progress::Open, due("2026-11-24"), 3, 3, Standing::Soon),
        (Progress::Open, due("2026-11-23"), 3, 3, Standing::Late),
        (Progress::Open, None, 3, 2, Standing::Falling),
        (Progress::Done, due("2026-06-30"), 4, 5, Standing::Done),
        (Progress::Dropped, due("2026-06-30"), 4, 4, Standing::Dropped),
    ] {
        assert_eq!(standing(progress, by, Some(then), Some(now), today), expected, "{progress:?} {by:?}");
    }
    let now = [(1, Some(5)), (17, Some(1)), (24, Some(4))];
    let targets = [(17, 2, Progress::Open), (17, 3, Progress::Dropped), (24, 3, Progress::Done)];
    assert_eq!(total_if_reached(&now, &targets), Some(11));
    assert_eq!(total_if_reached(&[(1, None)], &[]), None);
}

#[test]
fn the_guides_lead_to_every_item_by_two_ways_and_name_real_components() {
    for item in 1..=25 {
        let ways: BTreeSet<&str> = Guide::ALL
            .iter()
            .filter(|guide| guide.leading_to(item).next().is_some())
            .map(|guide| guide.way().code())
            .collect();
        assert!(!ways.is_empty() && ways.contains(Way::Interview.code()), "{item}: {ways:?}");
    }
    for guide in Guide::ALL {
        let ids: BTreeSet<&str> = guide.questions().iter().map(|question| question.id).collect();
        assert_eq!(ids.len(), guide.questions().len(), "{guide:?}: a name twice");
        for question in guide.questions() {
            assert!(!question.feeds.is_empty(), "{guide:?} {}", question.id);
            for (item, component) in question.feeds {
                assert!((1..=25).contains(item));
                assert!(
                    component.is_none_or(|name| components_of(*item).contains(&name)),
                    "{guide:?} {}",
                    question.id
                );
            }
        }
    }
}
