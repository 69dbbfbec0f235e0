//! How each field of a form is filled in: what it may hold decides its control.

use app::sheets::Choices;
use casework::forms::{Field, Holds, Linked, List, Need};
use casework::{Code, Day};
use words::{Lang, Words};

use crate::pages::parts::Choice;
use crate::pages::sheet::Facts;
use crate::pages::sheet::values;
use crate::pages::shell::problem_of;

/// So many choices at most stand side by side; more become a list that opens.
const MOST_CARDS: usize = 4;
/// A field of words shows between so many rows.
const ROWS: (usize, usize) = (3, 16);
/// About so many characters stand on a row.
const ROW_CHARACTERS: usize = 70;

/// A field as it is filled in.
pub(crate) struct FieldView {
    /// Its name, which is its id on the page too.
    pub(crate) name: &'static str,
    /// What it is called.
    pub(crate) label: String,
    /// What helps to fill it in; empty where nothing is needed.
    pub(crate) hint: String,
    /// What must be mended; empty where nothing.
    pub(crate) problem: String,
    /// Whether it may stay empty.
    pub(crate) is_optional: bool,
    /// How it is filled in.
    pub(crate) control: Control,
}

/// How a field is filled in.
pub(crate) enum Control {
    /// One line.
    Line(LineInput),
    /// Words in several lines.
    Words(WordsInput),
    /// A day.
    Day(DayInput),
    /// One of a few, as cards.
    Cards(Vec<Choice>),
    /// Yes, no, or not known.
    Segments(Vec<Choice>),
    /// One of many.
    Select(Vec<Choice>),
    /// Any of several.
    Checks(Vec<Choice>),
}

/// One line.
pub(crate) struct LineInput {
    /// What stands in it.
    pub(crate) value: String,
    /// The type of the input.
    pub(crate) kind: &'static str,
    /// Which keys a phone offers.
    pub(crate) keys: &'static str,
    /// The class that bounds its width.
    pub(crate) class: &'static str,
}

/// Words in several lines.
pub(crate) struct WordsInput {
    /// What stands in it.
    pub(crate) value: String,
    /// How many rows are shown.
    pub(crate) rows: usize,
}

/// A day.
pub(crate) struct DayInput {
    /// What stands in it.
    pub(crate) value: String,
    /// `date`, or `text` for what is no day, so that it is kept, and for a day of birth.
    pub(crate) kind: &'static str,
    /// The day in words; empty where there is none.
    pub(crate) echo: String,
}

impl FieldView {
    /// Whether it has several inputs with one name.
    pub(crate) fn is_group(&self) -> bool {
        matches!(self.control, Control::Cards(_) | Control::Segments(_) | Control::Checks(_))
    }

    /// The ids of what describes it, with a space between; empty where nothing does.
    pub(crate) fn described(&self) -> String {
        let has_echo = matches!(&self.control, Control::Day(day) if !day.echo.is_empty());
        let parts =
            [(!self.hint.is_empty(), "hint"), (has_echo, "echo"), (!self.problem.is_empty(), "problem")];
        let ids = parts.iter().filter(|(is, _)| *is).map(|(_, part)| format!("{}-{part}", self.name));
        ids.collect::<Vec<_>>().join(" ")
    }
}

/// The fields of a form with what stands in them.
pub(super) fn fields(facts: &Facts<'_>, words: &Words) -> Vec<FieldView> {
    facts.form.fields.iter().map(|field| view(field, facts, words)).collect()
}

fn view(field: &'static Field, facts: &Facts<'_>, words: &Words) -> FieldView {
    let is_optional = field.need == Need::Optional;
    let standing = facts.standing(field);
    FieldView {
        name: field.name,
        label: values::label(facts.form, field, words),
        hint: hint(field, facts, words),
        problem: problem_of(&facts.problems, field.name).to_owned(),
        is_optional,
        control: control(field, &standing, &facts.open.choices, words),
    }
}

fn hint(field: &Field, facts: &Facts<'_>, words: &Words) -> String {
    let key = format!("hint-{}-{}", facts.form.kind.code(), field.name);
    if words.has(&key) {
        return words.get(&key);
    }
    if field.name == BIRTH { words.get("sheet-page-day-hint") } else { String::new() }
}

/// A day of birth is typed: nobody looks for it in a calendar.
const BIRTH: &str = "birth_date";

