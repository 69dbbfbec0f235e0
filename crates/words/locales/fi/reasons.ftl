## What one more step is: « 11 työnantajatapaamista kasvokkain lisää → 2 »
raise-components =
    { $count ->
        [one] yksi täyttyvä osakohta lisää
       *[other] { $count } täyttyvää osakohtaa lisää
    }
raise-caseload-clients_per_coach =
    { $count ->
        [one] yksi asiakas vähemmän valmentajilla
       *[other] { $count } asiakasta vähemmän valmentajilla
    }
raise-employment_services_only-employment_time =
    { $count ->
        [one] yksi minuutti lisää työhönvalmennusta muun työn sijaan
       *[other] { $count } minuuttia lisää työhönvalmennusta muun työn sijaan
    }
raise-all_phases-average_rating =
    { $count ->
        [one] yksi vaihe lisää valmentajan hoidettavaksi
       *[other] { $count } vaihetta lisää valmentajien hoidettavaksi
    }
raise-team_assignment-clients_in_main_teams =
    { $count ->
        [one] yksi asiakas lisää valmentajan kahdesta yleisimmästä kumppanitiimistä
       *[other] { $count } asiakasta lisää valmentajien kahdesta yleisimmästä kumppanitiimistä
    }
raise-team_assignment-clients_with_a_team =
    { $count ->
        [one] kumppanitiimi vielä yhdelle asiakkaalle
       *[other] kumppanitiimi vielä { $count } asiakkaalle
    }
raise-vocational_unit-full_time_coaches =
    { $count ->
        [one] yksi kokoaikainen valmentaja lisää
       *[other] { $count } kokoaikaista valmentajaa lisää
    }
raise-vocational_unit-full_time_coaches-coaches =
    { $count ->
        [one] yksi valmentaja lisää
       *[other] { $count } valmentajaa lisää
    }
raise-vocational_unit-leader =
    { $count ->
        [one] tiiminvetäjä
       *[other] tiiminvetäjä
    }
raise-vocational_unit-team_weeks =
    { $count ->
        [one] tiimipalaveri tiiminvetäjän kanssa vielä yhdellä viikolla
       *[other] tiimipalaveri tiiminvetäjän kanssa vielä { $count } viikolla
    }
raise-vocational_unit-client_centred_weeks =
    { $count ->
        [one] asiakaslähtöinen tiimipalaveri tiiminvetäjän kanssa vielä yhdellä viikolla
       *[other] asiakaslähtöinen tiimipalaveri tiiminvetäjän kanssa vielä { $count } viikolla
    }
raise-vocational_unit-cover =
    { $count ->
        [one] todetaan, että valmentajat sijaistavat toisiaan
       *[other] todetaan, että valmentajat sijaistavat toisiaan
    }
raise-zero_exclusion-no_formal_rule =
    { $count ->
        [one] luovutaan virallisesta säännöstä, joka sulkee ihmisiä ulkopuolelle
       *[other] luovutaan virallisesta säännöstä, joka sulkee ihmisiä ulkopuolelle
    }
raise-zero_exclusion-excluded =
    { $count ->
        [one] yksi torjuttu lähete vähemmän
       *[other] { $count } torjuttua lähetettä vähemmän
    }
raise-zero_exclusion-excluded_share =
    { $count ->
        [one] yksi torjuttu lähete vähemmän
       *[other] { $count } torjuttua lähetettä vähemmän
    }
raise-zero_exclusion-referral_sources =
    { $count ->
        [one] yksi lähetereitti lisää
       *[other] { $count } lähetereittiä lisää
    }
raise-zero_exclusion-self_referrals =
    { $count ->
        [one] yksi omaehtoinen hakeutuminen
       *[other] { $count } omaehtoista hakeutumista
    }
raise-zero_exclusion-next_job_help =
    { $count ->
        [one] apua uuteen työhön 30 päivän kuluessa vielä yhden päättyneen työn jälkeen
       *[other] apua uuteen työhön 30 päivän kuluessa vielä { $count } päättyneen työn jälkeen
    }
