# Mots sans commande propre : nombres, durées, politesse. Data for the recogniser, never spoken by Alexa.
# One entry a line; where a value belongs to a word, it stands after it. "deuxième" is written out, stems end in "-".

spelling =
    elision
    decimal comma

number-units =
    un 1
    une 1
    deux 2
    trois 3
    quatre 4
    cinq 5
    six 6
    sept 7
    huit 8
    neuf 9
number-zeros =
    zéro 0
number-teens =
    onze 11
    douze 12
    treize 13
    quatorze 14
    quinze 15
    seize 16
# Sept, huit and neuf follow it.
number-long-teens =
    dix 10
number-tens =
    trente 30
    quarante 40
    cinquante 50
    septante 70
    huitante 80
    octante 80
    nonante 90
# Dix to dix-neuf follow it too.
number-long-tens =
    soixante 60
number-scores =
    vingt 20
    vingts 20
number-hundreds =
    cent 100
    cents 100
number-lone-thousands =
    mille 1000
number-and-tens =
    et
ordinal-inflections =
    ""
    s
ordinal-units =
    premier 1
    première 1
    premiers 1
    premières 1
    unième 1
    deuxième- 2
    second 2
    seconde 2
    troisième- 3
    quatrième- 4
    cinquième- 5
    sixième- 6
    septième- 7
    huitième- 8
    neuvième- 9
ordinal-teens =
    dixième- 10
    onzième- 11
    douzième- 12
    treizième- 13
    quatorzième- 14
    quinzième- 15
    seizième- 16
    vingtième- 20
    trentième- 30
    quarantième- 40
    cinquantième- 50
    soixantième- 60
    centième- 100
ordinal-endings =
    er
    re
    e
    ere
    eme
    ieme
    nd
    nde

duration-hours =
    heure
    heures
    h
duration-minutes =
    minute
    minutes
    min
    mins
    mn
    m
duration-seconds =
    seconde
    secondes
    sec
    s
duration-halves =
    demi
    demie
duration-quarters =
    quart
    quarts
duration-of =
    de
    d
duration-couples =
    paire 2
    quelques 3

sign-percent =
    pour cent
    pourcent
    pourcents

# Words that nobody would miss, anywhere outside a title.
articles =
    le
    la
    les
    l
    un
    une
    des
    du
    mon
    ma
    mes
    notre
    nos
    ton
    ta
    votre
    ce
    cet
    cette
    ces

# Said before a command.
before =
    est-ce que tu peux me
    tu peux me
    tu peux nous
    tu pourrais me
    vous pouvez me
    peux-tu me
    pouvez-vous me
    tu veux bien
    vous voulez bien
    ça serait possible de
    ce serait possible de
    est-ce qu'il serait possible de
    est-ce possible de
    je peux
    on pourrait
    est-ce qu'on pourrait
    est-ce que je pourrais
    je pourrais
    puis-je
    peut-on
    pourrait-on
    j'aimerais que vous
    je souhaiterais
    on va
    je vais
    il faut
    il faudrait
    j'ai envie
    on a envie de
    on a envie d'
    je préférerais
    je préfère
    ça te dérange de
    sois gentil et
    rends-moi service et
    et maintenant
    dis
    dis-moi
    écoute
    ouais
    non
    tiens
    hop
    du coup
    finalement
    en fait
    s'te plaît
    stp
    ce soir
    peut-être
    allez vas-y
    s'il te plaît
    s'il vous plaît
    peux-tu
    pouvez-vous
    pourrais-tu
    pourriez-vous
    tu peux
    tu pourrais
    vous pouvez
    vous pourriez
    est-ce que tu peux
    est-ce que tu pourrais
    est-ce que vous pouvez
    est-ce que vous pourriez
    veux-tu
    voulez-vous
    veuillez
    est-ce qu'on peut
    est-ce que je peux
    je veux
    je voudrais
    j'aimerais
    j'aimerais bien
    je souhaite
    j'ai envie de
    j'ai envie d'
    je veux que tu
    je voudrais que tu
    j'aimerais que tu
    je veux que vous
    je voudrais que vous
    j'ai besoin de
    j'ai besoin d'
    nous voulons
    nous voudrions
    nous aimerions
    on veut
    on voudrait
    on aimerait
    on peut
    laisse-moi
    laissez-moi
    fais-moi
    faites-moi
    si on
    et si on
    ça te dit de
    vas-y
    allez
    allez hop
    merci de
    ok
    okay
    d'accord
    bon
    bien
    alors
    maintenant
    ensuite
    et
    puis
    euh
    hum
    hé
    hey
    salut
    bonjour
    alexa
    vite
    juste
    oui
    ah
    oh
    je dois
    on doit
    nous devons
    il faut que je
    il faut qu'on
    il me faut
    je tiens à
    je tiens à ce que
    ça me dirait de
    ça me dirait bien de
    ça te dirait de
    ça me plairait de
    j'aurais envie de
    j'aurais envie d'
    j'ai bien envie de
    j'ai très envie de
    on aurait envie de
    est-ce que ça te dérangerait de
    ça te dérangerait de
    ça vous dérangerait de
    aurais-tu la gentillesse de
    auriez-vous la gentillesse de
    aurais-tu l'amabilité de
    pourrais-tu me
    pourriez-vous me
    pourrais-tu nous
    tu pourrais nous
    peux-tu nous
    vous pourriez me
    vous pourriez nous
    est-ce que tu pourrais me
    est-ce que tu pourrais nous
    est-ce que vous pourriez me
    est-ce que vous pouvez me
    tu veux bien me
    essaie de
    essaye de
    n'oublie pas de
    dépêche-toi de
    mon mari veut
    ma femme veut
    les enfants veulent
    ma fille veut
    mon fils veut
    les enfants voudraient
    ma fille voudrait
    mon fils voudrait
    mon mari voudrait
    ma femme voudrait
    il veut
    elle veut
    ils veulent
    bonsoir
    coucou
    mince
    zut
    bref
    voilà
    dis donc
    tu sais quoi
    je me demandais si tu pouvais
    je me demande si tu peux
    je cherche à
    c'est l'heure de
    il est temps de
    pourquoi pas
    et si tu
    on pourrait peut-être
    j'aimerais pouvoir
    je voudrais pouvoir

