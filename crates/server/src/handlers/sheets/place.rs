//! Where forms are: whom they are about, their pages, and the way to them.

use app::sheets::Of;
use casework::Code;
use casework::forms::{Owner, SheetKind};
use uuid::Uuid;

use crate::answer::Fault;
use crate::pages::client::Section;
use crate::pages::sheet::Crumb;
use crate::visit::{Part, Visitor, base};

/// What a form is about, and of which kind it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The programme.
    pub(super) programme: Uuid,
    /// What it is about.
    pub(super) of: Of,
    /// Its kind.
    pub(super) kind: SheetKind,
}

fn not_found() -> Fault {
    Fault::App(app::Error::NotFound(None))
}

impl Place {
    /// Where forms of this kind about this are; a kind that is about something else is not there.
    pub(super) fn of(programme: Uuid, of: Of, kind: &str) -> Result<Place, Fault> {
        let owner = match of {
            Of::Client(_) => Owner::Client,
            Of::Employer(_) => Owner::Employer,
            Of::Programme => Owner::Programme,
        };
        let kind = SheetKind::from_code(kind).filter(|kind| kind.form().owner == owner);
        Ok(Place { programme, of, kind: kind.ok_or_else(not_found)? })
    }

    /// As [`Place::of`], for one form: a client's or an employer's own has the same id.
    pub(super) fn of_one(programme: Uuid, of: Of, kind: &str, id: Uuid) -> Result<Place, Fault> {
        let place = Place::of(programme, of, kind)?;
        let own = match of {
            Of::Client(owner) | Of::Employer(owner) => Some(owner),
            Of::Programme => None,
        };
        let is_there = !place.is_own() || own == Some(id);
        is_there.then_some(place).ok_or_else(not_found)
    }

    /// As [`Place::of`], for a new one: nobody has two own forms.
    pub(super) fn of_new(programme: Uuid, of: Of, kind: &str) -> Result<Place, Fault> {
        let place = Place::of(programme, of, kind)?;
        (!place.is_own()).then_some(place).ok_or_else(not_found)
    }

    /// Whether it is the client's or the employer's own form.
    fn is_own(self) -> bool {
        matches!(self.kind, SheetKind::Client | SheetKind::Employer)
    }

    /// The page of a form.
    pub(super) fn sheet(self, id: Uuid) -> String {
        let (base, kind) = (base(self.programme), self.kind.code());
        match self.of {
            Of::Client(client) => format!("{base}/clients/{client}/{kind}/{id}"),
            Of::Employer(_) if self.is_own() => format!("{base}/employers/{id}/{kind}/{id}"),
            Of::Employer(employer) => format!("{base}/employers/{employer}/{kind}/{id}"),
            Of::Programme => format!("{base}/team/{kind}/{id}"),
        }
    }

    /// The page on which saved forms of this kind are looked at.
    pub(super) fn home(self) -> String {
        let base = base(self.programme);
        match self.of {
            Of::Client(client) => {
                format!("{base}/clients/{client}/section/{}", Section::of_kind(self.kind).code())
            }
            Of::Employer(employer) => format!("{base}/employers/{employer}"),
            Of::Programme => format!("{base}/team"),
        }
    }

    /// Where to go once a new one has been taken back.
    pub(super) fn without(self) -> String {
        match self.of {
            Of::Employer(_) if self.is_own() => format!("{}/employers", base(self.programme)),
            _ => self.home(),
        }
    }

    /// The part of the navigation to which it belongs.
    pub(super) fn part(self) -> Part {
        match self.of {
            Of::Client(_) => Part::Clients,
            Of::Employer(_) => Part::Employers,
            Of::Programme => Part::Team,
        }
    }

    /// The way to a form; the page itself comes last.
    pub(super) fn crumbs(self, visitor: &Visitor, about: &str, last: String) -> Vec<Crumb> {
        let (words, base) = (visitor.words, base(self.programme));
        let crumb = |text: String, href: String| Crumb { text, href };
        let mut crumbs = match self.of {
            Of::Client(client) => {
                let section = Section::of_kind(self.kind);
                let own = format!("{base}/clients/{client}");
                vec![
                    crumb(words.get("clients-title"), format!("{base}/clients")),
                    crumb(about.to_owned(), own),
                    crumb(section.name(words), self.home()),
                ]
            }
            Of::Employer(_) => {
                let all = crumb(words.get("sheet-employer-many"), format!("{base}/employers"));
                let own = (!about.is_empty()).then(|| crumb(about.to_owned(), self.home()));
                std::iter::once(all).chain(own).collect()
            }
            Of::Programme => vec![crumb(words.get("sheet-page-team"), self.home())],
        };
        crumbs.push(crumb(last, String::new()));
        crumbs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_about_what_they_are_about() {
        let (programme, client) = (Uuid::nil(), Of::Client(Uuid::nil()));
        assert!(Place::of_new(programme, client, "profile").is_ok());
        for kind in ["employer", "meeting", "client", "section", ""] {
            assert!(Place::of_new(programme, client, kind).is_err(), "{kind}");
        }
        let other = Uuid::from_u128(1);
        assert!(Place::of_one(programme, client, "client", other).is_err());
        assert!(Place::of_one(programme, client, "client", Uuid::nil()).is_ok());
    }
}
