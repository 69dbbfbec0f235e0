### Kirjausten tuonti ja muunlaisen taulukon kohdistus.

## Tuonnin sivu
import-title = Tuonti
import-lead = Tuo palvelusi kirjaukset. Näet rivi riviltä, mikä muuttuisi, ennen kuin mitään tallennetaan.
import-errors = Tiedostoa ei otettu vastaan
import-bring = Tuo tiedosto
import-file = Tiedosto
import-kinds = Työkirja (.xlsx) tai zip-paketti, enintään { $most } Mt
import-drop = Voit myös pudottaa tiedoston tähän.
import-check = Lataa ja tarkista
import-nothing-yet = Mitään ei tallenneta, ennen kuin olet katsonut rivit ja vahvistanut tuonnin.
import-template-title = Työkirja täytettäväksi
import-template-lead = Jokaisella kirjausten lajilla on oma välilehti, valmiit luettelot ja ohje joka sarakkeessa.
import-template = Lataa työkirja
import-own-shape = Onko teillä jo oma taulukko? Tuo se sellaisenaan, niin saat apua kohdistamiseen.
import-export-title = Ota kirjaukset mukaan
import-export-lead = Kaikki palvelun kirjaukset yhdessä tiedostossa. Siinä on ihmisten tietoja, joten säilytä se turvallisesti.
import-export-workbook = Työkirjana
import-export-zip = Zip-pakettina
import-waiting = Odottavat tiedostot
import-continue = Jatka
import-discard = Hylkää
import-state-waiting = Odottaa vahvistusta
import-state-running = Tuodaan parhaillaan
import-state-stopped = Keskeytyi
import-latest = Viimeisimmät tuonnit
import-none = Mitään ei ole vielä tuotu
import-none-todo = Aloita työkirjasta tai tuo taulukko, joka teillä on.
import-rows =
    { $added ->
        [0] Ei uusia rivejä
        [one] Yksi rivi lisättiin
       *[other] { $added } riviä lisättiin
    }, { $updated ->
        [0] mikään ei päivittynyt
        [one] yksi päivittyi
       *[other] { $updated } päivittyi
    }, { $unchanged ->
        [0] mikään ei jäänyt ennalleen
        [one] yksi jäi ennalleen
       *[other] { $unchanged } jäi ennalleen
    }
import-undone = Kumottu
import-undo-note = Kumoaminen poistaa lisätyt rivit ja palauttaa päivitetyt entiselleen. Se onnistuu niin kauan kuin samoja rivejä ei ole muutettu tuonnin jälkeen.
import-mappings = Tallennetut kohdistukset
import-mappings-lead = Samanlainen taulukko tunnistetaan ja luetaan näiden mukaan.
import-column-file = Tiedosto
import-column-brought = Ladattu
import-column-state = Tilanne
import-column-todo = Mitä voit tehdä
import-column-when = Milloin
import-column-who = Kuka
import-column-rows = Rivit
import-column-mapping = Kohdistus
import-column-saved = Tallennettu

## Matkan varrella
import-phases = Tuonnin vaihe
import-phase-file = Tiedosto
import-phase-mapping = Kohdistus
import-phase-check = Tarkistus
import-phase-confirm = Vahvistus
import-file-read = { $file }, ladattu { $when }
import-file-imported = { $file }, tuotu { $when }

## Tarkistus
import-check-title = Tuonnin tarkistus
import-check-lead =
    { $added ->
        [0] Yhtään riviä ei lisättäisi
        [one] Yksi rivi lisättäisiin
       *[other] { $added } riviä lisättäisiin
    }, { $updated ->
        [0] yhtään ei päivitettäisi
        [one] yksi päivitettäisiin
       *[other] { $updated } päivitettäisiin
    } ja { $unchanged ->
        [0] yhtään ei jäisi ennalleen.
        [one] yksi jäisi ennalleen.
       *[other] { $unchanged } jäisi ennalleen.
    }
import-check-note = Yhtään riviä ei ole vielä tuotu. Voit kumota tuonnin myös jälkeenpäin.
import-check-nothing = Kaikki tiedoston rivit ovat jo täällä. Tuotavaa ei ole.
import-confirm = Tuo nämä rivit
import-discard-file = Hylkää tiedosto
import-warnings =
    { $count ->
        [one] Yksi huomautus tiedostosta
       *[other] { $count } huomautusta tiedostosta
    }
