### Import av anteckningar och mappning av en annan tabell.

## Importsidan
import-title = Import
import-lead = Importera anteckningarna i din service. Du ser rad för rad vad som skulle ändras innan något sparas.
import-errors = Filen togs inte emot
import-bring = Importera en fil
import-file = Fil
import-kinds = En arbetsbok (.xlsx) eller ett zip-paket, högst { $most } MB
import-drop = Du kan också släppa filen här.
import-check = Ladda upp och kontrollera
import-nothing-yet = Inget sparas förrän du har sett raderna och bekräftat importen.
import-template-title = En arbetsbok att fylla i
import-template-lead = Varje slag av anteckning har sitt eget blad, färdiga listor och en anvisning i varje kolumn.
import-template = Ladda ner arbetsboken
import-own-shape = Har ni redan en egen tabell? Importera den som den är, så får du hjälp att mappa den.
import-export-title = Ta anteckningarna med dig
import-export-lead = Servicens alla anteckningar i en fil. Den innehåller uppgifter om människor, så förvara den säkert.
import-export-workbook = Som arbetsbok
import-export-zip = Som zip-paket
import-waiting = Filer som väntar
import-continue = Fortsätt
import-discard = Förkasta
import-state-waiting = Väntar på bekräftelse
import-state-running = Importeras just nu
import-state-stopped = Avbröts
import-latest = De senaste importerna
import-none = Inget har importerats än
import-none-todo = Börja med arbetsboken eller importera den tabell som ni har.
import-rows =
    { $added ->
        [0] Inga nya rader
        [one] En rad lades till
       *[other] { $added } rader lades till
    }, { $updated ->
        [0] ingen uppdaterades
        [one] en uppdaterades
       *[other] { $updated } uppdaterades
    }, { $unchanged ->
        [0] ingen förblev oförändrad
        [one] en förblev oförändrad
       *[other] { $unchanged } förblev oförändrade
    }
import-undone = Ångrad
import-undo-note = Att ångra tar bort de rader som lades till och återställer de uppdaterade. Det går så länge samma rader inte har ändrats efter importen.
import-mappings = Sparade mappningar
import-mappings-lead = En likadan tabell känns igen och läses enligt dessa.
import-column-file = Fil
import-column-brought = Uppladdad
import-column-state = Läge
import-column-todo = Vad du kan göra
import-column-when = När
import-column-who = Vem
import-column-rows = Rader
import-column-mapping = Mappning
import-column-saved = Sparad

## Under vägen
import-phases = Importens steg
import-phase-file = Fil
import-phase-mapping = Mappning
import-phase-check = Kontroll
import-phase-confirm = Bekräftelse
import-file-read = { $file }, uppladdad { $when }
import-file-imported = { $file }, importerad { $when }

## Kontrollen
import-check-title = Kontroll av importen
import-check-lead =
    { $added ->
        [0] Ingen rad skulle läggas till
        [one] En rad skulle läggas till
       *[other] { $added } rader skulle läggas till
    }, { $updated ->
        [0] ingen skulle uppdateras
        [one] en skulle uppdateras
       *[other] { $updated } skulle uppdateras
    } och { $unchanged ->
        [0] ingen skulle förbli oförändrad.
        [one] en skulle förbli oförändrad.
       *[other] { $unchanged } skulle förbli oförändrade.
    }
import-check-note = Ingen rad har importerats än. Du kan ångra importen också efteråt.
import-check-nothing = Allt i filen finns redan här. Det finns inget att importera.
import-confirm = Importera raderna
import-discard-file = Förkasta filen
import-warnings =
    { $count ->
        [one] En anmärkning om filen
       *[other] { $count } anmärkningar om filen
    }
import-warnings-more =
    { $count ->
        [one] En till finns i listan.
       *[other] { $count } till finns i listan.
    }
import-warnings-file = Ladda ner alla anmärkningar som tabell
import-tables = Tabell för tabell
import-row-by-row = Rad för rad
import-show = Rader som visas
import-show-button = Visa
import-show-changed = De som ändras ({ $count })
import-show-added = Läggs till ({ $count })
import-show-updated = Uppdateras ({ $count })
import-show-unchanged = Oförändrade ({ $count })
import-show-all = Alla ({ $count })
import-all-tables = Alla tabeller
import-no-rows = Det finns inga sådana rader i filen.
import-range = Rader { $range } / { $count }
import-verdict-added = Läggs till
import-verdict-updated = Uppdateras
import-verdict-unchanged = Oförändrad
import-item = Kriterium { $item }
import-column-verdict = Resultat
import-column-table = Tabell
import-column-id = Id
import-column-what = Vilken rad
import-column-change = Vad som ändras
import-failed = Importen avbröts, och inget av den sparades.
import-failure-disk-full = Tjänstens disk är full. Berätta det för huvudanvändaren och importera igen när det finns plats.
import-failure-database-away = Databasen svarade inte. Vänta en stund och importera igen.
import-failure-not-readable = Filen kunde inte längre läsas som den kontrollerades. Se raderna nedan och försök igen.
import-failure-internal = Felet är vårt. Försök igen, och om felet upprepas, berätta det för huvudanvändaren.

