//! How often somebody may try to sign in. Counted by address, and by address and name together: whoever guesses
//! from elsewhere never locks the owner of a name out.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Tries of one name from one address, and the time after which one more is free.
const BY_NAME: Limit = Limit { tries: 5, refill_millis: 60_000 };
/// Tries from one address.
const BY_ADDRESS: Limit = Limit { tries: 60, refill_millis: 5_000 };
/// So many are remembered; past that the oldest are forgotten.
const MOST: usize = 50_000;

#[derive(Clone, Copy, Debug)]
struct Limit {
    tries: i64,
    refill_millis: i64,
}

/// Tries by whom.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    spent: Mutex<HashMap<(IpAddr, Option<String>), Spent>>,
}

#[derive(Clone, Copy, Debug)]
struct Spent {
    tries: i64,
    since: i64,
}

impl Throttle {
    /// Takes one try; false when there is none left now.
    pub(crate) fn take(&self, address: IpAddr, username: &str, now: i64) -> bool {
        let address = network(address);
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        if spent.len() > MOST {
            let oldest = now - BY_NAME.tries * BY_NAME.refill_millis;
            spent.retain(|_, each| each.since > oldest);
        }
        take(&mut spent, (address, None), BY_ADDRESS, now)
            && take(&mut spent, (address, Some(username.to_owned())), BY_NAME, now)
    }

    /// A right password gives the tries of its name back.
    pub(crate) fn forgive(&self, address: IpAddr, username: &str) {
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        spent.remove(&(network(address), Some(username.to_owned())));
    }
}

fn take(
    spent: &mut HashMap<(IpAddr, Option<String>), Spent>,
    key: (IpAddr, Option<String>),
    limit: Limit,
    now: i64,
) -> bool {
    let each = spent.entry(key).or_insert(Spent { tries: 0, since: now });
    let refilled = (now - each.since).max(0) / limit.refill_millis;
    each.tries = (each.tries - refilled).max(0);
    each.since = if each.tries == 0 { now } else { each.since + refilled * limit.refill_millis };
    if each.tries >= limit.tries {
        return false;
    }
    each.tries += 1;
    true
}

/// One subscriber of IPv6 has a whole /64.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let mut parts = address.segments();
            parts[4..].fill(0);
            IpAddr::V6(parts.into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
    const THERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 2));

    #[test]
    fn whoever_guesses_locks_nobody_out_elsewhere() {
        let throttle = Throttle::default();
        let tries = (0..9).filter(|_| throttle.take(HERE, "leader", 0)).count();
        assert_eq!(tries, 5);
        assert!(throttle.take(THERE, "leader", 0));
        assert!(throttle.take(HERE, "coach", 0));
    }

    #[test]
    fn a_try_is_free_again_after_a_minute() {
        let throttle = Throttle::default();
        for _ in 0..5 {
            assert!(throttle.take(HERE, "leader", 0));
        }
        assert!(!throttle.take(HERE, "leader", 59_999));
        assert!(throttle.take(HERE, "leader", 60_000));
        assert!(!throttle.take(HERE, "leader", 60_001));
    }

    #[test]
    fn many_names_from_one_address_are_slowed_too() {
        let throttle = Throttle::default();
        let tries = (0..200).filter(|number| throttle.take(HERE, &number.to_string(), 0)).count();
        assert_eq!(tries, 60);
    }

    #[test]
    fn a_right_password_gives_tries_back() {
        let throttle = Throttle::default();
        for _ in 0..5 {
            assert!(throttle.take(HERE, "leader", 0));
        }
        throttle.forgive(HERE, "leader");
        assert!(throttle.take(HERE, "leader", 0));
    }
}
