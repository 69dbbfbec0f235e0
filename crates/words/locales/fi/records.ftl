## Tables (sheet names)

table-programme = Ohjelma
table-staff = Työntekijät
table-partner_teams = Kumppanitiimit
table-clients = Asiakkaat
table-activities = Kirjaukset
table-employers = Työnantajat
table-jobs = Työt
table-profiles = Ammatilliset profiilit
table-plans = Suunnitelmat
table-benefit_counselling = Etuusneuvonta
table-disclosure_talks = Rajoitteista kertominen
table-meetings = Kokoukset
table-unit_rates = Työllisyysluvut
table-reviews = Laatuarvioinnit
table-attestations = Todetut asiat
table-consultations = Konsultaatiot
table-events = Avoimet tapahtumat
table-studies = Opinnot

## Columns and notes: programme

column-programme-programme_id = Ohjelman tunnus
note-programme-programme_id = Ohjelman oma lyhyt tunnus, esimerkiksi lehtoranta. Pidä tunnus aina samana.
column-programme-name = Nimi
note-programme-name = Ohjelman nimi sellaisena kuin se näkyy raporteissa.
column-programme-scale = Laatukriteeristö
note-programme-scale = Kriteeristö, jolla laatu lasketaan. Suomalaisessa palvelussa valitse suomalainen laatukriteeristö.
column-programme-partner_service = Kumppanipalvelu
note-programme-partner_service = Palvelu, jonka kanssa työhönvalmennus sovitetaan yhteen, esimerkiksi vammaispalvelut.
column-programme-cooperation_model = Yhteistyömalli
note-programme-cooperation_model = Missä organisaatiossa valmentajat työskentelevät: hoito- tai sosiaalipalvelussa vai työllistymistä tukevalla kumppanilla. Saa jäädä tyhjäksi.
column-programme-county = Hyvinvointialue
note-programme-county = Hyvinvointialue, jolla palvelu toimii. Saa jäädä tyhjäksi.
column-programme-started_on = Alkamispäivä
note-programme-started_on = Päivä, jona palvelu aloitti toimintansa. Saa jäädä tyhjäksi.

## Columns and notes: staff

column-staff-staff_id = Työntekijän tunnus
note-staff-staff_id = Oma lyhyt tunnus, esimerkiksi T1. Sama tunnus vain kerran tällä välilehdellä. Muilla välilehdillä se valitaan luettelosta.
column-staff-name = Nimi
note-staff-name = Työntekijän etu- ja sukunimi.
column-staff-role = Rooli
note-staff-role = Rooli palvelussa. Asiakasmäärä lasketaan työhönvalmentajaa kohti, ja tiimin ohjaus näkyy tiiminvetäjän kokouksista.
column-staff-fte = Työaikaosuus
note-staff-fte = Osuus täydestä työajasta tässä palvelussa, luku 0–1: 0,6 on 60 % ja 1 on kokoaikainen. Vaikuttaa asiakasmäärään ja työnantajatapaamisten määrään (kohdat 1 ja 17).
column-staff-starts_on = Alkamispäivä
note-staff-starts_on = Ensimmäinen työpäivä tässä palvelussa. Tyhjä: on ollut mukana alusta asti.
column-staff-ends_on = Päättymispäivä
note-staff-ends_on = Viimeinen työpäivä tässä palvelussa. Tyhjä: jatkaa edelleen.

## Columns and notes: partner_teams

column-partner_teams-partner_team_id = Kumppanitiimin tunnus
note-partner_teams-partner_team_id = Oma lyhyt tunnus, esimerkiksi K1. Sama tunnus vain kerran tällä välilehdellä. Muilla välilehdillä se valitaan luettelosta.
column-partner_teams-name = Nimi
note-partner_teams-name = Tiimin tai yksikön nimi, esimerkiksi Keskustan aikuissosiaalityö.
column-partner_teams-kind = Millainen tiimi
note-partner_teams-kind = Millainen tiimi on, omin sanoin, esimerkiksi hoitotiimi tai työtoimintayksikkö. Saa jäädä tyhjäksi.

## Columns and notes: clients

