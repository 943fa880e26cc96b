# Palavras sem comando próprio: números, tempos, cortesia. Data for the recogniser, never spoken by Alexa.
# One entry a line; where a value belongs to a word, it stands after it. "primeir-" is a stem with each ordinal inflection.

spelling =
    decimal comma

number-units =
    um 1
    uma 1
    dois 2
    duas 2
    três 3
    quatro 4
    cinco 5
    seis 6
    sete 7
    oito 8
    nove 9
number-zeros =
    zero 0
number-teens =
    dez 10
    onze 11
    doze 12
    treze 13
    catorze 14
    quatorze 14
    quinze 15
    dezesseis 16
    dezasseis 16
    dezessete 17
    dezassete 17
    dezoito 18
    dezenove 19
    dezanove 19
number-tens =
    vinte 20
    trinta 30
    quarenta 40
    cinquenta 50
    sessenta 60
    setenta 70
    oitenta 80
    noventa 90
number-hundreds =
    cem 100
    cento 100
    duzentos 200
    duzentas 200
    trezentos 300
    trezentas 300
    quatrocentos 400
    quatrocentas 400
    quinhentos 500
    quinhentas 500
    seiscentos 600
    seiscentas 600
    setecentos 700
    setecentas 700
    oitocentos 800
    oitocentas 800
    novecentos 900
    novecentas 900
number-lone-thousands =
    mil 1000
number-and-tens =
    e
ordinal-inflections =
    o
    a
    os
    as
ordinal-units =
    primeir- 1
    segundo 2
    segunda 2
    terceir- 3
    quart- 4
    quint- 5
    sext- 6
    sétim- 7
    oitav- 8
    non- 9
ordinal-teens =
    décim- 10
    vigésim- 20
    trigésim- 30
    quadragésim- 40
    quinquagésim- 50
ordinal-endings =
    o
    a

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
    minutinho 60
    minutinhos 60
    horinha 3600
duration-halves =
    meio
    meia
duration-quarters =
    quarto
    quartos
duration-of =
    de
duration-couples =
    par 2
    uns 3
    umas 3
    alguns 3

sign-percent =
    por cento
    porcento

# Words that nobody would miss, anywhere outside a title.
articles =
    o
    a
    os
    as
    um
    uma
    uns
    umas
    meu
    minha
    meus
    minhas
    nosso
    nossa
    nossos
    nossas
    seu
    sua
    este
    esta
    esse
    essa
    aquele
    aquela

# Said before a command.
before =
    posso
    eu posso
    a gente pode
    a gente podia
    vou querer
    eu vou querer
    será que você pode
    será que dá pra
    tem jeito de
    me faz um favor e
    faz um favor e
    diz
    me diz
    não
    na verdade
    talvez
    acho que
    hoje
    hoje à noite
    dá pra gente
    dava pra
    queria que você
    por favor
    por gentileza
    você pode
    você poderia
    cê pode
    pode
    pode por favor
    poderia
    poderia por favor
    dá pra
    dá para
    dá pra você
    tem como
    tem como você
    consegue
    você consegue
    quero
    eu quero
    quero que você
    eu quero que você
    queria
    eu queria
    gostaria de
    eu gostaria de
    gostaria que você
    eu gostaria que você
    a gente quer
    a gente queria
    nós queremos
    queremos
    gostaríamos de
    preciso
    eu preciso
    preciso que você
    tô a fim de
    estou a fim de
    estou com vontade de
    tô com vontade de
    tenho vontade de
    vamos
    vamos lá
    bora
    vou
    deixa eu
    deixa a gente
    me deixa
    faz o favor de
    faça o favor de
    que tal
    que tal se
    por que não
    você se importa de
    seria possível
    é possível
    ei
    oi
    olá
    hey
    ok
    okay
    tá
    tá bom
    bom
    bem
    então
    agora
    depois
    e
    aí
    sim
    ah
    é
    hum
    olha
    escuta
    alexa
    rápido
    vai
    vai e
    tenho que
    temos que
    devo
    devemos
    adoraria
    a gente adoraria
    eu gostaria de poder
    queria poder
    eu prefiro
    prefiro
    preferia
    eu preferia
    faria a gentileza de
    você faria a gentileza de
    você teria a gentileza de
    me faria o favor de
    você me faria o favor de
    seria ótimo
    seria bom
    você se importaria de
    meu marido quer
    minha mulher quer
    minha esposa quer
    as crianças querem
    minha filha quer
    meu filho quer
    ele quer
    ela quer
    eles querem
    boa noite
    boa tarde
    bom dia
    desculpa
    perdão
    puxa
    nossa
    poxa
    caramba
    tenta
    tente
    procura
    não esquece de
    lembra de
    está na hora de
    tá na hora de
    será que você poderia
    será que dá para
    você acha que pode
    você acha que consegue
    estou querendo
    tô querendo
    tô com vontade
    tô doido para
    tô doida para

