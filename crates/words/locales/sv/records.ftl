## Tables (sheet names)

table-programme = Program
table-staff = Personal
table-partner_teams = Partnerteam
table-clients = Klienter
table-activities = Anteckningar
table-employers = Arbetsgivare
table-jobs = Arbeten
table-profiles = Yrkesprofiler
table-plans = Planer
table-benefit_counselling = Förmånsrådgivning
table-disclosure_talks = Att berätta om begränsningar
table-meetings = Möten
table-unit_rates = Sysselsättningstal
table-reviews = Kvalitetsutvärderingar
table-attestations = Konstateranden
table-consultations = Konsultationer
table-events = Öppna evenemang
table-studies = Studier

## Columns and notes: programme

column-programme-programme_id = Programmets id
note-programme-programme_id = Programmets eget korta id, till exempel lundstrand. Använd alltid samma id.
column-programme-name = Namn
note-programme-name = Programmets namn så som det ska synas i rapporterna.
column-programme-scale = Kvalitetskriterier
note-programme-scale = De kriterier som kvaliteten räknas med. För service i Finland väljer du de finländska kvalitetskriterierna.
column-programme-partner_service = Samarbetande service
note-programme-partner_service = Den service som arbetsträningen samordnas med, till exempel funktionshinderservice.
column-programme-cooperation_model = Samarbetsmodell
note-programme-cooperation_model = I vilken organisation arbetstränarna arbetar: inom vården eller socialservicen eller hos en partner som stöder sysselsättning. Får lämnas tom.
column-programme-county = Välfärdsområde
note-programme-county = Välfärdsområdet där servicen ges. Får lämnas tom.
column-programme-started_on = Startdatum
note-programme-started_on = Dagen då servicen inledde sin verksamhet. Får lämnas tom.

## Columns and notes: staff

column-staff-staff_id = Medarbetarens id
note-staff-staff_id = Ett eget, kort id, till exempel T1. Samma id bara en gång på det här bladet. På de andra bladen väljs det i en lista.
column-staff-name = Namn
note-staff-name = Medarbetarens för- och efternamn.
column-staff-role = Roll
note-staff-role = Roll i servicen. Klientantalet räknas per arbetstränare, och handledningen av teamet bedöms utifrån teamledarens möten.
column-staff-fte = Andel av heltid
note-staff-fte = Andel av full arbetstid i den här servicen, ett tal 0–1: 0,6 är 60 % och 1 är heltid. Påverkar klientantalet och antalet arbetsgivarmöten (kriterierna 1 och 17).
column-staff-starts_on = Startdatum
note-staff-starts_on = Första arbetsdagen i den här servicen. Tom: har varit med från början.
column-staff-ends_on = Slutdatum
note-staff-ends_on = Sista arbetsdagen i den här servicen. Tom: fortsätter.

## Columns and notes: partner_teams

column-partner_teams-partner_team_id = Partnerteamets id
note-partner_teams-partner_team_id = Ett eget, kort id, till exempel K1. Samma id bara en gång på det här bladet. På de andra bladen väljs det i en lista.
column-partner_teams-name = Namn
note-partner_teams-name = Teamets eller enhetens namn, till exempel Vuxensocialarbetet i centrum.
column-partner_teams-kind = Slag av team
note-partner_teams-kind = Vilket slags team det är, med egna ord, till exempel vårdteam eller enhet för arbetsverksamhet. Får lämnas tom.

## Columns and notes: clients