column-clients-client_id = Asiakkaan tunnus
note-clients-client_id = Oma lyhyt tunnus, esimerkiksi A12. Ei henkilötunnusta. Sama tunnus vain kerran tällä välilehdellä. Muilla välilehdillä se valitaan luettelosta.
column-clients-name = Nimi
note-clients-name = Asiakkaan nimi. Saa jäädä tyhjäksi, jos pelkkä tunnus riittää teille.
column-clients-referred_on = Lähetepäivä
note-clients-referred_on = Päivä, jona lähete tai asiakkaan oma yhteydenotto tuli. Merkitse myös ne, joiden palvelu ei alkanut. Käytetään kohdassa 9.
column-clients-referral_source = Lähetereitti
note-clients-referral_source = Kuka ohjasi palveluun. Jos asiakas otti itse yhteyttä, valitse omaehtoinen hakeutuminen. Kohdassa 9 katsotaan, tuleeko asiakkaita monesta suunnasta.
column-clients-enrolled_on = Alkamispäivä
note-clients-enrolled_on = Päivä, jona palvelu alkoi. Tyhjä: asiakas odottaa palvelun alkua. Nopea työnhaku lasketaan tästä päivästä (kohta 15).
column-clients-coach_id = Työhönvalmentaja
note-clients-coach_id = Valmentaja, joka kulkee asiakkaan rinnalla kaikissa vaiheissa. Tyhjä, jos valmentajaa ei vielä ole. Asiakasmäärä lasketaan tästä (kohta 1).
column-clients-partner_team_id = Kumppanitiimi
note-clients-partner_team_id = Tiimi, jonka kanssa asiakkaan palvelut sovitetaan yhteen, esimerkiksi hoitotiimi. Saa jäädä tyhjäksi. Käytetään kohdassa 4.
column-clients-service = Palvelu
note-clients-service = Tyhjä tarkoittaa työhönvalmennusta. Työkyvyn arvioinnin asiakkaita ei lasketa mukaan arvosanoihin.
column-clients-ended_on = Päättymispäivä
note-clients-ended_on = Päivä, jona palvelu päättyi. Tyhjä: palvelu jatkuu.
column-clients-end_reason = Päättymisen syy
note-clients-end_reason = Tärkein syy siihen, että palvelu päättyi. Muuten tyhjä. Tarkempia tietoja ei tarvita. Käytetään kohdassa 25.
column-clients-declined_on = Ei alkanut (päivä)
note-clients-declined_on = Päivä, jona selvisi, ettei palvelu ala. Tyhjä, jos palvelu alkoi tai asiakas odottaa.
column-clients-decline_reason = Ei alkanut (syy)
note-clients-decline_reason = Syy, joka annettiin, kun palvelu ei alkanut. Muuten tyhjä. Kohdassa 9 katsotaan, onko palvelu avoin kaikille, jotka haluavat työtä.

## Columns and notes: activities

column-activities-activity_id = Kirjauksen tunnus
note-activities-activity_id = Oma lyhyt tunnus, esimerkiksi juokseva numero. Sama tunnus vain kerran tällä välilehdellä.
column-activities-date = Päivä
note-activities-date = Päivä, jona tämä tapahtui tai oli sovittu tapahtuvaksi.
column-activities-staff_id = Työntekijä
note-activities-staff_id = Kuka työn teki. Valitse tunnus luettelosta.
column-activities-client_ids = Asiakkaat
note-activities-client_ids = Asiakkaat, joita asia koski, puolipisteellä erotettuina. Saa jäädä tyhjäksi. Työnantajakontaktiin merkitään asiakas, jolle työtä haetaan (kohdat 15–17).
column-activities-kind = Laji
note-activities-kind = Mitä tehtiin. Merkitse muuksi kuin työhönvalmennukseksi työ, joka ei kuulu tähän palveluun (kohta 2).
column-activities-channel = Yhteydenpitotapa
note-activities-channel = Miten oltiin yhteydessä. Monessa kohdassa lasketaan vain tapaamiset kasvokkain. Saa jäädä tyhjäksi, kun laji on tiimityö, hallinto, matka tai muu kuin työhönvalmennus.
column-activities-place = Paikka
note-activities-place = Missä olit, esimerkiksi lähiyhteisö: kahvila tai kirjasto. Käytetään kohdassa 24. Saa jäädä tyhjäksi, kun laji on tiimityö, hallinto, matka tai muu kuin työhönvalmennus.
column-activities-minutes = Minuutit
note-activities-minutes = Kesto minuutteina, 0–1440. Kirjaa matka omalle rivilleen. Käytetään kohdissa 2 ja 24.
column-activities-phase = Vaihe
note-activities-phase = Palvelun vaihe, johon työ kuului. Saa jäädä tyhjäksi. Kohdassa 3 katsotaan, toteuttaako sama valmentaja kaikki vaiheet.
column-activities-completed = Toteutui
note-activities-completed = Ei, jos asiakas ei päässyt paikalle. Tyhjä tarkoittaa kyllä. Kohdassa 25 katsotaan, otettiinko väliin jääneen tapaamisen jälkeen yhteyttä.
column-activities-joint_with_partner = Yhdessä kumppanin kanssa
note-activities-joint_with_partner = Kyllä, jos kumppanin ammattilainen oli mukana. Tyhjä tarkoittaa ei. Käytetään kohdassa 25.
column-activities-employer_id = Työnantaja
note-activities-employer_id = Työnantaja, johon oltiin yhteydessä. Muuten tyhjä. Kohdassa 18 katsotaan, tavataanko samaa työnantajaa uudelleen.
column-activities-about = Puheena ollut työ
note-activities-about = Vain työnantajakontaktiin: millaisesta työstä puhuttiin. Muuten tyhjä. Nopea työnhaku lasketaan kontakteista, jotka koskivat palkkatyötä avoimilla työmarkkinoilla (kohta 15).
column-activities-preference_based = Lähtee asiakkaan toiveista
note-activities-preference_based = Vain työnantajakontaktiin: kyllä, jos työnantaja valittiin asiakkaan toiveiden pohjalta. Tyhjä tarkoittaa ei. Käytetään kohdassa 16.
column-activities-client_present = Asiakas mukana
note-activities-client_present = Kyllä, jos asiakas oli itse mukana. Saa jäädä tyhjäksi. Työnantajatapaaminen lasketaan, oli asiakas mukana tai ei.
column-activities-next_contact_on = Seuraava yhteydenotto
note-activities-next_contact_on = Päivä, jona seuraava yhteydenotto on. Saa jäädä tyhjäksi. Vaikuttaa työnantajayhteyksien laatuun (kohta 18).
column-activities-note = Mitä tapahtui
note-activities-note = Lyhyesti omin sanoin. Kirjoita niin, että asiakas voi lukea tekstin. Terveystietoja ei tarvita. Saa jäädä tyhjäksi.

