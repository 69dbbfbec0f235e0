### De 25 kvalitetskriterierna med egna ord. Talen: fi-25 (och ips-25, när nyckeln slutar på -ips).

## Delar, nivåer, grunder, skalor och talens källor

section-staffing = Personal
section-organisation = Hur servicen är ordnad
section-services = Servicens innehåll
band-exemplary = Föredömlig
band-good = God
band-fair = Måttlig
band-not_supported_employment = Inte stödd sysselsättning
basis-computed = Beräknat
basis-attested = Konstaterat
basis-judged = Bedömt
basis-missing = Saknas
scale-fi-25 = De 25 finländska kvalitetskriterierna
scale-ips-25 = De 25 internationella IPS-kriterierna 2008
source-published = publicerat material om den finländska och den brittiska versionen
source-scale-2008 = 2008 års kriterier, så som de vanligen beskrivs
source-own = vår egen tolkning, som kan ändras i filen med kriterierna

## Personal

item-1-name = Antal klienter
item-1-meaning = En arbetstränare på heltid har högst 20 klienter åt gången, och på deltid i motsvarande mån färre. Då räcker tiden till för var och en: för jobbsökandet, mötena och stödet som fortsätter i arbetet.
item-1-rule = Arbetstränarnas aktiva klienter den valda dagen divideras med arbetstränarnas sammanlagda arbetstid. Resultatet visar hur många klienter det går på en arbetstränare på heltid, och det avrundas till ett heltal. Också de som arbetar och får stöd räknas med; klienter i bedömning av arbetsförmågan räknas varken här eller i andra kriterier. Betyg 5: högst 20; 4: 21–25; 3: 26–30; 2: 31–40; 1: minst 41. Om det inte finns några arbetstränare saknas betyget.
item-1-raise = När klienterna är för många, ta emot nya i lugnare takt eller ge arbetstränarna mer arbetstid, men avbryt inte stödet för någon.

item-2-name = Fokus på arbetsträning
item-2-meaning = Arbetstränaren arbetar bara med arbetsträning. Någon annan sköter övriga uppgifter och tjänster, så att arbetstränarens tid räcker till för att klienten ska få ett arbete och behålla det.
item-2-rule = Här räknas hur stor del av den tid som arbetstränarna har antecknat under de senaste 6 månaderna som är arbetsträning. Också resor, administration och teamarbete hör dit; bara typen ”Annat än arbetsträning” lämnas bort. Andelen avrundas till hela procent. Betyg 5: minst 96 %; 4: 90–95 %; 3: 75–89 %; 2: 60–74 %; 1: under 60 %. Om ingen tid är antecknad saknas betyget.
item-2-raise = Flytta bort andra uppgifter från arbetstränarna och kom överens om vem som sköter dem i fortsättningen.

item-3-name = Service som en helhet
item-3-meaning = Samma arbetstränare följer klienten från servicens början till stödet i arbetet. Klienten behöver inte börja om med en ny människa, och förtroendet hinner växa.
item-3-rule = För varje arbetstränare räknas hur många av servicens faser som finns i hens anteckningar under de senaste 12 månaderna. Faserna är 5: kontakt och överenskommelse, arbete med yrkesprofilen, snabbt jobbsökande, överenskommelse om stöd med arbetsgivaren och fortlöpande stöd. En arbetstränare får betyget 5 med 5 faser, 4 med 4, 3 med 1–3 och 1 med 0. Kriteriets betyg är arbetstränarnas medeltal, avrundat till ett heltal. Om ingen arbetstränare har en fas i sina anteckningar saknas betyget.
item-3-rule-ips = För varje arbetstränare räknas hur många av servicens faser som finns i hens anteckningar under de senaste 12 månaderna. Faserna är 6: kontakt och överenskommelse, arbete med yrkesprofilen, snabbt jobbsökande, överenskommelse om stöd med arbetsgivaren, fortlöpande stöd och träning på arbetsplatsen. Träning på arbetsplatsen uppfylls när en anteckning om fortlöpande stöd har arbetsplatsen som plats. En arbetstränare får betyget 5 med 6 faser, 4 med 5, 3 med 1–4 och 1 med 0. Kriteriets betyg är arbetstränarnas medeltal, avrundat till ett heltal. Om ingen arbetstränare har en fas i sina anteckningar saknas betyget.
item-3-raise = Låt samma arbetstränare följa klienten från starten till stödet i arbetet, och anteckna fasen varje gång.

