//! stub
pub(crate) fn run(
    _: &crate::args::WhatIfArgs,
    _: &mut crate::output::Output,
) -> anyhow::Result<crate::Ended> {
    Ok(crate::Ended::Done)
}