column-clients-client_id = Klientens id
note-clients-client_id = Ett eget, kort id, till exempel A12. Ingen personbeteckning. Samma id bara en gång på det här bladet. På de andra bladen väljs det i en lista.
column-clients-name = Namn
note-clients-name = Klientens namn. Får lämnas tom om det räcker med id.
column-clients-referred_on = Remissdatum
note-clients-referred_on = Dagen då remissen eller klientens egen kontakt kom. Ta med också dem vars service inte påbörjades. Används i kriterium 9.
column-clients-referral_source = Väg till servicen
note-clients-referral_source = Vem som hänvisade till servicen. Om klienten själv tog kontakt, välj På eget initiativ. I kriterium 9 bedöms om klienter kommer från flera håll.
column-clients-enrolled_on = Startdatum
note-clients-enrolled_on = Dagen då servicen började. Tom: klienten väntar på att servicen ska börja. Snabbt jobbsökande räknas från den här dagen (kriterium 15).
column-clients-coach_id = Arbetstränare
note-clients-coach_id = Arbetstränaren som går vid klientens sida i alla faser. Tom om det ännu inte finns någon. Klientantalet räknas härifrån (kriterium 1).
column-clients-partner_team_id = Partnerteam
note-clients-partner_team_id = Teamet som klientens service samordnas med, till exempel vårdteamet. Får lämnas tom. Används i kriterium 4.
column-clients-service = Service
note-clients-service = Tomt betyder arbetsträning. Klienter i bedömning av arbetsförmågan räknas inte med i kvalitetsbetygen.
column-clients-ended_on = Slutdatum
note-clients-ended_on = Dagen då servicen avslutades. Tom: servicen fortsätter.
column-clients-end_reason = Orsak till avslut
note-clients-end_reason = Den viktigaste orsaken till att servicen avslutades. Annars tom. Närmare uppgifter behövs inte. Används i kriterium 25.
column-clients-declined_on = Påbörjades inte (datum)
note-clients-declined_on = Dagen då det stod klart att servicen inte påbörjas. Tom om servicen har börjat eller klienten väntar.
column-clients-decline_reason = Påbörjades inte (orsak)
note-clients-decline_reason = Orsaken som angavs när servicen inte påbörjades. Annars tom. I kriterium 9 bedöms om servicen är öppen för alla som vill arbeta.

## Columns and notes: activities

column-activities-activity_id = Anteckningens id
note-activities-activity_id = Ett eget, kort id, till exempel ett löpande nummer. Samma id bara en gång på det här bladet.
column-activities-date = Datum
note-activities-date = Dagen då detta hände eller var avtalat att hända.
column-activities-staff_id = Medarbetare
note-activities-staff_id = Vem som gjorde arbetet. Välj id i listan.
column-activities-client_ids = Klienter
note-activities-client_ids = Klienterna det gällde, med semikolon emellan. Får lämnas tom. I en arbetsgivarkontakt anges klienten som jobb söks för (kriterierna 15–17).
column-activities-kind = Typ
note-activities-kind = Vad som gjordes. Arbete som inte hör till den här servicen anges som Annat än arbetsträning (kriterium 2).
column-activities-channel = Kontaktsätt
note-activities-channel = Hur kontakten togs. I många kriterier räknas bara möten ansikte mot ansikte. Får lämnas tom vid teamarbete, administration, resa och annat än arbetsträning.
column-activities-place = Plats
note-activities-place = Var du var, till exempel närmiljö: kafé eller bibliotek. Används i kriterium 24. Får lämnas tom vid teamarbete, administration, resa och annat än arbetsträning.
column-activities-minutes = Minuter
note-activities-minutes = Längd i minuter, 0–1440. Anteckna resan på en egen rad. Används i kriterierna 2 och 24.
column-activities-phase = Fas
note-activities-phase = Den fas i servicen som arbetet hörde till. Får lämnas tom. I kriterium 3 bedöms om samma arbetstränare arbetar med alla faser.
column-activities-completed = Blev av
note-activities-completed = Nej, om klienten inte kunde komma. Tomt betyder ja. I kriterium 25 bedöms om ni tog kontakt efter ett möte som inte blev av.
column-activities-joint_with_partner = Tillsammans med partner
note-activities-joint_with_partner = Ja, om en yrkesperson hos en partner var med. Tomt betyder nej. Används i kriterium 25.
column-activities-employer_id = Arbetsgivare
note-activities-employer_id = Arbetsgivaren som kontakten gällde. Annars tom. I kriterium 18 bedöms om ni träffar samma arbetsgivare på nytt.
column-activities-about = Arbete som diskuterades
note-activities-about = Bara för arbetsgivarkontakter: vilket slags arbete ni talade om. Annars tom. Snabbt jobbsökande räknas från kontakter om lönearbete på den öppna arbetsmarknaden (kriterium 15).
column-activities-preference_based = Utgår från klientens önskemål
note-activities-preference_based = Bara för arbetsgivarkontakter: ja, om arbetsgivaren valdes utifrån klientens önskemål. Tomt betyder nej. Används i kriterium 16.
column-activities-client_present = Klienten med
note-activities-client_present = Ja, om klienten själv var med. Får lämnas tom. Ett arbetsgivarmöte räknas vare sig klienten är med eller inte.
column-activities-next_contact_on = Nästa kontakt
note-activities-next_contact_on = Dagen för nästa kontakt. Får lämnas tom. Påverkar kvaliteten på arbetsgivarkontakterna (kriterium 18).
column-activities-note = Vad hände
note-activities-note = Kort med egna ord. Skriv så att klienten kan läsa texten. Uppgifter om hälsa behövs inte. Får lämnas tom.

