//! Puts the tables of a bundle together, in an order in which every reference finds its table read.

use casework::{
    Activity, Attestation, BenefitCounselling, Client, Consultation, DisclosureTalk, Employer, Event, Job,
    Meeting, PartnerTeam, Plan, Profile, Programme, Records, Review, Row, Staff, Study, Table, UnitRate,
};

use crate::problem::{Problem, Severity, What};
use crate::read::cells::{Ids, References};
use crate::read::table::{Parsed, Record};
use crate::read::{Bundle, Refused};
use crate::schema::TABLES;

/// Where the tables come from: a folder of CSV files or a workbook.
pub(crate) trait Assembly {
    /// Reads the table of this kind; an absent one is empty.
    fn table<T: Record + Send>(&mut self, references: &References) -> Parsed<T>;

    /// Problems that belong to no table that was asked for, such as unknown sheets.
    fn other_problems(&mut self) -> Vec<Problem>;

    /// Reads every table.
    fn assemble(mut self) -> Result<Bundle, Refused>
    where
        Self: Sized,
    {
        let mut problems = self.other_problems();
        if problems.iter().any(|problem| problem.what == What::Empty) {
            return Err(Refused { problems });
        }
        let mut references = References::default();
        let programme = self.table::<Programme>(&references);
        let rows = programme.complete.then_some(programme.rows);
        let programme = programme.finish(&mut problems);
        let (partner_teams, ids) = self.referred::<PartnerTeam>(&references, &mut problems);
        references.partner_teams = ids;
        let (staff, ids) = self.referred::<Staff>(&references, &mut problems);
        references.staff = ids;
        let (employers, ids) = self.referred::<Employer>(&references, &mut problems);
        references.employers = ids;
        let (clients, ids) = self.referred::<Client>(&references, &mut problems);
        references.clients = ids;
        let (references, problems) = (&references, &mut problems);
        let programme = only_row(programme, rows, problems);
        let records = Records {
            partner_teams,
            staff,
            employers,
            clients,
            activities: self.plain::<Activity>(references, problems),
            jobs: self.plain::<Job>(references, problems),
            profiles: self.plain::<Profile>(references, problems),
            plans: self.plain::<Plan>(references, problems),
            benefit_counselling: self.plain::<BenefitCounselling>(references, problems),
            disclosure_talks: self.plain::<DisclosureTalk>(references, problems),
            meetings: self.plain::<Meeting>(references, problems),
            unit_rates: self.plain::<UnitRate>(references, problems),
            reviews: self.plain::<Review>(references, problems),
            attestations: self.plain::<Attestation>(references, problems),
            consultations: self.plain::<Consultation>(references, problems),
            events: self.plain::<Event>(references, problems),
            studies: self.plain::<Study>(references, problems),
            programme: match programme {
                Some(programme) => programme,
                None => return Err(Refused { problems: in_order(std::mem::take(problems)) }),
            },
        };
        verdict(records, in_order(std::mem::take(problems)))
    }

    /// A table that no other refers to.
    fn plain<T: Record + Send>(&mut self, references: &References, problems: &mut Vec<Problem>) -> Table<T> {
        self.table::<T>(references).finish(problems)
    }

    /// A table that others refer to, with its ids.
    fn referred<T: Record + Send>(
        &mut self,
        references: &References,
        problems: &mut Vec<Problem>,
    ) -> (Table<T>, Ids<T>) {
        let parsed = self.table::<T>(references);
        let ids = Ids::new(parsed.keys(), parsed.complete);
        (parsed.finish(problems), ids)
    }
}

/// The one row of the programme table, where it has exactly one and that one is good. How many rows it has is not
/// known where it could not be read whole.
fn only_row(
    mut table: Table<Programme>,
    rows: Option<usize>,
    problems: &mut Vec<Problem>,
) -> Option<Programme> {
    if let Some(rows) = rows.filter(|rows| *rows != 1) {
        problems.push(Problem::of_table(Programme::TABLE, What::ProgrammeRows { rows }));
    }
    if table.len() == 1 { table.rows_mut().pop() } else { None }
}

fn verdict(records: Records, problems: Vec<Problem>) -> Result<Bundle, Refused> {
    if problems.iter().any(|problem| problem.severity() == Severity::Error) {
        return Err(Refused { problems });
    }
    Ok(Bundle { records, warnings: problems })
}

/// By the order of tables; the rows of a table are in order already.
fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|problem| TABLES.iter().position(|table| table.name == problem.table));
    problems
}
