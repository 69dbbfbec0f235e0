# Gemensamma klienter

nav-shared = Gemensamma klienter
shared-title = Gemensamma klienter
shared-lead = Du ser en klient bara då, och bara så mycket, som personen själv har gett lov till.
shared-count = 
    { $count ->
        [one] En gemensam klient
       *[other] { $count } gemensamma klienter
    }
shared-none = Ingen klient har just nu gett ditt team lov
shared-none-todo = Prata om det med klienten och arbetstränaren. När tillståndet är antecknat syns klienten här.
shared-no-team = Ditt konto hör inte till något partnerteam
shared-no-team-todo = Be den som sköter tjänsten att koppla det: tillstånd ges till team.
shared-column-name = Klient
shared-column-next = Nästa överenskomna steg
shared-column-work = Arbete
shared-column-coach = Arbetstränare
shared-next-none = Inga öppna steg
shared-not-allowed = Ingår inte i tillståndet
shared-nameless = Klient vars namn inte är antecknat
shared-no-coach = Ingen arbetstränare ännu
shared-no-contact = Kontaktuppgift har inte angetts
shared-work-in-force = I arbete
shared-work-ahead = Arbete börjar snart
shared-work-none = Inget arbete just nu
shared-logged = Varje gång du tittar antecknas det i loggen.
shared-coach = Arbetstränare
shared-contact = Så når du
shared-steps = Överenskomna steg
shared-steps-none = Inga steg har antecknats ännu.
shared-step-what = Vad
shared-step-day = Senast
shared-step-who = Vem sköter det
shared-step-state = Läge
shared-step-done = Gjort { $day }
shared-step-late = Försenat
shared-step-open = Kommer
shared-plan = Sysselsättningsplan
shared-plan-made = Gjord { $day }
shared-plan-review = Gjord { $day }, ses över { $review }
shared-plan-none = Planens innehåll har inte antecknats här.
shared-notes = Anteckningar från gemensamma möten
shared-notes-none = Det finns inga anteckningar från gemensamma möten ännu.
shared-jobs = Arbeten
shared-jobs-none = Inga arbeten har antecknats ännu.
shared-job-ahead = börjar { $from }
shared-job-since = sedan { $from }
shared-job-until = sedan { $from }, avtalat till { $to }
shared-job-ended = { $from }–{ $to }, avslutat
shared-allowed = Det här har klienten gett lov till
shared-allowed-lead = Ditt team får se det här:
shared-allowed-note = Klienten kan ta tillbaka tillståndet när som helst. Då ser du inte personen här längre.
shared-until = till { $day }
shared-until-withdrawn = tills klienten tar tillbaka det
shared-seen-title = Partner som ser uppgifter i dag
shared-seen-nobody = Inget partnerteam ser någonting här.
shared-seen-note = En partner ser bara det som ett gällande tillstånd nämner, och bara så länge det gäller.
account-contact-title = Så når man dig
account-contact = Telefon eller e-post
account-contact-hint = Syns för partner som din klient har gett lov. Får lämnas tomt.
account-contact-save = Spara kontaktuppgiften
notice-contact-told = Kontaktuppgiften är sparad.
fault-partner-team-unknown = Servicen har inget partnerteam med det här id:t.
fault-partner-team-of-role = Partnerteam anges bara för en yrkesperson hos en partner.
