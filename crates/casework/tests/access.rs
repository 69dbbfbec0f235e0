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

#[test]
fn a_reviewer_reaches_nothing_but_a_review_of_their_own() {
    for action in Action::ALL {
        let is_of_review = matches!(
            action,
            Action::SeeReview | Action::ManageReview | Action::CollectReview | Action::ScoreReview
        );
        let of_review = may(AccountRole::Reviewer, *action, Relation::ReviewedProgramme);
        assert_eq!(of_review.is_ok(), is_of_review, "{action:?}");
        for relation in Relation::ALL.iter().filter(|relation| **relation != Relation::ReviewedProgramme) {
            let is_list = matches!(action, Action::SeeReviews | Action::BeginReview)
                && !matches!(relation, Relation::OtherProgramme | Relation::Service);
            assert_eq!(
                may(AccountRole::Reviewer, *action, *relation).is_ok(),
                is_list,
                "{action:?} {relation:?}"
            );
        }
    }
}

#[test]
fn nobody_scores_or_sees_scores_without_a_part_in_the_review() {
    for role in AccountRole::ALL {
        for action in [Action::ManageReview, Action::CollectReview, Action::ScoreReview] {
            for relation in Relation::ALL.iter().filter(|relation| **relation != Relation::ReviewedProgramme)
            {
                assert!(may(*role, action, *relation).is_err(), "{role:?} {action:?} {relation:?}");
            }
        }
    }
}