## Hur servicen är ordnad

item-4-name = Samordning med partnerteamen
item-4-meaning = Varje arbetstränare har ett eller två partnerteam där nästan alla hens klienter får sitt övriga stöd. När människorna känner varandra drar jobbsökandet och det övriga stödet åt samma håll.
item-4-rule = För varje arbetstränare räknas de aktiva klienter vars partnerteam den valda dagen är ett av arbetstränarens 2 vanligaste partnerteam. Talen summeras och divideras med antalet klienter hos alla arbetstränare. Andelen avrundas till hela procent. Betyg 5: minst 90 %; 4: 75–89 %; 3: 50–74 %; 2: under 50 %; 1: ingen har något partnerteam. Om arbetstränarna inte har några klienter saknas betyget.
item-4-raise = Kom överens om egna partnerteam för varje arbetstränare och styr nya klienter enligt det.

item-5-name = Samordning genom tätt teamarbete
item-5-meaning = Arbetstränaren är varje vecka med på partnerteamets möte och fattar beslut tillsammans med de andra. En gemensam journal och arbetsrum nära varandra hjälper informationen att löpa. Arbete kommer på tal också för dem som ännu inte har remiss.
item-5-rule = Betyget är detsamma som antalet uppfyllda delkriterier (5, 4, 3 eller 2); om 0–1 uppfylls är betyget 1. a: arbetstränaren är med på partnerteamets möte under minst 75 % av de hela veckorna under de senaste 6 månaderna, som medeltal för arbetstränarna. b: gemensamma beslut fattades på minst hälften av de av partnerteamets möten under samma tid där någon arbetstränare var med. c, d och e konstateras genom intervju, dokument eller besök. Det som har konstaterats går före anteckningarna. Ett delkriterium utan uppgifter uppfylls inte, och om det inte finns uppgifter om någon av dem saknas betyget.
item-5-raise = Ge arbetstränarna en fast plats på partnerteamets veckomöte och anteckna vad ni beslutade tillsammans.
item-5-a = Arbetstränarna är med på partnerteamets veckomöten
item-5-b = På mötena fattas besluten tillsammans
item-5-c = Klientens uppgifter finns i en gemensam journal
item-5-d = Arbetsrummen är gemensamma eller ligger nära varandra
item-5-e = Arbete tas upp också för dem som ännu inte har remiss

item-6-name = Gemensamma klienter och viktiga partner
item-6-meaning = Arbetstränaren reder tillsammans med klienten ut vilka andra som stöder klienten och håller kontakt med dem varje månad. Hen skapar nya nätverk och ser också andra som servicen kunde hjälpa. Teamledaren kallar regelbundet samman partnerna, så att samarbetet håller.
item-6-rule = Betyget är detsamma som antalet uppfyllda delkriterier (5, 4, 3 eller 2); om 0–1 uppfylls är betyget 1. b: av de aktiva klienter som har varit i servicen i över en månad har partnern kontaktats för minst 75 % under den senaste månaden. e: minst 2 nätverksmöten där teamledaren var med har hållits under de senaste 6 månaderna. a, c och d konstateras genom intervju, dokument eller besök. Det som har konstaterats går före anteckningarna. Ett delkriterium utan uppgifter uppfylls inte, och om det inte finns uppgifter om någon av dem saknas betyget.
item-6-raise = Gå igenom med klienten vilka som stöder hen, håll regelbunden kontakt med dem och kalla samman nätverket.
item-6-a = Klientens partner har kartlagts och antecknats
item-6-b = Kontakt om gemensamma klienter varje månad
item-6-c = Arbetstränaren ser också andra som skulle ha nytta av servicen
item-6-d = Arbetstränaren skapar nya nätverk
item-6-e = Teamledaren kallar regelbundet samman nätverket

