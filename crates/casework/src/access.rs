//! Who may do what: one pure function, deny by default.
//!
//! The whole matrix is a golden file (`testdata/golden/access.txt`), so that a change of it is seen in a review. The
//! reason of what is allowed goes into the access log.

use crate::code::codes;

codes! {
    /// What an account is in a programme, or in the service as a whole.
    AccountRole, "account_role" {
        /// Employment specialist, the coach.
        EmploymentSpecialist = "employment_specialist",
        /// Leader of the coaches' team.
        TeamLeader = "team_leader",
        /// Manager.
        Manager = "manager",
        /// Professional of a partner team.
        PartnerProfessional = "partner_professional",
        /// Reviewer of fidelity.
        Reviewer = "reviewer",
        /// Evaluator of several programmes.
        Evaluator = "evaluator",
        /// Administrator of the service.
        Administrator = "administrator",
    }
}
codes! {
    /// What somebody wants to do.
    Action, "action" {
        /// See a programme's first page: figures and dates, nobody's name.
        SeeProgramme = "see_programme",
        /// See the ratings with their figures and try others; nobody's name.
        SeeFidelity = "see_fidelity",
        /// See records that tell of clients.
        SeeRecords = "see_records",
        /// See deadlines, which name clients.
        SeeDeadlines = "see_deadlines",
        /// Write down what was done, fill in and correct forms about a client.
        Record = "record",
        /// See a client's whole personal identity code.
        RevealIdentityCode = "reveal_identity_code",
        /// See what the team shares: employers, job leads, meetings; no client is named there.
        SeeTeam = "see_team",
        /// Write in what the team shares.
        RecordTeam = "record_team",
        /// See who has been referred and waits.
        SeeReferrals = "see_referrals",
        /// Accept or decline a referral.
        DecideReferrals = "decide_referrals",
        /// Give a colleague an absent coach's clients for a time.
        ManageCover = "manage_cover",
        /// Set which public pages a programme has.
        ManageSettings = "manage_settings",
        /// See what a client has let their partner professionals see.
        SeeShared = "see_shared",
        /// Attest a component, judge an item, take that back.
        Attest = "attest",
        /// Import records, map a spreadsheet, undo an import.
        Import = "import",
        /// Take all records out.
        Export = "export",
        /// See several programmes side by side.
        SeeSites = "see_sites",
        /// Manage accounts.
        ManageAccounts = "manage_accounts",
        /// See which reviews there are.
        SeeReviews = "see_reviews",
        /// Begin a review.
        BeginReview = "begin_review",
        /// See one review: its timetable, what is there, its published report.
        SeeReview = "see_review",
        /// Move a review on: its days, its sample, the frozen records, its report.
        ManageReview = "manage_review",
        /// See the sample and write down what was heard, seen and read.
        CollectReview = "collect_review",
        /// Score alone, and together once everybody has.
        ScoreReview = "score_review",
        /// See a draft and comment on it for the site.
        CommentReview = "comment_review",
        /// See the development plan and the steering group.
        SeePlan = "see_plan",
        /// Write in the development plan and what the steering group decides.
        EditPlan = "edit_plan",
    }
}
codes! {
    /// How what is to be seen or done stands to whoever asks.
    Relation, "relation" {
        /// It belongs to a programme in which they have the role.
        OwnProgramme = "own_programme",
        /// It tells of a client whose coach they are.
        OwnClient = "own_client",
        /// It tells of a client of a colleague for whom they stand in today.
        CoveredClient = "covered_client",
        /// It tells of a client who has let their partner team see it.
        SharedClient = "shared_client",
        /// It belongs to a programme in which they have no role.
        OtherProgramme = "other_programme",
        /// It belongs to a review of their own that has not ended for them.
        ReviewedProgramme = "reviewed_programme",
        /// It belongs to the service as a whole.
        Service = "service",
    }
}
codes! {
    /// Why something is allowed.
    Allowed, "allowed" {
        /// They are the client's coach.
        CoachOfClient = "coach_of_client",
        /// They stand in for the client's coach.
        CoversColleague = "covers_colleague",
        /// The client has allowed it.
        ClientAllowed = "client_allowed",
        /// They work in the team.
        WorksInTeam = "works_in_team",
        /// They lead the team.
        LeadsTeam = "leads_team",
        /// They manage the programme.
        ManagesProgramme = "manages_programme",
        /// They are professionals of the partner.
        PartnersWithTeam = "partners_with_team",
        /// They review the programme.
        ReviewsProgramme = "reviews_programme",
        /// They evaluate programmes.
        EvaluatesProgrammes = "evaluates_programmes",
        /// They administer the service.
        AdministersService = "administers_service",
    }
}
codes! {
    /// Why something is refused.
    Refused, "refused" {
        /// They have no role there.
        NoRoleThere = "no_role_there",
        /// The role does not do this.
        NotOfRole = "not_of_role",
        /// It tells of a client whose coach they are not.
        NotOwnClient = "not_own_client",
        /// The client has not allowed it.
        NotShared = "not_shared",
        /// It belongs to a review in which they have no part, or no longer.
        NotOwnReview = "not_own_review",
    }
}