raise-benefits_counselling-calculated_before_start =
    { $count ->
        [one] henkilökohtainen etuuslaskelma vielä yhdestä työstä ennen sen alkua
       *[other] henkilökohtainen etuuslaskelma vielä { $count } työstä ennen niiden alkua
    }
raise-benefits_counselling-talked_after_start =
    { $count ->
        [one] keskustelu työajan tai palkan muutoksesta tai tulojen ilmoittamisesta vielä yhden työn alettua
       *[other] keskustelu työajan tai palkan muutoksesta tai tulojen ilmoittamisesta vielä { $count } työn alettua
    }
raise-benefits_counselling-discussed_clients =
    { $count ->
        [one] etuuskeskustelu vielä yhden asiakkaan kanssa
       *[other] etuuskeskustelu vielä { $count } asiakkaan kanssa
    }
raise-benefits_counselling-counselled_clients =
    { $count ->
        [one] etuusneuvontaa yhdelle asiakkaalle
       *[other] etuusneuvontaa { $count } asiakkaalle
    }
raise-ongoing_assessment-profile_in_time =
    { $count ->
        [one] profiili kolmanteen tapaamiseen mennessä vielä yhdelle asiakkaalle
       *[other] profiili kolmanteen tapaamiseen mennessä vielä { $count } asiakkaalle
    }
raise-ongoing_assessment-profile_after_job =
    { $count ->
        [one] profiilin täydennys 30 päivän kuluessa vielä yhden työn päättymisestä
       *[other] profiilin täydennys 30 päivän kuluessa vielä { $count } työn päättymisestä
    }
raise-rapid_search-days_to_employer =
    { $count ->
        [one] yksi päivä nopeammin ensimmäisen työnantajan luo
       *[other] { $count } päivää nopeammin ensimmäisen työnantajan luo
    }
raise-individual_search-preference_based =
    { $count ->
        [one] yksi asiakkaan toiveista lähtevä työnantajayhteys lisää
       *[other] { $count } asiakkaan toiveista lähtevää työnantajayhteyttä lisää
    }
raise-individual_search-current_plans =
    { $count ->
        [one] ajantasainen työnhakusuunnitelma vielä yhdelle työnhakijalle
       *[other] ajantasainen työnhakusuunnitelma vielä { $count } työnhakijalle
    }
raise-frequent_employer_contact-contacts_per_week =
    { $count ->
        [one] yksi työnantajatapaaminen kasvokkain lisää tarkastelujaksolla
       *[other] { $count } työnantajatapaamista kasvokkain lisää tarkastelujaksolla
    }
raise-frequent_employer_contact-reviewed_weeks =
    { $count ->
        [one] tiimipalaveri tiiminvetäjän kanssa vielä yhdellä viikolla
       *[other] tiimipalaveri tiiminvetäjän kanssa vielä { $count } viikolla
    }
raise-quality_of_employer_contact-employers_met_again =
    { $count ->
        [one] uusi tapaaminen kasvokkain vielä yhden työnantajan kanssa
       *[other] uusi tapaaminen kasvokkain vielä { $count } työnantajan kanssa
    }
raise-quality_of_employer_contact-next_contact_set =
    { $count ->
        [one] seuraava yhteydenotto merkitty vielä yhteen työnantajayhteyteen
       *[other] seuraava yhteydenotto merkitty vielä { $count } työnantajayhteyteen
    }
raise-quality_of_employer_contact-in_person =
    { $count ->
        [one] yksi työnantajayhteys kasvokkain lisää
       *[other] { $count } työnantajayhteyttä kasvokkain lisää
    }
raise-quality_of_employer_contact-in_person_contacts =
    { $count ->
        [one] yksi työnantajayhteys kasvokkain
       *[other] { $count } työnantajayhteyttä kasvokkain
    }
raise-kinds_of_job-different_occupations =
    { $count ->
        [one] yksi palkkatyö lisää uudessa ammatissa
       *[other] { $count } palkkatyötä lisää, jokainen uudessa ammatissa
    }
raise-different_employers-different_employers =
    { $count ->
        [one] yksi palkkatyö lisää uudella työnantajalla
       *[other] { $count } palkkatyötä lisää, jokainen uudella työnantajalla
    }
