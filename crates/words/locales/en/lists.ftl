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
