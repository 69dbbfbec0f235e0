//! The ruler of the bands: where a total stands among them.

use measures::Assessment;
use measures::scale::{Band, ITEMS, scale};
use words::{Arg, Words};

use crate::pages::parts::level_name;
use crate::pages::rulers::{SLIM, WIDE};
use crate::pages::svg::{Anchor, Drawing};

/// The totals that a ruler marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// The total as it is; none while an item has no rating.
    Now(Option<u32>),
    /// The total as it is and as it would be.
    Change(Option<u32>, Option<u32>),
}

/// The ruler of the bands.
pub(crate) fn bands(assessment: &Assessment, marks: Marks, words: &Words) -> Vec<Drawing> {
    let ruler = Bands { assessment, marks, words };
    vec![ruler.draw("ruler slim", SLIM), ruler.draw("ruler wide", WIDE)]
}

struct Bands<'a> {
    assessment: &'a Assessment,
    marks: Marks,
    words: &'a Words,
}

/// A band from its least total up to the least of the next.
struct Zone {
    band: Band,
    from: u32,
    to: u32,
}

/// The least total: one for each item.
fn least() -> u32 {
    u32::try_from(ITEMS).unwrap_or_default()
}

impl Bands<'_> {
    fn zones(&self) -> Vec<Zone> {
        let edition = scale(self.assessment.scale);
        let start = |band| edition.least_total(band).unwrap_or_default().max(least());
        let ends = Band::ALL.into_iter().skip(1).map(start).chain([self.assessment.max]);
        Band::ALL.into_iter().zip(ends).map(|(band, to)| Zone { band, from: start(band), to }).collect()
    }

    fn draw(&self, class: &'static str, width: u32) -> Drawing {
        let mut drawing = Drawing::new(class, width, 66, self.in_words());
        let place = |total: u32| {
            let part = f64::from(total.saturating_sub(least())) / f64::from(self.assessment.max - least());
            1.0 + part * (f64::from(width) - 2.0)
        };
        let (Marks::Now(here) | Marks::Change(_, here)) = self.marks;
        let zones = self.zones();
        for (nth, zone) in zones.iter().enumerate() {
            let is_here =
                here.is_some_and(|total| scale(self.assessment.scale).band(total) == Some(zone.band));
            let (left, right) = (place(zone.from), place(zone.to));
            let class = if is_here { "c-zone alt" } else { "c-zone" };
            drawing.area(class, (left, 24.0), (right - left - 1.5, 16.0));
            drawing.word("", (left, 57.0), Anchor::Start, zone.from.to_string());
            if width == WIDE {
                let name = phrases::band_name(zone.band, self.words);
                let class = if is_here { "t-ink" } else { "" };
                // The last band is narrow: its name ends where the ruler does.
                let is_last = nth + 1 == zones.len();
                let (x, anchor) =
                    if is_last { (f64::from(width), Anchor::End) } else { (left, Anchor::Start) };
                drawing.word(class, (x, 17.0), anchor, name);
            }
        }
        if width == WIDE {
            let end = (f64::from(width), 57.0);
            drawing.word("", end, Anchor::End, self.assessment.max.to_string());
        }
        self.mark(&mut drawing, &place);
        drawing
    }

    fn mark(&self, drawing: &mut Drawing, place: &dyn Fn(u32) -> f64) {
        const MIDDLE: f64 = 32.0;
        match self.marks {
            Marks::Now(Some(total)) => {
                drawing.area("c-bar", (1.0, MIDDLE - 3.0), (place(total) - 1.0, 6.0));
                drawing.dot("c-mark", (place(total), MIDDLE), 8.0);
            }
            Marks::Change(before, Some(after)) => {
                if let Some(before) = before.filter(|before| *before != after) {
                    drawing.line("c-line", &[(place(before), MIDDLE), (place(after), MIDDLE)]);
                    drawing.dot("c-dot open", (place(before), MIDDLE), 6.0);
                }
                drawing.dot("c-mark", (place(after), MIDDLE), 8.0);
            }
            Marks::Now(None) | Marks::Change(_, None) => {}
        }
    }

    /// What the ruler shows.
    fn in_words(&self) -> String {
        let zones = self.zones().into_iter().skip(1);
        let bands = zones.map(|zone| format!("{} {}", level_name(zone.band, self.words), zone.from));
        let bands = bands.collect::<Vec<_>>().join(", ");
        let total =
            |total: Option<u32>| Arg::from(total.map_or_else(|| "–".to_owned(), |sum| sum.to_string()));
        let bands = ("bands", Arg::from(bands));
        let range = ("range", Arg::from(format!("{}–{}", least(), self.assessment.max)));
        match self.marks {
            Marks::Now(now) => self.words.say("chart-ruler", &[range, bands, ("total", total(now))]),
            Marks::Change(before, after) => {
                let (from, to) = (("from", total(before)), ("to", total(after)));
                self.words.say("chart-ruler-change", &[range, bands, from, to])
            }
        }
    }
}
