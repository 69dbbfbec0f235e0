### Employers, job leads, search and the team.

## The register of employers
employers-lead = The team's shared list. No client's name is shown here.
employers-find = Find by name, place or work
employers-contacts = Contacts in a year
employers-last = latest { $date }
employers-next = Next promise
employers-no-promise = no promise
employers-none-all = There are no employers in the list
employers-none-promised = There are no open promises
employers-none-quiet = Everyone was contacted within a year
employers-which = Which employers are shown
employers-which-all = All
employers-which-promised = Contact promised
employers-which-quiet = No contact for a year
employers-column-name = Employer
employers-column-industry = Industry
employers-column-municipality = Municipality
employers-column-contacts = Contacts in a year
employers-column-last = Last contact
employers-column-promised = Contact promised

## Industries: main sections (TOL 2008)
industry-section-A = Agriculture, forestry and fishing
industry-section-B = Mining
industry-section-C = Manufacturing
industry-section-D = Electricity, gas and heat supply
industry-section-E = Water supply and waste management
industry-section-F = Construction
industry-section-G = Trade and repair of vehicles
industry-section-H = Transport and storage
industry-section-I = Accommodation and food services
industry-section-J = Information and communication
industry-section-K = Finance and insurance
industry-section-L = Real estate
industry-section-M = Professional, scientific and technical work
industry-section-N = Administrative and support services
industry-section-O = Public administration and defence
industry-section-P = Education
industry-section-Q = Health and social services
industry-section-R = Arts, entertainment and recreation
industry-section-S = Other services
industry-section-T = Households as employers
industry-section-U = International organisations

## One employer
employer-log = Log a contact
employer-open-leads =
    { $count ->
        [one] 1 open lead
       *[other] { $count } open leads
    }
employer-facts = Details
employer-facts-none = There is nothing more here yet. Fill in the details once you have been there.
employer-contacts = Contacts
employer-contacts-none = Visits and calls will be here: log the first one.
employer-contacts-note = A note is seen only by whoever wrote it, whoever stands in for them, and the team leader, because it may name a client.
employer-contact = Contact
employer-agreement-now = In force
employer-agreement-past = Ended
employer-erase = Erase the contact person's details
employer-erase-what = The name, the contact details and earlier versions of them are erased. This cannot be undone. Logged visits and calls remain.
employer-erase-do = Erase the details for good

## Job leads
leads-lead = The whole team's leads on jobs that may come open. No client's name is shown here.
leads-add = Add a lead to an employer
leads-which = Which leads are shown
leads-all = All
leads-none-of = There are no such leads now
leads-is-public = May be shown publicly
leads-past = The day has passed
leads-public = Public page of leads
leads-public-count =
    { $count ->
        [0] There are no open leads on it now.
        [one] 1 open lead may be shown there.
       *[other] { $count } open leads may be shown there.
    }
leads-public-title = Open job leads
leads-public-lead = Employers have told us about these jobs. Interested? Apply for the service, and let us think together about which job suits you.
leads-public-refer = Apply for the service
leads-public-none = There are no open leads right now
leads-public-none-todo = You can still apply for the service: we look for a job together.

## Search
search-title = Search
search-what = What are you looking for?
search-hint = Write a name, a place, a job or a word from an entry. A small typing error does not matter.
search-do = Search
search-blank = First write what you are looking for.
search-found =
    { $count ->
        [one] 1 result for “{ $question }”.
       *[other] { $count } results for “{ $question }”.
    }
search-none = Nothing was found for “{ $question }”
search-none-where = The search went through the clients you may see and their entries, and the team's employers and job leads.
search-none-todo = Try a shorter word, the beginning of the word or another spelling.
search-kind-client = Clients
search-kind-employer = Employers
search-kind-job_lead = Job leads
search-kind-note = Entries
search-untitled = Without a name

## The team
team-lead = Workload, cover and meetings
team-members = Workload
team-members-none = The people of the team will be here once their details have been imported.
team-members-note = Names are in alphabetical order. Results are not compared between employment specialists.
team-name = Name
team-share = Working time
team-clients = Clients / at most
team-load = { $clients } / { $most }
team-over = Deadline over
team-week = Deadline within a week
team-covers = Cover
team-covers-none = Nobody stands in for anybody now.
team-cover = { $absent } is away, { $covering } stands in
team-cover-now = In force
team-cover-ahead = Begins later
team-cover-end = End the cover
team-cover-give = Give cover
team-cover-why = Whoever stands in sees the absent person's clients and logs for them on these days.
team-cover-absent = Who is away
team-cover-covering = Who stands in
team-cover-from = First day
team-cover-until = Last day
team-cover-do = Give cover
team-meetings-latest = The latest meetings

## Faults and what happened
fault-cover-oneself = Choose somebody else to stand in
fault-cover-past = Choose a day that is not over yet
notice-cover-given = Cover has been given.
notice-cover-ended = The cover has ended.
