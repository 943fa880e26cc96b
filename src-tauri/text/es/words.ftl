# Palabras sin orden propia: números, tiempos, cortesía. Data for the recogniser, never spoken by Alexa.
# One entry a line; where a value belongs to a word, it stands after it. "segund-" is a stem with each ordinal inflection.

spelling =
    decimal comma

number-units =
    uno 1
    un 1
    una 1
    dos 2
    tres 3
    cuatro 4
    cinco 5
    seis 6
    siete 7
    ocho 8
    nueve 9
number-zeros =
    cero 0
number-teens =
    diez 10
    once 11
    doce 12
    trece 13
    catorce 14
    quince 15
    dieciséis 16
    diecisiete 17
    dieciocho 18
    diecinueve 19
    veintiuno 21
    veintiún 21
    veintiuna 21
    veintidós 22
    veintitrés 23
    veinticuatro 24
    veinticinco 25
    veintiséis 26
    veintisiete 27
    veintiocho 28
    veintinueve 29
number-tens =
    veinte 20
    treinta 30
    cuarenta 40
    cincuenta 50
    sesenta 60
    setenta 70
    ochenta 80
    noventa 90
number-hundreds =
    cien 100
    ciento 100
    doscientos 200
    doscientas 200
    trescientos 300
    trescientas 300
    cuatrocientos 400
    cuatrocientas 400
    quinientos 500
    quinientas 500
    seiscientos 600
    seiscientas 600
    setecientos 700
    setecientas 700
    ochocientos 800
    ochocientas 800
    novecientos 900
    novecientas 900
number-lone-thousands =
    mil 1000
number-and-tens =
    y
ordinal-inflections =
    o
    a
    os
    as
ordinal-units =
    primer 1
    primer- 1
    segundo 2
    segunda 2
    tercer 3
    tercer- 3
    cuart- 4
    quint- 5
    sext- 6
    séptim- 7
    octav- 8
    noven- 9
ordinal-teens =
    décim- 10
    undécim- 11
    decimoprimer 11
    decimoprimer- 11
    duodécim- 12
    decimosegund- 12
    decimotercer 13
    decimotercer- 13
    decimocuart- 14
    decimoquint- 15
    decimosext- 16
    decimoséptim- 17
    decimoctav- 18
    decimonoven- 19
    vigésim- 20
    vigesimoprimer- 21
    trigésim- 30
    cuadragésim- 40
    quincuagésim- 50
ordinal-endings =
    o
    a
    er
    ero
    era
    ro
    ra
    do
    da
    to
    ta
    mo
    ma
    vo
    va
    no
    na

duration-hours =
    hora
    horas
    h
duration-minutes =
    minuto
    minutos
    min
    mins
    m
duration-seconds =
    segundo
    segundos
    seg
    s
duration-others =
    minutito 60
    minutitos 60
    ratito 60
duration-halves =
    medio
    media
duration-quarters =
    cuarto
    cuartos
duration-of =
    de
duration-couples =
    par 2
    unos 3
    unas 3
    algunos 3

sign-percent =
    por ciento
    porciento
    por cien

# Words that nobody would miss, anywhere outside a title.
articles =
    el
    la
    los
    las
    lo
    un
    una
    unos
    unas
    mi
    mis
    tu
    tus
    nuestro
    nuestra
    nuestros
    nuestras
    este
    esta
    estos
    estas
    ese
    esa

