## How sure a suggestion is

mapping-confidence-sure = Sure
mapping-confidence-likely = Likely
mapping-confidence-guess = Guess
mapping-confidence-none = No suggestion
mapping-confidence-sure-note = name and contents both fit
mapping-confidence-likely-note = one of them fits
mapping-confidence-guess-note = check it, there is little to go by
mapping-confidence-none-note = nothing like it was found

## Why something is suggested

mapping-why-same-name = the name is the same
mapping-why-synonym = “{ $word }” means the same
mapping-why-near = the name is close to “{ $word }”
mapping-why-part = the name contains “{ $word }”
mapping-why-short-name = short for { $name }
mapping-why-blank-sign = the sign means blank
mapping-why-columns = recognised columns { $matched } / { $of }
mapping-why-days = dates { $fitting } / { $of } cells
mapping-why-numbers = numbers { $fitting } / { $of } cells
mapping-why-durations = lengths of time { $fitting } / { $of } cells
mapping-why-yes-no = yes or no { $fitting } / { $of } cells
mapping-why-words = known words { $fitting } / { $of } cells
mapping-why-names = names found { $fitting } / { $of } cells
mapping-why-long-text = long text { $fitting } / { $of } cells
mapping-why-no-header = no header row was found
mapping-why-no-counterpart = nothing like it was found
