### Importing records, and mapping a spreadsheet of another shape.

## The page of imports
import-title = Import
import-lead = Import the records of your service. You see what would change, row by row, before anything is saved.
import-errors = The file was not accepted
import-bring = Import a file
import-file = File
import-kinds = A workbook (.xlsx) or a zip file, { $most } MB at most
import-drop = You can also drop the file here.
import-check = Upload and check
import-nothing-yet = Nothing is saved before you have looked at the rows and confirmed.
import-template-title = A workbook to fill in
import-template-lead = A sheet for each kind of record, with lists to choose from and a note on every column.
import-template = Download the workbook
import-own-shape = Do you already keep a spreadsheet of your own? Import it as it is, and you get help with mapping it.
import-export-title = Take your records with you
import-export-lead = Everything that the service holds, in one file. It has information about people, so keep it safe.
import-export-workbook = As a workbook
import-export-zip = As a zip file
import-waiting = Waiting files
import-continue = Continue
import-discard = Discard
import-state-waiting = Waiting to be confirmed
import-state-running = Being imported
import-state-stopped = Stopped
import-latest = Latest imports
import-none = Nothing has been imported yet
import-none-todo = Start with the workbook, or import the spreadsheet that you have.
import-rows =
    { $added ->
        [0] No new rows
        [one] One row added
       *[other] { $added } rows added
    }, { $updated ->
        [0] none updated
        [one] one updated
       *[other] { $updated } updated
    }, { $unchanged ->
        [0] none as they were
        [one] one as it was
       *[other] { $unchanged } as they were
    }
import-undone = Undone
import-undo-note = Undoing removes the added rows and restores the updated ones. It works as long as the same rows have not been changed since.
import-mappings = Saved mappings
import-mappings-lead = A spreadsheet of the same shape is recognised and read according to these.
import-column-file = File
import-column-brought = Uploaded
import-column-state = State
import-column-todo = What you can do
import-column-when = When
import-column-who = Who
import-column-rows = Rows
import-column-mapping = Mapping
import-column-saved = Saved

## On the way
import-phases = Steps of the import
import-phase-file = File
import-phase-mapping = Mapping
import-phase-check = Check
import-phase-confirm = Confirm
import-file-read = { $file }, uploaded { $when }
import-file-imported = { $file }, imported { $when }

## The check
import-check-title = Check the import
import-check-lead =
    { $added ->
        [0] No row would be added
        [one] One row would be added
       *[other] { $added } rows would be added
    }, { $updated ->
        [0] none would be updated
        [one] one would be updated
       *[other] { $updated } would be updated
    } and { $unchanged ->
        [0] none would stay as they are.
        [one] one would stay as it is.
       *[other] { $unchanged } would stay as they are.
    }
import-check-note = No row has been imported yet. You can also undo the import afterwards.
import-check-nothing = Everything in the file is here already. There is nothing to import.
import-confirm = Import these rows
import-discard-file = Discard the file
import-warnings =
    { $count ->
        [one] One remark about the file
       *[other] { $count } remarks about the file
    }
import-warnings-more =
    { $count ->
        [one] One more is in the list.
       *[other] { $count } more are in the list.
    }
import-warnings-file = Download all remarks as a spreadsheet
import-tables = Table by table
import-row-by-row = Row by row
import-show = Rows to show
import-show-button = Show
import-show-changed = Rows that change ({ $count })
import-show-added = Added ({ $count })
import-show-updated = Updated ({ $count })
import-show-unchanged = Unchanged ({ $count })
import-show-all = All ({ $count })
import-all-tables = All tables
import-no-rows = There are no such rows in the file.
import-range = Rows { $range } / { $count }
import-verdict-added = Added
import-verdict-updated = Updated
import-verdict-unchanged = Unchanged
import-item = Item { $item }
import-column-verdict = Outcome
import-column-table = Table
import-column-id = ID
import-column-what = What it is
import-column-change = What changes
import-failed = The import stopped, and nothing of it was saved.
import-failure-disk-full = The disk of the service is full. Tell the administrator, and import again once there is room.
import-failure-database-away = The database did not answer. Wait a moment and import again.
import-failure-not-readable = The file can no longer be read as it was checked. Look at the rows below and try again.
import-failure-internal = The fault is ours. Try again, and tell the administrator if it happens again.

