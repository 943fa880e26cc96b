# Lo que dice la gente: una frase por línea, bajo el nombre de su intención (un punto se escribe como guion).
# (a|b) es una elección, (a|b)? puede faltar, { $slot } es una parte de la orden, { -término } vale su propio texto.
# Bajo .typed: se entiende aquí, pero no se envía a Amazon.

-at = (en|con|a|desde|por|hacia|al|del|de|usando) (el|la|los|las|mi|mis|nuestro|nuestra)? { $player }
-el = (el|la|los|las|un|una|unos|unas|mi|mis|tu|nuestro|nuestra|este|esta|ese|esa)
-de = (de|del)
-mira = (pon|poner|ponga|ponme|ponnos|póngame|pónganos|reproduce|reproducir|reproduzca|reprodúceme|ver|mirar|mira|empieza|empezar|inicia|iniciar|lanza|arranca|echa|dale a|quiero ver|muéstrame|tocar|veamos|comienza)
-oye = (pon|poner|ponga|ponme|ponnos|póngame|reproduce|reproducir|reproduzca|reprodúceme|escuchar|escucha|escuchemos|oír|toca|tócame|tocar|inicia|empieza|lanza|que suene|haz sonar|échame)
-any = (pon|poner|ponga|ponme|ponnos|póngame|reproduce|reproducir|reproduzca|ver|mirar|escuchar|oír|inicia|empieza|lanza|toca|tocar)
-llama = (que se llama|llamado|llamada|titulado|titulada|con el título)
-serie = (serie|serie de televisión|telenovela|programa)
-cap = (episodio|capítulo)
-cancion = (canción|tema|pista)
-canciones = (canciones|temas|música|pistas)
-disco = (álbum|disco|cd|vinilo|elepé)
-grupo = (artista|grupo|cantante|banda|músico|compositor|rapero|orquesta)
-sig = (siguiente|próximo|próxima)
-nuevo = (nuevo|nueva|último|última|más reciente|más nuevo)
-cosa = (película|peli|canción|tema|pista|episodio|vídeo|título|serie|disco|álbum|programa|libro)
-eso = (eso|esto|todo|la película|la peli|la canción|el tema|el episodio|el capítulo|el vídeo|la música|la serie|el álbum|el disco|la lista|la reproducción|el libro|el audiolibro|esta película|esta canción|este tema|este episodio|este capítulo|este vídeo|esta serie|el programa|la tele|el tráiler)
-que-suena = (lo que suena|lo que está sonando|lo que se está reproduciendo|lo que estoy viendo|lo que estamos viendo|lo que estoy escuchando|lo que hay puesto|lo que está puesto)
-volumen = (volumen|sonido|audio|nivel de volumen)
-ve = (ve|ir|vaya|pasa|pasar|salta|saltar|avanza|avanzar|vete|muévete|navega|llévame)
-vuelve = (vuelve|volver|regresa|regresar|retrocede|retroceder|vuelva)
-anade = (añade|añadir|añada|agrega|agregar|agregue|pon|poner|mete|meter|guarda|guardar|incluye|incluir)
-quita = (quita|quitar|quite|elimina|eliminar|elimine|saca|sacar|saque|borra|borrar|retira|suprime)
-favoritos = (favoritos|favoritas|preferidos|mis favoritos)
-biblio = (en|a) (mi|la|nuestra) (biblioteca|colección|servidor|videoteca)
-sesion = sesión

LaunchRequest =
    .typed =
        (abre|inicia|lanza) (la skill|la aplicación|la app)

AMAZON-HelpIntent =
    (ayuda|ayúdame|ayúdeme|ayúdanos)
    (necesito|quiero|dame|deme) ayuda
    qué (puedo|podemos|se puede|debo) (decir|decirte|hacer|pedir|pedirte|preguntar|decirle)
    qué (puedes|sabes|podéis) hacer
    cómo (funciona esto|funcionas|te uso|se usa esto|va esto|funciona|se usa)
    no sé qué decir
    cuáles son mis opciones
    (me|nos) (puedes|podrías|puede) (ayudar|echar una mano)
    (puedes|podrías|puede) (ayudarme|ayudarnos|echarme una mano)
HelpIntent =
    (los)? comandos (disponibles|posibles)?
    (cuáles son|dime|dame|lista|léeme|enséñame|muéstrame|enumera) (los|todos los|tus) comandos (disponibles|posibles|que conoces|que puedo usar)?
    (dime|dame|léeme|enséñame)? (la|una)? lista de (los)? comandos
    qué comandos (hay|existen|conoces|entiendes|tienes|puedo usar|puedo decir|están disponibles|son posibles)
    (la|una) lista completa (de comandos)?
    (cuáles son|dime|enséñame|lee|léeme|qué) (los|las|tus)? (comandos|órdenes) (hay|existen|tienes|puedo usar|puedo decir|disponibles|posibles)?

AMAZON-StopIntent =
    (para|parar|pare|stop|detente|basta|ya basta|ya está|termina|terminar|fin|sal|salir|cierra|cállate|acaba)
    (adiós|hasta luego|hasta mañana|buenas noches|chao|nos vemos)
    (eso es todo|nada más|ya he terminado|ya terminé|es suficiente|suficiente|ya no más)
AMAZON-CancelIntent =
    (cancela|cancelar|cancele|cancélalo|anula|anular)
    (olvídalo|olvida|olvídate|déjalo|déjalo estar|déjalo así|deja|da igual|no importa)
    (nada|nada nada|no es nada|mejor no)
    (no|bueno|mejor|ay|en realidad|da igual|nada|déjalo)? (no)? (da igual|nada|cancela|cancélalo|déjalo|olvídalo|déjalo estar|no importa|no pasa nada)
    (no)? (da igual|no importa) (cancela|déjalo|olvídalo)
    (he cambiado|cambié) de (idea|opinión)
AMAZON-YesIntent =
    (sí|si|claro|vale|por supuesto|desde luego|exacto|exactamente|correcto|eso es|perfecto|de acuerdo|okey|cómo no|venga|sin duda)
    sí (por favor|claro|eso es|exacto|esa|ese|hazlo|ponla|ponlo|gracias|señor)
    (claro que sí|por qué no|hazlo|ponla|ponlo|adelante|esa es|ese es|esa misma|ese mismo|me parece bien|buena idea|dale|órale)
AMAZON-NoIntent =
    (no|nop|para nada|en absoluto|negativo|de ninguna manera|qué va)
    no (gracias|esa no|ese no|otra|otro|otra cosa|mejor otra|ahora no|quiero)
    (esa no|ese no|esa no es|ese no es|otra cosa|no es eso|no es esa|no es ese|ahora no|hoy no|mejor no|creo que no|prefiero que no|eso no)

-inicio = (inicio|pantalla de inicio|página de inicio|menú principal|pantalla principal|página principal|menú de inicio)
-a-inicio = ({ -inicio }|({ -ve }|{ -vuelve }|abre|muestra|enseña|muéstrame) (a|al|a la|el|la)? { -inicio })
AMAZON-NavigateHomeIntent =
    { -a-inicio }
GoHomeIntent =
    { -a-inicio } { -at }
    { -at } { -a-inicio }
    (lleva|devuelve) { -el }? { $player } (a|al|a la) { -inicio }

PlayTitleIntent =
    { -any } { $title }
    { -any } { -el }? { $media_type } { -llama }? { $title }
    (reanuda|continúa|sigue con|termina|continuar|seguir viendo|terminar de ver) { -el } { $media_type } { $title }
    (échame|échanos|pégale a|métele|dale) (la|el)? { $media_type }? { $title }
    { -mira } { $title } (esta noche|otra vez|ahora mismo)
    (pon|ponme|reproduce|poner|ver|reproducir|escuchar|inicia) (la|el) { $media_type }
    (veamos|miremos|pongamos|escuchemos) { $title }
    (veamos|miremos|pongamos) (la|el|una|un) { $media_type } { $title }
    .typed =
        { -el }? { $media_type } { $title }
        (empieza|empezar|comienza|ponte|inicia) a (reproducir|poner|pasar) { $title }
PlayShowIntent =
    { -mira } { -el }? { -serie } { -llama }? { $series }
    (continúa|sigue|seguir|continuar) (con)? { -el } { -serie } { $series }
    .typed =
        { -el }? { -serie } { $series }
PlaySeasonIntent =
    { -mira } { -el }? temporada (número)? { $season } { -de } (la { -serie })? { $series }
    { -mira } { -el }? { $nth_season } temporada { -de } (la { -serie })? { $series }
    { -mira } (la { -serie })? { $series } (la)? temporada { $season }
    { -mira } (la { -serie })? { $series } { -el }? { $nth_season } temporada
    { -mira } toda la temporada { $season } { -de } { $series }
    .typed =
        (la)? temporada { $season } { -de } { $series }
        { $series } temporada { $season }
