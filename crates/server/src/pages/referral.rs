//! Pages of referrals: who waits, one who waits, writing one down; and the public pages on which one applies.

mod inbox;
mod public;
mod show;
mod written;

use casework::Day;
use words::{Arg, Words};

pub(crate) use self::inbox::{InboxFacts, inbox};
pub(crate) use self::public::{Plain, PublicFacts, PublicPage, ThanksPage, choose, page as public_page};
pub(crate) use self::show::{ShowFacts, ShowPage, Tried, show};
pub(crate) use self::written::{NewFacts, form, new};

/// Whoever has waited longer than so many days is pointed out.
const LONG_DAYS: i32 = 14;

/// How long somebody has waited.
pub(crate) struct Waiting {
    /// In words.
    pub(crate) text: String,
    /// Whether it is long.
    pub(crate) is_long: bool,
}

impl Waiting {
    fn of(referred_on: Day, today: Day, words: &Words) -> Waiting {
        let days = today.days_since(referred_on).max(0);
        Waiting {
            text: words.say("referral-waited", &[("count", Arg::Count(i64::from(days)))]),
            is_long: days > LONG_DAYS,
        }
    }
}
