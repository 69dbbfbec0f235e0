//! Nothing is left without words: every figure, input, reason, label and note has its text in every language.

use exchange::{Kind, TABLES};
use measures::deadlines;
use measures::scale::{Band, Need, Section, scale};
use words::Lang;

fn check(keys: impl IntoIterator<Item = String>) {
    for key in keys {
        for lang in Lang::ALL {
            assert!(lang.words().has(&key), "{} has no text {key}", lang.tag());
        }
    }
}

#[test]
fn tables_columns_notes_and_codes_have_labels() {
    for table in TABLES {
        check([format!("table-{}", table.name)]);
        for column in table.columns {
            check([
                format!("column-{}-{}", table.name, column.name),
                format!("note-{}-{}", table.name, column.name),
            ]);
            if let Kind::Code(list) | Kind::Codes(list) = column.kind {
                check(list.codes().into_iter().map(|code| format!("code-{}-{code}", list.name)));
            }
        }
    }
    check(["code-yes_no-yes".to_owned(), "code-yes_no-no".to_owned()]);
}

#[test]
fn items_figures_and_bands_have_names() {
    for shape in scale(casework::ScaleId::Fi25).items.all() {
        check(["name", "rule", "raise"].map(|part| format!("item-{}-{part}", shape.number)));
        let figures = shape.levels.iter().flat_map(|level| level.needs.keys());
        check(figures.map(|figure| match figure.as_str() {
            "components" => "raise-components".to_owned(),
            figure => format!("raise-{}-{figure}", shape.code),
        }));
        check(shape.levels.iter().map(|level| format!("source-{}", level.source.code())));
    }
    check(Band::ALL.map(|band| format!("band-{}", band.code())));
    check(Section::ALL.map(|section| format!("section-{}", section.code())));
    check(deadlines::Kind::ALL.map(|kind| format!("deadline-{}", kind.code())));
}

/// The rule in words names every limit of its levels: a changed scale file must not leave the prose behind.
#[test]
fn rules_in_words_name_the_limits() {
    for edition in [casework::ScaleId::Fi25, casework::ScaleId::Ips25] {
        for shape in scale(edition).items.all() {
            let of_edition = format!("item-{}-rule-ips", shape.number);
            for lang in Lang::ALL {
                let is_own = edition == casework::ScaleId::Ips25 && lang.words().has(&of_edition);
                let rule = lang.words().get(&if is_own {
                    of_edition.clone()
                } else {
                    format!("item-{}-rule", shape.number)
                });
                let numbers: Vec<&str> = rule.split(|each: char| !each.is_ascii_digit()).collect();
                for (figure, need) in shape.levels.iter().flat_map(|level| &level.needs) {
                    // Item 3 is told by its phases, item 12 by the word half; "under 50" is a limit of 49.
                    let (Need::Limit(limit), false) =
                        (need, ["average_rating", "discussed_clients"].contains(&figure.as_str()))
                    else {
                        continue;
                    };
                    let named = if figure == "excluded_share" { limit + 1 } else { *limit };
                    let is_named = named <= 1 || numbers.contains(&named.to_string().as_str());
                    assert!(
                        is_named,
                        "{} item {}: {figure} {named} is not in the rule",
                        lang.tag(),
                        shape.number
                    );
                }
            }
        }
    }
}

/// Every reason that the cases and vectors bring up.
#[test]
fn inputs_components_and_what_is_missing_have_words() {
    for (_, vector) in testkit::vectors::all() {
        let records = vector.bundle().records;
        let index = measures::Index::new(&records);
        let Ok(day) = vector.as_of.parse() else { continue };
        let assessment = measures::assess(&index, day, records.programme.scale);
        for rating in &assessment.items {
            check(rating.inputs.iter().map(|input| format!("input-{}", input.name)));
            for component in &rating.components {
                check([format!("item-{}-{}", rating.item, component.name)]);
                check(component.inputs.iter().map(|input| format!("input-{}", input.name)));
            }
            check(rating.missing.iter().map(|missing| match missing {
                measures::Missing::Component(name) => format!("item-{}-{name}", rating.item),
                other => format!("missing-{}", other.code()),
            }));
        }
    }
}
