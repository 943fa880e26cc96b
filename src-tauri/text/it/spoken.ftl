# How numbers, signs and short forms are said: names of the home are written so for Alexa.
# Numbers are rules in the form of Unicode's spell-out rules; see `household::voice::spoken`.

# From a number on, its words; << is how often the rule's power of ten is in it, >> what is left.
cardinal =
    0 zero
    1 uno
    2 due
    3 tre
    4 quattro
    5 cinque
    6 sei
    7 sette
    8 otto
    9 nove
    10 dieci
    11 undici
    12 dodici
    13 tredici
    14 quattordici
    15 quindici
    16 sedici
    17 diciassette
    18 diciotto
    19 diciannove
    20 vent>i>
    30 trent>a>
    40 quarant>a>
    50 cinquant>a>
    60 sessant>a>
    70 settant>a>
    80 ottant>a>
    90 novant>a>
    100 cento[>>]
    200 <<cento[>>]
    1000 mille[>>]
    2000 <<mila[>>]
    1000000 un milione[ >>]
    2000000 << milioni[ >>]

i =
    0 i
    1 uno
    2 i=cardinal=
    3 itré
    4 i=cardinal=
    8 otto
    9 inove

a =
    0 a
    1 uno
    2 a=cardinal=
    3 atré
    4 a=cardinal=
    8 otto
    9 anove

ordinal =
    1 primo
    2 secondo
    3 terzo
    4 quarto
    5 quinto
    6 sesto
    7 settimo
    8 ottavo
    9 nono
    10 decimo
    11 undicesimo
    12 dodicesimo
    13 tredicesimo
    14 quattordicesimo
    15 quindicesimo
    16 sedicesimo
    17 diciassettesimo
    18 diciottesimo
    19 diciannovesimo
    20 ventesimo
    21 =none=

ordinal-feminine =
    1 prima
    2 seconda
    3 terza
    4 quarta
    5 quinta
    6 sesta
    7 settima
    8 ottava
    9 nona
    10 decima
    11 undicesima
    12 dodicesima
    13 tredicesima
    14 =none=

# Che cosa segue le cifre di un ordinale, e le sue regole.
ordinal-endings =
    o ordinal
    mo ordinal
    esimo ordinal
    a ordinal-feminine
    ma ordinal-feminine
    esima ordinal-feminine
    nd ordinal
    st ordinal
    rd ordinal
    th ordinal

# Una virgola precede i decimali.
spelling =
    decimal comma

# Come si chiamano i segni.
decimal-point = punto
signs =
    & e
    + più
    % per cento
    # numero
    = uguale
    ÷ divide
    × multiply
    ° gradi
    $ dollari
    € euro
    £ sterline
    @ chiocciola
    ½ e mezzo
    ∞ infinito
    ♥ love

# Che cosa si scrive breve e si dice lungo. Con il punto: solo se c'è.
short =
    dr dottor
    dott. dottor
    sig. signor
    mr mister
    mrs missis
    vs versus
    vol. volume
    feat featuring
    ft featuring
    jr junior
    sr senior

# Dopo viene di sicuro un numero: in «parte I» non è una lettera.
counted =
    parte
    episodio
    volume
    capitolo
    libro
    atto
    stagione
    guerra
    part
    episode
    chapter