item-7-name = Arbetsträningsteamet
item-7-meaning = Arbetstränarna och teamledaren går varje vecka tillsammans igenom klienternas situation. De delar tips om jobb, och arbetstränarna vikarierar för varandra. Ingen blir utan stöd när den egna arbetstränaren är borta.
item-7-rule = Betyget är 1 om arbetstränarna på heltid (arbetstid minst 99,5 %) är färre än 2 eller om det inte finns någon teamledare. Annars ser vi på hur stor del av de hela veckorna under de senaste 6 månaderna som hade ett teammöte där teamledaren var med. Betyg 5: mötet var klientcentrerat under minst 75 % av veckorna, och det har konstaterats att arbetstränarna vikarierar för varandra. 4: klientcentrerat under minst 40 % av veckorna, och vikarierandet har konstaterats. 3: vilket teammöte som helst under minst 40 % av veckorna. 2: annars.
item-7-rule-ips = Betyget är 1 om arbetstränarna är färre än 2 (oberoende av arbetstid) eller om det inte finns någon teamledare. Annars ser vi på hur stor del av de hela veckorna under de senaste 6 månaderna som hade ett teammöte där teamledaren var med. Betyg 5: mötet var klientcentrerat under minst 75 % av veckorna, och det har konstaterats att arbetstränarna vikarierar för varandra. 4: klientcentrerat under minst 40 % av veckorna, och vikarierandet har konstaterats. 3: vilket teammöte som helst under minst 40 % av veckorna. 2: annars.
item-7-raise = Se till att teamet har en teamledare och minst två arbetstränare på heltid, håll ett klientcentrerat teammöte varje vecka och kom överens om vem som vikarierar för vem.
item-7-cover = Arbetstränarna vikarierar för varandra

item-8-name = Teamledarens roll
item-8-meaning = Teamledaren har tid för varje arbetstränare, går varje vecka igenom klienternas situation med teamet och följer varje månad med ut på fältet. Hen håller kontakt med partnerteamen och går igenom resultaten så att de leder till mål.
item-8-rule = Betyget är detsamma som antalet uppfyllda delkriterier (5, 4, 3 eller 2); om 0–1 uppfylls är betyget 1. a: det finns en teamledare, och det går högst 10 arbetstränare på en teamledare på heltid. b: ett klientcentrerat teammöte där teamledaren är med under minst 75 % av de hela veckorna under de senaste 6 månaderna; c: teamledaren är med minst 2 gånger på 6 månader på mötet i varje partnerteam som har aktiva klienter (om det inte finns något sådant team uppfylls c inte). d: teamledaren har varit på fältet med en arbetstränare under minst 5 av de senaste 6 månaderna (75 %), när månaderna räknas bakåt från den valda dagen; e: minst 2 genomgångar av resultaten på 6 månader där mål sattes upp. Det som har konstaterats går före anteckningarna. Ett delkriterium utan uppgifter uppfylls inte, och om det inte finns uppgifter om någon av dem saknas betyget.
item-8-raise = Se till att det går högst tio arbetstränare på en teamledare och håll klientcentrerad handledning varje vecka. Boka in fältdagar med arbetstränarna, besök hos partnerteamen och tid för att se på resultaten och sätta upp mål i teamledarens kalender.
item-8-a = Det går inte för många arbetstränare på en teamledare
item-8-b = Klientcentrerad handledning varje vecka
item-8-c = Kontakt med varje partnerteam
item-8-d = Fältarbete med en arbetstränare varje månad
item-8-e = Resultat och mål varje kvartal

item-9-name = En öppen service
item-9-meaning = Alla som vill arbeta får komma med. Symtom, rusmedel eller det förflutna är inget hinder, och ingens beredskap prövas först. Man kan också söka sig till servicen på eget initiativ, och man får hjälp till ett nytt arbete när det förra tar slut.
item-9-rule = Av remisserna under de senaste 12 månaderna räknas hur stor del som avslogs på grund av bristande arbetsberedskap, rusmedel, symtom, kognitiva svårigheter, uteblivande från vård, bakgrund eller yttre. Hjälp till nästa arbete räknas för lönearbeten som har upphört under 12 månader och för minst 30 dagar sedan, om klienten var kvar i servicen ännu 30 dagar senare: efter hur många av dem antecknades jobbsökande eller arbete med yrkesprofilen inom 30 dagar (om det inte finns sådana arbeten, 100 %). Betyg 5: ingen avslogs av dessa skäl, vägarna till servicen är minst 3, en av dem är på eget initiativ, och minst 90 % fick hjälp. 4: ingen avslogs; 3: de avslagna är avrundat under 50 %; 2: minst 50 %. 1: en formell regel som utesluter människor har konstaterats, oberoende av de andra talen. Om det inte finns remisser och ingen regel har konstaterats saknas betyget.
item-9-raise = Ta emot alla som vill arbeta, berätta brett om servicen och även direkt för människorna själva, och börja söka nytt jobb genast när ett arbete tar slut.
item-9-formal_rule = En formell regel utesluter människor från servicen

