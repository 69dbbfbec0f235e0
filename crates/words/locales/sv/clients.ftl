### Klienter: listan, klientens sidor och blanketternas gemensamma sida.

## Var klienten är i servicen
code-standing-waiting = Väntar
code-standing-declined = Började inte
code-standing-engagement = Överenskommelse
code-standing-profiling = Profil
code-standing-job_search = Jobbsökning
code-standing-employer_agreement = Avtal om stöd
code-standing-follow_along = Stöd i arbetet
code-standing-ended = Avslutad

## Klientlistan
clients-title = Klienter
clients-refer = Anteckna en remiss
clients-which = Vilka som visas
clients-which-active = I servicen
clients-which-waiting = Väntar
clients-which-past = Avslutade
clients-coach = Arbetstränare
clients-every-coach = Alla
clients-column-name = Namn
clients-column-standing = Fas
clients-column-coach = Arbetstränare
clients-column-contact = Senaste kontakt
clients-column-referred = Remissdatum
clients-column-enrolled = Servicen började
clients-column-ended = Servicen avslutades
clients-day-active = I servicen sedan
clients-day-waiting = Remissdatum
clients-day-past = Avslutades
clients-nameless = Namnet är inte antecknat
clients-no-contact = Inte ännu
clients-none-active = Inga klienter i servicen just nu
clients-none-waiting = Ingen väntar på att servicen ska börja
clients-none-past = Inga avslutade klienter
clients-none-todo = En klient kommer på listan när en remiss har antecknats och servicen börjar.
clients-pages = Listans sidor
clients-first = Till listans början
clients-next = Följande
clients-files = Listan som fil
clients-files-note = Filen innehåller klienters namn: förvara den säkert och radera den när du inte längre behöver den.
clients-workbook = Arbetsbok (.xlsx)
clients-csv = Värden (.csv)

## Klientens sidor: huvud och avsnitt
client-edit = Ändra uppgifter
client-log = Anteckna
client-phases = Fas i servicen
client-next = Nästa tidsfrist
client-next-none = Inga tidsfrister på en månad
client-job-ahead = Arbetet börjar
client-job-now = I arbete
client-since = sedan { $date }
client-coach = Arbetstränare
client-no-coach = Ingen arbetstränare ännu
client-in-service = i servicen sedan { $date }
client-sections = Klientens uppgifter
client-other-section = byt avsnitt
client-section-timeline = Tidslinje
client-section-agreement = Avtal och tillstånd
client-section-profile = Profil
client-section-plans = Planer
client-section-disclosure = Vad som berättas på arbetsplatsen
client-section-benefits = Förmåner
client-section-jobs = Arbeten
client-section-support = Stöd
client-section-network = Nätverk
client-section-documents = Dokument
client-section-person = Personuppgifter

## Tidslinjen
client-show = Vad tidslinjen visar
client-show-all = Allt
client-show-meetings = Möten
client-show-employers = Arbetsgivare
client-show-plans = Planer
client-show-jobs = Arbeten
client-week = Vecka { $week }
client-week-of-year = Vecka { $week }, { $year }
client-minutes = { $count }{"\u00A0"}min
client-joint = Partnern med
client-missed = Kunde inte komma
client-promised = Nästa kontakt: { $date }
client-was-referred = Remiss: { $what }
client-was-enrolled = Servicen började: { $what }
client-was-declined = Servicen började inte: { $what }
client-was-ended = Servicen avslutades: { $what }
client-was-made = Antecknat: { $what }
client-was-allowed = Tillstånd gavs: { $what }
client-was-withdrawn = Tillstånd återtogs: { $what }
client-job-began = Arbetet börjar: { $what }
client-job-ended = Arbetet slutar: { $what }
client-study-began = Studierna börjar: { $what }
client-study-ended = Studierna slutar: { $what }
client-timeline-none = Här finns inga anteckningar ännu
client-timeline-none-todo = Tidslinjen fylls av anteckningar: börja med det första mötet.
client-pages = Tidslinjens sidor
client-shown = Visar { $count } av { $of } anteckningar
client-older = Äldre anteckningar
client-latest = Till de senaste

## Blanketterna i avsnitten
client-correct = Rätta
client-new-version = Ny version
client-version = Version { $number }, { $date }
client-versions = Andra versioner
client-moved = Vad som ändrades: version { $from } → version { $to }
client-earlier-shown = Det här är en tidigare version.
client-show-latest = Visa den senaste
client-job-is-ahead = Börjar senare
client-job-is-now = I kraft
client-job-is-past = Avslutat
client-may-contact = Får kontaktas
client-may-not-contact = Får inte kontaktas

## Tillstånd
client-consents = Tillstånd som gäller
client-withdraw = Återta eller ändra
client-consents-ended = Avslutade och återtagna tillstånd
client-consent-party = Med vem
client-consent-subject = Vad som fick utbytas
client-consent-span = I kraft
client-consent-how = Hur det slutade
client-consent-withdrawn = Klienten återtog det
client-consent-expired = Tiden gick ut
client-span = { $from }–{ $to }

## Stöd i arbetet
client-support-kept = Avtalat och genomfört
client-support-next = Härnäst
client-support-nothing-due = Inga tidsfrister väntar på ett möte just nu.
client-support-none = Här kommer mötena under arbetet, månad för månad, när du antecknar dem.
client-support-months = Vad som gjordes per månad
client-support-month = Månad
client-support-visits = Möten och kontakter
client-support-counted = Punkt 23 räknar möten ansikte mot ansikte med klienten. Det som klienten bad om är inget fel.
client-support-rule = Se regeln

## Dokument
client-documents-none = Här kommer klientens filer, till exempel en meritförteckning: lägg till den första.
client-document-name = Fil
client-document-size = Storlek
client-document-when = Tillagd
client-document-file = Lägg till en fil
client-document-hint = Bara det som klienten vill ha här. Inga hälsouppgifter.
client-document-send = Ladda upp

## Blankettens sida
sheet-page-errors = Kontrollera de här fälten
sheet-page-optional = frivilligt
sheet-page-unknown = Inte känt
sheet-page-no-choice = Inget val
sheet-page-choose = Välj
sheet-page-nobody = Här finns ingen att välja ännu.
sheet-page-day-hint = I formen d.m.åååå, till exempel 5.11.1990.
sheet-page-link-gone = Finns inte längre på listan
sheet-page-reason = Varför du rättar
sheet-page-reason-hint = Orsaken sparas i historiken.
sheet-page-save = Spara
sheet-page-cancel = Avbryt
sheet-page-team = Team
sheet-page-differs = Någon annan har sparat det här under tiden
sheet-page-differs-todo = Nedan ser du båda texterna. I blanketten står din text: ta med det som du vill behålla och spara på nytt. Den andra texten stannar i historiken.
sheet-page-theirs = Sparat nu
sheet-page-mine = Din text
sheet-page-blank = Tomt

## Blankettens historik
sheet-page-history = Historik
sheet-page-changes = Vad som har ändrats
sheet-page-unchanged = Det här har inte ändrats sedan det antecknades.
sheet-page-because = Orsak:
sheet-page-was = Tidigare:
sheet-page-is = Nu:
sheet-page-now = Vad som står här nu
sheet-page-first = Vad som stod här först

## Meddelanden
notice-sheet-kept = Sparat.
notice-sheet-same = Ingenting ändrades, uppgifterna är redan sparade.
notice-sheet-undone = Ångrat. Uppgifterna är som förut.
notice-contact-person-erased = Kontaktpersonens uppgifter har raderats helt.
