## What one more step is: « 11 more in-person employer contacts → 2 »
raise-components =
    { $count ->
        [one] one more component met
       *[other] { $count } more components met
    }
raise-caseload-clients_per_coach =
    { $count ->
        [one] one client fewer on the coaches’ caseloads
       *[other] { $count } clients fewer on the coaches’ caseloads
    }
raise-employment_services_only-employment_time =
    { $count ->
        [one] one minute more on employment services instead of other services
       *[other] { $count } minutes more on employment services instead of other services
    }
raise-all_phases-average_rating =
    { $count ->
        [one] one more phase taken up by a coach
       *[other] { $count } more phases taken up by coaches
    }
raise-team_assignment-clients_in_main_teams =
    { $count ->
        [one] one more client in the coach’s two main partner teams
       *[other] { $count } more clients in the coaches’ two main partner teams
    }
raise-team_assignment-clients_with_a_team =
    { $count ->
        [one] one more client with a partner team
       *[other] { $count } more clients with a partner team
    }
raise-vocational_unit-full_time_coaches =
    { $count ->
        [one] one more full-time coach
       *[other] { $count } more full-time coaches
    }
raise-vocational_unit-full_time_coaches-coaches =
    { $count ->
        [one] one more coach
       *[other] { $count } more coaches
    }
raise-vocational_unit-leader =
    { $count ->
        [one] a team leader
       *[other] a team leader
    }
raise-vocational_unit-team_weeks =
    { $count ->
        [one] one more week with a team meeting, the leader present
       *[other] { $count } more weeks with a team meeting, the leader present
    }
raise-vocational_unit-client_centred_weeks =
    { $count ->
        [one] one more week with a team meeting about clients, the leader present
       *[other] { $count } more weeks with a team meeting about clients, the leader present
    }
raise-vocational_unit-cover =
    { $count ->
        [one] coaches cover for each other (attested)
       *[other] coaches cover for each other (attested)
    }
raise-zero_exclusion-no_formal_rule =
    { $count ->
        [one] the formal rule that excludes people is removed
       *[other] the formal rule that excludes people is removed
    }
raise-zero_exclusion-excluded =
    { $count ->
        [one] one fewer person turned away
       *[other] { $count } fewer people turned away
    }
raise-zero_exclusion-excluded_share =
    { $count ->
        [one] one fewer person turned away
       *[other] { $count } fewer people turned away
    }
raise-zero_exclusion-referral_sources =
    { $count ->
        [one] referrals from one more source
       *[other] referrals from { $count } more sources
    }
raise-zero_exclusion-self_referrals =
    { $count ->
        [one] one self-referral
       *[other] { $count } self-referrals
    }
raise-zero_exclusion-next_job_help =
    { $count ->
        [one] help to the next job within 30 days after one more ended job
       *[other] help to the next job within 30 days after { $count } more ended jobs
    }
raise-benefits_counselling-calculated_before_start =
    { $count ->
        [one] an individual benefits calculation before one more job start
       *[other] an individual benefits calculation before { $count } more job starts
    }
raise-benefits_counselling-talked_after_start =
    { $count ->
        [one] a talk about hours, pay or income reporting after one more job start
       *[other] a talk about hours, pay or income reporting after { $count } more job starts
    }
raise-benefits_counselling-discussed_clients =
    { $count ->
        [one] a benefits discussion with one more client
       *[other] a benefits discussion with { $count } more clients
    }
raise-benefits_counselling-counselled_clients =
    { $count ->
        [one] benefits counselling for one client
       *[other] benefits counselling for { $count } clients
    }
raise-ongoing_assessment-profile_in_time =
    { $count ->
        [one] a profile by the third meeting for one more client
       *[other] a profile by the third meeting for { $count } more clients
    }
raise-ongoing_assessment-profile_after_job =
    { $count ->
        [one] a renewed profile within 30 days after one more ended job
       *[other] a renewed profile within 30 days after { $count } more ended jobs
    }
raise-rapid_search-days_to_employer =
    { $count ->
        [one] one day sooner to the first employer
       *[other] { $count } days sooner to the first employer
    }
raise-individual_search-preference_based =
    { $count ->
        [one] one more employer contact based on the client’s wishes
       *[other] { $count } more employer contacts based on the client’s wishes
    }
raise-individual_search-current_plans =
    { $count ->
        [one] a current job search plan for one more job seeker
       *[other] a current job search plan for { $count } more job seekers
    }
raise-frequent_employer_contact-contacts_per_week =
    { $count ->
        [one] one more in-person employer contact in the window
       *[other] { $count } more in-person employer contacts in the window
    }
