### Pages of quality: ratings, items, what-ifs and deadlines.

## Days

fidelity-day = { $weekday } { $date }, viikko { $week }
fidelity-weekday-monday = maanantai
fidelity-weekday-tuesday = tiistai
fidelity-weekday-wednesday = keskiviikko
fidelity-weekday-thursday = torstai
fidelity-weekday-friday = perjantai
fidelity-weekday-saturday = lauantai
fidelity-weekday-sunday = sunnuntai
deadlines-page-weekday-monday = ma
deadlines-page-weekday-tuesday = ti
deadlines-page-weekday-wednesday = ke
deadlines-page-weekday-thursday = to
deadlines-page-weekday-friday = pe
deadlines-page-weekday-saturday = la
deadlines-page-weekday-sunday = su

## The page of quality: total and band

fidelity-now = Laatu nyt
fidelity-on-day = Laatu { $date }
fidelity-day-label = Päivä, jota katsot
fidelity-day-show = Näytä
fidelity-total = Kokonaispisteet
fidelity-total-none = Kokonaispisteitä ei voi vielä laskea
fidelity-of = / { $max } pistettä
fidelity-level-exemplary = Esimerkillinen taso
fidelity-level-good = Hyvä taso
fidelity-level-fair = Kohtalainen taso
fidelity-level-not_supported_employment = Ei tuettua työllistymistä
fidelity-to-exemplary =
    { $count ->
        [one] Esimerkilliseen tasoon ({ $least }) puuttuu yksi piste.
       *[other] Esimerkilliseen tasoon ({ $least }) puuttuu { $count } pistettä.
    }
fidelity-to-good =
    { $count ->
        [one] Hyvään tasoon ({ $least }) puuttuu yksi piste.
       *[other] Hyvään tasoon ({ $least }) puuttuu { $count } pistettä.
    }
fidelity-to-fair =
    { $count ->
        [one] Kohtalaiseen tasoon ({ $least }) puuttuu yksi piste.
       *[other] Kohtalaiseen tasoon ({ $least }) puuttuu { $count } pistettä.
    }
fidelity-highest = Se on korkein taso.
fidelity-change = { $change } verrattuna päivään { $date }
fidelity-no-total =
    { $count ->
        [one] Yhdeltä kohdalta puuttuu arvosana
       *[other] { $count } kohdalta puuttuu arvosana
    }
fidelity-no-total-why = Taso ja pisteet näytetään, kun kaikilla kohdilla on arvosana. Puuttuvaa ei arvata eikä lasketa nollana.
fidelity-sum-missing =
    { $count ->
        [one] 1 puuttuu
       *[other] { $count } puuttuu
    }
fidelity-pieces = Täysi pala: kohdalla on arvosana. Katkoviiva: puuttuu.
fidelity-what-raises = Katso, mikä nostaisi
fidelity-how-found = Miten luku syntyi?
fidelity-rises = Lähimpänä nousua

## The page of quality: what is missing and what contradicts

fidelity-missing-heading =
    { $count ->
        [one] Näin puuttuva kohta ratkeaa
       *[other] Näin { $count } puuttuvaa kohtaa ratkeaa
    }
fidelity-missing-what = Puuttuu
fidelity-missing-judge = Voit myös arvioida kohdan itse haastattelun, asiakirjan tai käynnin perusteella. Perustelu jää näkyviin.
fidelity-item = kohta
fidelity-open-item = Avaa kohta
fidelity-settled-by-attesting = Ratkaisee: se, joka toteaa asian haastattelusta, asiakirjasta tai käynnillä.
fidelity-settled-by-coaches = Ratkaisevat: valmentajat. Jos näin on toimittu, se kirjataan jälkikäteen oikealle päivälle.
fidelity-settled-by-leader = Ratkaisee: tiiminvetäjä, joka merkitsee työntekijät ja asiakkaiden valmentajat.
fidelity-settled-by-time = Ratkeaa, kun tällaisia tulee. Jos niitä on jo, ne puuttuvat kirjauksista.
fidelity-contradictions =
    { $count ->
        [one] Yksi ristiriita
       *[other] { $count } ristiriitaa
    }
