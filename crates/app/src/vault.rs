//! Identity codes at rest: encrypted by the program under a key that the database does not hold, and found by a
//! keyed hash. Bound to its programme and client, so that one row's secret cannot stand in another.

use casework::identity_code::IdentityCode;
use ring::{aead, hmac};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::world::World;

const NONCE: usize = aead::NONCE_LEN;

/// The key of a service, 32 bytes that stand in a file of their own.
pub struct Vault {
    sealing: aead::LessSafeKey,
    finding: hmac::Key,
}

impl Vault {
    /// A vault by this key.
    ///
    /// Errors: [`Error::Internal`] where the key is not 32 bytes.
    pub fn new(key: &[u8]) -> Result<Vault> {
        let wrong = || Error::Internal("the key of identity codes is not 32 bytes".to_owned());
        if key.len() != 32 {
            return Err(wrong());
        }
        // Two keys from one: what finds a code must not be what opens it.
        let derive = |purpose: &[u8]| hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), purpose);
        let sealing = aead::UnboundKey::new(&aead::CHACHA20_POLY1305, derive(b"seal").as_ref());
        Ok(Vault {
            sealing: aead::LessSafeKey::new(sealing.map_err(|_| wrong())?),
            finding: hmac::Key::new(hmac::HMAC_SHA256, derive(b"find").as_ref()),
        })
    }

    /// A vault by a key of 64 hexadecimal signs.
    ///
    /// Errors: [`Error::Internal`] where it is none; the key is not repeated.
    pub fn parse(text: &str) -> Result<Vault> {
        let digit = |at: usize| text.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
        let bytes: Option<Vec<u8>> = (0..text.len()).step_by(2).map(digit).collect();
        Vault::new(&bytes.unwrap_or_default())
    }

    /// What a code is found by.
    pub(crate) fn hash(&self, code: &IdentityCode) -> Vec<u8> {
        hmac::sign(&self.finding, code.reveal().as_bytes()).as_ref().to_vec()
    }

    /// A code as it is kept: nonce, then the sealed text.
    pub(crate) fn seal(
        &self,
        code: &IdentityCode,
        (programme, client): (Uuid, Uuid),
        world: &dyn World,
    ) -> Result<Vec<u8>> {
        let mut nonce = [0; NONCE];
        world.random(&mut nonce);
        let mut sealed = code.reveal().as_bytes().to_vec();
        let aad = aead::Aad::from(bound(programme, client));
        let ended = self.sealing.seal_in_place_append_tag(
            aead::Nonce::assume_unique_for_key(nonce),
            aad,
            &mut sealed,
        );
        ended.map_err(|_| Error::Internal("an identity code cannot be sealed".to_owned()))?;
        Ok([nonce.to_vec(), sealed].concat())
    }

    /// The code that is kept; none where another key sealed it, or for another client.
    pub(crate) fn open(&self, kept: &[u8], (programme, client): (Uuid, Uuid)) -> Option<IdentityCode> {
        let (nonce, sealed) = kept.split_at_checked(NONCE)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut sealed = sealed.to_vec();
        let aad = aead::Aad::from(bound(programme, client));
        let opened = self.sealing.open_in_place(nonce, aad, &mut sealed).ok()?;
        IdentityCode::parse(std::str::from_utf8(opened).ok()?).ok()
    }
}

fn bound(programme: Uuid, client: Uuid) -> Vec<u8> {
    [programme.as_bytes().as_slice(), client.as_bytes().as_slice()].concat()
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Vault")
    }
}
