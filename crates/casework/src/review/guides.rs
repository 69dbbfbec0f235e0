//! What is asked, watched and looked for during a review, each question with the items that it feeds. The wording is
//! our own and stands in the words as `guide-GUIDE-QUESTION`; nothing here says what the right answer would be.

use crate::code::codes;

codes! {
    /// How something is found out.
    Way, "review_way" {
        /// By talking.
        Interview = "interview",
        /// By watching.
        Observation = "observation",
        /// By reading.
        Document = "document",
    }
}
codes! {
    /// A guide for an interview, a sheet for watching, or a check of a document.
    Guide, "review_guide" {
        /// Talk with management.
        Manager = "manager",
        /// Talk with the leader of the team.
        Leader = "leader",
        /// Talk with a coach.
        Coach = "coach",
        /// Talk with a professional of the partner team.
        Partner = "partner",
        /// Talk with a client.
        Client = "client",
        /// Talk with somebody close to a client.
        Relative = "relative",
        /// The partner team's meeting.
        PartnerMeeting = "partner_meeting",
        /// The coaches' team meeting.
        TeamMeeting = "team_meeting",
        /// A visit to an employer.
        EmployerVisit = "employer_visit",
        /// The rooms.
        Premises = "premises",
        /// Documents of the service.
        Papers = "papers",
        /// A client's file.
        File = "file",
    }
}
codes! {
    /// What was found, where a question can be answered so.
    Finding, "review_finding" {
        /// It is so.
        Yes = "yes",
        /// It is so in part.
        Partly = "partly",
        /// It is not so.
        No = "no",
    }
}

/// An item, and the component of it where the question is about one.
pub type Feeds = (u8, Option<&'static str>);

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name within the guide.
    pub id: &'static str,
    /// The items that it leads to.
    pub feeds: &'static [Feeds],
}

impl Guide {
    /// How it finds out.
    pub fn way(self) -> Way {
        match self {
            Guide::Manager
            | Guide::Leader
            | Guide::Coach
            | Guide::Partner
            | Guide::Client
            | Guide::Relative => Way::Interview,
            Guide::PartnerMeeting | Guide::TeamMeeting | Guide::EmployerVisit | Guide::Premises => {
                Way::Observation
            }
            Guide::Papers | Guide::File => Way::Document,
        }
    }

    /// Its questions in the order in which they are asked.
    pub fn questions(self) -> &'static [Question] {
        match self {
            Guide::Manager => MANAGER,
            Guide::Leader => LEADER,
            Guide::Coach => COACH,
            Guide::Partner => PARTNER,
            Guide::Client => CLIENT,
            Guide::Relative => RELATIVE,
            Guide::PartnerMeeting => PARTNER_MEETING,
            Guide::TeamMeeting => TEAM_MEETING,
            Guide::EmployerVisit => EMPLOYER_VISIT,
            Guide::Premises => PREMISES,
            Guide::Papers => PAPERS,
            Guide::File => FILE,
        }
    }

    /// The questions that lead to an item.
    pub fn leading_to(self, item: u8) -> impl Iterator<Item = &'static Question> {
        self.questions().iter().filter(move |question| question.feeds.iter().any(|(feeds, _)| *feeds == item))
    }
}

const fn ask(id: &'static str, feeds: &'static [Feeds]) -> Question {
    Question { id, feeds }
}

/// A component.
const fn of(item: u8, component: &'static str) -> Feeds {
    (item, Some(component))
}

/// An item as a whole.
const fn whole(item: u8) -> Feeds {
    (item, None)
}

const MANAGER: &[Question] = &[
    ask("model", &[of(11, "a"), whole(9)]),
    ask("review", &[of(11, "b")]),
    ask("steering", &[of(11, "c")]),
    ask("goals", &[of(11, "d")]),
    ask("barriers", &[of(11, "e")]),
    ask("rates", &[of(10, "e"), of(10, "a")]),
    ask("resources", &[whole(7), of(8, "a"), whole(2)]),
    ask("networks", &[of(6, "e")]),
];

const LEADER: &[Question] = &[
    ask("team", &[of(7, "cover"), of(8, "a"), whole(1)]),
    ask("meeting", &[of(8, "b"), whole(7)]),
    ask("partners", &[of(8, "c"), whole(4)]),
    ask("field", &[of(8, "d")]),
    ask("outcomes", &[of(8, "e")]),
    ask("tracking", &[whole(17), whole(15)]),
    ask("entry", &[of(9, "formal_rule")]),
    ask("networks", &[of(6, "e")]),
    ask("ending", &[whole(23), of(25, "a")]),
];