# Said after a command, whatever stands before.
after =
    pra nós
    aí
    se não se importa
    por favorzinho
    pras crianças
    por favor
    por gentileza
    obrigado
    obrigada
    muito obrigado
    muito obrigada
    valeu
    pra mim
    para mim
    pra gente
    para nós
    alexa
    se puder
    se você puder
    se possível
    se der
    se não se importar
    pode ser
    tá
    tá bom
    ok
    coloca aí
    coloca ele
    coloca ela
    toca aí
    bota aí
    pode tocar
    pode colocar
    se não for incômodo
    quando puder
    pra hoje

# Said after a command that does not end in a title.
after-command =
    agora
    agora mesmo
    já
    logo
    imediatamente
    rápido
    rapidamente
    de novo
    outra vez
    novamente
    hoje
    hoje à noite
    um pouco
    um pouquinho
    um momento
    um instante
    aí
    então
    okay

# Said anywhere.
between =
    hum
    ahn
    é

# Said between the words of a command, but not after a title.
between-words =
    me
    aí
    já
    agora
    então
    também
    talvez
    só
    logo
    simplesmente
    rapidinho
    pra
    mim
    linda
    lindo
    bonita
    bonito
    ótima
    ótimo
    maravilhosa
    maravilhoso
    legal
    bela
    belo
    bendita
    maldita
    maldito

# Before the skill's name, and after it.
wake =
    alexa
    hey alexa
    ei alexa
    ok alexa
    oi alexa
    echo
    computador
summon =
    iniciar
    abra o
    abre o
    abrir o
    abra
    abre
    abrir
    inicie
    inicia
    comece
    começa
    peça para
    peça ao
    peça pro
    peça à
    peça a
    pede pro
    pede para
    pede pra
    diga para
    diga ao
    diga à
    fala pro
    fala para
    pergunte ao
    pergunte para
    use
    usa
    utilize
    carregue
    ative
    lance
    execute
    rode
    fale com
    converse com
    vá para
    vai pro
    e peça para
    e diga para
link =
    para
    pra
    que
    e
    e para
    e peça para
    e diga para
    se pode
    se
    por favor para
via =
    com
    no
    na
    em
    pelo
    pela
    via
    usando
    através

# Names that the skill answers to when no other is set.
invocation-names =
    m. b. home
    mb home
    emby home
    emby
    usher
    media companion
    meu companheiro de mídia
    companheiro de mídia

# What a thing that plays is called; a name that begins or ends so is a player even if it is not connected.
devices =
    tv
    tevê
    tele
    televisão
    televisor
    caixa de som
    caixas de som
    caixa
    caixinha
    alto-falante
    soundbar
    barra de som
    som
    aparelho de som
    projetor
    echo
    echo dot
    echo show
    dot
    telefone
    celular
    smartphone
    iphone
    android
    tablet
    ipad
    computador
    notebook
    laptop
    macbook
    pc
    player
    reprodutor
    aparelho
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
    receiver
    rádio
    navegador
    tela
device-links =
    do
    da
    dos
    das
    de
    no
    na
    em
# What any of them may be called behind its name: "the office player".
player-words =
    leitor
    reprodutor
    dispositivo
rooms =
    quarto
    suíte
    quarto das crianças
    sala
    sala de estar
    sala de jantar
    sala de tv
    cozinha
    banheiro
    escritório
    garagem
    porão
    sótão
    corredor
    varanda
    terraço
    quintal
    estúdio
    área de serviço
    entrada
    jardim