item-10-name = Målet är arbete på den öppna arbetsmarknaden
item-10-meaning = Hela organisationen tror att klienterna kan få arbete på den öppna arbetsmarknaden. Personalen frågar alla om arbete, i början och även senare. Material som finns framme, erfarenheter och sysselsättningstal uppmuntrar både klienter och personal.
item-10-rule = Betyget är detsamma som antalet uppfyllda delkriterier (5, 4, 3 eller 2); om 0–1 uppfylls är betyget 1. d: erfarenheter av arbete har delats vid minst 2 tillfällen under de senaste 12 månaderna. e: sysselsättningstalen har räknats ut och getts till ledningen och personalen minst 2 gånger under de senaste 6 månaderna. a, b och c konstateras genom intervju, dokument eller besök. Det som har konstaterats går före anteckningarna. Ett delkriterium utan uppgifter uppfylls inte, och om det inte finns uppgifter om någon av dem saknas betyget.
item-10-raise = Kom överens med partnern om att alla får frågan om arbete, och gör sysselsättningstalen och berättelserna om arbete regelbundet synliga för alla.
item-10-a = Frågan om arbete ställs genast när klienten kommer
item-10-b = Frågan om arbete ställs regelbundet även senare
item-10-c = Material om arbete finns framme
item-10-d = Erfarenheter av arbete delas tillsammans
item-10-e = Sysselsättningstalen räknas ut och delges alla

item-11-name = Ledningens stöd
item-11-meaning = Ledningen känner till modellen, är med i styrgruppen och berättar målen för hela personalen. Kvaliteten utvärderas regelbundet, och teamledaren berättar för ledningen vad som hjälper och vad som hindrar. Ledningen kan undanröja hinder bara om den känner till dem.
item-11-rule = Betyget är detsamma som antalet uppfyllda delkriterier (5, 4, 3 eller 2); om 0–1 uppfylls är betyget 1. b: kvaliteten har utvärderats under de senaste 6 månaderna, eller under 12 månader om det senaste tidigare resultatet är minst 100 poäng. c: under de senaste 12 månaderna har styrgruppen hållit minst 4 möten med en representant för ledningen och en skriftlig handlingsplan, eller minst 2 om det senaste resultatet är minst 100 poäng. e: teamledaren har rapporterat till ledningen på minst 2 möten under de senaste 12 månaderna. a och d konstateras genom intervju, dokument eller besök, och det som har konstaterats går före anteckningarna. Ett delkriterium utan uppgifter uppfylls inte, och om det inte finns uppgifter om någon av dem saknas betyget.
item-11-raise = Be en representant för ledningen komma med i styrgruppen, ta dit en skriftlig handlingsplan och berätta regelbundet för ledningen vad som hjälper och vad som hindrar.
item-11-a = Ledningen känner till modellen
item-11-b = Kvaliteten utvärderas regelbundet
item-11-c = Ledningen är med i styrgruppen, och handlingsplanen är skriven
item-11-d = Målen har berättats för hela personalen
item-11-e = Teamledaren berättar för ledningen vad som hjälper och hindrar

## Servicens innehåll

item-12-name = Förmånsrådgivning
item-12-meaning = En utbildad rådgivare räknar tillsammans med klienten ut hur lönen påverkar förmånerna, redan innan arbetet börjar. Rådgivning ges också när arbetstiden eller lönen ändras eller inkomsterna ska anmälas. Då kan klienten i lugn och ro ta ställning till arbetet.
item-12-rule = Här ser vi på lönearbeten som började under de senaste 12 månaderna. Före starten: hur stor del föregicks av en individuell förmånsberäkning av en utbildad rådgivare, högst 6 månader tidigare eller på startdagen. Efter starten: i hur stor del av de arbeten som började för minst 30 dagar sedan har man talat om ändrad arbetstid eller lön eller om att anmäla inkomster (om det inte finns sådana arbeten, 0 %). Betyg 5: båda andelarna är avrundade till hela procent minst 90 %; 4: andelen före starten är minst 90 %. Annars, och när inget arbete har börjat, ser vi på de aktiva klienterna; betyg 3: samtal eller beräkning för minst hälften; 2: någon rådgivning för åtminstone en; 1: inte för någon. Om ingen rådgivning alls är antecknad saknas betyget.
item-12-raise = Boka en förmånsberäkning hos en utbildad rådgivare redan före starten och återkom till förmånerna när arbetstid, lön eller inkomster ändras.