impl Action {
    /// Whether it concerns what tells of one client, so that the relation to that client decides.
    fn is_of_client(self) -> bool {
        matches!(
            self,
            Action::SeeRecords | Action::SeeDeadlines | Action::Record | Action::RevealIdentityCode
        )
    }
}

/// Whether an account of this role may do this, and why.
pub fn may(role: AccountRole, action: Action, relation: Relation) -> Result<Allowed, Refused> {
    use AccountRole as Role;
    use Action as Do;
    match (role, action, relation) {
        // Whoever has a part in a review does its work, whatever else they are; it alone opens the sample and the scores.
        (role, action, Relation::ReviewedProgramme) => reviewed(role, action),
        // Figures without names are for everybody who is in the matter; other programmes do not exist for them.
        (Role::Evaluator, Do::SeeSites, Relation::OtherProgramme | Relation::Service) => {
            Ok(Allowed::EvaluatesProgrammes)
        }
        (Role::Administrator, Do::ManageAccounts, Relation::Service) => Ok(Allowed::AdministersService),
        (Role::Manager, Do::SeeSites, Relation::Service) => Ok(Allowed::ManagesProgramme),
        // Published reports of every site, as figures.
        (Role::Evaluator, Do::SeeReviews, Relation::Service) => Ok(Allowed::EvaluatesProgrammes),
        (_, _, Relation::OtherProgramme) => Err(Refused::NoRoleThere),
        (_, _, Relation::Service) => Err(Refused::NotOfRole),
        (_, Do::ManageReview | Do::CollectReview | Do::ScoreReview, _)
        | (Role::Reviewer, Do::SeeReview, _) => Err(Refused::NotOwnReview),
        (Role::TeamLeader, action, _) => led(action),
        (Role::EmploymentSpecialist, action, relation) => coached(action, relation),
        (
            Role::Manager,
            Do::SeeProgramme
            | Do::SeeFidelity
            | Do::SeeSites
            | Do::SeeReviews
            | Do::SeeReview
            | Do::CommentReview
            | Do::SeePlan
            | Do::EditPlan,
            _,
        ) => Ok(Allowed::ManagesProgramme),
        (Role::PartnerProfessional, Do::SeeShared, Relation::SharedClient) => Ok(Allowed::ClientAllowed),
        (Role::PartnerProfessional, Do::SeeShared, _) => Err(Refused::NotShared),
        (Role::PartnerProfessional, Do::SeeProgramme, _) => Ok(Allowed::PartnersWithTeam),
        // Which reviews they have, and a new one; everything else is a review's own.
        (Role::Reviewer, Do::SeeReviews | Do::BeginReview, _) => Ok(Allowed::ReviewsProgramme),
        _ => Err(Refused::NotOfRole),
    }
}

/// What the leader of a team may.
fn led(action: Action) -> Result<Allowed, Refused> {
    match action {
        Action::SeeProgramme
        | Action::SeeFidelity
        | Action::SeeRecords
        | Action::SeeDeadlines
        | Action::Record
        | Action::RevealIdentityCode
        | Action::SeeTeam
        | Action::RecordTeam
        | Action::SeeReferrals
        | Action::DecideReferrals
        | Action::ManageCover
        | Action::ManageSettings
        | Action::Attest
        | Action::Import
        | Action::Export
        | Action::SeeReviews
        | Action::BeginReview
        | Action::SeeReview
        | Action::CommentReview
        | Action::SeePlan
        | Action::EditPlan => Ok(Allowed::LeadsTeam),
        Action::ManageReview | Action::CollectReview | Action::ScoreReview => Err(Refused::NotOwnReview),
        Action::SeeSites | Action::SeeShared | Action::ManageAccounts => Err(Refused::NotOfRole),
    }
}

/// What whoever has a part in a review may do in it: the reviewers, and those who review their own service.
fn reviewed(role: AccountRole, action: Action) -> Result<Allowed, Refused> {
    use AccountRole as Role;
    let is_reviewer =
        matches!(role, Role::Reviewer | Role::TeamLeader | Role::EmploymentSpecialist | Role::Manager);
    let is_of_review = matches!(
        action,
        Action::SeeReview | Action::ManageReview | Action::CollectReview | Action::ScoreReview
    );
    if is_reviewer && is_of_review { Ok(Allowed::ReviewsProgramme) } else { Err(Refused::NotOfRole) }
}

/// What a coach may: the team's figures, the own clients' records.
fn coached(action: Action, relation: Relation) -> Result<Allowed, Refused> {
    match (action, relation) {
        (
            Action::SeeProgramme
            | Action::SeeFidelity
            | Action::SeeTeam
            | Action::RecordTeam
            | Action::SeeReferrals
            | Action::DecideReferrals
            | Action::SeeReviews
            | Action::SeeReview
            | Action::SeePlan,
            _,
        ) => Ok(Allowed::WorksInTeam),
        (of_client, Relation::OwnClient) if of_client.is_of_client() => Ok(Allowed::CoachOfClient),
        (of_client, Relation::CoveredClient) if of_client.is_of_client() => Ok(Allowed::CoversColleague),
        (of_client, _) if of_client.is_of_client() => Err(Refused::NotOwnClient),
        _ => Err(Refused::NotOfRole),
    }
}
