//! The review in course of the demonstration: Koivusilta on its second day on site, evidence frozen, interviews half
//! done, one reviewer ahead of the other. Nothing of it touches the records, so that the ratings stay what they are.

use casework::review::guides::Guide;
use casework::review::timetable::Step;
use store::accounts;
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::reviews::{begin, collect, evidence, score};
use crate::service::Service;

/// The programme that is reviewed.
const REVIEWED: &str = "koivusilta";

/// By which reviewer, by which guide, whom, and answers with what was found.
type Heard = (usize, Guide, &'static str, &'static [(&'static str, &'static str)]);

/// Interviews and watching so far.
const HEARD: [Heard; 8] = [
    (
        0,
        Guide::Manager,
        "osallisuuden päällikkö",
        &[
            ("steering", "Päällikkö istuu ohjausryhmässä, joka on kokoontunut neljä kertaa vuodessa."),
            ("steering.found", "yes"),
            ("goals", "Tavoite palkkatöistä on kerrottu henkilöstökokouksessa."),
        ],
    ),
    (
        0,
        Guide::Leader,
        "tiiminvetäjä",
        &[
            ("meeting", "Maanantaisin käydään läpi kaikkien asiakkaiden tilanne."),
            ("meeting.found", "yes"),
            ("field", "Ei ole ollut mukana työnantajien luona."),
            ("field.found", "no"),
            ("outcomes", "Tuloksia seurataan, tavoitteita ei ole kirjattu."),
            ("outcomes.found", "partly"),
        ],
    ),
    (0, Guide::Coach, "valmentaja 1", &[("wishes", "Valitsee työnantajan asiakkaan toiveen mukaan.")]),
    (
        1,
        Guide::Coach,
        "valmentaja 2",
        &[("absent", "Soittaa ja lähettää viestin, kotona ei käydä."), ("visits", "Kaksi käyntiä kuussa.")],
    ),
    (1, Guide::Partner, "sosiaaliohjaaja", &[("asking", "Työstä ei kysytä päivätoiminnan asiakkailta.")]),
    (1, Guide::Client, "asiakas 1", &[("wishes", "Haluaa ulkotöihin, ja niitä on etsitty.")]),
    (0, Guide::TeamMeeting, "viikkopalaveri 14.5.", &[("clients", "Kuusi asiakasta, tiiminvetäjä johti.")]),
    (
        1,
        Guide::Premises,
        "työ- ja päivätoimintakeskus",
        &[("material", "Aulassa esitteitä työstä."), ("material.found", "yes")],
    ),
];

/// Items scored by each reviewer so far, as the records propose.
const SCORED: [u8; 2] = [11, 7];

fn actor(service: &Service, username: &str) -> Result<Actor> {
    service.store.read(|tx| {
        let account = accounts::by_username(tx, username)?;
        let account = account.ok_or_else(|| Error::Internal(format!("no account {username}")))?;
        let roles = accounts::memberships(tx, account.id)?;
        Ok(Actor::new(account, roles))
    })
}

/// Begins the review and brings it to its second day; its id.
pub(super) fn in_course(service: &Service, usernames: [&str; 2]) -> Result<Uuid> {
    let programme = store::records::programme_id(REVIEWED);
    let [one, other] = usernames;
    let reviewers = [actor(service, one)?, actor(service, other)?];
    let typed = begin::Typed {
        visit_from: "2024-05-14".to_owned(),
        visit_until: "2024-05-15".to_owned(),
        looked_on: "2024-05-15".to_owned(),
        purpose: "Arvio siitä, miten laatuperusteinen työhönvalmennus toteutuu Koivusillassa. Ensimmäinen \
                  ulkoinen arviointi palvelussa."
            .to_owned(),
        recipients: "Tiiminvetäjä ja valmentajat\nPäällikkö\nOhjausryhmä".to_owned(),
        title: "erityisasiantuntija".to_owned(),
        other: reviewers[1].account.to_string(),
    };
    let review = begin::begin(service, &reviewers[0], programme, &typed)?;
    let place = (programme, review);
    for (step, day) in
        [(Step::Invite, "2024-03-14"), (Step::List, "2024-03-28"), (Step::Gather, "2024-04-22")]
    {
        begin::done(service, &reviewers[0], place, step, day)?;
    }
    evidence::freeze(service, &reviewers[0], place)?;
    for (who, guide, subject, answers) in HEARD {
        let typed = collect::Typed {
            id: service.world.id().to_string(),
            subject: subject.to_owned(),
            held_on: "2024-05-14".to_owned(),
            answers: answers.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect(),
            ..collect::Typed::default()
        };
        collect::write_down(service, &reviewers[who], place, guide, &typed)?;
    }
    for (reviewer, many) in reviewers.iter().zip(SCORED) {
        for item in 1..=many {
            let (_, sheet) = score::sheet(service, reviewer, place, item)?;
            let rating = sheet.frozen.assessment.item(item);
            let components = rating.map(|rating| rating.components.as_slice()).unwrap_or_default();
            let answer = |component: &measures::Component| {
                let answer = if component.is_met() { "yes" } else { "no" };
                (component.name.to_owned(), answer.to_owned())
            };
            let typed = score::Typed {
                score: rating
                    .and_then(|rating| rating.score)
                    .map(|score| score.to_string())
                    .unwrap_or_default(),
                components: components.iter().map(answer).collect(),
                ..score::Typed::default()
            };
            score::give(service, reviewer, place, item, &typed)?;
        }
    }
    Ok(review)
}
