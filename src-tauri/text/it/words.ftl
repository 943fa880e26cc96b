# Parole senza comando proprio: numeri, tempi, cortesia. Data for the recogniser, never spoken by Alexa.
# One entry a line; where a value belongs to a word, it stands after it. "prim-" is a stem with each ordinal inflection.

spelling =
    elision
    decimal comma
    compound numbers

number-units =
    uno 1
    un 1
    una 1
    due 2
    tre 3
    quattro 4
    cinque 5
    sei 6
    sette 7
    otto 8
    nove 9
number-zeros =
    zero 0
number-teens =
    dieci 10
    undici 11
    dodici 12
    tredici 13
    quattordici 14
    quindici 15
    sedici 16
    diciassette 17
    diciotto 18
    diciannove 19
# The short forms stand before "uno" and "otto": ventuno, trentotto.
number-tens =
    venti 20
    vent 20
    trenta 30
    trent 30
    quaranta 40
    quarant 40
    cinquanta 50
    cinquant 50
    sessanta 60
    sessant 60
    settanta 70
    settant 70
    ottanta 80
    ottant 80
    novanta 90
    novant 90
number-hundreds =
    cento 100
    cent 100
number-thousands =
    mila 1000
number-lone-thousands =
    mille 1000
number-and =
    e
    ed
ordinal-inflections =
    o
    a
    i
    e
ordinal-units =
    prim- 1
    secondo 2
    seconda 2
    seconde 2
    terz- 3
    quart- 4
    quint- 5
    sest- 6
    settim- 7
    ottav- 8
    non- 9
    unesim- 1
    duesim- 2
    treesim- 3
    quattresim- 4
    cinquesim- 5
    seiesim- 6
    settesim- 7
    ottesim- 8
    novesim- 9
ordinal-teens =
    decim- 10
    undicesim- 11
    dodicesim- 12
    tredicesim- 13
    quattordicesim- 14
    quindicesim- 15
    sedicesim- 16
    diciassettesim- 17
    diciottesim- 18
    diciannovesim- 19
    ventesim- 20
    trentesim- 30
    quarantesim- 40
    cinquantesim- 50
    sessantesim- 60
    settantesim- 70
    ottantesim- 80
    novantesim- 90
    centesim- 100
ordinal-endings =
    o
    a
    esimo
    esima
    mo
    ma

duration-hours =
    ora
    ore
    h
duration-minutes =
    minuto
    minuti
    min
    m
duration-seconds =
    secondo
    secondi
    sec
    s
duration-others =
    mezzora 1800
    minutino 60
    minutini 60
duration-halves =
    mezzo
    mezza
    mezz
duration-quarters =
    quarto
    quarti
duration-of =
    di
    d
duration-couples =
    paio 2
    qualche 3
    alcuni 3

sign-percent =
    per cento
    percento

# Words that nobody would miss, anywhere outside a title.
articles =
    il
    lo
    la
    l
    i
    gli
    le
    un
    uno
    una
    del
    dello
    della
    dei
    delle
    degli
    dell
    mio
    mia
    miei
    mie
    nostro
    nostra
    tuo
    tua
    questo
    questa
    quest
    questi
    queste
    quel
    quella

# Said before a command.
before =
    si può
    potremmo
    mi fai
    ci fai
    mi piacerebbe che
    dimmi
    no
    magari
    forse
    in realtà
    anzi
    stasera
    oggi
    mi faresti
    sii gentile e
    fammi un favore e
    ti prego
    per favore
    per piacere
    per cortesia
    puoi
    puoi per favore
    potresti
    potresti per favore
    mi puoi
    mi potresti
    ci puoi
    può
    potrebbe
    possiamo
    posso
    vuoi
    voglio
    voglio che
    vorrei
    vorrei che
    mi piacerebbe
    ci piacerebbe
    vogliamo
    vorremmo
    ho voglia di
    abbiamo voglia di
    ho bisogno di
    ho bisogno che
    mi va di
    ti va di
    ti dispiace
    ti dispiacerebbe
    è possibile
    sarebbe possibile
    che ne dici di
    che ne dici se
    perché non
    fammi
    facci
    fammi il favore di
    lasciami
    lascia
    andiamo a
    dai
    su
    forza
    ehi
    hey
    ciao
    ok
    okay
    va bene
    bene
    allora
    adesso
    ora
    poi
    quindi
    e
    ed
    sì
    ah
    eh
    ehm
    senti
    ascolta un po'
    alexa
    subito
    vai e
    mi serve
    devo
    dobbiamo
    bisogna
    dovrei
    vorrei poter
    vorrei che tu
    mi piacerebbe molto
    mi piacerebbe poter
    ci piacerebbe poter
    mi faresti il favore di
    mi fai il favore di
    saresti così gentile da
    sarebbe così gentile da
    ti andrebbe di
    ti spiacerebbe
    avrei voglia di
    avremmo voglia di
    ho tanta voglia di
    abbiamo deciso di
    preferisco
    preferirei
    preferiremmo
    mi farebbe piacere
    ci serve
    mio marito vuole
    mia moglie vuole
    i bambini vogliono
    mia figlia vuole
    mio figlio vuole
    lui vuole
    lei vuole
    loro vogliono
    buonasera
    buongiorno
    salve
    scusa
    scusami
    uffa
    accidenti
    mannaggia
    prova a
    cerca di
    ricordati di
    non dimenticare di
    è ora di
    mi chiedevo se puoi
    mi chiedevo se potresti
    pensi di poter
    credi di poter
    riesci a
    riusciresti a
    sapresti
    ce la fai a