## Columns and notes: employers

column-employers-employer_id = Arbetsgivarens id
note-employers-employer_id = Ett eget, kort id, till exempel TA1. Samma id bara en gång på det här bladet. På de andra bladen väljs det i en lista.
column-employers-name = Namn
note-employers-name = Arbetsgivarens namn. Varje arbetsgivare bara en gång.
column-employers-business_id = FO-nummer
note-employers-business_id = FO-nummer, om det är känt. Får lämnas tom.
column-employers-industry = Näringsgren (TOL)
note-employers-industry = Koden i näringsgrensindelningen, till exempel 4711. Får lämnas tom.
column-employers-municipality = Kommun
note-employers-municipality = Kommunen där arbetsplatsen finns. Får lämnas tom.

## Columns and notes: jobs

column-jobs-job_id = Arbetets id
note-jobs-job_id = Ett eget, kort id, till exempel TY1. Samma id bara en gång på det här bladet.
column-jobs-client_id = Klient
note-jobs-client_id = Vems arbete det är. Varje arbete är en egen rad, också samma klients nästa arbete.
column-jobs-employer_id = Arbetsgivare
note-jobs-employer_id = Arbetsgivaren som klienten arbetar hos. Får lämnas tom. I kriterium 20 bedöms hur många olika arbetsgivare klienterna har.
column-jobs-title = Arbetsuppgift
note-jobs-title = Vilket arbete klienten gör, till exempel försäljare. Används i kriterium 19 om yrkeskoden saknas.
column-jobs-occupation_code = Yrkeskod (ISCO-08)
note-jobs-occupation_code = Fyrsiffrig kod i yrkesklassificeringen, till exempel 5223. Får lämnas tom. I kriterium 19 bedöms hur olika arbetena är.
column-jobs-started_on = Startdatum
note-jobs-started_on = Första arbetsdagen. Stödet i början av arbetet räknas från den här dagen (kriterium 23).
column-jobs-ended_on = Slutdatum
note-jobs-ended_on = Sista dagen i arbetet. Tom: arbetet fortsätter. Stödet fortsätter även om arbetet upphör.
column-jobs-end_heard_on = Fick veta att det upphört
note-jobs-end_heard_on = Dagen då arbetstränaren fick veta att arbetet upphört. Annars tom. I kriterium 23 bedöms om klienten kontaktades inom tre vardagar.
column-jobs-end_reason = Orsak till att det upphörde
note-jobs-end_reason = Varför arbetet upphörde, kort med egna ord, till exempel att avtalstiden gick ut. Uppgifter om hälsa behövs inte. Får lämnas tom.
column-jobs-hours_per_week = Timmar per vecka
note-jobs-hours_per_week = Timmar per vecka enligt avtal eller i genomsnitt, 0–80. Får lämnas tom.
column-jobs-kind = Typ av arbete
note-jobs-kind = Lönearbete på den öppna arbetsmarknaden är öppet för alla och ger minst kollektivavtalsenlig lön. Öppet arbete och arbetsprövning är inte lönearbete.
column-jobs-contract = Anställningsform
note-jobs-contract = Får lämnas tom. I kriterium 21 räknas de arbeten på den öppna arbetsmarknaden som är tillsvidareanställningar, säsongsarbete eller hyrt arbete.
column-jobs-monthly_pay_eur = Månadslön (€)
note-jobs-monthly_pay_eur = Lön per månad i euro före skatt. Får lämnas tom. Påverkar inte kvalitetsbetygen.
column-jobs-disclosed_on = Berättat för arbetsgivaren
note-jobs-disclosed_on = Dagen då arbetsgivaren fick veta om en begränsning. Klienten avgör om det berättas. Tom: har inte berättats. Används i kriterium 13.

