### The 25 fidelity items in our own words. Numbers: fi-25 (and ips-25 where the key ends in -ips).

## Sections, bands, bases, scales and sources of the numbers

section-staffing = Staffing
section-organisation = Organisation
section-services = Services
band-exemplary = Exemplary
band-good = Good
band-fair = Fair
band-not_supported_employment = Not supported employment
basis-computed = Computed
basis-attested = Attested
basis-judged = Judged
basis-missing = Missing
scale-fi-25 = Finnish quality criteria, 25 items
scale-ips-25 = International IPS scale 2008, 25 items
source-published = published material on the Finnish edition and the UK version
source-scale-2008 = the 2008 scale, as it is generally described
source-own = our own reading, which an edition file can change

## Staffing

item-1-name = Caseload size
item-1-meaning = A full-time employment specialist has at most 20 clients at a time, and a part-time one proportionally fewer. That leaves time for everyone: for finding work, for meetings, and for support that goes on once the job has started.
item-1-rule = The employment specialists’ active clients on the chosen day are divided by the specialists’ working time added together. The result is the number of clients for each full-time specialist, rounded to a whole number. People who are in work and get support are included; clients in work ability assessment are not counted here or in any other item. Rating 5: at most 20; 4: 21–25; 3: 26–30; 2: 31–40; 1: 41 or more. If there are no specialists, there is no rating.
item-1-raise = When there are too many clients, take in new ones more slowly or add specialists’ working time, but do not cut anyone’s support short.

item-2-name = Focus on employment services
item-2-meaning = Employment specialists do employment services only. Someone else takes care of other duties and services, so that the specialist’s time goes into helping clients get a job and keep it.
item-2-rule = This is the share of employment services in the time recorded by employment specialists in the last 6 months. Travel, administration and team work belong to it; only the kind “Other than job coaching” is left out. The share is rounded to a whole per cent. Rating 5: at least 96%; 4: 90–95%; 3: 75–89%; 2: 60–74%; 1: under 60%. If no time has been recorded, there is no rating.
item-2-raise = Move other duties away from the employment specialists and agree who takes them over.

item-3-name = The whole service from one specialist
item-3-meaning = The same employment specialist stays beside the client from the start of the service through to support in work. The client does not have to begin again with someone new, and trust has time to grow.
item-3-rule = For each employment specialist we count how many phases of the service appear in their records of the last 12 months. There are 5 phases: engagement and agreement, vocational profiling, rapid job search, agreement on support with the employer, and follow-along support. A specialist is rated 5 with 5 phases, 4 with 4, 3 with 1–3 and 1 with 0. The rating of the item is the average of the specialists, rounded to a whole number. If no specialist has a phase in their records, there is no rating.
item-3-rule-ips = For each employment specialist we count how many phases of the service appear in their records of the last 12 months. There are 6 phases: engagement and agreement, vocational profiling, rapid job search, agreement on support with the employer, follow-along support, and coaching at the workplace. Coaching at the workplace is met when a record of follow-along support has the workplace as its place. A specialist is rated 5 with 6 phases, 4 with 5, 3 with 1–4 and 1 with 0. The rating of the item is the average of the specialists, rounded to a whole number. If no specialist has a phase in their records, there is no rating.
item-3-raise = Let the same specialist stay beside the client from the start through to support in work, and record the phase every time.

## Organisation

item-4-name = Integration with partner teams
item-4-meaning = Each employment specialist has one or two partner teams, where nearly all of the specialist’s clients get their other support. When people know each other, the job search and the other support pull in the same direction.
item-4-rule = For each employment specialist we count the active clients whose partner team is one of the specialist’s 2 most common partner teams on the chosen day. The counts are added up and divided by the number of all the specialists’ clients. The share is rounded to a whole per cent. Rating 5: at least 90%; 4: 75–89%; 3: 50–74%; 2: under 50%; 1: nobody has a partner team. If the specialists have no clients, there is no rating.
item-4-raise = Agree on partner teams of their own for each specialist, and direct new clients accordingly.

