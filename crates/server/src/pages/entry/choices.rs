//! What there is to choose from on the page for writing an entry.

use casework::{ActivityKind, Channel, Code, Day};
use words::{Arg, Words};

use crate::pages::parts::Choice;

/// Stands in a list for what one writes oneself.
pub(crate) const OWN: &str = "own";

/// The usual lengths.
const MINUTES: [i64; 6] = [15, 30, 45, 60, 90, 120];
/// So many days ahead can be picked as the day of the next step.
const DAYS_AHEAD: i32 = 14;

/// A kind of entry with its picture.
pub(crate) struct Tile {
    /// The code.
    pub(crate) value: &'static str,
    /// The word.
    pub(crate) text: String,
    /// The picture's name.
    pub(crate) icon: &'static str,
    /// Whether it is chosen.
    pub(crate) is_chosen: bool,
}

/// The kinds, and the journey by itself.
pub(super) fn tiles(chosen: &str, words: &Words) -> (Vec<Tile>, Tile) {
    let tile = |kind: ActivityKind| {
        let value = kind.code();
        let text = words.get(&format!("entry-kind-{value}"));
        Tile { value, text, icon: icon(kind), is_chosen: value == chosen }
    };
    let kinds = ActivityKind::ALL.iter().filter(|kind| **kind != ActivityKind::Travel);
    (kinds.map(|kind| tile(*kind)).collect(), tile(ActivityKind::Travel))
}

fn icon(kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::ClientMeeting => "user",
        ActivityKind::EmployerContact => "building",
        ActivityKind::PartnerContact => "person-check",
        ActivityKind::FamilyContact => "home",
        ActivityKind::OutreachAttempt => "phone",
        ActivityKind::TeamWork => "users",
        ActivityKind::Admin => "pencil",
        ActivityKind::Travel => "arrow-right",
        ActivityKind::OtherService => "menu",
    }
}

/// A list of codes with their labels.
pub(super) fn codes<C: Code>(chosen: &str, words: &Words) -> Vec<Choice> {
    let choice = |code: &C| Choice {
        value: code.code().to_owned(),
        text: phrases::code(*code, words),
        is_chosen: code.code() == chosen,
    };
    C::ALL.iter().map(choice).collect()
}

/// The ways to meet, in words that are short enough to stand side by side.
pub(super) fn channels(chosen: &str, words: &Words) -> Vec<Choice> {
    let order = [Channel::InPerson, Channel::Phone, Channel::Video, Channel::Message];
    let choice = |channel: Channel| Choice {
        value: channel.code().to_owned(),
        text: words.get(&format!("entry-channel-{}", channel.code())),
        is_chosen: channel.code() == chosen,
    };
    order.into_iter().map(choice).collect()
}

/// A list from which one has to pick: nothing is picked before.
pub(super) fn pick(choices: Vec<Choice>, chosen: &str, words: &Words) -> Vec<Choice> {
    let blank = Choice { value: String::new(), text: words.get("entry-pick"), is_chosen: chosen.is_empty() };
    std::iter::once(blank).chain(choices).collect()
}

/// Yes, no, and nothing said.
pub(super) fn yes_no(chosen: &str, words: &Words) -> Vec<Choice> {
    [("yes", "code-yes_no-yes"), ("no", "code-yes_no-no"), ("", "entry-not-known")]
        .into_iter()
        .map(|(value, key)| Choice {
            value: value.to_owned(),
            text: words.get(key),
            is_chosen: value == chosen,
        })
        .collect()
}

/// Whether it took place.
pub(super) fn completed(chosen: &str, words: &Words) -> Vec<Choice> {
    let is_missed = chosen == "no";
    vec![
        Choice { value: String::new(), text: words.get("entry-held"), is_chosen: !is_missed },
        Choice { value: "no".to_owned(), text: words.get("entry-missed"), is_chosen: is_missed },
    ]
}

/// The usual lengths, and the own one.
pub(super) fn times(chosen: &str, words: &Words) -> (Vec<Choice>, String) {
    let listed = MINUTES
        .iter()
        .map(|minutes| (minutes.to_string(), words.say("entry-minutes", &[("count", Arg::Count(*minutes))])));
    let blank = chosen.is_empty().then(|| (String::new(), words.get("entry-pick")));
    with_own(blank.into_iter().chain(listed), "entry-minutes-own", chosen, words)
}

/// Today, yesterday, and another day.
pub(super) fn days(chosen: &str, today: Day, words: &Words) -> (Vec<Choice>, String) {
    let listed = [("entry-today", today), ("entry-yesterday", today.plus_days(-1))];
    let listed = listed.into_iter().map(|(key, day)| (day.to_string(), words.get(key)));
    with_own(listed, "entry-day-own", chosen, words)
}

/// The days ahead, no day, and another one.
pub(super) fn next_days(chosen: &str, today: Day, words: &Words) -> (Vec<Choice>, String) {
    let ahead = (1..=DAYS_AHEAD).map(|days| {
        let day = today.plus_days(days);
        let date = phrases::short_day(day, today, words.lang());
        (day.to_string(), format!("{} {date}", phrases::short_weekday(day, words)))
    });
    let none = std::iter::once((String::new(), words.get("entry-next-none")));
    with_own(none.chain(ahead), "entry-day-own", chosen, words)
}

/// A list, what one writes oneself at its end, and what was written.
fn with_own(
    listed: impl Iterator<Item = (String, String)>,
    own: &str,
    chosen: &str,
    words: &Words,
) -> (Vec<Choice>, String) {
    let mut choices: Vec<Choice> = listed
        .map(|(value, text)| {
            let is_chosen = value == chosen;
            Choice { value, text, is_chosen }
        })
        .collect();
    // A blank that the list does not have is a day or a length that is still to be written.
    let is_own = !choices.iter().any(|choice| choice.is_chosen);
    choices.push(Choice { value: OWN.to_owned(), text: words.get(own), is_chosen: is_own });
    (choices, if is_own { chosen.to_owned() } else { String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_list_does_not_have_is_ones_own() {
        let words = words::Lang::Fi.words();
        for (chosen, value, own) in
            [("45", "45", ""), ("50", OWN, "50"), ("", "", ""), ("puoli", OWN, "puoli")]
        {
            let (choices, written) = times(chosen, words);
            let picked = choices.iter().find(|choice| choice.is_chosen).map(|choice| choice.value.as_str());
            assert_eq!((picked, written.as_str()), (Some(value), own), "{chosen}");
        }
    }
}