## The file cannot be imported as it is
import-refused-title = The file needs correcting
import-refused-lead = No row has been imported
import-refused-extent =
    { $count ->
        [one] One thing needs correcting
       *[other] { $count } things need correcting
    }, in { $rows ->
        [one] one place
       *[other] { $rows } places
    }. Correct them in your file and upload it again.
import-file-mended = The corrected file
import-errors-file = Download the list as a spreadsheet
import-map = Map the spreadsheet
import-map-again = Back to the mapping
import-to-mend = What to correct
import-column-place = Table and row
import-column-column = Column
import-column-value = Value
import-column-wrong = What is wrong and how to correct it
import-other-title = This is another file
import-other-programme = The records in the file belong to the service “{ $programme }”, not to this one.
import-other-programme-todo = Check that you chose the right file. If it is the right one, correct the service’s ID on the first sheet to be the one that you have used before.
import-other-shape = The file has no sheets with the same names as in our workbook.
import-other-shape-todo = If it is a spreadsheet of your own, map it once: you say which sheet and column is what, and get a suggestion for each. No row has been imported yet.
import-other-shape-known = The spreadsheet looks like the one that the mapping “{ $name }” was made for. It is used when you go on.
import-other-file = Choose another file

## While it is imported, and afterwards
import-running-title = The import is running
import-running-begins = Starting
import-running-rows = { $done } of { $all } rows
import-running-note = You can leave this page. The import goes on, and either all of it is saved or nothing.
import-running-look = See how far it has got
import-done-title = The import is done
import-done-lead =
    { $added ->
        [0] No row was added
        [one] One row was added
       *[other] { $added } rows were added
    }, { $updated ->
        [0] none was updated
        [one] one was updated
       *[other] { $updated } were updated
    } and { $unchanged ->
        [0] none stayed as they were.
        [one] one stayed as it was.
       *[other] { $unchanged } stayed as they were.
    }
import-done-undone =
    This import has been undone. It had added { $added ->
        [0] no rows
        [one] one row
       *[other] { $added } rows
    }, updated { $updated ->
        [0] none
        [one] one
       *[other] { $updated }
    } and left { $unchanged ->
        [0] none
        [one] one
       *[other] { $unchanged }
    } as they were.
import-done-who = { $when }, { $who }
import-see-quality = See the quality now
import-another = To the imports
import-undo = Undo the import

## The list of errors as a spreadsheet
import-sheet = What to correct
import-sheet-kind = Kind
import-sheet-table = Table
import-sheet-row = Row
import-sheet-column = Column
import-sheet-value = Value
import-sheet-what = What is wrong and how to correct it
import-sheet-error = Error
import-sheet-warning = Remark

## Mapping a spreadsheet
mapping-page-title = Map the spreadsheet once
mapping-page-lead =
    { $file }, { $sheets ->
        [one] one sheet
       *[other] { $sheets } sheets
    }, { $rows ->
        [one] one row
       *[other] { $rows } rows
    }. No row has been imported yet.
mapping-page-origin-suggested = This is a suggestion, made from what your sheets and columns are called and what they hold.
mapping-page-origin-saved = Your spreadsheet looks like the one that the mapping “{ $name }” was made for, so that one is used.
mapping-page-origin-own = Your choices are kept as you go.
mapping-page-none-unsettled = Every word has a meaning
mapping-page-unsettled =
    { $count ->
        [one] One word is unsettled
       *[other] { $count } words are unsettled
    }
mapping-page-unsettled-todo =
    { $rows ->
        [one] It is on one row.
       *[other] They are on { $rows } rows.
    } Choose what it means, or leave the rows out. You can accept the other suggestions as they are.
