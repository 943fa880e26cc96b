# Lo que dice Alexa. Una o dos frases cortas; los nombres, tal como son.

words = { $text }
welcome = Usher está listo. ¿Qué quieres ver o escuchar?
welcome-again = Puedes decir: pon la película, y su título. O di: ayuda.
anything-else = ¿Algo más?
one-moment = Un momento.
goodbye = Hasta luego.
hint = Prueba con: pon la película, y su título. O di: ayuda.
not-understood = Perdona, no lo he entendido. Prueba con: pon la película, y su título.
nothing-asked = No te he preguntado nada. ¿Qué quieres?
apology = Perdona, algo ha fallado en Usher. Inténtalo otra vez.

# El Echo con el que se habla, donde se nombra un reproductor.
this-echo = este Echo

playing = { $title }, en { $player }.
playing-by = { $title }, de { $artist }, en { $player }.
playing-episode = { $series }, { $season ->
    [0] especial { $episode }
   *[other] temporada { $season }, episodio { $episode }
}, en { $player }.
playing-season = Temporada { $season } de { $series }, en { $player }.
playing-songs-by = Canciones de { $artist }, en { $player }.
playing-genre = { $genre }, en { $player }.
playing-mix = Una mezcla a partir de { $title }, en { $player }.
playing-music = Música, en { $player }.
resuming = Sigo con { $title }, en { $player }.
resuming-episode = Sigo con { $series }, { $season ->
    [0] especial { $episode }
   *[other] temporada { $season }, episodio { $episode }
}, en { $player }.

paused = Pausa en { $player }.
resumed = Continúa en { $player }.
stopped = Parado en { $player }.
next = Siguiente en { $player }.
previous = Anterior en { $player }.
started-over = Desde el principio en { $player }.
moved = { $hours ->
    [0] { $minutes ->
        [0] En { $seconds } segundos
       *[other] En { $minutes } { $minutes ->
            [one] minuto
           *[other] minutos
        }{ $seconds ->
            [0] {""}
           *[other] { " " }{ $seconds }
        }
    }
   *[other] En { $hours } { $hours ->
        [one] hora
       *[other] horas
    }{ $minutes ->
        [0] {""}
       *[other] { " " }{ $minutes } minutos
    }
}, en { $player }.
volume-set = Volumen al { $percent } por ciento en { $player }.
how-loud = ¿A qué volumen, de cero a cien?
how-loud-again = Di, por ejemplo: pon el volumen a cuarenta.
louder = Más alto en { $player }.
softer = Más bajo en { $player }.
muted = Sin sonido en { $player }.
unmuted = Vuelve el sonido en { $player }.

audio-set = Audio en { $language } en { $player }.
subtitles-set = Subtítulos en { $language } en { $player }.
subtitles-off = Sin subtítulos en { $player }.
at-chapter = Capítulo { $number } en { $player }.
intro-skipped = Intro saltada en { $player }.
shuffled = Orden aleatorio en { $player }.
in-order = De nuevo en orden en { $player }.
repeats-one = Se repite esto en { $player }.
repeats-all = Se repite todo en { $player }.
repeats-nothing = Sin repetición en { $player }.

on = { $state ->
    [paused] { $title } está en pausa en { $player }.
   *[playing] { $title } se reproduce en { $player }.
}
on-by = { $state ->
    [paused] { $title }, de { $artist }, está en pausa en { $player }.
   *[playing] { $title }, de { $artist }, se reproduce en { $player }.
}
on-episode = { $series }, { $season ->
    [0] especial { $episode }
   *[other] temporada { $season }, episodio { $episode }
}, { $title }, { $state ->
    [paused] está en pausa
   *[playing] se reproduce
} en { $player }.
made-by = { $title } es de { $artist }.
left = { $hours ->
    [0] { $minutes ->
        [0] Queda menos de un minuto
        [one] Queda un minuto
       *[other] Quedan { $minutes } minutos
    }
    [one] Queda una hora{ $minutes ->
        [0] {""}
        [one] {" "}y un minuto
       *[other] {" "}y { $minutes } minutos
    }
   *[other] Quedan { $hours } horas{ $minutes ->
        [0] {""}
        [one] {" "}y un minuto
       *[other] {" "}y { $minutes } minutos
    }
} de { $title } en { $player }.

transferred = { $title } continúa en { $player }.
copied = { $title } está también en { $player }.
transfer-from = ¿Desde qué reproductor? Veo { $players }.
transfer-to = ¿A qué reproductor? Veo { $players }.

pressed = Vale.
searching = Busco { $words } en { $player }.
selected = Seleccionado en { $player }.
showing-home = Inicio, en { $player }.
showing-context-menu = Aquí está el menú en { $player }.
showing-guide = Aquí está la guía de televisión en { $player }.
showing-search = Aquí está la búsqueda en { $player }.
showing-player-menu = Aquí está el menú del reproductor en { $player }.
showing-settings = Aquí están los ajustes en { $player }.

