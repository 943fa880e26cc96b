# O que vale enquanto os nomes da casa não são conhecidos: formas com que a Alexa aprende.

TITLE =
    o mágico de oz
    casablanca
    limite
    o terceiro homem
    metrópolis
    os sete samurais
    doze homens e uma sentença
    intriga internacional
    o bom o mau e o feio
    viagem à lua
SERIES =
    sherlock holmes
    além da imaginação
    doctor who
    as aventuras de robin hood
    vigilante rodoviário
    planeta terra
ARTIST =
    johann sebastian bach
    mozart
    nina simone
    os beatles
    heitor villa-lobos
    chiquinha gonzaga
    a orquestra sinfônica
ALBUM =
    as quatro estações
    abbey road
    kind of blue
    grandes sucessos
    ao vivo
SONG =
    abre alas
    tico-tico no fubá
    asa branca
    carinhoso
    para elisa
PLAYER =
    tv da sala
    tv do quarto
    caixa de som da cozinha
    computador do escritório
    tablet
    celular
USER =
    ana
    pedro
    lúcia
    maria
    davi
    as crianças
AUDIOBOOK =
    a ilha do tesouro
    dom casmurro
    vinte mil léguas submarinas
    o cortiço
    um conto de natal
CHANNEL =
    cultura
    eurosport
    rádio mec
    canal brasil
    futura
PLAYLIST =
    viagem
    treino
    churrasco
    domingo de manhã
    músicas de natal
COLLECTION =
    sherlock holmes
    charlie chaplin
    clássicos do cinema mudo
    os irmãos marx
QUERY =
    casablanca
    charlie chaplin
    aventuras no espaço
    faroestes antigos
    animais da áfrica
