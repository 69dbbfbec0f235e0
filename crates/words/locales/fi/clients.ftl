### Asiakkaat: luettelo, asiakkaan sivut ja lomakkeiden yhteinen sivu.

## Missä asiakas on palvelussa
code-standing-waiting = Odottaa
code-standing-declined = Ei alkanut
code-standing-engagement = Sopiminen
code-standing-profiling = Profiili
code-standing-job_search = Työnhaku
code-standing-employer_agreement = Tuesta sopiminen
code-standing-follow_along = Tuki työssä
code-standing-ended = Päättynyt

## Asiakasluettelo
clients-title = Asiakkaat
clients-refer = Kirjaa lähete
clients-which = Ketkä näytetään
clients-which-active = Palvelussa
clients-which-waiting = Odottavat
clients-which-past = Päättyneet
clients-coach = Työhönvalmentaja
clients-every-coach = Kaikki
clients-column-name = Nimi
clients-column-standing = Vaihe
clients-column-coach = Valmentaja
clients-column-contact = Viimeksi yhteydessä
clients-column-referred = Lähetepäivä
clients-column-enrolled = Palvelu alkoi
clients-column-ended = Palvelu päättyi
clients-day-active = Palvelussa alkaen
clients-day-waiting = Lähetepäivä
clients-day-past = Päättyi
clients-nameless = Nimeä ei ole kirjattu
clients-no-contact = Ei vielä
clients-none-active = Palvelussa ei ole nyt asiakkaita
clients-none-waiting = Kukaan ei odota palvelun alkua
clients-none-past = Päättyneitä asiakkuuksia ei ole
clients-none-todo = Asiakas tulee luetteloon, kun hänestä on kirjattu lähete ja palvelu alkaa.
clients-pages = Luettelon sivut
clients-first = Luettelon alkuun
clients-next = Seuraavat
clients-files = Luettelo tiedostona
clients-files-note = Tiedostossa on asiakkaiden nimiä: säilytä se turvallisesti ja poista, kun et enää tarvitse sitä.
clients-workbook = Työkirja (.xlsx)
clients-csv = Arvot (.csv)

## Asiakkaan sivut: otsake ja osiot
client-edit = Muokkaa tietoja
client-log = Kirjaa
client-phases = Palvelun vaihe
client-next = Seuraava määräaika
client-next-none = Ei määräaikoja kuukauteen
client-job-ahead = Työ alkaa
client-job-now = Työssä
client-since = { $date } alkaen
client-coach = Valmentaja
client-no-coach = Ei vielä valmentajaa
client-in-service = palvelussa { $date } alkaen
client-sections = Asiakkaan tiedot
client-other-section = vaihda osio
client-section-timeline = Aikajana
client-section-agreement = Sopimus ja luvat
client-section-profile = Profiili
client-section-plans = Suunnitelmat
client-section-disclosure = Mitä työpaikalla kerrotaan
client-section-benefits = Etuudet
client-section-jobs = Työt
client-section-support = Tuki
client-section-network = Verkosto
client-section-documents = Asiakirjat
client-section-person = Henkilötiedot

## Aikajana
client-show = Mitä aikajanalla näytetään
client-show-all = Kaikki
client-show-meetings = Tapaamiset
client-show-employers = Työnantajat
client-show-plans = Suunnitelmat
client-show-jobs = Työt
client-week = Viikko { $week }
client-week-of-year = Viikko { $week }, { $year }
client-minutes = { $count }{"\u00A0"}min
client-joint = Kumppani mukana
client-missed = Ei päässyt paikalle
client-promised = Seuraava yhteydenotto: { $date }
client-was-referred = Lähete: { $what }
client-was-enrolled = Palvelu alkoi: { $what }
client-was-declined = Palvelu ei alkanut: { $what }
client-was-ended = Palvelu päättyi: { $what }
client-was-made = Kirjattu: { $what }
client-was-allowed = Lupa annettu: { $what }
client-was-withdrawn = Lupa peruttu: { $what }
client-job-began = Työn alku: { $what }
client-job-ended = Työn loppu: { $what }
client-study-began = Opintojen alku: { $what }
client-study-ended = Opintojen loppu: { $what }
client-timeline-none = Tässä ei ole vielä kirjauksia
client-timeline-none-todo = Aikajana täyttyy kirjauksista: aloita ensimmäisestä tapaamisesta.
client-pages = Aikajanan sivut
client-shown = Näkyvissä { $count } / { $of } kirjausta
client-older = Vanhemmat kirjaukset
client-latest = Uusimpiin

