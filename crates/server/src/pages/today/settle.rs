//! What settles something that waits: the one link to where it is written down.

use casework::{ActivityKind, Channel, Code, MeetingKind};
use measures::deadlines::Kind;
use uuid::Uuid;

/// A link that settles something.
pub(crate) struct Settle {
    /// Where it leads.
    pub(crate) href: String,
    /// The key of its words.
    pub(crate) key: &'static str,
}

/// What the page for writing an entry is opened with.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Opened {
    /// The client.
    pub(super) client: Option<Uuid>,
    /// The employer.
    pub(super) employer: Option<Uuid>,
    /// What was done.
    pub(super) kind: Option<ActivityKind>,
    /// How.
    pub(super) channel: Option<Channel>,
    /// The promise that it settles.
    pub(super) settles: Option<Uuid>,
}

/// The page for writing an entry, opened with this.
pub(super) fn log(base: &str, opened: Opened) -> String {
    let parts = [
        opened.client.map(|id| format!("client={id}")),
        opened.employer.map(|id| format!("employer={id}")),
        opened.kind.map(|kind| format!("kind={}", kind.code())),
        opened.channel.map(|channel| format!("channel={}", channel.code())),
        opened.settles.map(|id| format!("settles={id}")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{base}/log?{}", parts.join("&"))
}

/// What settles a deadline of a client; none for those of the team and the programme.
pub(super) fn of(kind: Kind, client: Uuid, base: &str) -> Option<Settle> {
    let entry = |done: ActivityKind, channel: Option<Channel>, key: &'static str| {
        let opened = Opened { client: Some(client), kind: Some(done), channel, ..Opened::default() };
        Some(Settle { href: log(base, opened), key })
    };
    let sheet = |sheet: &str, key: &'static str| {
        Some(Settle { href: format!("{base}/clients/{client}/new/{sheet}"), key })
    };
    let in_person = Some(Channel::InPerson);
    match kind {
        Kind::ContactAfterLoss => entry(ActivityKind::ClientMeeting, None, "today-settle-contact"),
        Kind::VisitBeforeStart | Kind::VisitAfterStart | Kind::WeeklyVisit | Kind::MonthlyVisit => {
            entry(ActivityKind::ClientMeeting, in_person, "today-settle-meeting")
        }
        Kind::FirstEmployer => entry(ActivityKind::EmployerContact, in_person, "today-settle-meeting"),
        Kind::PartnerContact => entry(ActivityKind::PartnerContact, None, "today-settle-contact"),
        Kind::Profile => sheet("profile", "today-settle-profile"),
        Kind::TellingAgain => sheet("disclosure_talk", "today-settle-talk"),
        Kind::PlanReview => sheet("employment_plan", "today-settle-plan"),
        Kind::FieldMentoring
        | Kind::OutcomeGoals
        | Kind::PartnerTeamVisit
        | Kind::SelfReview
        | Kind::SteeringGroup
        | Kind::WorkStories => None,
    }
}

/// What settles a deadline of the team or the programme: the meeting that it asks for. A review begins with the ratings.
pub(super) fn of_team(kind: Kind, base: &str) -> Settle {
    let meeting = match kind {
        Kind::FieldMentoring => MeetingKind::FieldMentoring,
        Kind::OutcomeGoals => MeetingKind::OutcomeReview,
        Kind::PartnerTeamVisit => MeetingKind::PartnerTeam,
        Kind::SteeringGroup => MeetingKind::SteeringGroup,
        Kind::WorkStories => MeetingKind::StorySharing,
        _ => return Settle { href: format!("{base}/fidelity"), key: "today-settle-review" },
    };
    Settle { href: format!("{base}/team/new/meeting?kind={}", meeting.code()), key: "today-settle-team" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_opened_with_what_is_known() {
        let id = Uuid::nil();
        let opened =
            Opened { client: Some(id), kind: Some(ActivityKind::PartnerContact), ..Opened::default() };
        assert_eq!(log("/p", opened), format!("/p/log?client={id}&kind=partner_contact"));
        assert_eq!(log("/p", Opened::default()), "/p/log?");
    }
}