# Said after a command, whatever stands before.
after =
    stp
    si tu veux
    si vous voulez
    si ça te dérange pas
    pour les enfants
    merci d'avance
    s'il te plaît
    s'il vous plaît
    s'te plaît
    merci
    merci beaucoup
    merci bien
    pour moi
    pour nous
    alexa
    si tu peux
    si vous pouvez
    si possible
    si c'est possible
    tu veux bien
    veux-tu
    voulez-vous
    d'accord
    pour ce soir
    si ça ne te dérange pas
    si ça ne vous dérange pas
    si tu peux bien sûr
    mets-le
    mets-la
    lance-le
    lance-la
    joue-le
    joue-la
    lance ça
    mets ça

# Said after a command that does not end in a title.
after-command =
    maintenant
    tout de suite
    immédiatement
    vite
    rapidement
    encore
    encore une fois
    de nouveau
    à nouveau
    ce soir
    aujourd'hui
    un peu
    un instant
    là
    ok
    okay
    donc
    pour l'instant

# Said anywhere.
between =
    euh
    hum
    heu

# Said between the words of a command, but not after a title.
between-words =
    moi
    nous
    juste
    donc
    simplement
    vite
    maintenant
    bien
    aussi
    plutôt
    encore
    alors
    joli
    jolie
    super
    génial
    géniale
    beau
    belle
    chouette
    magnifique
    fameux
    fameuse
    sacré
    sacrée

# Before the skill's name, and after it.
wake =
    alexa
    hey alexa
    dis alexa
    ok alexa
    echo
    ordinateur
summon =
    ouvrir
    lancer
    démarrer
    allumer
    allume
    mets
    passe par
    passe sur
    utiliser
    parler à
    parler avec
    demander à
    réveille
    ouvre
    ouvrez
    lance
    lancez
    démarre
    démarrez
    demande à
    demandez à
    dis à
    dites à
    utilise
    utilisez
    commence
    parle à
    parle avec
    active
    charge
    va sur
    et demande à
    et dis à
link =
    de
    d'
    que
    qu'
    pour
    et
    et de
    et demande-lui de
    s'il peut
    s'il te plaît de
    si
via =
    avec
    sur
    dans
    via
    par
    depuis
    en

# Names that the skill answers to when no other is set.
invocation-names =
    m. b. home
    mb home
    emby home
    emby
    usher
    media companion
    mon compagnon média
    compagnon média

# What a thing that plays is called; a name that begins or ends so is a player even if it is not connected.
devices =
    tv
    télé
    téléviseur
    télévision
    poste
    enceinte
    enceintes
    haut-parleur
    haut-parleurs
    barre de son
    chaîne
    chaîne hifi
    vidéoprojecteur
    projecteur
    echo
    echo dot
    echo show
    dot
    téléphone
    portable
    smartphone
    iphone
    android
    tablette
    ipad
    ordinateur
    ordi
    macbook
    pc
    lecteur
    appareil
    shield
    roku
    firestick
    fire stick
    fire tv
    chromecast
    xbox
    playstation
    apple tv
    ampli
    radio
    navigateur
    box
