## How sure a suggestion is

mapping-confidence-sure = Säkert
mapping-confidence-likely = Sannolikt
mapping-confidence-guess = Gissning
mapping-confidence-none = Inget förslag
mapping-confidence-sure-note = namnet och innehållet stämmer
mapping-confidence-likely-note = det ena av dem stämmer
mapping-confidence-guess-note = kontrollera, svagt stöd
mapping-confidence-none-note = ingen motsvarighet hittades

## Why something is suggested

mapping-why-same-name = samma namn
mapping-why-synonym = ”{ $word }” betyder detsamma
mapping-why-near = namnet liknar ”{ $word }”
mapping-why-part = namnet innehåller ”{ $word }”
mapping-why-short-name = förkortning av { $name }
mapping-why-blank-sign = tecknet betyder tomt
mapping-why-columns = igenkända kolumner { $matched } / { $of }
mapping-why-days = datum { $fitting } / { $of } celler
mapping-why-numbers = tal { $fitting } / { $of } celler
mapping-why-durations = tidslängder { $fitting } / { $of } celler
mapping-why-yes-no = ja eller nej { $fitting } / { $of } celler
mapping-why-words = kända ord { $fitting } / { $of } celler
mapping-why-names = hittade namn { $fitting } / { $of } celler
mapping-why-long-text = lång text { $fitting } / { $of } celler
mapping-why-no-header = ingen rubrikrad hittades
mapping-why-no-counterpart = ingen motsvarighet hittades