import-warnings-more =
    { $count ->
        [one] Luettelossa on vielä yksi.
       *[other] Luettelossa on vielä { $count }.
    }
import-warnings-file = Lataa kaikki huomautukset taulukkona
import-tables = Tauluittain
import-row-by-row = Riveittäin
import-show = Näytettävät rivit
import-show-button = Näytä
import-show-changed = Muuttuvat ({ $count })
import-show-added = Lisättävät ({ $count })
import-show-updated = Päivittyvät ({ $count })
import-show-unchanged = Ennallaan ({ $count })
import-show-all = Kaikki ({ $count })
import-all-tables = Kaikki taulut
import-no-rows = Tiedostossa ei ole tällaisia rivejä.
import-range = Rivit { $range } / { $count }
import-verdict-added = Lisätään
import-verdict-updated = Päivittyy
import-verdict-unchanged = Ennallaan
import-item = Kohta { $item }
import-column-verdict = Tulos
import-column-table = Taulu
import-column-id = Tunnus
import-column-what = Mikä rivi
import-column-change = Mikä muuttuu
import-failed = Tuonti keskeytyi, eikä siitä tallentunut mitään.
import-failure-disk-full = Palvelun levy on täynnä. Kerro pääkäyttäjälle ja tuo uudelleen, kun tilaa on.
import-failure-database-away = Tietokanta ei vastannut. Odota hetki ja tuo uudelleen.
import-failure-not-readable = Tiedostoa ei voinut enää lukea niin kuin se tarkistettiin. Katso rivit alla ja yritä uudelleen.
import-failure-internal = Vika on meidän. Yritä uudelleen, ja jos vika toistuu, kerro pääkäyttäjälle.

## Tiedostoa ei voi tuoda sellaisenaan
import-refused-title = Tiedosto vaatii korjausta
import-refused-lead = Yhtään riviä ei ole tuotu
import-refused-extent =
    { $count ->
        [one] Yksi asia vaatii korjausta
       *[other] { $count } asiaa vaatii korjausta
    }, { $rows ->
        [one] yhdessä kohdassa
       *[other] { $rows } kohdassa
    }. Korjaa ne tiedostoosi ja lataa se uudelleen.
import-file-mended = Korjattu tiedosto
import-errors-file = Lataa luettelo taulukkona
import-map = Kohdista taulukko
import-map-again = Takaisin kohdistukseen
import-to-mend = Korjattavat kohdat
import-column-place = Taulu ja rivi
import-column-column = Sarake
import-column-value = Arvo
import-column-wrong = Mikä on vialla ja miten korjaat sen
import-other-title = Tämä on toinen tiedosto
import-other-programme = Tiedoston kirjaukset ovat palvelusta ”{ $programme }”, eivät tästä.
import-other-programme-todo = Tarkista, että valitsit oikean tiedoston. Jos valitsit, korjaa ensimmäisen välilehden tunnus samaksi, jota olette käyttäneet aiemmin.
import-other-shape = Tiedostossa ei ole samannimisiä välilehtiä kuin työkirjassamme.
import-other-shape-todo = Jos se on oma taulukkonne, kohdista se kerran: kerrot, mikä kukin välilehti ja sarake on, ja saat kaikkiin ehdotuksen. Yhtään riviä ei ole vielä tuotu.
import-other-shape-known = Taulukko on samanlainen kuin se, jolle kohdistus ”{ $name }” tehtiin. Sitä käytetään, kun jatkat.
import-other-file = Valitse toinen tiedosto

## Tuonnin aikana ja sen jälkeen
import-running-title = Tuonti on käynnissä
import-running-begins = Aloitetaan
import-running-rows = { $done } / { $all } riviä
import-running-note = Voit poistua sivulta. Tuonti jatkuu, ja joko kaikki tallentuu tai ei mitään.
import-running-look = Katso, miten pitkällä se on
import-done-title = Tuonti on valmis
import-done-lead =
    { $added ->
        [0] Yhtään riviä ei lisätty
        [one] Yksi rivi lisättiin
       *[other] { $added } riviä lisättiin
    }, { $updated ->
        [0] yhtään ei päivitetty
        [one] yksi päivitettiin
       *[other] { $updated } päivitettiin
    } ja { $unchanged ->
        [0] yhtään ei jäänyt ennalleen.
        [one] yksi jäi ennalleen.
       *[other] { $unchanged } jäi ennalleen.
    }