const COACH: &[Question] = &[
    ask("week", &[whole(2), whole(24), whole(1)]),
    ask("phases", &[whole(3)]),
    ask("meetings", &[whole(4), of(5, "a"), of(5, "b")]),
    ask("notes", &[of(5, "c"), of(5, "d")]),
    ask("others", &[of(5, "e"), of(6, "c")]),
    ask("network", &[of(6, "a"), of(6, "b"), of(6, "d")]),
    ask("money", &[whole(12)]),
    ask("telling", &[of(13, "a"), of(13, "b"), of(13, "c"), of(13, "d")]),
    ask("profile", &[whole(14)]),
    ask("first_employer", &[whole(15)]),
    ask("wishes", &[whole(16)]),
    ask("visits", &[whole(17), whole(18)]),
    ask("jobs", &[whole(19), whole(20), whole(21)]),
    ask("support", &[of(22, "career"), whole(23)]),
    ask("absent", &[of(25, "a"), of(25, "b"), of(25, "d"), of(25, "e")]),
    ask("family", &[of(25, "f")]),
];

const PARTNER: &[Question] = &[
    ask("asking", &[of(10, "a"), of(10, "b")]),
    ask("material", &[of(10, "c"), of(10, "d")]),
    ask("meetings", &[whole(4), of(5, "a"), of(5, "b")]),
    ask("notes", &[of(5, "c"), of(5, "d")]),
    ask("others", &[of(5, "e"), whole(9)]),
    ask("rates", &[of(10, "e")]),
    ask("leader", &[of(8, "c")]),
    ask("outreach", &[of(25, "c"), of(25, "e")]),
    ask("support", &[whole(22), whole(12)]),
];

const CLIENT: &[Question] = &[
    ask("start", &[whole(9), whole(15)]),
    ask("coach", &[whole(3), whole(2)]),
    ask("wishes", &[whole(16), whole(14)]),
    ask("employers", &[whole(17), whole(18)]),
    ask("money", &[whole(12)]),
    ask("telling", &[of(13, "a"), of(13, "b"), of(13, "c")]),
    ask("places", &[whole(24)]),
    ask("support", &[whole(22), whole(23)]),
    ask("contact", &[of(25, "b"), of(25, "d")]),
    ask("network", &[of(6, "a"), of(25, "f")]),
];

const RELATIVE: &[Question] = &[
    ask("along", &[of(25, "f"), whole(22)]),
    ask("start", &[whole(15)]),
    ask("coach", &[whole(2), whole(3)]),
    ask("places", &[whole(24)]),
    ask("asked", &[whole(14)]),
];

const PARTNER_MEETING: &[Question] = &[
    ask("clients", &[of(5, "a"), of(5, "b")]),
    ask("work", &[of(5, "e"), of(10, "b")]),
    ask("leader", &[of(8, "c")]),
];

const TEAM_MEETING: &[Question] = &[
    ask("clients", &[whole(7), of(8, "b")]),
    ask("leads", &[whole(7), whole(18)]),
    ask("goals", &[of(8, "e")]),
    ask("cover", &[of(7, "cover")]),
];

const EMPLOYER_VISIT: &[Question] =
    &[ask("purpose", &[whole(18)]), ask("wish", &[whole(16)]), ask("next", &[whole(17), whole(18)])];

const PREMISES: &[Question] = &[ask("material", &[of(10, "c")]), ask("rooms", &[of(5, "d"), whole(24)])];

const PAPERS: &[Question] = &[
    ask("plan", &[of(11, "c")]),
    ask("minutes", &[of(11, "c"), of(11, "e")]),
    ask("tracking", &[whole(1), whole(15), whole(17), of(8, "e")]),
    ask("contacts", &[whole(16), whole(17), whole(18)]),
    ask("jobs", &[whole(19), whole(20), whole(21)]),
    ask("notes", &[whole(7), of(8, "b")]),
    ask("reports", &[of(10, "e"), of(11, "d"), of(11, "e")]),
];

const FILE: &[Question] = &[
    ask("phases", &[whole(3), of(5, "c")]),
    ask("profile", &[whole(14)]),
    ask("search", &[whole(15), whole(16)]),
    ask("network", &[of(6, "a"), of(6, "b")]),
    ask("money", &[whole(12)]),
    ask("telling", &[of(13, "b"), of(13, "c"), of(13, "d")]),
    ask("support", &[whole(22), whole(23)]),
    ask("outreach", &[of(25, "b"), of(25, "d")]),
];
