//! References by name: what a cell calls a person or an employer is the row of that name, or makes one.

use std::borrow::Cow;
use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};

use crate::mapping::bind::column_place;
use crate::mapping::cells::LIST_SEPARATORS;
use crate::mapping::fold::{name_id, name_key};
use crate::mapping::kept::{Kept, KeptTable};
use crate::mapping::rows::{MappedRow, MappedTable, Origin, fixed_cells};
use crate::mapping::rules::Fixed;
use crate::problem::shortened;
use crate::schema::{Kind, TableShape};

/// Tables whose rows a name alone can make. A client is never made of a name.
pub(super) const CREATABLE: [&str; 3] = ["staff", "partner_teams", "employers"];

/// The tables that others refer to.
pub(super) const REFERRED: [&str; 4] = ["staff", "partner_teams", "employers", "clients"];

/// Names of two rows or more that cells used, as problems show them, by table.
#[derive(Debug, Default)]
pub(super) struct Twofold(HashSet<(&'static str, String)>);

impl Twofold {
    /// Whether this value is a name of several rows of the table.
    pub(super) fn has(&self, table: &'static str, value: &str) -> bool {
        self.0.contains(&(table, value.to_owned()))
    }
}

/// Puts ids where cells name rows of other tables, and adds the rows that the mapping says to make of names.
///
/// What is neither an id nor a name stays, for the reader to tell.
pub(super) fn resolve<'s>(
    tables: &mut [MappedTable<'s>],
    create: &'s BTreeMap<String, Fixed>,
    kept: &Kept<'_>,
) -> Twofold {
    let mut twofold = Twofold::default();
    for target in REFERRED {
        let Some(table) = tables.iter().find(|table| table.shape.name == target) else { continue };
        let fixed = create.get(target).filter(|_| CREATABLE.contains(&target));
        let mut known = Known::of(table, fixed);
        for row in kept.table(target).map(KeptTable::rows).unwrap_or_default() {
            known.add_kept(row);
        }
        for table in tables.iter_mut() {
            for (place, column) in table.shape.columns.iter().enumerate() {
                let cells = table.rows.iter_mut().filter_map(|row| row.cells.get_mut(place));
                match column.kind {
                    Kind::Reference(of) if of == target => cells.for_each(|cell| known.put_one(cell)),
                    Kind::References(of) if of == target => cells.for_each(|cell| known.put_many(cell)),
                    _ => {}
                }
            }
        }
        twofold.0.extend(known.twofold.into_iter().map(|name| (target, name)));
        if let Some(table) = tables.iter_mut().find(|table| table.shape.name == target) {
            table.rows.extend(known.made);
        }
    }
    twofold
}

/// The rows of a table by id and by name.
struct Known<'s> {
    shape: &'static TableShape,
    ids: HashSet<String>,
    by_name: HashMap<String, Vec<String>>,
    /// The other cells of a row that is made of a name; `None` where none is made.
    fixed: Option<&'s Fixed>,
    made: Vec<MappedRow<'s>>,
    twofold: HashSet<String>,
}

impl<'s> Known<'s> {
    fn of(table: &MappedTable<'_>, fixed: Option<&'s Fixed>) -> Known<'s> {
        let mut known = Known {
            shape: table.shape,
            ids: HashSet::new(),
            by_name: HashMap::new(),
            fixed,
            made: Vec::new(),
            twofold: HashSet::new(),
        };
        let name_place = column_place(table.shape, "name");
        for row in &table.rows {
            let cell = |place: usize| row.cells.get(place).map_or("", |cell| cell.trim());
            known.add(cell(0), name_place.map_or("", cell));
        }
        known
    }

    /// A row that the file has is told by the file.
    fn add_kept(&mut self, row: &[String]) {
        let name = column_place(self.shape, "name").and_then(|place| row.get(place));
        if let Some(id) = row.first().filter(|id| !self.ids.contains(*id)) {
            self.add(id, name.map_or("", String::as_str));
        }
    }

    fn add(&mut self, id: &str, name: &str) {
        if id.is_empty() {
            return;
        }
        let key = name_key(name);
        if !key.is_empty() {
            let ids = self.by_name.entry(key).or_default();
            if ids.iter().all(|known| known != id) {
                ids.push(id.to_owned());
            }
        }
        self.ids.insert(id.to_owned());
    }

    fn put_one(&mut self, cell: &mut Cow<'_, str>) {
        let text = cell.trim();
        if text.is_empty() || self.ids.contains(text) {
            return;
        }
        if let Some(id) = self.id_of(text).or_else(|| self.make(text)) {
            *cell = Cow::Owned(id);
        }
    }

    fn put_many(&mut self, cell: &mut Cow<'_, str>) {
        let text = cell.trim();
        if text.is_empty() || self.ids.contains(text) {
            return;
        }
        let mut ids = Vec::new();
        self.take_apart(text, &LIST_SEPARATORS, &mut ids);
        *cell = Cow::Owned(ids.join(";"));
    }

    /// Finds the members of a list; a separator is one only where the whole is nobody's name.
    fn take_apart(&mut self, text: &str, separators: &[char], ids: &mut Vec<String>) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if let Some(id) = self.id_of(text) {
            ids.push(id);
            return;
        }
        match separators.split_first() {
            Some((first, weaker)) => text.split(*first).for_each(|part| self.take_apart(part, weaker, ids)),
            None => ids.push(self.make(text).unwrap_or_else(|| text.to_owned())),
        }
    }

    fn id_of(&mut self, text: &str) -> Option<String> {
        if self.ids.contains(text) {
            return Some(text.to_owned());
        }
        match self.by_name.get(&name_key(text)).map(Vec::as_slice) {
            Some([only]) => Some(only.clone()),
            Some([_, _, ..]) => {
                self.twofold.insert(shortened(text));
                None
            }
            _ => None,
        }
    }

    /// Makes a row of a name, unless the name is that of several rows.
    fn make(&mut self, name: &str) -> Option<String> {
        let fixed = self.fixed?;
        let base = name_id(name);
        if base.is_empty() || self.by_name.contains_key(&name_key(name)) {
            return None;
        }
        let mut ids = std::iter::once(base.clone()).chain((2_u32..).map(|number| format!("{base}-{number}")));
        let id = ids.find(|id| !self.ids.contains(id))?;
        let mut cells = fixed_cells(self.shape, fixed);
        for (place, text) in [(Some(0), &id), (column_place(self.shape, "name"), &name.to_owned())] {
            if let Some(cell) = place.and_then(|place| cells.get_mut(place)) {
                *cell = Cow::Owned(text.clone());
            }
        }
        self.add(&id, name);
        self.made.push(MappedRow { origin: Origin::Name, is_id_made: true, cells });
        Some(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::shape;

    fn table(name: &str, rows: &[&[&'static str]]) -> MappedTable<'static> {
        let shape = shape(name).expect("a table");
        let row = |cells: &&[&'static str]| {
            let cells = cells.iter().copied().chain(std::iter::repeat(""));
            let cells = cells.map(Cow::Borrowed).take(shape.columns.len()).collect();
            MappedRow { origin: Origin::Sheet(0, 1), is_id_made: false, cells }
        };
        MappedTable { shape, rows: rows.iter().map(row).collect(), tells_ids: true }
    }

    fn resolved(cell: &'static str, create: &'static BTreeMap<String, Fixed>) -> (String, usize, Twofold) {
        let staff =
            table("staff", &[&["S1", "Sinilampi Aava"], &["S2", "Hallavirta Otso"], &["S3", "Otso H"]]);
        let more = table("staff", &[&["S4", "Otso H."]]);
        let staff = MappedTable { rows: staff.rows.into_iter().chain(more.rows).collect(), ..staff };
        let meetings = table("meetings", &[&["M1", "1.2.2026", "network", cell]]);
        let mut tables = [staff, meetings];
        let twofold = resolve(&mut tables, create, &Kept::default());
        let [staff, meetings] = tables;
        (meetings.rows[0].cells[3].clone().into_owned(), staff.rows.len(), twofold)
    }

    #[test]
    fn names_become_ids_in_any_order_and_list() {
        static NONE: BTreeMap<String, Fixed> = BTreeMap::new();
        for (cell, expected) in [
            ("S1", "S1"),
            ("aava sinilampi", "S1"),
            ("Sinilampi, Aava", "S1"),
            ("Sinilampi Aava, Hallavirta Otso", "S1;S2"),
            ("Sinilampi, Aava; Hallavirta, Otso", "S1;S2"),
            ("S1/S2", "S1;S2"),
            ("Aava Sinilampi & Tuntematon", "S1;Tuntematon"),
            ("–", "–"),
            ("", ""),
        ] {
            assert_eq!(resolved(cell, &NONE).0, expected, "{cell}");
        }
        let (cell, _, twofold) = resolved("Otso H", &NONE);
        assert_eq!(cell, "Otso H");
        assert!(twofold.has("staff", "Otso H") && !twofold.has("clients", "Otso H"));
    }

    #[test]
    fn a_name_makes_a_row_once_where_the_mapping_says_so() {
        let create: BTreeMap<String, Fixed> =
            [("staff".to_owned(), [("role".to_owned(), "manager".to_owned())].into())].into();
        let create: &'static _ = Box::leak(Box::new(create));
        let (cell, rows, _) = resolved("Lumi Uusi; Uusi, Lumi; Otso H", create);
        assert_eq!((cell.as_str(), rows), ("lumi-uusi;lumi-uusi;Otso H", 5));
    }
}