item-5-name = Integration through close teamwork
item-5-meaning = The employment specialist is at the partner team’s meeting every week and shares in its decisions. A shared record and offices close together help information flow. Work comes up for people who have no referral yet, too.
item-5-rule = The rating is the number of components that are met (5, 4, 3 or 2); if 0–1 are met, the rating is 1. a: an employment specialist is at a partner team meeting in at least 75% of the whole weeks of the last 6 months, averaged over the specialists. b: decisions were shared in at least half of the partner team meetings of the same time that any specialist attended. c, d and e are attested from an interview, a document or a visit. What has been attested overrides the records. A component without information is not met, and if there is no information on any of them, there is no rating.
item-5-raise = Give the specialists a standing place at the partner team’s weekly meeting, and record what you decided together.
item-5-a = Specialists are at the partner team’s weekly meetings
item-5-b = Decisions are made together in the meetings
item-5-c = The client’s information is in one shared record
item-5-d = Offices are shared or close to each other
item-5-e = Work is raised also for people who have no referral yet

item-6-name = Shared clients and key partners
item-6-meaning = The employment specialist finds out with the client who else supports them, and is in touch with those people every month. The specialist builds new networks and notices others the service could help. The team leader regularly brings partners together to keep cooperation strong.
item-6-rule = The rating is the number of components that are met (5, 4, 3 or 2); if 0–1 are met, the rating is 1. b: of the active clients who have been in the service for over a month, a partner has been contacted about at least 75% during the last month. e: at least 2 network meetings with the team leader present have been held in the last 6 months. a, c and d are attested from an interview, a document or a visit. What has been attested overrides the records. A component without information is not met, and if there is no information on any of them, there is no rating.
item-6-raise = Go through with the client who supports them, keep in regular touch with those people, and bring the network together.
item-6-a = The client’s partners are mapped and recorded
item-6-b = Contact about shared clients every month
item-6-c = The specialist notices others who would benefit from the service
item-6-d = The specialist builds new networks
item-6-e = The team leader brings the network together regularly

item-7-name = The employment team
item-7-meaning = The employment specialists and their team leader go through clients’ situations together every week. They share job leads, and the specialists cover for each other. Nobody is left without support when their own specialist is away.
item-7-rule = The rating is 1 if there are fewer than 2 full-time employment specialists (working time at least 99.5%) or no team leader. Otherwise we look at the share of the whole weeks of the last 6 months that had a team meeting with the team leader present. Rating 5: the meeting was client-centred in at least 75% of the weeks, and it has been attested that specialists cover for each other. 4: client-centred in at least 40% of the weeks, and cover has been attested. 3: any team meeting in at least 40% of the weeks. 2: otherwise.
item-7-rule-ips = The rating is 1 if there are fewer than 2 employment specialists (whatever their working time) or no team leader. Otherwise we look at the share of the whole weeks of the last 6 months that had a team meeting with the team leader present. Rating 5: the meeting was client-centred in at least 75% of the weeks, and it has been attested that specialists cover for each other. 4: client-centred in at least 40% of the weeks, and cover has been attested. 3: any team meeting in at least 40% of the weeks. 2: otherwise.
item-7-raise = Make sure there is a team leader and at least two full-time specialists, hold a client-centred team meeting every week, and agree who covers for whom.
item-7-cover = Specialists cover for each other

item-8-name = Role of the team leader
item-8-meaning = The team leader has time for every employment specialist, goes through clients’ situations with the team every week and joins in field work every month. The leader keeps in touch with partner teams and goes through outcomes so that they lead to goals.
item-8-rule = The rating is the number of components that are met (5, 4, 3 or 2); if 0–1 are met, the rating is 1. a: there is a team leader, and there are at most 10 employment specialists for each full-time team leader. b: a client-centred team meeting with the team leader present in at least 75% of the whole weeks of the last 6 months; c: the team leader at least 2 times in 6 months at a meeting of every partner team that has active clients (if there is no such team, c is not met). d: the team leader has been in the field with a specialist in at least 5 of the last 6 months (75%), counting the months back from the chosen day; e: at least 2 reviews of outcomes in 6 months in which goals were set. What has been attested overrides the records. A component without information is not met, and if there is no information on any of them, there is no rating.
item-8-raise = Keep to at most ten specialists for each team leader, and hold client-centred supervision every week. Put field days with the specialists, visits to partner teams and time for looking at outcomes and setting goals in the team leader’s calendar.
item-8-a = There are not too many specialists for each team leader
item-8-b = Client-centred supervision every week
item-8-c = Contact with every partner team
item-8-d = Field work with a specialist every month
item-8-e = Outcomes and goals every quarter

