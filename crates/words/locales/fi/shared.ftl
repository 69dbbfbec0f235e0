# Yhteiset asiakkaat

nav-shared = Yhteiset asiakkaat
shared-title = Yhteiset asiakkaat
shared-lead = Näet asiakkaan vain silloin ja vain siltä osin kuin hän itse on antanut luvan.
shared-count = 
    { $count ->
        [one] Yksi yhteinen asiakas
       *[other] { $count } yhteistä asiakasta
    }
shared-none = Kukaan asiakas ei ole nyt antanut tiimillesi lupaa
shared-none-todo = Puhu luvasta asiakkaan ja hänen valmentajansa kanssa. Kun lupa on kirjattu, asiakas näkyy tässä.
shared-no-team = Tunnustasi ei ole liitetty kumppanitiimiin
shared-no-team-todo = Pyydä palvelun ylläpitäjää liittämään se: luvat annetaan tiimeille.
shared-column-name = Asiakas
shared-column-next = Seuraava sovittu askel
shared-column-work = Työ
shared-column-coach = Valmentaja
shared-next-none = Ei avoimia askelia
shared-not-allowed = Ei luvassa
shared-nameless = Asiakas, jonka nimeä ei ole kirjattu
shared-no-coach = Ei vielä valmentajaa
shared-no-contact = Yhteystietoa ei ole kerrottu
shared-work-in-force = Töissä
shared-work-ahead = Työ alkaa pian
shared-work-none = Ei työtä nyt
shared-logged = Jokainen katsominen kirjataan lokiin.
shared-coach = Työhönvalmentaja
shared-contact = Näin tavoitat
shared-steps = Sovitut askeleet
shared-steps-none = Askelia ei ole vielä kirjattu.
shared-step-what = Mitä
shared-step-day = Mihin mennessä
shared-step-who = Kuka hoitaa
shared-step-state = Tilanne
shared-step-done = Tehty { $day }
shared-step-late = Myöhässä
shared-step-open = Tulossa
shared-plan = Työllistymissuunnitelma
shared-plan-made = Tehty { $day }
shared-plan-review = Tehty { $day }, tarkistetaan { $review }
shared-plan-none = Suunnitelman sisältöä ei ole kirjattu tänne.
shared-notes = Yhteisten tapaamisten muistiinpanot
shared-notes-none = Yhteisistä tapaamisista ei ole vielä muistiinpanoja.
shared-jobs = Työt
shared-jobs-none = Töitä ei ole vielä kirjattu.
shared-job-ahead = alkaa { $from }
shared-job-since = { $from } alkaen
shared-job-until = { $from } alkaen, sovittu { $to } asti
shared-job-ended = { $from }–{ $to }, päättynyt
shared-allowed = Mihin asiakas on antanut luvan
shared-allowed-lead = Tiimisi saa nähdä tämän:
shared-allowed-note = Asiakas voi perua luvan milloin vain. Sen jälkeen et näe häntä täällä.
shared-until = { $day } asti
shared-until-withdrawn = kunnes asiakas peruu luvan
shared-seen-title = Kumppanit, jotka näkevät tietoja tänään
shared-seen-nobody = Yksikään kumppanitiimi ei näe täältä mitään.
shared-seen-note = Kumppani näkee vain sen, minkä voimassa oleva lupa nimeää, ja vain luvan ajan.
account-contact-title = Miten sinut tavoittaa
account-contact = Puhelin tai sähköposti
account-contact-hint = Näkyy kumppaneille, joille asiakkaasi on antanut luvan. Saa jäädä tyhjäksi.
account-contact-save = Tallenna yhteystieto
notice-contact-told = Yhteystieto on tallennettu.
fault-partner-team-unknown = Palvelussa ei ole kumppanitiimiä, jolla on tämä tunnus.
fault-partner-team-of-role = Kumppanitiimi annetaan vain kumppanin ammattilaiselle.
