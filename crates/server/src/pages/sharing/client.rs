//! What one client has let partner professionals see: what they allowed, the steps, the plan, joint meetings, jobs.

use app::sharing::{Job, Note, Plan, Shared, Step};
use casework::Day;
use words::{Arg, Words};

use crate::pages::parts::Tag;
use crate::pages::sharing::{Coach, GrantedLine, coach, day_of, granted_lines, name};
use crate::pages::shell::Shell;

/// The page.
#[derive(askama::Template)]
#[template(path = "shared_client.html")]
pub(crate) struct ClientPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// Where the list is.
    pub(crate) list: String,
    /// The client's name.
    pub(crate) name: String,
    /// The coach.
    pub(crate) coach: Coach,
    /// What the client has allowed.
    pub(crate) granted: Vec<GrantedLine>,
    /// The steps, those to be done first; none where they are not allowed.
    pub(crate) steps: Option<Vec<StepLine>>,
    /// The employment plan.
    pub(crate) plan: Option<PlanView>,
    /// The notes; none where they are not allowed.
    pub(crate) notes: Option<Vec<NoteLine>>,
    /// The jobs; none where they are not allowed.
    pub(crate) jobs: Option<Vec<JobLine>>,
}

/// A step.
pub(crate) struct StepLine {
    /// What.
    pub(crate) what: String,
    /// By when.
    pub(crate) day: String,
    /// Who does it.
    pub(crate) who: String,
    /// How it stands.
    pub(crate) state: Tag,
}

/// The employment plan.
pub(crate) struct PlanView {
    /// When it was made and is looked at again.
    pub(crate) lead: String,
    /// What was agreed on: the field's label and the text.
    pub(crate) fields: Vec<(String, String)>,
}

/// A note of a joint meeting.
pub(crate) struct NoteLine {
    /// The day.
    pub(crate) day: String,
    /// Who wrote it.
    pub(crate) who: String,
    /// What was written.
    pub(crate) text: String,
}

/// A job.
pub(crate) struct JobLine {
    /// What it is called.
    pub(crate) title: String,
    /// From when until when.
    pub(crate) span: String,
}

/// The page of one client who is shared.
pub(crate) fn client(shell: Shell, base: &str, found: &Shared) -> ClientPage {
    let (words, today) = (shell.words, found.today);
    ClientPage {
        list: format!("{base}/shared"),
        name: name(&found.who, words),
        coach: coach(&found.who, words),
        granted: granted_lines(&found.who.granted, words),
        steps: found.steps.as_ref().map(|steps| step_lines(steps, today, words)),
        plan: found.plan.as_ref().map(|plan| plan_view(plan, words)),
        notes: found.notes.as_ref().map(|notes| notes.iter().map(|note| note_line(note, words)).collect()),
        jobs: found.jobs.as_ref().map(|jobs| jobs.iter().map(|job| job_line(job, today, words)).collect()),
        shell,
    }
}

/// What is still to be done, the earliest first; then what is done, the latest first.
fn step_lines(steps: &[Step], today: Day, words: &Words) -> Vec<StepLine> {
    let (mut open, mut done): (Vec<&Step>, Vec<&Step>) =
        steps.iter().partition(|step| step.done_on.is_none());
    open.sort_by_key(|step| (step.due_on, step.id));
    done.sort_by_key(|step| std::cmp::Reverse((step.done_on, step.id)));
    open.into_iter().chain(done).map(|step| step_line(step, today, words)).collect()
}

fn step_line(step: &Step, today: Day, words: &Words) -> StepLine {
    let state = match step.done_on {
        Some(done) => {
            let day = phrases::short_day(done, today, words.lang());
            let text = words.say("shared-step-done", &[("day", Arg::from(day))]);
            Tag { class: "done", icon: "check", text }
        }
        None if step.due_on < today => {
            Tag { class: "attention", icon: "clock", text: words.get("shared-step-late") }
        }
        None => Tag { class: "attested", icon: "calendar", text: words.get("shared-step-open") },
    };
    StepLine { what: step.what.clone(), day: day_of(step, today, words), who: step.who.clone(), state }
}

fn plan_view(plan: &Plan, words: &Words) -> PlanView {
    let date = |day: Day| Arg::from(phrases::day(day, words.lang()));
    let lead = match plan.review_due_on {
        Some(review) => {
            words.say("shared-plan-review", &[("day", date(plan.date)), ("review", date(review))])
        }
        None => words.say("shared-plan-made", &[("day", date(plan.date))]),
    };
    let label = |field: &str| words.get(&format!("field-employment_plan-{field}"));
    let fields = plan.fields.iter().map(|(field, text)| (label(field), text.clone()));
    PlanView { lead, fields: fields.collect() }
}

fn note_line(note: &Note, words: &Words) -> NoteLine {
    NoteLine { day: phrases::day(note.date, words.lang()), who: note.who.clone(), text: note.text.clone() }
}

fn job_line(job: &Job, today: Day, words: &Words) -> JobLine {
    let date = |day: Day| Arg::from(phrases::day(day, words.lang()));
    let span = match job.ended_on {
        Some(end) if end < today => {
            words.say("shared-job-ended", &[("from", date(job.started_on)), ("to", date(end))])
        }
        Some(end) => words.say("shared-job-until", &[("from", date(job.started_on)), ("to", date(end))]),
        None if job.started_on > today => words.say("shared-job-ahead", &[("from", date(job.started_on))]),
        None => words.say("shared-job-since", &[("from", date(job.started_on))]),
    };
    JobLine { title: job.title.clone(), span }
}