raise-frequent_employer_contact-reviewed_weeks =
    { $count ->
        [one] one more week with a team meeting, the leader present
       *[other] { $count } more weeks with a team meeting, the leader present
    }
raise-quality_of_employer_contact-employers_met_again =
    { $count ->
        [one] one more employer met again in person
       *[other] { $count } more employers met again in person
    }
raise-quality_of_employer_contact-next_contact_set =
    { $count ->
        [one] the next contact recorded for one more employer contact
       *[other] the next contact recorded for { $count } more employer contacts
    }
raise-quality_of_employer_contact-in_person =
    { $count ->
        [one] one more employer contact in person
       *[other] { $count } more employer contacts in person
    }
raise-quality_of_employer_contact-in_person_contacts =
    { $count ->
        [one] one employer contact in person
       *[other] { $count } employer contacts in person
    }
raise-kinds_of_job-different_occupations =
    { $count ->
        [one] one more paid job in a new occupation
       *[other] { $count } more paid jobs, each in a new occupation
    }
raise-different_employers-different_employers =
    { $count ->
        [one] one more paid job with a new employer
       *[other] { $count } more paid jobs, each with a new employer
    }
raise-competitive_jobs-competitive_jobs =
    { $count ->
        [one] one more competitive job (permanent, seasonal or agency)
       *[other] { $count } more competitive jobs (permanent, seasonal or agency)
    }
raise-individual_support-varied_support =
    { $count ->
        [one] three kinds of support for one more working client
       *[other] three kinds of support for { $count } more working clients
    }
raise-individual_support-any_support =
    { $count ->
        [one] support for one more working client
       *[other] support for { $count } more working clients
    }
raise-individual_support-career =
    { $count ->
        [one] support for moving on in working life (attested)
       *[other] support for moving on in working life (attested)
    }
raise-time_unlimited_support-in_rhythm =
    { $count ->
        [one] support in rhythm in one more job
       *[other] support in rhythm in { $count } more jobs
    }
raise-time_unlimited_support-jobs_in_rhythm =
    { $count ->
        [one] support in rhythm in one job
       *[other] support in rhythm in { $count } jobs
    }
raise-time_unlimited_support-early =
    { $count ->
        [one] meetings just before and after the start of one more job
       *[other] meetings just before and after the start of { $count } more jobs
    }
raise-time_unlimited_support-after_loss =
    { $count ->
        [one] contact within three working days after one more job loss
       *[other] contact within three working days after { $count } more job losses
    }
raise-community-time_in_community =
    { $count ->
        [one] one minute more in the community
       *[other] { $count } minutes more in the community
    }

## Main figures with their units
value-clients_per_full_time_coach = { $value } per coach
value-days =
    { $value ->
        [1] { $value } day
       *[other] { $value } days
    }
value-contacts_per_week = { $value } a week