device-links =
    de
    du
    des
    de la
    d'
    dans
    en
    à
    au
# What any of them may be called behind its name: "the office player".
player-words =
    lecteur
    appareil
rooms =
    pièce
    salon
    séjour
    chambre
    cuisine
    bureau
    garage
    cave
    sous-sol
    grenier
    salle de bain
    salle de bains
    salle à manger
    salle
    véranda
    terrasse
    entrée
    couloir
    studio
    jardin
    étage

# Words that are no name of an artist, an album or a show when they stand alone.
no-names =
    moi
    toi
    lui
    elle
    nous
    vous
    eux
    le
    la
    les
    l
    un
    une
    des
    du
    de
    d
    et
    mon
    ma
    mes
    maintenant
    ici
    là
    ça
    jour
    nuit

# What one word may be said for: it is understood where the other one is.
same =
    télé tv
    téléviseur tv
    télévision tv
    séries série
    musiques musique
    zik musique
    tube chanson
    morceau chanson
    titre chanson
    clip vidéo
    ciné film
    long métrage
    sous titre
    min minutes
    sec secondes
    nous moi
    moi nous
    on je
    je on
    nos mes
    mes nos
    notre ma

# With what something is told before a request.
told =
    je
    j
    moi
    nous
    on
    c
    il
    elle
    ça
    cela
    ce
    cet
    cette
    le
    la
    les
    l
    mon
    ma
    notre
    quelqu
    personne
    tout
    y
    tu
    vous
    oh
    ah
    bon
    non
    oui
    ok
    attends
    attendez
    désolé
    pardon
    alors
    si
    quand
    comme
    maintenant
    ici
    aujourd

# With what a reason is given after a request.
reasons =
    pendant que
    parce que
    car
    pour que
    jusqu'à ce que
    avant que
    le temps que
    le temps de
    puisque
    dès que
    vu que
    je dois
    on doit
    il faut que
    le téléphone

# Words that say so little that a sentence is still understood with one too many, or without one.
loose =
    le
    la
    les
    l
    un
    une
    des
    du
    de
    d
    ce
    cet
    cette
    ces
    c
    s
    est
    sont
    était
    me
    m
    te
    t
    se
    nous
    vous
    on
    je
    j
    tu
    il
    elle
    ils
    y
    en
    à
    au
    aux
    pour
    avec
    dans
    sur
    chez
    par
    et
    ou
    donc
    alors
    bien
    juste
    peu
    maintenant
    là
    ici
    ça
    cela
    plaît
    plait
    veux
    voudrais
    peux
    peut
    pouvez
    pourrais
    avoir
    ai
    as
    a
    avons
    avez
    fait
    faire
    mon
    ma
    mes
    notre
    nos
    votre
    tout
    très
    aussi
    encore
    déjà
    qu
    que
    qui
    ne
    moi
    toi

# What stands between a song and its artist, and inside of many titles.
by =
    de
    du
    des
    par

# Words that stand for what was named before: "these subtitles annoy me, turn them off".
pronouns =
    le
    la
    les
    ça
    cela

# Words with which nothing ends that is told before a request: "I do not want to | pause".
unfinished =
    à
    ne
    pas
    jamais
    sans
    tu
    je
    j
    nous
    il
    elle
    le
    la
    les
    l
    un
    une
    mon
    ma
    de
    du
    des
    et
    ou
    mais
    pour
    avec
    dans
    sur
    par
    veux
    peux
    est
    sont
    que
    qu
    quand
    si
    comme
    dit

negations =
    pas
    ne
    n
    jamais
    sans
    aucun

alike =
    lance démarre commence débute
    lancer démarrer commencer débuter
    montre affiche présente
    saute passe va avance
    arrête stoppe coupe termine cesse
    change modifie bascule
    enlève retire supprime efface vire
    ajoute inclus insère
    augmente monte
    baisse diminue réduis
    choisis sélectionne prends
    cherche trouve recherche
    mélange mixe brasse
    active enclenche
    désactive coupe
    recommande conseille suggère propose
    reprends continue poursuis
    utilisateur profil personne
    compte identifiant
    suivant prochain
    précédent dernier
    écran page
    écris tape saisis
    répète redis rejoue
    marque note
    regarder voir visionner
    écouter entendre
    crée fais
    quelques des

frame-verbs =
    mets
    joue
    lance
    regarde

frame-begin =
    fais
    fais-moi
    mets
    envoie
    balance

frame-end =
    tourner
    jouer
    passer
    en route
    en marche
    en lecture
    démarrer
