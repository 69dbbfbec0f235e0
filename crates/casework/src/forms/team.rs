//! Forms about the programme as a whole.

use super::{Field, Form, Holds, Linked, List, Owner, SheetKind, nothing_derived};
use crate::MeetingKind;

pub(super) static MEETING: Form = Form {
    kind: SheetKind::Meeting,
    owner: Owner::Programme,
    table: Some("meetings"),
    derived: nothing_derived,
    fields: &[
        Field::required("date", Holds::Day).in_column(),
        Field::required("kind", Holds::One(List::of::<MeetingKind>())).in_column(),
        Field::required("staff_ids", Holds::Links(Linked::Staff)).in_column(),
        Field::optional("partner_team_id", Holds::Link(Linked::PartnerTeam)).in_column(),
        Field::optional("client_centred", Holds::YesNo).in_column(),
        Field::optional("shared_decisions", Holds::YesNo).in_column(),
        Field::optional("goals_set", Holds::YesNo).in_column(),
        Field::optional("executive_present", Holds::YesNo).in_column(),
        Field::optional("action_plan", Holds::YesNo).in_column(),
        Field::optional("notes", Holds::Words),
    ],
};