import-done-undone =
    Tämä tuonti on kumottu. Siinä { $added ->
        [0] ei lisätty yhtään riviä
        [one] lisättiin yksi rivi
       *[other] lisättiin { $added } riviä
    }, { $updated ->
        [0] yhtään ei päivitetty
        [one] yksi päivitettiin
       *[other] { $updated } päivitettiin
    } ja { $unchanged ->
        [0] yhtään ei jäänyt ennalleen.
        [one] yksi jäi ennalleen.
       *[other] { $unchanged } jäi ennalleen.
    }
import-done-who = { $when }, { $who }
import-see-quality = Katso, mikä laatu on nyt
import-another = Tuonteihin
import-undo = Kumoa tuonti

## Korjattavien luettelo taulukkona
import-sheet = Korjattavat kohdat
import-sheet-kind = Laji
import-sheet-table = Taulu
import-sheet-row = Rivi
import-sheet-column = Sarake
import-sheet-value = Arvo
import-sheet-what = Mikä on vialla ja miten korjaat sen
import-sheet-error = Virhe
import-sheet-warning = Huomautus

## Taulukon kohdistus
mapping-page-title = Kohdista taulukko kerran
mapping-page-lead =
    { $file }, { $sheets ->
        [one] yksi välilehti
       *[other] { $sheets } välilehteä
    }, { $rows ->
        [one] yksi rivi
       *[other] { $rows } riviä
    }. Yhtään riviä ei ole vielä tuotu.
mapping-page-origin-suggested = Tämä on ehdotus. Se on tehty välilehtien ja sarakkeiden nimistä ja sisällöstä.
mapping-page-origin-saved = Taulukko on samanlainen kuin se, jolle kohdistus ”{ $name }” tehtiin, joten käytössä on se.
mapping-page-origin-own = Valintasi säilyvät sitä mukaa kuin teet niitä.
mapping-page-none-unsettled = Joka sanalla on merkitys
mapping-page-unsettled =
    { $count ->
        [one] Yksi sana on ratkaisematta
       *[other] { $count } sanaa on ratkaisematta
    }
mapping-page-unsettled-todo =
    { $rows ->
        [one] Se on yhdellä rivillä.
       *[other] Niitä on { $rows } rivillä.
    } Valitse, mitä sana tarkoittaa, tai jätä rivit pois. Muut ehdotukset voit hyväksyä sellaisinaan.
mapping-page-settled = Katso ensimmäiset rivit alta ja jatka kaikkien rivien tarkistukseen.
mapping-page-settled-but = Jotakin muuta on vielä korjattava. Se kerrotaan alla.
mapping-page-saved = Tallennettu kohdistus
mapping-page-saved-choose = Valitse kohdistus
mapping-page-use = Käytä sitä
mapping-page-suggest = Aloita alusta ehdotuksesta
mapping-page-legend = Näin varma ehdotus on
mapping-page-chosen = Sinun valintasi
mapping-page-not-there = Ei tässä tiedostossa
mapping-page-problems = Vielä korjattavaa
mapping-page-problems-more =
    { $count ->
        [one] Vielä yksi kerrotaan, kun tarkistat rivit.
       *[other] Vielä { $count } kerrotaan, kun tarkistat rivit.
    }
mapping-page-show = Tallenna ja näytä
mapping-page-not-imported = Ei tuoda
mapping-page-confidence = Ehdotus
mapping-page-why = Miksi

## Kohdistus: välilehdet
mapping-page-tables = 1. Välilehti ja taulu
mapping-page-sheet = Välilehti
mapping-page-rows = Rivejä
mapping-page-header-row = Otsikkorivi
mapping-page-to-table = Tuodaan tauluun

