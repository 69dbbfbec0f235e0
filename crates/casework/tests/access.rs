//! The whole matrix of who may do what, as a reviewer reads it.

use std::fmt::Write as _;

use casework::Code;
use casework::access::{AccountRole, Action, Relation, may};

#[test]
fn the_matrix_is_as_it_was_reviewed() {
    let mut matrix = String::new();
    for role in AccountRole::ALL {
        let _ = writeln!(matrix, "{}", role.code());
        for action in Action::ALL {
            let _ = writeln!(matrix, "  {}", action.code());
            for relation in Relation::ALL {
                let told = match may(*role, *action, *relation) {
                    Ok(reason) => format!("yes, {}", reason.code()),
                    Err(reason) => format!("no, {}", reason.code()),
                };
                let _ = writeln!(matrix, "    {:<16} {told}", relation.code());
            }
        }
    }
    testkit::golden::check("access.txt", &matrix);
}

#[test]
fn another_programme_does_not_exist_for_whoever_has_no_role_there() {
    for role in AccountRole::ALL {
        for action in Action::ALL {
            let is_national = *role == AccountRole::Evaluator && *action == Action::SeeSites;
            assert_eq!(
                may(*role, *action, Relation::OtherProgramme).is_ok(),
                is_national,
                "{role:?} {action:?}"
            );
        }
    }
}
