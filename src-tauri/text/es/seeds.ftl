# Lo que hay mientras no se conocen los nombres de la casa: formas de las que Alexa aprende.

TITLE =
    el mago de oz
    casablanca
    bienvenido mister marshall
    el tercer hombre
    metrópolis
    los siete samuráis
    doce hombres sin piedad
    con la muerte en los talones
    el bueno el feo y el malo
    viaje a la luna
SERIES =
    sherlock holmes
    la dimensión desconocida
    doctor who
    las aventuras de robin hood
    curro jiménez
    planeta tierra
ARTIST =
    johann sebastian bach
    mozart
    nina simone
    los beatles
    manuel de falla
    paco de lucía
    la orquesta nacional
ALBUM =
    las cuatro estaciones
    abbey road
    kind of blue
    grandes éxitos
    en directo
SONG =
    bésame mucho
    para elisa
    cielito lindo
    guantanamera
    la cucaracha
PLAYER =
    tele del salón
    tele del dormitorio
    altavoz de la cocina
    ordenador del despacho
    tableta
    móvil
USER =
    ana
    pablo
    lucía
    maría
    david
    los niños
AUDIOBOOK =
    la isla del tesoro
    don quijote de la mancha
    veinte mil leguas de viaje submarino
    la regenta
    cuento de navidad
CHANNEL =
    la dos
    eurosport
    radio clásica
    canal historia
    radio nacional
PLAYLIST =
    viaje
    deporte
    cena con amigos
    domingo por la mañana
    villancicos
COLLECTION =
    sherlock holmes
    charlie chaplin
    clásicos del cine mudo
    los hermanos marx
QUERY =
    casablanca
    charlie chaplin
    aventuras en el espacio
    películas antiguas del oeste
    animales de áfrica
