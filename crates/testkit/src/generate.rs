//! An invented programme of any size, the same for the same seed: what the benchmarks read.
//!
//! Its figures are those of a working service: coaches with twenty clients, a few activities a day over two
//! years, employers met in person, jobs that start and end. Names are plants, birds and weather.

use std::fmt::Write as _;

use exchange::CsvFile;

use crate::Random;

/// How large a programme is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Coaches, each with twenty clients at a time.
    pub coaches: usize,
    /// Activities in all.
    pub activities: usize,
}

const CLIENTS_A_COACH: usize = 30;
const COACHES_A_TEAM: usize = 4;
/// Two years of records, which end on the last day of 2025.
const DAYS: usize = 729;
/// 2 January 2024, counted from 1 March of the year 0.
const FIRST_DAY: usize = 739_192;
const MINUTES: [usize; 6] = [15, 30, 45, 60, 75, 90];

/// The last day of the records.
pub const AS_OF: &str = "2025-12-31";

/// The CSV files of a programme of this size.
pub fn programme(name: &str, size: Size, seed: u64) -> Vec<CsvFile> {
    let mut random = Random::new(seed);
    let clients = size.coaches * CLIENTS_A_COACH;
    let employers = size.coaches * 20;
    let text = [
        ("programme", programme_row(name)),
        ("partner_teams", partner_teams(size.coaches)),
        ("staff", staff(size.coaches)),
        ("employers", employer_rows(employers)),
        ("clients", client_rows(clients, size.coaches, &mut random)),
        ("jobs", job_rows(clients, employers, &mut random)),
        (
            "profiles",
            by_client(clients, "profile_id,client_id,date,trigger,sources", |client, random| {
                format!("P{client:06},C{client:06},{},initial,client", day(entry(client) + random.below(20)))
            }),
        ),
        (
            "plans",
            by_client(clients, "plan_id,client_id,kind,date,review_due_on", |client, random| {
                format!(
                    "S{client:06},C{client:06},job_search,{},",
                    day((entry(client) + random.below(200)).min(DAYS))
                )
            }),
        ),
        (
            "benefit_counselling",
            by_client(
                clients,
                "counselling_id,client_id,date,trigger,depth,by_trained_adviser,written",
                |client, random| {
                    let date = day((entry(client) + random.below(60)).min(DAYS));
                    format!("B{client:06},C{client:06},{date},general,individual_calculation,yes,yes")
                },
            ),
        ),
        (
            "disclosure_talks",
            by_client(clients, "talk_id,client_id,date,pros_cons,wording", |client, random| {
                format!(
                    "T{client:06},C{client:06},{},yes,yes",
                    day((entry(client) + random.below(60)).min(DAYS))
                )
            }),
        ),
        ("meetings", meeting_rows(size.coaches)),
        ("unit_rates", format!("date,unemployed_clients,employed,shared\n{},900,300,yes\n", day(DAYS - 60))),
        ("reviews", format!("date,kind,total\n{},self,96\n", day(DAYS - 90))),
        ("attestations", attestation_rows()),
        ("activities", activity_rows(size, clients, employers, &mut random)),
    ];
    text.into_iter()
        .map(|(table, text)| CsvFile { name: format!("{table}.csv"), bytes: text.into_bytes() })
        .collect()
}

/// The day this many days into the records.
fn day(offset: usize) -> String {
    let (year, month, date) = civil(FIRST_DAY + offset);
    format!("{year}-{month:02}-{date:02}")
}

/// The calendar day of a day number (0 is 1 March of the year 0), by the well-known era arithmetic.
fn civil(number: usize) -> (usize, usize, usize) {
    let era = number / 146_097;
    let of_era = number % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + usize::from(month <= 2), month, of_year - (153 * shifted + 2) / 5 + 1)
}

fn programme_row(name: &str) -> String {
    format!("programme_id,name,scale,partner_service\n{name},{name},fi-25,mental_health\n")
}

fn partner_teams(coaches: usize) -> String {
    let mut text = String::from("partner_team_id,name,kind\n");
    for team in 0..coaches.div_ceil(COACHES_A_TEAM) {
        let _ = writeln!(text, "T{team:04},Tiimi {team},");
    }
    text
}

fn staff(coaches: usize) -> String {
    let mut text = String::from("staff_id,name,role,fte,starts_on,ends_on\n");
    for coach in 0..coaches {
        let fte = if coach % 5 == 4 { "0.6" } else { "1" };
        let _ = writeln!(text, "S{coach:04},Valmentaja {coach},employment_specialist,{fte},,");
    }
    for leader in 0..coaches.div_ceil(8) {
        let _ = writeln!(text, "L{leader:04},Vetäjä {leader},team_leader,1,,");
    }
    text.push_str("X0001,Kumppani,partner_professional,1,,\n");
    text
}

fn employer_rows(employers: usize) -> String {
    let mut text = String::from("employer_id,name,business_id,industry,municipality\n");
    for employer in 0..employers {
        let _ = writeln!(text, "E{employer:06},Työnantaja {employer},,4711,Mesikylä");
    }
    text
}

/// Clients enter one after the other through the two years.
fn entry(client: usize) -> usize {
    client * 7919 % (DAYS - 30)
}