## Lomakkeet osioissa
client-correct = Korjaa
client-new-version = Uusi versio
client-version = Versio { $number }, { $date }
client-versions = Muut versiot
client-moved = Mikä muuttui: versio { $from } → versio { $to }
client-earlier-shown = Tämä on aiempi versio.
client-show-latest = Näytä uusin
client-job-is-ahead = Alkaa myöhemmin
client-job-is-now = Voimassa
client-job-is-past = Päättynyt
client-may-contact = Saa ottaa yhteyttä
client-may-not-contact = Ei saa ottaa yhteyttä

## Luvat
client-consents = Voimassa olevat luvat
client-withdraw = Peru tai muuta
client-consents-ended = Päättyneet ja perutut luvat
client-consent-party = Kenen kanssa
client-consent-subject = Mitä sai vaihtaa
client-consent-span = Voimassa
client-consent-how = Miten päättyi
client-consent-withdrawn = Asiakas perui
client-consent-expired = Määräaika päättyi
client-span = { $from }–{ $to }

## Tuki työssä
client-support-kept = Sovittu ja toteutunut
client-support-next = Seuraavaksi
client-support-nothing-due = Määräajat eivät odota nyt tapaamista.
client-support-none = Tähän tulevat tapaamiset työn aikana, kuukausi kerrallaan, kun kirjaat ne.
client-support-months = Mitä tehtiin kuukausittain
client-support-month = Kuukausi
client-support-visits = Tapaamiset ja yhteydenotot
client-support-counted = Kohta 23 laskee asiakkaan tapaamiset kasvokkain. Mitä asiakas pyysi, ei ole virhe.
client-support-rule = Katso sääntö

## Asiakirjat
client-documents-none = Tähän tulevat asiakkaan tiedostot, esimerkiksi ansioluettelo: lisää ensimmäinen.
client-document-name = Tiedosto
client-document-size = Koko
client-document-when = Lisätty
client-document-file = Lisää tiedosto
client-document-hint = Vain se, mitä asiakas haluaa tänne. Ei terveystietoja.
client-document-send = Lataa palveluun

## Lomakkeen sivu
sheet-page-errors = Tarkista nämä kentät
sheet-page-optional = ei ole pakko
sheet-page-unknown = Ei tiedossa
sheet-page-no-choice = Ei valintaa
sheet-page-choose = Valitse
sheet-page-nobody = Täällä ei ole vielä ketään, jonka voisi valita.
sheet-page-day-hint = Muodossa p.k.vvvv, esimerkiksi 5.11.1990.
sheet-page-link-gone = Ei enää luettelossa
sheet-page-reason = Miksi korjaat
sheet-page-reason-hint = Syy jää historiaan.
sheet-page-save = Tallenna
sheet-page-cancel = Peruuta
sheet-page-team = Tiimi
sheet-page-differs = Joku muu on tallentanut tämän sillä välin
sheet-page-differs-todo = Näet alla kummankin tekstin. Lomakkeessa on sinun tekstisi: ota siihen mukaan, mitä haluat säilyttää, ja tallenna uudelleen. Toinen teksti jää historiaan.
sheet-page-theirs = Tallennettu nyt
sheet-page-mine = Sinun tekstisi
sheet-page-blank = Tyhjä

## Lomakkeen historia
sheet-page-history = Historia
sheet-page-changes = Mitä on muutettu
sheet-page-unchanged = Tätä ei ole muutettu sen jälkeen, kun se kirjattiin.
sheet-page-because = Syy:
sheet-page-was = Ennen:
sheet-page-is = Nyt:
sheet-page-now = Mitä tässä on nyt
sheet-page-first = Mitä tässä oli aluksi

## Viestit
notice-sheet-kept = Tallennettu.
notice-sheet-same = Mikään ei muuttunut, tiedot ovat jo tallessa.
notice-sheet-undone = Kumottu. Tiedot ovat niin kuin ennen.
notice-contact-person-erased = Yhteyshenkilön tiedot on poistettu kokonaan.
