//! The numbers of each item's rule, by the names that the scale files use.

use serde::Deserialize;

use super::{Item, Level, Section, Sourced};

/// How the days of many clients become one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Middle {
    /// The median.
    Median,
    /// The mean.
    Mean,
}

/// A table of numbers, each with its source.
macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: Sourced<$kind>),* }
    )+};
}

/// The items by name, and the whole of them by number.
macro_rules! items {
    ($($(#[$doc:meta])* $name:ident: $numbers:ty),+ $(,)?) => {
        /// The 25 items of an edition.
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Items { $($(#[$doc])* pub $name: Item<$numbers>),+ }

        impl Items {
            /// What all items have, in the order of their numbers.
            pub fn all(&self) -> [Shape<'_>; super::ITEMS] {
                [$(Shape {
                    number: self.$name.number,
                    code: stringify!($name),
                    section: self.$name.section,
                    levels: &self.$name.levels,
                }),+]
            }
        }
    };
}

/// What every item has, whatever its rule.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'s> {
    /// 1 to 25.
    pub number: u8,
    /// Its name in code and JSON.
    pub code: &'static str,
    /// Its section.
    pub section: Section,
    /// Its levels, the highest first.
    pub levels: &'s [Level],
}

numbers! {
    /// Item 1 Caseload.
    Caseload {}
    /// Item 2 Employment services only.
    EmploymentServicesOnly {
        /// Months looked back from the day.
        window_months: u32,
    }
    /// Item 3 All phases.
    AllPhases {
        /// Months looked back from the day.
        window_months: u32,
        /// The rating of a coach by how many phases were carried out, from none to all.
        ratings_by_phases: Vec<u64>,
        /// Whether follow-along support at the workplace is a phase of its own beside.
        job_coaching: bool,
    }
    /// Item 4 Team assignment.
    TeamAssignment {
        /// Partner teams of a coach that count as the main ones.
        main_teams: u32,
    }
    /// Item 5 Team contact.
    TeamContact {
        /// Months looked back from the day.
        window_months: u32,
        /// Per cent of weeks that is weekly.
        weekly_percent: u32,
        /// Per cent of meetings that must decide together.
        decided_together_percent: u32,
    }
    /// Item 6 Partners.
    Partners {
        /// Months looked back from the day.
        window_months: u32,
        /// Months within which the partner must have been in touch.
        contact_months: u32,
        /// Per cent of clients whose partner must have been in touch.
        contacted_percent: u32,
        /// Meetings of a network that a leader must have attended.
        network_meetings: u32,
    }
    /// Item 7 The unit.
    VocationalUnit {
        /// Months looked back from the day.
        window_months: u32,
        /// Thousandths of full working time from which a coach is full-time.
        full_time_thousandths: u32,
    }
    /// Item 8 The leader.
    Leader {
        /// Months looked back from the day.
        window_months: u32,
        /// Most coaches to a full-time leader.
        span: u32,
        /// Per cent of weeks that is weekly.
        weekly_percent: u32,
        /// Meetings of each partner team that a leader must have attended.
        liaison_meetings: u32,
        /// Months looked back, one by one, for mentoring in the field.
        mentoring_months: u32,
        /// Per cent of those months that must hold mentoring.
        mentored_percent: u32,
        /// Outcome reviews that must have set goals.
        outcome_reviews: u32,
    }
    /// Item 9 Zero exclusion.
    ZeroExclusion {
        /// Months looked back from the day.
        window_months: u32,
        /// Days after a job within which help to the next must begin.
        help_within_days: u32,
    }
    /// Item 10 The organisation aims at work.
    AimAtWork {
        /// Months looked back for work stories.
        story_months: u32,
        /// Meetings that must have shared work stories.
        stories: u32,
        /// Months looked back for measured rates.
        rate_months: u32,
        /// Measured rates that must have been shared.
        rates: u32,
    }
    /// Item 11 Management.
    ManagementSupport {
        /// Total from which reviews and steering groups may be rarer.
        steady_total: u32,
        /// Months looked back for reviews.
        review_months: u32,
        /// The same from the steady total on.
        steady_review_months: u32,
        /// Months looked back for steering groups.
        steering_months: u32,
        /// Steering groups that must have met.
        steering_meetings: u32,
        /// The same from the steady total on.
        steady_steering_meetings: u32,
        /// Months looked back for reports to management.
        report_months: u32,
        /// Reports that a leader must have given.
        reports: u32,
    }
    /// Item 12 Benefits.
    BenefitsCounselling {
        /// Months looked back from the day.
        window_months: u32,
        /// Months before a start within which a calculation counts.
        before_start_months: u32,
        /// Days after a start from which a later talk is expected.
        settled_after_days: u32,
    }
    /// Item 13 Telling the employer.
    Disclosure {
        /// Per cent of clients who must have weighed before the employer was told.
        before_telling_percent: u32,
        /// Per cent of job seekers who must have weighed, where nobody has told.
        seekers_percent: u32,
        /// Per cent of clients who must have agreed the wording.
        wording_percent: u32,
        /// Per cent of job seekers who must have talked again.
        again_percent: u32,
        /// Months in service after which talking again is expected.
        again_after_months: u32,
        /// Different days of talking that are again.
        again_days: u32,
    }
    /// Item 14 Ongoing assessment.
    OngoingAssessment {
        /// Months looked back from the day.
        window_months: u32,
        /// Meetings with the client by which the profile must be there.
        meetings: u32,
        /// Days after a job within which the profile must be renewed.
        after_job_days: u32,
    }
    /// Item 15 Rapid search.
    RapidSearch {
        /// Months looked back from the day.
        window_months: u32,
        /// Days of waiting from which a client without a contact counts.
        waiting_days: u32,
        /// Median or mean.
        middle: Middle,
    }
    /// Item 16 Individual search.
    IndividualSearch {
        /// Months looked back from the day.
        window_months: u32,
        /// Months that a plan stays current.
        plan_months: u32,
    }
    /// Item 17 Frequent employer contact.
    FrequentEmployerContact {
        /// Months looked back from the day.
        window_months: u32,
        /// Months looked back for reviews.
        review_months: u32,
        /// Most job seekers of a coach with a small caseload.
        small_caseload: u32,
        /// Contacts a week for each of them that are enough.
        small_caseload_contacts: u32,
        /// Contacts a week that enough then counts as.
        small_caseload_counts_as: u32,
    }
    /// Item 18 Quality of contact.
    QualityOfEmployerContact {
        /// Months looked back from the day.
        window_months: u32,
        /// Months looked back for contacts with the same employer.
        again_months: u32,
        /// Contacts with an employer that are again.
        again_contacts: u32,
    }
    /// Item 19 Kinds of job.
    KindsOfJob {
        /// Months looked back from the day.
        window_months: u32,
        /// Fewer paid jobs than this cannot show anything.
        least_paid_jobs: u32,
    }
    /// Item 20 Employers.
    DifferentEmployers {
        /// Months looked back from the day.
        window_months: u32,
        /// Fewer paid jobs than this cannot show anything.
        least_paid_jobs: u32,
    }
    /// Item 21 Competitive jobs.
    CompetitiveJobs {
        /// Months looked back from the day.
        window_months: u32,
        /// Fewer paid jobs than this cannot show anything.
        least_paid_jobs: u32,
    }
    /// Item 22 Individual support.
    IndividualSupport {
        /// Months looked back from the day.
        window_months: u32,
        /// Kinds of support that are varied.
        kinds: u32,
    }
    /// Item 23 Time-unlimited support.
    TimeUnlimitedSupport {
        /// Months looked back from the day.
        window_months: u32,
        /// Days since the start from which a job counts.
        started_days_ago: u32,
        /// Days before the start within which the client must be met.
        before_start_days: u32,
        /// Days after the start within which the client must be met.
        after_start_days: u32,
        /// Seven-day spans from the start that must each hold a meeting.
        weekly_spans: u32,
        /// Months from the start until which meetings must be monthly.
        monthly_until_months: u32,
        /// Working days after hearing of the end within which the coach must be in touch.
        after_loss_working_days: u32,
    }
    /// Item 24 In the community.
    Community {
        /// Months looked back from the day.
        window_months: u32,
    }
    /// Item 25 Outreach.
    Outreach {
        /// Months looked back for services that ended.
        ended_months: u32,
        /// Months looked back from the day.
        window_months: u32,
        /// Days within which a missed meeting must be followed up.
        follow_up_days: u32,
        /// Per cent of missed meetings that must be followed up.
        followed_percent: u32,
        /// Attempts in person at home or in the community.
        attempts_in_community: u32,
    }
}

numbers! {
    /// The deadlines that the rules imply.
    Deadlines {
        /// Days from entry within which an employer must be met.
        first_employer_days: u32,
        /// Months within which the partner must be in touch again.
        partner_contact_months: u32,
        /// Months in service by which telling the employer must have been talked about again.
        telling_again_months: u32,
        /// Months from the first plan at which it must be reviewed.
        plan_review_months: Vec<u32>,
        /// Months within which a leader must be along in the field again.
        mentoring_months: u32,
        /// Months within which outcomes must be reviewed and goals set again.
        goals_months: u32,
        /// Months within which a leader must visit each partner team again.
        team_visit_months: u32,
        /// Months between reviews.
        review_months: u32,
        /// The same from the steady total on.
        steady_review_months: u32,
        /// Months between steering groups.
        steering_months: u32,
        /// The same from the steady total on.
        steady_steering_months: u32,
        /// Months between sharings of work stories.
        stories_months: u32,
        /// Days ahead that deadlines are told.
        horizon_days: u32,
    }
}

items! {
    /// Item 1 Caseload.
    caseload: Caseload,
    /// Item 2 Employment services only.
    employment_services_only: EmploymentServicesOnly,
    /// Item 3 All phases.
    all_phases: AllPhases,
    /// Item 4 Team assignment.
    team_assignment: TeamAssignment,
    /// Item 5 Team contact.
    team_contact: TeamContact,
    /// Item 6 Partners.
    partners: Partners,
    /// Item 7 The unit.
    vocational_unit: VocationalUnit,
    /// Item 8 The leader.
    leader: Leader,
    /// Item 9 Zero exclusion.
    zero_exclusion: ZeroExclusion,
    /// Item 10 The organisation aims at work.
    aim_at_work: AimAtWork,
    /// Item 11 Management.
    management_support: ManagementSupport,
    /// Item 12 Benefits.
    benefits_counselling: BenefitsCounselling,
    /// Item 13 Telling the employer.
    disclosure: Disclosure,
    /// Item 14 Ongoing assessment.
    ongoing_assessment: OngoingAssessment,
    /// Item 15 Rapid search.
    rapid_search: RapidSearch,
    /// Item 16 Individual search.
    individual_search: IndividualSearch,
    /// Item 17 Frequent employer contact.
    frequent_employer_contact: FrequentEmployerContact,
    /// Item 18 Quality of contact.
    quality_of_employer_contact: QualityOfEmployerContact,
    /// Item 19 Kinds of job.
    kinds_of_job: KindsOfJob,
    /// Item 20 Employers.
    different_employers: DifferentEmployers,
    /// Item 21 Competitive jobs.
    competitive_jobs: CompetitiveJobs,
    /// Item 22 Individual support.
    individual_support: IndividualSupport,
    /// Item 23 Time-unlimited support.
    time_unlimited_support: TimeUnlimitedSupport,
    /// Item 24 In the community.
    community: Community,
    /// Item 25 Outreach.
    outreach: Outreach,
}
