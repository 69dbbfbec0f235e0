### Kirjaukset, jotka odottavat yhteyttä puhelimessa.

## Mitä yhteydestä sanotaan
outbox-away = Ei yhteyttä.
outbox-away-more = Kirjaukset odottavat tässä puhelimessa.
outbox-kept = Kirjaus on tallessa.
outbox-not-kept = Kirjausta ei saatu talteen tähän puhelimeen. Pidä sivu auki ja tallenna uudelleen, kun yhteys palaa.
outbox-editing = Muokkaat kirjausta, joka odottaa lähettämistä.
outbox-waits-one = Odottaa yhteyttä: { $what } kirjaus.
outbox-waits-many = Odottaa yhteyttä: { $what } kirjausta.
outbox-sent-one = { $what } kirjaus lähetettiin.
outbox-sent-many = { $what } kirjausta lähetettiin.
outbox-again = Päivitä sivu
outbox-sign-in-one = Kirjaudu sisään, niin { $what } kirjaus lähetetään.
outbox-sign-in-many = Kirjaudu sisään, niin { $what } kirjausta lähetetään.
outbox-sign-in = Kirjaudu sisään

## Mitä odottaa
outbox-waiting = Lähtee, kun yhteys palaa
outbox-waiting-more = Kirjaukset ovat tässä puhelimessa salattuina ja lähtevät järjestyksessä. Sama kirjaus ei lähde kahta kertaa.
outbox-holds = Puhelimessa ovat lisäksi omien asiakkaidesi nimet tältä päivältä. Ne poistetaan, kun päivä vaihtuu tai kirjaudut ulos.
outbox-others-one = Tässä puhelimessa odottaa myös toisen käyttäjän { $what } kirjaus. Se lähtee, kun hän kirjautuu sisään.
outbox-others-many = Tässä puhelimessa odottaa myös toisen käyttäjän { $what } kirjausta. Ne lähtevät, kun hän kirjautuu sisään.
outbox-entry = Kirjaus
outbox-tag = Odottaa
outbox-place = { $what }. jonossa
outbox-today = tänään
outbox-clients-one = { $what } asiakas
outbox-clients-many = { $what } asiakasta
outbox-employer = työnantaja
outbox-edit = Muokkaa
outbox-remove = Poista
outbox-remove-more = Poistettua kirjausta ei saa takaisin.
outbox-remove-now = Poista kirjaus

## Mitä korjataan
outbox-refused = Korjaa, niin kirjaus lähtee
outbox-mend = Korjaa
outbox-refused-why = Kirjausta ei otettu vastaan. Tarkista, että asiakas on yhä sinun asiakkaasi.

## Kaksi tekstiä
outbox-conflicts = Kaksi tekstiä samasta kirjauksesta
outbox-conflicts-more = Sama kirjaus on tallennettu palveluun toisin. Kumpikaan teksti ei ole kadonnut.
outbox-conflicts-caption = Palvelun teksti ja oma tekstisi rinnakkain
outbox-written = Kirjoitit oman tekstisi { $what }.
outbox-decide = Mitä tehdään?
outbox-both = Yhdistä
outbox-both-more = molemmat peräkkäin, voit muokata
outbox-mine = Oma teksti
outbox-mine-more = palvelun teksti jää historiaan
outbox-theirs = Palvelun teksti
outbox-theirs-more = oma teksti poistetaan puhelimesta
outbox-merged = Yhdistetty teksti
outbox-decide-save = Tallenna päätös
outbox-reason-both = Kaksi tekstiä yhdistettiin.
outbox-reason-mine = Kahdesta tekstistä valittiin ilman yhteyttä kirjoitettu.
