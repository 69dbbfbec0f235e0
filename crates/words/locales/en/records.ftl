## Tables (sheet names)

table-programme = Programme
table-staff = Staff
table-partner_teams = Partner teams
table-clients = Clients
table-activities = Activities
table-employers = Employers
table-jobs = Jobs
table-profiles = Vocational profiles
table-plans = Plans
table-benefit_counselling = Benefits counselling
table-disclosure_talks = Disclosure talks
table-meetings = Meetings
table-unit_rates = Employment rates
table-reviews = Fidelity reviews
table-attestations = Attested findings
table-consultations = Consultations
table-events = Open events
table-studies = Studies

## Columns and notes: programme

column-programme-programme_id = Programme ID
note-programme-programme_id = A short ID of your own for the programme, for example riverside. Always keep the same ID.
column-programme-name = Name
note-programme-name = The name of the programme as it should appear in reports.
column-programme-scale = Fidelity scale
note-programme-scale = The scale the ratings are worked out with. In a Finnish service, choose the Finnish quality criteria.
column-programme-partner_service = Partner service
note-programme-partner_service = The service that job coaching is coordinated with, for example disability services.
column-programme-cooperation_model = Cooperation model
note-programme-cooperation_model = Which organisation the coaches work in: the care organisation or a partner that supports employment. May be blank.
column-programme-county = Wellbeing services county
note-programme-county = The wellbeing services county where the service works. May be blank.
column-programme-started_on = Start date
note-programme-started_on = The day the service began its work. May be blank.

## Columns and notes: staff

column-staff-staff_id = Staff ID
note-staff-staff_id = A short ID of your own, for example T1. Use each ID only once on this sheet. On the other sheets you choose it from a list.
column-staff-name = Name
note-staff-name = The person's first name and surname.
column-staff-role = Role
note-staff-role = Role in the service. Caseload is counted for employment specialists, and team supervision from the team leader's meetings.
column-staff-fte = Share of full time
note-staff-fte = Share of full working time in this service, a number 0–1: 0.6 is 60% and 1 is full time. Affects caseload and employer meetings (items 1 and 17).
column-staff-starts_on = Start date
note-staff-starts_on = First working day in this service. Blank: has been here from the beginning.
column-staff-ends_on = End date
note-staff-ends_on = Last working day in this service. Blank: still working here.

## Columns and notes: partner_teams

column-partner_teams-partner_team_id = Partner team ID
note-partner_teams-partner_team_id = A short ID of your own, for example K1. Use each ID only once on this sheet. On the other sheets you choose it from a list.
column-partner_teams-name = Name
note-partner_teams-name = The name of the team or unit, for example City centre adult social work.
column-partner_teams-kind = Kind of team
note-partner_teams-kind = What kind of team it is, in your own words, for example a treatment team or a work activity unit. May be blank.

## Columns and notes: clients

column-clients-client_id = Client ID
note-clients-client_id = A short ID of your own, for example A12. Never a personal identity code. Use each ID only once on this sheet. On the other sheets you choose it from a list.
column-clients-name = Name
note-clients-name = The client's name. May be blank if the ID is enough for you.
column-clients-referred_on = Referral date
note-clients-referred_on = The day the referral or the client's own request came. Include those whose service never started. Used in item 9.
column-clients-referral_source = Referral source
note-clients-referral_source = Who pointed the way to the service. If the client got in touch, choose Self-referral. Item 9 looks at whether clients come from many directions.
column-clients-enrolled_on = Start date
note-clients-enrolled_on = The day the service started. Blank: the client is waiting to start. Rapid job search is counted from this day (item 15).
column-clients-coach_id = Employment specialist
note-clients-coach_id = The coach who stays alongside the client through every phase. Blank if there is none yet. Caseload is counted from this (item 1).
column-clients-partner_team_id = Partner team
note-clients-partner_team_id = The team that the client's services are coordinated with, for example the treatment team. May be blank. Used in item 4.
column-clients-service = Service
note-clients-service = Blank means job coaching. Clients in work ability assessment are left out of the ratings.
column-clients-ended_on = End date
note-clients-ended_on = The day the service ended. Blank: the service goes on.
column-clients-end_reason = Reason for ending
note-clients-end_reason = The main reason the service ended. Otherwise blank. No further details are needed. Used in item 25.
column-clients-declined_on = Not started (date)
note-clients-declined_on = The day it became clear that the service would not start. Blank if it started or the client is waiting.
column-clients-decline_reason = Not started (reason)
note-clients-decline_reason = The reason given when the service did not start. Otherwise blank. Item 9 looks at whether the service is open to everyone who wants to work.

