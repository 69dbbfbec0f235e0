### Laatukriteeristön 25 kohtaa omin sanoin. Luvut: fi-25 (ja ips-25, kun avain päättyy -ips).

## Osat, tasot, perusteet, asteikot ja lukujen lähteet

section-staffing = Henkilöstö
section-organisation = Palvelun järjestäminen
section-services = Palvelun sisältö
band-exemplary = Esimerkillinen
band-good = Hyvä
band-fair = Kohtalainen
band-not_supported_employment = Ei tuettua työllistymistä
basis-computed = Laskettu
basis-attested = Todettu
basis-judged = Arvioitu
basis-missing = Puuttuu
scale-fi-25 = Suomalainen laatukriteeristö, 25 kohtaa
scale-ips-25 = Kansainvälinen IPS-kriteeristö 2008, 25 kohtaa
source-published = julkaistu aineisto suomalaisesta ja brittiläisestä versiosta
source-scale-2008 = vuoden 2008 kriteeristö, sellaisena kuin se yleensä kuvataan
source-own = oma tulkintamme, jota voi muuttaa kriteeristön tiedostossa

## Henkilöstö

item-1-name = Asiakasmäärä
item-1-meaning = Kokoaikaisella valmentajalla on enintään 20 asiakasta kerrallaan, osa-aikaisella vastaavasti vähemmän. Silloin aika riittää jokaiselle: työn etsimiseen, tapaamisiin ja tukeen, joka jatkuu työn alettua.
item-1-rule = Valmentajien aktiiviset asiakkaat valittuna päivänä jaetaan valmentajien yhteenlasketulla työajalla. Tulos kertoo, montako asiakasta on kokoaikaista valmentajaa kohti, ja se pyöristetään kokonaisluvuksi. Mukana ovat myös työssä olevat, jotka saavat tukea; työkyvyn arvioinnin asiakkaita ei lasketa tässä eikä muissa kohdissa. Arvosana 5: enintään 20; 4: 21–25; 3: 26–30; 2: 31–40; 1: vähintään 41. Jos valmentajia ei ole, arvosana puuttuu.
item-1-raise = Kun asiakkaita on liikaa, hidastakaa uusien ottamista tai lisätkää valmentajien työaikaa, mutta älkää katkaisko kenenkään tukea.

item-2-name = Fokus työhönvalmennuksessa
item-2-meaning = Valmentaja tekee vain työhönvalmennusta. Muut tehtävät ja palvelut hoitaa joku toinen, jotta valmentajan aika riittää siihen, että asiakas pääsee työhön ja pysyy siinä.
item-2-rule = Lasketaan, kuinka suuri osa valmentajien viimeisten 6 kuukauden aikana kirjaamasta ajasta on työhönvalmennusta. Siihen kuuluvat myös matkat, hallinto ja tiimityö; vain kirjauslaji ”Muu kuin työhönvalmennus” jää pois. Osuus pyöristetään kokonaiseksi prosentiksi. Arvosana 5: vähintään 96 %; 4: 90–95 %; 3: 75–89 %; 2: 60–74 %; 1: alle 60 %. Jos aikaa ei ole kirjattu, arvosana puuttuu.
item-2-raise = Siirtäkää muut tehtävät pois valmentajilta ja sopikaa, kuka ne jatkossa hoitaa.

item-3-name = Kokonaisvaltainen palvelu
item-3-meaning = Sama valmentaja kulkee asiakkaan rinnalla palvelun alusta työssä saatavaan tukeen asti. Asiakkaan ei tarvitse aloittaa alusta uuden ihmisen kanssa, ja luottamus ehtii kasvaa.
item-3-rule = Jokaiselta valmentajalta lasketaan, kuinka monesta palvelun vaiheesta hänellä on kirjauksia viimeisten 12 kuukauden aikana. Vaiheita on 5: palveluun hakeutuminen ja sopiminen, ammatillinen profilointi, nopea työnhaku, tuesta sopiminen työnantajan kanssa ja rinnalla kulkeva tuki. Valmentajan arvosana on 5, kun vaiheita on 5; 4, kun niitä on 4; 3, kun niitä on 1–3; ja 1, kun niitä on 0. Kohdan arvosana on valmentajien keskiarvo, joka pyöristetään kokonaisluvuksi. Jos yhdenkään valmentajan kirjauksessa ei ole vaihetta, arvosana puuttuu.
item-3-rule-ips = Jokaiselta valmentajalta lasketaan, kuinka monesta palvelun vaiheesta hänellä on kirjauksia viimeisten 12 kuukauden aikana. Vaiheita on 6: palveluun hakeutuminen ja sopiminen, ammatillinen profilointi, nopea työnhaku, tuesta sopiminen työnantajan kanssa, rinnalla kulkeva tuki ja valmennus työpaikalla. Valmennus työpaikalla täyttyy, kun rinnalla kulkevan tuen kirjauksessa paikkana on työpaikka. Valmentajan arvosana on 5, kun vaiheita on 6; 4, kun niitä on 5; 3, kun niitä on 1–4; ja 1, kun niitä on 0. Kohdan arvosana on valmentajien keskiarvo, joka pyöristetään kokonaisluvuksi. Jos yhdenkään valmentajan kirjauksessa ei ole vaihetta, arvosana puuttuu.
item-3-raise = Antakaa saman valmentajan kulkea asiakkaan rinnalla alusta työssä saatavaan tukeen asti, ja kirjatkaa vaihe joka kerta.

