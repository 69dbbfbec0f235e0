## Problems
severity-error = Error
severity-warning = Warning
path-not-found = There is nothing at { $path }.
path-not-a-bundle = { $path } is not a record bundle: give a folder of CSV files, a .zip of one, or an .xlsx workbook.
path-no-bundle-in-folder = There is no record bundle in { $path }: no file there is named after a table, such as activities.csv.
path-several-bundles = { $path } holds several bundles. Give one of them.
path-exists = { $path } is there already. Nothing was written over.
path-not-xlsx = { $path } must end in .xlsx.
path-not-written = { $path } could not be written: { $reason }

## Check
check-passed =
    { $programme }: no errors, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    }. { $clients ->
        [one] one client
       *[other] { $clients } clients
    }, { $activities ->
        [one] one activity
       *[other] { $activities } activities
    }, { $jobs ->
        [one] one job
       *[other] { $jobs } jobs
    }.

## Written
written = Written: { $path }
written-template = Written: { $path }. Open it, begin with the sheets { $programme }, { $staff } and { $clients }, and check it with rinnalla check.

## The page of ratings
page-as-of = as of { $date }
page-no-total =
    { $count ->
        [one] No total: one item has no rating.
       *[other] No total: { $count } items have no rating.
    }
page-to-band =
    { $count ->
        [one] one point to { $band }
       *[other] { $count } points to { $band }
    }
page-item = Item
page-value = Figure
page-score = Rating
page-basis = Basis
page-contradictions = Contradictions
page-explain = Rule, records and what would raise an item: rinnalla fidelity … --explain 17

## Explanation of an item
explain-rating = Rating
explain-rule = Rule
explain-levels = Limits of the ratings and their sources
explain-inputs = What was looked at
explain-components = Components
explain-missing = Missing
explain-raises = What would raise it
explain-advice = In general
explain-records = Records behind it
explain-best = The rating is the highest.
explain-judged = A person rated the item { $score } on { $date } ({ $source }). The records give { $records }.
explain-judged-only = A person rated the item { $score } on { $date } ({ $source }). The records give no rating.
explain-no-way = The records as they are do not tell what would raise it.
explain-attested = attested { $date }
explain-from-records = from the records
explain-no-records = nothing on record
explain-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
explain-none = none
explain-least = at least { $limit }
explain-most = at most { $limit }

## Trend
trend-title = Month-ends
trend-date = Date
trend-total = Total
trend-band = Level
trend-changed = Changed ratings

## What if
whatif-now = Now
whatif-then = Then
whatif-changed = Changed ratings
whatif-nothing-changed = No rating changes.
whatif-nothing-asked = Say what to assume (--set) or which level to reach (--reach).
whatif-plan = The easiest way to { $band }
whatif-reached = The level { $band } has already been reached.
whatif-days =
    { $count ->
        [1] { $count } working day
       *[other] { $count } working days
    }
whatif-effort = Total effort
whatif-estimates = The efforts are estimates. Change them with --effort ITEM=DAYS (item and days per step), or rule an item out with ITEM=never.
whatif-missing = No way can be worked out, because these items have no rating: { $items }.
whatif-at-most = Everything that can be changed gives { $total } points at most.
whatif-form = “{ $change }” is not a change: write ITEM=VALUE or ITEM.FIGURE=VALUE, such as 17=6 or 5.c=yes.
whatif-no-item = “{ $change }”: there is no such item.
whatif-no-figure = “{ $change }”: on this day the item has { $figures }.
whatif-no-value = “{ $change }”: the figure cannot have this value.
whatif-effort-form = “{ $effort }” is not an effort: write ITEM=DAYS or ITEM=never, such as 17=0.5.

## Deadlines
deadlines-none = Nothing is due within a month.
deadlines-over = Late
deadlines-today = Today and at the next meeting
deadlines-week = Within a week
deadlines-month = Within a month
deadlines-no-staff = Nobody has the ID { $staff }.
deadline-item = item { $item }
deadline-nobody = nobody
deadline-late =
    { $count ->
        [one] one day late
       *[other] { $count } days late
    }
deadline-next-meeting = next meeting

## The template workbook
template-day = Write a date, such as 15.5.2024.
template-whole = Write a whole number between { $least } and { $most }.
template-number = Write a number between { $least } and { $most }.
template-code = Choose from the list.
template-id = Choose an ID that is on its own sheet.
template-ids = Choose from the list, or write several separated by a semicolon.

## The service
demo-ready = Rinnalla is running at { $url } on invented data. Stop it with Ctrl+C.
demo-password = Password for everyone: { $password }
demo-day = The demonstration’s day is { $day }.
migrate-done = The schema is now at version { $version }.
migrate-none = The schema is already at version { $version }.
backup-done =
    { $entries ->
        [one] Written and proved: { $path } (one entry in the access log).
       *[other] Written and proved: { $path } ({ $entries } entries in the access log).
    }
backup-postgresql = PostgreSQL is backed up with its own tools: pg_dump.
restore-done =
    { $entries ->
        [one] Restored and proved: { $path } (one entry in the access log).
       *[other] Restored and proved: { $path } ({ $entries } entries in the access log).
    }
restore-kept = What was there is kept as { $path }.
restore-postgresql = PostgreSQL is restored with its own tools: pg_restore.
doctor-schema = Schema: version { $version }, every migration as released.
doctor-log =
    { $entries ->
        [one] Access log: one entry, its chain is whole.
       *[other] Access log: { $entries } entries in { $chains ->
            [one] one chain
           *[other] { $chains } chains
        }, all whole.
    }
doctor-broken = Access log of { $programme }: broken at entry { $entry }.
doctor-pages = Database file: whole.
user-added = Added: { $username }. Password, shown once: { $password }
user-role-added = { $username } was there already and now has this role too.
user-reset = New password for { $username }, shown once: { $password }
user-disabled = { $username } cannot sign in any more. What they have done stays.
user-enabled = { $username } can sign in again.
account-state-active = active
account-state-disabled = disabled
import-done = { $programme } is imported: { $counts }.
import-would = { $programme } would be imported: { $counts }. Nothing was changed.
import-counts = { $added } added, { $updated } updated, { $unchanged } unchanged
config-fine = The settings are fine. The pages would be served on { $listen }.
fault-programme-of-service = This role belongs to no programme: leave --programme out.
fault-staff-unknown = The programme has no member of staff with this ID.
