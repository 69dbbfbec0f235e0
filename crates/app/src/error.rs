//! What a use case can answer instead of its result, by what whoever asked can do about it.

use casework::access::Refused;

/// A refusal or a failure.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not there, or not for them: the same answer, so that nothing is told.
    #[error("not there, or not for whoever asked ({0:?})")]
    NotFound(Option<Refused>),
    /// There, but this role does not do this.
    #[error("refused: {0:?}")]
    Refused(Refused),
    /// What was typed is not right; each fault has a field and a code.
    #[error("not right: {0:?}")]
    Invalid(Vec<Fault>),
    /// Somebody changed the same meanwhile.
    #[error("changed meanwhile")]
    Changed,
    /// Too many tries; a minute helps.
    #[error("too often")]
    TooOften,
    /// A failure of the store.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The program is at fault; the text is for the log.
    #[error("{0}")]
    Internal(String),
}

/// A fault in what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field.
    pub field: &'static str,
    /// What is wrong with it, a code with words in three languages.
    pub code: &'static str,
}

/// A result of a use case.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// Whether asking again later may help.
    pub fn is_passing(&self) -> bool {
        use store::Error as Of;
        matches!(self, Error::Store(Of::Unavailable(_) | Of::Busy(_) | Of::Conflict(_) | Of::Full(_)))
    }

    /// One fault in one field.
    pub fn invalid(field: &'static str, code: &'static str) -> Error {
        Error::Invalid(vec![Fault { field, code }])
    }
}
