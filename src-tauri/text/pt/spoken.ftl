# How numbers, signs and short forms are said: names of the home are written so for Alexa.
# Numbers are rules in the form of Unicode's spell-out rules; see `household::voice::spoken`.

# From a number on, its words; << is how often the rule's power of ten is in it, >> what is left.
cardinal =
    0 zero
    1 um
    2 dois
    3 três
    4 quatro
    5 cinco
    6 seis
    7 sete
    8 oito
    9 nove
    10 dez
    11 onze
    12 doze
    13 treze
    14 quatorze
    15 quinze
    16 dezesseis
    17 dezessete
    18 dezoito
    19 dezenove
    20 vinte[ e >>]
    30 trinta[ e >>]
    40 quarenta[ e >>]
    50 cinquenta[ e >>]
    60 sessenta[ e >>]
    70 setenta[ e >>]
    80 oitenta[ e >>]
    90 noventa[ e >>]
    100 cem
    101 cento e >>
    200 duzentos[ e >>]
    300 trezentos[ e >>]
    400 quatrocentos[ e >>]
    500 quinhentos[ e >>]
    600 seiscentos[ e >>]
    700 setecentos[ e >>]
    800 oitocentos[ e >>]
    900 novecentos[ e >>]
    1000 mil>e>
    2000 << mil>e>
    1000000 um milhão[ e >>]
    2000000 << milhões[ e >>]

e =
    0 '
    1 ' e =cardinal=
    101 ' =cardinal=
    200 ' e =cardinal=
    201 ' =cardinal=
    300 ' e =cardinal=
    301 ' =cardinal=
    400 ' e =cardinal=
    401 ' =cardinal=
    500 ' e =cardinal=
    501 ' =cardinal=
    600 ' e =cardinal=
    601 ' =cardinal=
    700 ' e =cardinal=
    701 ' =cardinal=
    800 ' e =cardinal=
    801 ' =cardinal=
    900 ' e =cardinal=
    901 ' =cardinal=

ordinal =
    1 primeiro
    2 segundo
    3 terceiro
    4 quarto
    5 quinto
    6 sexto
    7 sétimo
    8 oitavo
    9 nono
    10 décimo
    11 =none=

ordinal-feminine =
    1 primeira
    2 segunda
    3 terceira
    4 quarta
    5 quinta
    6 sexta
    7 sétima
    8 oitava
    9 nona
    10 décima
    11 =none=

# O que segue os algarismos de um ordinal, e suas regras.
ordinal-endings =
    o ordinal
    a ordinal-feminine
    nd ordinal
    st ordinal
    rd ordinal
    th ordinal

# Uma vírgula precede os decimais.
spelling =
    decimal comma

# Como se chamam os sinais.
decimal-point = ponto
signs =
    & e
    + mais
    % por cento
    # número
    = igual
    ÷ divide
    × multiply
    ° graus
    $ dólares
    € euros
    £ libras
    @ arroba
    ½ e meio
    ∞ infinito
    ♥ love

# O que se escreve curto e se diz longo. Com ponto: só se tiver.
short =
    dr doutor
    dra. doutora
    sr senhor
    sra. senhora
    mr mister
    mrs missis
    vs versus
    vol. volume
    feat featuring
    ft featuring
    jr júnior

# Depois vem com certeza um número: em «parte I» não é uma letra.
counted =
    parte
    episódio
    volume
    capítulo
    livro
    ato
    temporada
    guerra
    part
    episode
    chapter
