### Luettelot: tallennetut suodattimet; luonnokset; julkisten sivujen asetukset.

## Tallennetut suodattimet
filters-title = Tallennetut suodattimet
filters-gone = ei enää näytä mitään
filters-manage = Tallenna tai poista suodatin
filters-name = Suodattimen nimi
filters-name-hint = Tallentaa sen, mikä on nyt valittuna. Vain sinä näet sen.
filters-save = Tallenna suodatin
filters-remove = Poista
filters-full = Sinulla on jo 20 suodatinta. Poista ensin jokin niistä.
fault-filter-name = Anna nimi, enintään 40 merkkiä
fault-filter-name-taken = Sinulla on jo tämänniminen suodatin
fault-filter-most = Sinulla on jo 20 suodatinta. Poista ensin jokin niistä.
notice-filter-kept = Suodatin tallennettiin
notice-filter-removed = Suodatin poistettiin
notice-filter-restored = Suodatin palautettiin
notice-filter-restore-failed = Suodatinta ei voitu palauttaa: sinulla on jo 20 suodatinta

## Luonnokset
login-held = Istunto on päättynyt.
login-held-more = Mitään ei kadonnut: kirjoittamasi on tällä sivulla ja palaa lomakkeelle, kun kirjaudut sisään.
held-title = Kirjoittamasi on tallella
held-lead = Lomaketta ei vielä tallennettu. Palaa lomakkeelle, tarkista se ja tallenna uudelleen.
held-go-on = Palaa lomakkeelle
draft-again = Kirjoittamasi palautettiin. Tarkista ja tallenna: mitään ei ole vielä tallennettu.
notice-draft-other-failed = Lomake kuului toiselle käyttäjälle. Sitä ei tallennettu eikä näytetty sinulle.
draft-restored = Luonnos palautettu. Se on vain tällä laitteella, kunnes tallennat.
draft-discard = Hylkää luonnos

## Ohjelman asetukset: julkiset sivut
settings-title = Palvelun asetukset
settings-lead = Asetukset koskevat koko palvelua. Muutokset jäävät näkyviin.
settings-public = Julkiset sivut
settings-referral = Julkinen hakemus
settings-referral-hint = Kuka tahansa voi hakea palveluun kirjautumatta.
settings-leads = Julkiset työvinkit
settings-leads-hint = Kaikki näkevät avoimet vinkit, jotka saa näyttää julkisesti, ja niiden työnantajat.
settings-open = Avaa julkinen sivu
settings-save = Tallenna asetukset
settings-history = Aiemmat asetukset
settings-on = päällä
settings-off = pois
notice-settings-kept = Asetukset tallennettiin
notice-settings-same = Asetukset olivat jo näin
leads-public-off = Vinkkejä ei näytetä julkisesti. Tiiminvetäjä voi ottaa julkisen sivun käyttöön.