## Columns and notes: employers

column-employers-employer_id = Työnantajan tunnus
note-employers-employer_id = Oma lyhyt tunnus, esimerkiksi TA1. Sama tunnus vain kerran tällä välilehdellä. Muilla välilehdillä se valitaan luettelosta.
column-employers-name = Nimi
note-employers-name = Työnantajan nimi. Jokainen työnantaja vain kerran.
column-employers-business_id = Y-tunnus
note-employers-business_id = Y-tunnus, jos se on tiedossa. Saa jäädä tyhjäksi.
column-employers-industry = Toimiala (TOL)
note-employers-industry = Toimialaluokituksen koodi, esimerkiksi 4711. Saa jäädä tyhjäksi.
column-employers-municipality = Kunta
note-employers-municipality = Kunta, jossa työpaikka on. Saa jäädä tyhjäksi.

## Columns and notes: jobs

column-jobs-job_id = Työn tunnus
note-jobs-job_id = Oma lyhyt tunnus, esimerkiksi TY1. Sama tunnus vain kerran tällä välilehdellä.
column-jobs-client_id = Asiakas
note-jobs-client_id = Kenen työ tämä on. Jokainen työ on oma rivinsä, myös saman asiakkaan seuraava työ.
column-jobs-employer_id = Työnantaja
note-jobs-employer_id = Työnantaja, jonka palveluksessa asiakas on. Saa jäädä tyhjäksi. Kohdassa 20 katsotaan, kuinka monella eri työnantajalla asiakkaat ovat.
column-jobs-title = Työtehtävä
note-jobs-title = Mitä työtä asiakas tekee, esimerkiksi myyjä. Käytetään kohdassa 19, jos ammattikoodi puuttuu.
column-jobs-occupation_code = Ammattikoodi (ISCO-08)
note-jobs-occupation_code = Ammattiluokituksen nelinumeroinen koodi, esimerkiksi 5223. Saa jäädä tyhjäksi. Kohdassa 19 katsotaan, kuinka erilaisia työt ovat.
column-jobs-started_on = Alkamispäivä
note-jobs-started_on = Ensimmäinen työpäivä. Tuki työn alussa lasketaan tästä päivästä (kohta 23).
column-jobs-ended_on = Päättymispäivä
note-jobs-ended_on = Viimeinen päivä työssä. Tyhjä: työ jatkuu. Tuki jatkuu, vaikka työ päättyy.
column-jobs-end_heard_on = Päättymisestä kuultiin
note-jobs-end_heard_on = Päivä, jona valmentaja kuuli työn päättyneen. Muuten tyhjä. Kohdassa 23 katsotaan, otettiinko asiakkaaseen yhteyttä kolmen arkipäivän kuluessa.
column-jobs-end_reason = Päättymisen syy
note-jobs-end_reason = Miksi työ päättyi, lyhyesti omin sanoin, esimerkiksi määräaika päättyi. Terveystietoja ei tarvita. Saa jäädä tyhjäksi.
column-jobs-hours_per_week = Tunteja viikossa
note-jobs-hours_per_week = Tunnit viikossa sopimuksen mukaan tai keskimäärin, 0–80. Saa jäädä tyhjäksi.
column-jobs-kind = Työn laji
note-jobs-kind = Palkkatyö avoimilla työmarkkinoilla on kaikille avoin työ, josta maksetaan vähintään työehtosopimuksen palkka. Avotyö ja työkokeilu eivät ole palkkatyötä.
column-jobs-contract = Työsuhteen muoto
note-jobs-contract = Saa jäädä tyhjäksi. Kohdassa 21 lasketaan avoimien työmarkkinoiden työt, jotka ovat vakituista työtä, kausityötä tai vuokratyötä.
column-jobs-monthly_pay_eur = Kuukausipalkka (€)
note-jobs-monthly_pay_eur = Palkka kuukaudessa euroina ennen veroja. Saa jäädä tyhjäksi. Ei vaikuta arvosanoihin.
column-jobs-disclosed_on = Kerrottu työnantajalle
note-jobs-disclosed_on = Päivä, jona työnantajalle kerrottiin työkyvyn rajoitteesta. Kertomisesta päättää asiakas. Tyhjä: ei ole kerrottu. Käytetään kohdassa 13.

