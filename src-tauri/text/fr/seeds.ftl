# Ce qui tient lieu de noms tant que ceux de la maison ne sont pas connus : des formes dont Alexa apprend.

TITLE =
    la grande illusion
    le voyage dans la lune
    casablanca
    les enfants du paradis
    le troisième homme
    metropolis
    les sept samouraïs
    douze hommes en colère
    la mort aux trousses
    le bon la brute et le truand
    jour de fête
SERIES =
    sherlock holmes
    la quatrième dimension
    doctor who
    les aventures de robin des bois
    les contes de la crypte
    planète terre
ARTIST =
    jean-sébastien bach
    mozart
    nina simone
    édith piaf
    les beatles
    claude debussy
    l'orchestre national de france
ALBUM =
    les quatre saisons
    abbey road
    kind of blue
    en concert
    les plus grands succès
SONG =
    la vie en rose
    la mer
    douce france
    frère jacques
    les feuilles mortes
PLAYER =
    télé du salon
    télé de la chambre
    enceinte de la cuisine
    ordinateur du bureau
    tablette
    téléphone
USER =
    anna
    paul
    emma
    marie
    louis
    les enfants
AUDIOBOOK =
    l'île au trésor
    vingt mille lieues sous les mers
    les misérables
    le comte de monte-cristo
    le tour du monde en quatre-vingts jours
CHANNEL =
    arte
    eurosport
    france info
    radio classique
    jazz radio
PLAYLIST =
    en voiture
    sport
    dîner entre amis
    dimanche matin
    chansons de noël
COLLECTION =
    sherlock holmes
    charlie chaplin
    les classiques du muet
    arsène lupin
QUERY =
    casablanca
    charlie chaplin
    aventures dans l'espace
    vieux westerns
    animaux d'afrique
