//! Where words go: standard output and standard error, with colour only on a terminal.

use std::io::{self, IsTerminal, Write};

/// Standard output and standard error.
#[derive(Debug)]
pub(crate) struct Output {
    out: io::BufWriter<io::Stdout>,
    is_coloured: bool,
}

impl Output {
    pub(crate) fn new() -> Output {
        let stdout = io::stdout();
        let is_coloured = stdout.is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Output { out: io::BufWriter::new(stdout), is_coloured }
    }

    /// Writes a line to standard output.
    pub(crate) fn line(&mut self, line: &str) -> anyhow::Result<()> {
        Ok(writeln!(self.out, "{}", line.trim_end())?)
    }

    /// Writes text to standard output as it is.
    pub(crate) fn raw(&mut self, text: &[u8]) -> anyhow::Result<()> {
        Ok(self.out.write_all(text)?)
    }

    /// Writes a line to standard error, after what standard output has so far.
    pub(crate) fn error(&mut self, line: &str) {
        // When standard error is gone too there is nobody left to tell.
        let _ = self.out.flush();
        let _ = writeln!(io::stderr(), "{line}");
    }

    /// Whether standard output shows colour: a terminal, and `NO_COLOR` is not set.
    pub(crate) fn is_coloured(&self) -> bool {
        self.is_coloured
    }

    /// Makes sure that everything is written.
    pub(crate) fn finish(&mut self) -> anyhow::Result<()> {
        Ok(self.out.flush()?)
    }
}

/// Whether the fault is that nobody reads the output any more.
pub(crate) fn is_broken_pipe(fault: &anyhow::Error) -> bool {
    fault.downcast_ref::<io::Error>().is_some_and(|fault| fault.kind() == io::ErrorKind::BrokenPipe)
}
