## How sure a suggestion is

mapping-confidence-sure = Varma
mapping-confidence-likely = Todennäköinen
mapping-confidence-guess = Arvaus
mapping-confidence-none = Ei ehdotusta
mapping-confidence-sure-note = nimi ja sisältö täsmäävät
mapping-confidence-likely-note = toinen niistä täsmää
mapping-confidence-guess-note = tarkista, vähän näyttöä
mapping-confidence-none-note = vastinetta ei löytynyt

## Why something is suggested

mapping-why-same-name = nimi on sama
mapping-why-synonym = ”{ $word }” tarkoittaa samaa
mapping-why-near = nimi on lähellä sanaa ”{ $word }”
mapping-why-part = nimessä on ”{ $word }”
mapping-why-short-name = lyhenne nimestä { $name }
mapping-why-blank-sign = merkki tarkoittaa tyhjää
mapping-why-columns = tunnistettuja sarakkeita { $matched } / { $of }
mapping-why-days = päiviä { $fitting } / { $of } solua
mapping-why-numbers = lukuja { $fitting } / { $of } solua
mapping-why-durations = kestoja { $fitting } / { $of } solua
mapping-why-yes-no = kyllä tai ei { $fitting } / { $of } solua
mapping-why-words = tunnettuja sanoja { $fitting } / { $of } solua
mapping-why-names = löytyneitä nimiä { $fitting } / { $of } solua
mapping-why-long-text = pitkää tekstiä { $fitting } / { $of } solua
mapping-why-no-header = otsikkoriviä ei löytynyt
mapping-why-no-counterpart = vastinetta ei löytynyt