item-13-name = Att berätta om begränsningar på arbetsplatsen
item-13-meaning = Klienten bestämmer själv om arbetsgivaren får veta om begränsningarna, och får hjälp oavsett. Arbetstränaren tänker med klienten igenom fördelar, nackdelar och ord innan något berättas. De återkommer till saken, för både tankar och situation kan ändras.
item-13-rule = När 4 delkriterier uppfylls är betyget 5; 3 ger betyget 4, 2 betyget 3, 1 betyget 2 och 0 betyget 1. a konstateras genom intervju, dokument eller besök. b: av de aktiva klienter vars begränsningar arbetsgivaren har fått veta om har man med minst 90 % talat om för- och nackdelar senast den dag det berättades; om det inte har berättats om någon har man talat om detta med minst 75 % av de arbetssökande. c: med minst 75 % av de aktiva klienterna har man tänkt igenom vad som ska sägas. d: med minst 75 % av de arbetssökande som har varit i servicen i minst 2 månader har man talat på minst 2 olika dagar (om det inte finns några sådana, uppfylld). Det som har konstaterats går före anteckningarna; ett delkriterium utan uppgifter uppfylls inte, och om det inte finns uppgifter om någon av dem saknas betyget.
item-13-raise = Ta i god tid upp frågan om att berätta med varje klient, väg tillsammans fördelar, nackdelar och ord, och återkom till saken senare.
item-13-a = Man får hjälp även om inget berättas på arbetsplatsen
item-13-b = För- och nackdelar gås igenom innan något berättas
item-13-c = Arbetstränaren och klienten tänker igenom vad som ska sägas
item-13-d = Man återkommer till saken fler än en gång

item-14-name = Fortlöpande arbetsbaserad bedömning
item-14-meaning = Arbetstränaren och klienten gör yrkesprofilen genast vid de första mötena. De kompletterar den varje gång ett arbete tar slut, för ett riktigt arbete berättar mer än tester. Nästa arbete passar igen lite bättre.
item-14-rule = Profiler i tid: av dem som började i servicen under de senaste 12 månaderna och har minst 3 genomförda klientmöten eller en profil räknas de vars första profil gjordes senast på dagen för det tredje mötet. Om mötena är färre än 3 räcker det med en profil. Att lära av arbetet: av alla slags arbeten som har upphört under 12 månader och för minst 30 dagar sedan räknas de efter vilka profilen kompletterades med arbetserfarenheten inom 30 dagar (om inget arbete har upphört, 100 %). Andelarna avrundas till hela procent. Betyg 5: båda andelarna minst 90 %; 4: profiler i tid minst 75 %; 3: minst 50 %; 2: minst 25 %; 1: under 25 %. Om ingen sådan har börjat saknas betyget.
item-14-raise = Börja med profilen genast vid de första mötena och komplettera den inom 30 dagar varje gång ett arbete tar slut.

item-15-name = Snabbt jobbsökande på den öppna arbetsmarknaden
item-15-meaning = Arbetstränaren träffar tillsammans med klienten eller för klientens räkning den första arbetsgivaren ansikte mot ansikte inom 30 dagar från servicens början. De talar om arbete på den öppna arbetsmarknaden, inte praktik. En snabb start håller hoppet vid liv, en lång förberedelse tär på det.
item-15-rule = För dem som började i servicen under de senaste 12 månaderna räknas dagarna från starten till det första mötet med en arbetsgivare ansikte mot ansikte om klientens arbete på den öppna arbetsmarknaden. Om det ännu inte har hållits något möte räknas väntedagarna hittills eller tills servicen avslutades, när de är minst 30; en kortare väntan lämnas bort. Dagarnas median, avrundad till ett heltal, avgör betyget. Betyg 5: högst 30 dagar; 4: 31–60; 3: 61–150; 2: 151–270; 1: minst 271. Om ingen kan räknas med saknas betyget.
item-15-rule-ips = För dem som började i servicen under de senaste 12 månaderna räknas dagarna från starten till det första mötet med en arbetsgivare ansikte mot ansikte om klientens arbete på den öppna arbetsmarknaden. Om det ännu inte har hållits något möte räknas väntedagarna hittills eller tills servicen avslutades, när de är minst 30; en kortare väntan lämnas bort. Dagarnas medeltal, avrundat till ett heltal, avgör betyget. Betyg 5: högst 30 dagar; 4: 31–60; 3: 61–150; 2: 151–270; 1: minst 271. Om ingen kan räknas med saknas betyget.
item-15-raise = Träffa den första arbetsgivaren genast i början av servicen och tala om arbete på den öppna arbetsmarknaden: ett möte om praktik förkortar inte väntan.