item-9-name = Zero exclusion
item-9-meaning = Everyone who wants to work can join. Symptoms, substance use or a person’s past do not stand in the way, and nobody’s readiness is weighed first. People can refer themselves, and they get help to a new job when one ends.
item-9-rule = Of the referrals of the last 12 months, we count the share turned away because of work readiness, substance use, symptoms, cognitive difficulties, attendance at treatment, history or appearance. Help to the next job is counted over paid jobs that ended in the 12 months and at least 30 days ago, if the client was still in the service 30 days later: the share followed by job search or profiling within 30 days (100% if there are no such jobs). Rating 5: nobody was turned away for these reasons, there are at least 3 referral routes, one of them is self-referral, and at least 90% got help. 4: nobody was turned away; 3: those turned away are, rounded, under 50%; 2: at least 50%. 1: a formal rule that excludes people has been attested, whatever the other figures. If there are no referrals and no rule has been attested, there is no rating.
item-9-raise = Take in everyone who wants to work, tell widely about the service and also directly to people themselves, and start a new job search as soon as a job ends.
item-9-formal_rule = A formal rule shuts people out of the service

item-10-name = The organisation aims at competitive work
item-10-meaning = The whole organisation believes that clients can get competitive work. Staff ask everyone about work, at the start and later on. Material on show, shared experiences and employment rates encourage clients and staff alike.
item-10-rule = The rating is the number of components that are met (5, 4, 3 or 2); if 0–1 are met, the rating is 1. d: experiences of work have been shared in at least 2 events in the last 12 months. e: employment rates have been worked out and given to management and staff at least 2 times in the last 6 months. a, b and c are attested from an interview, a document or a visit. What has been attested overrides the records. A component without information is not met, and if there is no information on any of them, there is no rating.
item-10-raise = Agree with the partner that everyone is asked about work, and bring employment rates and stories of work regularly to everyone’s notice.
item-10-a = People are asked about work as soon as they become clients
item-10-b = People are asked about work regularly later on, too
item-10-c = Material about work is on show
item-10-d = Experiences of work are shared together
item-10-e = Employment rates are measured and shared

item-11-name = Support from management
item-11-meaning = Management knows the model, takes part in the steering group and tells all staff about the goals. Quality is reviewed regularly, and the team leader tells management what helps and what hinders. Management can remove obstacles only if it knows about them.
item-11-rule = The rating is the number of components that are met (5, 4, 3 or 2); if 0–1 are met, the rating is 1. b: quality has been reviewed in the last 6 months, or in 12 months if the latest earlier total is at least 100 points. c: in the last 12 months the steering group has held at least 4 meetings with an executive present and a written action plan, or at least 2 if the latest total is at least 100 points. e: the team leader has reported to management in at least 2 meetings in the last 12 months. a and d are attested from an interview, a document or a visit, and what has been attested overrides the records. A component without information is not met, and if there is no information on any of them, there is no rating.
item-11-raise = Ask an executive to join the steering group, bring a written action plan there, and tell management regularly what helps and what stands in the way.
item-11-a = Management knows the model
item-11-b = Quality is reviewed regularly
item-11-c = Management is in the steering group, and the action plan is written
item-11-d = Goals have been told to all staff
item-11-e = The team leader tells management what helps and what hinders

## Services

item-12-name = Benefits counselling
item-12-meaning = A trained adviser works out with the client how pay affects benefits before the job starts. Counselling is there again when hours or pay change or income has to be reported. The client can then decide about the job with peace of mind.
item-12-rule = We look at paid jobs that started in the last 12 months. Before the start: the share preceded by an individual benefits calculation by a trained adviser, at most 6 months earlier or on the start day. After the start: among jobs that started at least 30 days ago, the share with a talk about a change of hours or pay or about reporting income (0% if there are no such jobs). Rating 5: both shares, rounded to a whole per cent, are at least 90%; 4: the share before the start is at least 90%. Otherwise, and when no jobs have started, we look at active clients; rating 3: a discussion or a calculation for at least half; 2: some counselling for anyone at all; 1: for nobody. If no counselling has been recorded at all, there is no rating.
item-12-raise = Book a benefits calculation with a trained adviser well before the job starts, and come back to benefits when hours, pay or income change.

