//! A review through the use cases, on both databases: from the frozen records to the signed report, and who sees what.

#![expect(clippy::expect_used, reason = "tests")]

use std::sync::Arc;

use app::reviews::{
    agree, begin, collect, comment, compare, evidence, overview, plan, publish, sample, score, steering, text,
};
use app::{Actor, Error, Service, Standing, demo};
use casework::review::Stage;
use casework::review::guides::Guide;
use casework::review::timetable::Step;
use store::records::programme_id;
use testkit::databases::each;
use uuid::Uuid;

const PASSWORD: &str = "koivu-ja-pihlaja";

struct Site {
    service: Arc<Service>,
    place: (Uuid, Uuid),
}

fn on(database: &testkit::databases::Database) -> Site {
    let standing = Standing::at(demo::day().expect("a day"), 1_715_760_000_000);
    let service = Arc::new(Service::new(database.store(), Arc::new(standing)));
    demo::fill(&service, PASSWORD).expect("demonstration data");
    let programme = programme_id("koivusilta");
    let site = Site { service, place: (programme, Uuid::nil()) };
    let list = overview::list(&site.service, &site.enter("reviewer"), programme).expect("a list");
    let review = list.lines.first().expect("the review").case.id;
    Site { place: (programme, review), ..site }
}

fn first() -> (testkit::databases::Database, Site) {
    let (_, database) = each().into_iter().next().expect("a database");
    let site = on(&database);
    (database, site)
}

impl Site {
    fn enter(&self, username: &str) -> Actor {
        let token = app::sign_in::sign_in(&self.service, username, PASSWORD, [127, 0, 0, 1].into());
        let token = token.expect("answered").expect("signed in");
        app::sign_in::actor(&self.service, token).expect("answered").expect("an actor")
    }

    fn reviewers(&self) -> [Actor; 2] {
        [self.enter("reviewer"), self.enter("reviewer2")]
    }

    /// Scores what is left as the records propose, but for these.
    fn score_all(&self, reviewer: &Actor, but: &[(u8, u8)]) {
        for item in 1..=25 {
            let (_, sheet) = score::sheet(&self.service, reviewer, self.place, item).expect("a sheet");
            let other = but.iter().find(|(of, _)| *of == item).map(|(_, score)| *score);
            let given = other.or(sheet.frozen.proposal(item)).expect("a proposal");
            let typed = score::Typed {
                score: given.to_string(),
                reason: if other.is_some() {
                    "Haastattelut kertovat muuta".to_owned()
                } else {
                    String::new()
                },
                components: components(&sheet, item),
                ..score::Typed::default()
            };
            score::give(&self.service, reviewer, self.place, item, &typed).expect("kept");
        }
    }

    fn agree(&self, reviewer: &Actor, item: u8, given: &str, reason: &str) -> Result<(), Error> {
        let typed =
            agree::Typed { score: given.to_owned(), reason: reason.to_owned(), ..agree::Typed::default() };
        agree::agree(&self.service, reviewer, self.place, item, &typed)
    }

    /// Both score, agree and settle.
    fn agreed(&self) -> [Actor; 2] {
        let [one, other] = self.reviewers();
        self.score_all(&one, &[]);
        self.score_all(&other, &[(8, 4), (22, 3)]);
        for reviewer in [&one, &other] {
            score::end(&self.service, reviewer, self.place).expect("ended");
        }
        agree::take_over(&self.service, &one, self.place).expect("taken over");
        let (_, table) = agree::table(&self.service, &one, self.place).expect("a table");
        for line in table.lines.iter().filter(|line| line.agreed.is_none()) {
            let proposal = line.proposal.expect("a proposal").to_string();
            self.agree(&one, line.item, &proposal, "Kirjaukset ratkaisivat").expect("agreed");
        }
        for disputed in &table.disputed {
            let settled = (disputed.key.as_str(), "accepted");
            agree::settle(&self.service, &one, self.place, settled, "Kerrottu raportissa").expect("settled");
        }
        [one, other]
    }

