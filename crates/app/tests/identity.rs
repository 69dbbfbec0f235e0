//! Identity codes on a client's page, on both databases: masked, shown for a reason that is logged, doubles told
//! without telling whose, and another key that does no harm.

#![expect(clippy::expect_used, reason = "tests")]

mod site;

use std::sync::Arc;

use app::identity::{Kept, identity, remove, reveal, save};
use app::{Actor, Error, Service};
use casework::access::AccountRole;
use casework::identity_code::IdentityCode;
use site::{Site, service, sites};
use uuid::Uuid;

/// A code of the range that is given to nobody.
fn code(begins: &str) -> String {
    let signs = "0123456789ABCDEFHJKLMNPRSTUVWXY".chars();
    let mut all = signs.map(|sign| format!("{begins}{sign}"));
    all.find(|code| IdentityCode::parse(code).is_ok()).expect("one sign is right")
}

fn kept(site: &Site, service: &Arc<Service>, actor: &Actor, client: Uuid) -> Kept {
    identity(service, actor, site.programme, client).expect("answered").expect("codes are kept").kept
}

fn logged(site: &Site) -> Vec<String> {
    site.database.query(
        "SELECT action || ' ' || subject || ' ' || reason FROM access_log WHERE subject LIKE 'identity code%' ORDER BY seq",
    )
}

#[test]
fn a_code_is_masked_shown_for_a_reason_corrected_and_removed() {
    for site in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let (own, _, _) = site.own_and_other(&coach);
        let (service, programme) = (&site.service, site.programme);
        assert_eq!(kept(&site, service, &coach, own), Kept::Nothing, "{}", site.kind);
        assert!(matches!(remove(service, &coach, programme, own), Err(Error::NotFound(_))));
        for wrong in ["", "010190", "010190-9020", "<script>"] {
            let ended = save(service, &coach, programme, own, wrong);
            assert!(matches!(ended, Err(Error::Invalid(_))), "{}: {wrong}", site.kind);
        }
        // A sign of a century that is new since 2023.
        for (begins, masked) in [("010190-902", "010190-****"), ("010190Y902", "010190Y****")] {
            let whole = code(begins);
            save(service, &coach, programme, own, &whole.to_lowercase()).expect("kept");
            assert_eq!(kept(&site, service, &coach, own), Kept::Masked(masked.to_owned()), "{}", site.kind);
            let asked = reveal(service, &coach, programme, own, "because");
            assert!(matches!(asked, Err(Error::Invalid(_))), "{}: no reason of the list", site.kind);
            assert_eq!(reveal(service, &coach, programme, own, "benefit").expect("shown"), whole);
        }
        let shown = logged(&site).into_iter().filter(|line| line.starts_with("reveal_identity_code")).count();
        assert_eq!(shown, 2, "{}", site.kind);
        let line = "reveal_identity_code identity code benefit coach_of_client";
        assert!(logged(&site).iter().any(|each| each == line), "{}: {:?}", site.kind, logged(&site));
        remove(service, &coach, programme, own).expect("removed");
        assert_eq!(kept(&site, service, &coach, own), Kept::Nothing, "{}", site.kind);
        // Nothing of it stands in the log.
        assert!(
            site.database.query("SELECT subject FROM access_log").iter().all(|text| !text.contains("0101"))
        );
    }
}

#[test]
fn nobody_elses_code_can_be_seen_or_changed() {
    for site in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let leader = site.actor(AccountRole::TeamLeader);
        let (_, other, _) = site.own_and_other(&coach);
        let (service, programme, whole) = (&site.service, site.programme, code("020290-903"));
        save(service, &leader, programme, other, &whole).expect("kept");
        let manager = site.actor(AccountRole::Manager);
        for actor in [&coach, &manager, &site.actor(AccountRole::PartnerProfessional)] {
            assert!(matches!(identity(service, actor, programme, other), Err(Error::NotFound(_))));
            assert!(matches!(reveal(service, actor, programme, other, "benefit"), Err(Error::NotFound(_))));
            assert!(matches!(save(service, actor, programme, other, &whole), Err(Error::NotFound(_))));
            // Not even whether what was typed is a code.
            assert!(matches!(save(service, actor, programme, other, "x"), Err(Error::NotFound(_))));
            assert!(matches!(remove(service, actor, programme, other), Err(Error::NotFound(_))));
        }
        assert_eq!(reveal(service, &leader, programme, other, "check").expect("shown"), whole);
    }
}

#[test]
fn a_double_is_told_without_telling_whose() {
    for site in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let leader = site.actor(AccountRole::TeamLeader);
        let (own, other, _) = site.own_and_other(&coach);
        let (service, programme, whole) = (&site.service, site.programme, code("030390-904"));
        save(service, &leader, programme, other, &whole).expect("kept");
        save(service, &coach, programme, own, &whole).expect("kept");
        let same = |actor: &Actor, client: Uuid| {
            identity(service, actor, programme, client).expect("answered").expect("codes are kept").same
        };
        let to_coach = same(&coach, own);
        assert!(to_coach.has_hidden && to_coach.seen.is_empty(), "{}: {to_coach:?}", site.kind);
        let to_leader = same(&leader, own);
        let ids: Vec<Uuid> = to_leader.seen.iter().map(|(id, _)| *id).collect();
        assert_eq!((to_leader.has_hidden, ids), (false, vec![other]), "{}", site.kind);
        remove(service, &leader, programme, other).expect("removed");
        assert_eq!(same(&coach, own), app::identity::Same::default(), "{}", site.kind);
    }
}

#[test]
fn another_key_opens_nothing_and_breaks_no_page() {
    for site in sites() {
        let leader = site.actor(AccountRole::TeamLeader);
        let (own, _, _) = site.own_and_other(&site.actor(AccountRole::EmploymentSpecialist));
        let (programme, whole) = (site.programme, code("040490-905"));
        save(&site.service, &leader, programme, own, &whole).expect("kept");
        let waiting = Uuid::from_u128(61);
        let fields = [("name", "Kaste Aamu"), ("referral_source", "care_team")];
        let fields = fields.map(|(field, value)| (field.to_owned(), value.to_owned())).to_vec();
        let typed = app::sheets::Typed { fields, ..app::sheets::Typed::default() };
        app::referrals::refer(&site.service, &leader, programme, waiting, &typed, &whole).expect("kept");
        let other_key = service(&site.database, 8);
        assert_eq!(kept(&site, &other_key, &leader, own), Kept::Locked, "{}", site.kind);
        let asked = reveal(&other_key, &leader, programme, own, "benefit");
        assert!(matches!(asked, Err(Error::Invalid(_))), "{}: {asked:?}", site.kind);
        let referral = app::referrals::referral(&other_key, &leader, programme, waiting).expect("there");
        assert_eq!(referral.identity_code, Kept::Locked, "{}", site.kind);
        // It can be typed again, and then it opens.
        save(&other_key, &leader, programme, own, &whole).expect("kept");
        assert_eq!(reveal(&other_key, &leader, programme, own, "check").expect("shown"), whole);
    }
}