raise-competitive_jobs-competitive_jobs =
    { $count ->
        [one] yksi työ lisää avoimilla työmarkkinoilla (vakituinen työ, kausityö tai vuokratyö)
       *[other] { $count } työtä lisää avoimilla työmarkkinoilla (vakituinen työ, kausityö tai vuokratyö)
    }
raise-individual_support-varied_support =
    { $count ->
        [one] kolmenlaista tukea vielä yhdelle työssä olevalle asiakkaalle
       *[other] kolmenlaista tukea vielä { $count } työssä olevalle asiakkaalle
    }
raise-individual_support-any_support =
    { $count ->
        [one] tukea vielä yhdelle työssä olevalle asiakkaalle
       *[other] tukea vielä { $count } työssä olevalle asiakkaalle
    }
raise-individual_support-career =
    { $count ->
        [one] todetaan, että asiakasta tuetaan eteenpäin uralla
       *[other] todetaan, että asiakasta tuetaan eteenpäin uralla
    }
raise-time_unlimited_support-in_rhythm =
    { $count ->
        [one] tuen rytmi toteutuu vielä yhdessä työssä
       *[other] tuen rytmi toteutuu vielä { $count } työssä
    }
raise-time_unlimited_support-jobs_in_rhythm =
    { $count ->
        [one] tuen rytmi toteutuu yhdessä työssä
       *[other] tuen rytmi toteutuu { $count } työssä
    }
raise-time_unlimited_support-early =
    { $count ->
        [one] tapaamiset juuri ennen alkua ja heti sen jälkeen vielä yhdessä työssä
       *[other] tapaamiset juuri ennen alkua ja heti sen jälkeen vielä { $count } työssä
    }
raise-time_unlimited_support-after_loss =
    { $count ->
        [one] yhteydenotto kolmen arkipäivän kuluessa vielä yhden työn päätyttyä
       *[other] yhteydenotto kolmen arkipäivän kuluessa vielä { $count } työn päätyttyä
    }
raise-community-time_in_community =
    { $count ->
        [one] yksi minuutti lisää lähiyhteisössä, asiakkaiden kotona tai työpaikoilla
       *[other] { $count } minuuttia lisää lähiyhteisössä, asiakkaiden kotona tai työpaikoilla
    }

## Main figures with their units
value-clients_per_full_time_coach = { $value }/valmentaja
value-days = { $value } pv
value-contacts_per_week = { $value }/viikko