## Columns and notes: profiles

column-profiles-profile_id = Profilens id
note-profiles-profile_id = Ett eget, kort id, till exempel P1. Samma id bara en gång på det här bladet.
column-profiles-client_id = Klient
note-profiles-client_id = Vems yrkesprofil. Varje ny version är en egen rad.
column-profiles-date = Datum
note-profiles-date = Dagen då profilen gjordes eller uppdaterades. Den första görs senast vid det tredje klientmötet (kriterium 14).
column-profiles-trigger = Orsak
note-profiles-trigger = Varför profilen gjordes eller uppdaterades. Får lämnas tom. I kriterium 14 bedöms om profilen uppdaterades inom 30 dagar efter att ett arbete upphört.
column-profiles-sources = Informationskällor
note-profiles-sources = Vem som gav information. Skilj flera åt med semikolon. Andra tillfrågas bara med klientens tillstånd. Får lämnas tom.

## Columns and notes: plans

column-plans-plan_id = Planens id
note-plans-plan_id = Ett eget, kort id, till exempel S1. Samma id bara en gång på det här bladet.
column-plans-client_id = Klient
note-plans-client_id = Vems plan. Varje ny version är en egen rad.
column-plans-kind = Typ
note-plans-kind = Vilken plan det är. I kriterium 16 bedöms om de som söker arbete har en aktuell jobbsökningsplan.
column-plans-date = Datum
note-plans-date = Dagen då planen gjordes eller uppdaterades. En jobbsökningsplan räknas som aktuell i ett halvt år.
column-plans-review_due_on = Ses över senast
note-plans-review_due_on = Dagen då planen senast gås igenom på nytt, till exempel efter 3, 6 och 12 månader. Får lämnas tom.

## Columns and notes: benefit_counselling

column-benefit_counselling-counselling_id = Rådgivningens id
note-benefit_counselling-counselling_id = Ett eget, kort id, till exempel E1. Samma id bara en gång på det här bladet.
column-benefit_counselling-client_id = Klient
note-benefit_counselling-client_id = Vem som fick rådgivning. Varje gång är en egen rad.
column-benefit_counselling-date = Datum
note-benefit_counselling-date = Dagen då rådgivningen gavs. I kriterium 12 bedöms om rådgivning gavs före arbetets början.
column-benefit_counselling-trigger = Situation
note-benefit_counselling-trigger = I vilken situation rådgivningen gavs. I kriterium 12 bedöms om rådgivningen fortsatte under arbetet, när arbetstiden eller lönen ändrades eller inkomster anmäldes.
column-benefit_counselling-depth = Omfattning
note-benefit_counselling-depth = Hur grundlig rådgivningen var. Får lämnas tom. En individuell beräkning före arbetets början höjer betyget i kriterium 12.
column-benefit_counselling-by_trained_adviser = Utbildad rådgivare
note-benefit_counselling-by_trained_adviser = Ja, om rådgivaren har utbildning i förmånsrådgivning. Tomt betyder nej. Används i kriterium 12.
column-benefit_counselling-written = Gavs skriftligt
note-benefit_counselling-written = Ja, om klienten fick beräkningen eller råden skriftligt. Tomt betyder nej.

## Columns and notes: disclosure_talks