## Palvelun järjestäminen

item-4-name = Yhteensovittaminen kumppanitiimien kanssa
item-4-meaning = Jokaisella valmentajalla on yksi tai kaksi kumppanitiimiä, joilta lähes kaikki hänen asiakkaansa saavat muun tukensa. Kun ihmiset tuntevat toisensa, työnhaku ja muu tuki vetävät samaan suuntaan.
item-4-rule = Jokaiselta valmentajalta lasketaan ne aktiiviset asiakkaat, joiden kumppanitiimi on yksi hänen 2 yleisimmästä kumppanitiimistään valittuna päivänä. Luvut lasketaan yhteen ja jaetaan kaikkien valmentajien asiakasmäärällä. Osuus pyöristetään kokonaiseksi prosentiksi. Arvosana 5: vähintään 90 %; 4: 75–89 %; 3: 50–74 %; 2: alle 50 %; 1: kenelläkään ei ole kumppanitiimiä. Jos valmentajilla ei ole asiakkaita, arvosana puuttuu.
item-4-raise = Sopikaa jokaiselle valmentajalle omat kumppanitiimit ja ohjatkaa uudet asiakkaat sen mukaan.

item-5-name = Yhteensovittaminen tiiviillä tiimityöllä
item-5-meaning = Valmentaja on joka viikko kumppanitiimin kokouksessa ja päättää asioista yhdessä muiden kanssa. Yhteiset kirjaukset ja lähekkäiset työtilat auttavat tietoa kulkemaan. Työ tulee puheeksi niidenkin kohdalla, joilla ei ole vielä lähetettä.
item-5-rule = Arvosana on sama kuin täyttyvien osakohtien määrä (5, 4, 3 tai 2); jos niitä täyttyy 0–1, arvosana on 1. a: valmentaja on kumppanitiimin kokouksessa vähintään 75 %:lla viimeisten 6 kuukauden kokonaisista viikoista, valmentajien keskiarvona. b: yhteisiä päätöksiä tehtiin vähintään puolessa niistä saman ajan kumppanitiimin kokouksista, joissa oli joku valmentajista. c, d ja e todetaan haastattelusta, asiakirjasta tai käynnistä. Todettu tieto menee kirjausten edelle. Osakohta ilman tietoa ei täyty, ja jos tietoa ei ole mistään, arvosana puuttuu.
item-5-raise = Sopikaa valmentajille vakiopaikka kumppanitiimin viikkokokouksessa ja kirjatkaa, mitä siellä päätettiin yhdessä.
item-5-a = Valmentajat ovat mukana kumppanitiimin viikkokokouksissa
item-5-b = Kokouksissa päätetään asioista yhdessä
item-5-c = Asiakkaan tiedot ovat yhteisessä asiakaskertomuksessa
item-5-d = Työtilat ovat yhteiset tai lähekkäin
item-5-e = Työ otetaan puheeksi myös niistä, joilla ei ole vielä lähetettä

item-6-name = Yhteisasiakkaat ja keskeiset kumppanit
item-6-meaning = Valmentaja selvittää asiakkaan kanssa, ketkä muut asiakasta tukevat, ja pitää heihin yhteyttä joka kuukausi. Hän luo uusia verkostoja ja huomaa muutkin, joita palvelu auttaisi. Tiiminvetäjä kutsuu kumppanit säännöllisesti koolle, jotta yhteistyö kantaa.
item-6-rule = Arvosana on sama kuin täyttyvien osakohtien määrä (5, 4, 3 tai 2); jos niitä täyttyy 0–1, arvosana on 1. b: katsotaan aktiivisia asiakkaita, jotka ovat olleet palvelussa yli kuukauden, ja heistä vähintään 75 %:n asioissa on oltu yhteydessä kumppaniin viimeisen kuukauden aikana. e: viimeisten 6 kuukauden aikana on pidetty vähintään 2 verkostotapaamista, joissa tiiminvetäjä oli mukana. a, c ja d todetaan haastattelusta, asiakirjasta tai käynnistä. Todettu tieto menee kirjausten edelle. Osakohta ilman tietoa ei täyty, ja jos tietoa ei ole mistään, arvosana puuttuu.
item-6-raise = Käykää asiakkaan kanssa läpi, ketkä häntä tukevat, pitäkää heihin säännöllisesti yhteyttä ja kutsukaa verkosto koolle.
item-6-a = Asiakkaan kumppanit on kartoitettu ja kirjattu
item-6-b = Yhteisistä asiakkaista ollaan yhteydessä kuukausittain
item-6-c = Valmentaja huomaa muutkin, jotka hyötyisivät palvelusta
item-6-d = Valmentaja luo uusia verkostoja
item-6-e = Tiiminvetäjä kutsuu verkoston säännöllisesti koolle

