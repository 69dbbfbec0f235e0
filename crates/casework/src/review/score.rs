//! From lone scores to common ones: what needs a reason, who sees what, and when there is a total.

/// Items of the scale.
pub const ITEMS: usize = 25;

/// Whether a lone score needs a reason: it is another than the records propose, or they propose none.
pub fn needs_reason(score: u8, proposal: Option<u8>) -> bool {
    proposal != Some(score)
}

/// Whether a common score needs a reason: the reviewers differed, it is none of what they gave, or it is another than
/// the records propose.
pub fn consensus_needs_reason(lone: &[u8], agreed: u8, proposal: Option<u8>) -> bool {
    lone.iter().any(|score| *score != agreed) || needs_reason(agreed, proposal)
}

/// A score from 1 to 5 as it was typed.
pub fn read(text: &str) -> Option<u8> {
    text.trim().parse().ok().filter(|score| (1..=5).contains(score))
}

/// Whether a reviewer sees the others' scores: every one of them has ended scoring alone.
pub fn are_open(done: &[bool]) -> bool {
    !done.is_empty() && done.iter().all(|is_done| *is_done)
}

/// The total; none until all 25 items have a score.
pub fn total(scores: &[Option<u8>]) -> Option<u32> {
    if scores.len() != ITEMS {
        return None;
    }
    scores.iter().map(|score| score.map(u32::from)).sum()
}

/// What stands in the way of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Reviewers who have not ended scoring alone.
    pub reviewers: usize,
    /// Items without a common score.
    pub items: usize,
    /// Contradictions that are neither settled nor accepted.
    pub contradictions: usize,
    /// Reviewers who have not signed what is to be published.
    pub signatures: usize,
}

impl Open {
    /// Whether the scores are agreed on, so that there is a total and a draft can be made.
    pub fn is_agreed(self) -> bool {
        self.reviewers == 0 && self.items == 0 && self.contradictions == 0
    }

    /// Whether nothing stands in the way of publishing.
    pub fn is_ready(self) -> bool {
        self.is_agreed() && self.signatures == 0
    }
}
