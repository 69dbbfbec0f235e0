//! What the operator sets of the surface.

/// What the operator sets of the surface.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whether cookies are kept to encrypted connections.
    pub cookies: Cookies,
    /// Where the address of whoever asks is found.
    pub peers: Peers,
    /// Where to write about accessibility.
    pub contact: Option<String>,
    /// Where the source text of the running version is.
    pub source: Option<String>,
}

/// Whether cookies are kept to encrypted connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookies {
    /// Kept to encrypted connections and this host (`__Host-`).
    Secure,
    /// For a demonstration on one's own machine.
    Plain,
}

/// Where the address of whoever asks is found, for the limit of sign-ins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peers {
    /// The connection's own.
    Direct,
    /// The last one that the proxy in front wrote into `X-Forwarded-For`.
    BehindProxy,
}