item-7-name = Työhönvalmennuksen tiimi
item-7-meaning = Valmentajat ja tiiminvetäjä käyvät asiakkaiden tilanteita läpi yhdessä joka viikko. He jakavat työpaikkavinkkejä, ja valmentajat sijaistavat toisiaan. Kukaan ei jää ilman tukea, kun oma valmentaja on poissa.
item-7-rule = Arvosana on 1, jos kokoaikaisia valmentajia (työaika vähintään 99,5 %) on alle 2 tai tiiminvetäjää ei ole. Muuten katsotaan, kuinka suurella osalla viimeisten 6 kuukauden kokonaisista viikoista pidettiin tiimipalaveri, jossa tiiminvetäjä oli mukana. Arvosana 5: palaveri oli asiakaslähtöinen vähintään 75 %:lla viikoista ja on todettu, että valmentajat sijaistavat toisiaan. 4: asiakaslähtöinen vähintään 40 %:lla viikoista ja sijaistaminen on todettu. 3: mikä tahansa tiimipalaveri vähintään 40 %:lla viikoista. 2: muuten.
item-7-rule-ips = Arvosana on 1, jos valmentajia on alle 2 (työajasta riippumatta) tai tiiminvetäjää ei ole. Muuten katsotaan, kuinka suurella osalla viimeisten 6 kuukauden kokonaisista viikoista pidettiin tiimipalaveri, jossa tiiminvetäjä oli mukana. Arvosana 5: palaveri oli asiakaslähtöinen vähintään 75 %:lla viikoista ja on todettu, että valmentajat sijaistavat toisiaan. 4: asiakaslähtöinen vähintään 40 %:lla viikoista ja sijaistaminen on todettu. 3: mikä tahansa tiimipalaveri vähintään 40 %:lla viikoista. 2: muuten.
item-7-raise = Varmistakaa, että tiimissä on tiiminvetäjä ja vähintään kaksi kokoaikaista valmentajaa, pitäkää viikoittain asiakaslähtöinen tiimipalaveri ja sopikaa, kuka sijaistaa ketäkin.
item-7-cover = Valmentajat sijaistavat toisiaan

item-8-name = Tiiminvetäjän rooli
item-8-meaning = Tiiminvetäjällä on aikaa jokaiselle valmentajalle: hän pohtii asiakkaiden tilanteita tiimin kanssa viikoittain ja lähtee kuukausittain mukaan kentälle. Hän pitää yhteyttä kumppanitiimeihin ja käy tulokset läpi niin, että niistä syntyy tavoitteita.
item-8-rule = Arvosana on sama kuin täyttyvien osakohtien määrä (5, 4, 3 tai 2); jos niitä täyttyy 0–1, arvosana on 1. a: tiiminvetäjä on, ja yhtä kokoaikaista tiiminvetäjää kohti on enintään 10 valmentajaa. b: asiakaslähtöinen tiimipalaveri, jossa tiiminvetäjä on mukana, vähintään 75 %:lla viimeisten 6 kuukauden kokonaisista viikoista; c: tiiminvetäjä vähintään 2 kertaa 6 kuukaudessa jokaisen sellaisen kumppanitiimin kokouksessa, jolla on aktiivisia asiakkaita (jos tällaista tiimiä ei ole, c ei täyty). d: tiiminvetäjä on ollut valmentajan kanssa kentällä vähintään 5 kuukautena viimeisistä 6 kuukaudesta (75 %), kun kuukaudet lasketaan taaksepäin valitusta päivästä; e: vähintään 2 tulosten läpikäyntiä 6 kuukaudessa, joissa asetettiin tavoitteet. Todettu tieto menee kirjausten edelle. Osakohta ilman tietoa ei täyty, ja jos tietoa ei ole mistään, arvosana puuttuu.
item-8-raise = Huolehtikaa, että tiiminvetäjää kohti on enintään kymmenen valmentajaa, ja pitäkää asiakaslähtöinen ohjaus joka viikko. Varatkaa tiiminvetäjän kalenteriin kenttäpäivät valmentajien kanssa, käynnit kumppanitiimeissä ja aika, jolloin tulokset katsotaan ja tavoitteet asetetaan.
item-8-a = Tiiminvetäjää kohti ei ole liikaa valmentajia
item-8-b = Viikoittainen asiakaslähtöinen ohjaus
item-8-c = Yhteys jokaiseen kumppanitiimiin
item-8-d = Kenttätyö valmentajan kanssa joka kuukausi
item-8-e = Tulokset ja tavoitteet neljännesvuosittain

item-9-name = Palvelun avoimuus
item-9-meaning = Jokainen, joka haluaa työhön, pääsee mukaan. Oireet, päihteet tai menneisyys eivät ole este, eikä kenenkään valmiutta punnita ensin. Palveluun voi hakeutua itsekin, ja apua uuteen työhön saa, kun edellinen päättyy.
item-9-rule = Viimeisten 12 kuukauden lähetteistä lasketaan, kuinka suuri osa torjuttiin työhönvalmiuden, päihteiden, oireiden, kognitiivisten vaikeuksien, hoidosta poisjäämisen, taustan tai ulkoisen olemuksen vuoksi. Apu uuteen työhön lasketaan niistä 12 kuukauden aikana ja vähintään 30 päivää sitten päättyneistä palkkatöistä, joiden tekijä oli palvelussa vielä 30 päivän päästä: kuinka monen jälkeen kirjattiin työnhakua tai profilointia 30 päivän kuluessa (jos tällaisia töitä ei ole, 100 %). Arvosana 5: ketään ei torjuttu näistä syistä, lähetereittejä on vähintään 3, yksi niistä on omaehtoinen hakeutuminen ja apua sai vähintään 90 %. 4: ketään ei torjuttu; 3: torjuttuja on pyöristettynä alle 50 %; 2: vähintään 50 %. 1: on todettu virallinen sääntö, joka sulkee ihmisiä pois, muista luvuista riippumatta. Jos lähetteitä ei ole eikä sääntöä ole todettu, arvosana puuttuu.
item-9-raise = Ottakaa mukaan kaikki, jotka haluavat työhön, kertokaa palvelusta laajasti ja myös suoraan ihmisille itselleen, ja aloittakaa uusi työnhaku heti, kun työ päättyy.
item-9-formal_rule = Virallinen sääntö sulkee ihmisiä palvelun ulkopuolelle

