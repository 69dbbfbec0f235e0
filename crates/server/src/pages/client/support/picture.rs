//! What was promised and done around a job: a picture over the days, and the same as a table.

use casework::Day;
use casework::forms::SupportRhythm;
use measures::deadlines::Kind;
use measures::support::{By, Done, How, Span, Stands, Support};
use words::{Arg, Words};

use crate::pages::parts::Tag;
use crate::pages::svg::{Anchor, Drawing};

/// The picture and its table.
pub(crate) struct Picture {
    /// The finding.
    pub(crate) title: String,
    /// A narrow and a wide drawing.
    pub(crate) drawings: Vec<Drawing>,
    /// The rows of the table, the latest first.
    pub(crate) rows: Vec<Row>,
}

/// What was promised within some days, and what was done.
pub(crate) struct Row {
    /// Which days, in words.
    pub(crate) name: String,
    /// The first and the last day.
    pub(crate) when: String,
    /// What was promised.
    pub(crate) promised: String,
    /// What was done; empty where nothing.
    pub(crate) done: String,
    /// How it stands.
    pub(crate) tag: Tag,
}

const HEIGHT: u32 = 94;
const LEFT: f64 = 4.0;
/// Where the boxes begin and how high they are.
const TOP: f64 = 30.0;
const TALL: f64 = 30.0;
/// The middle of the dots, and the feet of the words above and below.
const MIDDLE: f64 = 42.0;
const LOWER: f64 = 54.0;
const ABOVE: f64 = 20.0;
const BELOW: f64 = 86.0;
/// Room for words above a box, and between the words below.
const ROOM_ABOVE: f64 = 66.0;
const ROOM_BELOW: f64 = 110.0;

/// The picture; none where nothing was promised or done.
pub(super) fn picture(support: &Support, today: Day, words: &Words) -> Option<Picture> {
    let first = support.spans.first().map(|span| span.first);
    let first = first.or_else(|| support.done.first().map(|done| done.date))?;
    let last = support.spans.last().map_or(today, |span| span.last.max(today));
    let of = Over { support, first, last, today, words };
    Some(Picture {
        title: of.title(),
        drawings: vec![of.draw("ruler slim", 326), of.draw("ruler wide", 720)],
        rows: support.spans.iter().rev().map(|span| of.row(span)).collect(),
    })
}

/// What is drawn, over which days.
struct Over<'o> {
    support: &'o Support,
    first: Day,
    last: Day,
    today: Day,
    words: &'o Words,
}