item-13-name = Disclosure at the workplace
item-13-meaning = Clients decide for themselves whether an employer is told about their limitations, and get help either way. The employment specialist thinks through the pros, the cons and the words with them first. They come back to it, because minds and situations change.
item-13-rule = When 4 components are met, the rating is 5; 3 give a rating of 4, 2 a rating of 3, 1 a rating of 2 and 0 a rating of 1. a is attested from an interview, a document or a visit. b: of the active clients whose limitations an employer has been told about, at least 90% have talked the pros and cons through by the day of telling; if no employer has been told, at least 75% of job seekers have talked them through. c: at least 75% of active clients have thought through with staff what to say. d: of the job seekers who have been in the service for at least 2 months, at least 75% have had talks on at least 2 different days (met if there are none). What has been attested overrides the records; a component without information is not met, and if there is no information on any of them, there is no rating.
item-13-raise = Raise disclosure in good time with every client, weigh the pros, the cons and the words together, and come back to it later.
item-13-a = Help is given even if the workplace is told nothing
item-13-b = Pros and cons are talked through before anything is told
item-13-c = The specialist and the client think through what to say
item-13-d = The matter is taken up more than once

item-14-name = Ongoing work-based assessment
item-14-meaning = The employment specialist and the client make the vocational profile in their very first meetings. They add to it every time a job ends, because real work tells more than tests do. The next job fits a little better.
item-14-rule = Profiles in time: of those who started in the service in the last 12 months and have at least 3 completed client meetings or a profile, we count those whose first profile was made no later than the day of the third meeting. With fewer than 3 meetings, a profile is enough. Learning from work: of jobs of any kind that ended in the 12 months and at least 30 days ago, we count those after which the profile was updated with the job experience within 30 days (100% if no job has ended). Shares are rounded to a whole per cent. Rating 5: both shares at least 90%; 4: profiles in time at least 75%; 3: at least 50%; 2: at least 25%; 1: under 25%. If there are no such new clients, there is no rating.
item-14-raise = Start the profile in the very first meetings and add to it within 30 days every time a job ends.

item-15-name = Rapid search for a competitive job
item-15-meaning = The employment specialist meets the first employer in person, with or for the client, within 30 days of the start of the service. The talk is about competitive work, not a work placement. A quick start keeps hope alive; long preparation wears it down.
item-15-rule = For those who started in the service in the last 12 months, we count the days from the start to the first meeting with an employer in person about a competitive job for the client. If there has been no meeting yet, the days waited so far, or until the service ended, are counted when there are at least 30; a shorter wait is left out. The median of the days, rounded to a whole number, decides the rating. Rating 5: at most 30 days; 4: 31–60; 3: 61–150; 2: 151–270; 1: 271 or more. If nobody can be counted, there is no rating.
item-15-rule-ips = For those who started in the service in the last 12 months, we count the days from the start to the first meeting with an employer in person about a competitive job for the client. If there has been no meeting yet, the days waited so far, or until the service ended, are counted when there are at least 30; a shorter wait is left out. The mean of the days, rounded to a whole number, decides the rating. Rating 5: at most 30 days; 4: 31–60; 3: 61–150; 2: 151–270; 1: 271 or more. If nobody can be counted, there is no rating.
item-15-raise = Meet the first employer about competitive work right at the start of the service, because a meeting about a work placement does not shorten the wait.

item-16-name = Individualised job search
item-16-meaning = The job search starts from what the client wants and needs, not from whatever vacancies happen to be open. The employment specialist contacts employers following an up-to-date job search plan. It is easier to stay in a job one likes.
item-16-rule = We look at the employer contacts of the last 6 months in person, by video and by phone that name a client who was looking for work that day. We count the share that started from the client’s preferences, rounded to a whole per cent. Rating 5: at least 90%; 4: 75–89%; 3: 50–74%; 2: 25–49%; 1: under 25%. Ratings 5 and 4 also need at least 75% of these job seekers to have a job search plan from the last 6 months; otherwise the rating is 3. If there are no such contacts, there is no rating.
item-16-raise = Ask about the client’s preferences before making contact, record them, and keep the job search plans up to date.

