### Hakeminen ja lähetteet: julkinen hakemus, odottavat ja päätös.

## Palvelun valinta
refer-choose-title = Valitse palvelu, johon haet
refer-choose-lead = Voit hakea itse. Et tarvitse lähetettä keneltäkään.
refer-choose-none = Täällä ei ole vielä palveluja
refer-choose-none-todo = Palvelut näkyvät täällä, kun ne alkavat ottaa hakemuksia vastaan.
refer-easy = Selkokielellä
refer-usual = Yleiskielellä

## Hakemus
refer-title = Hae työhön{"\u00AD"}valmennukseen
refer-lead = Voit hakea itse. Et tarvitse lähetettä keneltäkään. Saat vastauksen viikon sisällä.
refer-errors =
    { $count ->
        [one] Tarkista yksi kohta
       *[other] Tarkista { $count } kohtaa
    }
refer-name = Nimi
refer-name-hint = Etunimi ja sukunimi. Jos joku auttaa sinua, täyttäkää tämä yhdessä.
refer-contact = Miten tavoitamme sinut?
refer-contact-hint = Kirjoita ainakin toinen. Otamme yhteyttä vain sinuun, emme kenellekään muulle.
refer-phone = Puhelin
refer-email = Sähköposti
refer-ways = Miten saamme ottaa yhteyttä?
refer-wish = Minkälaista työtä haluaisit?
refer-wish-hint = Yksikin sana riittää. Sinun ei tarvitse vielä tietää.
refer-municipality = Kotikunta
refer-language = Mitä kieltä haluat puhua kanssamme?
refer-birth = Syntymäaika
refer-birth-hint = Muodossa p.k.vvvv, esimerkiksi 5.11.1990. Siitä tunnistamme samannimiset.
refer-website = Jätä tämä kenttä tyhjäksi
refer-everyone = Kaikki halukkaat pääsevät.
refer-everyone-text = Emme kysy sairauksista emmekä siitä, oletko valmis työhön. Riittää, että haluat töihin.
refer-send = Lähetä hakemus
refer-draft-saved = Tallennettu tähän puhelimeen tai tietokoneeseen. Mitään ei ole vielä lähetetty.
refer-draft-restored = Tässä on, mitä kirjoitit aiemmin tällä laitteella. Mitään ei ole vielä lähetetty.
refer-draft-removed = Poistettu. Tekstisi on nyt vain tällä sivulla.
refer-draft-remove = Poista tästä laitteesta
refer-name-field-missing = Kirjoita nimesi
refer-phone-contact-missing = Kirjoita puhelinnumero tai sähköposti
refer-send-too-quick = Tarkista tiedot ja lähetä hakemus uudelleen
refer-send-too-often = Odota minuutti ja lähetä hakemus uudelleen
refer-send-too-old = Lomake oli auki yli vuorokauden. Tarkista tiedot ja lähetä hakemus uudelleen
refer-send-sent-already = Tällä lomakkeella on jo lähetetty hakemus. Jos haluat lähettää uuden, lähetä uudelleen

## Mitä tiedoille tapahtuu
refer-data-title = Näin suojaamme tietosi
refer-data = Tietojasi käsittelee { $name }.
refer-data-use = Käytämme tietojasi vain siihen, että vastaamme sinulle ja aloitamme palvelun kanssasi.
refer-data-who = Hakemuksesi näkee vain palvelun tiimi. Jokainen katselu merkitään lokiin.
refer-data-share = Emme kerro hakemuksesta muille ilman lupaasi, emme edes hoitotiimille tai työnantajalle.
refer-data-rights = Voit pyytää nähdä tietosi ja korjata ne.
refer-data-never = Älä kirjoita tähän henkilötunnustasi äläkä terveystietojasi.

## Hakemuksen jälkeen
refer-thanks-title = Kiitos, hakemuksesi on perillä
refer-thanks-next = Mitä seuraavaksi tapahtuu
refer-thanks-first = Otamme sinuun yhteyttä viikon sisällä.
refer-thanks-second = Sovimme ajan ja paikan, jossa tapaamme.
refer-thanks-third = Puhumme siitä, millaista työtä haluat. Sinä päätät, aloitetaanko.
refer-thanks-late = Etkö ole kuullut meistä viikossa?
refer-thanks-late-text = Lähetä hakemus uudelleen. Siitä ei ole haittaa.

