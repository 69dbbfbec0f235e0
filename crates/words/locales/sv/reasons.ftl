## What one more step is: « ytterligare 11 arbetsgivarmöten ansikte mot ansikte → 2 »
raise-components =
    { $count ->
        [one] ett uppfyllt delkriterium till
       *[other] { $count } uppfyllda delkriterier till
    }
raise-caseload-clients_per_coach =
    { $count ->
        [one] en klient färre hos arbetstränarna
       *[other] { $count } klienter färre hos arbetstränarna
    }
raise-employment_services_only-employment_time =
    { $count ->
        [one] ytterligare en minut arbetsträning i stället för annat arbete
       *[other] ytterligare { $count } minuter arbetsträning i stället för annat arbete
    }
raise-all_phases-average_rating =
    { $count ->
        [one] en fas till som en arbetstränare tar sig an
       *[other] { $count } faser till som arbetstränarna tar sig an
    }
raise-team_assignment-clients_in_main_teams =
    { $count ->
        [one] en klient till från arbetstränarens två vanligaste partnerteam
       *[other] { $count } klienter till från arbetstränarnas två vanligaste partnerteam
    }
raise-team_assignment-clients_with_a_team =
    { $count ->
        [one] partnerteam för ytterligare en klient
       *[other] partnerteam för ytterligare { $count } klienter
    }
raise-vocational_unit-full_time_coaches =
    { $count ->
        [one] en arbetstränare till på heltid
       *[other] { $count } arbetstränare till på heltid
    }
raise-vocational_unit-full_time_coaches-coaches =
    { $count ->
        [one] en arbetstränare till
       *[other] { $count } arbetstränare till
    }
raise-vocational_unit-leader =
    { $count ->
        [one] en teamledare
       *[other] en teamledare
    }
raise-vocational_unit-team_weeks =
    { $count ->
        [one] teammöte med teamledaren under ytterligare en vecka
       *[other] teammöte med teamledaren under ytterligare { $count } veckor
    }
raise-vocational_unit-client_centred_weeks =
    { $count ->
        [one] klientcentrerat teammöte med teamledaren under ytterligare en vecka
       *[other] klientcentrerat teammöte med teamledaren under ytterligare { $count } veckor
    }
raise-vocational_unit-cover =
    { $count ->
        [one] det konstateras att arbetstränarna vikarierar för varandra
       *[other] det konstateras att arbetstränarna vikarierar för varandra
    }
raise-zero_exclusion-no_formal_rule =
    { $count ->
        [one] den formella regel som utesluter människor tas bort
       *[other] den formella regel som utesluter människor tas bort
    }
raise-zero_exclusion-excluded =
    { $count ->
        [one] en avslagen remiss färre
       *[other] { $count } avslagna remisser färre
    }
raise-zero_exclusion-excluded_share =
    { $count ->
        [one] en avslagen remiss färre
       *[other] { $count } avslagna remisser färre
    }
raise-zero_exclusion-referral_sources =
    { $count ->
        [one] ytterligare en väg till servicen
       *[other] ytterligare { $count } vägar till servicen
    }
raise-zero_exclusion-self_referrals =
    { $count ->
        [one] en ansökan på eget initiativ
       *[other] { $count } ansökningar på eget initiativ
    }
raise-zero_exclusion-next_job_help =
    { $count ->
        [one] hjälp till nästa arbete inom 30 dagar efter ytterligare ett avslutat arbete
       *[other] hjälp till nästa arbete inom 30 dagar efter ytterligare { $count } avslutade arbeten
    }
raise-benefits_counselling-calculated_before_start =
    { $count ->
        [one] individuell förmånsberäkning före starten i ytterligare ett arbete
       *[other] individuell förmånsberäkning före starten i ytterligare { $count } arbeten
    }
raise-benefits_counselling-talked_after_start =
    { $count ->
        [one] samtal om ändrad arbetstid eller lön eller om att anmäla inkomster efter starten i ytterligare ett arbete
       *[other] samtal om ändrad arbetstid eller lön eller om att anmäla inkomster efter starten i ytterligare { $count } arbeten
    }
raise-benefits_counselling-discussed_clients =
    { $count ->
        [one] samtal om förmåner med ytterligare en klient
       *[other] samtal om förmåner med ytterligare { $count } klienter
    }
raise-benefits_counselling-counselled_clients =
    { $count ->
        [one] förmånsrådgivning för en klient
       *[other] förmånsrådgivning för { $count } klienter
    }
