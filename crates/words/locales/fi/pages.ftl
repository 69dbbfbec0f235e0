### Verkkosivut: kehys, kirjautuminen, oma tili, ohjelman etusivu, toimipaikat, tietosivut ja virheet.

## Kehys
shell-skip = Siirry sisältöön
shell-nav = Päävalikko
shell-account = Oma tili
shell-account-menu = Käyttäjä: { $name }, { $role }
shell-sign-out = Kirjaudu ulos
shell-undo = Kumoa
shell-print = Tulosta
shell-tagline = Rinnalla, avoin tietojärjestelmä tuettuun työllistymiseen
shell-accessibility = Saavutettavuus
shell-about = Tietoja palvelusta
shell-error-prefix = Virhe:

## Kirjautuminen
login-title = Kirjaudu
login-lead = Rinnalla on työhönvalmennuksen tietojärjestelmä.
login-errors = Kirjautuminen ei onnistunut
login-username = Käyttäjätunnus
login-password = Salasana
login-button = Kirjaudu
login-forgotten = Unohtuiko salasana? Pyydä uusi palvelusi pääkäyttäjältä.
login-username-missing = Kirjoita käyttäjätunnuksesi
login-password-missing = Kirjoita salasanasi
login-wrong = Tarkista käyttäjätunnus ja salasana. Ne eivät sovi yhteen.

## Oma tili
account-title = Oma tili
account-errors = Salasanaa ei vaihdettu
account-password = Vaihda salasana
account-current = Nykyinen salasana
account-new = Uusi salasana
account-again = Uusi salasana uudelleen
account-change = Vaihda salasana
account-password-hint =
    { $count ->
        [one] Vähintään yksi merkki. Pitkä lause on helpompi muistaa kuin vaikea sana.
       *[other] Vähintään { $count } merkkiä. Pitkä lause on helpompi muistaa kuin vaikea sana.
    }
account-language = Kieli
account-language-lead = Kieli muuttuu heti, ja valinta muistetaan.
account-signins = Viimeisimmät kirjautumiset
account-no-signins = Kirjautumisia ei ole vielä.
account-when = Milloin
account-what = Mitä tapahtui
account-signed-in = Kirjautuminen
account-signins-note = Jos jokin näistä ei ollut sinun, vaihda salasana ja kerro pääkäyttäjälle.

## Ohjelman valinta
programmes-title = Valitse palvelu
programmes-lead = Voit käyttää näitä palveluja.
programmes-none = Ei vielä palveluja
programmes-none-todo = Pyydä pääkäyttäjää liittämään sinut palveluun, jossa työskentelet.
programmes-sites = Toimipaikat rinnakkain

## Etusivu
home-now = Laatu nyt
home-who =
    { $coaches ->
        [one] Yksi valmentaja
       *[other] { $coaches } valmentajaa
    } · { $clients ->
        [one] yksi asiakas palvelussa
       *[other] { $clients } asiakasta palvelussa
    } · kumppani: { $partner }
home-of = / { $max } pistettä
home-level = Taso: { $band }.
home-to-next =
    { $count ->
        [one] Seuraavaan tasoon ({ $band }) puuttuu yksi piste.
       *[other] Seuraavaan tasoon ({ $band }) puuttuu { $count } pistettä.
    }
home-no-total =
    { $count ->
        [one] Pisteitä ei voi vielä laskea yhteen: yhdeltä kohdalta puuttuu arvosana.
       *[other] Pisteitä ei voi vielä laskea yhteen: { $count } kohdalta puuttuu arvosana.
    }
home-rated = Arvosana on { $count } kohdalla { $of } kohdasta.
home-more-missing =
    { $count ->
        [one] Lisäksi yhdeltä kohdalta puuttuu arvosana.
       *[other] Lisäksi { $count } kohdalta puuttuu arvosana.
    }
home-found = Laskettu kirjauksista, tilanne { $date }. { $scale }.
home-all-items = Katso kaikki 25 kohtaa
home-what-if = Mikä nostaisi?
home-change-total = Pisteet { $date } jälkeen: { $from } → { $to }
home-change = Muutokset { $date } jälkeen
home-nothing-changed = Yksikään arvosana ei ole muuttunut.
home-moved =
    { $count ->
        [one] Luku liikkui, arvosana ei (yksi kohta)
       *[other] Luku liikkui, arvosana ei ({ $count } kohtaa)
    }