column-disclosure_talks-talk_id = Samtalets id
note-disclosure_talks-talk_id = Ett eget, kort id, till exempel R1. Samma id bara en gång på det här bladet.
column-disclosure_talks-client_id = Klient
note-disclosure_talks-client_id = Vem samtalet fördes med. Varje samtal är en egen rad.
column-disclosure_talks-date = Datum
note-disclosure_talks-date = Dagen för samtalet. Ta upp frågan på nytt, till exempel om arbete inte har hittats på två månader (kriterium 13).
column-disclosure_talks-pros_cons = För- och nackdelar
note-disclosure_talks-pros_cons = Ja, om ni talade om vilken nytta eller nackdel det kan vara att berätta. Tomt betyder nej. Används i kriterium 13.
column-disclosure_talks-wording = Formulering
note-disclosure_talks-wording = Ja, om ni tillsammans funderade på vad som berättas på arbetsplatsen och med vilka ord. Tomt betyder nej. Används i kriterium 13.

## Columns and notes: meetings

column-meetings-meeting_id = Mötets id
note-meetings-meeting_id = Ett eget, kort id, till exempel KO1. Samma id bara en gång på det här bladet.
column-meetings-date = Datum
note-meetings-date = Dagen då mötet hölls.
column-meetings-kind = Typ
note-meetings-kind = Vilket slags möte det var. Typen avgör i vilket kvalitetskriterium mötet räknas.
column-meetings-staff_ids = Närvarande
note-meetings-staff_ids = Vilka som var närvarande, id med semikolon emellan. Kom ihåg teamledaren: i många kriterier bedöms om teamledaren var med. Får lämnas tom.
column-meetings-partner_team_id = Partnerteam
note-meetings-partner_team_id = Teamet vars möte det var. Annars tom. I kriterium 8 bedöms om teamledaren deltar i partnerteamens möten.
column-meetings-client_centred = Klientcentrerat
note-meetings-client_centred = Ja, om ni behandlade klienters situationer och inte bara administration. Tomt betyder nej. Används för arbetstränarnas teammöten (kriterierna 7 och 8).
column-meetings-shared_decisions = Gemensamma beslut
note-meetings-shared_decisions = Ja, om besluten i klientens ärenden fattades tillsammans. Tomt betyder nej. Används för partnerteamets möten (kriterium 5).
column-meetings-goals_set = Mål ställdes upp
note-meetings-goals_set = Ja, om mål ställdes upp för servicens resultat. Tomt betyder nej. Används för genomgång av resultat (kriterium 8).
column-meetings-executive_present = Ledningen med
note-meetings-executive_present = Ja, om någon ur organisationens ledning var med. Tomt betyder nej. Används för styrgruppens möten (kriterium 11).
column-meetings-action_plan = Skriftlig handlingsplan
note-meetings-action_plan = Ja, om mötet gjorde eller uppdaterade en skriftlig handlingsplan. Tomt betyder nej. Används för styrgruppens möten (kriterium 11).
column-meetings-participants = Antal deltagare
note-meetings-participants = Antalet deltagare, om tillfället var öppet. Får lämnas tom.

## Columns and notes: unit_rates

column-unit_rates-date = Datum
note-unit_rates-date = Dagen som talen beskriver. Talen samlas in minst en gång per kvartal (kriterium 10).
column-unit_rates-partner_team_id = Partnerteam
note-unit_rates-partner_team_id = Teamet eller enheten som talen gäller. Får lämnas tom.
column-unit_rates-unemployed_clients = Arbetslösa klienter
note-unit_rates-unemployed_clients = Hur många arbetslösa klienter enheten har, också de som inte deltar i arbetsträning.
column-unit_rates-employed = Klienter som fått arbete
note-unit_rates-employed = Hur många av enhetens klienter som har fått arbete på den öppna arbetsmarknaden.
column-unit_rates-shared = Resultaten delgavs
note-unit_rates-shared = Ja, om talen har delgetts ledningen och personalen. Tomt betyder nej. Används i kriterium 10.

## Columns and notes: reviews

