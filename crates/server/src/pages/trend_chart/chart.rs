//! The drawing of the totals over the months, with the limits of the bands near them.

use measures::Assessment;
use measures::scale::{Band, scale};
use words::Words;

use crate::pages::svg::{Anchor, Drawing, Place};
use crate::pages::trend_chart::month;

/// The totals of the months and the part of the scale that is drawn.
pub(super) struct Chart<'a> {
    points: &'a [Assessment],
    totals: Vec<Option<u32>>,
    low: u32,
    high: u32,
    words: &'a Words,
}

const LEFT: f64 = 34.0;
const RIGHT: f64 = 44.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 30.0;

impl Chart<'_> {
    /// The chart, where there are two totals to join.
    pub(super) fn of<'a>(points: &'a [Assessment], words: &'a Words) -> Option<Chart<'a>> {
        /// A limit this near is drawn as well.
        const NEAR: u32 = 15;
        const MARGIN: u32 = 6;
        let totals: Vec<Option<u32>> = points.iter().map(|point| point.total).collect();
        let (least, most) = (totals.iter().flatten().min()?, totals.iter().flatten().max()?);
        if totals.iter().flatten().count() < 2 {
            return None;
        }
        let edition = scale(points.last()?.scale);
        let limits = || Band::ALL.into_iter().filter_map(|band| edition.least_total(band));
        let below = limits().filter(|limit| limit <= least && limit + NEAR >= *least).max();
        let above = limits().filter(|limit| limit > most && *limit <= most + NEAR).min();
        let low = below.unwrap_or(*least).min(*least).saturating_sub(MARGIN);
        let high = (above.unwrap_or(*most).max(*most) + MARGIN).min(edition.max_total());
        Some(Chart { points, totals, low, high, words })
    }

    /// Draws the chart.
    pub(super) fn draw(&self, class: &'static str, width: u32, height: u32) -> Drawing {
        let mut drawing = Drawing::new(class, width, height, String::new());
        let size = (f64::from(width), f64::from(height));
        self.limits(&mut drawing, size);
        self.line(&mut drawing, size);
        self.months(&mut drawing, size);
        drawing
    }

    fn y(&self, total: u32, size: Place) -> f64 {
        let part = f64::from(total.saturating_sub(self.low)) / f64::from((self.high - self.low).max(1));
        size.1 - BOTTOM - part * (size.1 - BOTTOM - TOP)
    }

    fn x(&self, nth: usize, size: Place) -> f64 {
        let place = |nth: usize| u32::try_from(nth).map_or(0.0, f64::from);
        LEFT + place(nth) / place(self.points.len().saturating_sub(1)).max(1.0) * (size.0 - LEFT - RIGHT)
    }

    /// The limits of the bands with their names, and lines for the eye between them.
    fn limits(&self, drawing: &mut Drawing, size: Place) {
        const TENS: u32 = 10;
        const APART: u32 = 4;
        let (start, end) = (LEFT, size.0 - RIGHT);
        let Some(point) = self.points.last() else { return };
        let is_inside = |total: &u32| (self.low..=self.high).contains(total);
        let limits: Vec<(Band, u32)> = Band::ALL
            .into_iter()
            .filter_map(|band| Some((band, scale(point.scale).least_total(band)?)))
            .filter(|(_, limit)| is_inside(limit))
            .collect();
        let tens = (self.low.div_ceil(TENS)..=self.high / TENS).map(|tens| tens * TENS);
        for ten in tens.filter(|ten| limits.iter().all(|(_, limit)| limit.abs_diff(*ten) >= APART)) {
            let y = self.y(ten, size);
            drawing.line("c-grid", &[(start, y), (end, y)]);
            drawing.word("", (start - 6.0, y + 4.0), Anchor::End, ten.to_string());
        }
        for (band, limit) in limits {
            let y = self.y(limit, size);
            drawing.line("c-limit", &[(start, y), (end, y)]);
            drawing.word("t-ink", (start - 6.0, y + 4.0), Anchor::End, limit.to_string());
            let name = self.words.get(&format!("chart-begins-{}", band.code()));
            drawing.word("", (start + 6.0, y - 6.0), Anchor::Start, name);
        }
    }

    /// The totals; the line is broken where a month has none.
    fn line(&self, drawing: &mut Drawing, size: Place) {
        let places: Vec<Option<Place>> = self
            .totals
            .iter()
            .enumerate()
            .map(|(nth, total)| total.map(|total| (self.x(nth, size), self.y(total, size))))
            .collect();
        for unbroken in places.split(Option::is_none) {
            let unbroken: Vec<Place> = unbroken.iter().copied().flatten().collect();
            match unbroken.as_slice() {
                [] => {}
                [alone] => drawing.dot("c-dot open", *alone, 4.0),
                several => drawing.line("c-line", several),
            }
        }
        if let Some(first) = places.iter().flatten().next() {
            drawing.dot("c-dot open", *first, 4.0);
        }
        let last =
            places.iter().zip(&self.totals).rev().find_map(|(place, total)| Some(((*place)?, (*total)?)));
        if let Some((place, total)) = last {
            drawing.dot("c-dot", place, 5.5);
            drawing.word("t-big", (place.0 + 10.0, place.1 + 6.0), Anchor::Start, total.to_string());
        }
    }

    /// Some of the months under the line: first, last and those between as they have room.
    fn months(&self, drawing: &mut Drawing, size: Place) {
        const ROOM: f64 = 120.0;
        let last = self.points.len().saturating_sub(1);
        let mut named: Option<(&Assessment, f64)> = None;
        for (nth, point) in self.points.iter().enumerate() {
            let x = self.x(nth, size);
            let has_room = named.is_none_or(|(_, before)| x - before >= ROOM);
            let is_near_end = nth != last && self.x(last, size) - x < ROOM;
            if (!has_room && nth != last) || is_near_end {
                continue;
            }
            let anchor = match nth {
                0 => Anchor::Start,
                _ if nth == last => Anchor::End,
                _ => Anchor::Middle,
            };
            let name = month(named.map(|(before, _)| before), point);
            drawing.word("", (x, size.1 - 7.0), anchor, name);
            named = Some((point, x));
        }
    }
}