home-due = Määrä{"\u00AD"}ajat viikon sisällä
home-all-due = Kaikki määräajat ({ $count })
home-nothing-due = Viikon sisällä ei ole määräaikoja.
home-more-due =
    { $count ->
        [one] Viikon sisällä vielä yksi
       *[other] Viikon sisällä vielä { $count } muuta
    }
home-import = Tuonti
home-import-last = Viimeisin
home-import-file = Tiedosto
home-import-rows =
    { $added ->
        [0] Uusia rivejä ei ollut
        [one] Yksi rivi lisättiin
       *[other] { $added } riviä lisättiin
    }, { $updated ->
        [0] mikään ei päivittynyt
        [one] yksi päivittyi
       *[other] { $updated } päivittyi
    }
home-import-none = Kirjauksia ei ole vielä tuotu.
home-import-new = Tuo kirjauksia

## Toimipaikat rinnakkain
sites-title = Toimi{"\u00AD"}paikat rinnakkain
sites-lead =
    { $count ->
        [0] Ei toimipaikkoja
        [one] Yksi toimipaikka
       *[other] { $count } toimipaikkaa aakkosjärjestyksessä
    }
sites-day = Päivä, jota katsot
sites-show = Näytä
sites-none = Ei vielä toimipaikkoja
sites-none-todo = Toimipaikat näkyvät täällä, kun niiden kirjaukset on tuotu ja sinulla on oikeus nähdä ne.
sites-items = 25 kohtaa
sites-item = Kohta
sites-rating = Arvosana
sites-missing = puuttuu
sites-no-sum = ei summaa
sites-total = Yhteensä
sites-legend = Voimakkaampi väri tarkoittaa korkeampaa arvosanaa, ja luku on aina näkyvissä. Summaa ei ole, jos jokin arvosana puuttuu.
sites-common = Kehitettävää useimmilla
sites-common-lead = Arvosana on enintään 3 yli puolessa toimipaikoista. Kohtien järjestyksessä.
sites-notes = Hyvä tietää
sites-missing-items =
    { $count ->
        [one] Arvosana puuttuu kohdalta { $items }
       *[other] Arvosana puuttuu kohdilta { $items }
    }
sites-no-ranking = Toimipaikkoja ei aseteta paremmuusjärjestykseen. Asiakkaat ja tehtävät ovat erilaisia, ja pienissä luvuissa ero voi olla sattumaa.

## Tietoja palvelusta
about-title = Tietoja palvelusta
about-what = Rinnalla on tietojärjestelmä laatuperusteiseen työhönvalmennukseen. Valmentajat, tiiminvetäjät ja johto näkevät siitä, miten palvelu toteutuu, mitä pitää tehdä ja mikä palvelua parantaisi.
about-principles = Rinnalla ei aseta ihmisiä paremmuusjärjestykseen. Jokainen luku kertoo, miten se syntyi, ja aukeaa kirjauksiin, joista se laskettiin.
about-figures = Mistä luvut tulevat
about-figures-how = Laatukriteeristön 25 kohtaa lasketaan tavallisista kirjauksista. Osan kohdista ihminen toteaa haastattelusta, asiakirjasta tai käynnistä. Jos tieto puuttuu, arvosanaa ei arvata.
about-figures-own = Säännöt nojaavat julkaistuun aineistoon. Missä se ei anna tarkkaa rajaa, raja on oma tulkintamme, ja se sanotaan kohdan sivulla.
about-data = Tiedot
about-data-where = Tiedot ovat sen organisaation palvelimella, joka palvelua ylläpitää. Sivut eivät hae mitään muualta eivätkä käytä seurantaa. Ainoat evästeet muistavat kirjautumisen ja kielen.
about-data-rights = Mitä sinusta on kirjattu, sen voit pyytää nähtäväksi ja korjattavaksi palvelusta, jossa asioit.
about-free = Vapaa ohjelma
about-licence = Rinnalla on avointa lähdekoodia Euroopan unionin yleisellä lisenssillä EUPL 1.2. Sitä saa käyttää, tutkia, muuttaa ja jakaa.
about-font = Kirjasin on Source Sans 3, lisenssi SIL Open Font License 1.1.
about-source = Tämän version lähdekoodi
about-version = Versio { $version }

