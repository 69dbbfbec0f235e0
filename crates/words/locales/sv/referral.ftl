### Ansökan och remisser: den offentliga ansökan, de som väntar och beslutet.

## Val av service
refer-choose-title = Välj den service du ansöker till
refer-choose-lead = Du kan ansöka själv. Du behöver ingen remiss av någon.
refer-choose-none = Här finns inga tjänster ännu
refer-choose-none-todo = Tjänsterna syns här när de börjar ta emot ansökningar.
refer-easy = På lätt svenska
refer-usual = På vanlig svenska

## Ansökan
refer-title = Ansök till arbets{"\u00AD"}träning
refer-lead = Du kan ansöka själv. Du behöver ingen remiss av någon. Du får svar inom en vecka.
refer-errors =
    { $count ->
        [one] Kontrollera en punkt
       *[other] Kontrollera { $count } punkter
    }
refer-name = Namn
refer-name-hint = Förnamn och efternamn. Om någon hjälper dig, fyll i det här tillsammans.
refer-contact = Hur når vi dig?
refer-contact-hint = Skriv åtminstone det ena. Vi kontaktar bara dig, ingen annan.
refer-phone = Telefon
refer-email = E-post
refer-ways = Hur får vi ta kontakt?
refer-wish = Hurdant arbete skulle du vilja ha?
refer-wish-hint = Ett enda ord räcker. Du behöver inte veta ännu.
refer-municipality = Hemkommun
refer-language = Vilket språk vill du tala med oss?
refer-birth = Födelsedatum
refer-birth-hint = I formen d.m.åååå, till exempel 5.11.1990. Det hjälper oss att skilja på personer med samma namn.
refer-website = Lämna det här fältet tomt
refer-everyone = Alla som vill får komma med.
refer-everyone-text = Vi frågar inte om sjukdomar eller om du är redo för arbete. Det räcker att du vill ha ett jobb.
refer-send = Skicka ansökan
refer-draft-saved = Sparat i den här telefonen eller datorn. Inget har skickats ännu.
refer-draft-restored = Här är det du skrev tidigare på den här enheten. Inget har skickats ännu.
refer-draft-removed = Borttaget. Din text finns nu bara på den här sidan.
refer-draft-remove = Ta bort från den här enheten
refer-name-field-missing = Skriv ditt namn
refer-phone-contact-missing = Skriv ett telefonnummer eller en e-postadress
refer-send-too-quick = Kontrollera uppgifterna och skicka ansökan igen
refer-send-too-often = Vänta en minut och skicka ansökan igen
refer-send-too-old = Formuläret var öppet över ett dygn. Kontrollera uppgifterna och skicka ansökan igen
refer-send-sent-already = En ansökan har redan skickats med det här formuläret. Skicka igen om du vill skicka en ny

## Vad som händer med uppgifterna
refer-data-title = Så skyddar vi dina uppgifter
refer-data = Dina uppgifter behandlas av: { $name }.
refer-data-use = Vi använder dem bara för att svara dig och börja servicen med dig.
refer-data-who = Bara servicens team ser din ansökan. Varje gång någon öppnar den antecknas det i loggen.
refer-data-share = Vi berättar inte om ansökan för andra utan din tillåtelse, inte ens för vårdteamet eller en arbetsgivare.
refer-data-rights = Du kan be att få se dina uppgifter och få dem rättade.
refer-data-never = Skriv inte din personbeteckning eller något om din hälsa här.

## Efter ansökan
refer-thanks-title = Tack, din ansökan har kommit fram
refer-thanks-next = Vad som händer nu
refer-thanks-first = Vi kontaktar dig inom en vecka.
refer-thanks-second = Vi kommer överens om tid och plats för ett möte.
refer-thanks-third = Vi talar om hurdant arbete du vill ha. Du bestämmer om vi börjar.
refer-thanks-late = Har du inte hört av oss på en vecka?
refer-thanks-late-text = Skicka ansökan igen. Det gör ingenting.

