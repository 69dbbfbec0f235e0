//! Drawings made on the server: lengths stand in attributes and colours in classes, so that themes, printing and
//! the content security policy hold.

/// A drawing, its parts in the order in which they are laid over each other.
pub(crate) struct Drawing {
    /// The classes of the picture, such as `ruler slim`.
    pub(crate) class: &'static str,
    /// Width of the view box.
    pub(crate) width: u32,
    /// Height of the view box.
    pub(crate) height: u32,
    /// What it shows, in words; empty where the words stand beside it.
    pub(crate) label: String,
    /// Areas, at the bottom.
    pub(crate) areas: Vec<Area>,
    /// Lines.
    pub(crate) lines: Vec<Line>,
    /// Words.
    pub(crate) words: Vec<Word>,
    /// Dots, on top.
    pub(crate) dots: Vec<Dot>,
}

/// A rectangle.
pub(crate) struct Area {
    /// Its classes.
    pub(crate) class: &'static str,
    /// Left.
    pub(crate) x: String,
    /// Top.
    pub(crate) y: String,
    /// Width.
    pub(crate) width: String,
    /// Height.
    pub(crate) height: String,
}

/// A line.
pub(crate) struct Line {
    /// Its classes.
    pub(crate) class: &'static str,
    /// Its path.
    pub(crate) path: String,
}

/// Words at a place.
pub(crate) struct Word {
    /// Their classes.
    pub(crate) class: &'static str,
    /// Where they are anchored.
    pub(crate) x: String,
    /// The foot of the letters.
    pub(crate) y: String,
    /// Which end is anchored, as SVG names it.
    pub(crate) anchor: &'static str,
    /// What they say.
    pub(crate) text: String,
}

/// A dot.
pub(crate) struct Dot {
    /// Its classes.
    pub(crate) class: &'static str,
    /// Centre.
    pub(crate) x: String,
    /// Centre.
    pub(crate) y: String,
    /// Radius.
    pub(crate) radius: String,
}

/// Which end of words is anchored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// The first letter.
    Start,
    /// The middle.
    Middle,
    /// The last letter.
    End,
}

impl Anchor {
    fn name(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

/// A place in a drawing: from the left, from the top.
pub(crate) type Place = (f64, f64);

impl Drawing {
    /// A drawing with nothing in it yet.
    pub(crate) fn new(class: &'static str, width: u32, height: u32, label: String) -> Drawing {
        Drawing {
            class,
            width,
            height,
            label,
            areas: Vec::new(),
            lines: Vec::new(),
            words: Vec::new(),
            dots: Vec::new(),
        }
    }

    /// Adds a rectangle by its upper left corner and its size.
    pub(crate) fn area(&mut self, class: &'static str, corner: Place, size: Place) {
        self.areas.push(Area {
            class,
            x: length(corner.0),
            y: length(corner.1),
            width: length(size.0.max(0.0)),
            height: length(size.1.max(0.0)),
        });
    }

    /// Adds a line through these places.
    pub(crate) fn line(&mut self, class: &'static str, places: &[Place]) {
        self.lines.push(Line { class, path: path(places) });
    }

    /// Adds words.
    pub(crate) fn word(&mut self, class: &'static str, place: Place, anchor: Anchor, text: String) {
        let (x, y) = (length(place.0), length(place.1));
        self.words.push(Word { class, x, y, anchor: anchor.name(), text });
    }

    /// Adds a dot.
    pub(crate) fn dot(&mut self, class: &'static str, place: Place, radius: f64) {
        self.dots.push(Dot { class, x: length(place.0), y: length(place.1), radius: length(radius) });
    }
}

/// A length with one decimal, which is finer than any screen.
fn length(length: f64) -> String {
    format!("{length:.1}")
}

fn path(places: &[Place]) -> String {
    let steps = places.iter().enumerate().map(|(nth, (x, y))| {
        let letter = if nth == 0 { 'M' } else { 'L' };
        format!("{letter}{x:.1} {y:.1}")
    });
    steps.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_begins_with_a_move() {
        assert_eq!(path(&[(0.0, 1.0), (2.5, 3.0)]), "M0.0 1.0L2.5 3.0");
        assert_eq!(path(&[]), "");
    }
}