PlayEpisodeIntent =
    { -mira } (la { -serie })? { $series } (la)? temporada { $season } (el)? { -cap } { $episode }
    { -mira } { -el }? temporada { $season } (el)? { -cap } { $episode } { -de } (la { -serie })? { $series }
    { -mira } (el)? { -cap } (número)? { $episode } { -de } (la)? temporada { $season } { -de } (la { -serie })? { $series }
    { -mira } (el)? { -cap } (número)? { $episode } { -de } (la { -serie })? { $series }
    { -mira } { -el }? { $nth_episode } { -cap } { -de } (la)? temporada { $season } { -de } (la { -serie })? { $series }
    { -mira } { -el }? { $nth_episode } { -cap } { -de } (la)? { $nth_season } temporada { -de } (la { -serie })? { $series }
    { -mira } { -el }? { $nth_episode } { -cap } { -de } (la { -serie })? { $series }
    { -mira } (el)? { -cap } { $episode } { -de } (la)? { $nth_season } temporada { -de } { $series }
    .typed =
        { $series } temporada { $season } { -cap } { $episode }
        (enséñame|muéstrame|quiero ver) (el)? { $nth_episode } { -cap } de la { $nth_season } temporada { -de } { $series }
PlayNextEpisodeIntent =
    { -mira } { -el }? { -sig } { -cap } { -de } (la { -serie })? { $series }
    { -mira } { -el }? { -cap } (siguiente|que sigue|que toca) { -de } (la { -serie })? { $series }
    { -mira } (lo siguiente|lo que sigue|el siguiente) { -de } (la { -serie })? { $series }
    (sigue|continúa|pasa|seguir|continuar) (con|a|al) (el)? ({ -sig } { -cap }|{ -cap } siguiente) { -de } { $series }
    { -mira } (el)? (primer)? { -cap } (que no he visto|sin ver|no visto|que me falta) { -de } { $series }
PlayNewEpisodeIntent =
    { -mira } { -el }? { -nuevo } { -cap } { -de } (la { -serie })? { $series }
    { -mira } { -el }? { -cap } (más reciente|más nuevo|nuevo|de esta semana|de la semana|último|estrenado) { -de } (la { -serie })? { $series }
    { -mira } (lo último|lo más nuevo|lo nuevo) de la { -serie } { $series }
    (hay|tenemos|tienes|salió|ha salido|ya hay) (algún|un|algun)? { -cap } { -nuevo } { -de } { $series }
    (hay|tenemos|tienes|salió|ha salido|ya hay) (algún|un)? { -nuevo } { -cap } { -de } { $series }
ResumeEpisodeIntent =
    (continúa|continuar|sigue|seguir|reanuda|reanudar|retoma|retomar|termina|terminar|acaba|acabar|continúe|siga) (con|viendo|de ver)? { -el }? { -cap } (empezado|a medias)? { -de } (la { -serie })? { $series }
    { -mira } { -el }? { -cap } (empezado|a medias|que dejé a medias|que estaba viendo) { -de } { $series }
    (continúa|sigue|retoma) { $series } (donde|por donde) (lo dejé|iba|la dejé|íbamos|lo dejamos|estaba)
    (sigue|continúa|continuar|seguir|retoma|pon|ponme) (con)? (la serie)? { $series } (por|desde|en)? donde (lo|la)? (dejé|dejamos|iba|íbamos|quedé|quedamos|estaba|me quedé|nos quedamos)
    (sigue|continúa|seguir|continuar) con { $series }
    (acaba|acabar|termina|terminar) (el { -cap } { -de })? { $series }
    (sigue|continúa|seguir|continuar|retoma|acaba|termina|terminar) (con)? (el|mi) (episodio|capítulo) { -de } { $series }
    .typed =
        (termina|acaba|continúa|sigue con|terminar|acabar) (el)? { -cap } { -de } { $series } que (dejé|dejamos|había dejado|tenía|empecé|estaba viendo) (a medias|sin terminar|empezado)?
PlayRandomEpisodeIntent =
    { -mira } (un|cualquier|algún|otro|uno de los) ({ -cap }|episodios|capítulos) (cualquiera|al azar|aleatorio)? { -de } (la { -serie })? { $series }
    { -mira } { -cap } (cualquiera|al azar|aleatorio) { -de } (la { -serie })? { $series }
    { -mira } al azar un { -cap } { -de } { $series }
    (un|algún)? { -cap } (al azar|aleatorio|cualquiera) { -de } { $series }
    (cualquier) { -cap } { -de } { $series }
    { -mira } (un)? { -cap } (al azar|aleatorio|cualquiera) { -de } { $series }
    .typed =
        (elige|escoge|búscame|selecciona|elígeme) (un|cualquier) { -cap } { -de } { $series }
-azar = (al azar|aleatoria|aleatorio|cualquiera|a tu gusto|la que sea|el que sea)
PlayRandomIntent =
    { -mira } (algo|cualquier cosa|lo que sea|alguna cosa) (bueno|interesante|para ver|al azar|que ver|en la tele)?
    { -mira } (un|una|cualquier|alguna|algún|otra|unos|unas|una buena|un buen) { $media_type } { -azar }?
    { -mira } { $media_type } { -azar }?
    { -mira } (un|una|cualquier|alguna|algún|unas|unos|una buena|un buen|otra) { $media_type } (de|del género|de género) { $genre } { -azar }?
    { -mira } (un|una|cualquier|alguna|unas|una buena|un buen|otra) { $media_type } { $genre } { -azar }?
    { -mira } (un|una|algo de|alguna|cualquier|una buena|un buen|otra|alguna de) { $genre } { -azar }?
    (sorpréndeme|sorpréndenos|elige tú|elige algo|escoge algo|elige por mí)
    (me apetece|nos apetece|tengo ganas de|quiero|se me antoja) (ver)? (una|un|algo de)? { $genre }
    (me apetece|nos apetece|tengo ganas de|quiero|se me antoja) (ver)? (una|un|alguna|algún) { $media_type } (de)? { $genre }?
    (una|un) { $genre }
    (me apetece|nos apetece|tengo ganas de|se me antoja) (ver)? (una|un|algo de)? { $genre }
    (me apetece|nos apetece|tengo ganas de|se me antoja) (ver)? (una|un|alguna|algún) { $media_type } (de)? { $genre }?
    (pon|ponme|reproduce) (cualquier cosa|lo que sea|lo que quieras|algo|alguna cosa)
    (me da igual|da igual|lo que sea|cualquier cosa)
-lo-siguiente = (lo siguiente|lo próximo|lo que viene después|lo que sigue|lo que viene|lo que toca|lo que viene ahora|a continuación)
PlayNextUpIntent =
    { -mira } { -lo-siguiente } (de|en) (mi|la) (lista|cola)
    { -mira } { -lo-siguiente }
    { -mira } (el)? { -sig } { -cap }
    (sigue|continúa|seguir|continuar) con { -lo-siguiente }
    { -mira } (lo que) (toque|toca|venga|viene|siga|sigue) (ahora|después|luego|a continuación)? (en mi lista|de mi lista)?
    { -mira } (lo siguiente|lo próximo) (de|en) (mi|la) (lista|cola)
PlaySongIntent =
    { -oye } { -el }? { -cancion } { -llama }? { $song }
    { -oye } { -el }? { -cancion } { -llama }? { $song } (de|del grupo|de la banda|por|del artista|de los) { $artist }
    { -oye } { -el }? { -cancion } { -llama }? { $song } (del|de su|en el|del último) { -disco } { $album }
    { -oye } { -el }? { -cancion } { -llama }? { $song } (del|de su|en el) { -disco } { $album } (de|por|del grupo) { $artist }
    { -oye } { -el }? { -cancion } { -llama }? { $song } (de|por|del grupo) { $artist } (del|de su|en el) { -disco } { $album }
    { -oye } { $song } (por|del grupo|cantada por|cantado por|del artista) { $artist }
    .typed =
        { -el }? { -cancion } { $song }
PlaySongsFromAlbumIntent =
    { -oye } { -el }? { -disco } { -llama }? { $album }
    { -oye } { -el }? { -disco } { -llama }? { $album } (de|del grupo|por|de la banda|del artista|de los) { $artist }
    { -oye } (todo el|entero el) { -disco } { $album }
    { -oye } (las|unas|algunas|todas las)? { -canciones } (del|de su|de mi) { -disco } { $album }
    { -oye } (las|unas|algunas|todas las)? { -canciones } (del|de su) { -disco } { $album } (de|por|del grupo) { $artist }
    { -oye } (algo|una canción|un tema) del { -disco } { $album }
PlayArtistIntent =
    { -oye } (a|al|a la)? { -el }? { -grupo } { -llama }? { $artist }
    .typed =
        { -el } { -grupo } { $artist }
PlaySongsByArtistIntent =
    { -oye } (las|unas|algunas|todas las|los mejores|las mejores|un poco de|algo de|la)? { -canciones } (de|del|por|del grupo|de la banda|de los|del artista|de la cantante|del cantante) { $artist }
    { -oye } (algo de|un poco de|lo mejor de|los éxitos de|grandes éxitos de|una canción de|un tema de|todo de|a) { $artist }
    .typed =
        (unas|algunas|las mejores|más)? { -canciones } (de|del) { $artist }