## Columns and notes: profiles

column-profiles-profile_id = Profiilin tunnus
note-profiles-profile_id = Oma lyhyt tunnus, esimerkiksi P1. Sama tunnus vain kerran tällä välilehdellä.
column-profiles-client_id = Asiakas
note-profiles-client_id = Kenen ammatillinen profiili. Jokainen uusi versio on oma rivinsä.
column-profiles-date = Päivä
note-profiles-date = Päivä, jona profiili tehtiin tai päivitettiin. Ensimmäinen tehdään viimeistään kolmannessa asiakastapaamisessa (kohta 14).
column-profiles-trigger = Syy
note-profiles-trigger = Miksi profiili tehtiin tai päivitettiin. Saa jäädä tyhjäksi. Kohdassa 14 katsotaan, päivitettiinkö profiili 30 päivän sisällä työn päättymisestä.
column-profiles-sources = Tietolähteet
note-profiles-sources = Keneltä tietoa saatiin. Erota useat puolipisteellä. Muilta kysytään vain asiakkaan luvalla. Saa jäädä tyhjäksi.

## Columns and notes: plans

column-plans-plan_id = Suunnitelman tunnus
note-plans-plan_id = Oma lyhyt tunnus, esimerkiksi S1. Sama tunnus vain kerran tällä välilehdellä.
column-plans-client_id = Asiakas
note-plans-client_id = Kenen suunnitelma. Jokainen uusi versio on oma rivinsä.
column-plans-kind = Laji
note-plans-kind = Mikä suunnitelma on kyseessä. Kohdassa 16 katsotaan, onko työtä etsivillä ajantasainen työnhakusuunnitelma.
column-plans-date = Päivä
note-plans-date = Päivä, jona suunnitelma tehtiin tai päivitettiin. Työnhakusuunnitelma lasketaan ajantasaiseksi puoli vuotta.
column-plans-review_due_on = Tarkistus viimeistään
note-plans-review_due_on = Päivä, johon mennessä suunnitelma käydään läpi uudelleen, esimerkiksi 3, 6 ja 12 kuukauden kohdalla. Saa jäädä tyhjäksi.

## Columns and notes: benefit_counselling

column-benefit_counselling-counselling_id = Neuvonnan tunnus
note-benefit_counselling-counselling_id = Oma lyhyt tunnus, esimerkiksi E1. Sama tunnus vain kerran tällä välilehdellä.
column-benefit_counselling-client_id = Asiakas
note-benefit_counselling-client_id = Kuka sai neuvontaa. Jokainen kerta on oma rivinsä.
column-benefit_counselling-date = Päivä
note-benefit_counselling-date = Päivä, jona neuvontaa annettiin. Kohdassa 12 katsotaan, annettiinko neuvontaa ennen työn alkua.
column-benefit_counselling-trigger = Tilanne
note-benefit_counselling-trigger = Missä tilanteessa neuvontaa annettiin. Kohdassa 12 katsotaan, jatkuiko neuvonta työn aikana, kun työaika tai palkka muuttui tai tuloja ilmoitettiin.
column-benefit_counselling-depth = Laajuus
note-benefit_counselling-depth = Kuinka perusteellista neuvonta oli. Saa jäädä tyhjäksi. Henkilökohtainen laskelma ennen työn alkua nostaa kohdan 12 arvosanaa.
column-benefit_counselling-by_trained_adviser = Koulutettu neuvoja
note-benefit_counselling-by_trained_adviser = Kyllä, jos neuvoja on saanut koulutuksen etuusneuvontaan. Tyhjä tarkoittaa ei. Käytetään kohdassa 12.
column-benefit_counselling-written = Annettu kirjallisena
note-benefit_counselling-written = Kyllä, jos asiakas sai laskelman tai ohjeen kirjallisena. Tyhjä tarkoittaa ei.