item-17-name = Frequent employer contact
item-17-meaning = A full-time employment specialist meets employers in person at least six times a week, for clients who are looking for work. The team goes through the meetings every week. Jobs are found through people, and that takes many meetings.
item-17-rule = For each employment specialist we count the employer meetings in person of the last 2 months that name at least one client who was looking for work that day, and divide by the weeks and by the specialist’s working time. If a specialist has 1–2 job seekers and the meetings a week are at least 2 times their number (before dividing by working time), the result is 6; a specialist without job seekers is left out. The average of the specialists decides the rating, and it is not rounded. When a team meeting with the team leader was held in at least 75% of the whole weeks of the last 6 months, rating 5: at least 6; 4: at least 5; 3: at least 4; 2: at least 2; 1: under 2. If the meeting was held in at least 40% but under 75% of the weeks, the rating is at most 3, and if in under 40%, at most 2. If no specialist has job seekers, there is no rating.
item-17-raise = Keep a fixed time each week for meeting employers, always record for which job seeker you are there, and go through the contacts every week in the team meeting with the team leader.

item-18-name = Quality of employer contact
item-18-meaning = The employment specialist meets the same employer more than once and learns what the employer needs. Each time they agree when to be in touch again. Trust opens doors that a single visit does not.
item-18-rule = Met again: of the employers you have met in person in the last 6 months, we count those met in person at least 2 times in the last 12 months. Of all employer contacts of the 6 months, we also count how many have a next contact recorded and how many were in person. Shares are rounded to a whole per cent. Rating 5: met again at least 50% and next contact recorded at least 75%; 4: the same shares at least 25% and 50%. 3: in person at least 50%; 2: even one in person; 1: none. If there are no employer contacts, there is no rating.
item-18-raise = Go back to the same employer, and at the end of each meeting agree when you will next be in touch.

item-19-name = Diversity of jobs
item-19-meaning = Clients do many kinds of work, because everyone has wishes and strengths of their own. If the same occupations repeat, the job search is following familiar paths and not the person.
item-19-rule = We count the paid jobs that were in force during the last 6 months, each job once. A paid job is competitive work, work on pay subsidy, fee-based work or self-employment. If there are fewer than 10 paid jobs, the rating is 1. Otherwise the number of different occupations is divided by the number of jobs and rounded to a whole per cent; the occupation is told by its 4-digit code or, where that is missing, by the job title. Rating 5: at least 85%; 4: 70–84%; 3: 60–69%; 2: 50–59%; 1: under 50%.
item-19-raise = With fewer than 10 paid jobs the rating is 1 whatever they are, so more paid jobs come first. Look for work from each person’s own wishes so that the same occupations do not repeat, and record the occupation code for every job.

item-20-name = Diversity of employers
item-20-meaning = Clients work for many different employers. When the employment specialist looks for an employer to suit the client and does not lean on a few familiar places, the client has more to choose from.
item-20-rule = We count the paid jobs that were in force during the last 6 months, each job once. A paid job is competitive work, work on pay subsidy, fee-based work or self-employment. If there are fewer than 10 paid jobs, the rating is 1. Otherwise the number of different employers is divided by the number of jobs and rounded to a whole per cent; jobs without an employer count together as one employer. Rating 5: at least 85%; 4: 70–84%; 3: 60–69%; 2: 50–59%; 1: under 50%.
item-20-raise = With fewer than 10 paid jobs the rating is 1 whatever they are, so more paid jobs come first. Keep getting to know new employers, and do not lean on a few familiar places.

item-21-name = Competitive jobs
item-21-meaning = Clients get ordinary paid jobs in the open labour market: jobs that anyone can apply for, and that are permanent, seasonal or through an agency. Such work brings a wage, workmates and security.
item-21-rule = We count jobs of every kind that were in force during the last 6 months, unpaid ones too. If fewer than 10 of them are paid jobs, the rating is 1. Otherwise we count the share of jobs that are competitive and have a permanent, seasonal or agency contract, rounded to a whole per cent. Rating 5: at least 95%; 4: 85–94%; 3: 75–84%; 2: 65–74%; 1: under 65%.
item-21-raise = With fewer than 10 paid jobs the rating is 1 whatever they are, so more paid jobs come first. Look first for competitive work with a permanent contract, and record the kind of contract for every job.

