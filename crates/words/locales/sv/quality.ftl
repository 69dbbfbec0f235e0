### Pages of quality: ratings, items, what-ifs and deadlines.

## Days

fidelity-day = { $weekday } { $date }, vecka { $week }
fidelity-weekday-monday = måndag
fidelity-weekday-tuesday = tisdag
fidelity-weekday-wednesday = onsdag
fidelity-weekday-thursday = torsdag
fidelity-weekday-friday = fredag
fidelity-weekday-saturday = lördag
fidelity-weekday-sunday = söndag
deadlines-page-weekday-monday = må
deadlines-page-weekday-tuesday = ti
deadlines-page-weekday-wednesday = on
deadlines-page-weekday-thursday = to
deadlines-page-weekday-friday = fr
deadlines-page-weekday-saturday = lö
deadlines-page-weekday-sunday = sö

## The page of quality: total and band

fidelity-now = Kvaliteten nu
fidelity-on-day = Kvaliteten { $date }
fidelity-day-label = Dagen du tittar på
fidelity-day-show = Visa
fidelity-total = Totalpoäng
fidelity-total-none = Totalpoängen kan inte räknas ut ännu
fidelity-of = / { $max } poäng
fidelity-level-exemplary = Föredömlig nivå
fidelity-level-good = God nivå
fidelity-level-fair = Måttlig nivå
fidelity-level-not_supported_employment = Inte stödd sysselsättning
fidelity-to-exemplary =
    { $count ->
        [one] Till föredömlig nivå ({ $least }) fattas en poäng.
       *[other] Till föredömlig nivå ({ $least }) fattas { $count } poäng.
    }
fidelity-to-good =
    { $count ->
        [one] Till god nivå ({ $least }) fattas en poäng.
       *[other] Till god nivå ({ $least }) fattas { $count } poäng.
    }
fidelity-to-fair =
    { $count ->
        [one] Till måttlig nivå ({ $least }) fattas en poäng.
       *[other] Till måttlig nivå ({ $least }) fattas { $count } poäng.
    }
fidelity-highest = Det är den högsta nivån.
fidelity-change = { $change } jämfört med { $date }
fidelity-no-total =
    { $count ->
        [one] Ett kriterium saknar betyg
       *[other] { $count } kriterier saknar betyg
    }
fidelity-no-total-why = Nivå och poäng visas när alla kriterier har betyg. Det som saknas gissas inte och räknas inte som noll.
fidelity-sum-missing =
    { $count ->
        [one] 1 saknas
       *[other] { $count } saknas
    }
fidelity-pieces = Fylld bit: kriteriet har betyg. Streckad: saknas.
fidelity-what-raises = Se vad som skulle höja poängen
fidelity-how-found = Hur uppstod talet?
fidelity-rises = Närmast att stiga

## The page of quality: what is missing and what contradicts

fidelity-missing-heading =
    { $count ->
        [one] Så löses kriteriet som saknar betyg
       *[other] Så löses de { $count } kriterier som saknar betyg
    }
fidelity-missing-what = Saknas
fidelity-missing-judge = Du kan också själv bedöma kriteriet utifrån en intervju, ett dokument eller ett besök. Motiveringen blir synlig.
fidelity-item = kriterium
fidelity-open-item = Öppna kriteriet
fidelity-settled-by-attesting = Löses av den som konstaterar saken i en intervju, ett dokument eller vid ett besök.
fidelity-settled-by-coaches = Löses av arbetstränarna. Om det har gjorts antecknas det i efterhand på rätt dag.
fidelity-settled-by-leader = Löses av teamledaren, som antecknar personalen och klienternas arbetstränare.
fidelity-settled-by-time = Löses när det kommer sådana. Om de redan finns saknas de i anteckningarna.
fidelity-contradictions =
    { $count ->
        [one] En motsägelse
       *[other] { $count } motsägelser
    }
fidelity-contradiction = Motsägelse
fidelity-both-sides = Se båda sidorna

## The page of quality: the 25 items

