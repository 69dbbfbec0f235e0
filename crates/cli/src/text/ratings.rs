//! stub
use super::Styles;
use casework::Records;
use measures::{Assessment, contradictions::Contradiction};
use words::Words;
pub(crate) fn page(_: &Records, _: &Assessment, _: &[Contradiction], _: &Words, _: Styles) -> String {
    String::new()
}
pub(crate) fn trend(_: &[Assessment], _: &Words, _: Styles) -> String {
    String::new()
}