raise-ongoing_assessment-profile_in_time =
    { $count ->
        [one] profil senast vid det tredje mötet för ytterligare en klient
       *[other] profil senast vid det tredje mötet för ytterligare { $count } klienter
    }
raise-ongoing_assessment-profile_after_job =
    { $count ->
        [one] kompletterad profil inom 30 dagar efter ytterligare ett avslutat arbete
       *[other] kompletterad profil inom 30 dagar efter ytterligare { $count } avslutade arbeten
    }
raise-rapid_search-days_to_employer =
    { $count ->
        [one] en dag snabbare till den första arbetsgivaren
       *[other] { $count } dagar snabbare till den första arbetsgivaren
    }
raise-individual_search-preference_based =
    { $count ->
        [one] ytterligare en arbetsgivarkontakt utifrån klientens önskemål
       *[other] ytterligare { $count } arbetsgivarkontakter utifrån klientens önskemål
    }
raise-individual_search-current_plans =
    { $count ->
        [one] aktuell jobbsökningsplan för ytterligare en arbetssökande
       *[other] aktuell jobbsökningsplan för ytterligare { $count } arbetssökande
    }
raise-frequent_employer_contact-contacts_per_week =
    { $count ->
        [one] ytterligare ett arbetsgivarmöte ansikte mot ansikte under perioden
       *[other] ytterligare { $count } arbetsgivarmöten ansikte mot ansikte under perioden
    }
raise-frequent_employer_contact-reviewed_weeks =
    { $count ->
        [one] teammöte med teamledaren under ytterligare en vecka
       *[other] teammöte med teamledaren under ytterligare { $count } veckor
    }
raise-quality_of_employer_contact-employers_met_again =
    { $count ->
        [one] nytt möte ansikte mot ansikte med ytterligare en arbetsgivare
       *[other] nytt möte ansikte mot ansikte med ytterligare { $count } arbetsgivare
    }
raise-quality_of_employer_contact-next_contact_set =
    { $count ->
        [one] nästa kontakt antecknad för ytterligare en arbetsgivarkontakt
       *[other] nästa kontakt antecknad för ytterligare { $count } arbetsgivarkontakter
    }
raise-quality_of_employer_contact-in_person =
    { $count ->
        [one] ytterligare en arbetsgivarkontakt ansikte mot ansikte
       *[other] ytterligare { $count } arbetsgivarkontakter ansikte mot ansikte
    }
raise-quality_of_employer_contact-in_person_contacts =
    { $count ->
        [one] en arbetsgivarkontakt ansikte mot ansikte
       *[other] { $count } arbetsgivarkontakter ansikte mot ansikte
    }
raise-kinds_of_job-different_occupations =
    { $count ->
        [one] ett lönearbete till i ett nytt yrke
       *[other] { $count } lönearbeten till, vart och ett i ett nytt yrke
    }
raise-different_employers-different_employers =
    { $count ->
        [one] ett lönearbete till hos en ny arbetsgivare
       *[other] { $count } lönearbeten till, vart och ett hos en ny arbetsgivare
    }
raise-competitive_jobs-competitive_jobs =
    { $count ->
        [one] ytterligare ett arbete på den öppna arbetsmarknaden (tillsvidareanställning, säsongsarbete eller hyrt arbete)
       *[other] ytterligare { $count } arbeten på den öppna arbetsmarknaden (tillsvidareanställning, säsongsarbete eller hyrt arbete)
    }
raise-individual_support-varied_support =
    { $count ->
        [one] tre slags stöd för ytterligare en klient i arbete
       *[other] tre slags stöd för ytterligare { $count } klienter i arbete
    }
raise-individual_support-any_support =
    { $count ->
        [one] stöd för ytterligare en klient i arbete
       *[other] stöd för ytterligare { $count } klienter i arbete
    }
raise-individual_support-career =
    { $count ->
        [one] det konstateras att klienten får stöd att gå vidare i karriären
       *[other] det konstateras att klienten får stöd att gå vidare i karriären
    }
raise-time_unlimited_support-in_rhythm =
    { $count ->
        [one] stödets rytm följs i ytterligare ett arbete
       *[other] stödets rytm följs i ytterligare { $count } arbeten
    }
raise-time_unlimited_support-jobs_in_rhythm =
    { $count ->
        [one] stödets rytm följs i ett arbete
       *[other] stödets rytm följs i { $count } arbeten
    }
raise-time_unlimited_support-early =
    { $count ->
        [one] möten strax före och strax efter starten i ytterligare ett arbete
       *[other] möten strax före och strax efter starten i ytterligare { $count } arbeten
    }
