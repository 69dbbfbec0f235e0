## Problems
severity-error = Virhe
severity-warning = Varoitus
path-not-found = Täältä ei löytynyt mitään: { $path }
path-not-a-bundle = { $path } ei ole kirjausaineisto. Anna kansio, jossa on CSV-tiedostoja, sellaisen .zip-paketti tai .xlsx-työkirja.
path-no-bundle-in-folder = Kansiossa { $path } ei ole kirjausaineistoa: mitään tiedostoa ei ole nimetty taulun mukaan, esimerkiksi activities.csv.
path-several-bundles = Kohteessa { $path } on useita kirjausaineistoja. Anna niistä yksi.
path-exists = { $path } on jo olemassa. Mitään ei kirjoitettu sen päälle.
path-not-xlsx = Tiedoston { $path } nimen lopussa täytyy olla .xlsx.
path-not-written = Tiedostoa { $path } ei voitu kirjoittaa: { $reason }

## Check
check-passed =
    { $programme }: ei virheitä, { $warnings ->
        [0] ei varoituksia
        [one] yksi varoitus
       *[other] { $warnings } varoitusta
    }. { $clients ->
        [one] Yksi asiakas
       *[other] { $clients } asiakasta
    }, { $activities ->
        [one] yksi kirjaus
       *[other] { $activities } kirjausta
    }, { $jobs ->
        [one] yksi työ
       *[other] { $jobs } työtä
    }.

## Written
written = Kirjoitettu: { $path }
written-template = Kirjoitettu: { $path }. Avaa se, aloita välilehdistä { $programme }, { $staff } ja { $clients } ja tarkista se komennolla rinnalla check.

## The page of ratings
page-as-of = tilanne { $date }
page-no-total =
    { $count ->
        [one] Ei kokonaispisteitä: yhdeltä kohdalta puuttuu arvosana.
       *[other] Ei kokonaispisteitä: { $count } kohdalta puuttuu arvosana.
    }
page-to-band =
    { $count ->
        [one] tasoon { $band } puuttuu yksi piste
       *[other] tasoon { $band } puuttuu { $count } pistettä
    }
page-item = Kohta
page-value = Luku
page-score = Arvosana
page-basis = Peruste
page-contradictions = Ristiriidat
page-explain = Kohdan sääntö, kirjaukset ja mikä nostaisi: rinnalla fidelity … --explain 17

## Explanation of an item
explain-rating = Arvosana
explain-rule = Sääntö
explain-levels = Arvosanojen rajat ja niiden lähteet
explain-inputs = Mitä katsottiin
explain-components = Osakohdat
explain-missing = Mitä puuttuu
explain-raises = Mikä nostaisi arvosanaa
explain-advice = Yleinen neuvo
explain-records = Kirjaukset arvosanan taustalla
explain-best = Arvosana on korkein mahdollinen.
explain-judged = Arvioija antoi { $date } kohdalle arvosanan { $score } ({ $source }). Kirjausten mukaan arvosana on { $records }.
explain-judged-only = Arvioija antoi { $date } kohdalle arvosanan { $score } ({ $source }). Kirjauksista arvosanaa ei saa.
explain-no-way = Nykyisistä kirjauksista ei selviä, mikä nostaisi arvosanaa.
explain-attested = todettu { $date }
explain-from-records = kirjausten mukaan
explain-no-records = ei kirjauksia
explain-more =
    { $count ->
        [one] ja yksi muu
       *[other] ja { $count } muuta
    }
explain-none = ei kirjauksia
explain-least = vähintään { $limit }
explain-most = enintään { $limit }

## Trend
trend-title = Kuukausien lopussa
trend-date = Päivä
trend-total = Pisteet
trend-band = Taso
trend-changed = Muuttuneet arvosanat

## What if
whatif-now = Nyt
whatif-then = Silloin
whatif-changed = Muuttuvat arvosanat
whatif-nothing-changed = Yksikään arvosana ei muutu.
whatif-nothing-asked = Kerro, mitä oletetaan (--set) tai mille tasolle pyritään (--reach).
whatif-plan = Helpoin reitti tasoon { $band }
whatif-reached = Taso { $band } on jo saavutettu.
whatif-days = { $count } pv
whatif-effort = Työmäärä yhteensä
whatif-estimates = Työmäärät ovat arvioita työpäivinä. Muuta niitä valitsimella --effort ITEM=DAYS (kohta ja päivät askelta kohti) tai jätä kohta pois: ITEM=never.
whatif-missing = Reittiä ei voi laskea, koska näiltä kohdilta puuttuu arvosana: { $items }.
whatif-at-most = Vaikka kaikki muutettavissa oleva muutettaisiin, pisteitä tulisi enintään { $total }.
whatif-form = ”{ $change }” ei ole muutos. Kirjoita ITEM=VALUE tai ITEM.FIGURE=VALUE, esimerkiksi 17=6 tai 5.c=yes.
whatif-no-item = ”{ $change }”: tällaista kohtaa ei ole.
whatif-no-figure = ”{ $change }”: valittuna päivänä kohdasta voi muuttaa näitä: { $figures }.
whatif-no-value = ”{ $change }”: luku ei voi saada tätä arvoa.
whatif-effort-form = ”{ $effort }” ei ole työmäärä. Kirjoita ITEM=DAYS tai ITEM=never, esimerkiksi 17=0.5.

