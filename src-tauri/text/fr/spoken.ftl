# How numbers, signs and short forms are said: names of the home are written so for Alexa.
# Numbers are rules in the form of Unicode's spell-out rules; see `household::voice::spoken`.

# From a number on, its words; << is how often the rule's power of ten is in it, >> what is left.
cardinal =
    0 zéro
    1 un
    2 deux
    3 trois
    4 quatre
    5 cinq
    6 six
    7 sept
    8 huit
    9 neuf
    10 dix
    11 onze
    12 douze
    13 treize
    14 quatorze
    15 quinze
    16 seize
    17 dix-sept
    18 dix-huit
    19 dix-neuf
    20 vingt[->et>]
    30 trente[->et>]
    40 quarante[->et>]
    50 cinquante[->et>]
    60/20 soixante[->et>]
    80/20 quatre-vingt>vingts>
    100 cent[ >>]
    200 << cent>cents>
    1000 mille[ >>]
    2000 << mille[ >>]
    1000000 un million[ >>]
    2000000 << millions[ >>]

et =
    1 et-un
    2 =cardinal=
    11 et-onze
    12 =cardinal=

vingts =
    0 s
    1 '-=cardinal=

cents =
    0 s
    1 ' =cardinal=

ordinal =
    1 premier
    2 deuxième
    3 troisième
    4 quatrième
    5 cinquième
    6 sixième
    7 septième
    8 huitième
    9 neuvième
    10 dixième
    11 onzième
    12 douzième
    13 treizième
    14 quatorzième
    15 quinzième
    16 seizième
    17 dix-septième
    18 dix-huitième
    19 dix-neuvième
    20 vingtième
    21 vingt-et-unième
    22 vingt->>
    30 trentième
    31 =none=

ordinal-feminine =
    1 première
    2 =ordinal=

# Ce qui suit les chiffres d'un rang, et ses règles.
ordinal-endings =
    er ordinal
    e ordinal
    ème ordinal
    eme ordinal
    ième ordinal
    nd ordinal
    st ordinal
    rd ordinal
    th ordinal
    re ordinal-feminine
    ère ordinal-feminine
    nde ordinal

# Une virgule précède les décimales.
spelling =
    decimal comma

# Le nom des signes.
decimal-point = point
signs =
    & et
    + plus
    % pour cent
    # numéro
    = égale
    ÷ divide
    × multiply
    ° degrés
    $ dollars
    € euros
    £ livres
    @ arobase
    ½ et demi
    ∞ infini
    ♥ love

# Ce qui s'écrit court et se dit long. Avec un point : seulement s'il y en a un.
short =
    dr docteur
    mr mister
    mme madame
    mlle mademoiselle
    mrs missis
    st. saint
    ste. sainte
    vs versus
    vol. volume
    feat featuring
    ft featuring
    jr junior
    sr senior

# Un nombre suit sûrement ces mots : « partie I » n'est pas une lettre.
counted =
    partie
    épisode
    volume
    chapitre
    livre
    acte
    saison
    tome
    part
    episode
    chapter