## Columns and notes: disclosure_talks

column-disclosure_talks-talk_id = Keskustelun tunnus
note-disclosure_talks-talk_id = Oma lyhyt tunnus, esimerkiksi R1. Sama tunnus vain kerran tällä välilehdellä.
column-disclosure_talks-client_id = Asiakas
note-disclosure_talks-client_id = Kenen kanssa keskusteltiin. Jokainen keskustelu on oma rivinsä.
column-disclosure_talks-date = Päivä
note-disclosure_talks-date = Päivä, jona keskusteltiin. Asiaan palataan, esimerkiksi jos työtä ei ole löytynyt kahdessa kuukaudessa (kohta 13).
column-disclosure_talks-pros_cons = Hyödyt ja haitat
note-disclosure_talks-pros_cons = Kyllä, jos puhuttiin siitä, mitä hyötyä ja haittaa kertomisesta voi olla. Tyhjä tarkoittaa ei. Käytetään kohdassa 13.
column-disclosure_talks-wording = Sanamuoto
note-disclosure_talks-wording = Kyllä, jos mietittiin yhdessä, mitä työpaikalla kerrotaan ja millä sanoilla. Tyhjä tarkoittaa ei. Käytetään kohdassa 13.

## Columns and notes: meetings

column-meetings-meeting_id = Kokouksen tunnus
note-meetings-meeting_id = Oma lyhyt tunnus, esimerkiksi KO1. Sama tunnus vain kerran tällä välilehdellä.
column-meetings-date = Päivä
note-meetings-date = Päivä, jona kokous pidettiin.
column-meetings-kind = Laji
note-meetings-kind = Millainen kokous oli. Laji ratkaisee, missä kohdassa kokous lasketaan.
column-meetings-staff_ids = Läsnä
note-meetings-staff_ids = Ketkä olivat läsnä, tunnukset puolipisteellä erotettuina. Muista tiiminvetäjä: monessa kohdassa katsotaan, oliko hän mukana. Saa jäädä tyhjäksi.
column-meetings-partner_team_id = Kumppanitiimi
note-meetings-partner_team_id = Tiimi, jonka kokous oli. Muuten tyhjä. Kohdassa 8 katsotaan, käykö tiiminvetäjä kumppanitiimien kokouksissa.
column-meetings-client_centred = Asiakaslähtöinen
note-meetings-client_centred = Kyllä, jos käsiteltiin asiakkaiden tilanteita eikä vain hallintoa. Tyhjä tarkoittaa ei. Käytetään valmentajien tiimipalavereissa (kohdat 7 ja 8).
column-meetings-shared_decisions = Päätettiin yhdessä
note-meetings-shared_decisions = Kyllä, jos asiakkaan asioista päätettiin yhdessä. Tyhjä tarkoittaa ei. Käytetään kumppanitiimin kokouksissa (kohta 5).
column-meetings-goals_set = Asetettiin tavoitteet
note-meetings-goals_set = Kyllä, jos palvelun tuloksille asetettiin tavoitteet. Tyhjä tarkoittaa ei. Käytetään tulosten läpikäynnissä (kohta 8).
column-meetings-executive_present = Johto mukana
note-meetings-executive_present = Kyllä, jos mukana oli joku organisaation johdosta. Tyhjä tarkoittaa ei. Käytetään ohjausryhmän kokouksissa (kohta 11).
column-meetings-action_plan = Kirjallinen toimintasuunnitelma
note-meetings-action_plan = Kyllä, jos kokous laati tai päivitti kirjallisen toimintasuunnitelman. Tyhjä tarkoittaa ei. Käytetään ohjausryhmän kokouksissa (kohta 11).
column-meetings-participants = Osallistujia
note-meetings-participants = Osallistujien määrä, kun tilaisuus oli avoin. Saa jäädä tyhjäksi.

## Columns and notes: unit_rates

