### Tuki työssä: mitä luvattiin ja mitä tehtiin, kuvana ja taulukkona.
support-heading = Luvattu ja tehty
support-title = { $count ->
    [one] Luvattu hetki on { $kept ->
        [0] vielä pitämättä
       *[other] pidetty
    }
   *[other] Luvatuista { $count } hetkestä on pidetty { $kept }
}
support-title-none = Ensimmäinen luvattu hetki on edessä
support-picture = Aikajana { $from }–{ $to }: samat tiedot ovat taulukossa
support-legend = Laatikko: milloin tapaamista odotetaan, mitä pidempi sitä kevyempi tuki. Täysi piste: tapaaminen kasvokkain. Avoin piste: puhelu, viesti tai video. Pieni piste: työnantaja tai muu taho.
support-start = alku { $date }
support-today = tänään
support-before = Viikko ennen alkua
support-before-short = viikko ennen
support-week = Viikko { $number }
support-week-short = vk { $number }
support-fortnight = Kaksi viikkoa viikosta { $number }
support-fortnight-short = 2 viikkoa
support-month = Kuukausi
support-month-short = kuukausi
support-column-span = Milloin
support-column-days = Päivät
support-column-promised = Luvattu
support-column-done = Tehty
support-column-stands = Tila
support-rule-visit_before_start = tapaaminen ennen alkua
support-rule-weekly_visit = tapaaminen joka viikko
support-rule-monthly_visit = tapaaminen joka kuukausi
support-agreed = sovittu: { $rhythm }
support-how-in_person = kasvokkain
support-how-otherwise = muuten kuin kasvokkain
support-how-for_client = työnantaja tai muu taho
support-how-missed = asiakas ei päässyt
support-stands-kept = Pidetty
support-stands-open = Kesken
support-stands-otherwise = Ei kasvokkain
support-stands-nothing = Ei kirjausta