mapping-page-settled = Look at the first rows below, and go on to check all of them.
mapping-page-settled-but = Something else still needs correcting. See below.
mapping-page-saved = Saved mapping
mapping-page-saved-choose = Choose a mapping
mapping-page-use = Use it
mapping-page-suggest = Start over from the suggestion
mapping-page-legend = How sure a suggestion is
mapping-page-chosen = Your choice
mapping-page-not-there = Not in this file
mapping-page-problems = What still needs correcting
mapping-page-problems-more =
    { $count ->
        [one] One more is shown when you check the rows.
       *[other] { $count } more are shown when you check the rows.
    }
mapping-page-show = Save and show
mapping-page-not-imported = Not imported
mapping-page-confidence = Suggestion
mapping-page-why = Why

## Mapping: sheets
mapping-page-tables = 1. Sheet and table
mapping-page-sheet = Sheet
mapping-page-rows = Rows
mapping-page-header-row = Row of headings
mapping-page-to-table = Goes to the table

## Mapping: columns
mapping-page-columns = 2. Column and what it tells
mapping-page-column = Column
mapping-page-samples = Contents
mapping-page-to-column = Goes to
mapping-page-dates = How dates are written
mapping-page-dates-usual = Dates as 15.5.2024
mapping-page-dates-short-year = Dates as 15.5.24
mapping-page-dates-slashes = Dates as 15/5/2024
mapping-page-unit = What the number counts
mapping-page-unit-minutes = The number is in minutes
mapping-page-unit-hours = The number is in hours
mapping-page-ids = How a row is told apart
mapping-page-ids-column = By the column of IDs
mapping-page-ids-row = By its place on the sheet, which must stay the same
mapping-page-ids-name = By its name
mapping-page-only-with = Which rows are read
mapping-page-only-with-none = All rows that hold something
mapping-page-made = { $table }: a row is made of each name that is only mentioned and is not here yet.
mapping-page-made-staff = { $table }: a row is made of each name that is only mentioned and is not here yet, as a full-time employment specialist. Correct it in the records if that is not so.

## Mapping: words
mapping-page-words = 3. Word and what it means
mapping-page-words-lead = The same word always means the same in its column. The unsettled ones come first.
mapping-page-word = Word
mapping-page-means = Means
mapping-page-meaning = What is done with the word
mapping-page-settle = Settle this
mapping-page-word-choose = Choose what it means
mapping-page-word-written = As written above
mapping-page-word-blank = Nothing, leave it blank
mapping-page-word-out = Leave the rows out
mapping-page-words-more =
    { $count ->
        [one] One more word is shown when these are settled.
       *[other] { $count } more words are shown when these are settled.
    }

## Mapping: what no column gives
mapping-page-fixed = What no column tells
mapping-page-fixed-lead = The same on every row of this sheet, where the sheet does not say it.
mapping-page-fixed-needed = This must be filled in
mapping-page-fixed-blank = Not said
mapping-page-fixed-more = More that could be said

## Mapping: the first rows
mapping-page-preview = The first rows
mapping-page-preview-note = They would be saved like this. What is marked is waiting to be settled.
mapping-page-row = Row
mapping-page-mark-unsettled = unsettled
mapping-page-mark-wrong = cannot be read

## Mapping: saving it
mapping-page-save = Save the mapping
mapping-page-name = Name of the mapping
mapping-page-name-hint = With a name it is saved for your service, and the next spreadsheet of this shape is recognised. Without a name it is used this once.
mapping-page-save-button = Save and check the rows
mapping-page-download = Download the mapping as a file
mapping-page-cancel = Cancel

## Notices and faults
notice-imported-done = The records have been imported.
notice-import-undone-done = The import has been undone. The records are as they were before it.
notice-discarded-done = The file has been discarded. Nothing of it was saved.
notice-mapping-saved-done = The mapping has been saved. The rows below are read according to it.
notice-mapping-failed = This file has no sheets that could be mapped. Save it as a workbook (.xlsx) and upload it again.
fault-file-missing = Choose a file that is not empty
fault-file-large = Choose a smaller file, or split the records for example by year
fault-file-kind = Choose a workbook (.xlsx) or a zip file. Save an old .xls file as .xlsx first
fault-other-programme = Choose a file that belongs to this service
