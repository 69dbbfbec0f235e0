//! Connections that only read, lent to whoever asks.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::error::{Error, Result};
use crate::log::Entry;
use crate::tx::{Connection, Open, Tx};
use crate::writer::Opener;

/// So many read at once; the next one waits.
const MOST: usize = 16;

/// What a read must see alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum View {
    /// Several statements see one state.
    OneState,
    /// There is one statement only.
    OneStatement,
}

pub(crate) struct Readers {
    open: Box<Opener>,
    pool: Mutex<Pool>,
    returned: Condvar,
}

#[derive(Default)]
struct Pool {
    idle: Vec<Box<dyn Connection>>,
    lent: usize,
}

/// A connection that finds its way back, also when whoever had it panicked.
struct Lent<'p> {
    readers: &'p Readers,
    connection: Option<Box<dyn Connection>>,
}

impl Readers {
    pub(crate) fn new(open: Box<Opener>) -> Readers {
        Readers { open, pool: Mutex::default(), returned: Condvar::new() }
    }

    /// Reads from one state of the database; the entries for the log are given back to be written.
    pub(crate) fn read<T, E: From<Error>>(
        &self,
        view: View,
        work: &dyn Fn(&mut dyn Tx) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, Vec<Entry>), E> {
        let mut lent = self.lend();
        let connection = lent.connection()?;
        let first = attempt(connection, view, work);
        if first.is_ok() || !connection.is_lost() {
            return first;
        }
        // A server that was restarted has closed what lay idle: what only reads is simply asked again.
        self.pool().idle.clear();
        lent.connection = None;
        attempt(lent.connection()?, view, work)
    }

    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lend(&self) -> Lent<'_> {
        let mut pool = self.pool();
        while pool.lent >= MOST {
            pool = self.returned.wait(pool).unwrap_or_else(PoisonError::into_inner);
        }
        pool.lent += 1;
        Lent { readers: self, connection: pool.idle.pop() }
    }
}

impl Lent<'_> {
    fn connection(&mut self) -> Result<&mut (dyn Connection + 'static)> {
        if self.connection.is_none() {
            self.connection = Some((self.readers.open)()?);
        }
        let opened = self.connection.as_deref_mut();
        opened.ok_or_else(|| Error::Internal("no connection".to_owned()))
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let mut pool = self.readers.pool();
        pool.lent -= 1;
        let whole = self.connection.take().filter(|each| !each.is_lost() && !std::thread::panicking());
        pool.idle.extend(whole);
        self.readers.returned.notify_one();
    }
}

fn attempt<T, E: From<Error>>(
    connection: &mut dyn Connection,
    view: View,
    work: &dyn Fn(&mut dyn Tx) -> std::result::Result<T, E>,
) -> std::result::Result<(T, Vec<Entry>), E> {
    if view == View::OneStatement {
        let mut open = Open::new(connection);
        return work(&mut open).map(|found| (found, open.entries));
    }
    connection.batch(connection.begin_to_read())?;
    let mut open = Open::new(connection);
    let found = work(&mut open);
    let entries = open.entries;
    let ended = connection.batch("ROLLBACK");
    let found = found?;
    ended?;
    Ok((found, entries))
}