item-10-name = Pyrkimys työllistyä avoimille työmarkkinoille
item-10-meaning = Koko organisaatio uskoo, että asiakkaat voivat työllistyä avoimille työmarkkinoille. Työntekijät kysyvät työstä kaikilta, alussa ja myöhemminkin. Esillä oleva aineisto, kokemukset ja työllisyysluvut rohkaisevat asiakkaita ja henkilöstöä.
item-10-rule = Arvosana on sama kuin täyttyvien osakohtien määrä (5, 4, 3 tai 2); jos niitä täyttyy 0–1, arvosana on 1. d: kokemuksia työstä on jaettu vähintään 2 tilaisuudessa viimeisten 12 kuukauden aikana. e: työllisyysluvut on laskettu ja annettu johdolle ja henkilöstölle vähintään 2 kertaa viimeisten 6 kuukauden aikana. a, b ja c todetaan haastattelusta, asiakirjasta tai käynnistä. Todettu tieto menee kirjausten edelle. Osakohta ilman tietoa ei täyty, ja jos tietoa ei ole mistään, arvosana puuttuu.
item-10-raise = Sopikaa kumppanin kanssa, että työstä kysytään kaikilta, ja tuokaa työllisyysluvut ja tarinat työstä säännöllisesti kaikkien nähtäville.
item-10-a = Työstä kysytään heti asiakkuuden alussa
item-10-b = Työstä kysytään säännöllisesti myös myöhemmin
item-10-c = Työstä kertovaa aineistoa on esillä
item-10-d = Kokemuksia työstä jaetaan yhdessä
item-10-e = Työllisyysluvut lasketaan ja kerrotaan kaikille

item-11-name = Johdon tuki
item-11-meaning = Johto tuntee toimintamallin, on mukana ohjausryhmässä ja kertoo tavoitteet koko henkilöstölle. Laatua arvioidaan säännöllisesti, ja tiiminvetäjä kertoo johdolle, mikä auttaa ja mikä estää. Johto voi poistaa esteitä vain, jos se tietää niistä.
item-11-rule = Arvosana on sama kuin täyttyvien osakohtien määrä (5, 4, 3 tai 2); jos niitä täyttyy 0–1, arvosana on 1. b: laatu on arvioitu viimeisten 6 kuukauden aikana, tai 12 kuukauden aikana, jos viimeisin aiempi tulos on vähintään 100 pistettä. c: viimeisten 12 kuukauden aikana on pidetty vähintään 4 ohjausryhmän kokousta, joissa oli johdon edustaja ja kirjallinen toimintasuunnitelma, tai vähintään 2, jos viimeisin tulos on vähintään 100 pistettä. e: tiiminvetäjä on raportoinut johdolle vähintään 2 kokouksessa viimeisten 12 kuukauden aikana. a ja d todetaan haastattelusta, asiakirjasta tai käynnistä, ja todettu tieto menee kirjausten edelle. Osakohta ilman tietoa ei täyty, ja jos tietoa ei ole mistään, arvosana puuttuu.
item-11-raise = Pyytäkää johdon edustaja ohjausryhmään, viekää sinne kirjallinen toimintasuunnitelma ja kertokaa johdolle säännöllisesti, mikä auttaa ja mikä estää.
item-11-a = Johto tuntee toimintamallin
item-11-b = Laatua arvioidaan säännöllisesti
item-11-c = Johto on ohjausryhmässä, ja toimintasuunnitelma on kirjattu
item-11-d = Tavoitteet on kerrottu koko henkilöstölle
item-11-e = Tiiminvetäjä kertoo johdolle, mikä auttaa ja mikä estää

## Palvelun sisältö

item-12-name = Taloudellisia etuuksia koskeva neuvonta
item-12-meaning = Koulutettu neuvoja laskee asiakkaan kanssa jo ennen työn alkua, miten palkka vaikuttaa etuuksiin. Neuvontaa saa myös, kun työaika tai palkka muuttuu tai tulot pitää ilmoittaa. Silloin asiakas voi päättää työstä rauhassa.
item-12-rule = Katsotaan palkkatöitä, jotka alkoivat viimeisten 12 kuukauden aikana. Ennen alkua: kuinka suurta osaa edelsi koulutetun neuvojan tekemä henkilökohtainen etuuslaskelma enintään 6 kuukautta aiemmin tai alkamispäivänä. Alun jälkeen: kuinka suuressa osassa vähintään 30 päivää sitten alkaneista töistä on puhuttu työajan tai palkan muutoksesta tai tulojen ilmoittamisesta (jos tällaisia töitä ei ole, 0 %). Arvosana 5: kumpikin osuus on kokonaiseksi prosentiksi pyöristettynä vähintään 90 %; 4: osuus ennen alkua on vähintään 90 %. Muuten, ja kun töitä ei ole alkanut, katsotaan aktiivisia asiakkaita; arvosana 3: keskustelu tai laskelma vähintään puolella; 2: jotakin neuvontaa edes yhdellä; 1: ei kenelläkään. Jos neuvontaa ei ole kirjattu lainkaan, arvosana puuttuu.
item-12-raise = Varatkaa etuuslaskelma koulutetulta neuvojalta jo ennen työn alkua ja palatkaa etuuksiin, kun työaika, palkka tai tulot muuttuvat.

