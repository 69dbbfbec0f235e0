## Where a problem is
problem-row = rad { $row }
problem-column = kolumn { $column }
problem-value = värde ”{ $value }”

## The file
problem-not-utf16 = Filen är sparad som UTF-16. Spara den som ”CSV UTF-8”.
problem-not-a-zip = Zip-filen är inte hel. Gör den på nytt eller ange mappen i stället.
problem-not-a-workbook = Filen kan inte läsas som en .xlsx-arbetsbok. Öppna den i ett kalkylprogram och spara den som .xlsx.
problem-old-workbook = Filen är en gammal .xls-arbetsbok. Spara den som .xlsx.
problem-password-protected = Filen är skyddad med lösenord. Spara den utan lösenord.
problem-too-large = Uppackad skulle filen vara större än { $most } megabyte. Anteckningarna i en service tar inte så mycket utrymme.
problem-too-many-parts = Filen har fler delar än anteckningarna i någon service kan ha.
problem-several-folders = Zip-filen innehåller flera datamängder. Gör en zip-fil av en enda mapp.
problem-empty = Här finns ingen av datamängdens tabeller. Ge filerna eller bladen namn efter tabellerna: programme, staff, clients, activities och så vidare.
problem-not-written = Arbetsboken kunde inte skrivas.
problem-too-many-rows = Tabellen har fler än { $most } rader, och de ryms inte på ett blad. Skriv datamängden till en mapp eller en zip-fil.
problem-table-twice = Tabellen finns två gånger. Behåll en.
problem-programme-rows = Tabellen ska ha exakt en rad. Nu är antalet rader { $rows }.

## The header
problem-column-twice = Kolumnen finns två gånger. Behåll en.
problem-column-missing = Den här kolumnen saknas. Lägg till den.
problem-column-ambiguous = Rubriken kan betyda två kolumner: { $first } eller { $second }. Skriv den du menar.
problem-too-many-columns = Tabellen har fler kolumner än som ryms på ett blad.

## The row
problem-unclosed-quote = Här börjar ett citattecken som aldrig avslutas, så resten av filen kan inte läsas. Lägg till citattecknet som saknas.
problem-text-after-quote = Det finns text efter det avslutande citattecknet. Skriv ett citattecken inne i en cell två gånger.
problem-quote-in-cell = Cellen innehåller ett citattecken men börjar inte med ett. Sätt hela cellen inom citattecken och skriv det som finns inuti två gånger.
problem-too-many-cells = Raden har fler celler än rubrikraden. Ge kolumnen en rubrik; i en CSV-fil ska en cell som innehåller skiljetecknet stå inom citattecken.

## The cell
problem-not-utf8 = Texten är inte UTF-8. Spara filen som ”CSV UTF-8”.
problem-control-character = Texten innehåller ett styrtecken som inte kan visas. Ta bort texten och skriv den på nytt.
problem-cell-too-long = Texten har { $chars } tecken, och i en cell ryms högst { $most }. Förkorta texten.
problem-missing = Fyll i den här uppgiften.
problem-unknown-code = Det här alternativet finns inte. Välj något av dessa: { $codes }.
problem-ambiguous-code = Det här kan betyda två alternativ: { $first } eller { $second }. Skriv den kod du menar.
problem-not-a-day = Den här dagen finns inte i kalendern. Skriv datumet i formen 15.5.2024 eller 2024-05-15.
problem-not-a-number = Det här är inte ett tal. Skriv ett tal här.
problem-not-whole = Skriv ett heltal här.
problem-out-of-range = Talet ska vara minst { $least } och högst { $most }.
problem-not-yes-no = Skriv ja eller nej här.
problem-not-yes-no-of-component = Skriv ja eller nej som delkriteriets värde.
problem-not-a-rating = Skriv 1, 2, 3, 4 eller 5 som betyg för hela kriteriet.
problem-repeated-id = Samma id finns redan på rad { $row }. Ge varje rad ett eget id.
problem-unknown-id = Det här id:t finns inte i tabellen { $table }.
problem-end-before-start = Slutdatumet är före startdatumet, som är { $start }.

## A mapping
problem-not-a-mapping = Filen kan inte läsas som en mappning: { $reason }
problem-mapping-version = Mappningen har version { $version }, som det här programmet inte läser. Spara mappningen på nytt.
problem-no-such-target = Det finns ingen tabell eller kolumn med det här namnet i datamängden.
problem-target-twice = En annan kolumn är redan mappad till samma uppgift, och de kan inte slås ihop. Lämna bort den ena.
problem-sheet-missing = Filen har inget blad med det här namnet. Rätta namnet i mappningen eller lämna bort bladet där.
problem-heading-missing = På raden som mappningen anger finns ingen sådan rubrik. Rätta rubriken eller radnumret i mappningen.
problem-nothing-mapped = Mappningen importerar inte något blad.
problem-too-many-sheet-cells = Bladen har fler än { $most } celler. Importera dem i delar, till exempel ett år i taget.
problem-unknown-word = Mappningen säger inte vad det här ordet betyder. Rader med ordet: { $rows }. Det kan betyda något av dessa: { $codes }.
problem-unknown-name = Ingen rad i tabellen { $table } har det här id:t eller namnet. Rader med det här: { $rows }.
problem-name-of-two = Flera rader i tabellen { $table } har det här namnet. Skriv id i stället för namn. Rader med det här: { $rows }.
problem-repeated-id-on-sheet = Samma id finns redan på bladet { $sheet }, rad { $row }. Ge varje rad ett eget id.

## Warnings
problem-unknown-table = Det finns ingen tabell med det här namnet, så den lästes inte.
problem-unknown-column = Tabellen har ingen kolumn med den här rubriken, så kolumnen lästes inte.
problem-column-without-header = Kolumnen har ingen rubrik, så den lästes inte.
problem-unknown-component = Kriteriet har inget sådant delkriterium, så raden räknas inte med.
problem-not-an-occupation = En yrkeskod har fyra siffror (ISCO-08).
problem-sheet-not-mapped = Mappningen nämner inte det här bladet, så det lästes inte.
problem-heading-not-mapped = Mappningen nämner inte den här rubriken, så kolumnen lästes inte.
problem-over-others = Rader som skulle ersätta andra anteckningar: { $rows }. Radernas id kommer från bladets namn, och ett blad med samma namn har importerats förut. Ge bladet ett eget namn, till exempel månaden.
problem-kept-already = Rader som redan finns med ett annat id: { $rows }. De skulle komma en gång till. Ge bladet samma namn som senast.
