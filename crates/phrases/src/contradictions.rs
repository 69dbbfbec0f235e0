//! A contradiction with both sides.

use casework::Records;
use measures::contradictions::Contradiction;
use words::{Arg, Words};

use crate::{day, inputs};

/// A contradiction with both sides.
pub fn contradiction(records: &Records, found: &Contradiction, words: &Words) -> String {
    let date = |key| Arg::from(day(records.attestations[key].date, words.lang()));
    match found {
        Contradiction::AttestedAgainstRecords { item, component } => {
            let Some((met, by)) = component.attested else { return String::new() };
            let key = match (met, component.from_records) {
                (true, None) => "contradiction-attested-unrecorded",
                (true, Some(_)) => "contradiction-attested-yes",
                (false, _) => "contradiction-attested-no",
            };
            let args = [
                ("item", Arg::from(item.to_string())),
                ("component", Arg::from(component.name)),
                ("date", date(by)),
                ("records", Arg::from(inputs(component, words))),
            ];
            words.say(key, &args)
        }
        Contradiction::JudgedAgainstRecords { item, judged, from_records, by } => {
            let args = [
                ("item", Arg::from(item.to_string())),
                ("judged", Arg::from(judged.to_string())),
                ("date", date(*by)),
                ("records", Arg::from(from_records.to_string())),
            ];
            words.say("contradiction-judged", &args)
        }
        Contradiction::OnlyUnpaidJobs { clients } => {
            let ids: Vec<&str> = clients.iter().map(|client| records.clients[*client].id.as_str()).collect();
            let count = Arg::Count(ids.len().try_into().unwrap_or(i64::MAX));
            words
                .say("contradiction-only-unpaid", &[("count", count), ("clients", Arg::from(ids.join(", ")))])
        }
        Contradiction::BestSupportWithoutPaidJob { item } => {
            words.say("contradiction-best-support", &[("item", Arg::from(item.to_string()))])
        }
    }
}
