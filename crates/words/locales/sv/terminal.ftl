## Problems
severity-error = Fel
severity-warning = Varning
path-not-found = Här finns ingenting: { $path }
path-not-a-bundle = { $path } är inte en datamängd med anteckningar. Ange en mapp med CSV-filer, en sådan mapp som .zip-fil eller en .xlsx-arbetsbok.
path-no-bundle-in-folder = I mappen { $path } finns ingen datamängd: ingen fil har namn efter en tabell, till exempel activities.csv.
path-several-bundles = { $path } innehåller flera datamängder. Ange en av dem.
path-exists = { $path } finns redan. Inget skrevs över.
path-not-xlsx = Filnamnet { $path } ska sluta på .xlsx.
path-not-written = Filen { $path } kunde inte skrivas: { $reason }

## Check
check-passed =
    { $programme }: inga fel, { $warnings ->
        [0] inga varningar
        [one] en varning
       *[other] { $warnings } varningar
    }. { $clients ->
        [one] En klient
       *[other] { $clients } klienter
    }, { $activities ->
        [one] en anteckning
       *[other] { $activities } anteckningar
    }, { $jobs ->
        [one] ett arbete
       *[other] { $jobs } arbeten
    }.

## Written
written = Skrivet: { $path }
written-template = Skrivet: { $path }. Öppna arbetsboken, börja med bladen { $programme }, { $staff } och { $clients } och kontrollera den med rinnalla check.

## The page of ratings
page-as-of = läget { $date }
page-no-total =
    { $count ->
        [one] Ingen totalpoäng: ett kriterium saknar betyg.
       *[other] Ingen totalpoäng: { $count } kriterier saknar betyg.
    }
page-to-band =
    { $count ->
        [one] en poäng till nivån { $band }
       *[other] { $count } poäng till nivån { $band }
    }
page-item = Kriterium
page-value = Tal
page-score = Betyg
page-basis = Grund
page-contradictions = Motsägelser
page-explain = Regel, anteckningar och vad som skulle höja: rinnalla fidelity … --explain 17

## Explanation of an item
explain-rating = Betyg
explain-rule = Regel
explain-levels = Betygens gränser och deras källor
explain-inputs = Vad som granskades
explain-components = Delkriterier
explain-missing = Vad som saknas
explain-raises = Vad som skulle höja betyget
explain-advice = Allmänt råd
explain-records = Anteckningar bakom betyget
explain-best = Betyget är det högsta möjliga.
explain-judged = Den { $date } gav en bedömare kriteriet betyget { $score } ({ $source }). Enligt anteckningarna är betyget { $records }.
explain-judged-only = Den { $date } gav en bedömare kriteriet betyget { $score } ({ $source }). Anteckningarna ger inget betyg.
explain-no-way = Av de nuvarande anteckningarna framgår inte vad som skulle höja betyget.
explain-attested = konstaterat { $date }
explain-from-records = enligt anteckningarna
explain-no-records = inga anteckningar
explain-more =
    { $count ->
        [one] och en till
       *[other] och { $count } till
    }
explain-none = inga anteckningar
explain-least = minst { $limit }
explain-most = högst { $limit }

## Trend
trend-title = Vid månadernas slut
trend-date = Datum
trend-total = Poäng
trend-band = Nivå
trend-changed = Ändrade betyg

## What if
whatif-now = Nu
whatif-then = Då
whatif-changed = Betyg som ändras
whatif-nothing-changed = Inget betyg ändras.
whatif-nothing-asked = Ange vad som ska antas (--set) eller vilken nivå som ska nås (--reach).
whatif-plan = Den lättaste vägen till nivån { $band }
whatif-reached = Nivån { $band } är redan nådd.
whatif-days =
    { $count ->
        [1] { $count } arbetsdag
       *[other] { $count } arbetsdagar
    }