## Kohdistus: sarakkeet
mapping-page-columns = 2. Sarake ja tieto
mapping-page-column = Sarake
mapping-page-samples = Sisältöä
mapping-page-to-column = Tuodaan tietoon
mapping-page-dates = Miten päivät on kirjoitettu
mapping-page-dates-usual = Päivät muodossa 15.5.2024
mapping-page-dates-short-year = Päivät muodossa 15.5.24
mapping-page-dates-slashes = Päivät muodossa 15/5/2024
mapping-page-unit = Mitä luku laskee
mapping-page-unit-minutes = Luku on minuutteja
mapping-page-unit-hours = Luku on tunteja
mapping-page-ids = Mistä rivin tunnistaa
mapping-page-ids-column = Tunnusten sarakkeesta
mapping-page-ids-row = Paikasta välilehdellä, jonka täytyy pysyä samana
mapping-page-ids-name = Nimestä
mapping-page-only-with = Mitkä rivit luetaan
mapping-page-only-with-none = Kaikki, joilla on jotakin
mapping-page-made = { $table }: jokaisesta nimestä, joka vain mainitaan ja jota ei vielä ole, tehdään rivi.
mapping-page-made-staff = { $table }: jokaisesta nimestä, joka vain mainitaan ja jota ei vielä ole, tehdään rivi. Hänet merkitään kokoaikaiseksi työhönvalmentajaksi. Korjaa se kirjauksiin, jos on toisin.

## Kohdistus: sanat
mapping-page-words = 3. Sana ja sen merkitys
mapping-page-words-lead = Sama sana tarkoittaa sarakkeessaan aina samaa. Ratkaisemattomat ovat ensin.
mapping-page-word = Sana
mapping-page-means = Tarkoittaa
mapping-page-meaning = Mitä sanalle tehdään
mapping-page-settle = Ratkaise
mapping-page-word-choose = Valitse merkitys
mapping-page-word-written = Niin kuin yllä on kirjoitettu
mapping-page-word-blank = Ei mitään, jätetään tyhjäksi
mapping-page-word-out = Jätetään rivit pois
mapping-page-words-more =
    { $count ->
        [one] Vielä yksi sana näkyy, kun nämä on ratkaistu.
       *[other] Vielä { $count } sanaa näkyy, kun nämä on ratkaistu.
    }

## Kohdistus: mitä mikään sarake ei kerro
mapping-page-fixed = Mitä mikään sarake ei kerro
mapping-page-fixed-lead = Sama jokaisella tämän välilehden rivillä, jos välilehti ei sano muuta.
mapping-page-fixed-needed = Tämä täytyy täyttää
mapping-page-fixed-blank = Ei kerrota
mapping-page-fixed-more = Muuta, minkä voi kertoa

## Kohdistus: ensimmäiset rivit
mapping-page-preview = Ensimmäiset rivit
mapping-page-preview-note = Näin ne tallentuisivat. Merkityt kohdat odottavat ratkaisua.
mapping-page-row = Rivi
mapping-page-mark-unsettled = ratkaisematta
mapping-page-mark-wrong = ei voi lukea

## Kohdistus: tallennus
mapping-page-save = Tallenna kohdistus
mapping-page-name = Kohdistuksen nimi
mapping-page-name-hint = Nimellä se tallentuu palvelullenne, ja seuraava samanlainen taulukko tunnistetaan. Ilman nimeä sitä käytetään vain tämän kerran.
mapping-page-save-button = Tallenna ja tarkista rivit
mapping-page-download = Lataa kohdistus tiedostona
mapping-page-cancel = Peruuta

## Ilmoitukset ja virheet
notice-imported-done = Kirjaukset on tuotu.
notice-import-undone-done = Tuonti on kumottu. Kirjaukset ovat niin kuin ennen sitä.
notice-discarded-done = Tiedosto on hylätty. Siitä ei tallentunut mitään.
notice-mapping-saved-done = Kohdistus on tallennettu. Rivit on alla luettu sen mukaan.
notice-mapping-failed = Tiedostossa ei ole välilehtiä, jotka voisi kohdistaa. Tallenna se työkirjana (.xlsx) ja lataa uudelleen.
fault-file-missing = Valitse tiedosto, joka ei ole tyhjä
fault-file-large = Valitse pienempi tiedosto tai jaa kirjaukset esimerkiksi vuosittain
fault-file-kind = Valitse työkirja (.xlsx) tai zip-paketti. Tallenna vanha .xls-tiedosto ensin .xlsx-muodossa
fault-other-programme = Valitse tämän palvelun tiedosto