raise-time_unlimited_support-after_loss =
    { $count ->
        [one] kontakt inom tre vardagar efter ytterligare ett avslutat arbete
       *[other] kontakt inom tre vardagar efter ytterligare { $count } avslutade arbeten
    }
raise-community-time_in_community =
    { $count ->
        [one] ytterligare en minut i närmiljön, hemma hos klienter eller på arbetsplatser
       *[other] ytterligare { $count } minuter i närmiljön, hemma hos klienter eller på arbetsplatser
    }

## Main figures with their units
value-clients_per_full_time_coach = { $value }/arbetstränare
value-days =
    { $value ->
        [1] { $value } dag
       *[other] { $value } dagar
    }
value-contacts_per_week = { $value }/vecka

## What a rule looked at
input-of = { $part } av { $of }
list-or = { $items } eller { $last }
input-weeks_in_window = Veckor i granskningsperioden
input-window = Granskad period
input-active_clients = Arbetstränarnas aktiva klienter
input-after_loss = Avslutade arbeten med kontakt inom tre vardagar
input-any_support = Klienter i arbete som fått något stöd
input-attempts_by_partners = Kontaktförsök av anställda hos partnern
input-attempts_in_community = Kontaktförsök ansikte mot ansikte hemma eller i närmiljön
input-calculated_before_start = Arbeten med individuell beräkning före starten
input-client_centred_weeks = Veckor med klientcentrerat teammöte där teamledaren var med
input-clients_counted = Klienter som räknas med
input-clients_in_main_teams = Klienter från arbetstränarens två vanligaste partnerteam
input-clients_let_go = Avslut på grund av uteblivna möten eller en tidsgräns
input-clients_who_met_employer = Av dem: möte med arbetsgivare (öppen arbetsmarknad)
input-clients_with_a_team = Klienter med partnerteam
input-clients_with_partner_contact = Klienter med partnerkontakt under den senaste månaden
input-clients_with_wording = Klienter som tänkt igenom vad som ska sägas
input-coaches = Arbetstränare
input-coaches_in_all_phases = Arbetstränare som arbetat med alla faser
input-coaches_with_seekers = Arbetstränare med arbetssökande
input-competitive_jobs = Fast, säsongs- eller hyrt arbete på den öppna arbetsmarknaden
input-counselled_clients = Klienter som fått någon förmånsrådgivning
input-current_plans = Arbetssökande med aktuell jobbsökningsplan
input-days_to_any_employer = Tilläggsuppgift: första arbetsgivaren, vilket arbete som helst
input-different_employers = Olika arbetsgivare bland lönearbetena
input-different_occupations = Olika yrken bland lönearbetena
input-discussed_clients = Klienter med samtal om förmåner eller förmånsberäkning
input-early = Arbeten med möten strax före och strax efter starten
input-employer_contacts_in_person = Arbetsgivarmöten ansikte mot ansikte för arbetssökande
input-employers_met_again = Arbetsgivare som träffats på nytt ansikte mot ansikte
input-excluded = Avslagna remisser
input-family_contacts = Kontakter med närstående
input-full_time_coaches = Arbetstränarnas arbetstid, omräknad till heltid
input-full_time_leaders = Teamledarnas arbetstid, omräknad till heltid
input-in_person = Arbetsgivarkontakter ansikte mot ansikte
input-in_rhythm = Arbeten där stödets rytm följs
input-joint_activities = Besök tillsammans med en anställd hos partnern
input-management_reports = Teamledarens rapporter till ledningen
input-meetings_deciding_together = Partnerteamets möten med gemensamma beslut
input-mentored_months = Månader då teamledaren var med på fältet
input-minutes = Minuter
input-missed_meetings_followed = Uteblivna möten där kontakt söktes inom två veckor
input-network_meetings = Nätverksmöten där teamledaren var med
input-next_contact_set = Arbetsgivarkontakter med nästa kontakt antecknad
input-next_job_help = Avslutade arbeten med hjälp till nästa arbete
input-outcome_reviews_with_goals = Genomgångar av resultat där mål ställdes upp
input-paid_jobs = Lönearbeten
input-partner_teams_visited = Partnerteam vars möten teamledaren har varit med på
input-preference_based = Arbetsgivarkontakter utifrån klientens önskemål
input-profile_after_job = Avslutade arbeten efter vilka profilen kompletterades
input-profile_in_time = Klienter med profil senast vid det tredje mötet
input-rates_shared = Sysselsättningstal delgivna ledningen och personalen
input-referral_sources = Vägar till servicen
input-reviews = Kvalitetsutvärderingar under perioden
input-seekers_talked_again = Arbetssökande som på nytt talat om att berätta
input-seekers_who_weighed = Arbetssökande som gått igenom för- och nackdelar
input-self_referrals = Ansökningar på eget initiativ
input-steering_groups = Styrgruppsmöten med ledning och plan, av det antal som behövs
input-stories_shared = Tillfällen där erfarenheter av arbete delades
input-talked_after_start = Arbeten med samtal om arbetstid, lön eller inkomst efter starten
input-team_weeks = Veckor med teammöte där teamledaren var med
input-varied_support = Klienter i arbete som fått minst tre slags stöd
input-weeks_in_partner_team = Veckor på partnerteamets möte, arbetstränarnas medeltal
input-weighed_before_telling = Klienter som gått igenom för- och nackdelar innan de berättat

