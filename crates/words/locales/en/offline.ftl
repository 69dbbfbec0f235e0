### Entries that wait on the phone for a connection.

## What is said about the connection
outbox-away = No connection.
outbox-away-more = Your entries wait on this phone.
outbox-kept = The entry is safe.
outbox-not-kept = The entry could not be kept on this phone. Leave the page open and save again when the connection is back.
outbox-editing = You are editing an entry that waits to be sent.
outbox-waits-one = Waiting for a connection: { $what } entry.
outbox-waits-many = Waiting for a connection: { $what } entries.
outbox-sent-one = { $what } entry was sent.
outbox-sent-many = { $what } entries were sent.
outbox-again = Refresh the page
outbox-sign-in-one = Sign in and { $what } entry is sent.
outbox-sign-in-many = Sign in and { $what } entries are sent.
outbox-sign-in = Sign in

## What waits
outbox-waiting = Sent when the connection is back
outbox-waiting-more = The entries are encrypted on this phone and are sent in order. The same entry is never sent twice.
outbox-holds = The phone also holds the names of your own clients for today. They are removed when the day changes or you sign out.
outbox-others-one = { $what } entry of another user also waits on this phone. It is sent when they sign in.
outbox-others-many = { $what } entries of another user also wait on this phone. They are sent when they sign in.
outbox-entry = Entry
outbox-tag = Waiting
outbox-place = number { $what } in the queue
outbox-today = today
outbox-clients-one = { $what } client
outbox-clients-many = { $what } clients
outbox-employer = employer
outbox-edit = Edit
outbox-remove = Remove
outbox-remove-more = A removed entry cannot be brought back.
outbox-remove-now = Remove the entry

## What is mended
outbox-refused = Correct these and they are sent
outbox-mend = Correct
outbox-refused-why = The entry was not accepted. Check that the client is still yours.

## Two texts
outbox-conflicts = Two texts of the same entry
outbox-conflicts-more = The same entry has been saved differently in the service. Neither text is lost.
outbox-conflicts-caption = The service's text and your own side by side
outbox-written = You wrote your own text { $what }.
outbox-decide = What shall be done?
outbox-both = Merge
outbox-both-more = both one after the other, you can edit
outbox-mine = My text
outbox-mine-more = the service's text stays in the history
outbox-theirs = The service's text
outbox-theirs-more = my text is removed from the phone
outbox-merged = Merged text
outbox-decide-save = Save the decision
outbox-reason-both = Two texts were merged.
outbox-reason-mine = Of two texts, the one written without a connection was chosen.
