//! The rules of the 25 items: each looks at a day and tells what the records say. None knows a threshold that
//! is not in the scale file, and none rates: the levels of the scale do.

mod aim_at_work;
mod benefits_counselling;
mod caseload;
mod disclosure;
mod employer_contact;
mod individual_search;
mod individual_support;
mod jobs;
mod leader;
mod management_support;
mod ongoing_assessment;
mod outreach;
mod partners;
mod phases;
mod rapid_search;
mod team;
mod time_unlimited_support;
mod time_use;
mod vocational_unit;
mod zero_exclusion;

pub(crate) use management_support::last_total;

use crate::finding::Finding;
use crate::look::Look;
use crate::scale::ITEMS;

/// What the records say of every item, in the order of their numbers.
pub(crate) fn findings(look: &Look<'_, '_>) -> [Finding; ITEMS] {
    [
        caseload::caseload(look),
        time_use::employment_services_only(look),
        phases::all_phases(look),
        team::team_assignment(look),
        team::team_contact(look),
        partners::partners(look),
        vocational_unit::vocational_unit(look),
        leader::leader(look),
        zero_exclusion::zero_exclusion(look),
        aim_at_work::aim_at_work(look),
        management_support::management_support(look),
        benefits_counselling::benefits_counselling(look),
        disclosure::disclosure(look),
        ongoing_assessment::ongoing_assessment(look),
        rapid_search::rapid_search(look),
        individual_search::individual_search(look),
        employer_contact::frequent_employer_contact(look),
        employer_contact::quality_of_employer_contact(look),
        jobs::kinds_of_job(look),
        jobs::different_employers(look),
        jobs::competitive_jobs(look),
        individual_support::individual_support(look),
        time_unlimited_support::time_unlimited_support(look),
        time_use::community(look),
        outreach::outreach(look),
    ]
}
