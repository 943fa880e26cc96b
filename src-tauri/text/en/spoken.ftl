# How numbers, signs and short forms are said: names of the home are written so for Alexa.
# Numbers are rules in the form of Unicode's spell-out rules; see `household::voice::spoken`.

# From a number on, its words; << is how often the rule's power of ten is in it, >> what is left.
cardinal =
    0 zero
    1 one
    2 two
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty[ >>]
    30 thirty[ >>]
    40 forty[ >>]
    50 fifty[ >>]
    60 sixty[ >>]
    70 seventy[ >>]
    80 eighty[ >>]
    90 ninety[ >>]
    100 << hundred[ >>]
    1000 << thousand[ >>]
    1000000 << million[ >>]

year =
    1100/100 <cardinal< >two-digits>
    2000 =cardinal=
    2010/100 <cardinal< >two-digits>
    10000 =cardinal=

two-digits =
    0 hundred
    1 oh =cardinal=
    10 =cardinal=

ordinal =
    1 first
    2 second
    3 third
    4 fourth
    5 fifth
    6 sixth
    7 seventh
    8 eighth
    9 ninth
    10 tenth
    11 eleventh
    12 twelfth
    13 thirteenth
    14 fourteenth
    15 fifteenth
    16 sixteenth
    17 seventeenth
    18 eighteenth
    19 nineteenth
    20 twentieth
    21 twenty >>
    30 thirtieth
    31 thirty >>
    40 fortieth
    41 forty >>
    50 fiftieth
    51 fifty >>
    60 sixtieth
    61 sixty >>
    70 seventieth
    71 seventy >>
    80 eightieth
    81 eighty >>
    90 ninetieth
    91 ninety >>
    100 one hundredth
    101 =none=

decade =
    20 twenties
    30 thirties
    40 forties
    50 fifties
    60 sixties
    70 seventies
    80 eighties
    90 nineties
    1900/100 <cardinal< >decade>

# What is written after the digits of a rank, and its rules.
ordinal-endings =
    st ordinal
    nd ordinal
    rd ordinal
    th ordinal

# What signs are called.
decimal-point = point
signs =
    & and
    + plus
    % percent
    # number
    = equals
    ÷ divide
    × multiply
    ° degrees
    $ dollars
    € euros
    £ pounds
    @ at
    ½ and a half
    ∞ infinity
    ♥ love

# What is written short and said long. With a point: only where it has one.
short =
    dr doctor
    mr mister
    mrs missus
    ms miss
    vs versus
    vol. volume
    pt. part
    ep. episode
    sgt sergeant
    capt. captain
    lt. lieutenant
    ft featuring
    feat featuring
    jr junior
    sr senior
    bros brothers

# A number is sure to follow these: "part I" is no letter.
counted =
    part
    episode
    volume
    chapter
    book
    act
    season
    war