fn control(field: &Field, standing: &[String], choices: &Choices, words: &Words) -> Control {
    let first = standing.first().map_or("", String::as_str);
    let is_optional = field.need == Need::Optional;
    match field.holds {
        Holds::Line if field.name == "phone" => line(first, "tel", "tel", "w-short"),
        Holds::Line => line(first, "text", "text", ""),
        Holds::Email => line(first, "email", "email", ""),
        Holds::BusinessId => line(first, "text", "text", "w-short"),
        Holds::Whole(..) | Holds::Occupation => line(first, "text", "numeric", "w-num"),
        Holds::Decimal(..) => line(&decimal(first, words.lang()), "text", "decimal", "w-num"),
        Holds::Words => Control::Words(WordsInput { value: first.to_owned(), rows: rows(first) }),
        Holds::Day => Control::Day(day(field, first, words)),
        Holds::YesNo => {
            let codes =
                ["yes", "no"].map(|code| (code.to_owned(), words.get(&format!("code-yes_no-{code}"))));
            let unknown = is_optional.then(|| (String::new(), words.get("sheet-page-unknown")));
            Control::Segments(chosen(codes.into_iter().chain(unknown), standing, first))
        }
        Holds::One(list) if list.codes().len() <= MOST_CARDS => {
            let none = is_optional.then(|| (String::new(), words.get("sheet-page-no-choice")));
            Control::Cards(chosen(codes(list, words).chain(none), standing, first))
        }
        Holds::One(list) => Control::Select(select(codes(list, words), is_optional, first, words)),
        Holds::Many(list) => Control::Checks(checked(codes(list, words), standing)),
        Holds::Link(linked) => {
            Control::Select(select(named(linked, choices).into_iter(), is_optional, first, words))
        }
        Holds::Links(linked) => Control::Checks(checked(named(linked, choices).into_iter(), standing)),
    }
}

fn line(value: &str, kind: &'static str, keys: &'static str, class: &'static str) -> Control {
    Control::Line(LineInput { value: value.to_owned(), kind, keys, class })
}

/// A number with the comma of the language; what was typed with a comma keeps it.
fn decimal(value: &str, lang: Lang) -> String {
    if lang == Lang::En { value.to_owned() } else { value.replace('.', ",") }
}

fn rows(text: &str) -> usize {
    let needed: usize = text.lines().map(|line| line.chars().count() / ROW_CHARACTERS + 1).sum();
    (needed + 1).clamp(ROWS.0, ROWS.1)
}

fn day(field: &Field, value: &str, words: &Words) -> DayInput {
    let Ok(day) = Day::parse(value.trim()) else {
        let is_typed = !value.is_empty() || field.name == BIRTH;
        let kind = if is_typed { "text" } else { "date" };
        return DayInput { value: value.to_owned(), kind, echo: String::new() };
    };
    if field.name == BIRTH {
        let (year, month, date) = day.parts();
        return DayInput { value: format!("{date}.{month}.{year}"), kind: "text", echo: String::new() };
    }
    DayInput { value: day.to_string(), kind: "date", echo: phrases::day_in_words(day, words) }
}

fn codes(list: List, words: &Words) -> impl Iterator<Item = (String, String)> {
    list.codes()
        .into_iter()
        .map(move |code| (code.to_owned(), words.get(&format!("code-{}-{code}", list.name))))
}

fn named(linked: Linked, choices: &Choices) -> Vec<(String, String)> {
    let all = match linked {
        Linked::Staff => &choices.staff,
        Linked::PartnerTeam => &choices.partner_teams,
        Linked::Employer => &choices.employers,
    };
    all.iter().map(|(id, name, _)| (id.to_string(), name.clone())).collect()
}

/// Choices of which one may be chosen; the blank one is where the field was left so.
fn chosen(choices: impl Iterator<Item = (String, String)>, standing: &[String], first: &str) -> Vec<Choice> {
    let is_answered = !standing.is_empty();
    choices
        .map(|(value, text)| {
            let is_chosen = if value.is_empty() { is_answered && first.is_empty() } else { value == first };
            Choice { value, text, is_chosen }
        })
        .collect()
}

fn select(
    choices: impl Iterator<Item = (String, String)>,
    is_optional: bool,
    first: &str,
    words: &Words,
) -> Vec<Choice> {
    let blank = words.get(if is_optional { "sheet-page-no-choice" } else { "sheet-page-choose" });
    std::iter::once((String::new(), blank))
        .chain(choices)
        .map(|(value, text)| {
            let is_chosen = value == first;
            Choice { value, text, is_chosen }
        })
        .collect()
}

fn checked(choices: impl Iterator<Item = (String, String)>, standing: &[String]) -> Vec<Choice> {
    choices
        .map(|(value, text)| {
            let is_chosen = standing.contains(&value);
            Choice { value, text, is_chosen }
        })
        .collect()
}