## Samma sak på lätt svenska
easy-refer-choose-title = Vart vill du ansöka?
easy-refer-choose-lead = Välj en plats här. Du kan ansöka själv.
easy-refer-title = Vill du ha ett jobb? Vi hjälper dig.
easy-refer-lead = Du kan fylla i den här blanketten själv. Du behöver inte lov av någon. Vi svarar dig inom en vecka.
easy-refer-name = Ditt namn
easy-refer-name-hint = Skriv ditt förnamn och ditt efternamn. Någon kan hjälpa dig att skriva.
easy-refer-contact = Din telefon eller e-post
easy-refer-contact-hint = Skriv ett av dem. Vi ringer bara dig.
easy-refer-ways = Hur kan vi prata med dig? Välj en eller flera.
easy-refer-wish = Vad vill du göra på jobbet?
easy-refer-wish-hint = Du kan skriva ett ord. Du kan också lämna det här tomt.
easy-refer-municipality = Var bor du?
easy-refer-language = Vilket språk vill du tala?
easy-refer-birth = När är du född?
easy-refer-birth-hint = Skriv dag, månad och år. Till exempel 5.11.1990.
easy-refer-everyone = Alla får komma.
easy-refer-everyone-text = Vi frågar inte om du är sjuk. Du behöver inte vara redo. Du vill ha ett jobb, och det räcker.
easy-refer-send = Skicka
easy-refer-draft-saved = Din text är sparad i den här enheten. Den är inte skickad ännu.
easy-refer-data-title = Vi håller dina uppgifter säkra
easy-refer-data = Den här platsen får dina uppgifter: { $name }.
easy-refer-data-use = Vi behöver dina uppgifter för att kunna hjälpa dig.
easy-refer-data-who = Bara våra anställda ser dem. Datorn minns vem som har tittat.
easy-refer-data-share = Vi berättar inte för andra om du inte vill.
easy-refer-data-rights = Du kan be oss visa dina uppgifter. Du kan be oss rätta dem.
easy-refer-data-never = Skriv inte din personbeteckning här. Skriv inte om sjukdomar.
easy-refer-thanks-title = Tack! Vi fick din ansökan.
easy-refer-thanks-next = Vad händer nu?
easy-refer-thanks-first = Vi ringer eller skriver till dig inom en vecka.
easy-refer-thanks-second = Vi bestämmer tillsammans när och var vi träffas.
easy-refer-thanks-third = Vi pratar om arbete. Du bestämmer om du vill börja.
easy-refer-thanks-late = Har vi inte ringt på en vecka?
easy-refer-thanks-late-text = Skicka då blanketten igen.

## De som väntar
referral-inbox-title = Remisser
referral-inbox-lead = De som väntar på att servicen ska börja, den som väntat längst först.
referral-inbox-caption = De som väntar, den som väntat längst först
referral-inbox-none = Ingen väntar just nu
referral-inbox-none-todo = Remisserna kommer hit när du antecknar en eller någon ansöker på den offentliga sidan.
referral-column-name = Namn
referral-column-waiting = Har väntat
referral-waited =
    { $count ->
        [0] mindre än en dag
        [one] en dag
       *[other] { $count } dagar
    }
referral-public = Den offentliga ansökan
referral-public-text = På den här sidan kan vem som helst ansöka utan inloggning. Dela adressen i broschyrer och på webbplatser.
referral-public-open = Öppna ansökningssidan

## Anteckna en remiss
referral-new-title = Anteckna en remiss
field-client-identity_code = Personbeteckning
hint-client-identity_code = Bara om arbetet kräver det. Den förvaras krypterad och visas maskerad.

## En remiss
referral-referred = Remiss { $date }, { $source }
referral-errors = Kontrollera detta
referral-written = Vad som antecknades
referral-written-none = Inget annat antecknades.
referral-alike = Kan det vara samma person?
referral-alike-same_identity_code = samma personbeteckning
referral-alike-same_name = samma namn
referral-alike-same_birth_date = samma födelsedatum
referral-alike-todo = Kontrollera innan du beslutar. Inget slås ihop automatiskt.
referral-accept-title = Ta in i servicen
referral-accept-lead = Servicen börjar i dag och klienten får en egen arbetstränare.
referral-coach-hint = I alfabetisk ordning. Antalet klienter är en uppgift, ingen rekommendation.
referral-coach-choice =
    { $count ->
        [0] { $name } (inga klienter ännu)
        [one] { $name } (en klient)
       *[other] { $name } ({ $count } klienter)
    }
referral-coach-none = Teamet har ingen arbetstränare nu. Lägg till en innan servicen börjar.
referral-coach-field-missing = Välj en arbetstränare
referral-accept = Börja servicen
referral-decline-title = Servicen börjar inte
referral-reason = Varför börjar servicen inte?
referral-reason-hint = Välj den orsak som avgjorde. Berätta den också för personen själv.
referral-readiness = De här gäller beredskap:
referral-reason-field-missing = Välj en orsak
referral-zero = Det här är ingen orsak att avvisa någon.
referral-zero-text = Alla som vill arbeta får komma med. Beredskap, symtom, rusmedel, minne, deltagande i vård, bakgrund och utseende vägs inte. Om du väljer detta antecknas det och syns i betyget för kriterium 9.
referral-decline = Anteckna att servicen inte börjar

## Meddelanden
notice-referral-kept = Remissen är sparad.
notice-referral-accepted = Servicen har börjat.
notice-referral-declined = Antecknat: servicen börjar inte.