## Columns and notes: activities

column-activities-activity_id = Activity ID
note-activities-activity_id = A short ID of your own, for example a running number. Use each ID only once on this sheet.
column-activities-date = Date
note-activities-date = The day this happened or was arranged to happen.
column-activities-staff_id = Staff member
note-activities-staff_id = Who did the work. Choose the ID from the list.
column-activities-client_ids = Clients
note-activities-client_ids = The clients it was about, separated by semicolons. May be blank. For an employer contact, name the client the job is sought for (items 15–17).
column-activities-kind = Kind
note-activities-kind = What was done. Work that is not part of this service is recorded as Other than job coaching (item 2).
column-activities-channel = Channel
note-activities-channel = How you were in touch. Many items count only meetings in person. May be blank for team work, administration, travel and other than job coaching.
column-activities-place = Place
note-activities-place = Where you were, for example community: a café or library. Used in item 24. May be blank for team work, administration, travel and other than job coaching.
column-activities-minutes = Minutes
note-activities-minutes = Length in minutes, 0–1440. Record travel on a row of its own. Used in items 2 and 24.
column-activities-phase = Phase
note-activities-phase = The phase of the service the work belonged to. May be blank. Item 3 looks at whether the same coach carries all phases.
column-activities-completed = Took place
note-activities-completed = No, if the client could not make it. Blank means yes. Item 25 looks at whether you got in touch after a missed meeting.
column-activities-joint_with_partner = Together with a partner
note-activities-joint_with_partner = Yes, if a partner professional was there too. Blank means no. Used in item 25.
column-activities-employer_id = Employer
note-activities-employer_id = The employer you were in touch with. Otherwise blank. Item 18 looks at whether you meet the same employer again.
column-activities-about = Work discussed
note-activities-about = Only for employer contacts: what kind of work you talked about. Otherwise blank. Rapid job search counts contacts about competitive employment (item 15).
column-activities-preference_based = Based on the client's wishes
note-activities-preference_based = Only for employer contacts: yes, if the employer was chosen from the client's own wishes. Blank means no. Used in item 16.
column-activities-client_present = Client present
note-activities-client_present = Yes, if the client was there too. May be blank. An employer meeting counts with or without the client.
column-activities-next_contact_on = Next contact
note-activities-next_contact_on = The day of the next contact. May be blank. It feeds the quality of employer contact (item 18).
column-activities-note = What happened
note-activities-note = Briefly, in your own words. Write so that the client can read it. Health details are not needed. May be blank.

## Columns and notes: employers

column-employers-employer_id = Employer ID
note-employers-employer_id = A short ID of your own, for example TA1. Use each ID only once on this sheet. On the other sheets you choose it from a list.
column-employers-name = Name
note-employers-name = The employer's name. List each employer only once.
column-employers-business_id = Business ID
note-employers-business_id = Finnish business ID, if known. May be blank.
column-employers-industry = Industry (NACE)
note-employers-industry = The code of the industry (TOL or NACE), for example 4711. May be blank.
column-employers-municipality = Municipality
note-employers-municipality = The municipality where the workplace is. May be blank.

## Columns and notes: jobs

