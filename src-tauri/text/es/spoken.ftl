# How numbers, signs and short forms are said: names of the home are written so for Alexa.
# Numbers are rules in the form of Unicode's spell-out rules; see `household::voice::spoken`.

# From a number on, its words; << is how often the rule's power of ten is in it, >> what is left.
cardinal =
    0 cero
    1 uno
    2 dos
    3 tres
    4 cuatro
    5 cinco
    6 seis
    7 siete
    8 ocho
    9 nueve
    10 diez
    11 once
    12 doce
    13 trece
    14 catorce
    15 quince
    16 dieciséis
    17 diecisiete
    18 dieciocho
    19 diecinueve
    20 veinte
    21 veintiuno
    22 veintidós
    23 veintitrés
    24 veinticuatro
    25 veinticinco
    26 veintiséis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    30 treinta[ y >>]
    40 cuarenta[ y >>]
    50 cincuenta[ y >>]
    60 sesenta[ y >>]
    70 setenta[ y >>]
    80 ochenta[ y >>]
    90 noventa[ y >>]
    100 cien
    101 ciento >>
    200 doscientos[ >>]
    300 trescientos[ >>]
    400 cuatrocientos[ >>]
    500 quinientos[ >>]
    600 seiscientos[ >>]
    700 setecientos[ >>]
    800 ochocientos[ >>]
    900 novecientos[ >>]
    1000 mil[ >>]
    2000 <un< mil[ >>]
    1000000 un millón[ >>]
    2000000 <un< millones[ >>]

un =
    0 =cardinal=
    21 veintiún
    22 =cardinal=

ordinal =
    1 primero
    2 segundo
    3 tercero
    4 cuarto
    5 quinto
    6 sexto
    7 séptimo
    8 octavo
    9 noveno
    10 décimo
    11 undécimo
    12 duodécimo
    13 =none=

ordinal-feminine =
    1 primera
    2 segunda
    3 tercera
    4 cuarta
    5 quinta
    6 sexta
    7 séptima
    8 octava
    9 novena
    10 décima
    11 undécima
    12 duodécima
    13 =none=

# Lo que sigue a las cifras de un ordinal, y sus reglas.
ordinal-endings =
    o ordinal
    er ordinal
    ro ordinal
    do ordinal
    to ordinal
    a ordinal-feminine
    ra ordinal-feminine
    da ordinal-feminine
    ta ordinal-feminine
    nd ordinal
    st ordinal
    rd ordinal
    th ordinal

# Una coma precede a los decimales.
spelling =
    decimal comma

# Cómo se llaman los signos.
decimal-point = punto
signs =
    & y
    + más
    % por ciento
    # número
    = igual
    ÷ divide
    × multiply
    ° grados
    $ dólares
    € euros
    £ libras
    @ arroba
    ½ y medio
    ∞ infinito
    ♥ love

# Lo que se escribe corto y se dice largo. Con punto: solo si lo lleva.
short =
    dr doctor
    dra. doctora
    sr señor
    sra. señora
    srta. señorita
    mr míster
    mrs misis
    vs versus
    vol. volumen
    feat featuring
    ft featuring
    jr junior

# Después viene seguro un número: en «parte I» no es una letra.
counted =
    parte
    episodio
    volumen
    capítulo
    libro
    acto
    temporada
    guerra
    part
    episode
    volume
    chapter