fidelity-contradiction = Ristiriita
fidelity-both-sides = Katso molemmat puolet

## The page of quality: the 25 items

fidelity-items = 25 kohtaa
fidelity-show-label = Mitkä kohdat näytetään
fidelity-show-all = Kaikki ({ $count })
fidelity-show-below-5 = Alle 5 ({ $count })
fidelity-show-missing = Puuttuu ({ $count })
fidelity-show-nothing = Tällaisia kohtia ei ole valittuna päivänä.
fidelity-bases = Näin arvosana löytyi:
fidelity-basis-computed = Laskettu kirjauksista ({ $count })
fidelity-basis-attested = Todettu: haastattelu, asiakirja, käynti ({ $count })
fidelity-basis-judged = Arvioija päätti ({ $count })
fidelity-basis-missing = Puuttuu ({ $count })
fidelity-head-number = Nro
fidelity-head-item = Kohta
fidelity-head-score = Arvosana
fidelity-head-figure = Luku ja miten se löytyi
fidelity-head-next = Mikä nostaisi, pitää tai puuttuu
fidelity-components = { $components } osakohtaa
fidelity-no-figure = ei lukua
fidelity-stays = Korkein arvosana. Säilyy, kun luku ei laske.
fidelity-judged = Kirjauksista laskettu: { $records }
fidelity-judged-only = Kirjauksista arvosanaa ei saa.
fidelity-print = Tulosta
fidelity-download = Lataa taulukkona

## Charts and rulers

chart-ruler = Asteikko { $range }. Nyt { $total }. { $bands }.
chart-ruler-change = Asteikko { $range }. Nyt { $from }, silloin { $to }. { $bands }.
chart-rating = arvosana { $score }
chart-rating-most = enintään { $score }
chart-now = nyt { $figure }
chart-limits = { $figure }: nyt { $now }. Arvosanojen rajat: { $limits }.
chart-begins-exemplary = Esimerkillinen taso alkaa
chart-begins-good = Hyvä taso alkaa
chart-begins-fair = Kohtalainen taso alkaa
chart-begins-not_supported_employment = Asteikko alkaa
chart-trend-more =
    { $count ->
        [one] Pisteitä on yksi enemmän kuin { $date }
       *[other] Pisteitä on { $count } enemmän kuin { $date }
    }
chart-trend-less =
    { $count ->
        [one] Pisteitä on yksi vähemmän kuin { $date }
       *[other] Pisteitä on { $count } vähemmän kuin { $date }
    }
chart-trend-same = Pisteitä on yhtä paljon kuin { $date }
chart-trend-none = Pisteitä ei vielä voi verrata kuukausittain
chart-trend-caption = Pisteet kuukausittain
chart-trend-month = Kuukausi
chart-trend-total = Pisteet
chart-trend-change = Muutos
chart-trend-method = Laskettu kunkin kuukauden viimeiselle päivälle samalla säännöllä. Viimeinen luku on päivältä { $date }.

## The page of an item

item-page-path = Murupolku
item-page-back = Laatu
item-page-crumb = Kohta { $item }
item-page-others = Muut kohdat
item-page-now = Arvosana nyt
item-page-counted =
    { $count ->
        [one] yhdestä kirjauksesta
       *[other] { $count } kirjauksesta
    }
item-page-missing = Mitä puuttuu
item-page-contradiction = Ristiriita.
item-page-next = Arvosanaan { $score } tarvitaan
item-page-next-best = Korkein arvosana
item-page-next-missing = Ensin tarvitaan arvosana
item-page-next-first = Kun puuttuva on kirjattu tai todettu, näet myös, mikä nostaisi arvosanaa.
item-page-what-if = Kokeile muita lukuja
item-page-rule = Mitä kohta tarkoittaa
item-page-limits = Arvosanojen rajat, lähteet ja oma tulkintamme
item-page-limits-caption = Mitä kukin arvosana vaatii. Jos mikään ei täyty, arvosana on 1.
item-page-limits-score = Arvosana
item-page-limits-needs = Mitä se vaatii
item-page-limits-source = Mistä raja tulee
item-page-limits-now = nyt
item-page-inputs = Luvut, joista arvosana syntyi
item-page-input = Mitä katsottiin
item-page-amount = Luku
item-page-coaches = Laskettu mukaan valmentajittain
item-page-coach = Valmentaja
item-page-working-time = Työaika
item-page-coaches-note = Aakkosjärjestyksessä. Luku kertoo työmäärästä, ei valmentajan taidosta.