column-reviews-date = Datum
note-reviews-date = Dagen då kvalitetsutvärderingen gjordes. I kriterium 11 bedöms om servicen utvärderas regelbundet.
column-reviews-kind = Typ
note-reviews-kind = Om utvärderingen gjordes av er själva eller av någon utomstående.
column-reviews-total = Totalpoäng
note-reviews-total = Summan av betygen i de 25 kriterierna, 25–125. Vid minst 100 poäng behövs utvärderingar och styrgruppsmöten mer sällan (kriterium 11).

## Columns and notes: attestations

column-attestations-item = Kriterium
note-attestations-item = Kvalitetskriteriets nummer, 1–25. På det här bladet samlas saker som inte syns i de dagliga anteckningarna.
column-attestations-component = Delkriterium
note-attestations-component = Delkriteriets bokstav, till exempel a. I kriterium 7 cover, i kriterium 9 formal_rule och i kriterium 22 career. Tomt betyder hela kriteriet.
column-attestations-value = Värde
note-attestations-value = För ett delkriterium ja eller nej, för hela kriteriet ett betyg 1–5. Betyget för hela kriteriet går före det uträknade.
column-attestations-date = Datum
note-attestations-date = Dagen då saken konstaterades. Den nyaste raden gäller.
column-attestations-source = Informationskälla
note-attestations-source = Hur saken kom fram: i ett dokument, i en intervju eller genom observation på plats.
column-attestations-by = Vem konstaterade
note-attestations-by = Namn eller uppgift, till exempel teamledare. Får lämnas tom.
column-attestations-comment = Kommentar
note-attestations-comment = Motivering i korthet. Inga klienters namn. Får lämnas tom.

## Columns and notes: consultations

column-consultations-consultation_id = Konsultationens id
note-consultations-consultation_id = Ett eget, kort id, till exempel KN1. Samma id bara en gång på det här bladet.
column-consultations-date = Datum
note-consultations-date = Dagen då frågan ställdes.
column-consultations-kind = Typ
note-consultations-kind = I en anonym konsultation berättas inget som klienten kan kännas igen på. Personuppgifter används bara med klientens samtycke.
column-consultations-asking_service = Service som frågar
note-consultations-asking_service = Servicen som frågan kom från, till exempel hälsostationen. Får lämnas tom.
column-consultations-topic = Ämne
note-consultations-topic = Vad frågan gällde, i allmänna ordalag. Inga namn och inget annat som klienten kan kännas igen på. Får lämnas tom.
column-consultations-answered_on = Svarsdatum
note-consultations-answered_on = Dagen då svaret gavs. Tom: svaret har inte getts ännu.
column-consultations-people = Antal personer
note-consultations-people = Hur många personer konsultationen gällde, minst 1. Tomt betyder en.

## Columns and notes: events

column-events-event_id = Evenemangets id
note-events-event_id = Ett eget, kort id, till exempel TP1. Samma id bara en gång på det här bladet.
column-events-date = Datum
note-events-date = Dagen då evenemanget hölls.
column-events-name = Namn
note-events-name = Evenemangets namn, till exempel Öppet hus.
column-events-participants = Antal deltagare
note-events-participants = Hur många personer som var på plats. Namn behövs inte.

## Columns and notes: studies

column-studies-study_id = Studiernas id
note-studies-study_id = Ett eget, kort id, till exempel O1. Samma id bara en gång på det här bladet.
column-studies-client_id = Klient
note-studies-client_id = Vem som studerar. Varje studiehelhet är en egen rad.
column-studies-started_on = Startdatum
note-studies-started_on = Dagen då studierna började.
column-studies-ended_on = Slutdatum
note-studies-ended_on = Dagen då studierna avslutades. Tom: studierna fortsätter.
column-studies-title = Utbildning
note-studies-title = Vad studierna gäller, till exempel grundexamen inom logistik. Får lämnas tom.

## Codes: scale

code-scale-fi-25 = Finländska kvalitetskriterier
code-scale-ips-25 = Internationella IPS-kriterier

## Codes: partner_service

