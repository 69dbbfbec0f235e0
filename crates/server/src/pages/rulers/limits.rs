//! The ruler of a figure: the limits of its item's ratings, and where it is now.

use measures::scale::{Level, Need};
use measures::{Figure, float};
use phrases::figures::{self, Kind};
use words::{Arg, Words};

use crate::pages::rulers::{SLIM, WIDE};
use crate::pages::svg::{Anchor, Drawing, Place};

/// The ruler of an item's main figure: its limits, and where it is now. None for an item without such a figure.
pub(crate) fn limits(figure: &Figure, levels: &[Level], words: &Words) -> Option<Vec<Drawing>> {
    let mut limits: Vec<(u8, u32)> = levels
        .iter()
        .filter_map(|level| match level.needs.get(figure.name) {
            Some(Need::Limit(limit)) => Some((level.score, *limit)),
            _ => None,
        })
        .collect();
    // Of the ratings that need the same of it the lowest: what lifts it further is something else.
    limits.reverse();
    limits.dedup_by_key(|(_, limit)| *limit);
    let now = float(&figure.amount.exact()?);
    if limits.len() < 2 || figure.name == "components" {
        return None;
    }
    let is_alone = levels.iter().all(|level| level.needs.keys().all(|needed| needed == figure.name));
    let ruler = Limits { figure, steps: limits, is_alone, now, words };
    Some(vec![ruler.draw("ruler slim", SLIM), ruler.draw("ruler wide", WIDE)])
}

struct Limits<'a> {
    figure: &'a Figure,
    /// Rating and limit, the lowest rating first.
    steps: Vec<(u8, u32)>,
    /// Whether the rating hangs on this figure alone; otherwise a limit gives that rating at most.
    is_alone: bool,
    now: f64,
    words: &'a Words,
}

impl Limits<'_> {
    fn is_less_better(&self) -> bool {
        figures::is_less_better(self.figure.name)
    }

    /// The end of the ruler: all of it for shares, otherwise somewhat past the furthest limit.
    fn most(&self) -> f64 {
        let furthest = self.steps.iter().map(|(_, limit)| *limit).max().unwrap_or_default();
        match Kind::of(self.figure.name) {
            Kind::Percent => 100.0,
            Kind::Average => 5.0,
            _ => f64::from(furthest) * 7.0 / 6.0,
        }
    }

    /// The rating below the first limit.
    fn lowest(&self) -> u8 {
        self.steps.first().map_or(1, |(score, _)| score.saturating_sub(1))
    }

    /// The zones from the left: the rating, and where it begins and ends.
    fn zones(&self) -> Vec<(u8, f64, f64)> {
        let mut edges: Vec<f64> = self.steps.iter().map(|(_, limit)| f64::from(*limit)).collect();
        let mut scores: Vec<u8> = vec![self.lowest()];
        scores.extend(self.steps.iter().map(|(score, _)| *score));
        if self.is_less_better() {
            edges.reverse();
            scores.reverse();
        }
        let starts = [0.0].into_iter().chain(edges.iter().copied());
        let ends = edges.iter().copied().chain([self.most()]);
        let spans = scores.iter().copied().zip(starts.zip(ends));
        spans.map(|(score, (from, to))| (score, from, to)).collect()
    }

    fn draw(&self, class: &'static str, width: u32) -> Drawing {
        const ROOM_FOR_WORDS: f64 = 90.0;
        let mut drawing = Drawing::new(class, width, 92, self.in_words());
        let most = self.most();
        let place = |amount: f64| 1.0 + (amount / most).clamp(0.0, 1.0) * (f64::from(width) - 2.0);
        let reached = self.steps.iter().filter(|(_, limit)| self.figure.amount.meets(Need::Limit(*limit)));
        let here = reached.map(|(score, _)| *score).max().unwrap_or_else(|| self.lowest());
        for (score, from, to) in self.zones() {
            let (left, right) = (place(from), place(to));
            let (zone, word) = if score == here { ("c-zone alt", "t-ink") } else { ("c-zone", "") };
            drawing.area(zone, (left, 26.0), (right - left - 2.0, 22.0));
            let text = if right - left > ROOM_FOR_WORDS {
                let key = if self.is_alone { "chart-rating" } else { "chart-rating-most" };
                self.words.say(key, &[("score", Arg::from(score.to_string()))])
            } else {
                score.to_string()
            };
            drawing.word(word, (right - 8.0, 42.0), Anchor::End, text);
        }
        drawing.word("", (1.0, 66.0), Anchor::Start, "0".to_owned());
        for (_, limit) in &self.steps {
            drawing.word("", (place(f64::from(*limit)), 66.0), Anchor::Middle, limit.to_string());
        }
        let name = figures::name(self.figure.name, self.words);
        drawing.word("", (1.0, 86.0), Anchor::Start, name);
        self.mark(&mut drawing, (place(self.now), 11.0), f64::from(width));
        drawing
    }

    fn mark(&self, drawing: &mut Drawing, here: Place, width: f64) {
        const RADIUS: f64 = 7.0;
        const GAP: f64 = 13.0;
        let (x, y) = here;
        drawing.line("c-axis", &[(x, 12.0), (x, 28.0)]);
        drawing.dot("c-mark", (x.clamp(RADIUS, width - RADIUS), y), RADIUS);
        let is_left = x < width / 2.0;
        let (at, anchor) = if is_left { (x + GAP, Anchor::Start) } else { (x - GAP, Anchor::End) };
        drawing.word("t-ink", (at, 16.0), anchor, self.now_in_words());
    }

    fn now_in_words(&self) -> String {
        let amount = figures::amount(self.figure, self.words);
        self.words.say("chart-now", &[("figure", Arg::from(amount))])
    }

    fn in_words(&self) -> String {
        let limits = self.steps.iter().map(|(score, limit)| {
            let limit = figures::limit(self.figure.name, Need::Limit(*limit), self.words);
            format!("{score}: {limit}")
        });
        let limits = limits.collect::<Vec<_>>().join(", ");
        let figure = figures::name(self.figure.name, self.words);
        let now = figures::amount(self.figure, self.words);
        let args = [("figure", Arg::from(figure)), ("now", Arg::from(now)), ("limits", Arg::from(limits))];
        self.words.say("chart-limits", &args)
    }
}