## Sama selkokielellä
easy-refer-choose-title = Mihin haluat hakea?
easy-refer-choose-lead = Valitse tästä paikka. Voit hakea itse.
easy-refer-title = Haluatko töihin? Me autamme.
easy-refer-lead = Voit täyttää tämän lomakkeen itse. Et tarvitse lupaa keneltäkään. Vastaamme sinulle viikon sisällä.
easy-refer-name = Sinun nimesi
easy-refer-name-hint = Kirjoita etunimi ja sukunimi. Joku voi auttaa sinua kirjoittamaan.
easy-refer-contact = Sinun puhelimesi tai sähköpostisi
easy-refer-contact-hint = Kirjoita jompikumpi. Soitamme vain sinulle.
easy-refer-ways = Miten voimme jutella kanssasi? Valitse yksi tai monta.
easy-refer-wish = Mitä haluat tehdä työssä?
easy-refer-wish-hint = Voit kirjoittaa yhden sanan. Voit myös jättää tämän tyhjäksi.
easy-refer-municipality = Missä asut?
easy-refer-language = Mitä kieltä haluat puhua?
easy-refer-birth = Milloin olet syntynyt?
easy-refer-birth-hint = Kirjoita päivä, kuukausi ja vuosi. Esimerkiksi 5.11.1990.
easy-refer-everyone = Kaikki saavat tulla.
easy-refer-everyone-text = Emme kysy, oletko sairas. Sinun ei tarvitse olla valmis. Haluat töihin, ja se riittää.
easy-refer-send = Lähetä
easy-refer-draft-saved = Teksti on tallessa tässä laitteessa. Sitä ei ole vielä lähetetty.
easy-refer-data-title = Pidämme tietosi turvassa
easy-refer-data = Tietosi saa tämä paikka: { $name }.
easy-refer-data-use = Tarvitsemme tietosi, jotta voimme auttaa sinua.
easy-refer-data-who = Vain meidän työntekijämme näkevät tiedot. Kone muistaa, kuka niitä katsoi.
easy-refer-data-share = Emme kerro muille, jos et halua.
easy-refer-data-rights = Voit pyytää, että näytämme tietosi. Voit pyytää, että korjaamme ne.
easy-refer-data-never = Älä kirjoita tähän henkilötunnusta. Älä kirjoita sairauksista.
easy-refer-thanks-title = Kiitos! Saimme hakemuksesi.
easy-refer-thanks-next = Mitä nyt tapahtuu?
easy-refer-thanks-first = Me soitamme tai kirjoitamme sinulle viikon sisällä.
easy-refer-thanks-second = Sovimme yhdessä, milloin ja missä tapaamme.
easy-refer-thanks-third = Puhumme työstä. Sinä päätät, haluatko aloittaa.
easy-refer-thanks-late = Emmekö soittaneet viikossa?
easy-refer-thanks-late-text = Lähetä silloin lomake uudelleen.

## Odottavat
referral-inbox-title = Lähetteet
referral-inbox-lead = Palvelun alkua odottavat, pisimpään odottanut ensin.
referral-inbox-caption = Odottavat, pisimpään odottanut ensin
referral-inbox-none = Kukaan ei odota nyt
referral-inbox-none-todo = Lähetteet tulevat tänne, kun kirjaat sellaisen tai joku hakee julkisella sivulla.
referral-column-name = Nimi
referral-column-waiting = Odottanut
referral-waited =
    { $count ->
        [0] alle päivän
        [one] yhden päivän
       *[other] { $count } päivää
    }
referral-public = Julkinen hakemus
referral-public-text = Tällä sivulla kuka tahansa voi hakea ilman kirjautumista. Jaa sen osoitetta esitteissä ja verkkosivuilla.
referral-public-open = Avaa hakemussivu

## Lähetteen kirjaaminen
referral-new-title = Kirjaa lähete
field-client-identity_code = Henkilötunnus
hint-client-identity_code = Vain, jos työ sitä vaatii. Se säilytetään salattuna ja näytetään peitettynä.

## Yksi lähete
referral-referred = Lähete { $date }, { $source }
referral-errors = Tarkista tämä
referral-written = Mitä kirjattiin
referral-written-none = Muuta ei kirjattu.
referral-alike = Voiko kyse olla samasta ihmisestä?
referral-alike-same_identity_code = sama henkilötunnus
referral-alike-same_name = sama nimi
referral-alike-same_birth_date = sama syntymäaika
referral-alike-todo = Tarkista ennen päätöstä. Mitään ei yhdistetä itsestään.
referral-accept-title = Ota palveluun
referral-accept-lead = Palvelu alkaa tänään, ja asiakas saa oman valmentajan.
referral-coach-hint = Aakkosjärjestyksessä. Asiakasmäärä on tieto, ei suositus.
referral-coach-choice =
    { $count ->
        [0] { $name } (ei vielä asiakkaita)
        [one] { $name } (yksi asiakas)
       *[other] { $name } ({ $count } asiakasta)
    }
referral-coach-none = Tiimissä ei ole nyt valmentajaa. Lisää valmentaja ennen kuin palvelu alkaa.
referral-coach-field-missing = Valitse valmentaja
referral-accept = Aloita palvelu
referral-decline-title = Palvelu ei ala
referral-reason = Miksi palvelu ei ala?
referral-reason-hint = Valitse syy, joka ratkaisi. Kerro se myös ihmiselle itselleen.
referral-readiness = Nämä koskevat valmiutta:
referral-reason-field-missing = Valitse syy
referral-zero = Tämä ei ole syy torjua ketään.
referral-zero-text = Jokainen, joka haluaa töihin, pääsee mukaan. Valmiutta, oireita, päihteitä, muistia, hoidossa käymistä, taustaa tai ulkonäköä ei punnita. Jos valitset tämän, se kirjataan ja näkyy kohdan 9 arvosanassa.
referral-decline = Kirjaa, että palvelu ei ala

## Ilmoitukset
notice-referral-kept = Lähete on tallennettu.
notice-referral-accepted = Palvelu on alkanut.
notice-referral-declined = Kirjattu: palvelu ei ala.