-un-poco = (un poco de|algo de|la|mi|buena|cualquier|unas|una|algunas|más|otra)
PlayRandomMusicIntent =
    { -oye } { -un-poco }? (música|canciones|canción|temas) (al azar|cualquiera|aleatoria|variada)?
    { -oye } (un poco de|algo de|una de|música de|lo mejor del) { $genre }
    { -oye } { $genre }
    { -oye } { -un-poco }? (música|canciones|temas|canción) (de|del género|género|de género|tipo)? { $genre }
    (dale caña|dale ritmo|que suene la música|sube el ritmo|música maestro|pon ritmo|ponle ritmo|que empiece la fiesta)
    { -oye } (el)? género { $genre }
    .typed =
        (quiero|queremos|necesito|hace falta|me apetece) (algo de|un poco de)? música

-libro = (audiolibro|libro|libro hablado|novela)
PlayAudiobookIntent =
    (lee|leer|léeme|léenos|lea|{ -oye }|continúa|continuar|sigue con|reanuda) { -el }? { -libro } { -llama }? { $title }
    (lee|léeme|léenos|cuéntame) { $title }
    (seguir|sigue|continuar|continúa|retomar|retoma) (con)? (el|mi)? { -libro } { $title }
-lista = (lista de reproducción|lista|playlist)
PlayPlaylistIntent =
    { -any } { -el }? { -lista } { -llama }? { $title }
    { -any } (algo|música|las canciones|los temas) de { -el }? { -lista } { $title }
    .typed =
        { -el }? { -lista } { $title }
-saga = (colección|saga|antología|serie de películas)
PlayCollectionIntent =
    { -any } { -el }? { -saga } { -llama }? { $title }
    { -any } (todas las películas|una película|las películas|algo) de (la|mi) { -saga } { $title }
-canal = (canal|emisora|cadena|radio|canal de televisión|estación)
TuneChannelIntent =
    { -any } { -el }? { -canal } { -llama }? { $channel }
    { -any } { -el }? { -canal } (número)? { $channel_number }
    (sintoniza|sintonizar|sintonice|cambia|cambiar|pasa|pasar|ve|ir) (a|al|a la|en|en el|en la)? (el|la|los)? { -canal } { $channel }
    (sintoniza|sintonizar|sintonice|cambia|cambiar|pasa|pasar|ve|ir) (a|al|a la|en|en el|en la)? (el|la)? { -canal } (número)? { $channel_number }
    (sintoniza|sintonizar) { $channel }
-aleatorio = (en aleatorio|en modo aleatorio|de forma aleatoria|aleatoriamente|al azar|en orden aleatorio|mezclado|mezclada|desordenado|desordenada|en desorden|en reproducción aleatoria)
ShuffleTitleIntent =
    { -any } { -el }? { $media_type } { $title } { -aleatorio }
    { -any } { $title } { -aleatorio }
    (mezcla|mezclar|mezcle|baraja|barajar) { -el }? { $media_type } { $title }
    (mezcla|mezclar|mezcle|baraja|barajar) { $title }
    (mezcla|mezclar|baraja) { -el }? { $list_type } { $title }
    reproducción aleatoria de { -el }? { $media_type } { $title }
PlayAllEpisodesIntent =
    { -mira } todos los (episodios|capítulos) { -de } (la { -serie })? { $series }
    { -mira } (todos)? los (episodios|capítulos) { -de } (la { -serie })? { $series } { $order }
    { -mira } { $order } (todos)? los (episodios|capítulos) { -de } (la { -serie })? { $series }
    { -mira } (toda la { -serie }|la serie completa|la serie entera) (de)? { $series }
    { -mira } (toda)? la { -serie } { $series } { $order }
PlayMixIntent =
    { -oye } (una|un|la|el)? (mezcla|mix|mezcla instantánea|radio|emisora|sesión) (de|del|con|a partir de|basada en|basado en|al estilo de|inspirada en) (el artista|el grupo|la canción|el disco)? { $title }
    { -oye } (una|algo de|unas|más)? (música|canciones|temas) (como|parecida a|parecidas a|parecidos a|al estilo de|similar a|similares a|del estilo de) { $title }
    { -oye } (algo|música|canciones|más|más música|más canciones|otras canciones|más temas) (como esto|como esta|parecido|parecida|parecidas|así|de este estilo|del mismo estilo|por el estilo|similar|similares)
    .typed =
        (crea|haz|créame|hazme|monta|prepara) (una|un) (mezcla|mix|radio|emisora|sesión) (de|del|con|a partir de) { $title }
PlayLatestAlbumIntent =
    { -oye } { -el }? (último|nuevo|más reciente) { -disco } (de|del|del grupo|de la banda|por|de los|del artista) { $artist }
    { -oye } { -el }? { -disco } (más reciente|más nuevo|nuevo|último) (de|del|del grupo|de los) { $artist }
    { -oye } (lo último|lo nuevo|lo más nuevo) (de|del) { $artist }
PlayFavoritesIntent =
    { -any } (algo de|uno de|una de|alguno de|todos)? (mis|nuestros|los|nuestras)? { -favoritos }
    { -any } (mis|nuestras|nuestros|alguna de mis|alguno de mis|una de mis|uno de mis|mi|todas mis|todos mis) { $media_type } (favoritas|favoritos|favorita|favorito|preferidas|preferidos)
    { -any } (las|los|unas|unos)? { $media_type } (que me gustan|que más me gustan|que me encantan|que nos gustan|de favoritos)
    { -any } (las|los|mis)? { $media_type } (de|entre|en) (mis|los)? { -favoritos }
    { -any } (algo que me guste|lo que me gusta|algo que nos guste)
-reciente = (añadidas recientemente|añadidos recientemente|añadida recientemente|añadido recientemente|recién añadidas|recién añadidos|agregadas recientemente|agregados recientemente|recientes|más recientes|más nuevas|más nuevos|que se han añadido|recién llegadas|recién llegados|que acaban de llegar)
PlayRecentIntent =
    { -any } (las|los|una de las|uno de los|unas|unos)? { $media_type } { -reciente }
    { -any } (las|los|mis)? (nuevas|nuevos|últimas|últimos) { $media_type } (añadidas|añadidos|que han llegado)?
    { -any } (las|los)? { $media_type } (nuevas|nuevos)
    { -any } (las|mis|una de las|lo de las)? (novedades|últimas novedades|últimas incorporaciones|últimos añadidos)
    { -any } (lo último|lo más nuevo|lo nuevo|algo nuevo|algo reciente) (que se ha añadido|que ha llegado|añadido|de la biblioteca|que hay|que se añadió)?
    { -any } (lo que se acaba de añadir|lo añadido recientemente|lo recién añadido|lo que se ha añadido últimamente)
    { -mira } (algo|alguna cosa) (nuevo|reciente|(que)? (se haya|se ha|hayan|han|fue|haya sido)? (añadido|agregado|llegado|metido|subido|añadieron) (hace poco|recientemente|últimamente|nuevo|esta semana)?)
    { -mira } (una|uno|alguna|alguno) de (las|los) (últimas|últimos|nuevas|nuevos) { $media_type } ({ -reciente }|añadidas|añadidos|agregadas|agregados)?
    .typed =
        { -any } (las|los|unas|unos)? { $media_type } (añadidas|añadidos|agregadas|agregados|que han llegado|nuevas|nuevos) (hace poco|últimamente|esta semana)
-trailer = (tráiler|tráilers|trailer|trailers|avance|avances)
PlayTrailersIntent =
    ({ -mira }|enséñame|muestra|enseña) (unos|un|los|el|algún|algunos|más)? { -trailer } (de cine|de películas)?
    ({ -mira }|enséñame|muestra|enseña) (el|los|un)? { -trailer } { -de } { -el }? { $media_type } { $title }
    ({ -mira }|enséñame|muestra|enseña) (el|los|un)? { -trailer } (de|del|para) { $title }
    ({ -mira }|enséñame) los próximos estrenos
    (enséñanos|enséñame|muéstranos|muéstrame|ponnos) (unos|algunos|los|un par de) (tráilers|trailers|avances)

