//! A contradiction with both sides.

use casework::Records;
use measures::contradictions::Contradiction;
use words::{Arg, Words};

use crate::{day, inputs};

/// Whether clients are told by their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clients {
    /// By their ids, for whoever has the records.
    ById,
    /// Only how many, where the reader may not know whom.
    Counted,
}

/// A contradiction with both sides.
pub fn contradiction(records: &Records, found: &Contradiction, clients: Clients, words: &Words) -> String {
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
        Contradiction::OnlyUnpaidJobs { clients: found } => {
            let count = || Arg::Count(found.len().try_into().unwrap_or(i64::MAX));
            if clients == Clients::Counted {
                return words.say("contradiction-only-unpaid-count", &[("count", count())]);
            }
            let ids: Vec<&str> = found.iter().map(|client| records.clients[*client].id.as_str()).collect();
            let args = [("count", count()), ("clients", Arg::from(ids.join(", ")))];
            words.say("contradiction-only-unpaid", &args)
        }
        Contradiction::BestSupportWithoutPaidJob { item } => {
            words.say("contradiction-best-support", &[("item", Arg::from(item.to_string()))])
        }
    }
}
