# What stands in a slot type until the home's own names are known: shapes that Alexa learns from, not a library.

TITLE =
    the wizard of oz
    casablanca
    some like it hot
    it's a wonderful life
    the third man
    metropolis
    seven samurai
    twelve angry men
    north by northwest
    singin' in the rain
    the good the bad and the ugly
    road trip mix
SERIES =
    sherlock holmes
    the twilight zone
    doctor who
    lost in space
    the adventures of robin hood
    mystery theater
    planet earth
ARTIST =
    johann sebastian bach
    mozart
    nina simone
    the beatles
    louis armstrong
    miles davis
    the berlin philharmonic
ALBUM =
    the four seasons
    abbey road
    kind of blue
    greatest hits
    live in concert
    a night at the opera
SONG =
    yesterday
    for elise
    what a wonderful world
    take five
    amazing grace
    stand by me
    the blue danube
PLAYER =
    living room tv
    bedroom tv
    kitchen speaker
    office computer
    tablet
    phone
USER =
    anna
    ben
    emma
    maria
    david
    the children
AUDIOBOOK =
    treasure island
    moby dick
    pride and prejudice
    the time machine
    a christmas carol
    around the world in eighty days
CHANNEL =
    discovery
    eurosport
    news twenty four
    arte
    jazz radio
    national geographic
PLAYLIST =
    road trip
    workout
    dinner party
    sunday morning
    party mix
    christmas songs
COLLECTION =
    sherlock holmes
    the thin man
    charlie chaplin
    silent classics
    the marx brothers
QUERY =
    casablanca
    charlie chaplin
    space adventures
    old westerns
    concerts from vienna
    black and white movies
    animals of africa