item-13-name = Työkyvyn rajoitteista kertominen työpaikalla
item-13-meaning = Asiakas päättää itse, kerrotaanko työnantajalle hänen rajoitteistaan, ja saa apua joka tapauksessa. Valmentaja miettii hänen kanssaan hyödyt, haitat ja sanat ennen kertomista. Asiaan palataan, koska mieli ja tilanne voivat muuttua.
item-13-rule = Kun täyttyviä osakohtia on 4, arvosana on 5; 3 antaa arvosanan 4, 2 arvosanan 3, 1 arvosanan 2 ja 0 arvosanan 1. a todetaan haastattelusta, asiakirjasta tai käynnistä. b: aktiivisista asiakkaista, joiden rajoitteista on kerrottu työnantajalle, vähintään 90 %:n kanssa on puhuttu hyödyistä ja haitoista viimeistään kertomispäivänä; jos kenestäkään ei ole kerrottu, näin on puhuttu vähintään 75 %:n kanssa työnhakijoista. c: vähintään 75 %:n kanssa aktiivisista asiakkaista on mietitty, mitä sanotaan. d: vähintään 2 kuukautta palvelussa olleista työnhakijoista vähintään 75 %:n kanssa on puhuttu vähintään 2 eri päivänä (jos heitä ei ole, täyttyy). Todettu tieto menee kirjausten edelle; osakohta ilman tietoa ei täyty, ja jos tietoa ei ole mistään, arvosana puuttuu.
item-13-raise = Ottakaa kertominen ajoissa puheeksi jokaisen asiakkaan kanssa, punnitkaa yhdessä hyödyt, haitat ja sanat, ja palatkaa asiaan myöhemmin.
item-13-a = Apua saa, vaikka työpaikalla ei kerrottaisi mitään
item-13-b = Hyödyt ja haitat puhutaan läpi ennen kertomista
item-13-c = Valmentaja ja asiakas miettivät, mitä sanotaan
item-13-d = Asiaan palataan useammin kuin kerran

item-14-name = Jatkuva työhön perustuva arviointi
item-14-meaning = Valmentaja ja asiakas tekevät ammatillisen profiilin heti ensimmäisissä tapaamisissa. He täydentävät sitä aina, kun jokin työ päättyy, sillä oikea työ kertoo enemmän kuin testit. Seuraava työ sopii taas vähän paremmin.
item-14-rule = Profiilit ajoissa: viimeisten 12 kuukauden aikana palvelun aloittaneista, joilla on vähintään 3 toteutunutta asiakastapaamista tai profiili, lasketaan ne, joiden ensimmäinen profiili on tehty viimeistään kolmannen tapaamisen päivänä. Jos tapaamisia on alle 3, pelkkä profiili riittää. Työstä oppiminen: 12 kuukauden aikana ja vähintään 30 päivää sitten päättyneistä töistä, kaikista lajeista, lasketaan ne, joiden jälkeen profiilia täydennettiin työkokemuksella 30 päivän kuluessa (jos töitä ei ole päättynyt, 100 %). Osuudet pyöristetään kokonaisiksi prosenteiksi. Arvosana 5: kumpikin osuus vähintään 90 %; 4: profiilit ajoissa vähintään 75 %; 3: vähintään 50 %; 2: vähintään 25 %; 1: alle 25 %. Jos tällaisia aloittaneita ei ole, arvosana puuttuu.
item-14-raise = Aloittakaa profiili heti ensimmäisissä tapaamisissa ja täydentäkää sitä 30 päivän kuluessa aina, kun jokin työ päättyy.

item-15-name = Nopea työnhaku avoimilla työmarkkinoilla
item-15-meaning = Valmentaja tapaa asiakkaan kanssa tai hänen puolestaan ensimmäisen työnantajan kasvokkain 30 päivän kuluessa palvelun alusta. Puhe on työstä avoimilla työmarkkinoilla, ei harjoittelusta. Nopea alku pitää toivoa yllä, pitkä valmistelu kuluttaa sitä.
item-15-rule = Viimeisten 12 kuukauden aikana palvelun aloittaneilta lasketaan päivät aloituksesta ensimmäiseen työnantajan tapaamiseen kasvokkain, kun asia oli asiakkaan työ avoimilla työmarkkinoilla. Jos tapaamista ei ole vielä ollut, lasketaan tähän asti tai palvelun päättymiseen odotetut päivät, kun niitä on vähintään 30; lyhyempi odotus jätetään pois. Arvosanan ratkaisee päivien mediaani, joka pyöristetään kokonaisluvuksi. Arvosana 5: enintään 30 päivää; 4: 31–60; 3: 61–150; 2: 151–270; 1: vähintään 271. Jos ketään ei voi laskea mukaan, arvosana puuttuu.
item-15-rule-ips = Viimeisten 12 kuukauden aikana palvelun aloittaneilta lasketaan päivät aloituksesta ensimmäiseen työnantajan tapaamiseen kasvokkain, kun asia oli asiakkaan työ avoimilla työmarkkinoilla. Jos tapaamista ei ole vielä ollut, lasketaan tähän asti tai palvelun päättymiseen odotetut päivät, kun niitä on vähintään 30; lyhyempi odotus jätetään pois. Arvosanan ratkaisee päivien keskiarvo, joka pyöristetään kokonaisluvuksi. Arvosana 5: enintään 30 päivää; 4: 31–60; 3: 61–150; 2: 151–270; 1: vähintään 271. Jos ketään ei voi laskea mukaan, arvosana puuttuu.
item-15-raise = Tavatkaa ensimmäinen työnantaja heti palvelun alussa ja puhukaa työstä avoimilla työmarkkinoilla: harjoittelua koskeva tapaaminen ei lyhennä odotusta.