# Words that are no name of an artist, an album or a show when they stand alone.
no-names =
    me
    mim
    te
    ti
    ele
    ela
    nós
    nos
    vocês
    eles
    elas
    o
    a
    os
    as
    um
    uma
    meu
    minha
    e
    de
    do
    da
    agora
    aqui
    isso
    isto
    dia
    noite

# What one word may be said for: it is understood where the other one is.
same =
    tevê tv
    televisão tv
    tele tv
    televisor tv
    longa filme
    canção música
    canções músicas
    faixa música
    faixas músicas
    som música
    disco álbum
    discos álbuns
    legenda legendas
    min minutos
    seg segundos
    queremos quero
    quero queremos
    nossos meus
    meus nossos
    nossa minha
    nosso meu

# With what something is told before a request.
told =
    eu
    me
    meu
    minha
    a
    gente
    nós
    isso
    isto
    esse
    essa
    este
    esta
    o
    os
    as
    é
    tem
    alguém
    ninguém
    todo
    todos
    ele
    ela
    não
    sim
    ah
    oh
    bom
    ok
    tá
    desculpa
    espera
    peraí
    agora
    aqui
    se
    quando
    como
    acho
    estou
    tô
    estamos
    tenho
    temos
    já
    vou
    vamos
    toca
    hoje

# With what a reason is given after a request.
reasons =
    enquanto
    porque
    pra que
    para que
    até que
    até eu
    antes que
    antes de eu
    já que
    que eu vou
    que eu preciso
    que eu tenho
    que a gente
    que vou
    que preciso
    quando puder
    o telefone
    preciso

# Words that say so little that a sentence is still understood with one too many, or without one.
loose =
    o
    a
    os
    as
    um
    uma
    uns
    umas
    de
    do
    da
    dos
    das
    no
    na
    nos
    nas
    em
    por
    pelo
    pela
    para
    pra
    pro
    com
    e
    ou
    me
    te
    se
    lhe
    é
    são
    era
    está
    estão
    tá
    foi
    tem
    tenho
    temos
    ter
    há
    eu
    você
    gente
    nós
    meu
    minha
    meus
    minhas
    nosso
    esse
    essa
    isso
    este
    esta
    isto
    aqui
    aí
    agora
    então
    só
    pouco
    muito
    também
    mais
    que
    quero
    queria
    pode
    poderia
    podia
    consegue
    dá
    favor
    já
    bem

# What stands between a song and its artist, and inside of many titles.
by =
    de
    do
    da
    dos

# Words that stand for what was named before: "these subtitles annoy me, turn them off".
pronouns =
    o
    a
    os
    as
    isso
    isto

# Words with which nothing ends that is told before a request: "I do not want to | pause".
unfinished =
    a
    não
    nunca
    sem
    você
    eu
    nós
    ele
    ela
    o
    os
    as
    um
    uma
    meu
    minha
    de
    do
    da
    e
    ou
    mas
    para
    pra
    com
    em
    no
    na
    por
    quero
    posso
    é
    são
    que
    se
    quando
    como
    disse

negations =
    não
    nunca
    sem
    nem

alike =
    inicia começa
    iniciar começar
    mostra exibe
    pula salta passa vai avança
    para interrompe encerra termina
    muda troca altera
    tira remove apaga exclui retira
    adiciona inclui acrescenta põe
    aumenta sobe
    abaixa diminui reduz
    escolhe seleciona pega
    procura busca acha encontra
    mistura embaralha
    ativa liga
    desativa desliga
    recomenda sugere indica
    continua segue prossegue
    usuário perfil pessoa
    próximo seguinte
    anterior último
    tela página
    escreve digita
    ver assistir
    ouvir escutar
    cria faz

frame-verbs =
    toca
    coloca
    reproduz
    ouvir
    assistir

frame-begin =
    coloca
    bota
    põe
    deixa
    faz

frame-end =
    para tocar
    pra tocar
    para rodar
    no ar
    rolando
    tocando
    para passar
    rodar
