### The web pages: frame, signing in, own account, home of a programme, sites, information and errors.

## Frame
shell-skip = Skip to content
shell-nav = Main menu
shell-account = My account
shell-account-menu = User: { $name }, { $role }
shell-sign-out = Sign out
shell-undo = Undo
shell-print = Print
shell-tagline = Rinnalla, an open information system for supported employment
shell-accessibility = Accessibility
shell-about = About this service
shell-error-prefix = Error:

## Signing in
login-title = Sign in
login-lead = Rinnalla is an information system for supported employment.
login-errors = Signing in did not work
login-username = User name
login-password = Password
login-button = Sign in
login-forgotten = Forgotten your password? Ask the administrator of your service for a new one.
login-username-missing = Write your user name
login-password-missing = Write your password
login-wrong = Check the user name and the password. They do not match.

## Own account
account-title = My account
account-errors = The password was not changed
account-password = Change password
account-current = Current password
account-new = New password
account-again = New password once more
account-change = Change password
account-password-hint =
    { $count ->
        [one] At least one character. A long sentence is easier to remember than a difficult word.
       *[other] At least { $count } characters. A long sentence is easier to remember than a difficult word.
    }
account-language = Language
account-language-lead = The language changes at once, and your choice is remembered.
account-signins = Latest sign-ins
account-no-signins = There are no sign-ins yet.
account-when = When
account-what = What happened
account-signed-in = Signed in
account-signins-note = If one of these was not you, change your password and tell the administrator.

## Choice of a programme
programmes-title = Choose a service
programmes-lead = You can use these services.
programmes-none = No services yet
programmes-none-todo = Ask the administrator to add you to the service that you work in.
programmes-sites = Sites side by side

## Home
home-now = Quality now
home-who =
    { $coaches ->
        [one] One coach
       *[other] { $coaches } coaches
    } · { $clients ->
        [one] one client in the service
       *[other] { $clients } clients in the service
    } · partner: { $partner }
home-of = / { $max } points
home-level = Level: { $band }.
home-to-next =
    { $count ->
        [one] One point to the next level ({ $band }).
       *[other] { $count } points to the next level ({ $band }).
    }
home-no-total =
    { $count ->
        [one] The points cannot be added up yet: one item has no rating.
       *[other] The points cannot be added up yet: { $count } items have no rating.
    }
home-rated = { $count } of { $of } items have a rating.
home-more-missing =
    { $count ->
        [one] One more item has no rating.
       *[other] { $count } more items have no rating.
    }
home-found = Computed from the records as of { $date }. { $scale }.
home-all-items = See all 25 items
home-what-if = What would raise it?
home-change-total = Points since { $date }: { $from } → { $to }
home-change = Changes since { $date }
home-nothing-changed = No rating has changed.
home-moved =
    { $count ->
        [one] The figure moved, the rating did not (one item)
       *[other] The figure moved, the rating did not ({ $count } items)
    }
home-due = Deadlines within a week
home-all-due = All deadlines ({ $count })
home-nothing-due = There are no deadlines within a week.
home-more-due =
    { $count ->
        [one] One more within a week
       *[other] { $count } more within a week
    }
home-import = Import
home-import-last = Latest
home-import-file = File
home-import-rows =
    { $added ->
        [0] No new rows
        [one] One row added
       *[other] { $added } rows added
    }, { $updated ->
        [0] none updated
        [one] one updated
       *[other] { $updated } updated
    }
home-import-none = No records have been imported yet.
home-import-new = Import records

## Sites side by side
sites-title = Sites side by side
sites-lead =
    { $count ->
        [0] No sites
        [one] One site
       *[other] { $count } sites in alphabetical order
    }
sites-day = The day you look at
sites-show = Show
sites-none = No sites yet
sites-none-todo = Sites appear here when their records have been imported and you have the right to see them.
sites-items = 25 items
sites-item = Item
sites-rating = Rating
sites-missing = missing
sites-no-sum = no sum
sites-total = Total
sites-legend = A stronger colour means a higher rating, and the figure is always shown. There is no sum where a rating is missing.
sites-common = To develop in most sites
sites-common-lead = The rating is at most 3 in more than half of the sites. In the order of the items.
sites-notes = Good to know
sites-missing-items =
    { $count ->
        [one] No rating for item { $items }
       *[other] No rating for items { $items }
    }
sites-no-ranking = Sites are not ranked. Clients and tasks differ, and in small numbers a difference may be due to chance.

## About
about-title = About this service
about-what = Rinnalla is an information system for IPS supported employment. Coaches, team leaders and management see how the service is carried out, what needs doing and what would make the service better.
about-principles = Rinnalla does not rank people. Each figure tells how it came about and opens to the records that it was computed from.
about-figures = Where the figures come from
about-figures-how = The 25 items of the scale are computed from ordinary records. Some of them a person attests from an interview, a document or a visit. Where something is missing, no rating is guessed.
about-figures-own = The rules rest on published material. Where it gives no exact limit, the limit is our own reading, and the page of the item says so.
about-data = The data
about-data-where = The data are on the server of the organisation that runs the service. The pages fetch nothing from elsewhere and do not track anyone. The only cookies remember the sign-in and the language.
about-data-rights = What has been written about you, you can ask to see and to have corrected in the service where you are a client.
about-free = Free software
about-licence = Rinnalla is open source under the European Union Public Licence EUPL 1.2. You may use, study, change and share it.
about-font = The typeface is Source Sans 3, under the SIL Open Font License 1.1.
about-source = Source code of this version
about-version = Version { $version }