column-unit_rates-date = Päivä
note-unit_rates-date = Päivä, jota luvut kuvaavat. Luvut kootaan vähintään neljännesvuosittain (kohta 10).
column-unit_rates-partner_team_id = Kumppanitiimi
note-unit_rates-partner_team_id = Tiimi tai yksikkö, jota luvut koskevat. Saa jäädä tyhjäksi.
column-unit_rates-unemployed_clients = Työttömiä asiakkaita
note-unit_rates-unemployed_clients = Kuinka monta työtöntä asiakasta yksiköllä on, myös ne, jotka eivät ole työhönvalmennuksessa.
column-unit_rates-employed = Työllistyneitä
note-unit_rates-employed = Kuinka moni yksikön asiakkaista on työllistynyt avoimille työmarkkinoille.
column-unit_rates-shared = Tulokset jaettu
note-unit_rates-shared = Kyllä, jos luvut on kerrottu johdolle ja henkilöstölle. Tyhjä tarkoittaa ei. Käytetään kohdassa 10.

## Columns and notes: reviews

column-reviews-date = Päivä
note-reviews-date = Päivä, jona laatuarviointi tehtiin. Kohdassa 11 katsotaan, arvioidaanko palvelua säännöllisesti.
column-reviews-kind = Laji
note-reviews-kind = Tekikö arvioinnin oma väki vai joku ulkopuolinen.
column-reviews-total = Kokonaispisteet
note-reviews-total = 25 kohdan arvosanojen summa, 25–125. Kun pisteitä on vähintään 100, arviointeja ja ohjausryhmän kokouksia tarvitaan harvemmin (kohta 11).

## Columns and notes: attestations

column-attestations-item = Kohta
note-attestations-item = Laatukriteerin numero, 1–25. Tälle välilehdelle kootaan asiat, jotka eivät näy arjen kirjauksista.
column-attestations-component = Osakohta
note-attestations-component = Osakohdan kirjain, esimerkiksi a. Kohdassa 7 cover, kohdassa 9 formal_rule ja kohdassa 22 career. Tyhjä tarkoittaa koko kohtaa.
column-attestations-value = Arvo
note-attestations-value = Osakohdalle kyllä tai ei, koko kohdalle arvosana 1–5. Koko kohdan arvosana menee lasketun edelle.
column-attestations-date = Päivä
note-attestations-date = Päivä, jona asia todettiin. Uusin rivi on voimassa.
column-attestations-source = Tietolähde
note-attestations-source = Miten asia selvisi: asiakirjasta, haastattelussa vai havainnoimalla paikan päällä.
column-attestations-by = Kuka totesi
note-attestations-by = Nimi tai tehtävä, esimerkiksi tiiminvetäjä. Saa jäädä tyhjäksi.
column-attestations-comment = Kommentti
note-attestations-comment = Perustelu lyhyesti. Ei asiakkaiden nimiä. Saa jäädä tyhjäksi.

## Columns and notes: consultations

column-consultations-consultation_id = Konsultaation tunnus
note-consultations-consultation_id = Oma lyhyt tunnus, esimerkiksi KN1. Sama tunnus vain kerran tällä välilehdellä.
column-consultations-date = Päivä
note-consultations-date = Päivä, jona kysymys esitettiin.
column-consultations-kind = Laji
note-consultations-kind = Kun konsultaatio on anonyymi, ei kerrota mitään, mistä asiakkaan voi tunnistaa. Henkilötietoja käytetään vain asiakkaan suostumuksella.
column-consultations-asking_service = Kysyjän palvelu
note-consultations-asking_service = Palvelu, josta kysymys tuli, esimerkiksi terveysasema. Saa jäädä tyhjäksi.
column-consultations-topic = Aihe
note-consultations-topic = Mistä kysyttiin, yleisesti. Ei nimiä eikä muuta, mistä asiakkaan voi tunnistaa. Saa jäädä tyhjäksi.
column-consultations-answered_on = Vastauspäivä
note-consultations-answered_on = Päivä, jona vastaus annettiin. Tyhjä: vastausta ei ole vielä annettu.
column-consultations-people = Henkilöitä
note-consultations-people = Kuinka monen ihmisen asiassa konsultoitiin, vähintään 1. Tyhjä tarkoittaa yhtä.

## Columns and notes: events

column-events-event_id = Tapahtuman tunnus
note-events-event_id = Oma lyhyt tunnus, esimerkiksi TP1. Sama tunnus vain kerran tällä välilehdellä.
column-events-date = Päivä
note-events-date = Päivä, jona tapahtuma pidettiin.
column-events-name = Nimi
note-events-name = Tapahtuman nimi, esimerkiksi Avoimet ovet.
column-events-participants = Osallistujia
note-events-participants = Kuinka monta ihmistä oli paikalla. Nimiä ei tarvita.

## Columns and notes: studies

