# Wörter ohne eigenen Befehl: Zahlen, Zeiten, Höflichkeit. Data for the recogniser, never spoken by Alexa.
# One entry a line; where a value belongs to a word, it stands after it. "erst-" is a stem with each ordinal inflection.

spelling =
    umlauts
    decimal comma
    ordinal point
    compound numbers

number-units =
    eins 1
    zwei 2
    zwo 2
    drei 3
    vier 4
    fünf 5
    sechs 6
    sieben 7
    acht 8
    neun 9
number-zeros =
    null 0
number-teens =
    zehn 10
    elf 11
    zwölf 12
    dreizehn 13
    vierzehn 14
    fünfzehn 15
    sechzehn 16
    siebzehn 17
    achtzehn 18
    neunzehn 19
number-tens =
    zwanzig 20
    dreißig 30
    vierzig 40
    fünfzig 50
    sechzig 60
    siebzig 70
    achtzig 80
    neunzig 90
number-hundreds =
    hundert 100
number-lone-thousands =
    tausend 1000
number-ones =
    ein 1
    eine 1
    einen 1
    einem 1
    einer 1
    eines 1
number-and-units-first =
    und
ordinal-inflections =
    e
    er
    en
    es
    em
ordinal-units =
    erst- 1
    zweit- 2
    dritt- 3
    viert- 4
    fünft- 5
    sechst- 6
    siebt- 7
    siebent- 7
    acht- 8
    neunt- 9
ordinal-teens =
    zehnt- 10
    elft- 11
    zwölft- 12
    dreizehnt- 13
    vierzehnt- 14
    fünfzehnt- 15
    sechzehnt- 16
    siebzehnt- 17
    achtzehnt- 18
    neunzehnt- 19
    zwanzigst- 20
    dreißigst- 30
    vierzigst- 40
    fünfzigst- 50
    sechzigst- 60
    siebzigst- 70
    achtzigst- 80
    neunzigst- 90
    hundertst- 100
ordinal-endings =
    te
    ter
    ten
    tes
    ste
    ster
    sten

duration-hours =
    stunde
    stunden
    std
    h
duration-minutes =
    minute
    minuten
    min
    m
duration-seconds =
    sekunde
    sekunden
    sek
    s
duration-others =
    viertelstunde 900
    viertelstunden 900
    dreiviertelstunde 2700
    halbstunde 1800
duration-halves =
    halb
    halbe
    halben
    halber
    halbes
duration-quarters =
    viertel 1
    dreiviertel 3
duration-of =
    von
duration-couples =
    paar 3
duration-amounts =
    anderthalb 1500
    eineinhalb 1500
    einundeinhalb 1500
    zweieinhalb 2500
    dreieinhalb 3500
    viereinhalb 4500
    fünfeinhalb 5500
    sechseinhalb 6500
    siebeneinhalb 7500
    achteinhalb 8500
    neuneinhalb 9500
    zehneinhalb 10500
duration-clock =
    uhr

sign-percent =
    prozent

# Words that nobody would miss, anywhere outside a title.
articles =
    der
    die
    das
    den
    dem
    des
    ein
    eine
    einen
    einem
    einer
    mein
    meine
    meinen
    meinem
    meiner
    unser
    unsere
    unseren
    unserem
    dieser
    diese
    dieses
    diesen
    diesem

