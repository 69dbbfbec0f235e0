//! The figures of an item's rule one by one: how each is named and written, and what a rating needs of it.

use measures::scale::Need;
use measures::{Amount, Exact, Figure};
use words::{Arg, Words};

use crate::{number, percent};

/// How a figure is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A share in per cent.
    Percent,
    /// A whole number.
    Count,
    /// Days.
    Days,
    /// So many a week.
    Rate,
    /// Clients to a full-time coach.
    Clients,
    /// A mean of ratings.
    Average,
    /// Met or not.
    Flag,
}

impl Kind {
    /// How the figure with this name is written; also where the day has no amount of it.
    pub fn of(figure: &str) -> Kind {
        match figure {
            "clients_per_coach" => Kind::Clients,
            "average_rating" => Kind::Average,
            "days_to_employer" => Kind::Days,
            "contacts_per_week" => Kind::Rate,
            "leader" | "cover" | "no_formal_rule" | "career" => Kind::Flag,
            "components"
            | "clients_with_a_team"
            | "full_time_coaches"
            | "excluded"
            | "referral_sources"
            | "self_referrals"
            | "counselled_clients"
            | "in_person_contacts"
            | "jobs_in_rhythm" => Kind::Count,
            _ => Kind::Percent,
        }
    }
}

/// Whether less of the figure with this name is better.
pub fn is_less_better(figure: &str) -> bool {
    matches!(figure, "clients_per_coach" | "excluded" | "excluded_share" | "days_to_employer")
}

/// The name of a figure.
pub fn name(figure: &str, words: &Words) -> String {
    words.get(&format!("item-page-figure-{figure}"))
}

/// How much a figure is; `–` where there is nothing to count.
pub fn amount(figure: &Figure, words: &Words) -> String {
    match (&figure.amount, figure.amount.exact()) {
        (Amount::Flag(is), _) => yes_or_no(*is, words),
        (_, Some(exact)) => written(Kind::of(figure.name), &exact, words),
        (_, None) => "–".to_owned(),
    }
}

/// A number as its kind of figure is written.
pub fn written(kind: Kind, exact: &Exact, words: &Words) -> String {
    match kind {
        Kind::Percent => percent(exact, words.lang()),
        Kind::Days => words.say("value-days", &[("value", Arg::from(number(exact, words.lang())))]),
        _ => number(exact, words.lang()),
    }
}

/// What a rating needs of a figure, such as `at least 90%`.
pub fn limit(figure: &str, need: Need, words: &Words) -> String {
    let key = if is_less_better(figure) { "explain-most" } else { "explain-least" };
    match need {
        Need::Flag(is) => yes_or_no(is, words),
        Need::Limit(limit) => {
            let limit = written(Kind::of(figure), &Exact::from_integer(limit.into()), words);
            words.say(key, &[("limit", Arg::from(limit))])
        }
    }
}

/// Yes or no in words.
pub fn yes_or_no(is: bool, words: &Words) -> String {
    words.get(if is { "code-yes_no-yes" } else { "code-yes_no-no" })
}

#[cfg(test)]
mod tests {
    use casework::{Code, ScaleId};
    use measures::scale::scale;
    use words::Lang;

    use super::*;

    #[test]
    fn every_figure_of_the_scales_has_a_name_and_its_kind() {
        for edition in ScaleId::ALL {
            for shape in scale(*edition).items.all() {
                for (figure, need) in shape.levels.iter().flat_map(|level| &level.needs) {
                    let is_flag = matches!(need, Need::Flag(_));
                    assert_eq!(Kind::of(figure) == Kind::Flag, is_flag, "{figure}");
                    for lang in Lang::ALL {
                        let key = format!("item-page-figure-{figure}");
                        assert!(lang.words().has(&key), "{} {key}", lang.tag());
                    }
                }
            }
        }
    }
}