column-studies-study_id = Opintojen tunnus
note-studies-study_id = Oma lyhyt tunnus, esimerkiksi O1. Sama tunnus vain kerran tällä välilehdellä.
column-studies-client_id = Asiakas
note-studies-client_id = Kuka opiskelee. Eri opinnot kirjataan omille riveilleen.
column-studies-started_on = Alkamispäivä
note-studies-started_on = Päivä, jona opinnot alkoivat.
column-studies-ended_on = Päättymispäivä
note-studies-ended_on = Päivä, jona opinnot päättyivät. Tyhjä: opinnot jatkuvat.
column-studies-title = Koulutus
note-studies-title = Mitä opiskellaan, esimerkiksi logistiikan perustutkinto. Saa jäädä tyhjäksi.

## Codes: scale

code-scale-fi-25 = Suomalainen laatukriteeristö
code-scale-ips-25 = Kansainvälinen IPS-kriteeristö

## Codes: partner_service

code-partner_service-mental_health = Mielenterveyspalvelut
code-partner_service-disability_services = Vammaispalvelut
code-partner_service-adult_social_work = Aikuissosiaalityö
code-partner_service-employment_services = Työllisyyspalvelut
code-partner_service-other = Muu palvelu

## Codes: cooperation_model

code-cooperation_model-own_organisation = Valmentajat hoito- tai sosiaalipalvelussa
code-cooperation_model-partner_organisation = Valmentajat työllistymistä tukevalla kumppanilla

## Codes: role

code-role-employment_specialist = Työhönvalmentaja
code-role-team_leader = Tiiminvetäjä
code-role-manager = Johdon edustaja
code-role-partner_professional = Kumppanin ammattilainen

## Codes: referral_source

code-referral_source-self = Omaehtoinen hakeutuminen
code-referral_source-care_team = Hoitotiimi
code-referral_source-social_work = Sosiaalityö
code-referral_source-employment_services = Työllisyyspalvelut
code-referral_source-family = Läheinen
code-referral_source-school = Oppilaitos
code-referral_source-other = Muu taho

## Codes: service

code-service-coaching = Työhönvalmennus
code-service-assessment = Työkyvyn arviointi

## Codes: end_reason

code-end_reason-goal_reached = Tavoite saavutettiin
code-end_reason-lighter_support = Siirtyi kevyempään tukeen
code-end_reason-moved = Muutti muualle
code-end_reason-no_longer_wants_work = Ei enää halua työtä
code-end_reason-missed_appointments = Tapaamiset jäivät väliin
code-end_reason-time_limit = Palvelun aikaraja
code-end_reason-health = Terveyteen liittyvä syy
code-end_reason-died = Asiakas kuoli
code-end_reason-other = Muu syy

## Codes: decline_reason

code-decline_reason-not_ready = Ei pidetty valmiina työhön
code-decline_reason-substance_use = Päihteiden käyttö
code-decline_reason-symptoms = Oireet
code-decline_reason-cognition = Kognitiiviset vaikeudet
code-decline_reason-treatment_attendance = Hoidosta poisjääminen
code-decline_reason-history = Aiempi käyttäytyminen
code-decline_reason-appearance = Ulkoinen olemus
code-decline_reason-client_choice = Asiakkaan oma valinta
code-decline_reason-outside_area = Asuu palvelun alueen ulkopuolella
code-decline_reason-no_capacity = Palvelussa ei ollut tilaa
code-decline_reason-other = Muu syy

## Codes: activity_kind

code-activity_kind-client_meeting = Asiakastapaaminen
code-activity_kind-employer_contact = Työnantajakontakti
code-activity_kind-partner_contact = Yhteys kumppaniin
code-activity_kind-family_contact = Yhteys läheiseen
code-activity_kind-outreach_attempt = Yritys tavoittaa asiakas
code-activity_kind-team_work = Tiimityö
code-activity_kind-admin = Hallinto
code-activity_kind-travel = Matka
code-activity_kind-other_service = Muu kuin työhönvalmennus

## Codes: channel

code-channel-in_person = Kasvokkain
code-channel-video = Videopuhelu
code-channel-phone = Puhelin
code-channel-message = Viesti

## Codes: place

code-place-office = Toimisto
code-place-partner_premises = Kumppanin tilat
code-place-client_home = Asiakkaan koti
code-place-community = Lähiyhteisö
code-place-workplace = Työpaikka
code-place-remote = Etänä

## Codes: phase

code-phase-engagement = Palveluun hakeutuminen ja sopiminen
code-phase-profiling = Ammatillinen profilointi
code-phase-job_search = Nopea työnhaku
code-phase-employer_agreement = Tuesta sopiminen työnantajan kanssa
code-phase-follow_along = Rinnalla kulkeva tuki

## Codes: about

code-about-competitive = Palkkatyö avoimilla työmarkkinoilla
code-about-non_competitive = Muu työ tai harjoittelu
code-about-unknown = Ei vielä tiedossa