# Said before a command.
before =
    kannst du uns
    könntest du mir
    könntest du uns
    ich hätte lust auf
    ich hätte jetzt lust auf
    ich habe bock auf
    hast du lust
    ich würde gerne mal
    ich würd gern
    ich würd gerne
    wir würden gerne mal
    magst du mal
    wärst du so lieb und
    wärst du so nett und
    es wäre schön wenn du
    wie wäre es wenn du
    ich bräuchte
    ich will mal
    ich möchte mal
    ich möchte jetzt
    ich wollte
    ich glaube
    sag mal
    sag mir
    du
    komm
    doch
    bitte mal
    mal
    los
    einfach
    na
    nein
    eigentlich
    vielleicht
    heut abend
    du kannst
    du könntest
    du darfst
    kannst du jetzt
    kannst du bitte mal
    bitte
    kannst du
    kannst du bitte
    kannst du mal
    kannst du mir
    könntest du
    könntest du bitte
    könntest du mal
    würdest du
    würdest du bitte
    magst du
    willst du
    ich will
    ich will jetzt
    ich möchte
    ich möchte gern
    ich möchte gerne
    ich möchte bitte
    ich möchte dass du
    ich will dass du
    ich hätte gern
    ich hätte gerne
    ich würde gern
    ich würde gerne
    ich würde jetzt gern
    ich brauche
    ich habe lust auf
    ich hab lust auf
    wir wollen
    wir möchten
    wir würden gern
    wir würden gerne
    wir hätten gern
    lass uns
    lass mich
    lass
    wie wäre es mit
    wie wärs mit
    können wir
    kann ich
    darf ich
    dürfen wir
    wollen wir
    sei so lieb und
    sei so gut und
    sei bitte so nett und
    sei so nett und
    tu mir den gefallen und
    hey
    hallo
    hi
    ok
    okay
    gut
    also
    so
    jetzt
    nun
    dann
    und
    heute
    heute abend
    ja
    ach
    äh
    ähm
    hm
    schnell
    alexa
    mach
    mach mal
    geh und
    ich sagte
    wir brauchen
    gern
    gerne
    mir
    uns
    eben
    noch
    mal wieder
    ich müsste
    wir müssten
    ich muss
    wir müssen
    ich würde
    wir würden
    wir hätten gerne
    wir möchten gern
    wir möchten gerne
    ich hätte
    wir hätten
    könnten sie
    würden sie
    können sie
    könntet ihr
    meine frau will
    meine frau möchte
    mein mann will
    mein mann möchte
    meine tochter will
    meine tochter möchte
    mein sohn will
    mein sohn möchte
    oma möchte
    oma will
    opa möchte
    opa will
    mama will
    papa will
    meine freundin will
    mein freund will
    die kinder wollen
    die kinder möchten
    die gäste möchten
    alle wollen
    er will
    sie will
    er möchte
    sie möchte
    wärst du so freundlich und
    wären sie so freundlich und
    sei so freundlich und
    wärst du so gut und
    bist du so lieb und
    bist du so nett und
    tu mir einen gefallen und
    tu uns den gefallen und
    meinst du du kannst
    meinst du du könntest
    glaubst du du kannst
    ist es möglich
    wäre es möglich
    versuch mal
    probier mal
    vergiss nicht
    es ist zeit für
    zeit für
    wie wär es mit
    was hältst du von
    dann mal
    na dann
    na gut
    na los
    na komm
    also gut
    also los
    alles klar
    moment
    ui
    oh
    oh je
    oje
    mensch
    ach ja
    ach so
    übrigens
    guten morgen
    guten abend
    guten tag
    servus
    moin
    entschuldigung
    entschuldige
    verzeihung
    weißt du was
    hör mal
    pass auf
    los jetzt
    wir haben lust auf
    wir hätten lust auf
    mir ist nach
    uns ist nach
    ich hab bock auf
    wir haben bock auf
    ich bin für

# Said after a command, whatever stands before.
after =
    wenn's geht
    sei so gut
    sei so lieb
    für die kinder
    danke dir
    bitte
    bitte schön
    für mich
    für uns
    danke
    danke schön
    vielen dank
    alexa
    wenn du kannst
    wenn es geht
    wenns geht
    wenn das geht
    ja
    okay
    ok
    würdest du
    kannst du das
    wenn's dir nichts ausmacht
    wenn es dir nichts ausmacht
    wenn du magst
    wenn du so lieb bist
    wenn möglich
    falls möglich
    spiel das
    spiel das mal
    mach das an
    mach das mal an
    starte das
    und spiel das
    und mach das an

# Said after a command that does not end in a title.
after-command =
    jetzt
    sofort
    gleich
    mal
    nochmal
    noch mal
    noch einmal
    wieder
    heute
    heute abend
    schnell
    ein bisschen
    ein wenig
    etwas
    dann
    mal eben
    eben
    kurz
    endlich
    gerade

