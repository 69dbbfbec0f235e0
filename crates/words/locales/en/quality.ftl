### Pages of quality: ratings, items, what-ifs and deadlines.

## Days

fidelity-day = { $weekday } { $date }, week { $week }
fidelity-weekday-monday = Monday
fidelity-weekday-tuesday = Tuesday
fidelity-weekday-wednesday = Wednesday
fidelity-weekday-thursday = Thursday
fidelity-weekday-friday = Friday
fidelity-weekday-saturday = Saturday
fidelity-weekday-sunday = Sunday
deadlines-page-weekday-monday = Mon
deadlines-page-weekday-tuesday = Tue
deadlines-page-weekday-wednesday = Wed
deadlines-page-weekday-thursday = Thu
deadlines-page-weekday-friday = Fri
deadlines-page-weekday-saturday = Sat
deadlines-page-weekday-sunday = Sun

## The page of quality: total and band

fidelity-now = Quality now
fidelity-on-day = Quality on { $date }
fidelity-day-label = The day you look at
fidelity-day-show = Show
fidelity-total = Total
fidelity-total-none = There is no total yet
fidelity-of = / { $max } points
fidelity-level-exemplary = Exemplary level
fidelity-level-good = Good level
fidelity-level-fair = Fair level
fidelity-level-not_supported_employment = Not supported employment
fidelity-to-exemplary =
    { $count ->
        [one] One point to the exemplary level ({ $least }).
       *[other] { $count } points to the exemplary level ({ $least }).
    }
fidelity-to-good =
    { $count ->
        [one] One point to the good level ({ $least }).
       *[other] { $count } points to the good level ({ $least }).
    }
fidelity-to-fair =
    { $count ->
        [one] One point to the fair level ({ $least }).
       *[other] { $count } points to the fair level ({ $least }).
    }
fidelity-highest = It is the highest level.
fidelity-change = { $change } since { $date }
fidelity-no-total =
    { $count ->
        [one] One item has no rating
       *[other] { $count } items have no rating
    }
fidelity-no-total-why = Level and points are shown when every item has a rating. What is missing is neither guessed nor counted as zero.
fidelity-sum-missing =
    { $count ->
        [one] 1 missing
       *[other] { $count } missing
    }
fidelity-pieces = Filled piece: the item has a rating. Dashed: missing.
fidelity-what-raises = See what would raise it
fidelity-how-found = How was it worked out?
fidelity-rises = Closest to rising

## The page of quality: what is missing and what contradicts

fidelity-missing-heading =
    { $count ->
        [one] How the missing item is settled
       *[other] How the { $count } missing items are settled
    }
fidelity-missing-what = Missing
fidelity-missing-judge = You can also judge the item yourself from an interview, a document or a visit. The reason stays visible.
fidelity-item = item
fidelity-open-item = Open the item
fidelity-settled-by-attesting = Settled by whoever attests it from an interview, a document or a visit.
fidelity-settled-by-coaches = Settled by the coaches. If it has been done, it is recorded afterwards on the right day.
fidelity-settled-by-leader = Settled by the team leader, who records the staff and the clients’ coaches.
fidelity-settled-by-time = Settled when there are some. If there are already, they are missing from the records.
fidelity-contradictions =
    { $count ->
        [one] One contradiction
       *[other] { $count } contradictions
    }
fidelity-contradiction = Contradiction
fidelity-both-sides = See both sides

## The page of quality: the 25 items

fidelity-items = 25 items
fidelity-show-label = Which items are shown
fidelity-show-all = All ({ $count })
fidelity-show-below-5 = Below 5 ({ $count })
fidelity-show-missing = Missing ({ $count })
fidelity-show-nothing = There are no such items on this day.
fidelity-bases = How the rating was found:
fidelity-basis-computed = Computed from the records ({ $count })
fidelity-basis-attested = Attested: interview, document, visit ({ $count })
fidelity-basis-judged = A person judged ({ $count })
fidelity-basis-missing = Missing ({ $count })
fidelity-head-number = No.
fidelity-head-item = Item
fidelity-head-score = Rating
fidelity-head-figure = Figure and how it was found
fidelity-head-next = What raises, keeps or is missing
fidelity-components = { $components } components
fidelity-no-figure = no figure
fidelity-stays = The highest rating. It stays as long as the figure does not fall.
fidelity-judged = Computed from the records: { $records }
fidelity-judged-only = The records give no rating.
fidelity-print = Print
fidelity-download = Download as a spreadsheet

## Charts and rulers

chart-ruler = Scale { $range }. Now { $total }. { $bands }.
chart-ruler-change = Scale { $range }. Now { $from }, then { $to }. { $bands }.
chart-rating = rating { $score }
chart-rating-most = at most { $score }
chart-now = now { $figure }
chart-limits = { $figure }: now { $now }. Limits of the ratings: { $limits }.
chart-begins-exemplary = Exemplary level begins
chart-begins-good = Good level begins
chart-begins-fair = Fair level begins
chart-begins-not_supported_employment = The scale begins
chart-trend-more =
    { $count ->
        [one] One point more than on { $date }
       *[other] { $count } points more than on { $date }
    }
