//! The yardstick: what it takes merely to parse the same CSV files into typed rows with the `csv` crate.
//!
//! Written as one would write it without a second thought: serde rows with owned texts, enums for codes, days as
//! three numbers; nothing is checked against anything.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// Which folder to parse.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    folder: PathBuf,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    ClientMeeting,
    EmployerContact,
    PartnerContact,
    FamilyContact,
    OutreachAttempt,
    TeamWork,
    Admin,
    Travel,
    OtherService,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Channel {
    InPerson,
    Video,
    Phone,
    Message,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Place {
    Office,
    PartnerPremises,
    ClientHome,
    Community,
    Workplace,
    Remote,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Phase {
    Engagement,
    Profiling,
    JobSearch,
    EmployerAgreement,
    FollowAlong,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum YesNo {
    Yes,
    No,
}

#[derive(Debug)]
#[expect(dead_code, reason = "parsing is what is measured")]
struct Day(u16, u8, u8);

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "parsing is what is measured")]
struct Activity {
    #[serde(rename = "activity_id")]
    id: String,
    #[serde(deserialize_with = "day")]
    date: Day,
    staff_id: String,
    client_ids: String,
    kind: Kind,
    channel: Option<Channel>,
    place: Option<Place>,
    minutes: u16,
    phase: Option<Phase>,
    completed: Option<YesNo>,
    joint_with_partner: Option<YesNo>,
    employer_id: Option<String>,
    about: Option<String>,
    preference_based: Option<YesNo>,
    client_present: Option<YesNo>,
    #[serde(deserialize_with = "maybe_day")]
    next_contact_on: Option<Day>,
    note: Option<String>,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let activities: Vec<Activity> = rows(&args.folder.join("activities.csv"))?;
    let mut others = 0;
    for entry in std::fs::read_dir(&args.folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "csv") && !path.ends_with("activities.csv") {
            others += rows::<Vec<String>>(&path)?.len();
        }
    }
    println!("{} activities, {others} other rows", activities.len());
    Ok(())
}

fn rows<T: serde::de::DeserializeOwned>(path: &Path) -> anyhow::Result<Vec<T>> {
    let mut reader = csv::Reader::from_path(path)?;
    Ok(reader.deserialize().collect::<Result<Vec<T>, csv::Error>>()?)
}

fn day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    maybe_day(from)?.ok_or_else(|| serde::de::Error::custom("no day"))
}

fn maybe_day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    let text = String::deserialize(from)?;
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(date)) = (parts.next(), parts.next(), parts.next()) else {
        return Ok(None);
    };
    Ok(year.parse().ok().zip(month.parse().ok()).zip(date.parse().ok()).map(|((y, m), d)| Day(y, m, d)))
}