## The page of an item: attesting and judging

item-page-not-known = ei tiedossa
item-page-records-say = Kirjausten mukaan: { $answer }
item-page-records-say-counts = Kirjausten mukaan: { $answer }. { $counts }.
item-page-attested-only = Kirjauksista tämä ei näy. Se todetaan haastattelusta, asiakirjasta tai käynnillä.
item-page-attested = { $answer }, { $date }, { $source }
item-page-attest = Totea
item-page-judge = Arvioi toisin
item-page-judge-why = Voit päättää arvosanan itse, jos haastattelu, asiakirja tai käynti osoittaa muuta. Laskettu arvosana jää näkyviin rinnalle.
item-page-judge-open = Päätä arvosana ja perustele
item-page-judge-score = Arvosana
item-page-date = Päivä, jolloin asia selvisi
item-page-source = Mihin se perustuu?
item-page-reason = Perustelu
item-page-reason-hint = Jää historiaan nimesi ja päivän kanssa. Älä kirjoita asiakkaiden nimiä.
item-page-save = Tallenna
item-page-title-error = Virhe
item-page-mend = Tarkista nämä
item-page-history = Mitä ihmiset ovat todenneet ja arvioineet
item-page-history-none = Ei aiempia arvioita.
item-page-undo = Kumoa

## The figures of the rules

item-page-figure-clients_per_coach = Asiakkaita kokoaikaista valmentajaa kohti
item-page-figure-employment_time = Työhönvalmennuksen osuus työajasta
item-page-figure-average_rating = Valmentajien arvosanojen keskiarvo
item-page-figure-clients_in_main_teams = Asiakkaita valmentajan kahdesta yleisimmästä kumppanitiimistä
item-page-figure-clients_with_a_team = Asiakkaita, joilla on kumppanitiimi
item-page-figure-components = Täyttyviä osakohtia
item-page-figure-full_time_coaches = Valmentajia, jotka lasketaan mukaan
item-page-figure-leader = Tiiminvetäjä
item-page-figure-team_weeks = Viikkoja, joilla tiimipalaveri tiiminvetäjän kanssa
item-page-figure-client_centred_weeks = Viikkoja, joilla asiakaslähtöinen palaveri tiiminvetäjän kanssa
item-page-figure-cover = Valmentajat sijaistavat toisiaan
item-page-figure-no_formal_rule = Mikään virallinen sääntö ei sulje ihmisiä ulkopuolelle
item-page-figure-excluded = Torjuttuja lähetteitä
item-page-figure-excluded_share = Torjuttujen lähetteiden osuus
item-page-figure-referral_sources = Lähetereittejä
item-page-figure-self_referrals = Omaehtoisia hakeutumisia
item-page-figure-next_job_help = Päättyneitä töitä, joiden jälkeen autettiin uuteen työhön
item-page-figure-calculated_before_start = Alkaneita töitä, joita edelsi henkilökohtainen laskelma
item-page-figure-talked_after_start = Alkaneita töitä, joissa puhuttu työajasta, palkasta tai tuloista
item-page-figure-discussed_clients = Asiakkaita, joilla on etuuskeskustelu tai etuuslaskelma
item-page-figure-counselled_clients = Asiakkaita, jotka ovat saaneet etuusneuvontaa
item-page-figure-profile_in_time = Asiakkaita, joilla profiili kolmanteen tapaamiseen mennessä
item-page-figure-profile_after_job = Päättyneitä töitä, joiden jälkeen profiilia täydennettiin
item-page-figure-days_to_employer = Aika ensimmäiseen työnantajatapaamiseen
item-page-figure-preference_based = Asiakkaan toiveista lähteviä työnantajayhteyksiä
item-page-figure-current_plans = Työnhakijoita, joilla on ajantasainen työnhakusuunnitelma
item-page-figure-contacts_per_week = Työnantajatapaamisia viikossa valmentajaa kohti
item-page-figure-reviewed_weeks = Viikkoja, joilla tapaamiset käytiin läpi tiimipalaverissa
item-page-figure-employers_met_again = Uudelleen tavattuja työnantajia
item-page-figure-next_contact_set = Yhteyksiä, joissa seuraava yhteydenotto on sovittu
item-page-figure-in_person = Kasvokkain pidettyjen työnantajayhteyksien osuus
item-page-figure-in_person_contacts = Työnantajayhteyksiä kasvokkain
item-page-figure-different_occupations = Eri ammatteja palkkatöistä
item-page-figure-different_employers = Eri työnantajia palkkatöistä
item-page-figure-competitive_jobs = Vakituisia, kausi- ja vuokratöitä avoimilla työmarkkinoilla
item-page-figure-varied_support = Työssä olevia asiakkaita, jotka ovat saaneet kolmenlaista tukea
item-page-figure-any_support = Työssä olevia asiakkaita, jotka ovat saaneet jotakin tukea
item-page-figure-career = Asiakasta tuetaan eteenpäin uralla
item-page-figure-in_rhythm = Töitä, joissa tuen rytmi toteutuu
item-page-figure-jobs_in_rhythm = Töitä, joissa tuen rytmi toteutuu, kappaletta
item-page-figure-early = Töitä, joissa tavattiin juuri ennen alkua ja heti jälkeen
item-page-figure-after_loss = Päättyneitä töitä, joiden jälkeen yhteys kolmessa arkipäivässä
item-page-figure-time_in_community = Toimiston ulkopuolella tehdyn työn osuus