## What a rule looked at
input-of = { $part } / { $of }
list-or = { $items } tai { $last }
input-weeks_in_window = Viikkoja tarkastelujaksolla
input-window = Tarkastelujakso
input-active_clients = Valmentajien aktiiviset asiakkaat
input-after_loss = Päättyneet työt, yhteydenotto kolmen arkipäivän kuluessa
input-any_support = Jotakin tukea saaneet työssä olevat asiakkaat
input-attempts_by_partners = Kumppanin työntekijöiden tavoitusyritykset
input-attempts_in_community = Tavoitusyritykset kasvokkain kotona tai lähiyhteisössä
input-calculated_before_start = Alkaneet työt, joita edelsi henkilökohtainen laskelma
input-client_centred_weeks = Viikot, joilla asiakaslähtöinen palaveri tiiminvetäjän kanssa
input-clients_counted = Laskussa mukana olevat asiakkaat
input-clients_in_main_teams = Asiakkaat valmentajan kahdesta yleisimmästä kumppanitiimistä
input-clients_let_go = Väliin jäämisten tai aikarajan vuoksi päättyneet palvelut
input-clients_who_met_employer = Heistä ne, joille tavattu työnantaja (avoimet työmarkkinat)
input-clients_with_a_team = Asiakkaat, joilla on kumppanitiimi
input-clients_with_partner_contact = Asiakkaat, joista oltu yhteydessä kumppaniin kuukauden sisällä
input-clients_with_wording = Asiakkaat, joiden kanssa on mietitty, mitä sanotaan
input-coaches = Valmentajat
input-coaches_in_all_phases = Kaikki vaiheet toteuttaneet valmentajat
input-coaches_with_seekers = Valmentajat, joilla on työnhakijoita
input-competitive_jobs = Vakituiset, kausi- ja vuokratyöt avoimilla työmarkkinoilla
input-counselled_clients = Jotakin etuusneuvontaa saaneet asiakkaat
input-current_plans = Työnhakijat, joilla on ajantasainen työnhakusuunnitelma
input-days_to_any_employer = Lisätieto: ensimmäinen työnantaja, mikä tahansa työ
input-different_employers = Palkkatöiden eri työnantajat
input-different_occupations = Palkkatöiden eri ammatit
input-discussed_clients = Asiakkaat, joilla on etuuskeskustelu tai etuuslaskelma
input-early = Alkaneet työt, tapaamiset juuri ennen alkua ja heti jälkeen
input-employer_contacts_in_person = Työnantajatapaamiset kasvokkain työnhakijoiden asioissa
input-employers_met_again = Uudelleen kasvokkain tavatut työnantajat
input-excluded = Torjutut lähetteet
input-family_contacts = Yhteydet läheisiin
input-full_time_coaches = Valmentajien työaika kokoaikaisina valmentajina
input-full_time_leaders = Tiiminvetäjien työaika kokoaikaisina tiiminvetäjinä
input-in_person = Työnantajayhteydet kasvokkain
input-in_rhythm = Työt, joissa tuen rytmi toteutuu
input-joint_activities = Käynnit yhdessä kumppanin työntekijän kanssa
input-management_reports = Tiiminvetäjän raportit johdolle
input-meetings_deciding_together = Kumppanitiimin kokoukset, joissa päätettiin yhdessä
input-mentored_months = Kuukaudet, joina tiiminvetäjä oli mukana kentällä
input-minutes = Minuutit
input-missed_meetings_followed = Väliin jääneet tapaamiset, yhteyttä haettu kahdessa viikossa
input-network_meetings = Verkostotapaamiset, joissa tiiminvetäjä oli mukana
input-next_contact_set = Työnantajayhteydet, joihin on merkitty seuraava yhteydenotto
input-next_job_help = Päättyneet työt, joiden jälkeen autettiin uuteen työhön
input-outcome_reviews_with_goals = Tulosten läpikäynnit, joissa asetettiin tavoitteet
input-paid_jobs = Palkkatyöt
input-partner_teams_visited = Kumppanitiimit, joiden kokouksissa tiiminvetäjä on käynyt
input-preference_based = Asiakkaan toiveista lähteneet työnantajayhteydet
input-profile_after_job = Päättyneet työt, joiden jälkeen profiilia täydennettiin
input-profile_in_time = Asiakkaat, joilla profiili kolmanteen tapaamiseen mennessä
input-rates_shared = Johdolle ja henkilöstölle kerrotut työllisyysluvut
input-referral_sources = Lähetereitit
input-reviews = Laatuarvioinnit tarkastelujaksolla
input-seekers_talked_again = Työnhakijat, joiden kanssa kertomisesta on puhuttu uudelleen
input-seekers_who_weighed = Työnhakijat, joiden kanssa hyödyt ja haitat on puhuttu läpi
input-self_referrals = Omaehtoiset hakeutumiset
input-steering_groups = Ohjausryhmän kokoukset, johto ja suunnitelma (pidetty / tarve)
input-stories_shared = Tilaisuudet, joissa jaettiin kokemuksia työstä
input-talked_after_start = Alkaneet työt, joissa puhuttu työajasta, palkasta tai tuloista
input-team_weeks = Viikot, joilla tiimipalaveri tiiminvetäjän kanssa
input-varied_support = Vähintään kolmenlaista tukea saaneet työssä olevat asiakkaat
input-weeks_in_partner_team = Viikot kumppanitiimin kokouksessa, valmentajien keskiarvo
input-weighed_before_telling = Asiakkaat, hyödyt ja haitat puhuttu läpi ennen kertomista

