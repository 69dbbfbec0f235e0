//! The one thread that writes. It takes what waits, runs all of it in one transaction, and commits once for all: a
//! disk that is asked less often answers more writers.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::error::{Error, Result};
use crate::log;
use crate::tx::{Connection, Open, Tx};

/// So many waiting writes share a commit at most.
const MOST_TOGETHER: usize = 256;
/// So many writes may wait; the next one is refused, so that memory stays bounded.
const MOST_WAITING: usize = 4096;
/// How often a write is tried again when another instance changed the same.
const TRIES: usize = 5;

/// A write that waits for its turn.
pub(crate) trait Job: Send {
    /// Does the work; true when it is to be kept. May be called again after a conflict.
    fn run(&mut self, tx: &mut dyn Tx) -> bool;
    /// Whether it failed by a conflict, so that trying again helps.
    fn is_conflict(&self) -> bool;
    /// Whether it asks for a transaction of its own.
    fn is_alone(&self) -> bool;
    /// Tells whoever waits how it ended.
    fn finish(self: Box<Self>, end: Result<()>);
}

pub(crate) type Opener = dyn Fn() -> Result<Box<dyn Connection>> + Send + Sync;

/// The way to the thread that writes.
#[derive(Debug)]
pub(crate) struct Writer {
    queue: Option<SyncSender<Box<dyn Job>>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Writer {
    pub(crate) fn start(connection: Box<dyn Connection>, open: Box<Opener>) -> Result<Writer> {
        let (queue, jobs) = sync_channel(MOST_WAITING);
        let thread = thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || run(connection, &open, &jobs))
            .map_err(|error| Error::Internal(error.to_string()))?;
        Ok(Writer { queue: Some(queue), thread: Some(thread) })
    }

    /// Puts a write in the queue.
    pub(crate) fn send(&self, job: Box<dyn Job>) -> Result<()> {
        let queue = self.queue.as_ref().ok_or_else(|| Error::Unavailable("closing".to_owned()))?;
        queue.try_send(job).map_err(|error| Error::Unavailable(format!("writes pile up: {error}")))
    }
}

impl Drop for Writer {
    /// Waits until everything in the queue is written.
    fn drop(&mut self) {
        drop(self.queue.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(connection: Box<dyn Connection>, open: &Opener, jobs: &Receiver<Box<dyn Job>>) {
    let mut connection = Some(connection);
    let mut held: Option<Box<dyn Job>> = None;
    while let Some(first) = held.take().or_else(|| jobs.recv().ok()) {
        let mut batch = vec![first];
        while batch.len() < MOST_TOGETHER && !batch[0].is_alone() {
            match jobs.try_recv() {
                Ok(job) if job.is_alone() => {
                    held = Some(job);
                    break;
                }
                Ok(job) => batch.push(job),
                Err(_) => break,
            }
        }
        if connection.as_ref().is_none_or(|connection| connection.is_lost()) {
            connection = None;
            match open() {
                Ok(opened) => connection = Some(opened),
                Err(error) => {
                    finish_all(batch, &error);
                    continue;
                }
            }
        }
        if let Some(connection) = connection.as_mut() {
            run_together(connection.as_mut(), batch);
        }
    }
}

fn finish(batch: Vec<Box<dyn Job>>) {
    for job in batch {
        job.finish(Ok(()));
    }
}

fn finish_all(batch: Vec<Box<dyn Job>>, error: &Error) {
    for job in batch {
        job.finish(Err(error.clone()));
    }
}

/// Runs jobs in one transaction. Where one of them is not to be kept, or another instance was in the way, nothing is
/// kept and each is run again in its own: that is rare, and saves every other job two questions to the database.
pub(crate) fn run_together(connection: &mut dyn Connection, mut batch: Vec<Box<dyn Job>>) {
    match transaction(connection, &mut batch) {
        Ok(Kept::All) => finish(batch),
        Ok(Kept::None) if batch.len() == 1 && batch.iter().all(|job| !job.is_conflict()) => {
            finish(batch);
        }
        Ok(Kept::None) | Err(Error::Conflict(_)) => {
            for job in batch {
                run_alone(connection, job);
            }
        }
        Err(error) => finish_all(batch, &error),
    }
}

fn run_alone(connection: &mut dyn Connection, job: Box<dyn Job>) {
    let mut one = vec![job];
    let mut end = Ok(());
    for _ in 0..TRIES {
        end = transaction(connection, &mut one).map(drop);
        let again = matches!(end, Err(Error::Conflict(_))) || one.iter().any(|job| job.is_conflict());
        if !again {
            break;
        }
    }
    for job in one {
        job.finish(end.clone());
    }
}

/// What a transaction kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    All,
    None,
}

/// One transaction: every job, then the log, then the commit; or nothing, where a job is not to be kept.
///
/// An error here means that nothing at all was kept.
fn transaction(connection: &mut dyn Connection, batch: &mut [Box<dyn Job>]) -> Result<Kept> {
    connection.batch(connection.begin_to_write())?;
    let mut entries = Vec::new();
    for job in batch {
        let mut open = Open::new(connection);
        if !job.run(&mut open) {
            // A lost connection or a full disk has ended the transaction already.
            let _ = connection.batch("ROLLBACK");
            return Ok(Kept::None);
        }
        entries.extend(open.entries);
    }
    let end = log::append(connection, entries).and_then(|()| connection.batch("COMMIT"));
    if end.is_err() {
        let _ = connection.batch("ROLLBACK");
    }
    end.map(|()| Kept::All)
}