fidelity-items = 25 kriterier
fidelity-show-label = Vilka kriterier som visas
fidelity-show-all = Alla ({ $count })
fidelity-show-below-5 = Under 5 ({ $count })
fidelity-show-missing = Saknas ({ $count })
fidelity-show-nothing = Det finns inga sådana kriterier den valda dagen.
fidelity-bases = Vad betyget bygger på:
fidelity-basis-computed = Beräknat ur anteckningarna ({ $count })
fidelity-basis-attested = Konstaterat: intervju, dokument, besök ({ $count })
fidelity-basis-judged = En bedömare avgjorde ({ $count })
fidelity-basis-missing = Saknas ({ $count })
fidelity-head-number = Nr
fidelity-head-item = Kriterium
fidelity-head-score = Betyg
fidelity-head-figure = Tal och vad det bygger på
fidelity-head-next = Vad som höjer, håller eller saknas
fidelity-components = { $components } delkriterier
fidelity-no-figure = inget tal
fidelity-stays = Högsta betyg. Behålls när talet inte sjunker.
fidelity-judged = Beräknat ur anteckningarna: { $records }
fidelity-judged-only = Anteckningarna ger inget betyg.
fidelity-print = Skriv ut
fidelity-download = Ladda ner som tabell

## Charts and rulers

chart-ruler = Skala { $range }. Nu { $total }. { $bands }.
chart-ruler-change = Skala { $range }. Nu { $from }, då { $to }. { $bands }.
chart-rating = betyg { $score }
chart-rating-most = högst { $score }
chart-now = nu { $figure }
chart-limits = { $figure }: nu { $now }. Betygens gränser: { $limits }.
chart-begins-exemplary = Föredömlig nivå börjar
chart-begins-good = God nivå börjar
chart-begins-fair = Måttlig nivå börjar
chart-begins-not_supported_employment = Skalan börjar
chart-trend-more =
    { $count ->
        [one] En poäng mer än { $date }
       *[other] { $count } poäng mer än { $date }
    }
chart-trend-less =
    { $count ->
        [one] En poäng mindre än { $date }
       *[other] { $count } poäng mindre än { $date }
    }
chart-trend-same = Lika många poäng som { $date }
chart-trend-none = Poängen kan ännu inte jämföras månad för månad
chart-trend-caption = Poäng per månad
chart-trend-month = Månad
chart-trend-total = Poäng
chart-trend-change = Ändring
chart-trend-method = Beräknat för varje månads sista dag enligt samma regel. Det sista talet gäller { $date }.

## The page of an item

item-page-path = Länkstig
item-page-back = Kvalitet
item-page-crumb = Kriterium { $item }
item-page-others = Andra kriterier
item-page-now = Betyget nu
item-page-counted =
    { $count ->
        [one] ur en anteckning
       *[other] ur { $count } anteckningar
    }
item-page-missing = Vad som saknas
item-page-contradiction = Motsägelse.
item-page-next = För betyget { $score } behövs
item-page-next-best = Högsta betyg
item-page-next-missing = Först behövs ett betyg
item-page-next-first = När det som saknas har antecknats eller konstaterats ser du också vad som skulle höja betyget.
item-page-what-if = Pröva andra tal
item-page-rule = Vad kriteriet betyder
item-page-limits = Betygens gränser, källor och vår egen tolkning
item-page-limits-caption = Vad varje betyg kräver. Om inget uppfylls är betyget 1.
item-page-limits-score = Betyg
item-page-limits-needs = Vad det kräver
item-page-limits-source = Varifrån gränsen kommer
item-page-limits-now = nu
item-page-inputs = Talen bakom betyget
item-page-input = Vad som granskades
item-page-amount = Tal
item-page-coaches = Medräknat per arbetstränare
item-page-coach = Arbetstränare
item-page-working-time = Arbetstid
item-page-coaches-note = I alfabetisk ordning. Talet berättar om arbetsmängden, inte om arbetstränarens skicklighet.

## The page of an item: attesting and judging

item-page-not-known = inte känt
item-page-records-say = Enligt anteckningarna: { $answer }
item-page-records-say-counts = Enligt anteckningarna: { $answer }. { $counts }.
item-page-attested-only = Det här syns inte i anteckningarna. Det konstateras i en intervju, ett dokument eller vid ett besök.
item-page-attested = { $answer }, { $date }, { $source }
item-page-attest = Konstatera
item-page-judge = Bedöm annorlunda
item-page-judge-why = Du kan själv avgöra betyget om en intervju, ett dokument eller ett besök visar något annat. Det beräknade betyget blir synligt bredvid.
item-page-judge-open = Avgör betyget och motivera
item-page-judge-score = Betyg
item-page-date = Dagen då saken klarnade
item-page-source = Vad grundar det sig på?
item-page-reason = Motivering
item-page-reason-hint = Blir kvar i historiken med ditt namn och dagen. Skriv inte klienternas namn.
item-page-save = Spara
item-page-title-error = Fel
item-page-mend = Kontrollera dessa
item-page-history = Vad människor har konstaterat och bedömt
item-page-history-none = Inga tidigare bedömningar.
item-page-undo = Ångra