item-22-name = Individualised follow-along support
item-22-meaning = Everyone in work gets the support that suits them: meetings at the workplace or elsewhere, help with the employer, benefits counselling, or contact with partners and family. Support helps people stay in work and move on in career and education.
item-22-rule = We look at active clients who have a job of any kind on the chosen day. For each of them we count how many of 6 kinds of support they have had since the job began, at most in the last 6 months: a meeting at the workplace, a meeting elsewhere, contact with the employer, contact with a partner, contact with family, and benefits counselling. Shares are rounded to a whole per cent. Rating 5: at least 75% have had at least 3 kinds, and support onwards in the career has been attested; 4: at least 75% have had at least 3 kinds. 3: at least 75% have had some support; 2: at least 50%; 1: under 50%. If no client has a job, there is no rating.
item-22-raise = Agree with each person in work what support they want for themselves, the workplace and their family and from the partner, and record what you do.
item-22-career = Clients are supported to move on in career and education

item-23-name = Time-unlimited support
item-23-meaning = Support does not stop when the job starts, or on a date set beforehand. The employment specialist meets the client just before the start and soon after it, first weekly and then monthly. If the job ends, the specialist is quickly in touch.
item-23-rule = We look at jobs of every kind that started in the last 12 months and at least 35 days ago, ended ones too. Start: the client was met in person during the 7 days before the start, and again on the start day or within 3 days of it. Rhythm: a meeting in person in each of the first 4 spans of 7 days, and after that (28 days from the start) on average at least once for each whole month until the job ends or 12 months are full; in a job of under 28 days, in every whole span of 7 days. End: of the jobs that ended in the 12 months and that you heard had ended, the share where the client’s own specialist was in touch with the client within 3 working days of hearing (Mon–Fri, no public holidays; 100% if there are none). Rating 5: rhythm, start and end were each kept in at least 75% of jobs (rounded); 4: rhythm at least 75%; 3: rhythm at least 50%; 2: rhythm in even one job; 1: in none. If no such job has started, there is no rating.
item-23-raise = Put the meetings in the calendar before the job starts, close together at first and then regularly, and get in touch as soon as you hear that a job has ended.

item-24-name = Community-based services
item-24-meaning = Employment specialists do most of their work where people are: in the community, at the client’s home and at workplaces. It is easier to talk in a familiar place, and jobs are not found in the office.
item-24-rule = We take the time recorded by employment specialists in the last 2 months, without travel. The share of it spent in the community, at the client’s home or at workplaces is rounded to a whole per cent. Rating 5: at least 65%; 4: 50–64%; 3: 40–49%; 2: 30–39%; 1: under 30%. If no time has been recorded, there is no rating.
item-24-raise = Meet clients and employers outside the office whenever it suits the client, and record the place.

item-25-name = Assertive engagement and outreach
item-25-meaning = When a client cannot make a meeting, the employment specialist gets in touch respectfully, also at home and in the community. Partners help, and so does family if the client agrees. Missed meetings or time limits do not end the service, because trust takes time.
item-25-rule = When 6 components are met, the rating is 5; 5 give a rating of 4, 4 a rating of 3, 3 a rating of 2 and 0–2 a rating of 1. a: nobody’s service has ended in the last 12 months because of missed meetings or a time limit. b: of the missed client meetings of the last 6 months that are more than 14 days old, at least 75% were followed within 14 days by an outreach attempt or a contact with the client (if there are none, a single completed client meeting is enough). In the last 6 months there are also records of: c: an outreach attempt by a partner professional; d: at least 2 outreach attempts in person at home or in the community; e: a visit or other work done jointly with a partner; f: a contact with family. What has been attested overrides the records. If there are no records for the 6 months and nothing has been attested, there is no rating.
item-25-raise = Keep in touch with respect and in many ways, offer to meet at home or nearby, and ask partners and family to join in.
item-25-a = Missed meetings or a time limit do not end the service
item-25-b = A missed meeting is followed by an attempt to get in touch
item-25-c = Partner staff reach out, too
item-25-d = Clients are sought out at home and in the community
item-25-e = Joint visits are made with the partner
item-25-f = Family members are contacted
