//! Passwords at rest: argon2id with the parameters that the crate takes by default (19 MiB, two passes).

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::error::{Error, Result};
use crate::world::World;

/// The fewest characters of a password (NIST SP 800-63B, 5.1.1.2, asks for eight; we ask for twelve).
pub(crate) const FEWEST: usize = 12;
/// The most bytes: a longer one only costs time.
pub(crate) const MOST: usize = 512;

pub(crate) fn hash(password: &str, world: &dyn World) -> Result<String> {
    let mut salt = [0; 16];
    world.random(&mut salt);
    let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
    hash.map(|hash: PasswordHash| hash.to_string())
        .map_err(|error| Error::Internal(format!("a password cannot be hashed: {error}")))
}

/// Whether the password is the one of the hash.
pub(crate) fn is_right(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash)
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

/// Takes as long as a real comparison, so that an unknown name cannot be told from a wrong password.
pub(crate) fn compare_in_vain(password: &str) {
    const NOBODYS: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let _ = is_right(password, NOBODYS);
}

/// What is wrong with a new password.
pub(crate) fn fault(password: &str, username: &str) -> Option<&'static str> {
    if password.chars().count() < FEWEST {
        return Some("password-short");
    }
    if password.len() > MOST {
        return Some("password-long");
    }
    let is_plain = password.chars().all(|each| password.starts_with(each));
    if is_plain || password.to_lowercase().contains(&username.to_lowercase()) {
        return Some("password-plain");
    }
    None
}