    fn shown(&self, actor: &Actor) -> publish::Shown {
        publish::report(&self.service, actor, self.place, "fi").expect("a report").1
    }

    fn sign(&self, reviewers: &[Actor; 2]) {
        for reviewer in reviewers {
            let digest = self.shown(reviewer).report.digest;
            publish::sign(&self.service, reviewer, self.place, &digest).expect("signed");
        }
    }
}

fn components(sheet: &score::Sheet, item: u8) -> Vec<(String, String)> {
    let rating = sheet.frozen.assessment.item(item).expect("an item");
    let answer = |is_met| if is_met { "yes" } else { "no" }.to_owned();
    rating.components.iter().map(|each| (each.name.to_owned(), answer(each.is_met()))).collect()
}

fn fault(ended: Result<(), Error>) -> String {
    match ended {
        Err(Error::Invalid(faults)) => faults
            .iter()
            .map(|fault| format!("{} {}", fault.field, fault.code))
            .collect::<Vec<_>>()
            .join(", "),
        Err(Error::NotFound(_)) => "not found".to_owned(),
        Err(Error::Refused(_)) => "refused".to_owned(),
        Err(other) => format!("{other:?}"),
        Ok(()) => String::new(),
    }
}

#[test]
fn two_reviewers_come_to_the_published_report() {
    for (kind, database) in each() {
        let site = on(&database);
        let reviewers = site.agreed();
        let shown = site.shown(&reviewers[0]);
        assert_eq!(shown.report.total, Some(93), "{kind}");
        assert_eq!(shown.report.band.map(|band| band.code()), Some("fair"), "{kind}");
        let sums: Vec<_> = shown.report.sections.iter().map(|(_, sum, most)| (*sum, *most)).collect();
        assert_eq!(sums, [(Some(15), 15), (Some(31), 40), (Some(47), 70)], "{kind}");
        let scores: Vec<u8> = shown.report.items.iter().filter_map(|item| item.score).collect();
        assert_eq!(
            scores,
            [5, 5, 5, 5, 5, 4, 1, 3, 5, 3, 5, 3, 5, 5, 2, 5, 1, 5, 1, 1, 1, 5, 5, 4, 4],
            "{kind}: the ratings of the published report"
        );
        let met = |item: usize| -> String {
            let components = &shown.report.items[item - 1].components;
            components.values().map(|met| if *met { 'y' } else { 'n' }).collect()
        };
        for (item, expected) in
            [(5, "yyyyy"), (8, "yyynn"), (10, "nyyyn"), (11, "yyyyy"), (13, "yyyy"), (25, "yyynyy")]
        {
            assert_eq!(met(item), expected, "{kind}: components of {item}");
        }
        // Not before both have signed what it says now.
        let publish = || publish::publish(&site.service, &reviewers[0], site.place, "");
        assert_eq!(fault(publish().map(drop)), "publish review-not-ready", "{kind}");
        site.sign(&reviewers);
        let put = ("Palvelu on kohtalaisella tasolla.", "");
        text::put(&site.service, &reviewers[1], site.place, ("summary", "fi"), put).expect("kept");
        assert_eq!(fault(publish().map(drop)), "publish review-not-ready", "{kind}: signed something else");
        site.sign(&reviewers);
        assert_eq!(publish().expect("published"), (1, 1), "{kind}");
        // The leader reads it, and it stays.
        let leader = site.enter("leader");
        let read = site.shown(&leader).report;
        assert_eq!((read.number, read.total), (Some((1, 1)), Some(93)), "{kind}");
        assert_eq!(read.text("fi", "summary"), "Palvelu on kohtalaisella tasolla.", "{kind}");
        let put = ("Palvelu on hyvä.", shown_change(&site, &reviewers[0]));
        let put = (put.0, put.1.as_str());
        text::put(&site.service, &reviewers[0], site.place, ("summary", "fi"), put).expect("kept");
        assert_eq!(site.shown(&leader).report, read, "{kind}: what is published does not change");
        site.sign(&reviewers);
        assert_eq!(fault(publish().map(drop)), "reason reason-missing", "{kind}");
        let corrected = publish::publish(&site.service, &reviewers[0], site.place, "Taso oli väärin");
        assert_eq!(corrected.expect("published"), (1, 2), "{kind}");
        let first = publish::version(&site.service, &leader, site.place, 1).expect("the first").1;
        assert_eq!(first, read, "{kind}");
        let compared = compare::compare(&site.service, &leader, site.place.0).expect("compared");
        assert_eq!(compared.len(), 1, "{kind}: a correction is no other review");
        let national = compare::national(&site.service, &site.enter("evaluator")).expect("sites");
        assert_eq!(national.iter().map(|each| each.reviews.len()).sum::<usize>(), 1, "{kind}");
    }
}

