### Webbsidorna: ramen, inloggningen, det egna kontot, programmets startsida, verksamhetsställena, informationen och felen.

## Ramen
shell-skip = Gå till innehållet
shell-nav = Huvudmeny
shell-account = Mitt konto
shell-account-menu = Användare: { $name }, { $role }
shell-sign-out = Logga ut
shell-undo = Ångra
shell-print = Skriv ut
shell-tagline = Rinnalla, ett öppet informationssystem för stödd sysselsättning
shell-accessibility = Tillgänglighet
shell-about = Om tjänsten
shell-error-prefix = Fel:

## Inloggning
login-title = Logga in
login-lead = Rinnalla är ett informationssystem för arbetsträning.
login-errors = Inloggningen lyckades inte
login-username = Användarnamn
login-password = Lösenord
login-button = Logga in
login-forgotten = Har du glömt lösenordet? Be huvudanvändaren i din service om ett nytt.
login-username-missing = Skriv ditt användarnamn
login-password-missing = Skriv ditt lösenord
login-wrong = Kontrollera användarnamnet och lösenordet. De hör inte ihop.

## Mitt konto
account-title = Mitt konto
account-errors = Lösenordet byttes inte
account-password = Byt lösenord
account-current = Nuvarande lösenord
account-new = Nytt lösenord
account-again = Nytt lösenord en gång till
account-change = Byt lösenord
account-password-hint =
    { $count ->
        [one] Minst ett tecken. En lång mening är lättare att minnas än ett svårt ord.
       *[other] Minst { $count } tecken. En lång mening är lättare att minnas än ett svårt ord.
    }
account-language = Språk
account-language-lead = Språket byts genast, och vi minns ditt val.
account-signins = De senaste inloggningarna
account-no-signins = Det finns inga inloggningar än.
account-when = När
account-what = Vad som hände
account-signed-in = Inloggning
account-signins-note = Om någon av dem inte var din, byt lösenord och berätta det för huvudanvändaren.

## Val av program
programmes-title = Välj service
programmes-lead = Du kan använda dessa.
programmes-none = Ingen service än
programmes-none-todo = Be huvudanvändaren koppla dig till den service där du arbetar.
programmes-sites = Verksamhetsställena sida vid sida

## Startsidan
home-now = Kvaliteten nu
home-who =
    { $coaches ->
        [one] En arbetstränare
       *[other] { $coaches } arbetstränare
    } · { $clients ->
        [one] en klient i servicen
       *[other] { $clients } klienter i servicen
    } · partner: { $partner }
home-of = / { $max } poäng
home-level = Nivå: { $band }.
home-to-next =
    { $count ->
        [one] Till nästa nivå ({ $band }) fattas en poäng.
       *[other] Till nästa nivå ({ $band }) fattas { $count } poäng.
    }
home-no-total =
    { $count ->
        [one] Poängen kan inte räknas ihop än: ett kriterium saknar betyg.
       *[other] Poängen kan inte räknas ihop än: { $count } kriterier saknar betyg.
    }
home-rated = { $count } av { $of } kriterier har ett betyg.
home-more-missing =
    { $count ->
        [one] Dessutom saknar ett kriterium betyg.
       *[other] Dessutom saknar { $count } kriterier betyg.
    }
home-found = Beräknat ur anteckningarna, läget { $date }. { $scale }.
home-all-items = Se alla 25 kriterier
home-what-if = Vad skulle höja poängen?
home-change-total = Poängen efter { $date }: { $from } → { $to }
home-change = Ändringar efter { $date }
home-nothing-changed = Inget betyg har ändrats.
home-moved =
    { $count ->
        [one] Talet ändrades, inte betyget (ett kriterium)
       *[other] Talet ändrades, inte betyget ({ $count } kriterier)
    }
home-due = Tids{"\u00AD"}frister inom en vecka
home-all-due = Alla tidsfrister ({ $count })
home-nothing-due = Det finns inga tidsfrister inom en vecka.
home-more-due =
    { $count ->
        [one] En till inom en vecka
       *[other] { $count } till inom en vecka
    }
home-import = Import
home-import-last = Senast
home-import-file = Fil
home-import-rows =
    { $added ->
        [0] Inga nya rader
        [one] En rad lades till
       *[other] { $added } rader lades till
    }, { $updated ->
        [0] ingen uppdaterades
        [one] en uppdaterades
       *[other] { $updated } uppdaterades
    }
home-import-none = Inga anteckningar har importerats än.
home-import-new = Importera anteckningar

## Verksamhetsställena sida vid sida
sites-title = Verksamhets{"\u00AD"}ställena sida vid sida
sites-lead =
    { $count ->
        [0] Inga verksamhetsställen
        [one] Ett verksamhetsställe
       *[other] { $count } verksamhetsställen i alfabetisk ordning
    }
