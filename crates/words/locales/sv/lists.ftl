### Listor: sparade filter; utkast; inställningar för offentliga sidor.

## Sparade filter
filters-title = Sparade filter
filters-gone = visar inte längre något
filters-manage = Spara eller ta bort ett filter
filters-name = Filtrets namn
filters-name-hint = Sparar det som är valt nu. Bara du ser det.
filters-save = Spara filtret
filters-remove = Ta bort
filters-full = Du har redan 20 filter. Ta först bort något av dem.
fault-filter-name = Ge ett namn, högst 40 tecken
fault-filter-name-taken = Du har redan ett filter med det namnet
fault-filter-most = Du har redan 20 filter. Ta först bort något av dem.
notice-filter-kept = Filtret sparades
notice-filter-removed = Filtret togs bort
notice-filter-restored = Filtret återställdes
notice-filter-restore-failed = Filtret kunde inte återställas: du har redan 20 filter
