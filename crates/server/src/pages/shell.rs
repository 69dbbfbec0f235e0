//! What surrounds every page: bars, account, language, the message after a saved form, the line of a printout.

use words::Words;

/// What surrounds a page.
#[derive(Clone, Debug)]
pub(crate) struct Shell {
    /// The texts of the language that the person reads.
    pub(crate) words: &'static Words,
    /// Path and query of this page; a change of language returns to it.
    pub(crate) path: String,
    /// The hidden `form_token` of every POST form.
    pub(crate) form_token: String,
    /// Who is signed in; nobody on the public pages.
    pub(crate) account: Option<AccountLine>,
    /// The name of the account menu, where it is not made from the account.
    pub(crate) account_label: Option<String>,
    /// The programme that the page is about.
    pub(crate) programme: Option<ProgrammeLine>,
    /// The main navigation, at most five links.
    pub(crate) nav: Vec<NavLink>,
    /// What just happened.
    pub(crate) notice: Option<Notice>,
    /// Where one searches, for whoever may.
    pub(crate) search: Option<String>,
    /// First line of a printout: who, by which scale, which day. Empty prints nothing.
    pub(crate) printed: String,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub(crate) struct AccountLine {
    /// The name that colleagues use.
    pub(crate) name: String,
    /// The role in words.
    pub(crate) role: String,
}

/// The programme of the page.
#[derive(Clone, Debug)]
pub(crate) struct ProgrammeLine {
    /// Path of its home.
    pub(crate) home: String,
    /// Its name.
    pub(crate) name: String,
}

/// A link of the main navigation.
#[derive(Clone, Debug)]
pub(crate) struct NavLink {
    /// Where to.
    pub(crate) href: String,
    /// In words.
    pub(crate) label: String,
    /// Name of its symbol in `icons.svg`, for the bar at the foot of a phone.
    pub(crate) icon: &'static str,
    /// Whether this page belongs to it.
    pub(crate) is_current: bool,
}

/// What just happened, in one sentence.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    /// `done`, `info`, `attention` or `fault`.
    pub(crate) kind: &'static str,
    /// The sentence.
    pub(crate) text: String,
    /// Path of the POST that undoes it.
    pub(crate) undo: Option<String>,
}

/// What must be mended in a field.
#[derive(Clone, Debug)]
pub(crate) struct FieldProblem {
    /// The field's name, which is its id on the page too.
    pub(crate) field: &'static str,
    /// What to do, such as `Write your name`.
    pub(crate) text: String,
}

impl Shell {
    /// The text with this key.
    pub(crate) fn t(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// The tag of the page's language.
    pub(crate) fn lang(&self) -> &'static str {
        self.words.lang().tag()
    }

    /// Whether the page is in this language.
    pub(crate) fn is_in(&self, tag: &str) -> bool {
        self.lang() == tag
    }

    /// Where the mark leads: the programme's home, or the choice of a programme.
    pub(crate) fn home(&self) -> &str {
        self.programme.as_ref().map_or("/", |programme| &programme.home)
    }

    /// The name of the account menu, which shows a picture only.
    pub(crate) fn account_label(&self) -> String {
        if let Some(label) = &self.account_label {
            return label.clone();
        }
        let Some(account) = &self.account else { return String::new() };
        let args = [("name", account.name.as_str().into()), ("role", account.role.as_str().into())];
        self.words.say("shell-account-menu", &args)
    }
}

/// What must be mended in this field; empty where nothing.
pub(crate) fn problem_of<'p>(problems: &'p [FieldProblem], field: &str) -> &'p str {
    problems.iter().find(|problem| problem.field == field).map_or("", |problem| problem.text.as_str())
}