-idea = (sugerencia|idea|recomendación|propuesta|sugerencias|ideas|recomendaciones|propuestas|consejo)
-recomienda = (recomienda|recomendar|sugiere|sugerir|propón|proponer|aconseja|recomiéndame|sugiéreme|propónme|aconséjame|recomiéndanos|sugiérenos|recomiende|recomiéndeme|sugiérame)
-para-ver = (para ver|para esta noche|que ver|para escuchar|bueno|buena|interesante|para hoy|que valga la pena)
SuggestIntent =
    (dame|deme|danos|hazme|tienes|necesito|busco|dime|hay)? (una|un|unas|alguna|algunas|otra|más) { -idea } (de { $media_type }|{ -para-ver })?
    (dame|hazme|tienes)? (una|alguna|un) { -idea } de (una|un)? { $media_type }
    { -recomienda } (algo|alguna cosa|lo que sea) { -para-ver }?
    { -recomienda } (un|una|unas|unos|alguna|algún|otra|una buena|un buen)? { $media_type } { -para-ver }?
    { -recomienda } (un|una|unas|unos|alguna|algún|otra|una buena|un buen)? { $media_type } (de|del género)? { $genre }
    { -recomienda } (un|una|algo de|alguna|una buena|un buen) { $genre }
    (no sé|no sabemos|no tengo ni idea de|no me decido|no se me ocurre) (qué|cuál|lo que) { $media_type }? (ver|poner|escuchar|elegir|mirar|quiero ver|poner en la tele)
    (qué|cuál) (me|nos)? (recomiendas|sugieres|aconsejas|propones|recomienda|sugiere) (ver|para ver|ver hoy|ver esta noche|tú)?
    qué (hay|tienes|echan|ponen) (de)? (bueno|interesante|para ver|que valga la pena) (para ver|esta noche|en la tele|hoy)?
    qué { $media_type }? (podría|puedo|podemos|podríamos|debería) (ver|mirar|escuchar|poner)
    (qué) (vemos|veo|podemos ver|puedo ver|podríamos ver|miramos|ponemos|vamos a ver) (esta noche|hoy|esta tarde)?
    (me|nos)? (recomiendas|sugieres|aconsejas|propones|recomendarías) (algo|qué|una|un|alguna|algún)? (buena|buen|bueno)? ({ $media_type })? (buena|bueno)? (de { $genre })? (para ver|para esta noche|esta noche)?
    (no sé|ni idea de|no tengo ni idea de) (qué) (ver|poner|mirar|elegir) (esta noche|hoy)?
    (tienes|tenéis|tendrías|se te ocurre) (alguna|una|algún) { -idea } (para (esta noche|hoy|mí|nosotros))?
    (qué|cuál) (hay|tenemos|tienes) (de)? (bueno|buena|interesante|bien|chulo) (para ver|por aquí|esta noche|hoy)?
    (no sé|no sabemos|no se me ocurre) (qué|cuál|que) { $media_type } (ver|poner|elegir|mirar|escuchar) (hoy|esta noche)?
    (qué) (vale la pena|merece la pena) (ver)?
-es-nuevo = (hay de nuevo|hay nuevo|es nuevo|se ha añadido|han añadido|se ha agregado|se agregó|se añadió|ha llegado|acaba de llegar|se ha añadido recientemente|se ha añadido últimamente|han añadido últimamente|hay de novedades|ha salido)
WhatsNewIntent =
    (qué|dime qué|cuéntame qué|enséñame lo que) { -es-nuevo } { -biblio }?
    (qué hay de nuevo|qué novedades hay|novedades|hay novedades|hay algo nuevo|alguna novedad|hay alguna novedad|tienes algo nuevo) { -biblio }?
    (cuáles son|dime|dame|léeme|enséñame|muéstrame) (las|los) (novedades|últimas novedades|últimas incorporaciones|últimos añadidos)
    qué { $media_type } (nuevas|nuevos|nueva|nuevo)? (hay|tengo|tenemos|han llegado|se han añadido|han añadido|se han agregado|se añadieron|hay nuevas|hay nuevos|se han añadido últimamente) { -biblio }?
    (hay|tengo|tenemos|tienes) { $media_type } (nuevas|nuevos) { -biblio }?
    (cuáles son|dime) (las|los) (nuevas|nuevos|últimas|últimos) { $media_type } { -biblio }?
    (hay|tenemos|tienes|ha llegado|han puesto) (algo|alguna cosa|alguna novedad|novedades|cosas) (nuevo|nueva|nuevas|de nuevo)?
    qué { $media_type } (nueva|nuevo|nuevas|nuevos) (hay|tenemos|tienes|han llegado|se han añadido)
    qué (nuevas|nuevos) { $media_type } (hay|tenemos|tienes|han llegado)
    (cuáles son|dime|enséñame) (las|los) (novedades|últimas novedades|nuevas { $media_type }|nuevos { $media_type }|{ $media_type } nuevas|{ $media_type } nuevos)
    qué se ha añadido (hace poco|recientemente|últimamente|esta semana)?
WhatsNextIntent =
    qué (viene|sigue|toca|va|hay) (después|luego|ahora|a continuación|ahora después)?
    (qué|cuál) (es|será) (lo siguiente|lo próximo|el siguiente|la siguiente)
    (qué|y) (después|luego)
    qué (veo|vemos|puedo ver|voy a ver|vamos a ver) (después|luego|a continuación|ahora)
    (cuál es|cuáles son|dime) (el|los|mi|mis) (próximo|próximos|siguiente|siguientes) (episodio|episodios|capítulo|capítulos|título)?
    (cuál es|cuáles son|dime|qué) (el|los)? ({ -sig } { -cap }|{ -cap } siguiente|próximos episodios|próximos capítulos) (toca)? { -de } (la { -serie })? { $series }
    (por dónde|en qué { -cap }) (voy|vamos|iba) (en|de|con) (la { -serie })? { $series }
    qué (viene|toca|sigue|hay|va|me toca) (ahora|después|luego|a continuación)? (ver)?
-seguir = (seguir viendo|continuar viendo|seguir escuchando|terminar de ver|continuar|seguir leyendo|retomar|terminar|seguir)
ContinueIntent =
    qué (puedo|podemos|podría|debería|se puede) { -seguir }
    qué (estaba|estábamos|he estado|estuve|había estado) (viendo|mirando|escuchando|leyendo) (ayer|antes|la última vez)?
    qué { $media_type } (estaba|estábamos|estuve|he estado) (viendo|mirando|escuchando|leyendo|a medias)
    qué { $media_type } (puedo|podemos|podría) { -seguir }
    qué { $media_type } (tengo|tenemos|dejé|dejamos|he dejado) (a medias|empezada|empezado|empezadas|sin terminar|pendientes)
    (por)? dónde (iba|íbamos|lo dejé|lo dejamos|me quedé|nos quedamos|estaba)
    qué (tengo|dejé|hay|tenemos) (a medias|empezado|sin terminar|pendiente)
    (qué) (estaba|estábamos|estuve|estuvimos) (viendo|escuchando|leyendo) (anoche|ayer|la última vez|antes|el otro día)?
    (qué|cuál) { $media_type } (no he terminado|no hemos terminado|dejé a medias|no acabé|no terminé|tengo a medias|estaba viendo|estábamos viendo|estaba escuchando|he dejado a medias|empecé) (anoche|ayer|la última vez)?
    (qué) (dejé|dejamos|tengo|tenemos|he dejado) a medias
    qué { $media_type } (estaba|estábamos|estuve|tenía|había) (viendo|mirando|escuchando|leyendo|empezado|empezada|a medias)
    qué (puedo|podemos|podría|podríamos) (seguir|continuar|acabar|terminar) (viendo|de ver|escuchando|mirando)?
-tengo = (tengo|tenemos|hay|tienes|están|tengo yo)
-discos = (álbumes|discos|cds)
WhichAlbumsIntent =
    (qué|cuáles|cuántos|qué otros) { -discos } (de|del|del grupo|de los) { $artist } { -tengo }
    (qué|cuáles|cuántos|qué otros) { -discos } { -tengo } (de|del|del grupo|de los) { $artist }
    { -tengo } (algún|algunos)? ({ -discos }|disco|álbum) (de|del|del grupo|de los) { $artist }
    (dime|lista|listame|enumera|léeme|dame|enséñame|cuáles son) (todos)? (los|mis|nuestros) { -discos } (de|del|del grupo|de los) { $artist }
-elige = (pon|ponme|quiero|elijo|elige|mejor|prefiero|dame|escojo|reproduce|me quedo con|cojo|toma)
-de-ellos = (película|opción|título|resultado|episodio|canción|serie|disco|sugerencia|de la lista|de ellos|de ellas|de esos|de esas)
PickIntent =
    { -elige }? (el|la) { $nth } { -de-ellos }?
    { -elige }? (el|la)? (número|opción|resultado|título) { $number }
    { -elige }? (el|la|la película|el disco|la versión) (de|del|del año|de la|del año de) { $year }
    { -elige }? (el|la) (que se llama|titulado|titulada|llamado|llamada) { $title }
    { -elige }? (el último|la última) { -de-ellos }?
    { -elige } (el|la) { $number }
-otro = (el otro|la otra|la otra película|el otro disco|la otra canción|la otra serie|la otra opción|la otra versión)
OtherOneIntent =
    { -elige }? { -otro } (mejor|entonces)?
    (no|esa no|ese no|perdón|déjalo|no esa no|no ese no) { -elige }? { -otro }
    (quería|quería decir|me refería a|hablaba de|quise decir) { -otro }
-a-favoritos = (a|en|entre) (mis|los|nuestros|la lista de)? { -favoritos }
-esto = (esto|eso|lo que suena|lo que estoy viendo|lo que estoy escuchando|lo que está sonando)
AddFavoriteIntent =
    { -anade } (a)? { $title } { -a-favoritos }
    { -anade } { -el } { $media_type } { $title } { -a-favoritos }
    { -anade } { -esto } { -a-favoritos }
    { -anade } (este|esta|ese|esa) { $media_type } { -a-favoritos }
    { -anade } (lo que suena|lo que hay) { -at } { -a-favoritos }
    (me gusta|me encanta|adoro|amo|nos encanta|me gusta mucho|me mola) { -esto }
    (me gusta|me encanta|adoro|amo|nos encanta|me gusta mucho|me mola) (este|esta|ese|esa) { $media_type }
    (me gusta|me encanta|adoro|amo|nos encanta|me gusta mucho) (el|la) { $media_type } { $title }
    (me encanta|adoro) { $title }