whatif-effort = Arbetsinsats sammanlagt
whatif-estimates = Arbetsinsatserna är uppskattningar. Ändra dem med --effort ITEM=DAYS (kriterium och dagar per steg), eller lämna bort ett kriterium: ITEM=never.
whatif-missing = Ingen väg kan räknas ut, eftersom dessa kriterier saknar betyg: { $items }.
whatif-at-most = Även om allt som går att ändra ändras blir poängen högst { $total }.
whatif-form = ”{ $change }” är inte en ändring. Skriv ITEM=VALUE eller ITEM.FIGURE=VALUE, till exempel 17=6 eller 5.c=yes.
whatif-no-item = ”{ $change }”: det finns inget sådant kriterium.
whatif-no-figure = ”{ $change }”: den valda dagen går det att ändra följande i kriteriet: { $figures }.
whatif-no-value = ”{ $change }”: talet kan inte ha det här värdet.
whatif-effort-form = ”{ $effort }” är inte en arbetsinsats. Skriv ITEM=DAYS eller ITEM=never, till exempel 17=0.5.

## Deadlines
deadlines-none = Det finns inga tidsfrister inom en månad.
deadlines-over = Tidsfristen har gått ut
deadlines-today = I dag och vid nästa möte
deadlines-week = Inom en vecka
deadlines-month = Inom en månad
deadlines-no-staff = Ingen har id:t { $staff }.
deadline-item = kriterium { $item }
deadline-nobody = ingen ansvarig
deadline-late =
    { $count ->
        [one] en dag över tiden
       *[other] { $count } dagar över tiden
    }
deadline-next-meeting = vid nästa möte

## The template workbook
template-day = Skriv ett datum, till exempel 15.5.2024.
template-whole = Skriv ett heltal, minst { $least } och högst { $most }.
template-number = Skriv ett tal, minst { $least } och högst { $most }.
template-code = Välj i listan.
template-id = Välj ett id som finns på sitt eget blad.
template-ids = Välj i listan eller skriv flera med semikolon emellan.

## Tjänsten
demo-ready = Rinnalla är i gång på { $url } med påhittade uppgifter. Avsluta med Ctrl+C.
demo-password = Lösenord för alla: { $password }
demo-day = Demonstrationens dag är { $day }.
migrate-done = Databasens struktur har nu version { $version }.
migrate-none = Databasens struktur har redan version { $version }.
backup-done =
    { $entries ->
        [one] Skriven och kontrollerad: { $path } (en post i användningsloggen).
       *[other] Skriven och kontrollerad: { $path } ({ $entries } poster i användningsloggen).
    }
backup-postgresql = PostgreSQL säkerhetskopieras med sitt eget verktyg: pg_dump.
restore-done =
    { $entries ->
        [one] Återställd och kontrollerad: { $path } (en post i användningsloggen).
       *[other] Återställd och kontrollerad: { $path } ({ $entries } poster i användningsloggen).
    }
restore-kept = Den tidigare databasen finns kvar som { $path }.
restore-postgresql = PostgreSQL återställs med sitt eget verktyg: pg_restore.
doctor-schema = Databasens struktur: version { $version }, alla ändringar är sådana som de publicerades.
doctor-log =
    { $entries ->
        [one] Användningslogg: en post, kedjan är hel.
       *[other] Användningslogg: { $entries } poster i { $chains ->
            [one] en kedja
           *[other] { $chains } kedjor
        }, alla hela.
    }
doctor-broken = Användningsloggen för { $programme } är bruten från post { $entry }.
doctor-pages = Databasens fil: hel.
user-added = Tillagd: { $username }. Lösenord, visas en gång: { $password }
user-role-added = { $username } fanns redan och har nu också denna roll.
user-reset = Nytt lösenord för { $username }, visas en gång: { $password }
user-disabled = { $username } kan inte längre logga in. Det som är gjort finns kvar.
user-enabled = { $username } kan logga in igen.
account-state-active = aktiv
account-state-disabled = stängd
import-done = { $programme } är importerad: { $counts }.
import-would = { $programme } skulle importeras: { $counts }. Inget har ändrats.
import-counts = { $added } nya, { $updated } uppdaterade, { $unchanged } oförändrade
config-fine = Inställningarna är i sin ordning. Sidorna skulle finnas på { $listen }.
fault-programme-of-service = Den här rollen hör inte till någon service: lämna bort --programme.
fault-staff-unknown = Servicen har ingen medarbetare med det här id:t.
