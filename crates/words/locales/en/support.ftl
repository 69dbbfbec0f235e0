### Support at work: what was promised and what was done, as a picture and a table.
support-heading = Promised and done
support-title = { $count ->
    [one] The promised meeting has { $kept ->
        [0] not been kept yet
       *[other] been kept
    }
   *[other] Of { $count } promised meetings, { $kept } have been kept
}
support-title-none = The first promised meeting is ahead
support-picture = Timeline { $from }–{ $to }: the same is in the table
support-legend = Box: when a meeting is expected, the longer the lighter the support. Full dot: met in person. Open dot: call, message or video. Small dot: the employer or somebody else.
support-start = start { $date }
support-today = today
support-before = Week before the start
support-before-short = week before
support-week = Week { $number }
support-week-short = wk { $number }
support-fortnight = Two weeks from week { $number }
support-fortnight-short = 2 weeks
support-month = Month
support-month-short = month
support-column-span = When
support-column-days = Days
support-column-promised = Promised
support-column-done = Done
support-column-stands = Status
support-rule-visit_before_start = meeting before the start
support-rule-weekly_visit = meeting every week
support-rule-monthly_visit = meeting every month
support-agreed = agreed: { $rhythm }
support-how-in_person = in person
support-how-otherwise = not in person
support-how-for_client = the employer or somebody else
support-how-missed = the client did not come
support-stands-kept = Kept
support-stands-open = In progress
support-stands-otherwise = Not in person
support-stands-nothing = Nothing recorded