item-16-name = Henkilökohtaisesti räätälöity työnhaku
item-16-meaning = Työnhaku lähtee siitä, mitä asiakas haluaa ja tarvitsee, ei siitä, mitä paikkoja sattuu olemaan auki. Valmentaja ottaa yhteyttä työnantajiin ajantasaisen työnhakusuunnitelman mukaan. Mieluisassa työssä on helpompi pysyä.
item-16-rule = Katsotaan viimeisten 6 kuukauden työnantajayhteyksiä kasvokkain, videolla ja puhelimessa, kun niihin on merkitty asiakas, joka etsi sinä päivänä työtä. Lasketaan, kuinka suuri osa niistä lähti asiakkaan toiveista, ja osuus pyöristetään kokonaiseksi prosentiksi. Arvosana 5: vähintään 90 %; 4: 75–89 %; 3: 50–74 %; 2: 25–49 %; 1: alle 25 %. Arvosanoihin 5 ja 4 tarvitaan lisäksi, että vähintään 75 %:lla näistä työnhakijoista on työnhakusuunnitelma viimeisten 6 kuukauden ajalta; muuten arvosana on 3. Jos tällaisia yhteyksiä ei ole, arvosana puuttuu.
item-16-raise = Kysykää asiakkaan toiveet ennen yhteydenottoa, merkitkää ne kirjaukseen ja pitäkää työnhakusuunnitelmat ajan tasalla.

item-17-name = Tiivis yhteys työnantajiin
item-17-meaning = Kokoaikainen valmentaja tapaa työnantajia kasvokkain vähintään kuusi kertaa viikossa niiden asiakkaiden asioissa, jotka etsivät työtä. Tiimi käy tapaamiset läpi joka viikko. Työpaikat löytyvät ihmisten kautta, ja siihen tarvitaan monta kohtaamista.
item-17-rule = Jokaiselta valmentajalta lasketaan viimeisten 2 kuukauden työnantajatapaamiset kasvokkain, kun niihin on merkitty ainakin yksi sinä päivänä työtä etsivä asiakas, ja luku jaetaan viikoilla ja valmentajan työajalla. Jos valmentajalla on 1–2 työnhakijaa ja tapaamisia on viikossa vähintään 2 kertaa työnhakijoiden määrä (ennen jakoa työajalla), tulos on 6; valmentaja, jolla ei ole työnhakijoita, jätetään pois. Arvosanan ratkaisee valmentajien keskiarvo, eikä sitä pyöristetä. Kun tiimipalaveri tiiminvetäjän kanssa pidettiin vähintään 75 %:lla viimeisten 6 kuukauden kokonaisista viikoista, arvosana 5: vähintään 6; 4: vähintään 5; 3: vähintään 4; 2: vähintään 2; 1: alle 2. Jos palaveri pidettiin vähintään 40 %:lla mutta alle 75 %:lla viikoista, arvosana on enintään 3, ja jos alle 40 %:lla, enintään 2. Jos kenelläkään valmentajalla ei ole työnhakijoita, arvosana puuttuu.
item-17-raise = Varatkaa viikkoon kiinteä aika työnantajien tapaamiseen, merkitkää aina, kenen työnhakijan asialla ollaan, ja käykää tapaamiset joka viikko läpi tiimipalaverissa tiiminvetäjän kanssa.

item-18-name = Työnantajayhteyksien laatu
item-18-meaning = Valmentaja tapaa saman työnantajan useammin kuin kerran ja oppii, mitä tämä tarvitsee. Joka kerta hän sopii, milloin ollaan taas yhteydessä. Luottamus avaa ovia, joita yksi käynti ei avaa.
item-18-rule = Tavattu uudelleen: viimeisten 6 kuukauden aikana kasvokkain tavatuista työnantajista lasketaan ne, jotka on tavattu kasvokkain vähintään 2 kertaa viimeisten 12 kuukauden aikana. Lisäksi kaikista 6 kuukauden työnantajayhteyksistä lasketaan, kuinka moneen on merkitty seuraava yhteydenotto ja kuinka moni oli kasvokkain. Osuudet pyöristetään kokonaisiksi prosenteiksi. Arvosana 5: tavattu uudelleen vähintään 50 % ja seuraava yhteydenotto merkitty vähintään 75 %; 4: samat osuudet vähintään 25 % ja 50 %. 3: kasvokkain vähintään 50 %; 2: edes yksi kasvokkain; 1: ei yhtään. Jos työnantajayhteyksiä ei ole, arvosana puuttuu.
item-18-raise = Palatkaa saman työnantajan luo ja sopikaa jokaisen tapaamisen lopuksi, milloin ollaan seuraavan kerran yhteydessä.