## The figures of the rules

item-page-figure-clients_per_coach = Klienter per arbetstränare på heltid
item-page-figure-employment_time = Arbetsträningens andel av arbetstiden
item-page-figure-average_rating = Medeltalet av arbetstränarnas betyg
item-page-figure-clients_in_main_teams = Klienter från arbetstränarens två vanligaste partnerteam
item-page-figure-clients_with_a_team = Klienter med partnerteam
item-page-figure-components = Uppfyllda delkriterier
item-page-figure-full_time_coaches = Arbetstränare som räknas med
item-page-figure-leader = Teamledare
item-page-figure-team_weeks = Veckor med teammöte där teamledaren var med
item-page-figure-client_centred_weeks = Veckor med klientcentrerat teammöte där teamledaren var med
item-page-figure-cover = Arbetstränarna vikarierar för varandra
item-page-figure-no_formal_rule = Ingen formell regel utesluter människor
item-page-figure-excluded = Avslagna remisser
item-page-figure-excluded_share = Andelen avslagna remisser
item-page-figure-referral_sources = Vägar till servicen
item-page-figure-self_referrals = Ansökningar på eget initiativ
item-page-figure-next_job_help = Avslutade arbeten med hjälp till nästa arbete
item-page-figure-calculated_before_start = Arbeten med individuell beräkning före starten
item-page-figure-talked_after_start = Arbeten med samtal om arbetstid, lön eller inkomst efter starten
item-page-figure-discussed_clients = Klienter med samtal om förmåner eller förmånsberäkning
item-page-figure-counselled_clients = Klienter som fått förmånsrådgivning
item-page-figure-profile_in_time = Klienter med profil senast vid det tredje mötet
item-page-figure-profile_after_job = Avslutade arbeten efter vilka profilen kompletterades
item-page-figure-days_to_employer = Tid till det första mötet med en arbetsgivare
item-page-figure-preference_based = Arbetsgivarkontakter utifrån klientens önskemål
item-page-figure-current_plans = Arbetssökande med aktuell jobbsökningsplan
item-page-figure-contacts_per_week = Arbetsgivarmöten i veckan per arbetstränare
item-page-figure-reviewed_weeks = Veckor då mötena gicks igenom på teammötet
item-page-figure-employers_met_again = Arbetsgivare som träffats på nytt
item-page-figure-next_contact_set = Kontakter med nästa kontakt överenskommen
item-page-figure-in_person = Andelen arbetsgivarkontakter ansikte mot ansikte
item-page-figure-in_person_contacts = Arbetsgivarkontakter ansikte mot ansikte
item-page-figure-different_occupations = Olika yrken bland lönearbetena
item-page-figure-different_employers = Olika arbetsgivare bland lönearbetena
item-page-figure-competitive_jobs = Fasta, säsongs- och hyrda arbeten på den öppna arbetsmarknaden
item-page-figure-varied_support = Klienter i arbete som fått tre slags stöd
item-page-figure-any_support = Klienter i arbete som fått något stöd
item-page-figure-career = Klienten får stöd att gå vidare i karriären
item-page-figure-in_rhythm = Andel arbeten där stödets rytm följs
item-page-figure-jobs_in_rhythm = Antal arbeten där stödets rytm följs
item-page-figure-early = Arbeten med möten strax före och strax efter starten
item-page-figure-after_loss = Avslutade arbeten med kontakt inom tre vardagar
item-page-figure-time_in_community = Andelen arbete utanför kontoret

## The records behind a rating

evidence-tables = Vilken tabells anteckningar som visas
evidence-caption = { $table }, { $count }
evidence-range = { $range } / { $count }
evidence-pages = Sidor
evidence-previous = Föregående
evidence-following = Nästa
evidence-none = Ingen anteckning ligger bakom betyget den valda dagen.
evidence-hidden =
    { $count ->
        [one] En anteckning visas inte för dig. Den är med i talen.
       *[other] { $count } anteckningar visas inte för dig. De är med i talen.
    }
evidence-all-hidden = I den här tabellen finns inga anteckningar som du får se.

## The page that assumes