## What is missing
missing-component = ei kirjauksia eikä todettua tietoa
missing-coaches = palvelussa ei ole valmentajaa valittuna päivänä
missing-minutes = valmentajille ei ole kirjattu aikaa tarkastelujaksolla
missing-phases = yhdessäkään valmentajan kirjauksessa ei ole vaihetta
missing-clients = yhdelläkään aktiivisella asiakkaalla ei ole valmentajaa
missing-referrals = tarkastelujaksolla ei ole lähetteitä
missing-benefit_counselling = etuusneuvontaa ei ole kirjattu
missing-clients_to_profile = kenelläkään tarkastelujaksolla aloittaneella ei ole profiilia eikä kolmea tapaamista
missing-clients_in_search = kenenkään tarkastelujaksolla aloittaneen asiassa ei ole tavattu työnantajaa, eikä kukaan ole odottanut 30 päivää
missing-contacts_for_job_seekers = yhteenkään tarkastelujakson työnantajayhteyteen ei ole merkitty työnhakijaa
missing-coaches_with_job_seekers = yhdelläkään valmentajalla ei ole työnhakijoita
missing-employer_contacts = tarkastelujaksolla ei ole työnantajayhteyksiä
missing-clients_in_work = yksikään aktiivinen asiakas ei ole työssä
missing-started_jobs = yksikään työ ei ole alkanut vuoden sisällä ja vähintään 35 päivää sitten
missing-activities = tarkastelujaksolla ei ole kirjauksia

## Contradictions, each with both sides
contradiction-attested-yes = Kohta { $item } { $component }: { $date } todettiin ”kyllä”, mutta kirjausten mukaan se ei toteudu. { $records }.
contradiction-attested-no = Kohta { $item } { $component }: { $date } todettiin ”ei”, mutta kirjausten mukaan se toteutuu. { $records }.
contradiction-attested-unrecorded = Kohta { $item } { $component }: { $date } todettiin ”kyllä”, mutta siitä ei ole kirjauksia. { $records }.
contradiction-judged = Kohta { $item }: { $date } arvioitiin arvosanaksi { $judged }, mutta kirjausten mukaan se on { $records }.
contradiction-only-unpaid =
    { $count ->
        [one] Yhdelle asiakkaalle on kirjattu työ, mutta ei palkkatyötä: { $clients }.
       *[other] { $count } asiakkaalle on kirjattu työ, mutta ei palkkatyötä: { $clients }.
    }
contradiction-only-unpaid-count =
    { $count ->
        [one] Yhdelle asiakkaalle on kirjattu työ, mutta ei palkkatyötä.
       *[other] { $count } asiakkaalle on kirjattu työ, mutta ei palkkatyötä.
    }
contradiction-best-support = Kohdan { $item } arvosana on 5, mutta kukaan ei ole aloittanut palkkatyötä vuoden sisällä.

## Deadlines
deadline-contact_after_loss = Yhteys työn päättymisen jälkeen
deadline-visit_before_start = Tapaaminen 7 päivän aikana ennen työn alkua
deadline-visit_after_start = Tapaaminen kolmen päivän sisällä työn alusta
deadline-weekly_visit = Tapaaminen joka viikko, 1. kuukausi työssä
deadline-monthly_visit = Tapaaminen joka kuukausi, 1. vuosi työssä
deadline-first_employer = 1. työnantajatapaaminen, avoimet työmarkkinat
deadline-profile = Profiili kolmanteen tapaamiseen mennessä
deadline-partner_contact = Yhteys kumppaniin
deadline-telling_again = Uusi keskustelu kertomisesta työpaikalla
deadline-plan_review = Työllistymissuunnitelman tarkistus
deadline-field_mentoring = Kenttäkäynti valmentajan kanssa
deadline-outcome_goals = Tulosten läpikäynti ja tavoitteet
deadline-partner_team_visit = Tiiminvetäjän käynti kumppanitiimissä
deadline-self_review = Laatuarviointi
deadline-steering_group = Ohjausryhmän kokous
deadline-work_stories = Työtarinoiden jakaminen
deadline-since = { $date } alkaen

## Where a number comes from is told by source-… in items.ftl
