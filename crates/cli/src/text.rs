//! Pages of text for a terminal 80 columns wide.

pub(crate) mod explain;
pub(crate) mod ratings;

use crate::output::{Output, Style};
#[derive(Clone, Copy, Debug)]
pub(crate) struct Styles {
    is_coloured: bool,
}
impl Styles {
    pub(crate) fn of(output: &Output) -> Styles {
        let _ = output.styled("", Style::Bold);
        Styles { is_coloured: false }
    }
}
