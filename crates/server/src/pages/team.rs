//! The team: how the work lies, who stands in for whom, meetings. Nobody is compared by results.

mod cover;

use app::sheets::Filled;
use app::team::{Cover, Member, Team, TypedCover};
use casework::Day;
use words::{Arg, Words};

use crate::pages::parts::Tag;
use crate::pages::shell::{FieldProblem, Shell};
use crate::pages::svg::Drawing;
use crate::pages::team::cover::{CoverForm, fields, named};

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The team.
    pub(crate) team: &'f Team,
    /// Whether the reader may write in what the team shares.
    pub(crate) may_write: bool,
    /// Whether the reader may change the settings.
    pub(crate) may_set: bool,
    /// A cover that could not be given, and what must be mended in it.
    pub(crate) tried: Option<(TypedCover, Vec<FieldProblem>)>,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "team.html")]
pub(crate) struct TeamPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// Where a meeting is recorded, for whoever may.
    pub(crate) add_meeting: Option<String>,
    /// The settings, for whoever may change them.
    pub(crate) settings: Option<String>,
    /// The deadlines.
    pub(crate) deadlines: String,
    /// Everybody, by name.
    pub(crate) members: Vec<MemberRow>,
    /// Who stands in for whom.
    pub(crate) covers: Vec<CoverRow>,
    /// What gives cover, for whoever may.
    pub(crate) form: Option<CoverForm>,
    /// What must be mended, each with the name of its field.
    pub(crate) problems: Vec<FieldProblem>,
    /// The latest meetings.
    pub(crate) meetings: Vec<MeetingRow>,
}

/// Somebody of the team.
pub(crate) struct MemberRow {
    /// The name.
    pub(crate) name: String,
    /// The role.
    pub(crate) role: String,
    /// The working time.
    pub(crate) share: String,
    /// Clients now, and the most by working time.
    pub(crate) clients: String,
    /// How far that reaches; none for whoever has no clients of their own.
    pub(crate) bar: Option<Drawing>,
    /// Deadlines that are over.
    pub(crate) over: usize,
    /// Deadlines within a week.
    pub(crate) week: usize,
}

/// Who stands in for whom.
pub(crate) struct CoverRow {
    /// Who stands in for whom, in a sentence.
    pub(crate) text: String,
    /// From which day to which.
    pub(crate) span: String,
    /// Whether it is so now.
    pub(crate) tag: Tag,
    /// Where it is ended, for whoever may.
    pub(crate) end: Option<String>,
}

/// A meeting.
pub(crate) struct MeetingRow {
    /// Where it is edited.
    pub(crate) href: String,
    /// The day.
    pub(crate) date: String,
    /// Of which kind.
    pub(crate) kind: String,
    /// Who of the team was there.
    pub(crate) present: String,
}

/// The page of a team.
pub(crate) fn page(shell: Shell, facts: Facts<'_>) -> TeamPage {
    let (words, base, team) = (shell.words, facts.base, facts.team);
    let (typed, problems) = facts.tried.unwrap_or_else(|| {
        let from = team.today.to_string();
        (TypedCover { from, ..TypedCover::default() }, Vec::new())
    });
    let fields = fields(team, &typed, &problems, words);
    TeamPage {
        add_meeting: facts.may_write.then(|| format!("{base}/team/new/meeting")),
        settings: facts.may_set.then(|| format!("{}/settings", facts.base)),
        deadlines: format!("{base}/deadlines"),
        members: team.members.iter().map(|member| row(member, words)).collect(),
        covers: team.covers.iter().map(|cover| cover_row(cover, base, team, words)).collect(),
        problems: named(&problems, &fields),
        form: team.may_manage.then(|| CoverForm { action: format!("{base}/team/covers"), fields }),
        meetings: team.meetings.iter().map(|meeting| meeting_row(meeting, base, team, words)).collect(),
        shell,
    }
}

fn row(member: &Member, words: &Words) -> MemberRow {
    let (clients, most) = (member.clients.to_string(), member.most_clients.to_string());
    let has_most = member.most_clients > 0;
    MemberRow {
        name: member.name.clone(),
        role: phrases::code(member.role, words),
        share: share(&member.fte, words),
        bar: has_most.then(|| bar(part(member.clients, member.most_clients))),
        clients: if has_most {
            words.say("team-load", &[("clients", Arg::from(clients)), ("most", Arg::from(most))])
        } else {
            clients
        },
        over: member.deadlines_over,
        week: member.deadlines_week,
    }
}

/// The share of full working time, such as `60 %`.
fn share(fte: &str, words: &Words) -> String {
    fte.parse::<f64>().map_or_else(
        |_| fte.to_owned(),
        |share| words::percent(&format!("{:.0}", share * 100.0), words.lang()),
    )
}

fn part(count: usize, of: u64) -> f64 {
    let count = u32::try_from(count).map_or(f64::MAX, f64::from);
    let of = u32::try_from(of).map_or(f64::MAX, f64::from);
    count / of.max(1.0)
}

const WIDTH: u32 = 120;

fn bar(share: f64) -> Drawing {
    let mut drawing = Drawing::new("load", WIDTH, 12, String::new());
    let whole = f64::from(WIDTH);
    drawing.area("c-rest", (0.5, 0.5), (whole - 1.0, 11.0));
    drawing.area("c-bar", (0.0, 0.0), (whole * share.clamp(0.0, 1.0), 12.0));
    drawing
}

fn cover_row(cover: &Cover, base: &str, team: &Team, words: &Words) -> CoverRow {
    let day = |day: Day| Arg::from(phrases::day(day, words.lang()));
    let names =
        [("absent", Arg::from(cover.absent.as_str())), ("covering", Arg::from(cover.covering.as_str()))];
    let (class, icon, key) = if cover.from > team.today {
        ("computed", "calendar", "team-cover-ahead")
    } else {
        ("done", "check", "team-cover-now")
    };
    CoverRow {
        text: words.say("team-cover", &names),
        span: words.say("client-span", &[("from", day(cover.from)), ("to", day(cover.until))]),
        tag: Tag { class, icon, text: words.get(key) },
        end: team.may_manage.then(|| format!("{base}/team/covers/{}/end", cover.id)),
    }
}

fn meeting_row(meeting: &Filled, base: &str, team: &Team, words: &Words) -> MeetingRow {
    let text = |field: &str| meeting.values.get(field).map_or("", String::as_str);
    let date = Day::parse(text("date"))
        .map(|day| format!("{} {}", phrases::short_weekday(day, words), phrases::day(day, words.lang())));
    let present: Vec<&str> = text("staff_ids")
        .split(';')
        .filter_map(|id| team.members.iter().find(|member| member.id.to_string() == id))
        .map(|member| member.name.as_str())
        .collect();
    MeetingRow {
        href: format!("{base}/team/meeting/{}", meeting.id),
        date: date.unwrap_or_else(|_| text("date").to_owned()),
        kind: words.get(&format!("code-meeting_kind-{}", text("kind"))),
        present: present.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use words::Lang;

    use super::*;

    #[test]
    fn working_time_is_a_share() {
        assert_eq!(share("0.6", Lang::Fi.words()), "60\u{a0}%");
        assert_eq!(share("1", Lang::En.words()), "100%");
        assert_eq!(share("puolet", Lang::Fi.words()), "puolet");
    }

    #[test]
    fn a_bar_is_never_longer_than_its_rim() {
        assert!((part(6, 12) - 0.5).abs() < 1e-9);
        assert_eq!(bar(part(30, 12)).areas.last().map(|area| area.width.as_str()), Some("120.0"));
    }
}
