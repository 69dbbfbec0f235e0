### Lists: saved filters; drafts; settings of public pages.

## Saved filters
filters-title = Saved filters
filters-gone = no longer shows anything
filters-manage = Save or remove a filter
filters-name = Name of the filter
filters-name-hint = Saves what is chosen now. Only you see it.
filters-save = Save the filter
filters-remove = Remove
filters-full = You already have 20 filters. Remove one of them first.
fault-filter-name = Give a name of at most 40 characters
fault-filter-name-taken = You already have a filter of this name
fault-filter-most = You already have 20 filters. Remove one of them first.
notice-filter-kept = The filter was saved
notice-filter-removed = The filter was removed
notice-filter-restored = The filter was restored
notice-filter-restore-failed = The filter could not be restored: you already have 20

## Drafts
login-held = Your session has ended.
login-held-more = Nothing is lost: what you wrote is on this page and comes back into the form once you have signed in.
held-title = What you wrote is still here
held-lead = The form was not saved yet. Go back to the form, check it and save again.
held-go-on = Back to the form
draft-again = What you wrote is back. Check it and save: nothing is saved yet.
notice-draft-other-failed = The form belonged to another user. It was not saved and not shown to you.
draft-restored = Draft restored. It is on this device only until you save.
draft-discard = Discard the draft

## Settings of the programme: public pages
settings-title = Settings of the service
settings-lead = The settings are for the whole service. Changes stay visible.
settings-public = Public pages
settings-referral = Public application
settings-referral-hint = Anybody can apply for the service without signing in.
settings-leads = Public job leads
settings-leads-hint = Everybody sees open leads that may be shown publicly, and their employers.
settings-open = Open the public page
settings-save = Save the settings
settings-history = Earlier settings
settings-on = on
settings-off = off
notice-settings-kept = The settings were saved
notice-settings-same = The settings were like this already
leads-public-off = Leads are not shown publicly. The team leader can turn the public page on.
