//! Codes: closed lists of values that a record may hold, written in the bundle exactly as named here.

/// A closed list of codes, such as the kinds of activity.
pub trait Code: Copy + Eq + 'static {
    /// The name of the list, unique in the product; labels are looked up by it.
    const LIST: &'static str;
    /// Every code in the order in which people are shown them.
    const ALL: &'static [Self];

    /// The code as it is written in a record bundle.
    fn code(self) -> &'static str;

    /// The value whose code is `text`, compared exactly.
    fn from_code(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|each| each.code() == text)
    }

    /// The place of this value in [`Code::ALL`].
    fn position(self) -> usize {
        Self::ALL.iter().position(|each| *each == self).unwrap_or_default()
    }
}

/// Declares an enum together with its codes, so that a name is written once.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident, $list:literal { $($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $crate::Code for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}
pub(crate) use codes;