code-partner_service-mental_health = Mentalvårdstjänster
code-partner_service-disability_services = Funktionshinderservice
code-partner_service-adult_social_work = Vuxensocialarbete
code-partner_service-employment_services = Sysselsättningstjänster
code-partner_service-other = Annan service

## Codes: cooperation_model

code-cooperation_model-own_organisation = Arbetstränarna inom vården eller socialservicen
code-cooperation_model-partner_organisation = Arbetstränarna hos en partner som stöder sysselsättning

## Codes: role

code-role-employment_specialist = Arbetstränare
code-role-team_leader = Teamledare
code-role-manager = Representant för ledningen
code-role-partner_professional = Yrkesperson hos partner

## Codes: referral_source

code-referral_source-self = På eget initiativ
code-referral_source-care_team = Vårdteam
code-referral_source-social_work = Socialt arbete
code-referral_source-employment_services = Sysselsättningstjänster
code-referral_source-family = Närstående
code-referral_source-school = Läroanstalt
code-referral_source-other = Annan aktör

## Codes: service

code-service-coaching = Arbetsträning
code-service-assessment = Bedömning av arbetsförmågan

## Codes: end_reason

code-end_reason-goal_reached = Målet nåddes
code-end_reason-lighter_support = Övergick till lättare stöd
code-end_reason-moved = Flyttade till annan ort
code-end_reason-no_longer_wants_work = Vill inte längre arbeta
code-end_reason-missed_appointments = Möten uteblev
code-end_reason-time_limit = Tidsgräns för servicen
code-end_reason-health = Hälsorelaterad orsak
code-end_reason-died = Klienten avled
code-end_reason-other = Annan orsak

## Codes: decline_reason

code-decline_reason-not_ready = Ansågs inte redo för arbete
code-decline_reason-substance_use = Bruk av rusmedel
code-decline_reason-symptoms = Symtom
code-decline_reason-cognition = Kognitiva svårigheter
code-decline_reason-treatment_attendance = Uteblivande från vård
code-decline_reason-history = Tidigare beteende
code-decline_reason-appearance = Yttre framtoning
code-decline_reason-client_choice = Klientens eget val
code-decline_reason-outside_area = Bor utanför serviceområdet
code-decline_reason-no_capacity = Servicen hade inte plats
code-decline_reason-other = Annan orsak

## Codes: activity_kind

code-activity_kind-client_meeting = Klientmöte
code-activity_kind-employer_contact = Arbetsgivarkontakt
code-activity_kind-partner_contact = Kontakt med partner
code-activity_kind-family_contact = Kontakt med närstående
code-activity_kind-outreach_attempt = Försök att nå klienten
code-activity_kind-team_work = Teamarbete
code-activity_kind-admin = Administration
code-activity_kind-travel = Resa
code-activity_kind-other_service = Annat än arbetsträning

## Codes: channel

code-channel-in_person = Ansikte mot ansikte
code-channel-video = Videosamtal
code-channel-phone = Telefon
code-channel-message = Meddelande

## Codes: place

code-place-office = Kontor
code-place-partner_premises = Partnerns lokaler
code-place-client_home = Klientens hem
code-place-community = Närmiljö
code-place-workplace = Arbetsplats
code-place-remote = På distans

## Codes: phase

code-phase-engagement = Kontakt och överenskommelse
code-phase-profiling = Arbete med yrkesprofilen
code-phase-job_search = Snabbt jobbsökande
code-phase-employer_agreement = Överenskommelse om stöd med arbetsgivaren
code-phase-follow_along = Fortlöpande stöd

## Codes: about

code-about-competitive = Lönearbete på den öppna arbetsmarknaden
code-about-non_competitive = Annat arbete eller praktik
code-about-unknown = Inte känt ännu

## Codes: job_kind

code-job_kind-competitive = Lönearbete på den öppna arbetsmarknaden
code-job_kind-subsidised = Arbete med lönesubvention
code-job_kind-commission = Arvodesarbete
code-job_kind-unpaid_placement = Öppet arbete eller praktik
code-job_kind-work_trial = Arbetsprövning
code-job_kind-rehabilitative = Arbetsverksamhet i rehabiliteringssyfte
code-job_kind-self_employment = Företagande