which-title = { $kind ->
    [movie] ¿Qué película?
    [series] ¿Qué serie?
    [episode] ¿Qué episodio?
    [song] ¿Qué canción?
    [album] ¿Qué álbum?
    [audiobook] ¿Qué audiolibro?
    [playlist] ¿Qué lista?
   *[other] ¿Cuál?
}
which-title-again = Di el título, por favor.
which-player = Veo { $players }. ¿Cuál quieres?
which-player-again = Di: cambia mi reproductor a, y su nombre.
player-set = Tu reproductor es ahora { $player }.
which-user = Conozco a { $users }. ¿Quién quieres ser?
which-user-again = Di: cambia al usuario, y el nombre.
user-set = Hola, { $user }.
session-nobody = Nadie tiene la sesión iniciada en { $player }.
session-only-you = Solo tú estás viendo { $player }.
session-users = { $users } { $count ->
    [one] está
   *[other] están
} viendo { $player }.
user-added = { $user } ve ahora { $player } también.
user-removed = { $user } ya no está en la sesión de { $player }.
change-account = Abre Usher e inicia sesión allí con la otra cuenta. Luego di: cambia de usuario.
active-user = Eres { $user } en { $server }.

playing-all = Todos los episodios de { $title }, en { $player }.
shuffling = { $title } en orden aleatorio, en { $player }.
playing-favourites = Tus favoritos, en { $player }.
playing-trailers = Tráilers, en { $player }.
playing-trailer = El tráiler de { $title }, en { $player }.
showing-title = Aquí está { $title }, en { $player }.

# Varios nombres en una línea, y títulos que no deben confundirse con otros.
list-more = { $before }, { $after }
list-last = { $before } y { $after }
name-episode = { $series }, { $season ->
    [0] especial { $episode }
   *[other] temporada { $season }, episodio { $episode }
}
name-season = temporada { $season } de { $series }
name-year = { $title }, de { $year }
name-by = { $title }, de { $artist }
name-of-kind = { $kind ->
    [movie] la película { $title }
    [series] la serie { $title }
    [album] el álbum { $title }
    [song] la canción { $title }
    [artist] el artista { $title }
    [music_video] el videoclip { $title }
    [audiobook] el audiolibro { $title }
    [playlist] la lista { $title }
    [collection] la colección { $title }
    [channel] el canal { $title }
   *[other] { $title }
}

# Preguntas, y lo que se dice a sus respuestas.
resume-or-begin = Dejaste { $title } tras { $minutes } { $minutes ->
    [one] minuto
   *[other] minutos
}. ¿Quieres continuar?
resume-or-begin-again = Di: continúa, o: desde el principio.
play-again = Ya has visto { $title }. ¿Lo pongo de todos modos?
idea = ¿Qué tal { $title }?
another-idea = Entonces, ¿qué tal { $title }?
idea-because = Porque has visto { $because }: ¿qué tal { $title }?
no-more-ideas = Esas eran mis ideas. Para más, di: dame una sugerencia.
whats-new = Nuevo: { $titles }. { $count ->
    [one] ¿Quieres verlo?
   *[other] ¿Quieres ver alguno?
}
whats-next = A continuación: { $titles }. { $count ->
    [one] ¿Quieres verlo?
   *[other] ¿Quieres ver alguno?
}
whats-begun = Puedes seguir con { $titles }. { $count ->
    [one] ¿Quieres verlo?
   *[other] ¿Quieres ver alguno?
}
albums = { $count ->
    [one] Hay un álbum de { $artist }: { $titles }. ¿Quieres oírlo?
   *[other] Hay { $count } álbumes de { $artist }: { $titles }. ¿Quieres oír alguno?
}
newest-albums = Hay { $count } álbumes de { $artist }. Los más nuevos son { $titles }. ¿Quieres oír alguno?
closest = No he encontrado { $heard }. { $count ->
    [one] Lo más parecido es { $titles }. ¿Lo quieres?
   *[other] Lo más parecido es { $titles }. ¿Quieres alguno?
}
which-of-them = Di su nombre o su número, o di no.
only-so-many = { $count ->
    [one] Solo hay uno.
   *[other] Solo hay { $count }.
}
none-of-that-year = Ninguno es de { $year }.
say-again = Perdona, ¿cómo has dicho?
first-then = { $first } { $then }
all-right = De acuerdo.
nothing-changed = De acuerdo, no se ha cambiado nada.
favourite-added = { $title } está ahora entre tus favoritos.
favourite-removed = { $title } ya no está entre tus favoritos.
mark-all-watched = ¿Marco todo { $title } como visto?
mark-all-unwatched = ¿Marco todo { $title } como no visto?
marked-watched = { $title }: marcado como visto.
marked-unwatched = { $title }: marcado como no visto.

did-you-mean = ¿Querías decir { $title }?
yes-or-no = Di sí o no, por favor.

# Frases que merece la pena probar, bajo «Prueba un comando».
example-movie = pon la película { $title }
example-series = pon el siguiente episodio de { $title }
example-artist = pon canciones de { $title }
example-pause = pausa
example-volume = pon el volumen al cuarenta por ciento
example-guide = muestra la guía de televisión
example-player = cambia mi reproductor a { $player }