fn client_rows(clients: usize, coaches: usize, random: &mut Random) -> String {
    let sources = ["self", "care_team", "social_work", "family", "employment_services"];
    let mut text = String::from(
        "client_id,name,referred_on,referral_source,enrolled_on,coach_id,partner_team_id,service,ended_on,end_reason\n",
    );
    for client in 0..clients {
        let (coach, entry) = (client % coaches, entry(client));
        let ends = random.percent(30).then(|| (entry + 60 + random.below(400)).min(DAYS));
        let ended = ends.map_or_else(|| ",".to_owned(), |end| format!("{},goal_reached", day(end)));
        let _ = writeln!(
            text,
            "C{client:06},Lumi Lumme {client},{},{},{},S{coach:04},T{:04},coaching,{ended}",
            day(entry.saturating_sub(7)),
            random.pick(&sources),
            day(entry),
            coach / COACHES_A_TEAM
        );
    }
    text
}

fn job_rows(clients: usize, employers: usize, random: &mut Random) -> String {
    let mut text = String::from(
        "job_id,client_id,employer_id,title,occupation_code,started_on,ended_on,end_heard_on,kind,contract\n",
    );
    for client in (0..clients).filter(|client| client % 5 < 2) {
        let start = (entry(client) + 40 + random.below(120)).min(DAYS);
        let end = random.percent(25).then(|| (start + 30 + random.below(200)).min(DAYS));
        let ended = end.map_or_else(|| ",".to_owned(), |end| format!("{0},{0}", day(end)));
        let kind =
            random.pick(&["competitive", "competitive", "competitive", "subsidised", "unpaid_placement"]);
        let _ = writeln!(
            text,
            "J{client:06},C{client:06},E{:06},Työ {},{:04},{},{ended},{kind},permanent",
            random.below(employers),
            random.below(300),
            1000 + random.below(8000),
            day(start)
        );
    }
    text
}

fn by_client(clients: usize, header: &str, row: impl Fn(usize, &mut Random) -> String) -> String {
    let mut random = Random::new(clients as u64);
    let mut text = format!("{header}\n");
    for client in 0..clients {
        let _ = writeln!(text, "{}", row(client, &mut random));
    }
    text
}

/// Every team meets weekly, with its leader in every fourth meeting; the coaches' own team meets weekly too.
fn meeting_rows(coaches: usize) -> String {
    let mut text = String::from(
        "meeting_id,date,kind,staff_ids,partner_team_id,client_centred,shared_decisions,executive_present,action_plan,goals_set\n",
    );
    let mut number = 0;
    for week in 0..DAYS / 7 {
        for team in 0..coaches.div_ceil(COACHES_A_TEAM) {
            let first = team * COACHES_A_TEAM;
            let present: Vec<String> =
                (first..(first + COACHES_A_TEAM).min(coaches)).map(|coach| format!("S{coach:04}")).collect();
            let leader = if week % 4 == 0 { ";L0000" } else { "" };
            number += 1;
            let _ = writeln!(
                text,
                "M{number:06},{},partner_team,{}{leader},T{team:04},yes,yes,,,",
                day(week * 7),
                present.join(";")
            );
        }
        number += 1;
        let _ = writeln!(text, "M{number:06},{},vocational_team,L0000,,yes,,,,", day(week * 7 + 2));
        if week % 12 == 0 {
            number += 1;
            let _ = writeln!(text, "M{number:06},{},steering_group,L0000,,,,yes,yes,", day(week * 7 + 3));
        }
    }
    text
}

fn attestation_rows() -> String {
    let mut text = String::from("item,component,value,date,source\n");
    for (item, component) in [(5, "c"), (5, "d"), (6, "a"), (7, "cover"), (10, "a"), (11, "a"), (13, "a")] {
        let _ = writeln!(text, "{item},{component},yes,{},document", day(30));
    }
    text
}

fn activity_rows(size: Size, clients: usize, employers: usize, random: &mut Random) -> String {
    let mut text = String::with_capacity(size.activities * 130);
    text.push_str(
        "activity_id,date,staff_id,client_ids,kind,channel,place,minutes,phase,completed,joint_with_partner,\
         employer_id,about,preference_based,client_present,next_contact_on,note\n",
    );
    for number in 0..size.activities {
        let offset = number * DAYS / size.activities;
        let coach = number % size.coaches;
        let client = (coach + size.coaches * random.below(CLIENTS_A_COACH)).min(clients - 1);
        let head = format!("A{number:07},{},S{coach:04},C{client:06}", day(offset));
        let minutes = random.pick(&MINUTES);
        let _ = match random.below(20) {
            0..=7 => writeln!(
                text,
                "{head},client_meeting,in_person,{},{minutes},{},{},,,,,,,{}",
                random.pick(&["community", "workplace", "office", "client_home"]),
                random.pick(&["engagement", "profiling", "job_search", "follow_along"]),
                if random.percent(5) { "no" } else { "" },
                random.pick(&[
                    "Mietittiin yhdessä seuraavaa askelta.",
                    "",
                    "\"Hyvä tapaaminen, sovittiin uusi.\""
                ])
            ),
            8..=12 => writeln!(
                text,
                "{head},employer_contact,{},workplace,{minutes},job_search,,,E{:06},competitive,{},yes,{},Kiinnostuivat.",
                random.pick(&["in_person", "in_person", "phone"]),
                random.below(employers),
                random.pick(&["yes", "yes", "yes", "no"]),
                day((offset + 14).min(DAYS + 14))
            ),
            13..=15 => {
                writeln!(text, "{head},partner_contact,phone,office,{minutes},employer_agreement,,,,,,,,")
            }
            16 => writeln!(text, "{head},family_contact,phone,office,{minutes},,,,,,,,,"),
            17 => writeln!(text, "{head},outreach_attempt,in_person,community,{minutes},,,yes,,,,,,"),
            18 => writeln!(text, "{head},travel,,,{minutes},,,,,,,,,"),
            _ => writeln!(text, "{head},admin,,,{minutes},,,,,,,,,Kirjaukset."),
        };
    }
    text
}
