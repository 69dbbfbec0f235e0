### Työnantajat, työvinkit, haku ja tiimi.

## Työnantajien luettelo
employers-lead = Tiimin yhteinen luettelo. Asiakkaiden nimiä ei näytetä täällä.
employers-find = Etsi nimellä, paikalla tai työllä
employers-contacts = Yhteyksiä vuodessa
employers-last = viimeksi { $date }
employers-next = Seuraava lupaus
employers-no-promise = ei lupausta
employers-none-all = Luettelossa ei ole työnantajia
employers-none-promised = Avoimia lupauksia ei ole
employers-none-quiet = Kaikkiin on oltu yhteydessä vuoden sisällä
employers-which = Mitkä työnantajat näytetään
employers-which-all = Kaikki
employers-which-promised = Yhteys luvattu
employers-which-quiet = Ei yhteyttä vuoteen
employers-column-name = Työnantaja
employers-column-industry = Toimiala
employers-column-municipality = Paikkakunta
employers-column-contacts = Yhteyksiä vuodessa
employers-column-last = Viimeksi yhteydessä
employers-column-promised = Luvattu yhteys

## Toimialat: pääluokat (TOL 2008)
industry-section-A = Maatalous, metsätalous ja kalatalous
industry-section-B = Kaivostoiminta
industry-section-C = Teollisuus
industry-section-D = Sähkö-, kaasu- ja lämpöhuolto
industry-section-E = Vesi- ja jätehuolto
industry-section-F = Rakentaminen
industry-section-G = Kauppa ja ajoneuvojen korjaus
industry-section-H = Kuljetus ja varastointi
industry-section-I = Majoitus ja ravitsemis{"\u00AD"}toiminta
industry-section-J = Informaatio ja viestintä
industry-section-K = Rahoitus ja vakuutus
industry-section-L = Kiinteistöala
industry-section-M = Ammatillinen, tieteellinen ja tekninen toiminta
industry-section-N = Hallinto- ja tukipalvelut
industry-section-O = Julkinen hallinto ja maanpuolustus
industry-section-P = Koulutus
industry-section-Q = Terveys- ja sosiaalipalvelut
industry-section-R = Taiteet, viihde ja virkistys
industry-section-S = Muut palvelut
industry-section-T = Kotitaloudet työnantajina
industry-section-U = Kansainväliset järjestöt

## Yksi työnantaja
employer-log = Kirjaa yhteys
employer-open-leads =
    { $count ->
        [one] 1 avoin vinkki
       *[other] { $count } avointa vinkkiä
    }
employer-facts = Tiedot
employer-facts-none = Täällä ei ole vielä muuta. Täydennä tietoja, kun olet käynyt paikalla.
employer-contacts = Yhteydet
employer-contacts-none = Tähän tulevat käynnit ja puhelut: kirjaa ensimmäinen.
employer-contacts-note = Muistiinpanon näkevät vain sen kirjoittaja, hänen sijaisensa ja tiiminvetäjä, koska siinä voi olla asiakkaan nimi.
employer-contact = Yhteys
employer-agreement-now = Voimassa
employer-agreement-past = Päättynyt
employer-erase = Poista yhteyshenkilön tiedot
employer-erase-what = Nimi, yhteystiedot ja niiden aiemmat versiot poistetaan. Poistoa ei voi kumota. Kirjatut käynnit ja puhelut jäävät.
employer-erase-do = Poista tiedot pysyvästi

## Työvinkit
leads-lead = Koko tiimin vinkit töistä, jotka voivat avautua. Asiakkaiden nimiä ei näytetä täällä.
leads-add = Lisää vinkki työnantajalle
leads-which = Mitkä vinkit näytetään
leads-all = Kaikki
leads-none-of = Tässä tilanteessa ei ole nyt vinkkejä
leads-is-public = Saa näyttää julkisesti
leads-past = Päivä on ohi
leads-public = Julkinen vinkkisivu
leads-public-count =
    { $count ->
        [0] Siellä ei ole nyt yhtään avointa vinkkiä.
        [one] 1 avoimen vinkin saa näyttää siellä.
       *[other] { $count } avointa vinkkiä saa näyttää siellä.
    }
leads-public-title = Avoimia työvinkkejä
leads-public-lead = Työnantajat ovat kertoneet meille näistä töistä. Kiinnostuitko? Hae palveluun, niin mietitään yhdessä, mikä työ sopii sinulle.
leads-public-refer = Hae palveluun
leads-public-none = Juuri nyt ei ole avoimia vinkkejä
leads-public-none-todo = Voit silti hakea palveluun: etsimme työtä yhdessä.

## Haku
search-title = Haku
search-what = Mitä etsit?
search-hint = Kirjoita nimi, paikka, työ tai sana kirjauksesta. Pieni kirjoitusvirhe ei haittaa.
search-do = Etsi
search-blank = Kirjoita ensin, mitä etsit.
search-found =
    { $count ->
        [one] Haulla ”{ $question }” löytyi 1 osuma.
       *[other] Haulla ”{ $question }” löytyi { $count } osumaa.
    }
search-none = Haulla ”{ $question }” ei löytynyt mitään
search-none-where = Haku kävi läpi asiakkaat, jotka saat nähdä, ja heidän kirjauksensa sekä tiimin työnantajat ja työvinkit.
search-none-todo = Kokeile lyhyempää sanaa, sanan alkua tai toista kirjoitusasua.
search-kind-client = Asiakkaat
search-kind-employer = Työnantajat
search-kind-job_lead = Työvinkit
search-kind-note = Kirjaukset
search-untitled = Ilman nimeä

## Tiimi
team-lead = Työmäärä, sijaisuudet ja kokoukset
team-members = Työmäärä
team-members-none = Tähän tulevat tiimin ihmiset, kun heidän tietonsa on tuotu.
team-members-note = Nimet ovat aakkosjärjestyksessä. Tuloksia ei verrata valmentajittain.
team-name = Nimi
team-share = Työaika
team-clients = Asiakkaita / enintään
team-load = { $clients } / { $most }
team-over = Määräaika ohi
team-week = Määräaika viikon sisällä
team-covers = Sijaisuudet
team-covers-none = Kukaan ei sijaista nyt ketään.
team-cover = { $absent } on poissa, sijaisena { $covering }
team-cover-now = Voimassa
team-cover-ahead = Alkaa myöhemmin
team-cover-end = Päätä sijaisuus
team-cover-give = Anna sijaisuus
team-cover-why = Sijainen näkee poissa olevan asiakkaat ja kirjaa heille näinä päivinä.
team-cover-absent = Kuka on poissa
team-cover-covering = Kuka sijaistaa
team-cover-from = Ensimmäinen päivä
team-cover-until = Viimeinen päivä
team-cover-do = Anna sijaisuus
team-meetings-latest = Viimeisimmät kokoukset

## Virheet ja mitä tapahtui
fault-cover-oneself = Valitse sijaiseksi joku muu
fault-cover-past = Valitse päivä, joka ei ole vielä ohi
notice-cover-given = Sijaisuus on annettu.
notice-cover-ended = Sijaisuus on päätetty.