fn shown_change(site: &Site, reviewer: &Actor) -> String {
    site.shown(reviewer).texts.get("summary").map(|written| written.change.to_string()).unwrap_or_default()
}

#[test]
fn lone_scores_stay_alone_until_both_have_ended() {
    let (_database, site) = first();
    let [one, other] = site.reviewers();
    let sheet = |actor: &Actor| score::sheet(&site.service, actor, site.place, 9);
    let (_, seen) = sheet(&other).expect("a sheet");
    assert_eq!(seen.own, None, "the first reviewer's score of item 9 is not here");
    assert_eq!(seen.others, [("Helka Hiirihaukka".to_owned(), 11)], "only how many");
    assert_eq!(fault(agree::table(&site.service, &one, site.place).map(drop)), "score review-not-all-scored");
    assert_eq!(fault(score::end(&site.service, &one, site.place)), "score review-scores-missing");
    site.score_all(&one, &[]);
    score::end(&site.service, &one, site.place).expect("ended");
    assert_eq!(fault(agree::table(&site.service, &one, site.place).map(drop)), "score review-not-all-scored");
    let late =
        score::Typed { score: "5".to_owned(), reason: "toinen mieli".to_owned(), ..score::Typed::default() };
    assert_eq!(fault(score::give(&site.service, &one, site.place, 1, &late)), "score review-scored");
    site.score_all(&other, &[(8, 4), (22, 3)]);
    score::end(&site.service, &other, site.place).expect("ended");
    let (case, table) = agree::table(&site.service, &other, site.place).expect("a table");
    assert_eq!(case.stage(demo::day().expect("a day")), Stage::Scoring);
    let agreement = table.agreement.expect("two reviewers");
    assert_eq!((agreement.items, agreement.exact, agreement.within_one), (25, 23, 24));
    assert_eq!(table.lines.iter().filter(|line| line.apart() > 0).count(), 2);
    assert_eq!(table.total, None, "no total before it is agreed on");
    // Whoever does not review never gets there, whatever else they may.
    for username in ["leader", "coach", "manager", "partner", "evaluator"] {
        let actor = site.enter(username);
        for ended in [
            agree::table(&site.service, &actor, site.place).map(drop),
            sheet(&actor).map(drop),
            sample::sample(&site.service, &actor, site.place).map(drop),
            collect::sessions(&site.service, &actor, site.place).map(drop),
        ] {
            assert_eq!(fault(ended), "not found", "{username}");
        }
    }
}

