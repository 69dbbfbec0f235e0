## Where a problem is
problem-row = rivi { $row }
problem-column = sarake { $column }
problem-value = arvo ”{ $value }”

## The file
problem-not-utf16 = Tiedosto on tallennettu UTF-16-muodossa. Tallenna se muodossa ”CSV UTF-8”.
problem-not-a-zip = Zip-tiedosto ei ole ehjä. Tee se uudelleen tai anna sen sijaan kansio.
problem-not-a-workbook = Tiedostoa ei voi lukea .xlsx-työkirjana. Avaa se taulukkolaskentaohjelmassa ja tallenna .xlsx-muodossa.
problem-old-workbook = Tiedosto on vanha .xls-työkirja. Tallenna se .xlsx-muodossa.
problem-password-protected = Tiedosto on suojattu salasanalla. Tallenna se ilman salasanaa.
problem-too-large = Purettuna tiedostossa olisi yli { $most } megatavua. Minkään palvelun kirjaukset eivät vie niin paljon tilaa.
problem-too-many-parts = Tiedostossa on enemmän osia kuin minkään palvelun kirjauksissa voi olla.
problem-several-folders = Zip-tiedostossa on useita kirjausaineistoja. Tee zip-tiedosto yhdestä kansiosta.
problem-empty = Tästä ei löytynyt yhtään kirjausaineiston taulua. Nimeä tiedostot tai välilehdet taulujen mukaan: programme, staff, clients, activities ja niin edelleen.
problem-not-written = Työkirjaa ei voitu kirjoittaa.
problem-too-many-rows = Taulussa on yli { $most } riviä, eivätkä ne mahdu yhdelle välilehdelle. Kirjoita aineisto kansioon tai zip-tiedostoon.
problem-table-twice = Taulu on kahteen kertaan. Jätä niistä yksi.
problem-programme-rows = Taulussa täytyy olla tasan yksi rivi. Nyt rivejä on { $rows }.

## The header
problem-column-twice = Sarake on kahteen kertaan. Jätä niistä yksi.
problem-column-missing = Tämä sarake puuttuu. Lisää se.
problem-column-ambiguous = Otsikko voi tarkoittaa kahta saraketta: { $first } tai { $second }. Kirjoita se, jota tarkoitat.
problem-too-many-columns = Taulussa on enemmän sarakkeita kuin välilehdelle mahtuu.

## The row
problem-unclosed-quote = Tästä alkaa lainausmerkki, joka ei pääty, joten tiedostoa ei voi lukea pidemmälle. Lisää puuttuva lainausmerkki.
problem-text-after-quote = Päättävän lainausmerkin jälkeen on tekstiä. Kirjoita solun sisällä oleva lainausmerkki kahdesti.
problem-quote-in-cell = Solussa on lainausmerkki, mutta solu ei ala sellaisella. Pane koko solu lainausmerkkeihin ja kirjoita sisällä oleva lainausmerkki kahdesti.
problem-too-many-cells = Rivillä on enemmän soluja kuin otsikkorivillä. Anna sarakkeelle otsikko; CSV-tiedostossa kirjoita erottimen sisältävä solu lainausmerkkeihin.