## Codes: contract

code-contract-permanent = Tillsvidareanställning
code-contract-fixed_term = Visstidsanställning
code-contract-seasonal = Säsongsarbete
code-contract-agency = Hyrt arbete
code-contract-none = Ingen anställning

## Codes: profile_trigger

code-profile_trigger-initial = Första profilen
code-profile_trigger-job_experience = Ny arbetserfarenhet
code-profile_trigger-other = Annan orsak

## Codes: profile_source

code-profile_source-client = Klient
code-profile_source-family = Närstående
code-profile_source-partner_professional = Yrkesperson hos partner
code-profile_source-former_employer = Tidigare arbetsgivare

## Codes: plan_kind

code-plan_kind-employment = Sysselsättningsplan
code-plan_kind-job_search = Jobbsökningsplan
code-plan_kind-follow_along = Plan för fortlöpande stöd

## Codes: counselling_trigger

code-counselling_trigger-general = Allmän rådgivning
code-counselling_trigger-before_start = Före arbetets början
code-counselling_trigger-hours_or_pay_change = Arbetstiden eller lönen ändras
code-counselling_trigger-income_reporting = Anmälan av inkomster

## Codes: depth

code-depth-contact_details = Kontaktuppgifter
code-depth-discussion = Samtal
code-depth-individual_calculation = Individuell beräkning

## Codes: meeting_kind

code-meeting_kind-partner_team = Partnerteamets möte
code-meeting_kind-vocational_team = Arbetstränarnas teammöte
code-meeting_kind-field_mentoring = Teamledarens handledning på fältet
code-meeting_kind-outcome_review = Genomgång av resultat
code-meeting_kind-steering_group = Styrgrupp
code-meeting_kind-management_report = Rapportering till ledningen
code-meeting_kind-story_sharing = Att dela erfarenheter av arbete
code-meeting_kind-network = Nätverksmöte

## Codes: review_kind

code-review_kind-self = Självutvärdering
code-review_kind-external = Extern utvärdering

## Codes: attestation_source

code-attestation_source-document = Dokument
code-attestation_source-interview = Intervju
code-attestation_source-observation = Observation

## Codes: consultation_kind

code-consultation_kind-anonymous = Anonym
code-consultation_kind-identified = Med personuppgifter

## Codes: yes_no

code-yes_no-yes = Ja
code-yes_no-no = Nej

## First sheet

sheet-intro = Anvisning
intro-title = Arbetsbok för kvalitetsbaserad arbetsträning
intro-1 = Varje händelse är en egen rad: ett möte, ett arbete eller ett samtal. Varje tabell har ett eget blad.
intro-2 = Börja med bladen Program, Personal och Klienter. Fortsätt sedan med Anteckningar.
intro-3 = En rubrik i fet stil betyder att uppgiften är obligatorisk.
intro-4 = Om rubriken inte är i fet stil får cellen lämnas tom. Fyll i det du vet.
intro-5 = Välj svaret i rullgardinslistan när cellen har en sådan. Skriv datum i formen d.m.åååå, till exempel 24.11.2026.
intro-6 = Du väljer själv dina id. Vilken kort kod som helst duger, bara den finns en gång på sitt blad. På andra blad väljer du den i en lista.
intro-7 = Om flera id ska in i samma cell, skilj dem åt med semikolon, till exempel A1;A4.
intro-8 = Du behöver inte skriva något om hälsa eller diagnoser. Skriv så att klienten kan läsa texten.
intro-9 = Kontrollera arbetsboken med kommandot rinnalla check. Det berättar vad som ska rättas och på vilken rad.
intro-10 = Se servicens kvalitetsbetyg med kommandot rinnalla fidelity. Det berättar också vilka uppgifter som ännu saknas.

## Legend

legend-required = Obligatorisk
legend-optional = Frivillig
column-required-mark = Obligatorisk.