#[test]
fn a_score_other_than_the_proposal_and_a_difference_need_reasons() {
    let (_database, site) = first();
    let [one, other] = site.reviewers();
    let bare = |given: &str| {
        let typed = score::Typed { score: given.to_owned(), ..score::Typed::default() };
        fault(score::give(&site.service, &one, site.place, 17, &typed))
    };
    assert_eq!(bare("2"), "reason review-reason-missing");
    assert_eq!(bare("6"), "score rating-missing");
    assert_eq!(bare("1"), "");
    site.score_all(&one, &[]);
    site.score_all(&other, &[(22, 3)]);
    for reviewer in [&one, &other] {
        score::end(&site.service, reviewer, site.place).expect("ended");
    }
    assert_eq!(fault(site.agree(&one, 22, "5", "")), "reason review-reason-missing", "they differed");
    assert_eq!(fault(site.agree(&one, 1, "4", "")), "reason review-reason-missing", "neither gave it");
    assert_eq!(fault(site.agree(&one, 1, "5", "")), "");
    assert_eq!(agree::take_over(&site.service, &other, site.place).expect("taken over"), 23);
    site.agree(&other, 22, "5", "Kansiot kertovat enemmän").expect("agreed");
    let table = || agree::table(&site.service, &one, site.place).expect("a table");
    let (case, all) = table();
    assert_eq!(all.total, Some(93));
    assert_eq!(case.facts.agreed_on.is_some(), all.disputed.is_empty(), "contradictions are open");
    let keys: Vec<String> = all.disputed.iter().map(|each| each.key.clone()).collect();
    assert!(!keys.is_empty(), "the demonstration has contradictions");
    for (at, key) in keys.iter().enumerate() {
        let settle =
            |how, reason| fault(agree::settle(&site.service, &one, site.place, (key.as_str(), how), reason));
        assert_eq!(settle("forgotten", ""), "how choice-missing, reason reason-missing");
        assert_eq!(settle(if at == 0 { "settled" } else { "accepted" }, "Puhuttu läpi"), "");
    }
    assert!(table().0.facts.agreed_on.is_some(), "all is agreed on");
}

#[test]
fn frozen_records_stay_and_tell_no_names() {
    let (database, site) = first();
    let [one, _] = site.reviewers();
    let (case, found) = sample::sample(&site.service, &one, site.place).expect("a sample");
    assert_eq!(found.current().count(), 10);
    let (_, sheet) = score::sheet(&site.service, &one, site.place, 17).expect("a sheet");
    assert!(sheet.frozen.records.clients.iter().all(|client| client.name.is_none()));
    assert_eq!(sheet.frozen.assessment.total, Some(93));
    assert_eq!(sheet.frozen.digest.len(), 64);
    assert_eq!(fault(evidence::freeze(&site.service, &one, site.place)), "Changed", "once and for ever");
    // Another service on the same database reads the same.
    let standing = Standing::at(demo::day().expect("a day"), 1_715_760_000_000);
    let again = Service::new(database.store(), Arc::new(standing));
    let (_, same) = score::sheet(&again, &one, site.place, 17).expect("a sheet");
    assert_eq!(same.frozen.digest, sheet.frozen.digest);
    assert_eq!(same.frozen.assessment, sheet.frozen.assessment);
    // A file opens, is read, is replaced with a reason.
    let file = found.current().next().expect("a file").clone();
    let (_, opened) = sample::open(&site.service, &one, site.place, file.id).expect("a file");
    assert!(!opened.rows.is_empty());
    let typed = collect::Typed {
        id: Uuid::from_u128(77).to_string(),
        file: file.id.to_string(),
        held_on: "2024-05-15".to_owned(),
        ..collect::Typed::default()
    };
    collect::write_down(&site.service, &one, site.place, Guide::File, &typed).expect("read");
    let read_by = |id| {
        let (_, found) = sample::sample(&site.service, &one, site.place).expect("a sample");
        found.files.iter().find(|each| each.id == id).expect("the file").read_by.clone()
    };
    assert_eq!(read_by(file.id), [one.account]);
    let replace = |reason| sample::replace(&site.service, &one, site.place, file.id, reason);
    assert_eq!(fault(replace(" ").map(drop)), "reason reason-missing");
    let new = replace("Asiakas kielsi tietojensa käytön").expect("another");
    let (_, after) = sample::sample(&site.service, &one, site.place).expect("a sample");
    assert_eq!(after.current().count(), 10);
    assert!(after.files.iter().any(|each| each.id == file.id && each.replaced_by == Some(new)));
    assert!(after.files.iter().filter(|each| each.id != file.id).all(|each| each.replaced_by.is_none()));
    assert_eq!(case.seed, after_seed(&site, &one), "the seed stays");
}