## Filen kan inte importeras som den är
import-refused-title = Filen behöver rättas
import-refused-lead = Ingen rad har importerats
import-refused-extent =
    { $count ->
        [one] En sak behöver rättas
       *[other] { $count } saker behöver rättas
    }, på { $rows ->
        [one] ett ställe
       *[other] { $rows } ställen
    }. Rätta dem i din fil och ladda upp den igen.
import-file-mended = Den rättade filen
import-errors-file = Ladda ner listan som tabell
import-map = Mappa tabellen
import-map-again = Tillbaka till mappningen
import-to-mend = Det som ska rättas
import-column-place = Tabell och rad
import-column-column = Kolumn
import-column-value = Värde
import-column-wrong = Vad som är fel och hur du rättar det
import-other-title = Det här är en annan fil
import-other-programme = Anteckningarna i filen hör till servicen ”{ $programme }”, inte till den här.
import-other-programme-todo = Kontrollera att du valde rätt fil. Om du gjorde det, rätta id:t på det första bladet till det som ni har använt tidigare.
import-other-shape = Filen har inga blad med samma namn som i vår arbetsbok.
import-other-shape-todo = Om det är er egen tabell, mappa den en gång: du säger vad varje blad och kolumn är och får ett förslag till alla. Ingen rad har importerats än.
import-other-shape-known = Tabellen är likadan som den som mappningen ”{ $name }” gjordes för. Den används när du fortsätter.
import-other-file = Välj en annan fil

## Under importen och efteråt
import-running-title = Importen pågår
import-running-begins = Börjar
import-running-rows = { $done } rader av { $all }
import-running-note = Du kan lämna sidan. Importen fortsätter, och antingen sparas allt eller inget.
import-running-look = Se hur långt den har kommit
import-done-title = Importen är klar
import-done-lead =
    { $added ->
        [0] Ingen rad lades till
        [one] En rad lades till
       *[other] { $added } rader lades till
    }, { $updated ->
        [0] ingen uppdaterades
        [one] en uppdaterades
       *[other] { $updated } uppdaterades
    } och { $unchanged ->
        [0] ingen förblev oförändrad.
        [one] en förblev oförändrad.
       *[other] { $unchanged } förblev oförändrade.
    }
import-done-undone =
    Den här importen är ångrad. I den { $added ->
        [0] lades ingen rad till
        [one] lades en rad till
       *[other] lades { $added } rader till
    }, { $updated ->
        [0] ingen uppdaterades
        [one] en uppdaterades
       *[other] { $updated } uppdaterades
    } och { $unchanged ->
        [0] ingen förblev oförändrad.
        [one] en förblev oförändrad.
       *[other] { $unchanged } förblev oförändrade.
    }
import-done-who = { $when }, { $who }
import-see-quality = Se kvaliteten nu
import-another = Till importerna
import-undo = Ångra importen

## Listan över fel som tabell
import-sheet = Det som ska rättas
import-sheet-kind = Typ
import-sheet-table = Tabell
import-sheet-row = Rad
import-sheet-column = Kolumn
import-sheet-value = Värde
import-sheet-what = Vad som är fel och hur du rättar det
import-sheet-error = Fel
import-sheet-warning = Anmärkning

## Mappning av en tabell
mapping-page-title = Mappa tabellen en gång
mapping-page-lead =
    { $file }, { $sheets ->
        [one] ett blad
       *[other] { $sheets } blad
    }, { $rows ->
        [one] en rad
       *[other] { $rows } rader
    }. Ingen rad har importerats än.
mapping-page-origin-suggested = Det här är ett förslag. Det är gjort av bladens och kolumnernas namn och innehåll.
mapping-page-origin-saved = Tabellen är likadan som den som mappningen ”{ $name }” gjordes för, så den används.
mapping-page-origin-own = Dina val sparas efter hand.
mapping-page-none-unsettled = Varje ord har en betydelse
mapping-page-unsettled =
    { $count ->
        [one] Ett ord är inte avgjort
       *[other] { $count } ord är inte avgjorda
    }
mapping-page-unsettled-todo =
    { $rows ->
        [one] Det finns på en rad.
       *[other] De finns på { $rows } rader.
    } Välj vad ordet betyder eller lämna bort raderna. De andra förslagen kan du godkänna som de är.