## What is missing
missing-component = inga anteckningar och inget konstaterat
missing-coaches = servicen har ingen arbetstränare den valda dagen
missing-minutes = ingen tid är antecknad för arbetstränarna under perioden
missing-phases = ingen av arbetstränarnas anteckningar har en fas
missing-clients = ingen aktiv klient har en arbetstränare
missing-referrals = det finns inga remisser under perioden
missing-benefit_counselling = ingen förmånsrådgivning är antecknad
missing-clients_to_profile = ingen som började under perioden har en profil eller tre möten
missing-clients_in_search = ingen arbetsgivare har träffats för någon som började under perioden, och ingen har väntat i 30 dagar
missing-contacts_for_job_seekers = ingen arbetssökande är antecknad i periodens arbetsgivarkontakter
missing-coaches_with_job_seekers = ingen arbetstränare har arbetssökande
missing-employer_contacts = det finns inga arbetsgivarkontakter under perioden
missing-clients_in_work = ingen aktiv klient har arbete
missing-started_jobs = inget arbete har börjat inom ett år och för minst 35 dagar sedan
missing-activities = det finns inga anteckningar under perioden

## Contradictions, each with both sides
contradiction-attested-yes = Kriterium { $item } { $component }: den { $date } konstaterades ”ja”, men enligt anteckningarna uppfylls det inte. { $records }.
contradiction-attested-no = Kriterium { $item } { $component }: den { $date } konstaterades ”nej”, men enligt anteckningarna uppfylls det. { $records }.
contradiction-attested-unrecorded = Kriterium { $item } { $component }: den { $date } konstaterades ”ja”, men det finns inga anteckningar om det. { $records }.
contradiction-judged = Kriterium { $item }: den { $date } bedömdes betyget till { $judged }, men enligt anteckningarna är det { $records }.
contradiction-only-unpaid =
    { $count ->
        [one] En klient har ett arbete antecknat, men inget lönearbete: { $clients }.
       *[other] { $count } klienter har ett arbete antecknat, men inget lönearbete: { $clients }.
    }
contradiction-only-unpaid-count =
    { $count ->
        [one] En klient har ett antecknat arbete men inget lönearbete.
       *[other] { $count } klienter har ett antecknat arbete men inget lönearbete.
    }
contradiction-best-support = Kriterium { $item } har betyget 5, men ingen har börjat i ett lönearbete inom ett år.

## Deadlines
deadline-contact_after_loss = Kontakt efter att arbetet har upphört
deadline-visit_before_start = Möte under de 7 dagarna före arbetets start
deadline-visit_after_start = Möte inom tre dagar från arbetets start
deadline-weekly_visit = Möte varje vecka, första månaden i arbete
deadline-monthly_visit = Möte varje månad, första året i arbete
deadline-first_employer = Första arbetsgivarmötet, öppen arbetsmarknad
deadline-profile = Profil senast vid det tredje mötet
deadline-partner_contact = Kontakt med partnern
deadline-telling_again = Nytt samtal om att berätta på arbetsplatsen
deadline-plan_review = Översyn av sysselsättningsplanen
deadline-field_mentoring = Fältbesök med en arbetstränare
deadline-outcome_goals = Genomgång av resultat och mål
deadline-partner_team_visit = Teamledaren till partnerteamets möte
deadline-self_review = Kvalitetsutvärdering
deadline-steering_group = Styrgruppens möte
deadline-work_stories = Att dela erfarenheter av arbete
deadline-since = sedan { $date }

## Where a number comes from is told by source-… in items.ftl