# Said before a command.
before =
    podríamos
    se puede
    me dejas
    no me apetece
    me gustaría mucho
    estaría bien
    quiero que me
    necesito que me
    sabes
    dime
    no
    tal vez
    quizá
    en realidad
    mejor
    hoy
    esta noche
    hazme un favor y
    sé bueno y
    voy a querer
    nos podrías
    por favor
    porfa
    porfavor
    puedes
    puedes por favor
    podrías
    podrías por favor
    me puedes
    me podrías
    nos puedes
    puede
    podría
    podemos
    puedo
    quieres
    quiero
    quiero que
    yo quiero
    quisiera
    querría
    me gustaría
    me gustaría que
    nos gustaría
    queremos
    queremos que
    necesito
    necesito que
    necesitamos
    me apetece
    nos apetece
    tengo ganas de
    tenemos ganas de
    se me antoja
    vamos a
    vamos
    voy a
    vas a
    déjame
    déjanos
    deja
    hazme el favor de
    haz el favor de
    te importa
    te importaría
    sería posible
    es posible
    qué tal si
    qué tal
    por qué no
    a ver
    a ver si
    oye
    hey
    hola
    ok
    okay
    vale
    bueno
    venga
    ahora
    entonces
    luego
    pues
    y
    sí
    ah
    eh
    eh mira
    mira
    em
    alexa
    rápido
    anda
    anda y
    ve y
    dale
    ándale
    órale
    tengo que
    tenemos que
    hay que
    debo
    debemos
    me encantaría
    nos encantaría
    me gustaría poder
    quisiera que
    quisiera poder
    serías tan amable de
    sería tan amable de
    me haces el favor de
    me harías el favor de
    podrías hacerme el favor de
    me vendría bien
    nos vendría bien
    te importa si
    mi marido quiere
    mi mujer quiere
    los niños quieren
    mi hija quiere
    mi hijo quiere
    mi esposa quiere
    mi esposo quiere
    ellos quieren
    ella quiere
    él quiere
    buenas
    buenas tardes
    buenas noches
    buenos días
    disculpa
    perdona
    perdón
    uf
    vaya
    caramba
    intenta
    trata de
    procura
    no te olvides de
    acuérdate de
    es hora de
    ha llegado la hora de
    me pregunto si puedes
    me preguntaba si podrías
    crees que podrías
    crees que puedes
    habría forma de
    hay forma de
    por favor puedes
    nos gustaría que
    prefiero
    preferiría
    preferimos
    estoy deseando
    tengo muchas ganas de
    estoy con ganas de
    ando con ganas de

# Said after a command, whatever stands before.
after =
    para los niños
    ahora mismo
    venga
    por favor
    porfa
    porfavor
    gracias
    muchas gracias
    para mí
    para nosotros
    alexa
    si puedes
    si es posible
    si no te importa
    quieres
    puedes
    vale
    anda
    ponlo
    ponla
    y ponlo
    y ponla
    ponlo ya
    reprodúcelo
    reprodúcela
    si no es molestia
    si no te molesta
    cuando puedas
    para esta noche

# Said after a command that does not end in a title.
after-command =
    ahora
    ahora mismo
    ya
    ya mismo
    enseguida
    inmediatamente
    rápido
    rápidamente
    otra vez
    de nuevo
    hoy
    esta noche
    un poco
    un poquito
    un momento
    un ratito
    ok
    okay
    ahorita
    entonces

# Said anywhere.
between =
    eh
    em
    porfa

# Said between the words of a command, but not after a title.
between-words =
    me
    nos
    ya
    ahora
    pues
    también
    quizás
    simplemente
    rápido
    ahorita
    mejor
    bonita
    bonito
    buenísima
    buenísimo
    genial
    estupenda
    estupendo
    preciosa
    precioso
    magnífica
    maravillosa
    fantástica
    dichosa
    dichoso
    maldita
    maldito

# Before the skill's name, and after it.
wake =
    alexa
    hey alexa
    oye alexa
    ok alexa
    echo
    ordenador
    computadora
summon =
    abre
    abrir
    inicia
    lanza
    ejecuta
    arranca
    empieza
    comienza
    pide a
    pídele a
    dile a
    di a
    pregunta a
    pregúntale a
    usa
    utiliza
    carga
    activa
    habla con
    ve a
    y dile a
    y pídele a
link =
    que
    a
    para
    para que
    y
    y que
    y pídele que
    si puede
    si
    por
    por favor que
via =
    con
    en
    por
    vía
    mediante
    desde
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
    mi compañero multimedia
    compañero multimedia

# What a thing that plays is called; a name that begins or ends so is a player even if it is not connected.
devices =
    tv
    tele
    televisión
    televisor
    tv box
    altavoz
    altavoces
    bocina
    bocinas
    barra de sonido
    equipo
    equipo de música
    estéreo
    minicadena
    proyector
    echo
    echo dot
    echo show
    dot
    teléfono
    móvil
    iphone
    android
    tableta
    tablet
    ipad
    ordenador
    portátil
    laptop
    macbook
    pc
    reproductor
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
    receptor
    radio
    navegador
    pantalla
device-links =
    de
    del
    de la
    en
    en el
    en la
