//! How reviews, the development plan and the steering group lie in their tables: beside the bundle, with history.

use std::sync::LazyLock;

use super::Cell;
use super::Kind::{Day, Id, Int, Text};
use super::shape::Shape;
use super::statements::{Statements, TableOf};

macro_rules! shapes {
    ($($name:ident $table:literal $columns:expr;)+) => {
        $(static $name: (Shape, LazyLock<Statements>) = (
            Shape { columns: $columns, list: None },
            LazyLock::new(|| Statements::of_shape($table, &$name.0)),
        );)+

        /// The tables, what is referred to first.
        pub(super) fn tables() -> Vec<TableOf> {
            vec![$(TableOf { name: $table, shape: &$name.0, statements: &$name.1 }),+]
        }
    };
}

const CASES: &[Cell] = &[
    ("kind", Text),
    ("visit_from", Day),
    ("visit_until", Day),
    ("looked_on", Day),
    ("purpose", Text),
    ("recipients", Text),
    ("seed", Int),
    ("invited_on", Day),
    ("listed_on", Day),
    ("gathered_on", Day),
    ("frozen_on", Day),
    ("scored_on", Day),
    ("agreed_on", Day),
    ("drafted_on", Day),
    ("commented_on", Day),
    ("published_on", Day),
    ("planned_on", Day),
];

shapes! {
    REVIEW_CASES "review_cases" CASES;
    REVIEW_MEMBERS "review_members" &[
        ("review_id", Id),
        ("account_id", Id),
        ("name", Text),
        ("title", Text),
        ("scored_on", Day),
        ("signed_on", Day),
        ("signed_digest", Text),
    ];
    REVIEW_FILES "review_files" &[
        ("review_id", Id),
        ("client_id", Id),
        ("stratum", Text),
        ("number", Int),
        ("fills", Text),
        ("replaced_by", Id),
        ("reason", Text),
    ];
    REVIEW_FINDINGS "review_findings" &[
        ("review_id", Id),
        ("account_id", Id),
        ("guide", Text),
        ("file_id", Id),
        ("subject", Text),
        ("held_on", Day),
        ("content", Text),
    ];
    REVIEW_SCORES "review_scores" &[
        ("review_id", Id),
        ("account_id", Id),
        ("item", Int),
        ("score", Int),
        ("components", Text),
        ("reason", Text),
        ("recommendation", Text),
    ];
    REVIEW_AGREED "review_agreed" &[
        ("review_id", Id),
        ("item", Int),
        ("score", Int),
        ("components", Text),
        ("reason", Text),
    ];
    REVIEW_SETTLED "review_settled" &[
        ("review_id", Id),
        ("contradiction", Text),
        ("how", Text),
        ("reason", Text),
    ];
    REVIEW_TEXTS "review_texts" &[("review_id", Id), ("part", Text), ("lang", Text), ("text", Text)];
    REVIEW_COMMENTS "review_comments" &[
        ("review_id", Id),
        ("account_id", Id),
        ("name", Text),
        ("item", Int),
        ("said_on", Day),
        ("text", Text),
        ("answer", Text),
    ];
    PLAN_STEPS "plan_steps" &[
        ("review_id", Id),
        ("item", Int),
        ("step", Text),
        ("target", Int),
        ("owner", Text),
        ("due_on", Day),
        ("progress", Text),
    ];
    STEERING_MEMBERS "steering_members" &[
        ("name", Text),
        ("stakeholder", Text),
        ("organisation", Text),
        ("from_on", Day),
        ("until_on", Day),
    ];
    STEERING_DECISIONS "steering_decisions" &[
        ("meeting_id", Id),
        ("decided_on", Day),
        ("what", Text),
        ("owner", Text),
        ("due_on", Day),
        ("done_on", Day),
    ];
}