whatif-page-title = Vad händer om?
whatif-page-lead = Ändra talen och se vad som händer med poängen. Anteckningarna ändras inte. Utgångspunkt:
whatif-page-result = Då skulle poängen vara
whatif-page-total-now = Nu { $total }.
whatif-page-figures = Talen
whatif-page-figures-hint = Ett tomt fält lämnar talet som det är.
whatif-page-changed = Du ändrade dessa
whatif-page-score = betyg { $score }
whatif-page-score-change = betyg { $from } → { $to }
whatif-page-now = nu { $now }
whatif-page-as-now = Oförändrat ({ $now })
whatif-page-rating = Hela kriteriets betyg
whatif-page-plan = Den lättaste vägen
whatif-page-reach = Mål
whatif-page-band = { $level }, { $least }
whatif-page-reached = Den här nivån är redan nådd: { $level }.
whatif-page-plan-sum = Då skulle poängen vara { $total }. { $level }. Arbetsinsats sammanlagt { $effort }.
whatif-page-plan-caption = De ändringar som kräver minst arbete
whatif-page-plan-item = Kriterium
whatif-page-plan-steps = Ändring
whatif-page-plan-score = Betyg
whatif-page-plan-effort = Arbetsinsats
whatif-page-plan-each = Arbetsdagar per steg
whatif-page-never = Lämna bort
whatif-page-others = Andra arbetsinsatser som du har ändrat
whatif-page-estimates = Arbetsinsatserna är uppskattningar i arbetsdagar. Ändra dem om ni känner ert arbete bättre, eller lämna bort ett kriterium.
whatif-page-count = Räkna om
whatif-page-reset = Återställ
whatif-page-error-number = Skriv ett tal, till exempel 4,5.
whatif-page-error-value = Skriv ett tal som är minst 0. En andel är högst 100.
whatif-page-error-figure = Det här talet går inte att ändra den valda dagen.
whatif-page-error-effort = Skriv arbetsdagarna som ett tal, till exempel 0,5.

## The page of deadlines

deadlines-page-title = Tidsfrister
deadlines-page-home = Servicen
deadlines-page-summary =
    { $count ->
        [0] Inga tidsfrister inom en månad.
        [one] En tidsfrist inom en månad.
       *[other] { $count } tidsfrister inom en månad.
    } { $over ->
        [0] Ingen har gått ut.
        [one] En har gått ut.
       *[other] { $over } har gått ut.
    }
deadlines-page-whose = Vems
deadlines-page-everyone = Alla ({ $count })
deadlines-page-show = Visa
deadlines-page-none-of = { $name }: inga tidsfrister inom en månad.
deadlines-page-rules = Regler och öppna tidsfrister
deadlines-page-arise = En tidsfrist uppstår ur anteckningarna och försvinner när saken är antecknad. Helgdagar beaktas.
deadlines-page-model = verksamhetsmodellen
deadlines-page-why-contact_after_loss = När ett arbete tar slut tar arbetstränaren kontakt med klienten inom tre vardagar efter att ha hört om det. Vilken kontakt som helst duger.
deadlines-page-why-visit_before_start = Under veckan före arbetets start träffas man ansikte mot ansikte.
deadlines-page-why-visit_after_start = Inom tre dagar efter arbetets start träffas man ansikte mot ansikte.
deadlines-page-why-weekly_visit = Under de fyra första veckorna träffas man ansikte mot ansikte varje vecka, räknat från arbetets start.
deadlines-page-why-monthly_visit = Under det första året träffas man ansikte mot ansikte minst en gång i månaden.
deadlines-page-why-first_employer = Det första mötet ansikte mot ansikte om arbete på den öppna arbetsmarknaden hålls inom 30 dagar från servicens början. Ett möte om praktik räknas inte.
deadlines-page-why-profile = Yrkesprofilen görs senast samma dag som det tredje mötet.
deadlines-page-why-partner_contact = Partnern kontaktas om klientens ärenden minst en gång i månaden.
deadlines-page-why-telling_again = Om inget arbete har hittats på två månader talar man på nytt om vad som berättas på arbetsplatsen.
deadlines-page-why-plan_review = Sysselsättningsplanen ses över efter 3, 6 och 12 månader.
deadlines-page-why-field_mentoring = Teamledaren är på fältet med en arbetstränare en gång i månaden.
deadlines-page-why-outcome_goals = Resultaten gås igenom och mål ställs upp var tredje månad.
deadlines-page-why-partner_team_visit = Teamledaren är med på varje partnerteams möte var tredje månad.
deadlines-page-why-self_review = Kvaliteten utvärderas varje halvår, i en service med minst 100 poäng en gång om året.
deadlines-page-why-steering_group = Styrgruppen samlas var tredje månad, i en service med minst 100 poäng varje halvår.
deadlines-page-why-work_stories = Erfarenheter av arbete delas tillsammans varje halvår.