## Codes: job_kind

code-job_kind-competitive = Palkkatyö avoimilla työmarkkinoilla
code-job_kind-subsidised = Palkkatuettu työ
code-job_kind-commission = Palkkiotyö
code-job_kind-unpaid_placement = Avotyö tai harjoittelu
code-job_kind-work_trial = Työkokeilu
code-job_kind-rehabilitative = Kuntouttava työtoiminta
code-job_kind-self_employment = Yrittäjyys

## Codes: contract

code-contract-permanent = Vakituinen
code-contract-fixed_term = Määräaikainen
code-contract-seasonal = Kausityö
code-contract-agency = Vuokratyö
code-contract-none = Ei työsuhdetta

## Codes: profile_trigger

code-profile_trigger-initial = Ensimmäinen profiili
code-profile_trigger-job_experience = Uusi työkokemus
code-profile_trigger-other = Muu syy

## Codes: profile_source

code-profile_source-client = Asiakas
code-profile_source-family = Läheinen
code-profile_source-partner_professional = Kumppanin ammattilainen
code-profile_source-former_employer = Entinen työnantaja

## Codes: plan_kind

code-plan_kind-employment = Työllistymissuunnitelma
code-plan_kind-job_search = Työnhakusuunnitelma
code-plan_kind-follow_along = Rinnalla kulkevan tuen suunnitelma

## Codes: counselling_trigger

code-counselling_trigger-general = Yleinen neuvonta
code-counselling_trigger-before_start = Ennen työn alkua
code-counselling_trigger-hours_or_pay_change = Työaika tai palkka muuttuu
code-counselling_trigger-income_reporting = Tulojen ilmoittaminen

## Codes: depth

code-depth-contact_details = Yhteystiedot
code-depth-discussion = Keskustelu
code-depth-individual_calculation = Henkilökohtainen laskelma

## Codes: meeting_kind

code-meeting_kind-partner_team = Kumppanitiimin kokous
code-meeting_kind-vocational_team = Valmentajien tiimipalaveri
code-meeting_kind-field_mentoring = Tiiminvetäjän ohjaus kentällä
code-meeting_kind-outcome_review = Tulosten läpikäynti
code-meeting_kind-steering_group = Ohjausryhmä
code-meeting_kind-management_report = Raportointi johdolle
code-meeting_kind-story_sharing = Työtarinoiden jakaminen
code-meeting_kind-network = Verkostotapaaminen

## Codes: review_kind

code-review_kind-self = Itsearviointi
code-review_kind-external = Ulkopuolinen arviointi

## Codes: attestation_source

code-attestation_source-document = Asiakirja
code-attestation_source-interview = Haastattelu
code-attestation_source-observation = Havainnointi

## Codes: consultation_kind

code-consultation_kind-anonymous = Anonyymi
code-consultation_kind-identified = Henkilötietojen kanssa

## Codes: yes_no

code-yes_no-yes = Kyllä
code-yes_no-no = Ei

## First sheet

sheet-intro = Ohje
intro-title = Laatuperusteisen työhönvalmennuksen työkirja
intro-1 = Jokainen tapahtuma on oma rivinsä: yksi tapaaminen, yksi työ tai yksi kokous. Jokainen taulu on omalla välilehdellään.
intro-2 = Aloita välilehdistä Ohjelma, Työntekijät ja Asiakkaat. Jatka sitten kirjauksiin.
intro-3 = Lihavoitu otsikko tarkoittaa, että tieto on pakollinen.
intro-4 = Jos otsikkoa ei ole lihavoitu, solun voi jättää tyhjäksi. Täytä se, minkä tiedät.
intro-5 = Valitse vastaus pudotusvalikosta, kun solussa on sellainen. Kirjoita päivät muodossa p.k.vvvv, esimerkiksi 24.11.2026.
intro-6 = Tunnukset keksit itse. Mikä tahansa lyhyt koodi käy, kun se on välilehdellään vain kerran. Muilla välilehdillä valitset sen luettelosta.
intro-7 = Jos samaan soluun tulee useita tunnuksia, erota ne puolipisteellä, esimerkiksi A1;A4.
intro-8 = Terveydestä tai diagnooseista ei tarvitse kirjoittaa mitään. Kirjoita niin, että asiakas voi lukea tekstin.
intro-9 = Tarkista työkirja komennolla rinnalla check. Se kertoo, mitä täytyy korjata ja millä rivillä.
intro-10 = Katso palvelun laadun arvosanat komennolla rinnalla fidelity. Se kertoo myös, mitä tietoja vielä puuttuu.

## Legend

legend-required = Pakollinen
legend-optional = Vapaaehtoinen
column-required-mark = Pakollinen.