RemoveFavoriteIntent =
    { -quita } (a)? { $title } (de|de entre) (mis|los|nuestros)? { -favoritos }
    { -quita } { -el } { $media_type } { $title } (de|de entre) (mis|los)? { -favoritos }
    { -quita } { -esto } de (mis|los)? { -favoritos }
    { -quita } (este|esta|ese|esa) { $media_type } de (mis|los)? { -favoritos }
    { -quita } (lo que suena|lo que hay) { -at } de (mis|los)? { -favoritos }
    (ya no me gusta|no me gusta) { -esto }
    (ya no me gusta|no me gusta) (este|esta|ese|esa) { $media_type }
    (ya no me gusta) (el|la) { $media_type } { $title }
    (ya)? no quiero (más)? { -esto } (en|entre) (mis|los) { -favoritos }
    (ya)? no quiero (más)? { $title } (en|entre) (mis|los) { -favoritos }
    { -esto } (ya)? no (es|está|debería estar) (uno de|en|entre)? (mis|los) { -favoritos }
-marca = (marca|marcar|marque|pon|señala|apunta|indica|márcame)
MarkWatchedIntent =
    { -marca } { $title } como (ya)? { $state }
    { -marca } { -el } { $media_type } { $title } como (ya)? { $state }
    { -marca } { -esto } como { $state }
    { -marca } (este|esta|ese|esa) { $media_type } como { $state }
    (ya he|ya hemos|he|hemos|ya) { $state } (el|la) { $media_type } { $title }
    (ya he|ya hemos|he|hemos) { $state } { $title }
    (no he|no hemos|aún no he|todavía no he) { $state } (el|la) { $media_type } { $title }
    (ya)? (he|hemos) { $state } (ya)? (la|el|esta|este)? { $media_type } { $title } (ya)?
    (la|el)? { $media_type } { $title } (ya)? (la|lo)? (he|hemos) { $state } (ya)?
    { -marca } (la|el)? { $media_type } { $title } (como|de) { $state } (otra vez|de nuevo)?
    (aún|todavía)? no (he|hemos) { $state } (aún|todavía)? (la|el) { $media_type } { $title } { $state }
    (la|el)? { $media_type } { $title } (está|es) { $state }

-pausa = (pausa|pausar|pausa { -eso }|pausar { -eso }|pon en pausa|poner en pausa|ponlo en pausa|ponla en pausa|pon { -eso } en pausa|poner { -eso } en pausa|haz una pausa|hacer una pausa|una pausa|pause|pausa la reproducción|pausa { -que-suena })
AMAZON-PauseIntent =
    { -pausa }
    (espera|espérate|espere|aguarda|un momento|un segundo|un minuto|espera un momento|espera un segundo|un momentito|espérame)
    (páralo|párala|para|pausa|páusalo|detenlo|espera|aguanta|ponlo en pausa) (un)? (momento|momentito|segundo|minuto|rato)
    (poner|pon|ponle|haz|hacer|dale a la|dale) (la|una|en)? pausa
    (para|detén|congela|páralo|párala) (la película|el vídeo|la música|la serie|esto)? (un|por un)? (momento|segundo|minuto|rato)
    (haz|hagamos|vamos a hacer) una (pequeña)? pausa
    (ponlo|ponla|déjalo|déjala) en pausa
PausePlayerIntent =
    { -pausa } { -at }
    { -at } { -pausa }
    (pausa|pausar|pon en pausa|poner en pausa|pause) { -el }? { $player }
    pon { -el }? { $player } en pausa
    (para|detén|congela|pausa) (un|por un)? (momento|segundo|minuto) { -el }? { $player }
    (para|detén|congela|pausa) { -el }? { $player } (un|por un)? (momento|segundo|minuto)
    (pausa|para un momento|pon en pausa) (la película|el vídeo|la música|la serie|el episodio|esto|lo que suena|lo que hay) { -at }
    (ponlo|ponla) en pausa { -at }
-sigue = (continúa|continuar|continúe|sigue|seguir|siga|reanuda|reanudar|reanude|retoma|retomar|sigue con { -eso }|continúa con { -eso }|reanuda { -eso }|continúa la reproducción|reanuda la reproducción|continuar { -eso }|sigue reproduciendo|quita la pausa|vuelve a reproducir)
AMAZON-ResumeIntent =
    { -sigue }
    (sigue|continúa) (con lo que estaba viendo|donde lo dejé|por donde iba|donde lo dejamos|con lo de antes)
    (ya|ahora)? (puedes|podemos|puede) (seguir|continuar|reanudar)
    (ya)? (he vuelto|estoy aquí|estoy de vuelta|estoy listo|estoy lista|volvimos)
    (sigue|continúa) (por)? donde (lo dejé|lo dejamos|estaba|íbamos)
-la-seleccion = (la selección|mi selección|lo seleccionado|lo que está seleccionado|el elemento seleccionado|el contenido seleccionado|el título seleccionado|lo que he seleccionado|la película seleccionada|lo marcado)
PlaySelectedIntent =
    (reproduce|reproducir|pon|poner|abre|inicia) { -la-seleccion }
    (reproducir|play)
    (dale|dar|pulsa|pulsar|aprieta) (al|el|a)? (play|botón de reproducir|reproducir)
    (inicia|iniciar|empieza|empezar|comienza) (la)? reproducción
    { -sigue } { -at }
-para = (para|parar|pare|detén|detener|detenga|corta|cortar|apaga|quita|quitar|termina|terminar|acaba|interrumpe|finaliza)
-parada = ({ -para } (la reproducción|{ -eso }|{ -que-suena }|de reproducir))
StopPlaybackIntent =
    { -parada }
    { -para } { -at }
    { -at } { -para }
    { -para } (el|la|mi)? { $player }
    { -para } la reproducción (de|del) (la|el|mi)? { $player }
    (deja|dejar) de (reproducir|tocar|sonar|poner) ({ -eso })?
-siguiente = (siguiente|{ -sig } { -cosa }|{ -cosa } siguiente|(pasa|pasar|pase|ve|ir|salta|saltar|avanza|cambia) (a|al|a la)? (la|el)? (siguiente|{ -sig } { -cosa }|{ -cosa } siguiente)|(pon|reproduce|ponme) (la|el) (siguiente|{ -sig } { -cosa }|{ -cosa } siguiente)|salta (esta|este|esa|ese|la|el) { -cosa }|sáltate (esta|este|la|el) { -cosa }|pasa (esta|este) { -cosa }|la siguiente|el siguiente|pasa)
AMAZON-NextIntent =
    { -siguiente }
    (no me gusta) (esta|este|esta canción|este tema) (pasa|salta|siguiente)?
    (la|el)? (canción|tema|pista|episodio|vídeo|película) (siguiente|que viene|de después)
    (sáltate|salta|pasa|quita|cambia) (esta|este|esto|esta canción|este tema|esta pista|este vídeo)
    .typed =
        (sáltate|salta|saltar|pasa|pásate) (esta|este|esto|la canción|esta canción)
NextIntent =
    { -siguiente } { -at }
    { -at } { -siguiente }
    (la|el)? (siguiente|próxima|próximo) (canción|tema|pista|episodio|vídeo)? { -at }
    (sáltate|salta|pasa) (esta|este|esto|esta canción|este tema) { -at }
-anterior = (anterior|la anterior|el anterior|{ -cosa } anterior|({ -vuelve }|{ -ve }|pon|ponme|reproduce) (a|al|a la)? (la|el)? (anterior|{ -cosa } anterior|{ -cosa } de antes|de antes))
AMAZON-PreviousIntent =
    { -anterior }
    (pon|ponme|reproduce|toca|repite) (otra vez|de nuevo)? (la|el) { -cosa } (anterior|de antes)
    (vuelve|regresa|pasa|ve|volver) (a la|al|a)? (canción|tema|pista|episodio|vídeo) (anterior|de antes|previa|previo)
    (la|el)? (canción|tema|pista|episodio|vídeo) (anterior|de antes)
    (pon|ponme) (otra vez)? (la|el) (de antes|anterior)
PreviousIntent =
    { -anterior } { -at }
    { -at } { -anterior }
    (la|el)? (canción|tema|pista|episodio|vídeo)? (anterior|de antes) { -at }
-principio = (desde el principio|desde el comienzo|al principio|al comienzo|desde cero|del principio|desde el inicio)
-de-nuevo = (empieza de nuevo|empezar de nuevo|vuelve a empezar|volver a empezar|reinicia|reiniciar|reinicia { -eso }|reiniciar { -eso }|{ -principio }|(empieza|empezar|pon|poner|ponla|ponlo|reproduce|reproducir|vuelve|volver|comienza|ve|inicia|ver|regresa) { -eso }? (otra vez|de nuevo)? { -principio }|empieza { -eso } (de nuevo|otra vez)|vuelve a (empezar|poner|reproducir) { -eso })
AMAZON-StartOverIntent =
    { -de-nuevo }
    (ponlo|ponla|empiézalo|empiézala|reprodúcelo|repítelo|vuelve a ponerlo|vuelve a ponerla) (otra vez|de nuevo)? (desde|por) (el|al)? (principio|comienzo|inicio)
    (me he perdido|me perdí) el principio (ponlo otra vez|empieza otra vez)?