chart-trend-less =
    { $count ->
        [one] One point fewer than on { $date }
       *[other] { $count } points fewer than on { $date }
    }
chart-trend-same = As many points as on { $date }
chart-trend-none = The points cannot be compared by month yet
chart-trend-caption = Points by month
chart-trend-month = Month
chart-trend-total = Points
chart-trend-change = Change
chart-trend-method = Worked out for the last day of each month by the same rule. The last figure is of { $date }.

## The page of an item

item-page-path = Breadcrumb
item-page-back = Quality
item-page-crumb = Item { $item }
item-page-others = Other items
item-page-now = The rating now
item-page-counted =
    { $count ->
        [one] from one record
       *[other] from { $count } records
    }
item-page-missing = What is missing
item-page-contradiction = Contradiction.
item-page-next = For a rating of { $score }
item-page-next-best = The highest rating
item-page-next-missing = A rating is needed first
item-page-next-first = When what is missing has been recorded or attested, you will also see what would raise the rating.
item-page-what-if = Try other figures
item-page-rule = What the item means
item-page-limits = Limits, sources and our own reading
item-page-limits-caption = What each rating needs. Where none is met, the rating is 1.
item-page-limits-score = Rating
item-page-limits-needs = What it needs
item-page-limits-source = Where the limit comes from
item-page-limits-now = now
item-page-inputs = The figures behind the rating
item-page-input = What was looked at
item-page-amount = Figure
item-page-coaches = Counted by coach
item-page-coach = Coach
item-page-working-time = Working time
item-page-coaches-note = In alphabetical order. The number tells of the amount of work, not of a coach’s skill.

## The page of an item: attesting and judging

item-page-not-known = not known
item-page-records-say = According to the records: { $answer }
item-page-records-say-counts = According to the records: { $answer }. { $counts }.
item-page-attested-only = The records do not show this. It is attested from an interview, a document or a visit.
item-page-attested = { $answer }, { $date }, { $source }
item-page-attest = Attest
item-page-judge = Judge otherwise
item-page-judge-why = You can decide the rating yourself if an interview, a document or a visit shows otherwise. The computed rating stays visible beside it.
item-page-judge-open = Decide the rating and give the reason
item-page-judge-score = Rating
item-page-date = The day it was found
item-page-source = What is it based on?
item-page-reason = Reason
item-page-reason-hint = Stays in the history with your name and the day. Do not write clients’ names.
item-page-save = Save
item-page-title-error = Error
item-page-mend = Check these
item-page-history = What people have attested and judged
item-page-history-none = Nothing yet.
item-page-undo = Undo

## The figures of the rules

item-page-figure-clients_per_coach = Clients per full-time coach
item-page-figure-employment_time = Share of time on employment services
item-page-figure-average_rating = Mean of the coaches’ ratings
item-page-figure-clients_in_main_teams = Clients in the coach’s two main partner teams
item-page-figure-clients_with_a_team = Clients with a partner team
item-page-figure-components = Components met
item-page-figure-full_time_coaches = Coaches who count
item-page-figure-leader = Team leader
item-page-figure-team_weeks = Weeks with a team meeting, the leader present
item-page-figure-client_centred_weeks = Weeks with a team meeting about clients, the leader present
item-page-figure-cover = Coaches cover for each other
item-page-figure-no_formal_rule = No formal rule excludes people
item-page-figure-excluded = Referrals turned away
item-page-figure-excluded_share = Share of referrals turned away
item-page-figure-referral_sources = Sources of referrals
item-page-figure-self_referrals = Self-referrals
item-page-figure-next_job_help = Ended jobs followed by help to the next
item-page-figure-calculated_before_start = Job starts preceded by an individual calculation
item-page-figure-talked_after_start = Job starts followed by a talk about pay or reporting
item-page-figure-discussed_clients = Clients with a benefits discussion or calculation
item-page-figure-counselled_clients = Clients with any benefits counselling
item-page-figure-profile_in_time = Clients with a profile by the third meeting
item-page-figure-profile_after_job = Ended jobs followed by a renewed profile
item-page-figure-days_to_employer = Time to the first employer meeting
item-page-figure-preference_based = Employer contacts based on the client’s wishes
item-page-figure-current_plans = Job seekers with a current job search plan
item-page-figure-contacts_per_week = Employer meetings a week per coach
item-page-figure-reviewed_weeks = Weeks with a team meeting, the leader present
item-page-figure-employers_met_again = Employers met again in person
item-page-figure-next_contact_set = Employer contacts with the next one agreed
item-page-figure-in_person = Share of employer contacts in person
item-page-figure-in_person_contacts = Employer contacts in person
item-page-figure-different_occupations = Different occupations among the paid jobs
item-page-figure-different_employers = Different employers among the paid jobs
item-page-figure-competitive_jobs = Competitive jobs (permanent, seasonal or agency)
item-page-figure-varied_support = Working clients with three kinds of support
item-page-figure-any_support = Working clients with any support
item-page-figure-career = Clients are supported to move on
item-page-figure-in_rhythm = Share of jobs with support in rhythm
item-page-figure-jobs_in_rhythm = Number of jobs with support in rhythm
item-page-figure-early = Job starts with meetings just before and after
item-page-figure-after_loss = Job losses followed by contact within three working days
item-page-figure-time_in_community = Share of time in the community

