### Clients: the list, a client’s pages, and the page that all forms share.

## Where a client stands
code-standing-waiting = Waiting
code-standing-declined = Did not begin
code-standing-engagement = Engagement
code-standing-profiling = Profile
code-standing-job_search = Job search
code-standing-employer_agreement = Agreeing on support
code-standing-follow_along = Support at work
code-standing-ended = Ended

## The list of clients
clients-title = Clients
clients-refer = Add a referral
clients-which = Who is shown
clients-which-active = In service
clients-which-waiting = Waiting
clients-which-past = Past
clients-coach = Employment specialist
clients-every-coach = Everyone
clients-column-name = Name
clients-column-standing = Phase
clients-column-coach = Specialist
clients-column-contact = Latest contact
clients-column-referred = Referred on
clients-column-enrolled = Service began
clients-column-ended = Service ended
clients-day-active = In service since
clients-day-waiting = Referred on
clients-day-past = Ended on
clients-nameless = No name on record
clients-no-contact = Not yet
clients-none-active = No clients in service now
clients-none-waiting = Nobody is waiting to begin
clients-none-past = No past clients
clients-none-todo = A client comes on the list when a referral has been added and the service begins.
clients-pages = Pages of the list
clients-first = Back to the start
clients-next = Next
clients-files = The list as a file
clients-files-note = The file holds clients’ names: keep it safe, and delete it when you no longer need it.
clients-workbook = Workbook (.xlsx)
clients-csv = Values (.csv)

## A client’s pages: head and sections
client-edit = Edit details
client-log = Log
client-phases = Phase of the service
client-next = Next deadline
client-next-none = No deadlines within a month
client-job-ahead = Job begins
client-job-now = At work
client-since = since { $date }
client-coach = Specialist
client-no-coach = No specialist yet
client-in-service = in service since { $date }
client-sections = The client’s pages
client-other-section = change section
client-section-timeline = Timeline
client-section-agreement = Agreement and consents
client-section-profile = Profile
client-section-plans = Plans
client-section-disclosure = What is told at work
client-section-benefits = Benefits
client-section-jobs = Jobs
client-section-support = Support
client-section-network = Network
client-section-documents = Documents
client-section-person = Personal details

## The timeline
client-show = What the timeline shows
client-show-all = Everything
client-show-meetings = Meetings
client-show-employers = Employers
client-show-plans = Plans
client-show-jobs = Jobs
client-week = Week { $week }
client-week-of-year = Week { $week }, { $year }
client-minutes = { $count }{"\u00A0"}min
client-joint = Partner along
client-missed = Could not make it
client-promised = Next contact: { $date }
client-was-referred = Referral: { $what }
client-was-enrolled = Service began: { $what }
client-was-declined = Service did not begin: { $what }
client-was-ended = Service ended: { $what }
client-was-made = Written down: { $what }
client-was-allowed = Consent given: { $what }
client-was-withdrawn = Consent withdrawn: { $what }
client-job-began = Start of a job: { $what }
client-job-ended = End of a job: { $what }
client-study-began = Start of studies: { $what }
client-study-ended = End of studies: { $what }
client-timeline-none = Nothing is written here yet
client-timeline-none-todo = The timeline grows from entries: begin with the first meeting.
client-pages = Pages of the timeline
client-shown = Showing { $count } of { $of } entries
client-older = Older entries
client-latest = To the latest

## Forms in the sections
client-correct = Correct
client-new-version = New version
client-version = Version { $number }, { $date }
client-versions = Other versions
client-moved = What changed: version { $from } → version { $to }
client-earlier-shown = This is an earlier version.
client-show-latest = Show the latest
client-job-is-ahead = Begins later
client-job-is-now = In force
client-job-is-past = Ended
client-may-contact = May be contacted
client-may-not-contact = May not be contacted

## Consents
client-consents = Consents in force
client-withdraw = Withdraw or change
client-consents-ended = Consents that have ended
client-consent-party = With whom
client-consent-subject = What could be exchanged
client-consent-span = In force
client-consent-how = How it ended
client-consent-withdrawn = The client withdrew it
client-consent-expired = Its time ran out
client-span = { $from } – { $to }

## Support at work
client-support-kept = Promised and kept
client-support-next = Next
client-support-nothing-due = No deadline waits for a meeting now.
client-support-none = Meetings during the job come here, month by month, when you log them.
client-support-months = What was done each month
client-support-month = Month
client-support-visits = Meetings and contacts
client-support-counted = Item 23 counts meetings in person with the client. What the client asked for is not a fault.
client-support-rule = See the rule

## Documents
client-documents-none = The client’s files come here, for example a CV: add the first one.
client-document-name = File
client-document-size = Size
client-document-when = Added
client-document-file = Add a file
client-document-hint = Only what the client wants here. No health data.
client-document-send = Upload

## The page of a form
sheet-page-errors = Check these fields
sheet-page-optional = optional
sheet-page-unknown = Not known
sheet-page-no-choice = No choice
sheet-page-choose = Choose
sheet-page-nobody = There is nobody to choose here yet.
sheet-page-day-hint = As d.m.yyyy, for example 5.11.1990.
sheet-page-link-gone = No longer on the list
sheet-page-reason = Why you correct it
sheet-page-reason-hint = The reason stays in the history.
sheet-page-save = Save
sheet-page-cancel = Cancel
sheet-page-team = Team
sheet-page-differs = Somebody else has saved this meanwhile
sheet-page-differs-todo = You see both texts below. The form holds yours: take in what you want to keep, and save again. The other text stays in the history.
sheet-page-theirs = Saved now
sheet-page-mine = Your text
sheet-page-blank = Blank

## The history of a form
sheet-page-history = History
sheet-page-changes = What has been changed
sheet-page-unchanged = This has not been changed since it was written.
sheet-page-because = Reason:
sheet-page-was = Before:
sheet-page-is = Now:
sheet-page-now = What it says now
sheet-page-first = What it said at first

## Messages
notice-sheet-kept = Saved.
notice-sheet-same = Nothing changed, it was saved already.
notice-sheet-undone = Undone. It is as it was before.
notice-contact-person-erased = The contact person’s details have been erased.