StartOverPlayerIntent =
    { -de-nuevo } { -at }
    { -at } { -de-nuevo }
    (empieza|comienza|ponlo|ponla|reinicia|vuelve a empezar|reproduce) (otra vez|de nuevo)? (desde|por)? (el|al)? (principio|comienzo|inicio)? { -at } (otra vez|de nuevo)
    (empieza|comienza|ponlo|ponla|reproduce) (otra vez|de nuevo)? { -at } desde (el)? (principio|comienzo|inicio)
AMAZON-RepeatIntent =
    (repite|repetir|repita|repítelo|repítela|otra vez|de nuevo|una vez más|ponla otra vez|ponlo otra vez|dilo otra vez|repite eso|repite lo último)
    .typed =
        (repite|repíteme|repetir) lo que (has dicho|dijiste|acabas de decir)
-ir = (ve|ir|vaya|salta|saltar|salte|avanza|avanzar|pasa|pasar|muévete|vete|vuelve|volver|retrocede|colócate|pon|ponlo|empieza|reproduce|adelanta|lleva|posiciónate)
SeekIntent =
    { -ir } { -eso }? (a|hasta|a la|a los|a las|hasta la|hasta los|desde|en) { $time } (de película|del principio|de vídeo|de la película)?
    { -ir } { -eso }? (a|hasta) (la|las)? { $clock }
    { -ir } { -eso }? (a|al|hasta el|en el|desde el)? minuto { $minutes }
    { -ir } { -eso }? (a|al|hasta el)? { $nth_minute } minuto
SeekRelativeIntent =
    { $sign } (unos|otros|en)? { $time }
    { $sign } { -eso } (unos)? { $time }
    { -ve } { $time } { $sign }
    { -ve } { $sign } { $time }
    (salta|saltar|sáltate) (unos|otros)? { $time } { $sign }?
    { $time } { $sign }
    { $wind }
    { $wind } (unos)? { $time }
    { $sign } { $seconds }
-intro = (intro|introducción|cabecera|entrada|créditos iniciales|presentación|resumen)
SkipIntroIntent =
    (salta|saltar|salte|omite|omitir|omita|sáltate|pasa|pasar|quita|ignora|evita) (la|el|los|esta)? { -intro }
    sin (la|el)? { -intro }
    no (quiero|queremos|hace falta) (ver|la|escuchar|oír)? (la|el|los)? { -intro }
    (sin|nada de) (la|el)? { -intro }
ChapterIntent =
    { -ir } (a|al|hasta el|a la)? (el|la)? (capítulo|escena) (número)? { $number } (del vídeo|de la película|del libro)?
    { -ir } (a|al|a la)? (el|la)? { $nth } (capítulo|escena) (del vídeo|de la película|del libro)?
    (lee|leer) (el)? capítulo { $number }
    escena { $number }
    (quiero|queremos) (ir al|escuchar el|oír el|el)? { $nth } capítulo
    (quiero|queremos) (ir al|el)? capítulo { $number }
    el { $nth } capítulo
ChapterStepIntent =
    (capítulo|escena) { $step }
    { $step } (capítulo|escena) (del vídeo|de la película|del libro)
    { -ir } (a|al|a la)? (el|la)? (capítulo|escena) { $step } (del vídeo|de la película|del libro)?
    { -ir } (a|al|a la)? (el|la)? { $step } (capítulo|escena) (del vídeo|de la película|del libro)?
    (lee|leer) el (capítulo { $step }|{ $step } capítulo)
    (salta|pasa) este capítulo
    (ve|ir|pasa|salta|vuelve|volver|regresa|avanza|retrocede) (al|a el|un)? capítulo { $step }
    (ve|ir|pasa|salta|vuelve|volver|regresa) (al|a el)? { $step } capítulo
    { $step } capítulo
    capítulo { $step }
    (pasa|ve|salta|avanza|vamos|vuelve|regresa|retrocede|ir|volver) (a|al)? { $step } capítulo
    (pasa|ve|salta|avanza|vamos|vuelve|regresa|retrocede|ir|volver) (a|al)? capítulo { $step }
    (un)? capítulo (hacia)? { $step }
    .typed =
        { $step } capítulo
        capítulo { $step }
-audio = (audio|idioma|pista de audio|idioma del audio|lengua|doblaje|sonido)
SetAudioIntent =
    (cambia|cambiar|cambie|modifica) (de|el|la)? { -audio }
    (cambia|cambiar|pon|poner|ponga|ponme|pasa|pasar|configura) (el|la)? { -audio } (a|en|al) { $language }
    (pon|poner|ponlo|ponla|quiero|ver|reproduce|escuchar) { -eso }? en { $language }
    (audio|idioma|pista|versión) (en)? { $language }
    (cambia|pasa) (a|al) { $language }
    (otro idioma|otra pista de audio|otro audio)
    (ponerlo|ponlo|ponla|ponerla|oírlo|verlo|escucharlo|cámbialo|cambiarlo|pásalo) (en|a|al) { $language }
    (prefiero|quiero|me gustaría|preferiría|quisiera)? (oírlo|verlo|escucharlo|ponerlo|oír esto|ver esto|escuchar esto|oír|escuchar|ver) en { $language }
    (ponlo|ponla|ponme esto|pásalo|cámbialo) (en|a|al) { $language }
    (cambia|cambiar|pon|prueba|usa|elige) (de|la|otra|el|otro|a otra|a otro) { -audio }
-sub = (subtítulos|subtítulo|subtitulado)
SubtitlesIntent =
    { $action } (los|de|el|unos|mis)? { -sub }
    { $action } (los|de|el|unos|mis)? { -sub } (en|a|al) { $language }
    (los)? { -sub } (en)? { $language }
    { -sub } { $action }
    { $action } (el)? idioma de los { -sub }
    { $action } (el idioma de)? los { -sub } (a|al|en) { $language }
    { $action } (los|unos|algunos)? { -sub } (por favor|puestos)?
    (prueba|probar|elige|escoge|usa|utiliza) (con)? { $action } { -sub }
    (los)? { -sub } (en|al) { $language }
    (quiero|necesito|quisiera|me gustaría) (los|unos)? { -sub } (en|al) { $language }
    (ponme|ponlo|quiero verlo|verlo) { $action } (los)? { -sub }
-bucle = (bucle|repetición|modo bucle|modo repetición|modo de repetición)
AMAZON-LoopOnIntent =
    (activa|activar|active|pon|poner|enciende) (el|la|en)? { -bucle }
    (en bucle|ponlo en bucle|ponla en bucle|bucle)
    (pon|poner|ponme|reproduce|repite|deja) (esto|esta canción|este tema|la canción|esta pista|este episodio) en (bucle|repetición|repeat|loop)
    (pon|ponme|deja|reproduce|repite) (esto|esta|este|esta canción|este tema|eso)? en bucle
    (ponlo|ponla|déjalo|déjala) en bucle
    (activa|enciende) (el|la)? (bucle|repetición|modo bucle)
AMAZON-LoopOffIntent =
    (desactiva|desactivar|desactive|quita|quitar|para|detén|apaga) (el|la)? { -bucle }
    (sin bucle|sin repetición|no más bucle|no repitas más|deja de repetir)
    (deja|termina|acaba) (de|con)? (repetir|el bucle|la repetición|ponerlo en bucle)
    (quita|desactiva|apaga|cancela) (el|la)? (bucle|repetición|modo bucle)
    (no|ya no) (repitas|lo repitas|la repitas) (más)?
    (sin|no más) (bucle|repetición)
RepeatModeIntent =
    (repite|repetir|repita) { $mode } (en bucle|sin parar)?
    (pon|poner|reproduce|ponme) { $mode } en (bucle|repetición)
    { $mode } (de)? repetir (canciones)?
AMAZON-ShuffleOnIntent =
    (activa|activar|active|pon|poner|enciende) (el|la|en)? (modo aleatorio|aleatorio|reproducción aleatoria)
    (modo aleatorio|aleatorio|reproducción aleatoria|en aleatorio|mezcla|mezcla todo|mezcla las canciones)
AMAZON-ShuffleOffIntent =
    (desactiva|desactivar|desactive|quita|quitar|para|detén|apaga) (el|la)? (modo aleatorio|aleatorio|reproducción aleatoria)
    (sin aleatorio|deja de mezclar|reproduce en orden|en orden)
    (ponlas|ponlos|ponlo|ponla|tócalas|reprodúcelas|déjalas) en (su)? orden (normal|original)?
ShuffleIntent =
    { $state } (el|la)? (modo aleatorio|aleatorio|reproducción aleatoria) { -at }
    { -at } { $state } (el|la)? (modo aleatorio|aleatorio|reproducción aleatoria)
    (modo aleatorio|aleatorio|reproducción aleatoria|mezcla todo) { -at }