## What a rule looked at
input-of = { $part } of { $of }
list-or = { $items } or { $last }
input-weeks_in_window = Weeks in the window
input-window = Days looked at
input-active_clients = Active clients of the coaches
input-after_loss = Job losses followed by contact within three working days
input-any_support = Working clients with any support
input-attempts_by_partners = Outreach attempts by partner professionals
input-attempts_in_community = Outreach attempts in person at home or in the community
input-calculated_before_start = Job starts preceded by an individual calculation
input-client_centred_weeks = Weeks with a team meeting about clients, the leader present
input-clients_counted = Clients counted
input-clients_in_main_teams = Clients in the coach’s two main partner teams
input-clients_let_go = Services ended for missed appointments or a time limit
input-clients_who_met_employer = Of them, met an employer about competitive work
input-clients_with_a_team = Clients with a partner team
input-clients_with_partner_contact = Clients with partner contact within a month
input-clients_with_wording = Clients who have thought through the wording
input-coaches = Coaches
input-coaches_in_all_phases = Coaches who carried out every phase
input-coaches_with_seekers = Coaches with job seekers
input-competitive_jobs = Competitive jobs (permanent, seasonal or agency), of all jobs
input-counselled_clients = Clients with any benefits counselling
input-current_plans = Job seekers with a current job search plan
input-days_to_any_employer = For information: first employer, any kind of work
input-different_employers = Different employers among the paid jobs
input-different_occupations = Different occupations among the paid jobs
input-discussed_clients = Clients with a benefits discussion or calculation
input-early = Job starts with meetings just before and after
input-employer_contacts_in_person = Employer contacts in person for job seekers
input-employers_met_again = Employers met again in person
input-excluded = Referrals turned away
input-family_contacts = Contacts with family
input-full_time_coaches = Coaches’ working time, as full-time coaches
input-full_time_leaders = Leaders’ working time, as full-time leaders
input-in_person = Employer contacts in person
input-in_rhythm = Jobs with support in rhythm
input-joint_activities = Visits with a partner professional
input-management_reports = Reports to management by a leader
input-meetings_deciding_together = Partner-team meetings that decided together
input-mentored_months = Months with mentoring in the field
input-minutes = Minutes
input-missed_meetings_followed = Missed meetings followed up within two weeks
input-network_meetings = Network meetings with a leader
input-next_contact_set = Employer contacts with the next one agreed
input-next_job_help = Ended jobs followed by help to the next
input-outcome_reviews_with_goals = Outcome reviews that set goals
input-paid_jobs = Paid jobs
input-partner_teams_visited = Partner teams visited by a leader
input-preference_based = Employer contacts based on the client’s wishes
input-profile_after_job = Ended jobs followed by a renewed profile
input-profile_in_time = Clients with a profile by the third meeting
input-rates_shared = Employment rates shared with management and staff
input-referral_sources = Sources of referrals
input-reviews = Reviews in the window
input-seekers_talked_again = Job seekers who have talked about telling again
input-seekers_who_weighed = Job seekers who have weighed pros and cons
input-self_referrals = Self-referrals
input-steering_groups = Steering groups with an executive and a plan, of those needed
input-stories_shared = Meetings that shared work stories
input-talked_after_start = Job starts followed by a talk about pay or reporting
input-team_weeks = Weeks with a team meeting, the leader present
input-varied_support = Working clients with three kinds of support
input-weeks_in_partner_team = Weeks with a partner-team meeting, mean of the coaches
input-weighed_before_telling = Clients who weighed pros and cons before telling

## What is missing
missing-component = neither records nor an attestation tell of this
missing-coaches = no coach works here on this day
missing-minutes = no working time is recorded for the coaches in the window
missing-phases = no activity of a coach tells its phase
missing-clients = no active client has a coach
missing-referrals = there are no referrals in the window
missing-benefit_counselling = there is no benefits counselling on record
missing-clients_to_profile = nobody who entered in the window has a profile or three meetings
missing-clients_in_search = nobody who entered in the window has met an employer or waited 30 days
missing-contacts_for_job_seekers = no employer contact in the window names a job seeker
missing-coaches_with_job_seekers = no coach has job seekers
missing-employer_contacts = there is no employer contact in the window
missing-clients_in_work = no active client has a job
missing-started_jobs = no job has started within the year and at least 35 days ago
missing-activities = there is no activity in the window

## Contradictions, each with both sides
contradiction-attested-yes = Item { $item } { $component } was attested yes on { $date }, and the records do not show it: { $records }.
contradiction-attested-no = Item { $item } { $component } was attested no on { $date }, and the records show it: { $records }.
contradiction-attested-unrecorded = Item { $item } { $component } was attested yes on { $date }, and there is nothing on record: { $records }.
contradiction-judged = Item { $item } was judged { $judged } on { $date }, and the records give { $records }.
contradiction-only-unpaid =
    { $count ->
        [one] One client has a job on record, but no paid job: { $clients }.
       *[other] { $count } clients have a job on record, but no paid job: { $clients }.
    }
contradiction-only-unpaid-count =
    { $count ->
        [one] One client has a job on record, but no paid job.
       *[other] { $count } clients have a job on record, but no paid job.
    }
contradiction-best-support = Item { $item } is rated 5, and nobody has started in a paid job within the year.

## Deadlines
deadline-contact_after_loss = Be in touch after the job ended
deadline-visit_before_start = Meet in the week before the job starts
deadline-visit_after_start = Meet within three days of the start
deadline-weekly_visit = Meet this week (first month in work)
deadline-monthly_visit = Meet this month (first year in work)
deadline-first_employer = First employer met about competitive work
deadline-profile = Profile by the third meeting
deadline-partner_contact = Contact with the partner service
deadline-telling_again = Talk again about telling the employer
deadline-plan_review = Review the employment plan
deadline-field_mentoring = Mentoring in the field
deadline-outcome_goals = Review outcomes and set goals
deadline-partner_team_visit = Leader to the partner team’s meeting
deadline-self_review = Fidelity review
deadline-steering_group = Steering group
deadline-work_stories = Share work stories
deadline-since = since { $date }

## Where a number comes from is told by source-… in items.ftl