mapping-page-settled = Se de första raderna nedan och fortsätt till kontrollen av alla rader.
mapping-page-settled-but = Något annat behöver ännu rättas. Se nedan.
mapping-page-saved = Sparad mappning
mapping-page-saved-choose = Välj en mappning
mapping-page-use = Använd den
mapping-page-suggest = Börja om från förslaget
mapping-page-legend = Så säkert är ett förslag
mapping-page-chosen = Ditt val
mapping-page-not-there = Inte i den här filen
mapping-page-problems = Det som ännu ska rättas
mapping-page-problems-more =
    { $count ->
        [one] En sak till visas när du kontrollerar raderna.
       *[other] { $count } saker till visas när du kontrollerar raderna.
    }
mapping-page-show = Spara och visa
mapping-page-not-imported = Importeras inte
mapping-page-confidence = Förslag
mapping-page-why = Varför

## Mappning: bladen
mapping-page-tables = 1. Blad och tabell
mapping-page-sheet = Blad
mapping-page-rows = Rader
mapping-page-header-row = Rubrikrad
mapping-page-to-table = Importeras till tabellen

## Mappning: kolumnerna
mapping-page-columns = 2. Kolumn och uppgift
mapping-page-column = Kolumn
mapping-page-samples = Innehåll
mapping-page-to-column = Importeras till uppgiften
mapping-page-dates = Hur datumen är skrivna
mapping-page-dates-usual = Datum i formen 15.5.2024
mapping-page-dates-short-year = Datum i formen 15.5.24
mapping-page-dates-slashes = Datum i formen 15/5/2024
mapping-page-unit = Vad talet räknar
mapping-page-unit-minutes = Talet anger minuter
mapping-page-unit-hours = Talet anger timmar
mapping-page-ids = Vad en rad känns igen på
mapping-page-ids-column = På kolumnen med id
mapping-page-ids-row = På platsen på bladet, som måste vara densamma
mapping-page-ids-name = På namnet
mapping-page-only-with = Vilka rader som läses
mapping-page-only-with-none = Alla som innehåller något
mapping-page-made = { $table }: av varje namn som bara nämns och som inte finns än görs en rad.
mapping-page-made-staff = { $table }: av varje namn som bara nämns och som inte finns än görs en rad. Personen antecknas som arbetstränare på heltid. Rätta det i anteckningarna om det inte stämmer.

## Mappning: orden
mapping-page-words = 3. Ord och betydelse
mapping-page-words-lead = Samma ord betyder alltid detsamma i sin kolumn. De som inte är avgjorda kommer först.
mapping-page-word = Ord
mapping-page-means = Betyder
mapping-page-meaning = Vad som görs med ordet
mapping-page-settle = Avgör
mapping-page-word-choose = Välj betydelse
mapping-page-word-written = Som det är skrivet ovan
mapping-page-word-blank = Ingenting, lämnas tomt
mapping-page-word-out = Raderna lämnas bort
mapping-page-words-more =
    { $count ->
        [one] Ett ord till visas när dessa är avgjorda.
       *[other] { $count } ord till visas när dessa är avgjorda.
    }

## Mappning: det som ingen kolumn berättar
mapping-page-fixed = Det som ingen kolumn berättar
mapping-page-fixed-lead = Samma på varje rad på det här bladet, om bladet inte säger något annat.
mapping-page-fixed-needed = Det här måste fyllas i
mapping-page-fixed-blank = Sägs inte
mapping-page-fixed-more = Mer som kan sägas

## Mappning: de första raderna
mapping-page-preview = De första raderna
mapping-page-preview-note = Så här skulle de sparas. Det som är markerat väntar på att avgöras.
mapping-page-row = Rad
mapping-page-mark-unsettled = inte avgjort
mapping-page-mark-wrong = kan inte läsas

## Mappning: att spara
mapping-page-save = Spara mappningen
mapping-page-name = Mappningens namn
mapping-page-name-hint = Med ett namn sparas den för er service, och nästa likadana tabell känns igen. Utan namn används den bara den här gången.
mapping-page-save-button = Spara och kontrollera raderna
mapping-page-download = Ladda ner mappningen som fil
mapping-page-cancel = Avbryt

## Meddelanden och fel
notice-imported-done = Anteckningarna har importerats.
notice-import-undone-done = Importen är ångrad. Anteckningarna är som före den.
notice-discarded-done = Filen har förkastats. Ingenting av den sparades.
notice-mapping-saved-done = Mappningen är sparad. Raderna nedan är lästa enligt den.
notice-mapping-failed = Filen har inga blad som kan mappas. Spara den som arbetsbok (.xlsx) och ladda upp den igen.
fault-file-missing = Välj en fil som inte är tom
fault-file-large = Välj en mindre fil eller dela upp anteckningarna till exempel per år
fault-file-kind = Välj en arbetsbok (.xlsx) eller ett zip-paket. Spara en gammal .xls-fil först som .xlsx
fault-other-programme = Välj en fil som hör till den här servicen