item-16-name = Individanpassad jobbsökning
item-16-meaning = Jobbsökandet utgår från vad klienten vill och behöver, inte från vilka platser som råkar vara lediga. Arbetstränaren kontaktar arbetsgivare enligt en aktuell jobbsökningsplan. Det är lättare att bli kvar i ett arbete man trivs med.
item-16-rule = Här ser vi på arbetsgivarkontakterna under de senaste 6 månaderna ansikte mot ansikte, per video och telefon, där en klient som sökte arbete den dagen är antecknad. Vi räknar hur stor del som utgick från klientens önskemål, och andelen avrundas till hela procent. Betyg 5: minst 90 %; 4: 75–89 %; 3: 50–74 %; 2: 25–49 %; 1: under 25 %. För betygen 5 och 4 krävs dessutom att minst 75 % av dessa arbetssökande har en jobbsökningsplan från de senaste 6 månaderna; annars är betyget 3. Om det inte finns sådana kontakter saknas betyget.
item-16-raise = Fråga efter klientens önskemål före kontakten, anteckna dem och håll jobbsökningsplanerna uppdaterade.

item-17-name = Tät kontakt med arbetsgivare
item-17-meaning = En arbetstränare på heltid träffar arbetsgivare ansikte mot ansikte minst sex gånger i veckan för klienter som söker arbete. Teamet går igenom mötena varje vecka. Arbete hittas genom människor, och det kräver många möten.
item-17-rule = För varje arbetstränare räknas arbetsgivarmötena ansikte mot ansikte under de senaste 2 månaderna där minst en klient som sökte arbete den dagen är antecknad, och talet divideras med veckorna och arbetstränarens arbetstid. Om en arbetstränare har 1–2 arbetssökande och mötena per vecka är minst 2 gånger de arbetssökandes antal (före divisionen med arbetstiden) är resultatet 6; en arbetstränare utan arbetssökande lämnas bort. Arbetstränarnas medeltal avgör betyget, och det avrundas inte. När ett teammöte med teamledaren hölls under minst 75 % av de hela veckorna under de senaste 6 månaderna, betyg 5: minst 6; 4: minst 5; 3: minst 4; 2: minst 2; 1: under 2. Om mötet hölls under minst 40 % men under 75 % av veckorna är betyget högst 3, och om det hölls under mindre än 40 %, högst 2. Om ingen arbetstränare har arbetssökande saknas betyget.
item-17-raise = Reservera en fast tid varje vecka för att träffa arbetsgivare, anteckna alltid för vilken arbetssökandes räkning ni är ute, och gå varje vecka igenom kontakterna på teammötet med teamledaren.

item-18-name = Kvaliteten på arbetsgivarkontakterna
item-18-meaning = Arbetstränaren träffar samma arbetsgivare mer än en gång och lär sig vad arbetsgivaren behöver. Varje gång kommer de överens om när de hörs igen. Förtroende öppnar dörrar som ett enda besök inte öppnar.
item-18-rule = Träffad på nytt: av de arbetsgivare ni har träffat ansikte mot ansikte under de senaste 6 månaderna räknas de som ni har träffat ansikte mot ansikte minst 2 gånger under de senaste 12 månaderna. Av alla arbetsgivarkontakter under 6 månader räknas dessutom för hur många nästa kontakt är antecknad och hur många som var ansikte mot ansikte. Andelarna avrundas till hela procent. Betyg 5: träffad på nytt minst 50 % och nästa kontakt antecknad minst 75 %; 4: samma andelar minst 25 % och 50 %. 3: ansikte mot ansikte minst 50 %; 2: åtminstone en ansikte mot ansikte; 1: ingen. Om det inte finns arbetsgivarkontakter saknas betyget.
item-18-raise = Gå tillbaka till samma arbetsgivare och kom i slutet av varje möte överens om när ni hörs nästa gång.