column-jobs-job_id = Job ID
note-jobs-job_id = A short ID of your own, for example TY1. Use each ID only once on this sheet.
column-jobs-client_id = Client
note-jobs-client_id = Whose job this is. Every job is a row of its own, also the same client's next job.
column-jobs-employer_id = Employer
note-jobs-employer_id = The employer the client works for. May be blank. Item 20 looks at how many different employers clients have.
column-jobs-title = Job title
note-jobs-title = What work the client does, for example shop assistant. Used in item 19 if there is no occupation code.
column-jobs-occupation_code = Occupation code (ISCO-08)
note-jobs-occupation_code = Four-digit code of the occupation, for example 5223. May be blank. Item 19 looks at how varied the jobs are.
column-jobs-started_on = Start date
note-jobs-started_on = First day at work. Support around the start of the job is counted from this day (item 23).
column-jobs-ended_on = End date
note-jobs-ended_on = Last day at work. Blank: the job goes on. Support continues even when a job ends.
column-jobs-end_heard_on = Heard that it ended
note-jobs-end_heard_on = The day the coach heard that the job had ended. Otherwise blank. Item 23 looks at contact with the client within three working days.
column-jobs-end_reason = Reason it ended
note-jobs-end_reason = Why the job ended, briefly in your own words, for example the contract ran out. Health details are not needed. May be blank.
column-jobs-hours_per_week = Hours per week
note-jobs-hours_per_week = Hours a week as agreed or on average, 0–80. May be blank.
column-jobs-kind = Kind of job
note-jobs-kind = Competitive employment is open to anyone and paid at least by the collective agreement. Unpaid placements and work try-outs are not competitive employment.
column-jobs-contract = Type of contract
note-jobs-contract = May be blank. Item 21 counts competitive jobs that are permanent, seasonal or agency work.
column-jobs-monthly_pay_eur = Monthly pay (€)
note-jobs-monthly_pay_eur = Pay per month in euros before tax. May be blank. Does not affect the ratings.
column-jobs-disclosed_on = Employer told
note-jobs-disclosed_on = The day the employer was told of a limitation. Telling is the client's decision. Blank: not told. Used in item 13.

## Columns and notes: profiles

column-profiles-profile_id = Profile ID
note-profiles-profile_id = A short ID of your own, for example P1. Use each ID only once on this sheet.
column-profiles-client_id = Client
note-profiles-client_id = Whose vocational profile. Every new version is a row of its own.
column-profiles-date = Date
note-profiles-date = The day the profile was made or updated. The first one is made by the third client meeting (item 14).
column-profiles-trigger = Reason
note-profiles-trigger = Why the profile was made or updated. May be blank. Item 14 looks at whether it was updated within 30 days of a job ending.
column-profiles-sources = Sources
note-profiles-sources = Who the information came from. Separate several with semicolons. Others are asked only with the client's permission. May be blank.

## Columns and notes: plans

column-plans-plan_id = Plan ID
note-plans-plan_id = A short ID of your own, for example S1. Use each ID only once on this sheet.
column-plans-client_id = Client
note-plans-client_id = Whose plan. Every new version is a row of its own.
column-plans-kind = Kind
note-plans-kind = Which plan it is. Item 16 looks at whether people looking for work have a current job search plan.
column-plans-date = Date
note-plans-date = The day the plan was made or updated. A job search plan counts as current for six months.
column-plans-review_due_on = Review by
note-plans-review_due_on = The day by which you go through the plan again, for example at 3, 6 and 12 months. May be blank.

## Columns and notes: benefit_counselling

column-benefit_counselling-counselling_id = Counselling ID
note-benefit_counselling-counselling_id = A short ID of your own, for example E1. Use each ID only once on this sheet.
column-benefit_counselling-client_id = Client
note-benefit_counselling-client_id = Who received counselling. Every time is a row of its own.
column-benefit_counselling-date = Date
note-benefit_counselling-date = The day the counselling was given. Item 12 looks at whether it came before the job started.
column-benefit_counselling-trigger = Situation
note-benefit_counselling-trigger = In what situation the counselling was given. Item 12 looks at whether it went on during the job, when hours or pay changed or income was reported.
column-benefit_counselling-depth = Depth
note-benefit_counselling-depth = How thorough the counselling was. May be blank. An individual calculation before the job starts raises the rating of item 12.
column-benefit_counselling-by_trained_adviser = Trained adviser
note-benefit_counselling-by_trained_adviser = Yes, if the adviser is trained in benefits counselling. Blank means no. Used in item 12.
column-benefit_counselling-written = Given in writing
note-benefit_counselling-written = Yes, if the client got the calculation or advice in writing. Blank means no.

## Columns and notes: disclosure_talks