# What any of them may be called behind its name: "the office player".
player-words =
    reproductor
    dispositivo
rooms =
    cuarto
    habitación
    dormitorio
    sala
    salón
    sala de estar
    comedor
    cocina
    baño
    cuarto de baño
    garaje
    despacho
    oficina
    sótano
    ático
    pasillo
    terraza
    patio
    estudio
    jardín
    entrada

# Words that are no name of an artist, an album or a show when they stand alone.
no-names =
    me
    mí
    te
    ti
    él
    ella
    nos
    nosotros
    ellos
    ellas
    el
    la
    los
    las
    lo
    un
    una
    mi
    tu
    y
    de
    del
    ahora
    aquí
    eso
    esto
    día
    noche

# What one word may be said for: it is understood where the other one is.
same =
    tele tv
    televisión tv
    televisor tv
    peli película
    pelis películas
    tema canción
    temas canciones
    rola canción
    rolas canciones
    disco álbum
    discos álbumes
    min minutos
    seg segundos
    subtítulo subtítulos
    nos me
    me nos
    queremos quiero
    quiero queremos
    nuestros mis
    mis nuestros
    nuestra mi
    nuestro mi

# With what something is told before a request.
told =
    yo
    me
    mi
    nos
    nosotros
    es
    esto
    eso
    el
    la
    los
    las
    este
    esta
    ese
    esa
    hay
    alguien
    nadie
    todos
    ella
    no
    sí
    oh
    ay
    bueno
    ok
    vale
    perdona
    perdón
    espera
    disculpa
    ahora
    aquí
    si
    cuando
    como
    creo
    estoy
    estamos
    tengo
    tenemos
    ya
    he
    hemos
    voy
    vamos
    suena
    llaman
    pues
    hoy
    están
    está
    se

# With what a reason is given after a request.
reasons =
    mientras
    porque
    para que
    hasta que
    antes de que
    ya que
    que voy a
    que tengo que
    que tenemos que
    que me voy
    en lo que
    cuando puedas
    el teléfono
    tengo que

# Words that say so little that a sentence is still understood with one too many, or without one.
loose =
    el
    la
    los
    las
    lo
    un
    una
    unos
    unas
    de
    del
    al
    a
    en
    por
    para
    con
    y
    o
    me
    te
    se
    nos
    le
    les
    es
    son
    era
    está
    están
    estaba
    ha
    he
    han
    haber
    hay
    yo
    tú
    usted
    nosotros
    mi
    mis
    tu
    su
    este
    esta
    esto
    ese
    esa
    eso
    aquí
    ahí
    ya
    ahora
    bien
    solo
    poco
    muy
    también
    más
    que
    qué
    puedes
    puede
    podrías
    podría
    quiero
    quisiera
    favor
    entonces
    pues

# What stands between a song and its artist, and inside of many titles.
by =
    de
    del

# Words that stand for what was named before: "these subtitles annoy me, turn them off".
pronouns =
    lo
    la
    los
    las
    eso

# Words with which nothing ends that is told before a request: "I do not want to | pause".
unfinished =
    a
    no
    nunca
    sin
    tú
    yo
    nosotros
    él
    ella
    el
    la
    los
    las
    un
    una
    mi
    de
    del
    y
    o
    pero
    para
    con
    en
    por
    quiero
    puedo
    es
    son
    que
    si
    cuando
    como
    dijo

negations =
    no
    nunca
    sin
    jamás

alike =
    empieza comienza inicia arranca
    empezar comenzar iniciar
    muestra enseña
    muéstrame enséñame
    salta pasa ve avanza
    sáltate salta pasa
    para detén termina corta
    cambia modifica
    quita elimina borra saca
    añade agrega mete incluye
    sube aumenta
    baja reduce disminuye
    elige escoge selecciona
    busca encuentra
    mezcla baraja
    activa enciende
    desactiva apaga
    recomienda sugiere propón
    sigue continúa prosigue
    usuario perfil persona
    siguiente próximo próxima
    anterior previo última
    pantalla página
    escribe teclea
    ver mirar
    escuchar oír
    crea haz pon

frame-verbs =
    pon
    reproduce
    escuchar
    ver

frame-begin =
    pon
    echa
    ponme
    haz
    dale

frame-end =
    en marcha
    a reproducir
    a sonar
    en reproducción
    sonar
