### Anteckningar som väntar på förbindelse i telefonen.

## Vad som sägs om förbindelsen
outbox-away = Ingen förbindelse.
outbox-away-more = Anteckningarna väntar i den här telefonen.
outbox-kept = Anteckningen är i säkert förvar.
outbox-not-kept = Anteckningen kunde inte läggas undan i den här telefonen. Håll sidan öppen och spara på nytt när förbindelsen är tillbaka.
outbox-editing = Du ändrar en anteckning som väntar på att skickas.
outbox-waits-one = Väntar på förbindelse: { $what } anteckning.
outbox-waits-many = Väntar på förbindelse: { $what } anteckningar.
outbox-sent-one = { $what } anteckning skickades.
outbox-sent-many = { $what } anteckningar skickades.
outbox-again = Uppdatera sidan
outbox-sign-in-one = Logga in så skickas { $what } anteckning.
outbox-sign-in-many = Logga in så skickas { $what } anteckningar.
outbox-sign-in = Logga in

## Vad som väntar
outbox-waiting = Skickas när förbindelsen är tillbaka
outbox-waiting-more = Anteckningarna ligger krypterade i den här telefonen och skickas i ordning. Samma anteckning skickas inte två gånger.
outbox-holds = I telefonen finns dessutom dina egna klienters namn för i dag. De raderas när dagen byts eller du loggar ut.
outbox-others-one = I den här telefonen väntar också { $what } anteckning av en annan användare. Den skickas när hen loggar in.
outbox-others-many = I den här telefonen väntar också { $what } anteckningar av en annan användare. De skickas när hen loggar in.
outbox-entry = Anteckning
outbox-tag = Väntar
outbox-place = nummer { $what } i kön
outbox-today = i dag
outbox-clients-one = { $what } klient
outbox-clients-many = { $what } klienter
outbox-employer = arbetsgivare
outbox-edit = Ändra
outbox-remove = Radera
outbox-remove-more = En raderad anteckning går inte att få tillbaka.
outbox-remove-now = Radera anteckningen

## Vad som rättas
outbox-refused = Rätta så skickas anteckningen
outbox-mend = Rätta
outbox-refused-why = Anteckningen togs inte emot. Kontrollera att klienten fortfarande är din.

## Två texter
outbox-conflicts = Två texter om samma anteckning
outbox-conflicts-more = Samma anteckning har sparats på annat sätt i tjänsten. Ingen av texterna har försvunnit.
outbox-conflicts-caption = Tjänstens text och din egen text sida vid sida
outbox-written = Du skrev din egen text { $what }.
outbox-decide = Vad ska göras?
outbox-both = Slå ihop
outbox-both-more = båda efter varandra, du kan redigera
outbox-mine = Egen text
outbox-mine-more = tjänstens text blir kvar i historiken
outbox-theirs = Tjänstens text
outbox-theirs-more = den egna texten raderas ur telefonen
outbox-merged = Sammanslagen text
outbox-decide-save = Spara beslutet
outbox-reason-both = Två texter slogs ihop.
outbox-reason-mine = Av två texter valdes den som skrevs utan förbindelse.