# Said after a command, whatever stands before.
after =
    per i bambini
    per favore
    per piacere
    per cortesia
    grazie
    grazie mille
    per me
    per noi
    alexa
    se puoi
    se possibile
    se è possibile
    se non ti dispiace
    puoi
    vuoi
    va bene
    dai
    mettilo
    mettila
    e mettilo
    e mettila
    fallo partire
    falla partire
    avvialo
    se non ti disturba
    quando puoi
    per stasera

# Said after a command that does not end in a title.
after-command =
    adesso
    ora
    subito
    immediatamente
    velocemente
    ancora
    di nuovo
    un'altra volta
    stasera
    oggi
    un po'
    un pochino
    un attimo
    un momento
    ok
    okay
    allora
    pure

# Said anywhere.
between =
    eh
    ehm
    uhm

# Said between the words of a command, but not after a title.
between-words =
    mi
    ci
    pure
    adesso
    ora
    subito
    anche
    magari
    semplicemente
    un
    po
    poi
    bella
    bello
    bel
    bellissima
    bellissimo
    stupenda
    stupendo
    magnifica
    fantastica
    meravigliosa
    splendida
    maledetta
    maledetto

# Before the skill's name, and after it.
wake =
    alexa
    hey alexa
    ehi alexa
    ok alexa
    echo
    computer
summon =
    aprire
    avviare
    lanciare
    far partire
    fai partire
    usare
    parlare con
    accendi
    accendere
    apri
    avvia
    lancia
    inizia
    comincia
    chiedi a
    chiedi ad
    di' a
    dì a
    di a
    di ad
    domanda a
    usa
    utilizza
    carica
    attiva
    parla con
    vai su
    e chiedi a
    e di' a
link =
    di
    che
    a
    per
    e
    e di
    e chiedigli di
    se può
    se
    per favore di
via =
    con
    su
    sul
    sulla
    in
    nel
    nella
    tramite
    da
    dal
    usando
    a

# Names that the skill answers to when no other is set.
invocation-names =
    m. b. home
    mb home
    emby home
    emby
    usher
    media companion
    il mio compagno multimediale
    compagno multimediale

# What a thing that plays is called; a name that begins or ends so is a player even if it is not connected.
devices =
    tv
    tele
    televisione
    televisore
    altoparlante
    altoparlanti
    cassa
    casse
    speaker
    soundbar
    barra audio
    stereo
    impianto
    proiettore
    videoproiettore
    echo
    echo dot
    echo show
    dot
    telefono
    cellulare
    telefonino
    smartphone
    iphone
    android
    tablet
    ipad
    computer
    portatile
    macbook
    pc
    lettore
    dispositivo
    shield
    roku
    firestick
    fire stick
    fire tv
    chromecast
    xbox
    playstation
    apple tv
    ricevitore
    radio
    browser
    schermo
device-links =
    di
    del
    dello
    della
    dell'
    in
    nel
    nella
# What any of them may be called behind its name: "the office player".
player-words =
    lettore
    dispositivo
rooms =
    stanza
    camera
    camera da letto
    cameretta
    camera dei bambini
    soggiorno
    salotto
    sala
    sala da pranzo
    cucina
    bagno
    studio
    ufficio
    garage
    cantina
    taverna
    mansarda
    soffitta
    corridoio
    ingresso
    terrazza
    terrazzo
    balcone
    giardino

