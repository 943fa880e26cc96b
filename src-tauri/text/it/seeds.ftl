# Che cosa vale finché i nomi di casa non sono noti: forme da cui Alexa impara.

TITLE =
    il mago di oz
    casablanca
    ladri di biciclette
    il terzo uomo
    metropolis
    i sette samurai
    la parola ai giurati
    intrigo internazionale
    il buono il brutto il cattivo
    viaggio nella luna
SERIES =
    sherlock holmes
    ai confini della realtà
    doctor who
    le avventure di robin hood
    il segno del comando
    pianeta terra
ARTIST =
    johann sebastian bach
    mozart
    nina simone
    i beatles
    giuseppe verdi
    antonio vivaldi
    l'orchestra di santa cecilia
ALBUM =
    le quattro stagioni
    abbey road
    kind of blue
    i più grandi successi
    dal vivo
SONG =
    volare
    o sole mio
    per elisa
    va pensiero
    bella ciao
PLAYER =
    tv del soggiorno
    tv della camera
    cassa della cucina
    computer dello studio
    tablet
    telefono
USER =
    anna
    paolo
    giulia
    maria
    davide
    i bambini
AUDIOBOOK =
    pinocchio
    i promessi sposi
    l'isola del tesoro
    ventimila leghe sotto i mari
    canto di natale
CHANNEL =
    rai storia
    eurosport
    radio tre
    arte
    radio classica
PLAYLIST =
    viaggio
    allenamento
    cena con amici
    domenica mattina
    canzoni di natale
COLLECTION =
    sherlock holmes
    charlie chaplin
    classici del muto
    i fratelli marx
QUERY =
    casablanca
    charlie chaplin
    avventure nello spazio
    vecchi western
    animali d'africa