-flujo = (la reproducción|la transmisión|el vídeo|esto|la película|la música|la canción|el episodio|lo que suena|lo que estoy viendo|lo que se reproduce)
TransferIntent =
    { $mode } { -flujo } (a|al|a la|hacia|en|hasta) (el|la|mi)? { $target_player }
    { $mode } { -flujo } (de|del|desde|de la) (el|la|mi)? { $source_player } (a|al|a la|hacia|en) (el|la|mi)? { $target_player }
    { $mode } { -flujo } (a|al|a la|hacia|en) (el|la|mi)? { $target_player } (de|del|desde|de la) (el|la|mi)? { $source_player }
    { $mode } { -flujo } desde (el|la|mi)? { $source_player }
    { $mode } (la reproducción|la transmisión)
    (quiero)? (seguir|continuar|terminar|acabar) (viendo|de ver|escuchando)? (esto|eso|la película|la peli|el episodio|la serie|la música)? (en|con) (el|la|mi)? { $target_player }
    { $mode } (esto|eso|la película|la música|la serie|el episodio|la canción) (a|al) (la|el|mi)? { $target_player }
    (quiero)? (seguir|continuar|terminar) (viendo|de ver|con|escuchando)? (esto|la película|la serie|el episodio)? en { -el }? { $target_player }
WhatIsPlayingIntent =
    qué (está sonando|suena|se está reproduciendo|estoy viendo|estamos viendo|estoy escuchando|hay puesto|está puesto|se reproduce|ponen|es esto|echan)
    (cómo se llama|cuál es|qué es|cuál es el título de|cuál es el nombre de) (esta|este|la|el|eso|esto)? { -cosa }? (que está sonando|que suena|actual)?
    qué { -cosa } (es|es esta|es este|está sonando|suena|está puesta|se está reproduciendo|estoy escuchando|estoy viendo)
    (dime)? { -que-suena }
WhoSingsIntent =
    quién (canta|toca|interpreta|es el artista|es el cantante|compuso|escribió|canta esto|hizo) (esto|eso|esta canción|este tema|aquí|la canción)?
    de quién es (esto|eso|esta canción|este tema|la canción)
    (qué|cuál) (artista|grupo|cantante|banda) (es|canta|canta esto|toca|suena|es este|es esta)
    (quién|cuál) es (el|la) (artista|cantante|grupo|banda)
HowMuchLeftIntent =
    cuánto (tiempo)? (queda|falta|le queda|le falta) (para el final|para que termine|para que acabe|de película|de la película|para terminar|al episodio|a la película)?
    cuántos minutos (quedan|faltan)
    cuándo (termina|acaba|se acaba|terminará) { -eso }?
    a qué hora (termina|acaba|se acaba) { -eso }?
    (queda|falta) mucho (para el final|para que termine|para acabar)?
    (está|ya está) (a punto de|por) (terminar|acabar)
VolumeStepIntent =
    { $direction } (un poco|un poquito|más)? (el|la|los)? { -volumen } (un poco|un poquito|más)?
    { $direction } (el)? { -volumen } (un|en un|en|al)? { $percent } (por ciento|puntos)?
    { $direction } (el)? { -volumen } { $often }
    { $direction } (el)? { -volumen } { $count } (veces|puntos|niveles)
    { $direction } (un poco)? (la música|la tele|el altavoz|la voz)
    { $direction } (de)? { -volumen }
    (un poco|un poquito|mucho)? { $louder } (un poco)?
    (pon|ponlo|ponla|pon la música|pon eso|pon el volumen) (un poco|mucho)? { $louder }
    (está|se oye|suena|el volumen está|la música está|esto está) (un poco)? { $louder }
    { $louder } (nada|bien)?
SetVolumeIntent =
    (pon|poner|ponga|sube|baja|ajusta|cambia|fija|establece|ponme) (el|la)? { -volumen } (a|al|en|hasta el|en el|hasta) (nivel)? { $percent } (por ciento)?
    (pon|poner|sube|baja|ajusta|ponga) (el|la)? { -volumen } (a|al|a la|en|en el|hasta el|hasta la) { $level }
    (el)? { -volumen } (a|al|en|en el)? { $percent } (por ciento)?
    (el)? { -volumen } (a|al|a la|en) { $level }
    (pon|sube|baja) (la música|la tele|esto) al { $percent } por ciento
    (pon|ponme|sube|baja|deja) (el|la)? { -volumen } (a|al|en) (el)? { $percent } (por ciento)?
    { -volumen } (a|al|en)? (el)? { $percent } (por ciento)?
-silencio = (silencia|silenciar|silencie|silencio|mudo|modo mudo|quita el sonido|quitar el sonido|quita el volumen|apaga el sonido|sin sonido|corta el sonido|pon en silencio|ponlo en silencio|desactiva el sonido|pon el mudo|silencia { -eso }|activa el silencio|mutea)
MuteIntent =
    { -silencio }
    (silencia|silenciar|silencie|mutea) { -el }? { $player }
    (pon|poner) { -el }? { $player } en (silencio|mudo)
    (quita|apaga) el sonido (de|del) (la|el|mi)? { $player }
    (quítame|quítale|apágame|córtame|bájale todo) el (sonido|volumen|audio)
-con-sonido = (activa el sonido|activar el sonido|reactiva el sonido|reactivar el sonido|devuelve el sonido|quita el silencio|quitar el silencio|quita el mudo|quita el modo mudo|vuelve a poner el sonido|pon el sonido otra vez|restaura el sonido|enciende el sonido|desactiva el silencio|desilencia|recupera el sonido|con sonido|pon el sonido|desmutea)
UnmuteIntent =
    { -con-sonido }
    (activa|devuelve|reactiva|enciende) el sonido (de|del) (la|el|mi)? { $player }
    (ponme|devuélveme|vuelve a ponerme) (otra vez)? el (sonido|volumen|audio)

-mueve = (ve|ir|vete|muévete|mueve|mover|desplázate|navega|pulsa|flecha|sube|baja|avanza|dirígete|desplaza)
NavigateIntent =
    { -mueve } (la|el)? (flecha)? { $direction }
    { $direction }
    { -mueve } { $direction } { $count } (veces|filas|posiciones|pasos|líneas)
    { -mueve } { $direction } { $often }
    { $direction } { $count } (veces|filas|posiciones|pasos|líneas)
    { $direction } { $often }
    { $direction } (una fila|una posición|una línea)
    { $direction } (un poco|otra vez|más|un poquito|uno|una)
    { -mueve } (un poco|uno|otra vez)? (más)? (hacia|a la|para)? { $direction }
    { -mueve } (el cursor|la selección) { $direction }
    { $count } (veces|posiciones|pasos) { $direction }
    (uno|una|un paso|una línea) (más)? { $direction }
    { $direction } { $count } (veces|más|líneas)
    .typed =
        (ve|ir|muévete|pulsa|dale) { $count } veces (a la|hacia la|a|para)? { $direction }
PageIntent =
    página { $direction }
    página { $step }
    { -ir } (a|a la)? página { $step }
    { -ir } (a|a la)? { $step } página
    { $step } página
    { $direction } una página
    (muestra|abre|enséñame) (la)? (página { $step }|{ $step } página)
    una página (más)? { $direction }
    (ve|pasa|desplázate|avanza|retrocede|mueve|desplaza) (una)? página { $direction }
    (ve|pasa|desplázate|baja|sube) una página (hacia|para)? { $direction }
SelectIntent =
    (selecciona|seleccionar|seleccione|acepta|aceptar|confirma|confirmar|elige esto|intro|elegir) (esto|este|esta|eso|el elemento)?
    (pulsa|pulsar|presiona|aprieta|dale a|dale al|haz clic en) (ok|aceptar|intro|seleccionar|el botón|esto)
    (haz clic|abre esto|abrir esto)
    (elige|escoge|selecciona|coge|toma|abre|pulsa|dale a) (ese|esa|este|esta|eso|esto|ese de ahí|el seleccionado|el marcado|lo seleccionado|aquel)
LetterIntent =
    { $step } letra
    letra { $step }
    { -ir } (a|a la)? letra { $step }
    { -ir } (a|a la)? { $step } letra
    (pasa|ve|salta|avanza|vuelve|regresa|retrocede) (a la)? letra { $step }
    (pasa|ve|salta|avanza|vuelve|regresa|retrocede) (a la)? { $step } letra
-muestra = (muestra|mostrar|muestre|muéstrame|enseña|enséñame|abre|abrir|abra|ve a|ir a|saca|despliega|entra en)
ShowScreenIntent =
    { -muestra } (a|al|en)? (el|la|los|las|mis|un)? { $screen }
    qué (echan|ponen|hay) en la { $screen }
    (ábreme|muéstrame|enséñame|sácame|ponme|llévame|ve|vamos|entra|entrar|acceder|accede|ir) (a|al|en)? (el|la|los|las|mis)? { $screen }
    (ver|consultar|mirar|abrir|cambiar) (el|la|los|las|mis|algo en los|unos)? { $screen }
    (dónde está|dónde están) (el|la|los|las) { $screen }
    (necesito|quiero) (el|la|los|las) { $screen }
    .typed =
        { -el }? { $screen }
BackIntent =
    (atrás|volver|vuelve|vuelve atrás|volver atrás|ve atrás|ir atrás|regresa|regresar|para atrás|hacia atrás la página)
    (vuelve|ve|regresa) (atrás)? { $count } veces
    (vuelve|ve|regresa) (atrás)? { $often }
    (pulsa|presiona|aprieta) (el botón)? (atrás|de atrás|volver) ({ $often })?
    (pulsa|presiona|aprieta) (atrás|volver) { $count } veces
    (vuelve|regresa) a la pantalla anterior