impl Over<'_> {
    /// How many promises were kept, as a sentence.
    fn title(&self) -> String {
        let count = |of: usize| Arg::Count(i64::try_from(of).unwrap_or(i64::MAX));
        let over = self.support.spans.iter().filter(|span| span.stands != Stands::Open);
        let kept = over.clone().filter(|span| span.stands == Stands::Kept).count();
        let all = over.count();
        if all == 0 {
            return self.words.get("support-title-none");
        }
        self.words.say("support-title", &[("kept", count(kept)), ("count", count(all))])
    }

    fn short(&self, day: Day) -> String {
        phrases::short_day(day, self.today, self.words.lang())
    }

    fn x(&self, day: Day, width: f64) -> f64 {
        let days = f64::from(self.last.days_since(self.first) + 1);
        LEFT + f64::from(day.days_since(self.first)) / days * (width - LEFT * 2.0)
    }

    fn draw(&self, class: &'static str, width: u32) -> Drawing {
        let args = [("from", Arg::from(self.short(self.first))), ("to", Arg::from(self.short(self.last)))];
        let mut drawing = Drawing::new(class, width, HEIGHT, self.words.say("support-picture", &args));
        let width = f64::from(width);
        for span in &self.support.spans {
            self.span(&mut drawing, span, width);
        }
        self.days(&mut drawing, width);
        for done in self.support.done.iter().filter(|done| done.how != How::Missed) {
            let class = match done.how {
                How::InPerson => "c-dot",
                How::Otherwise => "c-dot open",
                How::ForClient | How::Missed => "c-dot other",
            };
            // What was done with somebody else lies lower, so that two of one day both show.
            let (y, radius) = if done.how == How::ForClient { (LOWER, 4.0) } else { (MIDDLE, 6.0) };
            drawing.dot(class, (self.middle(done.date, width), y), radius);
        }
        drawing
    }

    fn middle(&self, day: Day, width: f64) -> f64 {
        f64::midpoint(self.x(day, width), self.x(day.plus_days(1), width))
    }

    /// A box for each promise: the longer it is, the lighter the support.
    fn span(&self, drawing: &mut Drawing, span: &Span, width: f64) {
        let (start, end) = (self.x(span.first, width), self.x(span.last.plus_days(1), width));
        let class = if span.stands == Stands::Open { "c-zone alt" } else { "c-zone" };
        drawing.area(class, (start, TOP), (end - start - 2.0, TALL));
        if end - start >= ROOM_ABOVE {
            let class = if span.stands == Stands::Open { "t-ink" } else { "" };
            drawing.word(
                class,
                (f64::midpoint(start, end), ABOVE),
                Anchor::Middle,
                self.name(span, Names::Short),
            );
        }
    }

    /// The first day of the job and today; where they are near each other, today only.
    fn days(&self, drawing: &mut Drawing, width: f64) {
        let now = self.middle(self.today, width);
        let foot = |x: f64| match x {
            x if x < ROOM_ABOVE => Anchor::Start,
            x if x > width - ROOM_ABOVE => Anchor::End,
            _ => Anchor::Middle,
        };
        if self.support.start >= self.first {
            let start = self.x(self.support.start, width);
            drawing.line("c-axis", &[(start - 1.0, TOP - 4.0), (start - 1.0, TOP + TALL + 10.0)]);
            if (now - start).abs() >= ROOM_BELOW {
                let args = [("date", Arg::from(self.short(self.support.start)))];
                let text = self.words.say("support-start", &args);
                drawing.word("", (start, BELOW), foot(start), text);
            }
        }
        drawing.line("c-line thin", &[(now, TOP - 4.0), (now, TOP + TALL + 10.0)]);
        drawing.word("t-ink", (now, BELOW), foot(now), self.words.get("support-today"));
    }

    /// What the days of a promise are called.
    fn name(&self, span: &Span, names: Names) -> String {
        let say = |key: &str, number: i32| {
            let short = if names == Names::Short { "-short" } else { "" };
            self.words.say(&format!("{key}{short}"), &[("number", Arg::from(number.to_string()))])
        };
        let week = span.first.days_since(self.support.start) / 7 + 1;
        match span.by {
            By::Rule(Kind::VisitBeforeStart) => say("support-before", 0),
            By::Rule(Kind::WeeklyVisit) | By::Plan(SupportRhythm::Weekly | SupportRhythm::TwiceWeekly) => {
                say("support-week", week)
            }
            By::Plan(SupportRhythm::Fortnightly) => say("support-fortnight", week),
            By::Rule(_) | By::Plan(_) => say("support-month", 0),
        }
    }

    fn row(&self, span: &Span) -> Row {
        let words = self.words;
        let args = [("from", Arg::from(self.short(span.first))), ("to", Arg::from(self.short(span.last)))];
        let promised = match span.by {
            By::Rule(kind) => words.get(&format!("support-rule-{}", kind.code())),
            By::Plan(rhythm) => words
                .say("support-agreed", &[("rhythm", Arg::from(phrases::code(rhythm, words).to_lowercase()))]),
        };
        let within = |done: &&Done| span.first <= done.date && done.date <= span.last;
        let done = self.support.done.iter().filter(within).map(|done| {
            let how = words.get(&format!("support-how-{}", done.how.code()));
            format!("{} {} {how}", phrases::short_weekday(done.date, words), self.short(done.date))
        });
        let (class, icon) = match span.stands {
            Stands::Kept => ("done", "check"),
            Stands::Open => ("attention", "clock"),
            Stands::Otherwise => ("missing", "phone"),
            Stands::Nothing => ("missing", "calendar"),
        };
        Row {
            name: self.name(span, Names::Long),
            when: words.say("client-span", &args),
            promised,
            done: done.collect::<Vec<_>>().join(", "),
            tag: Tag { class, icon, text: words.get(&format!("support-stands-{}", span.stands.code())) },
        }
    }
}

/// How long a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Names {
    Short,
    Long,
}

#[cfg(test)]
mod tests {
    use words::Lang;

    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn span(first: &str, last: &str, by: By, stands: Stands) -> Span {
        Span { first: day(first), last: day(last), by, times: 1, stands }
    }

    #[test]
    fn boxes_are_as_long_as_their_days_and_every_row_has_its_words() {
        let weekly = By::Rule(Kind::WeeklyVisit);
        let support = Support {
            start: day("2024-03-04"),
            spans: vec![
                span("2024-02-26", "2024-03-03", By::Rule(Kind::VisitBeforeStart), Stands::Kept),
                span("2024-03-04", "2024-03-10", weekly, Stands::Nothing),
                span("2024-03-11", "2024-03-24", By::Plan(SupportRhythm::Fortnightly), Stands::Open),
            ],
            done: vec![Done { date: day("2024-03-03"), how: How::InPerson }],
        };
        for lang in Lang::ALL {
            let words = lang.words();
            let picture = picture(&support, day("2024-03-12"), words).expect("a picture");
            let widths: Vec<f64> =
                picture.drawings[1].areas.iter().map(|area| area.width.parse().expect("a width")).collect();
            assert_eq!(widths.len(), 3);
            assert!((widths[0] - widths[1]).abs() < 0.2 && widths[2] > 1.9 * widths[1], "{widths:?}");
            assert_eq!(picture.drawings[0].dots.len(), 1);
            for row in &picture.rows {
                for text in [&row.name, &row.promised, &row.tag.text, &row.when] {
                    assert!(!text.starts_with("support-") && !text.is_empty(), "{}: {text}", lang.tag());
                }
            }
            assert_eq!(picture.rows[0].done, "");
        }
    }

    #[test]
    fn nothing_promised_and_nothing_done_is_no_picture() {
        let support = Support { start: day("2020-03-04"), spans: Vec::new(), done: Vec::new() };
        assert!(picture(&support, day("2024-03-12"), Lang::Fi.words()).is_none());
    }
}