## The records behind a rating

evidence-tables = Minkä taulun kirjaukset näytetään
evidence-caption = { $table }, { $count }
evidence-range = { $range } / { $count }
evidence-pages = Sivut
evidence-previous = Edelliset
evidence-following = Seuraavat
evidence-none = Mikään kirjaus ei ole arvosanan taustalla valittuna päivänä.
evidence-hidden =
    { $count ->
        [one] Yhtä kirjausta ei näytetä sinulle. Se on mukana luvuissa.
       *[other] { $count } kirjausta ei näytetä sinulle. Ne ovat mukana luvuissa.
    }
evidence-all-hidden = Tässä taulussa ei ole kirjauksia, joita saat nähdä.

## The page that assumes

whatif-page-title = Mitä jos?
whatif-page-lead = Muuta lukuja ja katso, mitä pisteille kävisi. Kirjaukset eivät muutu. Lähtökohta:
whatif-page-result = Silloin pisteitä olisi
whatif-page-total-now = Nyt { $total }.
whatif-page-figures = Luvut
whatif-page-figures-hint = Tyhjä kenttä pitää luvun ennallaan.
whatif-page-changed = Muutit näitä
whatif-page-score = arvosana { $score }
whatif-page-score-change = arvosana { $from } → { $to }
whatif-page-now = nyt { $now }
whatif-page-as-now = Ennallaan ({ $now })
whatif-page-rating = Koko kohdan arvosana
whatif-page-plan = Helpoin reitti
whatif-page-reach = Tavoite
whatif-page-band = { $level }, { $least }
whatif-page-reached = Tämä taso on jo saavutettu: { $level }.
whatif-page-plan-sum = Silloin pisteitä olisi { $total }. { $level }. Työmäärä yhteensä { $effort }.
whatif-page-plan-caption = Muutokset, joihin kuluu vähiten työtä
whatif-page-plan-item = Kohta
whatif-page-plan-steps = Muutos
whatif-page-plan-score = Arvosana
whatif-page-plan-effort = Työmäärä
whatif-page-plan-each = Työpäiviä askelta kohti
whatif-page-never = Jätä pois
whatif-page-others = Muut muuttamasi työmäärät
whatif-page-estimates = Työmäärät ovat arvioita työpäivinä. Muuta niitä, jos tunnette työnne paremmin, tai jätä kohta pois.
whatif-page-count = Laske uudelleen
whatif-page-reset = Palauta
whatif-page-error-number = Kirjoita luku, esimerkiksi 4,5.
whatif-page-error-value = Kirjoita luku, joka on vähintään 0. Osuus on enintään 100.
whatif-page-error-figure = Tätä lukua ei voi muuttaa valittuna päivänä.
whatif-page-error-effort = Kirjoita työpäivät lukuna, esimerkiksi 0,5.

