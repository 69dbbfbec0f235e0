//! The one thread that writes. It takes what waits, runs each in a savepoint of one transaction, and commits
//! once for all of them: a disk that is asked less often answers more writers.

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
    /// Whether it only brings entries for the log, so that there is nothing to undo.
    fn is_only_log(&self) -> bool;
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

fn finish_all(batch: Vec<Box<dyn Job>>, error: &Error) {
    for job in batch {
        job.finish(Err(error.clone()));
    }
}

/// Runs jobs in one transaction; after a conflict with another instance, each in its own.
pub(crate) fn run_together(connection: &mut dyn Connection, mut batch: Vec<Box<dyn Job>>) {
    match transaction(connection, &mut batch) {
        Ok(()) => {
            // What conflicted was undone by its savepoint; the rest is committed.
            for job in batch {
                if job.is_conflict() { run_alone(connection, job) } else { job.finish(Ok(())) }
            }
        }
        Err(Error::Conflict(_)) => {
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
        end = transaction(connection, &mut one);
        let again = matches!(end, Err(Error::Conflict(_))) || one.iter().any(|job| job.is_conflict());
        if !again {
            break;
        }
    }
    for job in one {
        job.finish(end.clone());
    }
}

/// One transaction: every job in a savepoint, then the log, then the commit.
///
/// A job that fails is undone alone. An error here means that nothing at all was kept.
fn transaction(connection: &mut dyn Connection, batch: &mut [Box<dyn Job>]) -> Result<()> {
    connection.batch(connection.begin_to_write())?;
    let ran = match batch {
        // Alone it needs no savepoint: undoing it is undoing the transaction.
        [job] => match run_job(connection, job) {
            Some(entries) => Ok(entries),
            None => return connection.batch("ROLLBACK"),
        },
        several => run_jobs(connection, several),
    };
    let end = ran.and_then(|entries| {
        log::append(connection, entries)?;
        connection.batch("COMMIT")
    });
    if end.is_err() {
        // A lost connection or a full disk has ended the transaction already.
        let _ = connection.batch("ROLLBACK");
    }
    end
}

/// The entries of a job that is to be kept.
fn run_job(connection: &mut dyn Connection, job: &mut Box<dyn Job>) -> Option<Vec<log::Entry>> {
    let mut open = Open::new(connection);
    job.run(&mut open).then_some(open.entries)
}

fn run_jobs(connection: &mut dyn Connection, batch: &mut [Box<dyn Job>]) -> Result<Vec<log::Entry>> {
    let mut all = Vec::new();
    for job in batch {
        if job.is_only_log() {
            all.extend(run_job(connection, job).unwrap_or_default());
            continue;
        }
        connection.batch("SAVEPOINT job")?;
        if let Some(entries) = run_job(connection, job) {
            all.extend(entries);
        } else {
            connection.batch("ROLLBACK TO SAVEPOINT job")?;
        }
        connection.batch("RELEASE SAVEPOINT job")?;
    }
    Ok(all)
}