## The records behind a rating

evidence-tables = Which records are shown
evidence-caption = { $table }, { $count }
evidence-range = { $range } of { $count }
evidence-pages = Pages
evidence-previous = Previous
evidence-following = Next
evidence-none = No record made the rating on this day.
evidence-hidden =
    { $count ->
        [one] One record is not shown to you. It is counted in the figures.
       *[other] { $count } records are not shown to you. They are counted in the figures.
    }
evidence-all-hidden = There are no records here that you may see.

## The page that assumes

whatif-page-title = What if?
whatif-page-lead = Change the figures and see what would become of the points. The records do not change. Starting from:
whatif-page-result = The points would be
whatif-page-total-now = Now { $total }.
whatif-page-figures = Figures
whatif-page-figures-hint = An empty field leaves the figure as it is.
whatif-page-changed = You changed these
whatif-page-score = rating { $score }
whatif-page-score-change = rating { $from } → { $to }
whatif-page-now = now { $now }
whatif-page-as-now = As it is ({ $now })
whatif-page-rating = Rating of the whole item
whatif-page-plan = The easiest way
whatif-page-reach = Aim
whatif-page-band = { $level }, { $least }
whatif-page-reached = This level is reached already: { $level }.
whatif-page-plan-sum = The points would be { $total }. { $level }. Total effort { $effort }.
whatif-page-plan-caption = The changes that take the least work
whatif-page-plan-item = Item
whatif-page-plan-steps = Change
whatif-page-plan-score = Rating
whatif-page-plan-effort = Effort
whatif-page-plan-each = Working days per step
whatif-page-never = Leave out
whatif-page-others = Other efforts that you changed
whatif-page-estimates = The efforts are estimates in working days. Change them where you know your work better, or leave an item out.
whatif-page-count = Recalculate
whatif-page-reset = Reset
whatif-page-error-number = Write a number, such as 4.5.
whatif-page-error-value = Write a number that is at least 0. A share is at most 100.
whatif-page-error-figure = This figure cannot be changed on this day.
whatif-page-error-effort = Write the working days as a number, such as 0.5.

## The page of deadlines

deadlines-page-title = Deadlines
deadlines-page-home = Service
deadlines-page-summary =
    { $count ->
        [0] No deadlines within a month.
        [one] One deadline within a month.
       *[other] { $count } deadlines within a month.
    } { $over ->
        [0] None is late.
        [one] One is late.
       *[other] { $over } are late.
    }
deadlines-page-whose = Whose
deadlines-page-everyone = Everyone ({ $count })
deadlines-page-show = Show
deadlines-page-none-of = { $name }: nothing is due within a month.
deadlines-page-rules = Rules and open deadlines
deadlines-page-arise = A deadline arises from the records and goes when the matter is recorded. Public holidays are allowed for.
deadlines-page-model = the model
deadlines-page-why-contact_after_loss = When a job ends, the coach is in touch with the client within three working days of hearing of it. Any contact will do.
deadlines-page-why-visit_before_start = In the week before a job starts, you meet the client in person.
deadlines-page-why-visit_after_start = Within three days of the start, you meet the client in person.
deadlines-page-why-weekly_visit = In the first four weeks you meet the client in person every week, counted from the start of the job.
deadlines-page-why-monthly_visit = In the first year you meet the client in person at least once a month.
deadlines-page-why-first_employer = The first meeting in person about competitive work is held within 30 days of the start of the service. A meeting about a placement does not count.
deadlines-page-why-profile = The vocational profile is made by the day of the third meeting.
deadlines-page-why-partner_contact = The partner is contacted about the client at least once a month.
deadlines-page-why-telling_again = If no job has been found in two months, telling the employer is talked about again.
deadlines-page-why-plan_review = The employment plan is reviewed at 3, 6 and 12 months.
deadlines-page-why-field_mentoring = A leader joins a coach in the field once a month.
deadlines-page-why-outcome_goals = Outcomes are reviewed and goals set every three months.
deadlines-page-why-partner_team_visit = A leader visits each partner team’s meeting every three months.
deadlines-page-why-self_review = Quality is reviewed every six months; with at least 100 points, once a year.
deadlines-page-why-steering_group = The steering group meets every three months; with at least 100 points, every six.
deadlines-page-why-work_stories = Work stories are shared every six months.