## Saavutettavuusseloste
accessibility-title = Saavutettavuus{"\u00AD"}seloste
accessibility-scope = Tämä seloste koskee Rinnalla-palvelun versiota { $version }. Digitaalisten palvelujen saavutettavuutta koskee laki digitaalisten palvelujen tarjoamisesta (306/2019).
accessibility-status = Miten saavutettava palvelu on
accessibility-status-text = Palvelu täyttää lain vaatimat kriteerit (WCAG 2.1, tasot A ja AA) osittain. Puutteet on kuvattu alla.
accessibility-how-checked = Arvio on tekijöiden oma. Osa sivuista on tarkastettu automaattisella ohjelmalla, vaaleana ja tummana sekä kapeana ja leveänä. Jokaista kriteeriä ei ole vielä käyty läpi käsin, eikä ulkopuolinen ole arvioinut palvelua.
accessibility-shortcomings = Tunnetut puutteet
accessibility-shortcoming-reader = Palvelua ei ole vielä kokeiltu ruudunlukuohjelmalla eikä puheohjauksella.
accessibility-shortcoming-users = Kukaan apuvälinettä käyttävä ei ole vielä testannut palvelua.
accessibility-shortcoming-table = Toimipaikkojen taulukko on kapealla näytöllä tiivis, ja otsikot ovat siinä pystyssä. Kun toimipaikkoja on monta, taulukkoa täytyy vierittää sivusuunnassa (WCAG 1.4.10).
accessibility-shortcoming-date = Päivän valitsin on selaimen oma ja näyttää päivän selaimen kielellä. Sama päivä lukee vieressä sanoina.
accessibility-shortcoming-language = Nimet ja vapaat tekstit näkyvät sillä kielellä, jolla ne on kirjattu, eikä kieltä ole merkitty ruudunlukuohjelmaa varten (WCAG 3.1.2).
accessibility-feedback = Huomasitko puutteen?
accessibility-feedback-text = Kerro siitä, niin korjaamme sen. Vastaamme 14 päivässä. Voit myös pyytää tiedot muussa muodossa, jos et saa niitä palvelusta.
accessibility-feedback-nobody = Lähetä palaute organisaatiolle, joka ylläpitää tätä palvelua. Sen yhteystietoja ei ole vielä kirjattu tähän.
accessibility-authority = Valvonta
accessibility-authority-text = Jos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivässä, voit tehdä ilmoituksen valvontaviranomaiselle. Sivustolla kerrotaan, miten valitus tehdään ja miten se käsitellään.
accessibility-authority-name = Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvonta
accessibility-made = Näin saavutettavuudesta huolehditaan
accessibility-made-text = Sivut on rakennettu toimimaan ilman skriptiä, näppäimistöllä ja puhelimella. Mikään tieto ei ole pelkän värin varassa. Seloste tarkistetaan jokaisessa versiossa.