column-disclosure_talks-talk_id = Talk ID
note-disclosure_talks-talk_id = A short ID of your own, for example R1. Use each ID only once on this sheet.
column-disclosure_talks-client_id = Client
note-disclosure_talks-client_id = Who you talked with. Every talk is a row of its own.
column-disclosure_talks-date = Date
note-disclosure_talks-date = The day of the talk. Come back to the subject, for example if no job has been found in two months (item 13).
column-disclosure_talks-pros_cons = Pros and cons
note-disclosure_talks-pros_cons = Yes, if you talked about the possible benefits and drawbacks of telling. Blank means no. Used in item 13.
column-disclosure_talks-wording = Wording
note-disclosure_talks-wording = Yes, if you thought together about what to say at work and in which words. Blank means no. Used in item 13.

## Columns and notes: meetings

column-meetings-meeting_id = Meeting ID
note-meetings-meeting_id = A short ID of your own, for example KO1. Use each ID only once on this sheet.
column-meetings-date = Date
note-meetings-date = The day of the meeting.
column-meetings-kind = Kind
note-meetings-kind = What kind of meeting it was. The kind decides which fidelity item it counts in.
column-meetings-staff_ids = Present
note-meetings-staff_ids = Who was there, IDs separated by semicolons. Remember the team leader: many items look at whether they took part. May be blank.
column-meetings-partner_team_id = Partner team
note-meetings-partner_team_id = The team whose meeting it was. Otherwise blank. Item 8 looks at whether the team leader joins partner team meetings.
column-meetings-client_centred = Client-centred
note-meetings-client_centred = Yes, if you discussed clients' situations and not only administration. Blank means no. Used for the coaches' team meetings (items 7 and 8).
column-meetings-shared_decisions = Shared decisions
note-meetings-shared_decisions = Yes, if decisions about clients' matters were made together. Blank means no. Used for partner team meetings (item 5).
column-meetings-goals_set = Goals set
note-meetings-goals_set = Yes, if goals were set for the outcomes of the service. Blank means no. Used for reviews of outcomes (item 8).
column-meetings-executive_present = Management present
note-meetings-executive_present = Yes, if someone from the organisation's management was there. Blank means no. Used for steering group meetings (item 11).
column-meetings-action_plan = Written action plan
note-meetings-action_plan = Yes, if the meeting made or updated a written action plan. Blank means no. Used for steering group meetings (item 11).
column-meetings-participants = Participants
note-meetings-participants = How many people took part, if it was open to others. May be blank.

## Columns and notes: unit_rates

column-unit_rates-date = Date
note-unit_rates-date = The day the figures describe. They are collected at least every quarter (item 10).
column-unit_rates-partner_team_id = Partner team
note-unit_rates-partner_team_id = The team or unit the figures are about. May be blank.
column-unit_rates-unemployed_clients = Unemployed clients
note-unit_rates-unemployed_clients = How many unemployed clients the unit has, including those not in job coaching.
column-unit_rates-employed = Clients who got a job
note-unit_rates-employed = How many of the unit's clients have found competitive employment.
column-unit_rates-shared = Results shared
note-unit_rates-shared = Yes, if the figures have been given to management and staff. Blank means no. Used in item 10.

## Columns and notes: reviews

column-reviews-date = Date
note-reviews-date = The day of the fidelity review. Item 11 looks at whether the service is reviewed regularly.
column-reviews-kind = Kind
note-reviews-kind = Whether the review was done by yourselves or by someone from outside.
column-reviews-total = Total points
note-reviews-total = The sum of the 25 ratings, 25–125. With at least 100 points, reviews and steering group meetings are needed less often (item 11).

## Columns and notes: attestations

column-attestations-item = Item
note-attestations-item = The number of the fidelity item, 1–25. This sheet holds what the daily records do not show.
column-attestations-component = Component
note-attestations-component = The letter of the component, for example a. In item 7 cover, in item 9 formal_rule and in item 22 career. Blank means the whole item.
column-attestations-value = Value
note-attestations-value = Yes or no for a component, a rating 1–5 for a whole item. A rating for the whole item overrides the calculated one.
column-attestations-date = Date
note-attestations-date = The day it was found. The latest row counts.
column-attestations-source = Source
note-attestations-source = How it came to light: in a document, in an interview or by seeing it on a visit.
column-attestations-by = Attested by
note-attestations-by = A name or a role, for example team leader. May be blank.
column-attestations-comment = Comment
note-attestations-comment = The grounds, briefly. No client names. May be blank.

## Columns and notes: consultations