# Words that are no name of an artist, an album or a show when they stand alone.
no-names =
    me
    mi
    te
    ti
    lui
    lei
    ci
    noi
    voi
    loro
    il
    lo
    la
    i
    gli
    le
    un
    uno
    una
    mio
    mia
    e
    di
    d
    adesso
    ora
    qui
    qua
    giorno
    notte

# What one word may be said for: it is understood where the other one is.
same =
    televisione tv
    tele tv
    televisore tv
    pellicola film
    pezzo canzone
    pezzi canzoni
    brano canzone
    brani canzoni
    puntata episodio
    puntate episodi
    disco album
    dischi album
    sottotitolo sottotitoli
    min minuti
    sec secondi
    ci mi
    mi ci
    vogliamo voglio
    voglio vogliamo
    vorremmo vorrei
    vorrei vorremmo
    nostri miei
    miei nostri
    nostra mia
    nostro mio

# With what something is told before a request.
told =
    io
    mi
    mio
    mia
    ci
    noi
    è
    questo
    questa
    quello
    il
    la
    lo
    i
    gli
    l
    c
    qualcuno
    nessuno
    tutti
    lui
    lei
    no
    sì
    oh
    ah
    ok
    va
    bene
    scusa
    scusate
    aspetta
    un
    adesso
    ora
    qui
    se
    quando
    siccome
    dato
    credo
    sono
    siamo
    ho
    abbiamo
    devo
    dobbiamo
    sta
    stanno
    suona
    oggi

# With what a reason is given after a request.
reasons =
    mentre
    perché
    così
    finché
    prima che
    intanto che
    dato che
    visto che
    che devo
    che dobbiamo
    che vado
    appena puoi
    il telefono
    devo

# Words that say so little that a sentence is still understood with one too many, or without one.
loose =
    il
    lo
    la
    i
    gli
    le
    l
    un
    uno
    una
    di
    del
    dello
    della
    dei
    degli
    delle
    d
    a
    al
    allo
    alla
    ai
    in
    nel
    nello
    nella
    su
    sul
    sulla
    da
    dal
    per
    con
    e
    o
    mi
    ti
    si
    ci
    ce
    me
    te
    è
    sono
    era
    ha
    ho
    hai
    abbiamo
    avere
    io
    tu
    noi
    mio
    mia
    miei
    nostro
    questo
    questa
    questi
    quello
    quella
    qui
    qua
    lì
    adesso
    ora
    poi
    po
    pò
    solo
    molto
    anche
    più
    che
    puoi
    può
    potresti
    potrebbe
    vorrei
    voglio
    favore
    allora
    bene
    cortesemente

# What stands between a song and its artist, and inside of many titles.
by =
    di
    del
    dei
    della

# Words that stand for what was named before: "these subtitles annoy me, turn them off".
pronouns =
    lo
    la
    li
    le
    questo
    quello

# Words with which nothing ends that is told before a request: "I do not want to | pause".
unfinished =
    a
    non
    mai
    senza
    tu
    io
    noi
    lui
    lei
    il
    lo
    la
    i
    gli
    le
    l
    un
    una
    mio
    mia
    di
    del
    della
    e
    o
    ma
    per
    con
    in
    su
    da
    voglio
    posso
    è
    sono
    che
    se
    quando
    come
    detto

negations =
    non
    mai
    senza
    niente
    nessun

alike =
    avvia inizia comincia lancia
    avviare iniziare cominciare
    mostra visualizza
    mostrami fammi
    salta passa vai avanza
    ferma interrompi termina blocca
    cambia modifica
    togli rimuovi elimina cancella leva
    aggiungi inserisci metti
    alza aumenta
    abbassa riduci diminuisci
    scegli seleziona prendi
    cerca trova
    mescola mischia
    attiva accendi abilita
    disattiva spegni disabilita
    consiglia suggerisci proponi
    continua prosegui riprendi
    utente profilo persona
    account conto
    prossimo successivo seguente
    precedente scorso
    schermo schermata pagina
    scrivi digita
    segna contrassegna
    guardare vedere
    ascoltare sentire
    crea fai metti
    qualche alcuni alcune

frame-verbs =
    metti
    riproduci
    ascolta
    ascoltare
    guardare

frame-begin =
    fai
    manda
    fammi
    metti
    fai in modo di

frame-end =
    in riproduzione
    in onda
    partire
    andare
    in esecuzione
