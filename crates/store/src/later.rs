//! Entries of the access log that are waited for elsewhere than on the thread that made them: a request reads, gives
//! its thread back, and is answered once its entries are on the disk.

use std::cell::RefCell;

use crate::error::Result;
use crate::log::Entry;
use crate::tx::Tx;
use crate::writer::Job;

thread_local! {
    static GATHERED: RefCell<Option<Vec<Entry>>> = const { RefCell::new(None) };
}

/// Runs work on this thread and gathers the entries that it would have waited for. Nothing that the work read may be
/// shown before [`crate::Store::log_then`] has told that they are kept.
pub fn gather<T>(work: impl FnOnce() -> T) -> (T, Vec<Entry>) {
    /// Ends the gathering also when the work panics.
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            GATHERED.with_borrow_mut(|gathered| *gathered = None);
        }
    }
    GATHERED.with_borrow_mut(|gathered| *gathered = Some(Vec::new()));
    let end = End;
    let done = work();
    let entries = GATHERED.with_borrow_mut(Option::take).unwrap_or_default();
    drop(end);
    (done, entries)
}

/// Gathers entries where that is asked for; gives them back where it is not.
pub(crate) fn gathered(entries: Vec<Entry>) -> Option<Vec<Entry>> {
    GATHERED.with_borrow_mut(|gathered| match gathered {
        Some(all) => {
            all.extend(entries);
            None
        }
        None => Some(entries),
    })
}

/// Entries on their way, and whom to tell.
pub(crate) struct OnlyLog {
    pub(crate) entries: Vec<Entry>,
    pub(crate) end: Box<dyn FnOnce(Result<()>) + Send>,
}

impl Job for OnlyLog {
    fn run(&mut self, tx: &mut dyn Tx) -> bool {
        self.entries.iter().cloned().for_each(|entry| tx.log(entry));
        true
    }

    fn is_conflict(&self) -> bool {
        false
    }

    fn is_alone(&self) -> bool {
        false
    }

    fn finish(self: Box<Self>, end: Result<()>) {
        (self.end)(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        let nobody = uuid::Uuid::nil();
        Entry {
            programme: nobody,
            at: 0,
            account: nobody,
            action: String::new(),
            subject: String::new(),
            reason: String::new(),
            clients: Vec::new(),
        }
    }

    #[test]
    fn entries_are_gathered_only_within_and_never_left_for_the_next() {
        assert_eq!(gathered(vec![entry()]), Some(vec![entry()]));
        let (done, entries) = gather(|| gathered(vec![entry()]));
        assert_eq!((done, entries), (None, vec![entry()]));
        let panicked =
            std::panic::catch_unwind(|| gather(|| -> () { std::panic::resume_unwind(Box::new(())) }));
        assert!(panicked.is_err());
        assert_eq!(gathered(vec![entry()]), Some(vec![entry()]));
    }
}