item-19-name = Töiden monimuotoisuus
item-19-meaning = Asiakkaat tekevät monenlaisia töitä, koska jokaisella on omat toiveensa ja vahvuutensa. Jos samat ammatit toistuvat, työnhaku seuraa tuttuja reittejä eikä ihmistä.
item-19-rule = Lasketaan palkkatyöt, jotka olivat voimassa viimeisten 6 kuukauden aikana, kukin työ kerran. Palkkatyötä on työ avoimilla työmarkkinoilla, palkkatuettu työ, palkkiotyö ja yrittäjyys. Jos palkkatöitä on alle 10, arvosana on 1. Muuten eri ammattien määrä jaetaan töiden määrällä ja pyöristetään kokonaiseksi prosentiksi; ammatin kertoo 4-numeroinen ammattikoodi, ja jos se puuttuu, työtehtävä. Arvosana 5: vähintään 85 %; 4: 70–84 %; 3: 60–69 %; 2: 50–59 %; 1: alle 50 %.
item-19-raise = Jos palkkatöitä on alle 10, arvosana on 1, olivatpa ne mitä tahansa, joten ensin tarvitaan lisää palkkatöitä. Etsikää työtä jokaisen omista toiveista lähtien, niin samat ammatit eivät toistu, ja kirjatkaa ammattikoodi jokaiseen työhön.

item-20-name = Työnantajien monimuotoisuus
item-20-meaning = Asiakkaat ovat töissä monella eri työnantajalla. Kun valmentaja etsii työnantajan asiakkaan mukaan eikä nojaa muutamaan tuttuun paikkaan, asiakkaalla on enemmän valinnanvaraa.
item-20-rule = Lasketaan palkkatyöt, jotka olivat voimassa viimeisten 6 kuukauden aikana, kukin työ kerran. Palkkatyötä on työ avoimilla työmarkkinoilla, palkkatuettu työ, palkkiotyö ja yrittäjyys. Jos palkkatöitä on alle 10, arvosana on 1. Muuten eri työnantajien määrä jaetaan töiden määrällä ja pyöristetään kokonaiseksi prosentiksi; työt ilman työnantajaa luetaan yhdelle työnantajalle. Arvosana 5: vähintään 85 %; 4: 70–84 %; 3: 60–69 %; 2: 50–59 %; 1: alle 50 %.
item-20-raise = Jos palkkatöitä on alle 10, arvosana on 1, olivatpa ne mitä tahansa, joten ensin tarvitaan lisää palkkatöitä. Tutustukaa jatkuvasti uusiin työnantajiin, älkääkä nojatko muutamaan tuttuun paikkaan.

item-21-name = Avoimille työmarkkinoille sijoittuva työ
item-21-meaning = Asiakas saa tavallista palkkatyötä avoimilta työmarkkinoilta: työtä, jota kuka tahansa voi hakea ja joka on vakituista, kausityötä tai vuokratyötä. Sellaisesta työstä saa oman palkan, työkavereita ja turvaa.
item-21-rule = Lasketaan kaikenlaiset työt, jotka olivat voimassa viimeisten 6 kuukauden aikana, myös palkattomat. Jos niistä palkkatöitä on alle 10, arvosana on 1. Muuten lasketaan, kuinka suuri osa töistä on avoimilla työmarkkinoilla ja lisäksi vakituista työtä, kausityötä tai vuokratyötä; osuus pyöristetään kokonaiseksi prosentiksi. Arvosana 5: vähintään 95 %; 4: 85–94 %; 3: 75–84 %; 2: 65–74 %; 1: alle 65 %.
item-21-raise = Jos palkkatöitä on alle 10, arvosana on 1, olivatpa ne mitä tahansa, joten ensin tarvitaan lisää palkkatöitä. Hakekaa ensisijaisesti vakituista työtä avoimilla työmarkkinoilla, ja merkitkää työsuhteen muoto jokaiseen työhön.

item-22-name = Yksilöllinen rinnalla kulkeva tuki
item-22-meaning = Jokainen työssä oleva saa tukea, joka sopii juuri hänelle: tapaamisia työpaikalla tai muualla, apua työnantajan kanssa, etuusneuvontaa tai yhteyttä kumppaneihin ja läheisiin. Tuki auttaa pysymään työssä ja pääsemään eteenpäin uralla ja koulutuksessa.
item-22-rule = Katsotaan aktiivisia asiakkaita, joilla on valittuna päivänä jokin työ. Jokaiselta lasketaan, montako 6 tuen lajista hän on saanut työn alusta lähtien, enintään viimeisten 6 kuukauden ajalta: tapaaminen työpaikalla, tapaaminen muualla, yhteys työnantajaan, yhteys kumppaniin, yhteys läheisiin ja etuusneuvonta. Osuudet pyöristetään kokonaisiksi prosenteiksi. Arvosana 5: vähintään 75 % on saanut vähintään 3 lajia ja tuki eteenpäin uralla on todettu; 4: vähintään 75 % on saanut vähintään 3 lajia. 3: vähintään 75 % on saanut jotakin tukea; 2: vähintään 50 %; 1: alle 50 %. Jos kukaan asiakas ei ole työssä, arvosana puuttuu.
item-22-raise = Sopikaa jokaisen työssä olevan kanssa, mitä tukea hän haluaa itselleen, työpaikalle, läheisille ja kumppanilta, ja kirjatkaa se, mitä teitte.
item-22-career = Asiakasta tuetaan eteenpäin uralla ja koulutuksessa

