//! Item 12, benefits: what work does to benefits is worked out before a job and talked about after.

use casework::{BenefitCounselling, CounsellingTrigger, Depth, Job, Row};

use crate::figure::{Amount, Direction, Figure};
use crate::finding::{Finding, Missing, Quantity};
use crate::look::{Look, count};

pub(super) fn benefits_counselling(look: &Look<'_, '_>) -> Finding {
    let talks: Vec<u32> = look
        .index
        .clients()
        .flat_map(|(client, _)| look.index.counselling_of(client))
        .filter(|(_, talk)| talk.date <= look.day)
        .map(|(row, _)| row)
        .collect();
    if talks.is_empty() {
        return Finding::nothing(Missing::Counselling);
    }
    let starts = Starts::of(look);
    let counselled = |passes: &dyn Fn(&BenefitCounselling) -> bool| {
        count(look.active.iter().filter(|client| {
            look.index.counselling_of(**client).any(|(_, talk)| talk.date <= look.day && passes(talk))
        }))
    };
    let discussed =
        counselled(&|talk| matches!(talk.depth, Some(Depth::Discussion | Depth::IndividualCalculation)));
    let any = counselled(&|_| true);
    let active = count(look.active.iter());
    let any_amount = if active == 0 { Amount::None } else { Amount::Count(any, Direction::More) };
    let discussed_figure = Figure::share("discussed_clients", "clients", discussed, active);
    Finding {
        figures: vec![
            Figure::share("calculated_before_start", step(starts.all), starts.calculated, starts.all),
            Figure::share("talked_after_start", step(starts.settled), starts.talked_after, starts.settled),
            if active == 0 { Figure { amount: Amount::None, ..discussed_figure } } else { discussed_figure },
            Figure { name: "counselled_clients", unit: "clients", amount: any_amount },
        ],
        evidence: vec![
            look.evidence(Job::TABLE, starts.rows),
            look.evidence(BenefitCounselling::TABLE, talks),
        ],
        ..Finding::default()
    }
    .over(look.window(look.items.benefits_counselling.numbers.window_months.is))
    .with("calculated_before_start", Quantity::Of(starts.calculated, starts.all))
    .with("talked_after_start", Quantity::Of(starts.talked_after, starts.settled))
    .with("discussed_clients", Quantity::Of(discussed, active))
    .with("counselled_clients", Quantity::Of(any, active))
}

/// Where no job has started yet, a step is a whole job and not a talk around one that is there.
fn step(starts: u64) -> &'static str {
    if starts == 0 { "jobs" } else { "job_starts" }
}

/// Paid jobs that started in the window, and the counselling around each.
struct Starts {
    all: u64,
    calculated: u64,
    settled: u64,
    talked_after: u64,
    rows: Vec<u32>,
}

impl Starts {
    fn of(look: &Look<'_, '_>) -> Starts {
        let numbers = &look.items.benefits_counselling.numbers;
        let window = look.window(numbers.window_months.is);
        let before = numbers.before_start_months.is.cast_signed();
        let settled_by = look.day.plus_days(-numbers.settled_after_days.is.cast_signed());
        let mut starts = Starts { all: 0, calculated: 0, settled: 0, talked_after: 0, rows: Vec::new() };
        for (row, job) in look.index.jobs() {
            if !job.kind.is_paid() || !window.contains(job.started_on) {
                continue;
            }
            starts.rows.push(row);
            starts.all += 1;
            let earliest = job.started_on.minus_months(before);
            let is_calculated = look.index.counselling_of(job.client).any(|(_, talk)| {
                talk.depth == Some(Depth::IndividualCalculation)
                    && talk.by_trained_adviser == Some(true)
                    && (earliest..=job.started_on).contains(&talk.date)
            });
            starts.calculated += u64::from(is_calculated);
            if job.started_on <= settled_by {
                starts.settled += 1;
                let is_talked = look.index.counselling_of(job.client).any(|(_, talk)| {
                    let about_pay = matches!(
                        talk.trigger,
                        CounsellingTrigger::HoursOrPayChange | CounsellingTrigger::IncomeReporting
                    );
                    about_pay && talk.date > job.started_on && talk.date <= look.day
                });
                starts.talked_after += u64::from(is_talked);
            }
        }
        starts
    }
}
