//! The fidelity review as a case of its own: where it stands, who is drawn into its sample, how lone scores become
//! common ones, what is asked of whom. The stage follows from dated facts, as a client's phase does.

pub mod agreement;
pub mod evidence;
pub mod guides;
pub mod plan;
pub mod pseudonym;
pub mod sample;
pub mod score;
pub mod timetable;

use crate::code::codes;
use crate::{Day, ReviewKind};

codes! {
    /// Where a review stands.
    Stage, "review_stage" {
        /// The site is to be invited.
        Invitation = "invitation",
        /// What is to be seen is being gathered.
        Evidence = "evidence",
        /// The days on site.
        Visit = "visit",
        /// Each reviewer scores alone, then both agree.
        Scoring = "scoring",
        /// The report is being written.
        Draft = "draft",
        /// The site has the draft and may comment.
        Comments = "comments",
        /// The report is to be signed and published.
        Publication = "publication",
        /// The site makes its development plan.
        Development = "development",
        /// All is done.
        Closed = "closed",
    }
}

/// The dated facts of a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// By whom it is made.
    pub kind: ReviewKind,
    /// The first day on site; of a self-review its day.
    pub visit_from: Day,
    /// The last day on site.
    pub visit_until: Day,
    /// The invitation was sent.
    pub invited_on: Option<Day>,
    /// The site got the list of what is to be seen.
    pub listed_on: Option<Day>,
    /// All of it was there.
    pub gathered_on: Option<Day>,
    /// The records were frozen.
    pub frozen_on: Option<Day>,
    /// The last reviewer had scored alone.
    pub scored_on: Option<Day>,
    /// The last common score was agreed on.
    pub agreed_on: Option<Day>,
    /// The site got the draft.
    pub drafted_on: Option<Day>,
    /// The site had no more to say.
    pub commented_on: Option<Day>,
    /// The report was published.
    pub published_on: Option<Day>,
    /// The development plan was there.
    pub planned_on: Option<Day>,
}

impl Facts {
    /// A review of which nothing but its days on site is known.
    pub fn new(kind: ReviewKind, visit_from: Day, visit_until: Day) -> Facts {
        Facts {
            kind,
            visit_from,
            visit_until,
            invited_on: None,
            listed_on: None,
            gathered_on: None,
            frozen_on: None,
            scored_on: None,
            agreed_on: None,
            drafted_on: None,
            commented_on: None,
            published_on: None,
            planned_on: None,
        }
    }
}

/// Where a review stands on a day. What was done decides, and the days on site do by themselves.
pub fn stage(facts: &Facts, day: Day) -> Stage {
    let is_own = facts.kind == ReviewKind::SelfReview;
    if facts.published_on.is_some() {
        return if facts.planned_on.is_some() { Stage::Closed } else { Stage::Development };
    }
    if let Some(drafted) = facts.drafted_on {
        let is_over = facts.commented_on.is_some() || day > timetable::comments_end(drafted);
        return if is_over { Stage::Publication } else { Stage::Comments };
    }
    if facts.agreed_on.is_some() {
        // Whoever reviewed oneself needs no draft to comment on.
        return if is_own { Stage::Publication } else { Stage::Draft };
    }
    if facts.scored_on.is_some() || day > facts.visit_until {
        return Stage::Scoring;
    }
    if facts.frozen_on.is_some() || day >= facts.visit_from {
        return if is_own { Stage::Scoring } else { Stage::Visit };
    }
    if facts.invited_on.is_some() || is_own { Stage::Evidence } else { Stage::Invitation }
}

/// The last day on which a reviewer sees a review: a month from its publication on. It is open while it goes on.
pub fn access_ends_on(published_on: Option<Day>) -> Option<Day> {
    published_on.map(|day| day.plus_months(1))
}