item-23-name = Kestoltaan rajaamaton palvelu
item-23-meaning = Tuki ei lopu, kun työ alkaa, eikä ennalta määrättyyn päivään. Valmentaja tapaa asiakkaan juuri ennen työn alkua ja heti sen alettua, ensin viikoittain ja sitten kuukausittain. Jos työ päättyy, hän ottaa pian yhteyttä.
item-23-rule = Katsotaan kaikenlaisia töitä, jotka alkoivat viimeisten 12 kuukauden aikana ja vähintään 35 päivää sitten, myös jo päättyneitä. Alku: asiakas on tavattu kasvokkain 7 päivän aikana ennen alkua ja uudelleen alkamispäivänä tai 3 päivän kuluessa siitä. Rytmi: työn alusta lasketaan 4 jaksoa, kukin 7 päivää, ja jokaisessa on tapaaminen kasvokkain; sen jälkeen (28 päivää alusta) tapaamisia on keskimäärin vähintään kerran täyttä kuukautta kohti, kunnes työ päättyy tai 12 kuukautta täyttyy; alle 28 päivän työssä tapaaminen on jokaisessa täydessä 7 päivän jaksossa. Päättyminen: kuinka suuressa osassa 12 kuukauden aikana päättyneistä töistä, joiden päättymisestä saatiin tieto, oma valmentaja oli yhteydessä asiakkaaseen 3 arkipäivän kuluessa tiedosta (ma–pe, ei pyhiä; jos tällaisia ei ole, 100 %). Arvosana 5: rytmi, alku ja päättyminen toteutuivat kukin vähintään 75 %:ssa töistä (pyöristettynä); 4: rytmi vähintään 75 %; 3: rytmi vähintään 50 %; 2: rytmi edes yhdessä työssä; 1: ei yhdessäkään. Jos tällaisia alkaneita töitä ei ole, arvosana puuttuu.
item-23-raise = Sopikaa tapaamiset kalenteriin jo ennen työn alkua, alussa tiheästi ja sitten säännöllisesti, ja ottakaa yhteyttä heti, kun kuulette työn päättyneen.

item-24-name = Lähiyhteisössä tapahtuvat palvelut
item-24-meaning = Valmentaja tekee suurimman osan työstään siellä, missä ihmiset ovat: lähiyhteisössä, asiakkaan kotona ja työpaikoilla. Tutussa paikassa on helpompi puhua, eikä työtä löydy toimistosta.
item-24-rule = Lasketaan valmentajien viimeisten 2 kuukauden aikana kirjaama aika ilman matkoja. Siitä otetaan osuus, joka kului lähiyhteisössä, asiakkaan kotona tai työpaikoilla, ja se pyöristetään kokonaiseksi prosentiksi. Arvosana 5: vähintään 65 %; 4: 50–64 %; 3: 40–49 %; 2: 30–39 %; 1: alle 30 %. Jos aikaa ei ole kirjattu, arvosana puuttuu.
item-24-raise = Tavatkaa asiakkaat ja työnantajat toimiston ulkopuolella aina, kun se asiakkaalle sopii, ja merkitkää paikka kirjaukseen.

item-25-name = Aloitteellinen ja aktiivinen sitouttaminen
item-25-meaning = Kun asiakas ei pääse tapaamiseen, valmentaja hakee yhteyttä kunnioittavasti, myös kotona ja lähiyhteisössä. Apuna ovat kumppanit ja asiakkaan luvalla läheiset. Palvelu ei pääty väliin jääneisiin tapaamisiin eikä aikarajaan, koska luottamus vie aikaa.
item-25-rule = Kun täyttyviä osakohtia on 6, arvosana on 5; 5 antaa arvosanan 4, 4 arvosanan 3, 3 arvosanan 2 ja 0–2 arvosanan 1. a: kenenkään palvelu ei ole viimeisten 12 kuukauden aikana päättynyt väliin jääneiden tapaamisten tai aikarajan vuoksi. b: viimeisten 6 kuukauden väliin jääneistä asiakastapaamisista, joista on yli 14 päivää, vähintään 75 %:n jälkeen asiakasta tavoiteltiin tai häneen saatiin yhteys 14 päivän kuluessa (jos sellaisia ei ole, riittää yksikin toteutunut asiakastapaaminen). Viimeisten 6 kuukauden aikana on lisäksi kirjattu: c: kumppanin työntekijän tavoitusyritys; d: vähintään 2 tavoitusyritystä kasvokkain kotona tai lähiyhteisössä; e: kumppanin kanssa yhdessä tehty käynti tai muu työ; f: yhteys läheiseen. Todettu tieto menee kirjausten edelle. Jos 6 kuukauden aikana ei ole kirjauksia eikä mitään ole todettu, arvosana puuttuu.
item-25-raise = Jatkakaa yhteydenpitoa kunnioittavasti ja monella tavalla, tarjotkaa tapaamista kotona tai lähellä, ja pyytäkää mukaan kumppaneita ja läheisiä.
item-25-a = Väliin jääneet tapaamiset tai aikaraja eivät päätä palvelua
item-25-b = Väliin jääneen tapaamisen jälkeen haetaan yhteyttä
item-25-c = Myös kumppanin työntekijät hakevat yhteyttä
item-25-d = Asiakasta tavoitellaan kotona ja lähiyhteisössä
item-25-e = Kumppanin kanssa tehdään yhteisiä käyntejä
item-25-f = Läheisiin ollaan yhteydessä