## Accessibility statement
accessibility-title = Accessibility statement
accessibility-scope = This statement is about version { $version } of Rinnalla. Accessibility is governed by the Finnish Act on the Provision of Digital Services (306/2019).
accessibility-status = How accessible the service is
accessibility-status-text = The service meets the criteria of the Act (WCAG 2.1, levels A and AA) in part. The shortcomings are described below.
accessibility-how-checked = The assessment is the developers’ own. Some of the pages have been checked by an automatic program, light and dark, narrow and wide. Not every criterion has been gone through by hand yet, and nobody from outside has assessed the service.
accessibility-shortcomings = Known shortcomings
accessibility-shortcoming-reader = The service has not yet been tried with a screen reader or voice control.
accessibility-shortcoming-users = Nobody who uses assistive technology has tested the service yet.
accessibility-shortcoming-table = The table of sites is dense on a narrow screen, and its headings stand on end. With many sites, the table must be scrolled sideways (WCAG 1.4.10).
accessibility-shortcoming-date = The date picker is the browser’s own and shows the day in the language of the browser. The same day is written out beside it.
accessibility-shortcoming-language = Names and free texts are shown in the language in which they were written, and the language is not marked for screen readers (WCAG 3.1.2).
accessibility-feedback = Have you noticed a shortcoming?
accessibility-feedback-text = Tell us, and we will put it right. We answer within 14 days. You can also ask for the information in another form if you cannot get it from the service.
accessibility-feedback-nobody = Send your feedback to the organisation that runs this service. Its contact details have not been added here yet.
accessibility-authority = Supervision
accessibility-authority-text = If you are not satisfied with the answer, or get none within 14 days, you can notify the supervisory authority. Its site tells how a complaint is made and how it is handled.
accessibility-authority-name = Finnish Transport and Communications Agency Traficom, supervision of digital accessibility
accessibility-made = How accessibility is looked after
accessibility-made-text = The pages are built to work without script, with a keyboard and on a phone. No information depends on colour alone. The statement is reviewed with every version.

## Errors
error-home = To the home page
error-again = Try again
error-reference = The number of the fault is { $number }. Mention it if you ask for help.
error-not-found-title = There is no such page
error-not-found-happened = There is no page at this address. It may have moved, or the address may be misspelt.
error-not-found-todo = Check the address or start from the home page.
error-forbidden-title = This page is not open to you
error-forbidden-happened = You do not have the right to see this page.
error-forbidden-todo = If you need the page in your work, ask the administrator for access.
error-expired-title = The form has expired
error-expired-happened = The form was open for a long time, or it was opened in another session. Nothing was saved.
error-expired-todo = Open the page again and send the form.
error-too-large-title = The file is too large
error-too-large-happened = The file is larger than the service accepts. Nothing was saved.
error-too-large-todo = Split the records, for example by year, and import the parts one at a time.
error-too-many-title = Too many attempts
error-too-many-happened = There were more attempts in a short time than the service accepts.
error-too-many-todo = Wait a few minutes and try again.
error-failed-title = Something went wrong
error-failed-happened = The fault is ours. We could not show the page, and the fault has been logged.
error-failed-todo = Try again in a while. If it happens again, tell the administrator.
error-unavailable-title = The service is unavailable for a moment
error-unavailable-happened = The service is starting, being updated or overloaded.
error-unavailable-todo = Try again in a minute. What you have saved is safe.

## Menu, notices and faults in fields
nav-fidelity = Quality
nav-what-if = What if?
nav-deadlines = Deadlines
nav-import = Import
nav-sites = Sites
at-time = { $day } at { $time }
code-account_role-team_leader = Team leader
code-account_role-employment_specialist = Employment specialist
code-account_role-manager = Manager
code-account_role-partner_professional = Partner professional
code-account_role-reviewer = Fidelity reviewer
code-account_role-evaluator = Evaluator of services
code-account_role-administrator = Administrator
notice-attested-done = Saved. You can see it further down, in the history.
notice-judgement-undone-done = Undone. The rating is now what it is without it.
notice-undo-changed = This cannot be undone any more, because the records have changed since. See the history.
notice-password-changed-done = The password has been changed. On other devices you need to sign in again.
fault-password-wrong = Write your current password again: it was not right
fault-password-short = Write a password of at least 12 characters
fault-password-long = Write a shorter password, of 512 bytes at most
fault-password-plain = Choose another password: this one is easy to guess
fault-password-differs = Write the new password the same way in both fields
fault-username-signs = Write the user name with 2–64 letters, digits or the characters . _ - @
fault-username-unknown = Check the user name, there is none like it
fault-programme-missing = Give the service that the role belongs to
fault-programme-unknown = Check the ID of the service, there is none like it
fault-component-unknown = Open the page again, there is no such component
fault-rating-missing = Choose a rating
fault-answer-missing = Choose yes or no
fault-date-missing = Write the day it was found
fault-date-future = Write a day that has already been
fault-source-missing = Choose what it is based on
fault-reason-missing = Write the reason
fault-reason-long = Shorten the reason to 2,000 characters
item-page-judged-as = Rating { $score }
item-page-attested-as = Component { $component }: { $answer }
item-page-replaced = { $what } (no longer counts)
item-page-written = { $day }, written { $written }
ratings-sheet = Ratings
ratings-sheet-number = No.
ratings-sheet-item = Item
ratings-sheet-score = Rating
ratings-sheet-figure = Figure
ratings-sheet-basis = How it was found
ratings-sheet-next = What raises, keeps or is missing

## Who
by-operator = Operator
