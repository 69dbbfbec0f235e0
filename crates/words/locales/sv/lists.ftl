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

## Utkast
login-held = Sessionen har avslutats.
login-held-more = Inget gick förlorat: det du skrev finns på denna sida och kommer tillbaka i formuläret när du loggar in.
held-title = Det du skrev finns kvar
held-lead = Formuläret sparades inte ännu. Gå tillbaka till formuläret, kontrollera det och spara igen.
held-go-on = Tillbaka till formuläret
draft-again = Det du skrev har återställts. Kontrollera och spara: inget är sparat ännu.
notice-draft-other-failed = Formuläret hörde till en annan användare. Det sparades inte och visades inte för dig.
draft-restored = Utkastet återställdes. Det finns bara på den här enheten tills du sparar.
draft-discard = Kasta utkastet

## Programmets inställningar: offentliga sidor
settings-title = Tjänstens inställningar
settings-lead = Inställningarna gäller hela tjänsten. Ändringarna förblir synliga.
settings-public = Offentliga sidor
settings-referral = Offentlig ansökan
settings-referral-hint = Vem som helst kan ansöka till tjänsten utan att logga in.
settings-leads = Offentliga jobbtips
settings-leads-hint = Alla ser öppna tips som får visas offentligt, och deras arbetsgivare.
settings-open = Öppna den offentliga sidan
settings-save = Spara inställningarna
settings-history = Tidigare inställningar
settings-on = på
settings-off = av
notice-settings-kept = Inställningarna sparades
notice-settings-same = Inställningarna var redan sådana
leads-public-off = Tipsen visas inte offentligt. Teamledaren kan ta i bruk den offentliga sidan.