## The cell
problem-not-utf8 = Teksti ei ole UTF-8-muodossa. Tallenna tiedosto muodossa ”CSV UTF-8”.
problem-control-character = Tekstissä on ohjausmerkki, jota ei voi näyttää. Poista teksti ja kirjoita se uudelleen.
problem-cell-too-long = Tekstissä on { $chars } merkkiä, ja soluun mahtuu enintään { $most }. Lyhennä tekstiä.
problem-missing = Täytä tämä tieto.
problem-unknown-code = Tällaista vaihtoehtoa ei ole. Valitse jokin näistä: { $codes }.
problem-ambiguous-code = Tämä voi tarkoittaa kahta vaihtoehtoa: { $first } tai { $second }. Kirjoita se koodi, jota tarkoitat.
problem-not-a-day = Tällaista päivää ei ole kalenterissa. Kirjoita päivä muodossa 15.5.2024 tai 2024-05-15.
problem-not-a-number = Tämä ei ole luku. Kirjoita tähän luku.
problem-not-whole = Kirjoita tähän kokonaisluku.
problem-out-of-range = Luvun täytyy olla vähintään { $least } ja enintään { $most }.
problem-not-yes-no = Kirjoita tähän kyllä tai ei.
problem-not-yes-no-of-component = Kirjoita osakohdan arvoksi kyllä tai ei.
problem-not-a-rating = Kirjoita koko kohdan arvosanaksi 1, 2, 3, 4 tai 5.
problem-repeated-id = Sama tunnus on jo rivillä { $row }. Anna jokaiselle riville oma tunnus.
problem-unknown-id = Tätä tunnusta ei ole taulussa { $table }.
problem-end-before-start = Päättymispäivä on ennen alkamispäivää, joka on { $start }.

## A mapping
problem-not-a-mapping = Tiedostoa ei voi lukea kohdistuksena: { $reason }
problem-mapping-version = Kohdistuksen versio on { $version }, eikä tämä ohjelma lue sitä. Tallenna kohdistus uudelleen.
problem-no-such-target = Kirjausaineistossa ei ole tämän nimistä taulua tai saraketta.
problem-target-twice = Toinen sarake on jo kohdistettu samaan tietoon, eikä niitä voi yhdistää. Jätä toinen pois.
problem-sheet-missing = Tiedostossa ei ole tämän nimistä välilehteä. Korjaa nimi kohdistukseen tai jätä välilehti siinä pois.
problem-heading-missing = Kohdistuksen mukaisella rivillä ei ole tätä otsikkoa. Korjaa otsikko tai rivin numero kohdistukseen.
problem-nothing-mapped = Kohdistus ei tuo yhtään välilehteä.
problem-too-many-sheet-cells = Välilehdillä on yli { $most } solua. Tuo ne osissa, esimerkiksi vuosi kerrallaan.
problem-unknown-word = Kohdistus ei kerro, mitä tämä sana tarkoittaa. Rivejä, joilla se on: { $rows }. Se voi tarkoittaa jotakin näistä: { $codes }.
problem-unknown-name = Taulussa { $table } ei ole riviä, jolla on tämä tunnus tai nimi. Rivejä, joilla se on tässä: { $rows }.
problem-name-of-two = Taulussa { $table } on useita rivejä, joilla on tämä nimi. Kirjoita nimen sijaan tunnus. Rivejä, joilla se on tässä: { $rows }.
problem-repeated-id-on-sheet = Sama tunnus on jo välilehden { $sheet } rivillä { $row }. Anna jokaiselle riville oma tunnus.

## Warnings
problem-unknown-table = Tämän nimistä taulua ei ole, joten tätä ei luettu.
problem-unknown-column = Tämän nimistä saraketta ei ole tässä taulussa, joten saraketta ei luettu.
problem-column-without-header = Sarakkeella ei ole otsikkoa, joten sitä ei luettu.
problem-unknown-component = Kohdassa ei ole tällaista osakohtaa, joten riviä ei lasketa mukaan.
problem-not-an-occupation = Ammattikoodissa on neljä numeroa (ISCO-08).
problem-sheet-not-mapped = Kohdistuksessa ei ole tätä välilehteä, joten sitä ei luettu.
problem-heading-not-mapped = Kohdistuksessa ei ole tätä otsikkoa, joten saraketta ei luettu.
problem-over-others = Rivejä, jotka korvaisivat toisia merkintöjä: { $rows }. Rivien tunnukset tulevat taulukon nimestä, ja samanniminen taulukko on tuotu ennenkin. Anna taulukolle oma nimi, esimerkiksi kuukausi.
problem-kept-already = Rivejä, jotka ovat jo tallessa toisella tunnuksella: { $rows }. Ne tulisivat toiseen kertaan. Anna taulukolle sama nimi kuin viimeksi.