sites-day = Dagen du tittar på
sites-show = Visa
sites-none = Inga verksamhetsställen än
sites-none-todo = Verksamhetsställena syns här när deras anteckningar har importerats och du har rätt att se dem.
sites-items = 25 kriterier
sites-item = Kriterium
sites-rating = Betyg
sites-missing = saknas
sites-no-sum = ingen summa
sites-total = Sammanlagt
sites-legend = En starkare färg betyder ett högre betyg, och siffran syns alltid. Det finns ingen summa om något betyg saknas.
sites-common = Att utveckla hos de flesta
sites-common-lead = Betyget är högst 3 på mer än hälften av verksamhetsställena. I kriteriernas ordning.
sites-notes = Bra att veta
sites-missing-items =
    { $count ->
        [one] Betyg saknas för kriterium { $items }
       *[other] Betyg saknas för kriterierna { $items }
    }
sites-no-ranking = Verksamhetsställena rangordnas inte. Klienterna och uppgifterna är olika, och i små tal kan en skillnad bero på slumpen.

## Om tjänsten
about-title = Om tjänsten
about-what = Rinnalla är ett informationssystem för kvalitetsbaserad arbetsträning. Arbetstränare, teamledare och ledning ser hur servicen genomförs, vad som behöver göras och vad som skulle göra servicen bättre.
about-principles = Rinnalla rangordnar inte människor. Varje tal berättar hur det uppstod och öppnar de anteckningar som det har beräknats ur.
about-figures = Var talen kommer ifrån
about-figures-how = De 25 kvalitetskriterierna beräknas ur vanliga anteckningar. En del av dem konstaterar en människa genom en intervju, ett dokument eller ett besök. Om uppgiften saknas gissas inget betyg.
about-figures-own = Reglerna stöder sig på publicerat material. Där materialet inte ger en exakt gräns är gränsen vår egen tolkning, och det sägs på kriteriets sida.
about-data = Uppgifterna
about-data-where = Uppgifterna finns på servern hos den organisation som driver tjänsten. Sidorna hämtar ingenting från annat håll och använder ingen spårning. De enda kakorna minns inloggningen och språket.
about-data-rights = Du kan be att få se och rätta det som är antecknat om dig i den service där du är klient.
about-free = Ett fritt program
about-licence = Rinnalla har öppen källkod under EUPL 1.2, den öppna licensen för Europeiska unionen. Det får användas, undersökas, ändras och delas.
about-font = Typsnittet är Source Sans 3, licens SIL Open Font License 1.1.
about-source = Källkoden för den här versionen
about-version = Version { $version }

## Tillgänglighetsutlåtande
accessibility-title = Tillgänglighets{"\u00AD"}utlåtande
accessibility-scope = Det här utlåtandet gäller version { $version } av tjänsten Rinnalla. Tillgängligheten regleras i lagen om tillhandahållande av digitala tjänster (306/2019).
accessibility-status = Hur tillgänglig tjänsten är
accessibility-status-text = Tjänsten uppfyller lagens kriterier (WCAG 2.1, nivåerna A och AA) delvis. Bristerna beskrivs nedan.
accessibility-how-checked = Bedömningen har gjorts av utvecklarna själva. En del av sidorna har granskats med ett automatiskt program, ljusa och mörka, smala och breda. Ännu har inte alla kriterier gåtts igenom för hand, och ingen utomstående har bedömt tjänsten.
accessibility-shortcomings = Kända brister
accessibility-shortcoming-reader = Tjänsten har ännu inte prövats med skärmläsare eller röststyrning.
accessibility-shortcoming-users = Ingen som använder hjälpmedel har ännu testat tjänsten.
accessibility-shortcoming-table = Tabellen över verksamhetsställena är tät på en smal skärm, och rubrikerna är lodräta. När verksamhetsställena är många måste tabellen rullas i sidled (WCAG 1.4.10).
accessibility-shortcoming-date = Datumväljaren är webbläsarens egen och visar datumet på webbläsarens språk. Samma dag står i ord intill.
accessibility-shortcoming-language = Namn och fria texter visas på det språk de är antecknade på, och språket är inte utmärkt för skärmläsare (WCAG 3.1.2).
accessibility-feedback = Märkte du en brist?
accessibility-feedback-text = Berätta om den, så rättar vi till den. Vi svarar inom 14 dagar. Du kan också be om uppgifterna i en annan form, om du inte får dem ur tjänsten.
accessibility-feedback-nobody = Skicka din respons till den organisation som driver tjänsten. Dess kontaktuppgifter har ännu inte skrivits in här.
accessibility-authority = Tillsyn
accessibility-authority-text = Om du inte är nöjd med svaret eller inte får ett svar inom 14 dagar kan du göra en anmälan till tillsynsmyndigheten. På webbplatsen berättas hur ett klagomål görs och hur det behandlas.
accessibility-authority-name = Transport- och kommunikationsverket Traficom, tillsynen över digital tillgänglighet
accessibility-made = Så sköts tillgängligheten
accessibility-made-text = Sidorna är byggda för att fungera utan skript, med tangentbord och på telefon. Ingen uppgift bygger på enbart färg. Utlåtandet ses över i varje version.

