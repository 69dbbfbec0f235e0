//! Writing a referral down: the fields of the client's form that are known before the service begins.

use std::sync::LazyLock;

use app::sheets::{Choices, Open};
use casework::Day;
use casework::forms::{Field, Form, Holds, Kept, Need, SheetKind};
use uuid::Uuid;

use crate::forms::Typed;
use crate::pages::sheet::{Crumb, Facts, SheetPage, page as sheet_page};
use crate::pages::shell::{FieldProblem, Shell};

/// What is asked of the client's form.
const ASKED: [&str; 13] = [
    "name",
    "wish",
    "birth_date",
    "phone",
    "email",
    "contact_ways",
    "municipality",
    "language",
    "interpreter",
    "referred_on",
    "referral_source",
    "referred_by",
    "referral_note",
];

/// Kept apart from the form, sealed.
const IDENTITY_CODE: Field =
    Field { name: "identity_code", holds: Holds::Line, need: Need::Optional, kept: Kept::Beside };

static PLAIN: LazyLock<Form> = LazyLock::new(|| made(None));
static WITH_CODE: LazyLock<Form> = LazyLock::new(|| made(Some(IDENTITY_CODE)));

fn made(after_birth_date: Option<Field>) -> Form {
    let own = SheetKind::Client.form();
    let asked = own.fields.iter().filter(|field| ASKED.contains(&field.name));
    let with_more = asked.flat_map(|field| {
        let more = after_birth_date.filter(|_| field.name == "birth_date");
        std::iter::once(*field).chain(more)
    });
    let fields: Vec<Field> = with_more.collect();
    Form {
        kind: own.kind,
        owner: own.owner,
        table: own.table,
        derived: own.derived,
        // Made once for as long as the program runs.
        fields: fields.leak(),
    }
}

/// The form of a referral, with the identity code where it can be kept.
pub(crate) fn form(keeps_identity_codes: bool) -> &'static Form {
    if keeps_identity_codes { &WITH_CODE } else { &PLAIN }
}

/// What the page is made of.
pub(crate) struct NewFacts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The id that the client to be will have.
    pub(crate) id: Uuid,
    /// What stands in the fields.
    pub(crate) typed: &'f Typed,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
    /// Whether identity codes can be kept.
    pub(crate) keeps_identity_codes: bool,
    /// Today.
    pub(crate) today: Day,
}

/// The page of the form, as every form has it.
pub(crate) fn new(shell: Shell, facts: NewFacts<'_>) -> SheetPage {
    let heading = shell.words.get("referral-new-title");
    let list = format!("{}/referrals", facts.base);
    let open = Open { filled: None, id: facts.id, choices: Choices::default(), about: String::new() };
    let crumbs = vec![
        Crumb { text: shell.words.get("referral-inbox-title"), href: list.clone() },
        Crumb { text: heading.clone(), href: String::new() },
    ];
    // A form that was sent has a token.
    let is_fresh = facts.typed.get("form_token").is_empty();
    let of_form = Facts {
        form: form(facts.keeps_identity_codes),
        open: &open,
        action: format!("{list}/new?id={}", facts.id),
        back: list,
        crumbs,
        history: None,
        begins_with: None,
        query: Typed::default(),
        typed: Some(facts.typed),
        problems: facts.problems,
        differs: None,
        today: facts.today,
    };
    SheetPage { heading, is_fresh, ..sheet_page(shell, of_form) }
}