item-19-name = Variation i arbetena
item-19-meaning = Klienterna har många slags arbeten, för alla har sina egna önskemål och styrkor. Om samma yrken upprepas följer jobbsökandet invanda vägar och inte människan.
item-19-rule = Här räknas de lönearbeten som gällde under de senaste 6 månaderna, varje arbete en gång. Lönearbete är arbete på den öppna arbetsmarknaden, arbete med lönesubvention, arvodesarbete och företagande. Om lönearbetena är färre än 10 är betyget 1. Annars divideras antalet olika yrken med antalet arbeten och avrundas till hela procent; yrket framgår av den 4-siffriga yrkeskoden, och om den saknas, av arbetsuppgiften. Betyg 5: minst 85 %; 4: 70–84 %; 3: 60–69 %; 2: 50–59 %; 1: under 50 %.
item-19-raise = Om lönearbetena är färre än 10 är betyget 1 oavsett hurdana de är, så först behövs fler lönearbeten. Sök arbete utifrån vars och ens egna önskemål så att samma yrken inte upprepas, och anteckna yrkeskoden för varje arbete.

item-20-name = Variation bland arbetsgivarna
item-20-meaning = Klienterna arbetar hos många olika arbetsgivare. När arbetstränaren söker arbetsgivare utifrån klienten och inte förlitar sig på några få bekanta ställen, har klienten mer att välja på.
item-20-rule = Här räknas de lönearbeten som gällde under de senaste 6 månaderna, varje arbete en gång. Lönearbete är arbete på den öppna arbetsmarknaden, arbete med lönesubvention, arvodesarbete och företagande. Om lönearbetena är färre än 10 är betyget 1. Annars divideras antalet olika arbetsgivare med antalet arbeten och avrundas till hela procent; arbeten utan arbetsgivare räknas till en och samma arbetsgivare. Betyg 5: minst 85 %; 4: 70–84 %; 3: 60–69 %; 2: 50–59 %; 1: under 50 %.
item-20-raise = Om lönearbetena är färre än 10 är betyget 1 oavsett hurdana de är, så först behövs fler lönearbeten. Lär hela tiden känna nya arbetsgivare och förlita er inte på några få bekanta ställen.

item-21-name = Arbete på den öppna arbetsmarknaden
item-21-meaning = Klienten får ett vanligt lönearbete på den öppna arbetsmarknaden: ett arbete som vem som helst kan söka och som gäller tills vidare, är säsongsarbete eller hyrt arbete. Ett sådant arbete ger egen lön, arbetskamrater och trygghet.
item-21-rule = Här räknas alla slags arbeten som gällde under de senaste 6 månaderna, också oavlönade. Om lönearbetena bland dem är färre än 10 är betyget 1. Annars räknas hur stor del av arbetena som finns på den öppna arbetsmarknaden och dessutom är tillsvidareanställning, säsongsarbete eller hyrt arbete; andelen avrundas till hela procent. Betyg 5: minst 95 %; 4: 85–94 %; 3: 75–84 %; 2: 65–74 %; 1: under 65 %.
item-21-raise = Om lönearbetena är färre än 10 är betyget 1 oavsett hurdana de är, så först behövs fler lönearbeten. Sök i första hand tillsvidareanställning på den öppna arbetsmarknaden, och anteckna anställningsformen för varje arbete.

item-22-name = Individuellt fortlöpande stöd
item-22-meaning = Alla som arbetar får stöd som passar just dem: möten på arbetsplatsen eller någon annanstans, hjälp i kontakten med arbetsgivaren, förmånsrådgivning eller kontakt med partner och närstående. Stödet hjälper klienten att bli kvar i arbetet och gå vidare i karriär och utbildning.
item-22-rule = Här ser vi på de aktiva klienter som har något slags arbete den valda dagen. För var och en räknas hur många av 6 slags stöd hen har fått sedan arbetet började, högst under de senaste 6 månaderna: möte på arbetsplatsen, möte någon annanstans, kontakt med arbetsgivaren, kontakt med partnern, kontakt med närstående och förmånsrådgivning. Andelarna avrundas till hela procent. Betyg 5: minst 75 % har fått minst 3 slag och stöd vidare i karriären har konstaterats; 4: minst 75 % har fått minst 3 slag. 3: minst 75 % har fått något stöd; 2: minst 50 %; 1: under 50 %. Om ingen klient har arbete saknas betyget.
item-22-raise = Kom överens med var och en som arbetar om vilket stöd hen vill ha för sig själv, arbetsplatsen och sina närstående och av partnern, och anteckna vad ni gör.
item-22-career = Klienten får stöd att gå vidare i karriär och utbildning

