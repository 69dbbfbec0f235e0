//! A record in one line: its id, its day and what it is.

use casework::{Code, Day, Records};
use words::Words;

use crate::day as day_in;

/// The row of a table in one line; empty for a row that is not there.
pub fn line(records: &Records, table: &str, row: usize, words: &Words) -> String {
    of_people(records, table, row, words)
        .or_else(|| of_work(records, table, row, words))
        .or_else(|| of_support(records, table, row, words))
        .unwrap_or_default()
}

fn of_people(records: &Records, table: &str, row: usize, words: &Words) -> Option<String> {
    Some(match table {
        "clients" => {
            let client = records.clients.rows().get(row)?;
            let dates = span(client.enrolled_on, client.ended_on, words);
            parts(&[client.id.as_str(), client.name.as_ref().map_or("", |name| name.as_str()), &dates])
        }
        "staff" => {
            let person = records.staff.rows().get(row)?;
            let role = label("role", person.role, words);
            let fte = words::decimal(&person.fte.normalize().to_string(), words.lang());
            parts(&[person.id.as_str(), person.name.as_str(), &role, &fte])
        }
        "activities" => {
            let activity = records.activities.rows().get(row)?;
            let clients =
                activity.clients.as_slice().iter().map(|client| records.clients[*client].id.as_str());
            parts(&[
                activity.id.as_str(),
                &day_in(activity.date, words.lang()),
                &label("activity_kind", activity.kind, words),
                &activity.channel.map(|channel| label("channel", channel, words)).unwrap_or_default(),
                records.staff[activity.staff].id.as_str(),
                &clients.collect::<Vec<_>>().join(", "),
            ])
        }
        _ => return None,
    })
}

fn of_work(records: &Records, table: &str, row: usize, words: &Words) -> Option<String> {
    Some(match table {
        "jobs" => {
            let job = records.jobs.rows().get(row)?;
            parts(&[
                job.id.as_str(),
                records.clients[job.client].id.as_str(),
                &span(Some(job.started_on), job.ended_on, words),
                &label("job_kind", job.kind, words),
                job.title.as_str(),
            ])
        }
        "meetings" => {
            let meeting = records.meetings.rows().get(row)?;
            let kind = label("meeting_kind", meeting.kind, words);
            parts(&[meeting.id.as_str(), &day_in(meeting.date, words.lang()), &kind])
        }
        "unit_rates" => {
            let rate = records.unit_rates.rows().get(row)?;
            let figures = format!("{} / {}", rate.employed, rate.unemployed_clients + rate.employed);
            parts(&[&day_in(rate.date, words.lang()), &figures])
        }
        "reviews" => {
            let review = records.reviews.rows().get(row)?;
            let kind = label("review_kind", review.kind, words);
            parts(&[&day_in(review.date, words.lang()), &kind, &review.total.to_string()])
        }
        _ => return None,
    })
}

fn of_support(records: &Records, table: &str, row: usize, words: &Words) -> Option<String> {
    let client = |key: casework::Key<casework::Client>| records.clients[key].id.as_str();
    Some(match table {
        "profiles" => {
            let profile = records.profiles.rows().get(row)?;
            let trigger = profile.trigger.map(|trigger| label("profile_trigger", trigger, words));
            let day = day_in(profile.date, words.lang());
            parts(&[profile.id.as_str(), client(profile.client), &day, &trigger.unwrap_or_default()])
        }
        "plans" => {
            let plan = records.plans.rows().get(row)?;
            let kind = label("plan_kind", plan.kind, words);
            parts(&[plan.id.as_str(), client(plan.client), &day_in(plan.date, words.lang()), &kind])
        }
        "benefit_counselling" => {
            let talk = records.benefit_counselling.rows().get(row)?;
            let depth = talk.depth.map(|depth| label("depth", depth, words)).unwrap_or_default();
            let trigger = label("counselling_trigger", talk.trigger, words);
            let day = day_in(talk.date, words.lang());
            parts(&[talk.id.as_str(), client(talk.client), &day, &trigger, &depth])
        }
        "disclosure_talks" => {
            let talk = records.disclosure_talks.rows().get(row)?;
            parts(&[talk.id.as_str(), client(talk.client), &day_in(talk.date, words.lang())])
        }
        _ => return None,
    })
}

fn label<C: Code>(list: &str, code: C, words: &Words) -> String {
    words.get(&format!("code-{list}-{}", code.code()))
}

/// Two days with a dash; an open end stays open.
fn span(first: Option<Day>, last: Option<Day>, words: &Words) -> String {
    let day = |day: Option<Day>| day.map(|day| day_in(day, words.lang())).unwrap_or_default();
    format!("{}–{}", day(first), day(last))
}

fn parts(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("  ")
}