# Said anywhere.
between =
    bitte
    äh
    ähm
    hm

# Said between the words of a command, but not after a title.
between-words =
    mal
    doch
    mir
    uns
    jetzt
    einfach
    eben
    kurz
    schnell
    vielleicht
    gern
    gerne
    bitte
    auch
    nun
    halt
    endlich
    gleich
    wieder
    schöne
    schönen
    schönes
    tolle
    tollen
    tolles
    coole
    coolen
    cooles
    super
    klasse
    herrliche
    herrlichen
    wunderbare
    wunderbaren
    großartige
    großartigen
    blöde
    blöden
    blödes
    doofe
    doofen
    verdammte
    verdammten

# Before the skill's name, and after it.
wake =
    alexa
    hey alexa
    hallo alexa
    ok alexa
    okay alexa
    echo
    computer
summon =
    öffnen
    aufmachen
    starten
    anmachen
    aufrufen
    öffne
    öffne bitte
    starte
    starte bitte
    beginne
    beginne mit
    frag
    frage
    frag mal
    bitte frag
    sag
    sage
    sag mal
    bitte
    benutze
    benutz
    nutze
    verwende
    nimm
    lade
    ruf
    rufe
    spiele
    sprich mit
    rede mit
    geh zu
    gehe zu
    lass
    aktiviere
    mach
    und frag
    und sag
link =
    und
    nach
    dass
    dass er
    dass es
    dass sie
    er soll
    es soll
    sie soll
    ob er
    ob es
    ob sie
    ob
    zu
    auf
    um
    für
    wegen
    bitte
    und bitte
    mal
via =
    mit
    über
    auf
    in
    im
    per
    von

# Names that the skill answers to when no other is set.
invocation-names =
    m. b. home
    mb home
    emby home
    emby
    usher
    media companion
    mein media companion
    medienbegleiter

# What a thing that plays is called; a name that ends or begins so is a player even if it is not connected.
devices =
    tv
    fernseher
    fernsehgerät
    fernseh
    glotze
    lautsprecher
    box
    boxen
    soundbar
    stereoanlage
    anlage
    beamer
    projektor
    echo
    echo dot
    echo show
    dot
    handy
    telefon
    smartphone
    iphone
    android
    tablet
    ipad
    computer
    rechner
    laptop
    notebook
    macbook
    pc
    player
    gerät
    shield
    roku
    firestick
    fire stick
    fire tv
    chromecast
    xbox
    playstation
    apple tv
    receiver
    radio
    browser
device-links =
    im
    in
    vom
    von
    am
    auf
# What any of them may be called behind its name: "the office player".
player-words =
    player
    gerät
    abspielgerät
rooms =
    zimmer
    wohnzimmer
    schlafzimmer
    kinderzimmer
    arbeitszimmer
    esszimmer
    gästezimmer
    spielzimmer
    bad
    badezimmer
    küche
    garage
    keller
    dachboden
    büro
    flur
    terrasse
    balkon
    garten
    studio
    wintergarten
    oben
    unten

# Words that are no name of an artist, an album or a show when they stand alone.
no-names =
    mich
    mir
    dich
    dir
    es
    ihn
    ihm
    ihr
    sie
    uns
    euch
    ihnen
    der
    die
    das
    den
    dem
    ein
    eine
    einen
    mein
    meine
    und
    von
    jetzt
    hier
    etwas
    was
    tag
    nacht
    mal

# What one word may be said for: it is understood where the other one is.
same =
    folgen episoden
    fernseher tv
    glotze tv
    streifen film
    lautsprecher box
    mukke musik
    song lied
    songs lieder
    stück titel
    sek sekunden
    min minuten
    wir ich
    ich wir
    uns mir
    mir uns
    unsere meine
    unser mein
    unseren meinen
    unserer meiner
    meine unsere
    mein unser
    meinen unseren
    meiner unserer