FullscreenIntent =
    (pantalla completa|a pantalla completa|en pantalla completa|modo pantalla completa)
    (pon|poner|ponlo|activa|cambia|pasa|sal de|quita|muestra|ver) (esto|el vídeo|la película)? (a|en|la|al modo|el modo|de)? (pantalla completa)
    (agranda|amplía) (la imagen|el vídeo|la pantalla)
-ficha = (página|ficha|información|detalles|ficha técnica|info)
ShowTitleIntent =
    { -muestra } (el|la|mi) { $media_type } { $title }
    { -muestra } (la|los|el)? { -ficha } { -de } (la|el)? { $media_type } { $title }
    { -muestra } (la|los|el)? { -ficha } (de|del|sobre) { $title }
    (muéstrame|enséñame|muestra|enseña) { $title }
    (dame|quiero) información (de|sobre) { $title }
SearchIntent =
    (busca|buscar|busque|búscame|encuentra|encontrar|buscamos) (a|algo de|algo con|algo sobre|películas de|películas con)? { $query }
    (haz|hacer|inicia) una búsqueda (de|sobre|con) { $query }
    (hay|tengo|tienes) algo (de|sobre|con) { $query }
    (tenemos|tienes|hay|tengo) (algo|alguna película|alguna serie|películas|series|alguna cosa|alguna) (con|de|sobre) { $query }
    (busca|búscame|encuentra) (algo|alguna película|películas|series) (con|de|sobre) { $query }
TypeTextIntent =
    (escribe|escribir|escriba|teclea|teclear|introduce|introducir) (el texto|la palabra|la frase)? { $text }
    (pon|mete) el texto { $text }

-reproductor = (reproductor|dispositivo|reproductor predeterminado|dispositivo predeterminado|aparato)
SetPlayerIntent =
    (cambia|cambiar|cambie) (de|el|mi)? { -reproductor }
    (cambia|cambiar|cambie|pon|configura|establece) (el|mi|nuestro)? { -reproductor } (a|al|por|por el|en|a la|por la|como) { -el }? { $player }
    (elige|escoge|selecciona) (otro|el|mi|un) { -reproductor }
    (usa|usar|use|utiliza|utilizar|utilice|controla|controlar|conéctate a|elige|escoge|maneja) (a|al)? { -el }? ({ -reproductor })? { $player } (como reproductor|por defecto|a partir de ahora|desde ahora|como predeterminado)?
    (cambia|cambiar|pasa|pasar|cámbiate) (a|al|a la) { -el }? ({ -reproductor })? { $player }
    (mi)? (nuevo)? reproductor (es|será) { -el }? { $player }
    (a partir de ahora|desde ahora|de ahora en adelante|ahora) (usa|utiliza|pon todo en|reproduce en|usar) (el|la|los|las|mi)? { $player }
    (usa|usar|utiliza|utilizar|prueba|probar|pon|escoge|elige) otro { -reproductor }
    (cambia|pon|pasa|mueve) (el|mi|nuestro) { -reproductor } (a|al|en|para|por) { -el }? { $player }
    (que)? { -el }? { $player } (es|sea|será) mi { -reproductor } (ahora|a partir de ahora)?
    (a partir de ahora|desde ahora|de ahora en adelante)? (usa|utiliza|usar|pon todo en|reproduce todo en) { -el }? { $player } (a partir de ahora|desde ahora|de ahora en adelante|siempre)?
-usuario = (usuario|perfil|usuaria|persona|cuenta de usuario)
SetUserIntent =
    (cambia|cambiar|cambie) (de|el|mi|al)? { -usuario }
    (cambia|cambiar|cambie|pasa|pasar|pon) (de|el|mi|al|a la|a|como)? { -usuario } (a|al|por|es|de)? { $user }
    (cambia|cambiar|pasa|pasar) (a|al perfil de|a la cuenta de) { $user }
    (soy|ahora soy|yo soy|aquí|ahora habla|habla) { $user } (ahora|quien habla)?
    (usa|usar|utiliza|activa) (el perfil|la cuenta|el usuario|la usuaria) (de)? { $user }
    (ahora)? (soy|es|le toca a|está) { $user } (ahora)?
    (cambia|pasa|pásate|ve) (al|a la|a) (perfil|cuenta|usuario) (de)? { $user }
    (quiero)? (cambiar|pasar) (de|a otro|el)? { -usuario }
    (entra|inicia sesión|conéctate|identifícame) (como|con) { $user }
WhoIsUserIntent =
    (quién es|cuál es|dime quién es) (el|la|mi)? { -usuario } (activo|actual|activa|conectado|en uso)?
    qué { -usuario } (está|es|soy|estoy usando|estás usando|está usando) (activo|conectado|conectada|activa|el activo|actual|en uso)?
    quién (soy|soy yo|está conectado|está conectada|está activo|usa usher)
    (con|en) qué (usuario|perfil|cuenta) (estoy|estamos|está)
    quién (está)? (conectado|conectada|activo|activa|registrado|dentro) (ahora|ahora mismo|en este momento)?
    quién está (conectado|conectada|activo|activa|usando esto|registrado) (ahora|ahora mismo|en este momento)?
    (con|en|de) (qué|quién|cuál) (usuario|perfil|cuenta) (estoy|estamos|es esta|está) (conectado|puesto|dentro)?
    (de quién) es (esta cuenta|este perfil)
WhoInSessionIntent =
    (quién|quiénes) (está|están|hay|participa|participan) (en|dentro de) (la|mi|esta|nuestra) { -sesion }
    (quién|quiénes|quién más) (está|están) (viendo|mirando|escuchando) (esto|esto conmigo|conmigo|la película|ahora|con nosotros|aquí)?
    qué (usuarios|personas|gente) (hay|están|está|participan) (en)? (la|mi|esta)? { -sesion }?
    con quién (estoy|estamos) (viendo|mirando) (esto)?
    quién (más)? (está|hay|anda) (viendo|mirando|escuchando|conectado|aquí) (esto)? (conmigo|con nosotros|ahora)?
    (hay) (alguien más|alguien) (en (mi|la|esta) { -sesion }|viendo esto|conmigo|aquí)?
    (con quién) (estoy|estamos) (viendo|escuchando) (esto)?
    (dime)? (quién|quiénes) (está|están|hay) en (la|mi|esta) { -sesion }
AddUserIntent =
    { -anade } (a)? { $user } (a|en) (la|mi|esta|nuestra) { -sesion }
    { $user } (también|está|ahora) (también)? (está viendo|ve|mira|está mirando|está aquí|viendo|escucha|se une|está con nosotros)
    (añade|agrega|invita|incluye|suma) (a)? { $user } (también)?
    { $user } se une (a la sesión|a nosotros)?
    (a)? { $user } (también)? (quiere|va a|quisiera|desea|puede|viene a) (ver|mirar|escuchar|verlo|mirarlo|escucharlo|unirse|participar|ver esto) (también|conmigo|con nosotros|con nosotras|esto)?
    { -anade } (a)? { $user } (también|con nosotros|conmigo)?
    (estoy|estamos) (viendo|mirando|escuchando) (esto)? con { $user }
    { $user } (está|se queda|se ha unido|acaba de llegar) (aquí|también|con nosotros|conmigo)
    (deja|haz) que { $user } (se una|participe|vea esto|lo vea)
RemoveUserIntent =
    { -quita } (a)? { $user } (de|de la|de mi|de esta) (la|mi|esta)? { -sesion }
    { -quita } (a)? { $user } y (a)? { $user_two } (de|de la|de mi) (la|mi|esta)? { -sesion }
    { $user } (ya no está viendo|ya no ve|ya no está|se ha ido|se fue|ya no mira|deja la sesión|se va)
    { $user } y { $user_two } (ya no están viendo|ya no están|se han ido|se fueron|se van)
    (quita|elimina|saca|expulsa) a { $user }
    { $user } (ya)? no (lo|la|nos)? (está viendo|ve|está mirando|mira|está|escucha|acompaña|está aquí|sigue) (más|aquí|esto|con nosotros)?
    { $user } (se ha ido|se fue|se ha acostado|se va|ha salido)
    (saca|quita|elimina|echa|borra|retira) a { $user } (y a { $user_two })? (de|fuera de) (la|mi|esta|nuestra) { -sesion }
    (saca|quita|elimina|echa|borra|retira) a { $user } y (a)? { $user_two } (de|fuera de) (la|mi|esta|nuestra) { -sesion }
ChangeAccountIntent =
    (cambia|cambiar|cambie) (de|la|mi)? cuenta (de emby|de emby connect|de jellyfin|vinculada)?
    (quiero|cómo puedo|quisiera|puedo)? (usar|utilizar|poner|vincular|conectar|enlazar) (otra|una nueva|otra nueva) cuenta (de emby|de jellyfin)?
    cómo (cambio|puedo cambiar|se cambia|cambiar) (de|la|mi) cuenta (de emby|de emby connect|de jellyfin)?
    (vincula|vincular|enlaza) (otra vez|de nuevo|otra)? (la|mi|otra)? cuenta
    (quiero|quisiera|me gustaría)? (usar|utilizar|cambiar de|cambiar a|vincular|conectar|enlazar|entrar con) (otra|mi otra|una nueva|de|la)? cuenta (de)? (emby|emby connect|jellyfin)?