## Fel
error-home = Till startsidan
error-again = Försök igen
error-reference = Felets nummer är { $number }. Nämn det om du ber om hjälp.
error-not-found-title = Sidan finns inte
error-not-found-happened = Det finns ingen sida på den här adressen. Den har kanske flyttats, eller så är adressen felskriven.
error-not-found-todo = Kontrollera adressen eller börja från startsidan.
error-forbidden-title = Den här sidan är inte öppen för dig
error-forbidden-happened = Dina rättigheter räcker inte till för sidan.
error-forbidden-todo = Om du behöver sidan i ditt arbete, be huvudanvändaren om rätt till den.
error-expired-title = Formuläret är inte längre giltigt
error-expired-happened = Formuläret var öppet länge, eller så öppnades det i en annan session. Ingenting sparades.
error-expired-todo = Öppna sidan på nytt och skicka formuläret.
error-too-large-title = Filen är för stor
error-too-large-happened = Filen är större än vad tjänsten tar emot. Ingenting sparades.
error-too-large-todo = Dela materialet, till exempel per år, och importera delarna en i taget.
error-too-many-title = För många försök
error-too-many-happened = Det kom fler försök på kort tid än vad tjänsten tar emot.
error-too-many-todo = Vänta några minuter och försök igen.
error-failed-title = Något gick fel
error-failed-happened = Felet är vårt. Vi kunde inte visa sidan, och felet är antecknat i loggen.
error-failed-todo = Försök igen om en stund. Om felet upprepas, berätta det för huvudanvändaren.
error-unavailable-title = Tjänsten är ur bruk en stund
error-unavailable-happened = Tjänsten startar, uppdateras eller är överbelastad.
error-unavailable-todo = Försök igen om en minut. Det du har sparat finns kvar.

## Meny, meddelanden och fel i fälten
nav-fidelity = Kvalitet
nav-what-if = Vad händer om?
nav-deadlines = Tidsfrister
nav-import = Import
nav-sites = Verksamhetsställen
at-time = { $day } kl. { $time }
code-account_role-team_leader = Teamledare
code-account_role-employment_specialist = Arbetstränare
code-account_role-manager = Representant för ledningen
code-account_role-partner_professional = Yrkesperson hos partner
code-account_role-reviewer = Kvalitetsutvärderare
code-account_role-evaluator = Utvärderare av tjänster
code-account_role-administrator = Huvudanvändare
notice-attested-done = Sparat. Du ser det längre ner i historiken.
notice-judgement-undone-done = Ångrat. Betyget är nu detsamma som utan detta.
notice-undo-changed = Detta kan inte längre ångras, eftersom uppgifterna har ändrats efteråt. Se historiken.
notice-password-changed-done = Lösenordet är bytt. På andra enheter behöver du logga in igen.
fault-password-wrong = Skriv ditt nuvarande lösenord igen, det var inte rätt
fault-password-short = Skriv minst 12 tecken i lösenordet
fault-password-long = Skriv ett kortare lösenord, högst 512 byte
fault-password-plain = Välj ett annat lösenord, det här är lätt att gissa
fault-password-differs = Skriv det nya lösenordet likadant i båda fälten
fault-username-signs = Skriv användarnamnet med 2–64 bokstäver, siffror eller tecknen . _ - @
fault-username-unknown = Kontrollera användarnamnet, det finns inte
fault-programme-missing = Ange servicen som rollen hör till
fault-programme-unknown = Kontrollera servicens id, det finns inte
fault-component-unknown = Öppna sidan på nytt, det finns inget sådant delkriterium
fault-rating-missing = Välj ett betyg
fault-answer-missing = Välj ja eller nej
fault-date-missing = Skriv dagen då saken klarnade
fault-date-future = Skriv en dag som redan har varit
fault-source-missing = Välj vad uppgiften grundar sig på
fault-reason-missing = Skriv en motivering
fault-reason-long = Korta motiveringen till 2 000 tecken
item-page-judged-as = Betyg { $score }
item-page-attested-as = Delkriterium { $component }: { $answer }
item-page-replaced = { $what } (gäller inte längre)
item-page-written = { $day }, antecknat { $written }
ratings-sheet = Betyg
ratings-sheet-number = Nr
ratings-sheet-item = Kriterium
ratings-sheet-score = Betyg
ratings-sheet-figure = Tal
ratings-sheet-basis = Vad det bygger på
ratings-sheet-next = Vad som höjer, håller eller saknas

## Who
by-operator = Driften