column-consultations-consultation_id = Consultation ID
note-consultations-consultation_id = A short ID of your own, for example KN1. Use each ID only once on this sheet.
column-consultations-date = Date
note-consultations-date = The day the question was asked.
column-consultations-kind = Kind
note-consultations-kind = In an anonymous consultation nothing is said that could identify the client. Personal data are used only with the client's consent.
column-consultations-asking_service = Asking service
note-consultations-asking_service = The service the question came from, for example the health centre. May be blank.
column-consultations-topic = Topic
note-consultations-topic = What was asked, in general terms. No names or anything else that could identify the client. May be blank.
column-consultations-answered_on = Answer date
note-consultations-answered_on = The day the answer was given. Blank: not answered yet.
column-consultations-people = Number of people
note-consultations-people = How many people the consultation was about, at least 1. Blank means one.

## Columns and notes: events

column-events-event_id = Event ID
note-events-event_id = A short ID of your own, for example TP1. Use each ID only once on this sheet.
column-events-date = Date
note-events-date = The day of the event.
column-events-name = Name
note-events-name = The name of the event, for example Open house.
column-events-participants = Participants
note-events-participants = How many people were there. No names are needed.

## Columns and notes: studies

column-studies-study_id = Study ID
note-studies-study_id = A short ID of your own, for example O1. Use each ID only once on this sheet.
column-studies-client_id = Client
note-studies-client_id = Who is studying. Every course of study is a row of its own.
column-studies-started_on = Start date
note-studies-started_on = The day the studies began.
column-studies-ended_on = End date
note-studies-ended_on = The day the studies ended. Blank: the studies go on.
column-studies-title = Course of study
note-studies-title = What is studied, for example a vocational qualification in logistics. May be blank.

## Codes: scale

code-scale-fi-25 = Finnish quality criteria
code-scale-ips-25 = International IPS scale

## Codes: partner_service

code-partner_service-mental_health = Mental health services
code-partner_service-disability_services = Disability services
code-partner_service-adult_social_work = Adult social work
code-partner_service-employment_services = Employment services
code-partner_service-other = Other service

## Codes: cooperation_model

code-cooperation_model-own_organisation = Coaches in the care organisation
code-cooperation_model-partner_organisation = Coaches in an employment support partner

## Codes: role

code-role-employment_specialist = Employment specialist
code-role-team_leader = Team leader
code-role-manager = Manager
code-role-partner_professional = Partner professional

## Codes: referral_source

code-referral_source-self = Self-referral
code-referral_source-care_team = Treatment team
code-referral_source-social_work = Social work
code-referral_source-employment_services = Employment services
code-referral_source-family = Family or friend
code-referral_source-school = School or college
code-referral_source-other = Someone else

## Codes: service

code-service-coaching = Job coaching
code-service-assessment = Work ability assessment

## Codes: end_reason

code-end_reason-goal_reached = Goal reached
code-end_reason-lighter_support = Moved to lighter support
code-end_reason-moved = Moved away
code-end_reason-no_longer_wants_work = No longer wants to work
code-end_reason-missed_appointments = Appointments were missed
code-end_reason-time_limit = Time limit of the service
code-end_reason-health = Health-related reason
code-end_reason-died = Client died
code-end_reason-other = Other reason

## Codes: decline_reason

code-decline_reason-not_ready = Not seen as ready for work
code-decline_reason-substance_use = Substance use
code-decline_reason-symptoms = Symptoms
code-decline_reason-cognition = Cognitive difficulties
code-decline_reason-treatment_attendance = Not attending treatment
code-decline_reason-history = Past behaviour
code-decline_reason-appearance = Personal appearance
code-decline_reason-client_choice = Client's own choice
code-decline_reason-outside_area = Lives outside the service area
code-decline_reason-no_capacity = No room in the service
code-decline_reason-other = Other reason

## Codes: activity_kind

code-activity_kind-client_meeting = Client meeting
code-activity_kind-employer_contact = Employer contact
code-activity_kind-partner_contact = Partner contact
code-activity_kind-family_contact = Contact with family or friends
code-activity_kind-outreach_attempt = Outreach attempt
code-activity_kind-team_work = Team work
code-activity_kind-admin = Administration
code-activity_kind-travel = Travel
code-activity_kind-other_service = Other than job coaching

