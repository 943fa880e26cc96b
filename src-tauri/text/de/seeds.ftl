# Was dasteht, bis die Namen des eigenen Zuhauses bekannt sind: Formen, aus denen Alexa lernt, keine Bibliothek.

TITLE =
    casablanca
    metropolis
    der dritte mann
    das boot
    die feuerzangenbowle
    manche mögen's heiß
    die sieben samurai
    die zwölf geschworenen
    der unsichtbare dritte
    lola rennt
    spiel mir das lied vom tod
SERIES =
    sherlock holmes
    tatort
    raumschiff enterprise
    die sendung mit der maus
    doctor who
    unser blauer planet
    dark
ARTIST =
    johann sebastian bach
    mozart
    nina simone
    die beatles
    marlene dietrich
    herbert grönemeyer
    die berliner philharmoniker
ALBUM =
    die vier jahreszeiten
    abbey road
    kind of blue
    die größten hits
    live im konzert
    die winterreise
SONG =
    für elise
    lili marleen
    der mond ist aufgegangen
    yesterday
    über den wolken
    an der schönen blauen donau
PLAYER =
    fernseher im wohnzimmer
    fernseher im schlafzimmer
    lautsprecher in der küche
    computer im büro
    tablet
    handy
USER =
    anna
    ben
    emma
    lukas
    sophie
    die kinder
AUDIOBOOK =
    die schatzinsel
    moby dick
    die verwandlung
    die zeitmaschine
    der zauberberg
    in achtzig tagen um die welt
CHANNEL =
    das erste
    arte
    eurosport
    deutschlandfunk
    klassik radio
    bayern drei
PLAYLIST =
    auf der autobahn
    workout
    abendessen mit freunden
    sonntagmorgen
    party mix
    weihnachtslieder
COLLECTION =
    sherlock holmes
    charlie chaplin
    stummfilmklassiker
    edgar wallace
    winnetou
QUERY =
    casablanca
    charlie chaplin
    abenteuer im weltraum
    alte western
    konzerte aus wien
    schwarzweißfilme
    tiere in afrika
