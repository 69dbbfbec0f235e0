//! What can go wrong with a database, by what whoever asked can do about it.

/// A failure of the store. `Display` is for the log of the service; no value from a record is in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The database cannot be reached now; asking again later may help.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// Another process holds the database.
    #[error("the database is being written by another process: {0}")]
    Busy(String),
    /// The disk is full. Nothing of the change was kept.
    #[error("the disk is full: {0}")]
    Full(String),
    /// Somebody else changed the same at the same time; trying again helps.
    #[error("changed by somebody else at the same time: {0}")]
    Conflict(String),
    /// A rule of the schema was broken: a reference to nothing, a value twice.
    #[error("against the rules of the schema: {0}")]
    Constraint(String),
    /// What is stored cannot be read as what it should be.
    #[error("stored data cannot be read: {0}")]
    Damaged(String),
    /// The schema is of a newer program.
    #[error("the schema has version {found}, this program knows {known}: use a newer program")]
    TooNew {
        /// The version found.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// There is a file where one was to be written.
    #[error("{0} is there already; nothing was written over")]
    InTheWay(String),
    /// The program or its environment is at fault.
    #[error("{0}")]
    Internal(String),
}

/// A result of the store.
pub type Result<T> = std::result::Result<T, Error>;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        use rusqlite::ErrorCode as Code;
        // SQLite's own message names tables and columns, never values; the statement itself is left out.
        let text = match &error {
            rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
            other => other.to_string(),
        };
        match error.sqlite_error_code() {
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Error::Busy(text),
            Some(Code::DiskFull) => Error::Full(text),
            Some(Code::ConstraintViolation) => Error::Constraint(text),
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Error::Damaged(text),
            Some(Code::CannotOpen | Code::SystemIoFailure | Code::PermissionDenied | Code::ReadOnly) => {
                Error::Unavailable(text)
            }
            _ => Error::Internal(text),
        }
    }
}

impl From<postgres::Error> for Error {
    fn from(error: postgres::Error) -> Error {
        // The detail of a server's message may repeat values; the message and the code do not.
        let Some(told) = error.as_db_error() else { return Error::Unavailable(error.to_string()) };
        let text = format!("{} ({})", told.message(), told.code().code());
        match &told.code().code()[..2] {
            "40" => Error::Conflict(text),
            "23" => Error::Constraint(text),
            "53" => Error::Full(text),
            "08" | "57" | "28" | "3D" => Error::Unavailable(text),
            "55" => Error::Busy(text),
            _ => Error::Internal(text),
        }
    }
}