item-23-name = Tidsobegränsat stöd
item-23-meaning = Stödet tar inte slut när arbetet börjar, och inte heller på ett förutbestämt datum. Arbetstränaren träffar klienten strax före starten och genast efter den, först varje vecka och sedan varje månad. Om arbetet upphör tar hen snart kontakt.
item-23-rule = Här ser vi på alla slags arbeten som började under de senaste 12 månaderna och för minst 35 dagar sedan, också redan avslutade. Starten: klienten har träffats ansikte mot ansikte under de 7 dagarna före starten och på nytt på startdagen eller inom 3 dagar från den. Rytmen: från starten räknas 4 perioder på 7 dagar var, och i varje finns ett möte ansikte mot ansikte; därefter (28 dagar från starten) finns det möten i medeltal minst en gång per hel månad tills arbetet upphör eller 12 månader är fyllda; i ett arbete på under 28 dagar finns ett möte i varje hel period på 7 dagar. Slutet: i hur stor del av de arbeten som upphörde under 12 månader, och som ni fick besked om, var klientens egen arbetstränare i kontakt med klienten inom 3 vardagar från beskedet (må–fr, inte helgdagar; om det inte finns sådana, 100 %). Betyg 5: rytmen, starten och slutet uppfylldes vart och ett i minst 75 % av arbetena (avrundat); 4: rytmen minst 75 %; 3: rytmen minst 50 %; 2: rytmen i åtminstone ett arbete; 1: inte i något. Om inget sådant arbete har börjat saknas betyget.
item-23-raise = Boka in mötena redan innan arbetet börjar, tätt i början och sedan regelbundet, och ta kontakt genast när ni hör att arbetet har tagit slut.

item-24-name = Service i närmiljön
item-24-meaning = Arbetstränaren gör största delen av sitt arbete där människorna finns: i närmiljön, hemma hos klienten och på arbetsplatser. Det är lättare att prata på en bekant plats, och arbete hittar man inte på kontoret.
item-24-rule = Här räknas den tid som arbetstränarna har antecknat under de senaste 2 månaderna, utan resor. Av den tas den del som gick åt i närmiljön, hemma hos klienten eller på arbetsplatser, och den avrundas till hela procent. Betyg 5: minst 65 %; 4: 50–64 %; 3: 40–49 %; 2: 30–39 %; 1: under 30 %. Om ingen tid är antecknad saknas betyget.
item-24-raise = Träffa klienter och arbetsgivare utanför kontoret alltid när det passar klienten, och anteckna platsen.

item-25-name = Aktivt engagerande och uppsökande kontakt
item-25-meaning = När klienten inte har kunnat komma till ett möte söker arbetstränaren kontakt med respekt, också hemma och i närmiljön. Partnerns anställda hjälper till, och närstående om klienten tillåter det. Uteblivna möten eller en tidsgräns avslutar inte servicen, för förtroende tar tid.
item-25-rule = När 6 delkriterier uppfylls är betyget 5; 5 ger betyget 4, 4 betyget 3, 3 betyget 2 och 0–2 betyget 1. a: ingens service har under de senaste 12 månaderna avslutats på grund av uteblivna möten eller en tidsgräns. b: av de uteblivna klientmötena under de senaste 6 månaderna, sådana som är äldre än 14 dagar, följdes minst 75 % inom 14 dagar av ett kontaktförsök eller en kontakt med klienten (om det inte finns sådana räcker ett enda genomfört klientmöte). Under de senaste 6 månaderna har dessutom antecknats: c: ett kontaktförsök av en anställd hos partnern; d: minst 2 kontaktförsök ansikte mot ansikte hemma eller i närmiljön; e: ett besök eller annat arbete tillsammans med partnern; f: en kontakt med en närstående. Det som har konstaterats går före anteckningarna. Om det inte finns anteckningar för 6 månader och inget har konstaterats saknas betyget.
item-25-raise = Fortsätt att hålla kontakt med respekt och på många sätt, erbjud möten hemma eller i närheten, och ta med partner och närstående.
item-25-a = Uteblivna möten eller en tidsgräns avslutar inte servicen
item-25-b = Efter ett uteblivet möte söks kontakt
item-25-c = Också partnerns anställda söker kontakt
item-25-d = Klienten söks upp hemma och i närmiljön
item-25-e = Gemensamma besök görs med partnern
item-25-f = Närstående kontaktas