## The page of deadlines

deadlines-page-title = Määräajat
deadlines-page-home = Palvelu
deadlines-page-summary =
    { $count ->
        [0] Kuukauden sisällä ei ole määräaikoja.
        [one] Yksi määräaika kuukauden sisällä.
       *[other] { $count } määräaikaa kuukauden sisällä.
    } { $over ->
        [0] Yksikään ei ole ohi.
        [one] Yksi on ohi.
       *[other] { $over } on ohi.
    }
deadlines-page-whose = Kenen
deadlines-page-everyone = Kaikki ({ $count })
deadlines-page-show = Näytä
deadlines-page-none-of = { $name }: kuukauden sisällä ei ole määräaikoja.
deadlines-page-rules = Säännöt ja avoimet määräajat
deadlines-page-arise = Määräaika syntyy kirjauksista ja katoaa, kun asia on kirjattu. Pyhät otetaan huomioon.
deadlines-page-model = toimintamalli
deadlines-page-why-contact_after_loss = Kun työ päättyy, valmentaja on yhteydessä asiakkaaseen kolmen arkipäivän kuluessa siitä, kun kuuli päättymisestä. Mikä tahansa yhteys käy.
deadlines-page-why-visit_before_start = Viikon sisällä ennen työn alkua tavataan kasvokkain.
deadlines-page-why-visit_after_start = Kolmen päivän sisällä työn alusta tavataan kasvokkain.
deadlines-page-why-weekly_visit = Ensimmäisten neljän viikon aikana tavataan kasvokkain joka viikko, työn alusta laskien.
deadlines-page-why-monthly_visit = Ensimmäisen vuoden aikana tavataan kasvokkain vähintään kerran kuukaudessa.
deadlines-page-why-first_employer = Ensimmäinen kasvokkainen tapaaminen avointen työmarkkinoiden työstä pidetään 30 päivän kuluessa palvelun alusta. Harjoittelua koskevaa tapaamista ei lasketa.
deadlines-page-why-profile = Ammatillinen profiili tehdään viimeistään kolmannen tapaamisen päivänä.
deadlines-page-why-partner_contact = Asiakkaan asioista ollaan yhteydessä kumppaniin vähintään kerran kuukaudessa.
deadlines-page-why-telling_again = Jos työtä ei ole löytynyt kahdessa kuukaudessa, puhutaan uudelleen siitä, mitä työpaikalla kerrotaan.
deadlines-page-why-plan_review = Työllistymissuunnitelma tarkistetaan 3, 6 ja 12 kuukauden kohdalla.
deadlines-page-why-field_mentoring = Tiiminvetäjä on valmentajan mukana kentällä kerran kuukaudessa.
deadlines-page-why-outcome_goals = Tulokset käydään läpi ja tavoitteet asetetaan kolmen kuukauden välein.
deadlines-page-why-partner_team_visit = Tiiminvetäjä käy jokaisen kumppanitiimin kokouksessa kolmen kuukauden välein.
deadlines-page-why-self_review = Laatua arvioidaan puolen vuoden välein, vähintään 100 pisteen palvelussa kerran vuodessa.
deadlines-page-why-steering_group = Ohjausryhmä kokoontuu kolmen kuukauden välein, vähintään 100 pisteen palvelussa puolen vuoden välein.
deadlines-page-why-work_stories = Kokemuksia työstä jaetaan yhdessä puolen vuoden välein.
