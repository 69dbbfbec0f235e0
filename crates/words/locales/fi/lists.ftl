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