## Virheet
error-home = Etusivulle
error-again = Yritä uudelleen
error-reference = Virheen tunnus on { $number }. Kerro se, jos pyydät apua.
error-not-found-title = Sivua ei löydy
error-not-found-happened = Osoitteessa ei ole sivua. Se on ehkä siirretty, tai osoitteessa on kirjoitusvirhe.
error-not-found-todo = Tarkista osoite tai aloita etusivulta.
error-forbidden-title = Tämä sivu ei ole sinulle avoin
error-forbidden-happened = Käyttöoikeutesi ei riitä tälle sivulle.
error-forbidden-todo = Jos tarvitset sivua työssäsi, pyydä oikeus pääkäyttäjältä.
error-expired-title = Lomake ehti vanhentua
error-expired-happened = Lomake oli auki pitkään tai se avattiin toisessa istunnossa. Mitään ei tallennettu.
error-expired-todo = Avaa sivu uudelleen ja lähetä lomake.
error-too-large-title = Tiedosto on liian suuri
error-too-large-happened = Tiedosto on suurempi kuin palvelu ottaa vastaan. Mitään ei tallennettu.
error-too-large-todo = Jaa aineisto osiin, esimerkiksi vuosittain, ja tuo osat yksi kerrallaan.
error-too-many-title = Liian monta yritystä
error-too-many-happened = Yrityksiä oli lyhyessä ajassa enemmän kuin palvelu ottaa vastaan.
error-too-many-todo = Odota muutama minuutti ja yritä uudelleen.
error-failed-title = Jokin meni vikaan
error-failed-happened = Vika on meidän. Emme voineet näyttää sivua, ja virhe on kirjattu lokiin.
error-failed-todo = Yritä hetken kuluttua uudelleen. Jos vika toistuu, kerro pääkäyttäjälle.
error-unavailable-title = Palvelu on hetken poissa käytöstä
error-unavailable-happened = Palvelu käynnistyy, päivittyy tai on ruuhkautunut.
error-unavailable-todo = Yritä minuutin kuluttua uudelleen. Tallennetut tiedot ovat tallessa.

## Valikko, ilmoitukset ja kenttien virheet
nav-fidelity = Laatu
nav-what-if = Mitä jos?
nav-deadlines = Määräajat
nav-import = Tuonti
nav-sites = Toimipaikat
at-time = { $day } klo { $time }
code-account_role-team_leader = Tiiminvetäjä
code-account_role-employment_specialist = Työhönvalmentaja
code-account_role-manager = Johdon edustaja
code-account_role-partner_professional = Kumppanin ammattilainen
code-account_role-reviewer = Laatuarvioija
code-account_role-evaluator = Palvelujen arvioija
code-account_role-administrator = Pääkäyttäjä
notice-attested-done = Tallennettu. Näet sen alempana historiassa.
notice-judgement-undone-done = Kumottu. Arvosana on nyt sama kuin ilman sitä.
notice-undo-changed = Tätä ei voi enää kumota, koska tiedot ovat muuttuneet sen jälkeen. Katso historia.
notice-password-changed-done = Salasana on vaihdettu. Muilla laitteilla sinun täytyy kirjautua uudelleen.
fault-password-wrong = Kirjoita nykyinen salasanasi uudelleen, se ei ollut oikein
fault-password-short = Kirjoita salasanaan vähintään 12 merkkiä
fault-password-long = Kirjoita lyhyempi salasana, enintään 512 tavua
fault-password-plain = Valitse toinen salasana, tämä on helppo arvata
fault-password-differs = Kirjoita uusi salasana kumpaankin kenttään samalla tavalla
fault-username-signs = Kirjoita tunnukseen 2–64 kirjainta, numeroa tai merkkiä . _ - @
fault-username-unknown = Tarkista tunnus, sellaista ei ole
fault-programme-missing = Kerro palvelu, johon rooli kuuluu
fault-programme-unknown = Tarkista palvelun tunnus, sellaista ei ole
fault-component-unknown = Avaa sivu uudelleen, tällaista osakohtaa ei ole
fault-rating-missing = Valitse arvosana
fault-answer-missing = Valitse kyllä tai ei
fault-date-missing = Kirjoita päivä, jolloin asia selvisi
fault-date-future = Kirjoita päivä, joka on jo ollut
fault-source-missing = Valitse, mihin tieto perustuu
fault-reason-missing = Kirjoita perustelu
fault-reason-long = Lyhennä perustelu 2 000 merkkiin
item-page-judged-as = Arvosana { $score }
item-page-attested-as = Osakohta { $component }: { $answer }
item-page-replaced = { $what } (ei enää voimassa)
item-page-written = { $day }, kirjattu { $written }
ratings-sheet = Arvosanat
ratings-sheet-number = Nro
ratings-sheet-item = Kohta
ratings-sheet-score = Arvosana
ratings-sheet-figure = Luku
ratings-sheet-basis = Miten se löytyi
ratings-sheet-next = Mikä nostaisi, pitää tai puuttuu

## Who
by-operator = Ylläpito
