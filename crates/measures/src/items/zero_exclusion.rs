//! Item 9, zero exclusion: nobody is turned away, and help goes on after a job ends.

use std::collections::BTreeSet;

use casework::{Activity, Client, DeclineReason, Job, Key, Phase, ReferralSource, Row};

use crate::figure::{Amount, Direction, Figure, OfNone};
use crate::finding::{Finding, Missing, Quantity};
use crate::look::{Asked, Look, count, row};
use crate::window::Window;

pub(super) fn zero_exclusion(look: &Look<'_, '_>) -> Finding {
    let item = look.items.zero_exclusion.number;
    let window = look.window(look.items.zero_exclusion.numbers.window_months.is);
    let referrals: Vec<(Key<Client>, &Client)> =
        look.index.clients().filter(|(_, client)| window.contains(client.referred_on)).collect();
    let rule = look.attested(Asked { item, name: "formal_rule" }).is_some_and(|(met, _)| met);
    // A formal rule excludes also where nobody has been referred.
    if referrals.is_empty() && !rule {
        return Finding::nothing(Missing::Referrals);
    }
    let all = count(referrals.iter());
    let excluded = count(referrals.iter().filter(|(_, client)| is_excluded(client, look)));
    let sources: BTreeSet<ReferralSource> =
        referrals.iter().map(|(_, client)| client.referral_source).collect();
    let by_oneself =
        count(referrals.iter().filter(|(_, client)| client.referral_source == ReferralSource::Oneself));
    let help = NextJobHelp::of(look);
    let excluded_share =
        Amount::Share { part: excluded, whole: all, better: Direction::Less, of_none: OfNone::Nothing };
    Finding {
        figures: vec![
            Figure::flag("no_formal_rule", "rules", !rule),
            Figure {
                name: "excluded",
                unit: "exclusions",
                amount: if all == 0 { Amount::None } else { Amount::Count(excluded, Direction::Less) },
            },
            Figure { name: "excluded_share", unit: "exclusions", amount: excluded_share },
            Figure::count("referral_sources", "referral_sources", count(sources.iter())),
            Figure::count("self_referrals", "referrals", by_oneself),
            Figure::share_or_all("next_job_help", "ended_jobs", help.helped, help.ended),
        ],
        evidence: vec![
            look.evidence(Client::TABLE, referrals.iter().map(|(client, _)| row(*client))),
            look.evidence(Job::TABLE, help.jobs.iter().copied()),
            look.evidence(Activity::TABLE, help.acts.iter().copied()),
        ],
        ..Finding::default()
    }
    .over(window)
    .with("excluded", Quantity::Of(excluded, all))
    .with("referral_sources", Quantity::Count(count(sources.iter())))
    .with("self_referrals", Quantity::Count(by_oneself))
    .with("next_job_help", Quantity::Of(help.helped, help.ended))
}

/// Turned away for a reason that the model does not accept.
fn is_excluded(client: &Client, look: &Look<'_, '_>) -> bool {
    let screened = matches!(
        client.decline_reason,
        Some(
            DeclineReason::NotReady
                | DeclineReason::SubstanceUse
                | DeclineReason::Symptoms
                | DeclineReason::Cognition
                | DeclineReason::TreatmentAttendance
                | DeclineReason::History
                | DeclineReason::Appearance
        )
    );
    screened && client.declined_on.is_some_and(|day| day <= look.day)
}

/// Paid jobs that ended for clients who stayed, and those after which the next one was looked for.
struct NextJobHelp {
    helped: u64,
    ended: u64,
    jobs: Vec<u32>,
    acts: Vec<u32>,
}

impl NextJobHelp {
    fn of(look: &Look<'_, '_>) -> NextJobHelp {
        let numbers = &look.items.zero_exclusion.numbers;
        let within = numbers.help_within_days.is.cast_signed();
        let window = look.window(numbers.window_months.is);
        let mut help = NextJobHelp { helped: 0, ended: 0, jobs: Vec::new(), acts: Vec::new() };
        for (place, job) in look.index.jobs().filter(|(_, job)| job.kind.is_paid()) {
            let Some(end) = job.ended_on.filter(|end| window.contains(*end)) else { continue };
            let last = end.plus_days(within);
            if last > look.day || !look.index.records.clients[job.client].is_active_on(last) {
                continue;
            }
            help.ended += 1;
            help.jobs.push(place);
            let span = Window { after: end.plus_days(-1), to: last };
            let act = look
                .index
                .acts_with(job.client, span)
                .find(|act| act.completed && matches!(act.phase, Some(Phase::JobSearch | Phase::Profiling)));
            if let Some(act) = act {
                help.helped += 1;
                help.acts.push(row(act.row));
            }
        }
        help
    }
}