## Codes: channel

code-channel-in_person = In person
code-channel-video = Video call
code-channel-phone = Phone
code-channel-message = Message

## Codes: place

code-place-office = Office
code-place-partner_premises = Partner's premises
code-place-client_home = Client's home
code-place-community = Community
code-place-workplace = Workplace
code-place-remote = Remote

## Codes: phase

code-phase-engagement = Engagement and agreement
code-phase-profiling = Vocational profiling
code-phase-job_search = Rapid job search
code-phase-employer_agreement = Agreement on support with the employer
code-phase-follow_along = Follow-along support

## Codes: about

code-about-competitive = Competitive employment
code-about-non_competitive = Other work or placement
code-about-unknown = Not known yet

## Codes: job_kind

code-job_kind-competitive = Competitive employment
code-job_kind-subsidised = Work on pay subsidy
code-job_kind-commission = Fee-based work
code-job_kind-unpaid_placement = Unpaid work placement
code-job_kind-work_trial = Work try-out
code-job_kind-rehabilitative = Rehabilitative work activity
code-job_kind-self_employment = Self-employment

## Codes: contract

code-contract-permanent = Permanent
code-contract-fixed_term = Fixed term
code-contract-seasonal = Seasonal work
code-contract-agency = Agency work
code-contract-none = No employment contract

## Codes: profile_trigger

code-profile_trigger-initial = First profile
code-profile_trigger-job_experience = New job experience
code-profile_trigger-other = Other reason

## Codes: profile_source

code-profile_source-client = Client
code-profile_source-family = Family or friend
code-profile_source-partner_professional = Partner professional
code-profile_source-former_employer = Former employer

## Codes: plan_kind

code-plan_kind-employment = Employment plan
code-plan_kind-job_search = Job search plan
code-plan_kind-follow_along = Follow-along support plan

## Codes: counselling_trigger

code-counselling_trigger-general = General counselling
code-counselling_trigger-before_start = Before a job starts
code-counselling_trigger-hours_or_pay_change = Hours or pay change
code-counselling_trigger-income_reporting = Reporting income

## Codes: depth

code-depth-contact_details = Contact details
code-depth-discussion = Discussion
code-depth-individual_calculation = Individual calculation

## Codes: meeting_kind

code-meeting_kind-partner_team = Partner team meeting
code-meeting_kind-vocational_team = Coaches' team meeting
code-meeting_kind-field_mentoring = Team leader's field mentoring
code-meeting_kind-outcome_review = Review of outcomes
code-meeting_kind-steering_group = Steering group
code-meeting_kind-management_report = Report to management
code-meeting_kind-story_sharing = Sharing work stories
code-meeting_kind-network = Network meeting

## Codes: review_kind

code-review_kind-self = Self-evaluation
code-review_kind-external = External review

## Codes: attestation_source

code-attestation_source-document = Document
code-attestation_source-interview = Interview
code-attestation_source-observation = Observation

## Codes: consultation_kind

code-consultation_kind-anonymous = Anonymous
code-consultation_kind-identified = With personal data

## Codes: yes_no

code-yes_no-yes = Yes
code-yes_no-no = No

## First sheet

sheet-intro = Read me
intro-title = Workbook for quality-based supported employment
intro-1 = Every event is a row of its own: one meeting, one job or one talk. Every table has its own sheet.
intro-2 = Start with the sheets Programme, Staff and Clients. Then go on to Activities.
intro-3 = A heading in bold means that the column is required.
intro-4 = If the heading is not in bold, the cell may be blank. Fill in what you know.
intro-5 = Pick the answer from the drop-down list when the cell has one. Write dates as d.m.yyyy, for example 24.11.2026.
intro-6 = You make up the IDs. Any short code will do, if it is used once on its sheet. On the other sheets you choose it from a list.
intro-7 = If several IDs go into one cell, separate them with a semicolon, for example A1;A4.
intro-8 = Nothing about health or diagnosis is needed. Write so that the client can read the text.
intro-9 = Check the workbook with the command rinnalla check. It tells you what to correct and on which row.
intro-10 = Read the ratings of the service with the command rinnalla fidelity. It also tells you what is still missing.

## Legend

legend-required = Required
legend-optional = Optional
column-required-mark = Required.
