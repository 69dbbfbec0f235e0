//! Demonstration data: three invented programmes and an account for each role. The demonstration's day is the one
//! on which Koivusilta was reviewed, and its review is in course.

mod review;

mod sharing;

use casework::Day;
use casework::access::AccountRole;

use crate::accounts::{self, NewAccount};
use crate::error::{Error, Result};
use crate::{Service, bundle};

/// The bundles, made from the cases and moved to the same day (`BLESS=1 cargo test --package app --test demo`).
const BUNDLES: [(&str, &[u8]); 3] = [
    ("koivusilta.zip", include_bytes!("../demo/koivusilta.zip")),
    ("lehmusranta.zip", include_bytes!("../demo/lehmusranta.zip")),
    ("satamapuisto.zip", include_bytes!("../demo/satamapuisto.zip")),
];

/// An account of the demonstration.
#[derive(Clone, Debug)]
pub struct Login {
    /// Its role.
    pub role: AccountRole,
    /// The name to sign in with.
    pub username: &'static str,
    /// The name that colleagues see.
    pub name: &'static str,
}

/// The day of the demonstration.
///
/// Errors: none in practice; the day exists.
pub fn day() -> Result<Day> {
    Day::new(2024, 5, 15).map_err(|error| Error::Internal(error.to_string()))
}

/// Fills an empty database; every account gets the password.
pub fn fill(service: &Service, password: &str) -> Result<Vec<Login>> {
    for (name, bytes) in BUNDLES {
        let bundle = exchange::read_zip(bytes)
            .map_err(|_| Error::Internal(format!("the demonstration bundle {name} cannot be read")))?;
        bundle::import_by_operator(service, bundle.records, name)?;
    }
    for (programme, _) in crate::referrals::programmes(service)? {
        crate::public_pages::show_all(service, programme)?;
    }
    let mut logins = Vec::new();
    for (login, places) in LOGINS {
        for (programme, staff) in *places {
            let new = NewAccount {
                username: login.username.to_owned(),
                name: login.name.to_owned(),
                role: login.role,
                programme: programme.map(str::to_owned),
                staff: staff.map(str::to_owned),
                partner_team: (login.role == AccountRole::PartnerProfessional).then(|| "T1".to_owned()),
            };
            accounts::add(service, &new, Some(password))?;
        }
        logins.push(login.clone());
    }
    sharing::fill(service, password)?;
    review::in_course(service, REVIEWERS)?;
    Ok(logins)
}

/// The two who review Koivusilta.
const REVIEWERS: [&str; 2] = ["reviewer", "reviewer2"];

type Places = &'static [(Option<&'static str>, Option<&'static str>)];

const LOGINS: &[(Login, Places)] = &[
    (
        Login { role: AccountRole::TeamLeader, username: "leader", name: "Marjukka Kaislapuro" },
        &[(Some("koivusilta"), Some("S03"))],
    ),
    (
        Login { role: AccountRole::EmploymentSpecialist, username: "coach", name: "Riikka Poutapilvi" },
        &[(Some("koivusilta"), Some("S01"))],
    ),
    (
        Login { role: AccountRole::Manager, username: "manager", name: "Hannele Usvasuo" },
        &[(Some("koivusilta"), Some("S04")), (Some("lehmusranta"), None), (Some("satamapuisto"), None)],
    ),
    (
        Login { role: AccountRole::PartnerProfessional, username: "partner", name: "Pirjo Tuulenpesä" },
        &[(Some("koivusilta"), Some("S06"))],
    ),
    (
        Login { role: AccountRole::Reviewer, username: "reviewer", name: "Helka Hiirihaukka" },
        &[(Some("koivusilta"), None)],
    ),
    (
        Login { role: AccountRole::Reviewer, username: "reviewer2", name: "Tuisku Ruohosalmi" },
        &[(Some("koivusilta"), None)],
    ),
    (Login { role: AccountRole::Evaluator, username: "evaluator", name: "Eero Kuuralumi" }, &[(None, None)]),
    (
        Login { role: AccountRole::Administrator, username: "administrator", name: "Inka Pajunkissa" },
        &[(None, None)],
    ),
];
