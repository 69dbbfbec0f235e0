//! The clock and the chance of the machine.

use app::{Now, World};
use casework::Day;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The machine's clock, seen from a time zone; a demonstration stands on its own day.
#[derive(Debug)]
pub(crate) struct System {
    zone: TimeZone,
    fixed: Option<Day>,
}

impl System {
    pub(crate) fn new(zone: TimeZone) -> System {
        System { zone, fixed: None }
    }

    /// As [`System::new`], on one day for ever.
    pub(crate) fn on(zone: TimeZone, day: Day) -> System {
        System { zone, fixed: Some(day) }
    }
}

/// Milliseconds since 1970.
pub(crate) fn millis() -> i64 {
    Timestamp::now().as_millisecond()
}

impl World for System {
    fn now(&self) -> Now {
        let at = millis();
        Now { at, today: self.fixed.unwrap_or(self.local(at).0) }
    }

    fn local(&self, at: i64) -> (Day, u8, u8) {
        let instant = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
        let time = self.zone.to_datetime(instant);
        let day = Day::new(time.year(), time.month(), time.day());
        // Every instant of this era has a day of the calendar.
        let day = day.or_else(|_| Day::new(1970, 1, 1)).unwrap_or_else(|_| self.now().today);
        (day, time.hour().unsigned_abs(), time.minute().unsigned_abs())
    }

    fn random(&self, bytes: &mut [u8]) {
        // Without chance nothing here is safe: the process ends rather than go on.
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}
