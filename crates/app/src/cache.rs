//! Programmes and their ratings, kept as long as the records have the same version. Every request asks the
//! database for the version, so that what is kept is never stale, also when another instance has written.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use casework::{Day, ScaleId};
use measures::contradictions::Contradiction;
use measures::deadlines::Deadline;
use measures::{Assessment, Index};
use store::records::Loaded;
use store::{Tx, records};
use uuid::Uuid;

use crate::error::{Error, Result};

/// So many rows of activities are kept in memory over all programmes.
const MOST_ROWS: usize = 400_000;
/// So many days of one programme are kept.
const MOST_DAYS: usize = 64;
/// Month-ends in a trend, the day looked at included.
pub(crate) const MONTHS: u16 = 13;

/// A programme's records of one version, with the ratings that were asked for.
#[derive(Debug)]
pub struct Programme {
    /// Its id.
    pub id: Uuid,
    /// Its records.
    pub loaded: Loaded,
    rated: Mutex<HashMap<(Day, ScaleId), Arc<Rated>>>,
}

/// A programme rated on a day.
#[derive(Debug)]
pub struct Rated {
    /// The 25 ratings.
    pub assessment: Assessment,
    /// The month-ends of a year back, the day itself last.
    pub trend: Vec<Assessment>,
    /// What contradicts each other.
    pub contradictions: Vec<Contradiction>,
    /// Who must do what by when.
    pub deadlines: Vec<Deadline>,
}

/// The programmes that are kept.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    programmes: HashMap<Uuid, (u64, Arc<Programme>)>,
    /// Counts requests, to know which programme was not asked for longest.
    clock: u64,
}

impl Cache {
    /// The programme in its present version.
    ///
    /// Errors: [`Error::NotFound`] where there is none.
    pub(crate) fn programme(&self, tx: &mut dyn Tx, id: Uuid) -> Result<Arc<Programme>> {
        let version = records::version(tx, id)?.ok_or(Error::NotFound(None))?;
        if let Some(found) = self.kept().find(id, version) {
            return Ok(found);
        }
        let loaded = records::load(tx, id)?.ok_or(Error::NotFound(None))?;
        let programme = Arc::new(Programme { id, loaded, rated: Mutex::default() });
        self.kept().keep(&programme);
        Ok(programme)
    }

    /// The programme, where it is kept in this version.
    pub(crate) fn kept_programme(&self, id: Uuid, version: i64) -> Option<Arc<Programme>> {
        self.kept().find(id, version)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn find(&mut self, id: Uuid, version: i64) -> Option<Arc<Programme>> {
        self.clock += 1;
        let clock = self.clock;
        let (used, programme) = self.programmes.get_mut(&id)?;
        *used = clock;
        (programme.loaded.version == version).then(|| Arc::clone(programme))
    }

    fn keep(&mut self, programme: &Arc<Programme>) {
        self.clock += 1;
        self.programmes.insert(programme.id, (self.clock, Arc::clone(programme)));
        let rows = |kept: &Kept| -> usize { kept.programmes.values().map(|(_, each)| each.weight()).sum() };
        while self.programmes.len() > 1 && rows(self) > MOST_ROWS {
            let oldest = self.programmes.iter().min_by_key(|(_, (used, _))| *used).map(|(id, _)| *id);
            oldest.and_then(|id| self.programmes.remove(&id));
        }
    }
}

impl Programme {
    /// The ratings of a day by the programme's own scale.
    pub fn rated(&self, day: Day) -> Arc<Rated> {
        self.rated_by(day, self.loaded.records.programme.scale)
    }

    fn rated_by(&self, day: Day, scale: ScaleId) -> Arc<Rated> {
        if let Some(found) = self.kept().get(&(day, scale)) {
            return Arc::clone(found);
        }
        let index = Index::new(&self.loaded.records);
        let assessment = measures::assess(&index, day, scale);
        let rated = Arc::new(Rated {
            contradictions: measures::contradictions::find(&index, &assessment),
            trend: trend(&index, &assessment),
            deadlines: measures::deadlines::deadlines(&index, day, scale),
            assessment,
        });
        let mut kept = self.kept();
        if kept.len() >= MOST_DAYS {
            kept.clear();
        }
        kept.insert((day, scale), Arc::clone(&rated));
        rated
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<(Day, ScaleId), Arc<Rated>>> {
        self.rated.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Rows, roughly as they weigh in memory.
    fn weight(&self) -> usize {
        let records = &self.loaded.records;
        records.activities.len() + records.clients.len() + records.meetings.len() + 1000
    }
}

/// Twelve month-ends and the day looked at.
fn trend(index: &Index<'_>, assessment: &Assessment) -> Vec<Assessment> {
    let (day, scale) = (assessment.as_of, assessment.scale);
    let mut points = measures::trend::month_ends(index, day, scale, MONTHS);
    if points.last().is_some_and(|last| last.as_of != day) {
        points.remove(0);
        points.push(assessment.clone());
    }
    points
}
