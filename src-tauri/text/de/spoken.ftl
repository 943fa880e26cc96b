# How numbers, signs and short forms are said: names of the home are written so for Alexa.
# Numbers are rules in the form of Unicode's spell-out rules; see `household::voice::spoken`.

# From a number on, its words; << is how often the rule's power of ten is in it, >> what is left.
cardinal =
    0 null
    1 eins
    2 zwei
    3 drei
    4 vier
    5 fünf
    6 sechs
    7 sieben
    8 acht
    9 neun
    10 zehn
    11 elf
    12 zwölf
    13 dreizehn
    14 vierzehn
    15 fünfzehn
    16 sechzehn
    17 siebzehn
    18 achtzehn
    19 neunzehn
    20 [>ein>und]zwanzig
    30 [>ein>und]dreißig
    40 [>ein>und]vierzig
    50 [>ein>und]fünfzig
    60 [>ein>und]sechzig
    70 [>ein>und]siebzig
    80 [>ein>und]achtzig
    90 [>ein>und]neunzig
    100 hundert[>>]
    200 <ein<hundert[>>]
    1000 tausend[>>]
    2000 <ein<tausend[>>]
    1000000 eine million[ >>]
    2000000 << millionen[ >>]

ein =
    1 ein
    2 =cardinal=

year =
    1100/100 <cardinal<hundert[>cardinal>]
    2000 =cardinal=

ordinal =
    1 erste
    2 zweite
    3 dritte
    4 vierte
    5 fünfte
    6 sechste
    7 siebte
    8 achte
    9 neunte
    10 zehnte
    11 elfte
    12 zwölfte
    13 dreizehnte
    14 vierzehnte
    15 fünfzehnte
    16 sechzehnte
    17 siebzehnte
    18 achtzehnte
    19 neunzehnte
    20 [>ein>und]zwanzigste
    30 [>ein>und]dreißigste
    40 [>ein>und]vierzigste
    50 [>ein>und]fünfzigste
    60 [>ein>und]sechzigste
    70 [>ein>und]siebzigste
    80 [>ein>und]achtzigste
    90 [>ein>und]neunzigste
    100 hundertste
    101 =none=

decade =
    20 zwanziger
    30 dreißiger
    40 vierziger
    50 fünfziger
    60 sechziger
    70 siebziger
    80 achtziger
    90 neunziger
    1900/100 <cardinal<hundert>decade>

# Was hinter den Ziffern einer Ordnungszahl steht, und deren Regeln.
ordinal-endings =
    te ordinal
    ter ordinal
    ten ordinal
    tes ordinal
    ste ordinal
    ster ordinal
    sten ordinal
    nd ordinal
    st ordinal
    rd ordinal
    th ordinal

# Ein Punkt vor einem Wort macht eine Ordnungszahl, ein Komma steht vor Dezimalstellen.
spelling =
    ordinal point
    decimal comma

# Wie Zeichen heißen.
decimal-point = punkt
signs =
    & und
    + plus
    % prozent
    # nummer
    = gleich
    ÷ divide
    × multiply
    ° grad
    $ dollar
    € euro
    £ pfund
    @ at
    ½ einhalb
    ∞ unendlich
    ♥ love

# Was kurz geschrieben und lang gesprochen wird. Mit Punkt: nur, wo einer steht.
short =
    dr doktor
    mr mister
    mrs missis
    nr. nummer
    prof. professor
    st. sankt
    vs versus
    vol. volume
    bd. band
    feat featuring
    ft featuring
    jr junior
    sr senior

# Danach steht sicher eine Zahl: in „Teil I“ ist I kein Buchstabe.
counted =
    teil
    folge
    band
    kapitel
    buch
    akt
    staffel
    weltkrieg
    part
    episode
    volume
    chapter
