# Shared clients

nav-shared = Shared clients
shared-title = Shared clients
shared-lead = You see a client only while, and only as far as, they have allowed it themselves.
shared-count = 
    { $count ->
        [one] One shared client
       *[other] { $count } shared clients
    }
shared-none = No client has allowed your team to see anything now
shared-none-todo = Talk about it with the client and their specialist. Once the consent is on record, the client shows here.
shared-no-team = Your account belongs to no partner team
shared-no-team-todo = Ask whoever runs the service to add it: consents are given to teams.
shared-column-name = Client
shared-column-next = Next agreed step
shared-column-work = Work
shared-column-coach = Specialist
shared-next-none = No open steps
shared-not-allowed = Not in the consent
shared-nameless = Client whose name is not on record
shared-no-coach = No specialist yet
shared-no-contact = How to reach them has not been told
shared-work-in-force = At work
shared-work-ahead = Starts work soon
shared-work-none = No job now
shared-logged = Each time you look is written to the access log.
shared-coach = Employment specialist
shared-contact = How to reach them
shared-steps = Agreed steps
shared-steps-none = No steps are on record yet.
shared-step-what = What
shared-step-day = By when
shared-step-who = Who does it
shared-step-state = How it stands
shared-step-done = Done { $day }
shared-step-late = Overdue
shared-step-open = To come
shared-plan = Employment plan
shared-plan-made = Made on { $day }
shared-plan-review = Made on { $day }, to be reviewed on { $review }
shared-plan-none = What the plan says is not on record here.
shared-notes = Notes of joint meetings
shared-notes-none = There are no notes of joint meetings yet.
shared-jobs = Jobs
shared-jobs-none = No jobs are on record yet.
shared-job-ahead = starts on { $from }
shared-job-since = since { $from }
shared-job-until = since { $from }, agreed until { $to }
shared-job-ended = { $from } to { $to }, ended
shared-allowed = What the client has allowed
shared-allowed-lead = Your team may see this:
shared-allowed-note = The client may withdraw at any time. You will then not see them here.
shared-until = until { $day }
shared-until-withdrawn = until the client withdraws it
shared-seen-title = Partners who see something today
shared-seen-nobody = No partner team sees anything here.
shared-seen-note = A partner sees only what a consent in force names, and only as long as it lasts.
account-contact-title = How you can be reached
account-contact = Phone or email
account-contact-hint = Shown to partners whom your client has let see something. May stay empty.
account-contact-save = Save how to reach you
notice-contact-told = How to reach you is saved.
fault-partner-team-unknown = The programme has no partner team with this ID.
fault-partner-team-of-role = Only a partner professional is given a partner team.
