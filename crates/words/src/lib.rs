//! User-facing words in Finnish, Swedish and English, kept apart from code.
//!
//! A text has a key and is written in Fluent files under `locales/`, one folder a language. [`Words`] finds
//! it, fills in its figures and chooses plural forms. Numbers and days are written as each language does.

mod figures;

use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use figures::{day, decimal, percent, thousands};

/// A language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Finnish, the default.
    Fi,
    /// Swedish as written in Finland.
    Sv,
    /// English.
    En,
}

impl Lang {
    /// Every language.
    pub const ALL: [Lang; 3] = [Lang::Fi, Lang::Sv, Lang::En];

    /// The two-letter tag.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Fi => "fi",
            Lang::Sv => "sv",
            Lang::En => "en",
        }
    }

    /// The language of a tag such as `sv`, `sv-FI` or `sv_FI.UTF-8`.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase();
        Lang::ALL.into_iter().find(|lang| lang.tag() == primary)
    }

    /// The words of this language.
    pub fn words(self) -> &'static Words {
        match self {
            Lang::Fi => &FINNISH,
            Lang::Sv => &SWEDISH,
            Lang::En => &ENGLISH,
        }
    }
}

/// What a text may have filled in.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A whole number; it also chooses between one and many.
    Count(i64),
    /// Words that are already in the right language, or a name.
    Text(Cow<'a, str>),
}

/// All texts of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! locale {
    ($lang:expr, $folder:literal) => {
        LazyLock::new(|| {
            Words::load(
                $lang,
                &[
                    include_str!(concat!("../locales/", $folder, "/records.ftl")),
                    include_str!(concat!("../locales/", $folder, "/items.ftl")),
                    include_str!(concat!("../locales/", $folder, "/problems.ftl")),
                    include_str!(concat!("../locales/", $folder, "/reasons.ftl")),
                    include_str!(concat!("../locales/", $folder, "/terminal.ftl")),
                    include_str!(concat!("../locales/", $folder, "/quality.ftl")),
                    include_str!(concat!("../locales/", $folder, "/pages.ftl")),
                    include_str!(concat!("../locales/", $folder, "/mapping.ftl")),
                    include_str!(concat!("../locales/", $folder, "/import.ftl")),
                    include_str!(concat!("../locales/", $folder, "/forms.ftl")),
                    include_str!(concat!("../locales/", $folder, "/offline.ftl")),
                    include_str!(concat!("../locales/", $folder, "/employers.ftl")),
                    include_str!(concat!("../locales/", $folder, "/referral.ftl")),
                    include_str!(concat!("../locales/", $folder, "/keys.ftl")),
                    include_str!(concat!("../locales/", $folder, "/today.ftl")),
                    include_str!(concat!("../locales/", $folder, "/clients.ftl")),
                    include_str!(concat!("../locales/", $folder, "/lists.ftl")),
                    include_str!(concat!("../locales/", $folder, "/shared.ftl")),
                    include_str!(concat!("../locales/", $folder, "/fits.ftl")),
                    include_str!(concat!("../locales/", $folder, "/identity.ftl")),
                    include_str!(concat!("../locales/", $folder, "/support.ftl")),
                    include_str!(concat!("../locales/", $folder, "/review.ftl")),
                    include_str!(concat!("../locales/", $folder, "/guides.ftl")),
                ],
            )
        })
    };
}

static FINNISH: LazyLock<Words> = locale!(Lang::Fi, "fi");
static SWEDISH: LazyLock<Words> = locale!(Lang::Sv, "sv");
static ENGLISH: LazyLock<Words> = locale!(Lang::En, "en");

impl Words {
    /// A broken file would show its texts as keys; the tests of this crate read every file without error.
    fn load(lang: Lang, files: &[&str]) -> Words {
        let tag: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks around each argument would end up in file names, CSV cells and terminals.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::En => write_english,
            Lang::Fi | Lang::Sv => write_nordic,
        }));
        for file in files {
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Words { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a text with this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The text with this key; the key itself where there is none.
    pub fn get(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The text with this key and these figures filled in; the key itself where there is none.
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            filled.set(
                (*name).to_owned(),
                match arg {
                    Arg::Count(count) => FluentValue::from(*count),
                    Arg::Text(text) => FluentValue::from(text.as_ref().to_owned()),
                },
            );
        }
        self.bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Words({})", self.lang.tag())
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

fn write_nordic<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    write_number(value, Lang::Fi)
}

fn write_english<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    write_number(value, Lang::En)
}

fn write_number(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(thousands(&number.as_string(), lang))
}
