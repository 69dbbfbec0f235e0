### Stöd i arbetet: vad som utlovats och vad som gjorts, som bild och tabell.
support-heading = Utlovat och gjort
support-title = { $count ->
    [one] Det utlovade tillfället är { $kept ->
        [0] ännu inte hållet
       *[other] hållet
    }
   *[other] Av { $count } utlovade tillfällen har { $kept } hållits
}
support-title-none = Det första utlovade tillfället är framför er
support-picture = Tidslinje { $from }–{ $to }: samma uppgifter finns i tabellen
support-legend = Ruta: när en träff väntas, ju längre desto lättare stöd. Fylld punkt: träff öga mot öga. Öppen punkt: samtal, meddelande eller video. Liten punkt: arbetsgivaren eller någon annan.
support-start = start { $date }
support-today = i dag
support-before = Veckan före start
support-before-short = veckan före
support-week = Vecka { $number }
support-week-short = v { $number }
support-fortnight = Två veckor från vecka { $number }
support-fortnight-short = 2 veckor
support-month = Månad
support-month-short = månad
support-column-span = När
support-column-days = Dagar
support-column-promised = Utlovat
support-column-done = Gjort
support-column-stands = Läge
support-rule-visit_before_start = träff före start
support-rule-weekly_visit = träff varje vecka
support-rule-monthly_visit = träff varje månad
support-agreed = överenskommet: { $rhythm }
support-how-in_person = öga mot öga
support-how-otherwise = på annat sätt
support-how-for_client = arbetsgivaren eller någon annan
support-how-missed = klienten kom inte
support-stands-kept = Hållet
support-stands-open = Pågår
support-stands-otherwise = Inte öga mot öga
support-stands-nothing = Ingen anteckning