fn after_seed(site: &Site, actor: &Actor) -> u64 {
    sample::sample(&site.service, actor, site.place).expect("a sample").0.seed
}

/// What spoils a form, and the fault expected.
type Spoiled = (fn(&mut collect::Typed), &'static str);

#[test]
fn answers_lead_to_items_and_belong_to_whoever_wrote_them() {
    let (_database, site) = first();
    let [one, other] = site.reviewers();
    let typed = collect::Typed {
        id: Uuid::from_u128(5).to_string(),
        subject: "valmentaja 1".to_owned(),
        held_on: "2024-05-15".to_owned(),
        answers: vec![
            ("telling".to_owned(), "Puhutaan ennen hakemusta <b>&".to_owned()),
            ("telling.found".to_owned(), "yes".to_owned()),
            ("nothing".to_owned(), "ei kysymystä".to_owned()),
        ],
        ..collect::Typed::default()
    };
    let write = |actor: &Actor, guide, typed: &collect::Typed| {
        fault(collect::write_down(&site.service, actor, site.place, guide, typed))
    };
    assert_eq!(write(&one, Guide::Coach, &typed), "");
    assert_eq!(write(&one, Guide::Coach, &typed), "", "twice is once");
    let mut changed = typed.clone();
    changed.subject = "valmentaja 2".to_owned();
    assert_eq!(write(&one, Guide::Coach, &changed), "Changed", "nothing is overwritten unseen");
    assert_eq!(write(&other, Guide::Coach, &typed), "not found", "it is the other's");
    let (_, sheet) = score::sheet(&site.service, &other, site.place, 13).expect("a sheet");
    let answer = sheet.answers.iter().find(|each| each.question == "telling").expect("both see it");
    assert_eq!(answer.text, "Puhutaan ennen hakemusta <b>&");
    assert_eq!(answer.component, None, "about several components");
    let (_, sheet) = score::sheet(&site.service, &one, site.place, 8).expect("a sheet");
    let field = sheet.answers.iter().find(|each| each.question == "field").expect("the leader's");
    assert_eq!(field.component, Some("d"));
    let spoiled: [Spoiled; 4] = [
        (|typed| typed.answers.clear(), "answers review-nothing-written"),
        (|typed| "2024-05-16".clone_into(&mut typed.held_on), "held_on date-future"),
        (|typed| "eilen".clone_into(&mut typed.held_on), "held_on day-unreadable"),
        (|typed| typed.subject = "ä".repeat(201), "subject text-long"),
    ];
    for (what, expected) in spoiled {
        let mut typed = collect::Typed { id: Uuid::from_u128(6).to_string(), ..typed.clone() };
        what(&mut typed);
        assert_eq!(write(&one, Guide::Coach, &typed), expected);
    }
}

#[test]
fn two_who_write_at_once_lose_nothing() {
    let (_database, site) = first();
    let [one, other] = site.reviewers();
    let put = |actor: &Actor, typed: &str, was: &str| {
        text::put(&site.service, actor, site.place, ("strengths", "fi"), (typed, was)).expect("answered")
    };
    let text::Ended::Kept(seen) = put(&one, "Asiakkaan toiveesta lähdetään.", "") else { unreachable!() };
    let text::Ended::Differs(theirs) = put(&other, "Johto on mukana.", "") else { unreachable!() };
    assert_eq!((theirs.text.as_str(), theirs.change), ("Asiakkaan toiveesta lähdetään.", seen));
    let both = "Asiakkaan toiveesta lähdetään. Johto on mukana.";
    assert!(matches!(put(&other, both, &seen.to_string()), text::Ended::Kept(_)));
    assert!(matches!(put(&other, both, &seen.to_string()), text::Ended::Same(_)), "a repeated request");
    let before = text::earlier(&site.service, &one, site.place, ("strengths", "fi")).expect("history");
    assert_eq!(before.len(), 1);
    assert_eq!(before[0].2, "Asiakkaan toiveesta lähdetään.");
    let unknown = text::put(&site.service, &one, site.place, ("item-26-comment", "fi"), ("x", ""));
    assert_eq!(fault(unknown.map(drop)), "not found");
    let leaders = text::put(&site.service, &site.enter("leader"), site.place, ("summary", "fi"), ("x", ""));
    assert_eq!(fault(leaders.map(drop)), "not found");
}

#[test]
fn the_site_sees_the_draft_when_it_is_given_and_has_its_say() {
    let (_database, site) = first();
    let leader = site.enter("leader");
    let report = |actor: &Actor| publish::report(&site.service, actor, site.place, "fi").map(drop);
    assert_eq!(fault(report(&leader)), "not found", "nothing is given yet");
    let say = |text: &str| comment::say(&site.service, &leader, site.place, "8", text);
    assert_eq!(fault(say("Kenttäkäyntejä on ollut.")), "text review-no-comments-now");
    let draft = |actor: &Actor| begin::done(&site.service, actor, site.place, Step::Draft, "");
    assert_eq!(fault(draft(&site.enter("reviewer"))), "step review-step-early");
    let [one, _] = site.agreed();
    assert_eq!(fault(draft(&leader)), "not found", "the reviewers give it");
    draft(&one).expect("given");
    assert_eq!(fault(report(&leader)), "");
    assert_eq!(fault(report(&site.enter("coach"))), "not found", "the draft is for those who comment");
    assert_eq!(fault(say("")), "text field-missing");
    assert_eq!(fault(say("Kenttäkäyntejä on ollut.")), "");
    let said = site.shown(&one).comments;
    assert_eq!((said.len(), said[0].item), (1, Some(8)));
    comment::answer(&site.service, &one, site.place, said[0].id, "Kirjatkaa ne jatkossa.").expect("answered");
    assert_eq!(site.shown(&leader).comments[0].answer, "Kirjatkaa ne jatkossa.");
}

#[test]
fn the_plan_shows_the_ratings_now_beside_then() {
    for (kind, database) in each() {
        let site = on(&database);
        let leader = site.enter("leader");
        let reviewers = site.agreed();
        site.sign(&reviewers);
        publish::publish(&site.service, &reviewers[0], site.place, "").expect("published");
        let typed = plan::Typed {
            id: Uuid::from_u128(9).to_string(),
            item: "17".to_owned(),
            step: "Kaksi käyntiaamua viikossa".to_owned(),
            target: "2".to_owned(),
            owner: "tiimi".to_owned(),
            due_on: "2024-08-31".to_owned(),
            ..plan::Typed::default()
        };
        let change = plan::put(&site.service, &leader, site.place.0, &typed).expect("kept");
        let shown = plan::plan(&site.service, &leader, site.place.0).expect("a plan");
        let step = shown.steps.first().expect("the step");
        assert_eq!((step.then, step.now, step.step.target), (Some(1), Some(1), 2), "{kind}");
        let total = shown.rated.assessment.total.expect("a total");
        assert_eq!(shown.total_if_reached, Some(total + 1), "{kind}");
        // Half-yearly until a hundred points.
        let next = shown.next_review.map(|(day, total)| (day.to_string(), total));
        assert_eq!(next, Some(("2024-11-15".to_owned(), 93)), "{kind}");
        // The published review is one of the records now, and item 11 counts it.
        assert_eq!(
            shown
                .programme
                .loaded
                .records
                .reviews
                .iter()
                .filter(|each| each.date.to_string() == "2024-05-15")
                .count(),
            1
        );
        plan::undo(&site.service, &leader, site.place.0, change).expect("undone");
        assert!(plan::plan(&site.service, &leader, site.place.0).expect("a plan").steps.is_empty(), "{kind}");
        let coach = site.enter("coach");
        assert_eq!(
            fault(plan::put(&site.service, &coach, site.place.0, &typed).map(drop)),
            "refused",
            "{kind}"
        );
        assert!(plan::plan(&site.service, &coach, site.place.0).is_ok(), "{kind}");
    }
}

#[test]
fn the_steering_group_has_members_and_decisions() {
    let (_database, site) = first();
    let (manager, programme) = (site.enter("manager"), site.place.0);
    let member = steering::TypedMember {
        id: Uuid::from_u128(3).to_string(),
        name: "Aino Lumisade".to_owned(),
        stakeholder: "asiakkaat".to_owned(),
        ..steering::TypedMember::default()
    };
    steering::put_member(&site.service, &manager, programme, &member).expect("kept");
    let before = steering::group(&site.service, &manager, programme).expect("the group");
    assert!(!before.meetings.is_empty(), "meetings of the records");
    let decision = steering::TypedDecision {
        id: Uuid::from_u128(4).to_string(),
        meeting: before.meetings[0].0.to_string(),
        what: "Työllisyysluvut neljännesvuosittain".to_owned(),
        owner: "Usvasuo".to_owned(),
        due_on: "2024-08-31".to_owned(),
        ..steering::TypedDecision::default()
    };
    let put = |decision: &steering::TypedDecision| {
        steering::put_decision(&site.service, &manager, programme, decision).map(drop)
    };
    put(&decision).expect("kept");
    let unknown = steering::TypedDecision {
        id: Uuid::from_u128(5).to_string(),
        meeting: Uuid::from_u128(1).to_string(),
        ..decision.clone()
    };
    assert_eq!(fault(put(&unknown)), "meeting link-unknown");
    let group = steering::group(&site.service, &manager, programme).expect("the group");
    assert_eq!((group.members.len(), group.decisions.len()), (1, 1));
    assert_eq!(group.decisions[0].meeting, Some(before.meetings[0].0));
}

#[test]
fn a_leader_reviews_the_own_service_alone_or_with_a_coach() {
    let (_database, site) = first();
    let (leader, programme) = (site.enter("leader"), site.place.0);
    let others = begin::others(&site.service, &leader, programme).expect("others");
    assert!(others.iter().all(|(_, name)| name != "Helka Hiirihaukka"), "no reviewers from outside");
    let typed = begin::Typed { visit_from: "2024-05-15".to_owned(), ..begin::Typed::default() };
    let review = begin::begin(&site.service, &leader, programme, &typed).expect("begun");
    let place = (programme, review);
    evidence::freeze(&site.service, &leader, place).expect("frozen");
    let own = Site { service: Arc::clone(&site.service), place };
    own.score_all(&leader, &[]);
    score::end(&own.service, &leader, place).expect("ended");
    agree::take_over(&own.service, &leader, place).expect("taken over");
    let (_, table) = agree::table(&own.service, &leader, place).expect("a table");
    assert_eq!((table.total, table.agreement), (Some(93), None));
    // Reviewers from outside see nothing of it, and a leader nothing of theirs.
    let outside = site.enter("reviewer");
    assert_eq!(fault(overview::home(&site.service, &outside, place).map(drop)), "not found");
    let list = overview::list(&site.service, &outside, programme).expect("a list");
    assert_eq!(list.lines.len(), 1);
    let list = overview::list(&site.service, &leader, programme).expect("a list");
    assert_eq!(list.lines.len(), 2);
    for (what, expected) in [("", "visit_from day-unreadable"), ("2024-02-30", "visit_from day-unreadable")] {
        let typed = begin::Typed { visit_from: what.to_owned(), ..begin::Typed::default() };
        assert_eq!(fault(begin::begin(&site.service, &leader, programme, &typed).map(drop)), expected);
    }
    let late = begin::Typed { visit_from: "2024-06-01".to_owned(), ..begin::Typed::default() };
    let early = begin::begin(&site.service, &leader, programme, &late).expect("begun");
    assert_eq!(
        fault(evidence::freeze(&site.service, &leader, (programme, early))),
        "step review-freeze-early"
    );
}
