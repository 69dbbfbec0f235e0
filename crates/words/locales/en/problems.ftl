## Where a problem is
problem-row = row { $row }
problem-column = column { $column }
problem-value = value “{ $value }”

## The file
problem-not-utf16 = The file is saved as UTF-16. Save it as “CSV UTF-8”.
problem-not-a-zip = The file is not a whole zip file. Make it again, or give the folder instead.
problem-not-a-workbook = The file cannot be read as an .xlsx workbook. Open it in a spreadsheet program and save it as .xlsx.
problem-old-workbook = The file is an old .xls workbook. Save it as .xlsx.
problem-password-protected = The file is protected by a password. Save it without one.
problem-too-large = The file would unpack to more than { $most } megabytes, which no programme’s records do.
problem-too-many-parts = The file has more parts than any programme’s records would have.
problem-several-folders = The zip file holds several bundles. Make a zip file of one folder.
problem-empty = There is no table of a record bundle here. Name the files or sheets as the tables: programme, staff, clients, activities and so on.
problem-not-written = The workbook could not be written.
problem-too-many-rows = The table has more than { $most } rows, which is more than a sheet holds. Write a folder or a zip file instead.
problem-table-twice = The table is there twice. Keep one.
problem-programme-rows = The table must have exactly one row; it has { $rows }.

## The header
problem-column-twice = The column is there twice. Keep one.
problem-column-missing = This column is missing. Add it.
problem-column-ambiguous = The heading could mean { $first } or { $second }. Write the one you mean.
problem-too-many-columns = The table has more columns than a sheet holds.

## The row
problem-unclosed-quote = A quotation mark is opened here and never closed, so the rest of the file cannot be read. Add the missing quotation mark.
problem-text-after-quote = There is text after a closing quotation mark. Write a quotation mark inside a cell twice.
problem-quote-in-cell = There is a quotation mark inside a cell that does not begin with one. Put the whole cell in quotation marks and write the one inside twice.
problem-too-many-cells = The row has more cells than the header. Give the column a heading; in a CSV file put a cell that contains the separator in quotation marks.

## The cell
problem-not-utf8 = The text is not UTF-8. Save the file as “CSV UTF-8”.
problem-control-character = The text contains a control character that cannot be shown. Delete it and write the text again.
problem-cell-too-long = The text has { $chars } characters; a cell holds at most { $most }.
problem-missing = This must be filled in.
problem-unknown-code = This is not one of the choices: { $codes }.
problem-ambiguous-code = This could mean { $first } or { $second }. Write the code you mean.
problem-not-a-day = There is no such day in the calendar. Write the date as 2024-05-15 or 15.5.2024.
problem-not-a-number = This is not a number. Write a number here.
problem-not-whole = This must be a whole number.
problem-out-of-range = This must be between { $least } and { $most }.
problem-not-yes-no = This must be yes or no.
problem-not-yes-no-of-component = A component is attested with yes or no.
problem-not-a-rating = A whole item is rated 1, 2, 3, 4 or 5.
problem-repeated-id = The same ID is already on row { $row }. Every row needs an ID of its own.
problem-unknown-id = There is no such ID in the table { $table }.
problem-end-before-start = The end is before the start, { $start }.

## A mapping
problem-not-a-mapping = The file cannot be read as a mapping: { $reason }
problem-mapping-version = The mapping is of version { $version }, which this program does not read. Save the mapping again.
problem-no-such-target = The record bundle has no table or column of this name.
problem-target-twice = Another column is already mapped to the same information, and the two cannot be joined. Leave one out.
problem-sheet-missing = The file has no sheet of this name. Correct the name in the mapping, or leave the sheet out there.
problem-heading-missing = There is no such heading on the row that the mapping names. Correct the heading or the row in the mapping.
problem-nothing-mapped = The mapping imports no sheet.
problem-too-many-sheet-cells = The sheets have more than { $most } cells. Import them in parts, for example a year at a time.
problem-unknown-word = The mapping does not say what this word means. Rows with it: { $rows }. It can mean one of these: { $codes }.
problem-unknown-name = No row of the table { $table } has this ID or name. Rows with it here: { $rows }.
problem-name-of-two = Several rows of the table { $table } have this name. Write the ID instead. Rows with it here: { $rows }.
problem-repeated-id-on-sheet = The same ID is already on the sheet { $sheet }, row { $row }. Every row needs an ID of its own.

## Warnings
problem-unknown-table = The name is not that of a table, so this was not read.
problem-unknown-column = The heading is not that of a column of this table, so the column was not read.
problem-column-without-header = The column has no heading, so it was not read.
problem-unknown-component = The item has no such component, so the row is not counted.
problem-not-an-occupation = An occupation code has four digits (ISCO-08).
problem-sheet-not-mapped = The mapping does not name this sheet, so it was not read.
problem-heading-not-mapped = The mapping does not name this heading, so the column was not read.
problem-over-others = Rows that would replace other entries: { $rows }. The rows’ IDs come from the name of the sheet, and a sheet of the same name was imported before. Give the sheet a name of its own, for example the month.
problem-kept-already = Rows that are kept already under another ID: { $rows }. They would come twice. Give the sheet the same name as last time.