## Deadlines
deadlines-none = Kuukauden sisällä ei ole määräaikoja.
deadlines-over = Määräaika on ohi
deadlines-today = Tänään ja seuraavassa tapaamisessa
deadlines-week = Viikon sisällä
deadlines-month = Kuukauden sisällä
deadlines-no-staff = Tunnusta { $staff } ei ole kenelläkään.
deadline-item = kohta { $item }
deadline-nobody = ei vastuuhenkilöä
deadline-late =
    { $count ->
        [one] yksi päivä yli
       *[other] { $count } päivää yli
    }
deadline-next-meeting = ensi kerralla

## The template workbook
template-day = Kirjoita päivä, esimerkiksi 15.5.2024.
template-whole = Kirjoita kokonaisluku, vähintään { $least } ja enintään { $most }.
template-number = Kirjoita luku, vähintään { $least } ja enintään { $most }.
template-code = Valitse luettelosta.
template-id = Valitse tunnus, joka on omalla välilehdellään.
template-ids = Valitse luettelosta tai kirjoita useita puolipisteellä erotettuina.

## Palvelu
demo-ready = Rinnalla on käynnissä osoitteessa { $url } keksityillä tiedoilla. Lopeta painamalla Ctrl+C.
demo-password = Kaikkien salasana: { $password }
demo-day = Esittelyn päivä on { $day }.
migrate-done = Tietokannan rakenteen versio on nyt { $version }.
migrate-none = Tietokannan rakenteen versio on jo { $version }.
backup-done =
    { $entries ->
        [one] Kirjoitettu ja tarkistettu: { $path } (käyttölokissa yksi merkintä).
       *[other] Kirjoitettu ja tarkistettu: { $path } (käyttölokissa { $entries } merkintää).
    }
backup-postgresql = PostgreSQL varmuuskopioidaan sen omalla työkalulla: pg_dump.
restore-done =
    { $entries ->
        [one] Palautettu ja tarkistettu: { $path } (käyttölokissa yksi merkintä).
       *[other] Palautettu ja tarkistettu: { $path } (käyttölokissa { $entries } merkintää).
    }
restore-kept = Aiempi tietokanta on tallessa nimellä { $path }.
restore-postgresql = PostgreSQL palautetaan sen omalla työkalulla: pg_restore.
doctor-schema = Tietokannan rakenne: versio { $version }, kaikki muutokset ovat sellaisia kuin ne julkaistiin.
doctor-log =
    { $entries ->
        [one] Käyttöloki: yksi merkintä, ketju on ehjä.
       *[other] Käyttöloki: { $entries } merkintää { $chains ->
            [one] yhdessä ketjussa
           *[other] { $chains } ketjussa
        }, kaikki ehjiä.
    }
doctor-broken = Palvelun { $programme } käyttöloki on rikki merkinnästä { $entry } alkaen.
doctor-pages = Tietokannan tiedosto: ehjä.
user-added = Lisätty: { $username }. Salasana, näytetään kerran: { $password }
user-role-added = { $username } oli jo olemassa, ja sillä on nyt myös tämä rooli.
user-reset = Käyttäjän { $username } uusi salasana, näytetään kerran: { $password }
user-disabled = { $username } ei voi enää kirjautua. Tehty jää talteen.
user-enabled = { $username } voi taas kirjautua.
account-state-active = käytössä
account-state-disabled = suljettu
import-done = { $programme } on tuotu: { $counts }.
import-would = { $programme } tuotaisiin: { $counts }. Mitään ei muutettu.
import-counts = { $added } lisätty, { $updated } päivitetty, { $unchanged } ennallaan
config-fine = Asetukset ovat kunnossa. Sivut olisivat osoitteessa { $listen }.
fault-programme-of-service = Tämä rooli ei kuulu mihinkään palveluun: jätä --programme pois.
fault-staff-unknown = Palvelussa ei ole työntekijää, jolla on tämä tunnus.
