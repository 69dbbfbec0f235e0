### Arbetsgivare, jobbtips, sökning och teamet.

## Listan över arbetsgivare
employers-lead = Teamets gemensamma lista. Klienternas namn visas inte här.
employers-find = Sök på namn, plats eller arbete
employers-contacts = Kontakter på ett år
employers-last = senast { $date }
employers-next = Nästa löfte
employers-no-promise = inget löfte
employers-none-all = Det finns inga arbetsgivare i listan
employers-none-promised = Det finns inga öppna löften
employers-none-quiet = Alla har kontaktats inom ett år
employers-which = Vilka arbetsgivare visas
employers-which-all = Alla
employers-which-promised = Kontakt utlovad
employers-which-quiet = Ingen kontakt på ett år
employers-column-name = Arbetsgivare
employers-column-industry = Bransch
employers-column-municipality = Ort
employers-column-contacts = Kontakter på ett år
employers-column-last = Senaste kontakt
employers-column-promised = Utlovad kontakt

## Näringsgrenar: huvudgrupper (TOL 2008)
industry-section-A = Jordbruk, skogsbruk och fiske
industry-section-B = Gruvverksamhet
industry-section-C = Tillverkning
industry-section-D = El-, gas- och värmeförsörjning
industry-section-E = Vatten- och avfallshantering
industry-section-F = Byggverksamhet
industry-section-G = Handel och reparation av fordon
industry-section-H = Transport och magasinering
industry-section-I = Hotell- och restaurang{"\u00AD"}verksamhet
industry-section-J = Information och kommunikation
industry-section-K = Finans och försäkring
industry-section-L = Fastighetsbranschen
industry-section-M = Juridisk, vetenskaplig och teknisk verksamhet
industry-section-N = Administrativa tjänster och stödtjänster
industry-section-O = Offentlig förvaltning och försvar
industry-section-P = Utbildning
industry-section-Q = Social- och hälsovårdstjänster
industry-section-R = Kultur, nöje och fritid
industry-section-S = Andra tjänster
industry-section-T = Hushåll som arbetsgivare
industry-section-U = Internationella organisationer

## En arbetsgivare
employer-log = Anteckna en kontakt
employer-open-leads =
    { $count ->
        [one] 1 öppet tips
       *[other] { $count } öppna tips
    }
employer-facts = Uppgifter
employer-facts-none = Här finns inget mer ännu. Fyll i när du har varit på plats.
employer-contacts = Kontakter
employer-contacts-none = Här kommer besök och samtal: anteckna det första.
employer-contacts-note = Anteckningen ser bara den som skrev den, hens vikarie och teamledaren, eftersom den kan innehålla en klients namn.
employer-contact = Kontakt
employer-agreement-now = I kraft
employer-agreement-past = Avslutat
employer-erase = Radera kontaktpersonens uppgifter
employer-erase-what = Namnet, kontaktuppgifterna och tidigare versioner av dem raderas. Raderingen kan inte ångras. Antecknade besök och samtal blir kvar.
employer-erase-do = Radera uppgifterna för gott

## Jobbtips
leads-lead = Hela teamets tips om arbeten som kan bli lediga. Klienternas namn visas inte här.
leads-add = Lägg till ett tips hos en arbetsgivare
leads-which = Vilka tips visas
leads-all = Alla
leads-none-of = Just nu finns inga sådana tips
leads-is-public = Får visas offentligt
leads-past = Dagen har passerat
leads-public = Offentlig sida med tips
leads-public-count =
    { $count ->
        [0] Där finns inga öppna tips just nu.
        [one] 1 öppet tips får visas där.
       *[other] { $count } öppna tips får visas där.
    }
leads-public-title = Öppna jobbtips
leads-public-lead = Arbetsgivare har berättat om de här arbetena för oss. Blev du intresserad? Ansök till servicen, så funderar vi tillsammans på vilket arbete som passar dig.
leads-public-refer = Ansök till servicen
leads-public-none = Just nu finns inga öppna tips
leads-public-none-todo = Du kan ändå ansöka till servicen: vi söker arbete tillsammans.

## Sökning
search-title = Sökning
search-what = Vad söker du?
search-hint = Skriv ett namn, en plats, ett arbete eller ett ord ur en anteckning. Ett litet skrivfel gör inget.
search-do = Sök
search-blank = Skriv först vad du söker.
search-found =
    { $count ->
        [one] Sökningen ”{ $question }” gav 1 träff.
       *[other] Sökningen ”{ $question }” gav { $count } träffar.
    }
search-none = Sökningen ”{ $question }” gav inga träffar
search-none-where = Sökningen gick igenom de klienter som du får se och deras anteckningar samt teamets arbetsgivare och jobbtips.
search-none-todo = Pröva ett kortare ord, början av ordet eller en annan stavning.
search-kind-client = Klienter
search-kind-employer = Arbetsgivare
search-kind-job_lead = Jobbtips
search-kind-note = Anteckningar
search-untitled = Utan namn

## Teamet
team-lead = Arbetsmängd, vikariat och möten
team-members = Arbetsmängd
team-members-none = Här kommer teamets medarbetare när deras uppgifter har importerats.
team-members-note = Namnen står i alfabetisk ordning. Resultat jämförs inte mellan arbetstränare.
team-name = Namn
team-share = Arbetstid
team-clients = Klienter / högst
team-load = { $clients } / { $most }
team-over = Tidsfrist ute
team-week = Tidsfrist inom en vecka
team-covers = Vikariat
team-covers-none = Ingen vikarierar för någon just nu.
team-cover = { $absent } är borta, vikarie är { $covering }
team-cover-now = I kraft
team-cover-ahead = Börjar senare
team-cover-end = Avsluta vikariatet
team-cover-give = Ge ett vikariat
team-cover-why = Vikarien ser den frånvarandes klienter och antecknar för dem under de här dagarna.
team-cover-absent = Vem är borta
team-cover-covering = Vem vikarierar
team-cover-from = Första dagen
team-cover-until = Sista dagen
team-cover-do = Ge vikariatet
team-meetings-latest = De senaste mötena

## Fel och vad som hände
fault-cover-oneself = Välj någon annan som vikarie
fault-cover-past = Välj en dag som inte har passerat
notice-cover-given = Vikariatet är givet.
notice-cover-ended = Vikariatet är avslutat.