# With what something is told before a request.
told =
    ich
    mir
    wir
    uns
    es
    das
    der
    die
    dieser
    diese
    dieses
    mein
    meine
    unser
    unsere
    da
    jemand
    niemand
    alle
    keiner
    er
    sie
    man
    hier
    jetzt
    so
    ach
    oh
    na
    nein
    ja
    okay
    ok
    gut
    warte
    moment
    entschuldigung
    sorry
    heute
    wenn
    weil
    eigentlich
    du
    was
    gerade
    also

# With what a reason is given after a request.
reasons =
    während ich
    während wir
    weil
    damit ich
    damit wir
    bis ich
    bis wir
    bevor ich
    bevor wir
    solange ich
    solange wir
    sobald
    ich muss
    wir müssen
    ich hole
    ich will
    es klingelt
    das telefon
    denn ich
    denn wir

# Words that say so little that a sentence is still understood with one too many, or without one.
loose =
    der
    die
    das
    den
    dem
    des
    ein
    eine
    einen
    einem
    einer
    es
    ihn
    sie
    mir
    mich
    uns
    dir
    dich
    ich
    du
    wir
    ihr
    ist
    sind
    war
    hat
    haben
    habe
    bin
    bist
    sein
    werden
    wird
    würde
    kann
    kannst
    könnte
    könntest
    soll
    sollte
    will
    möchte
    mag
    auf
    im
    in
    am
    an
    von
    vom
    für
    mit
    zu
    zum
    zur
    bei
    da
    dort
    hier
    mal
    doch
    denn
    bitte
    jetzt
    gerade
    eben
    noch
    schon
    auch
    so
    ganz
    nur
    einfach
    etwas
    bisschen
    und
    oder
    dann
    gern
    gerne
    eigentlich
    vielleicht
    man
    denen
    diese
    dieser
    dieses
    diesen
    mein
    meine
    meinen
    unser
    gibt
    gib

# What stands between a song and its artist, and inside of many titles.
by =
    von
    vom

# Words that stand for what was named before: "these subtitles annoy me, turn them off".
pronouns =
    es
    sie
    ihn
    ihm
    das
    die
    den

# Words with which nothing ends that is told before a request: "I do not want to | pause".
unfinished =
    zu
    nicht
    nie
    kein
    keine
    keinen
    ohne
    du
    ich
    wir
    er
    sie
    es
    der
    die
    das
    ein
    eine
    einen
    mein
    meine
    und
    oder
    aber
    für
    mit
    in
    im
    an
    am
    auf
    von
    vom
    bei
    will
    kann
    möchte
    soll
    ist
    sind
    war
    wenn
    als
    dass
    wie
    sagte

negations =
    nicht
    kein
    keine
    keinen
    nie
    niemals
    ohne

alike =
    starte beginne beginn start fang
    starten beginnen anfangen loslegen
    zeig zeige präsentiere
    spring springe hüpf geh gehe skippe wechsle wechsel navigier
    stopp stoppe halt halte beende beend brich
    wechsle wechsel ändere änder tausche tausch
    entferne entfern lösch lösche streich streiche
    füge füg trag setz
    erhöhe erhöh steigere heb
    senke senk reduziere verringere verringer
    wähl wähle
    such suche finde find
    misch mische mix mixe würfel
    spul spule
    aktiviere aktivier
    deaktiviere deaktivier
    überspring überspringe übergeh lass
    empfiehl empfehle schlag
    fortsetzen weiterspielen weitermachen
    benutzer nutzer profil person
    konto account
    nächste folgende kommende
    vorige vorherige letzte
    neueste aktuellste jüngste
    bildschirm seite ansicht
    schreib schreibe tipp tippe
    wiederhol wiederhole
    markier markiere kennzeichne
    schauen gucken sehen anschauen
    hören anhören
    film streifen

frame-verbs =
    spiel
    spiele
    hören
    sehen

frame-begin =
    lass
    lass mal
    bring
    hol
    bring mal
    krieg

frame-end =
    laufen
    zum laufen
    ans laufen
    auf den schirm
    auf den bildschirm
    in gang
    abspielen
