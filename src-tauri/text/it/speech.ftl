# Che cosa dice Alexa. Una o due frasi brevi; i nomi così come sono.

words = { $text }
welcome = Usher è pronto. Che cosa vuoi vedere o ascoltare?
welcome-again = Puoi dire: metti il film, e il titolo. Oppure di': aiuto.
anything-else = Altro?
one-moment = Un momento.
goodbye = A presto.
hint = Prova con: metti il film, e il titolo. Oppure di': aiuto.
not-understood = Scusa, non ho capito. Prova con: metti il film, e il titolo.
nothing-asked = Non ti ho chiesto nulla. Che cosa vuoi?
apology = Scusa, qualcosa non ha funzionato in Usher. Riprova.

# L'Echo a cui si parla, dove si nomina un lettore.
this-echo = questo Echo

playing = Riproduco { $title } su { $player }.
playing-by = Riproduco { $title }, di { $artist }, su { $player }.
playing-episode = Riproduco { $series }, { $season ->
    [0] speciale { $episode }
   *[other] stagione { $season }, episodio { $episode }
}, su { $player }.
playing-season = Riproduco { $series }, stagione { $season }, su { $player }.
playing-songs-by = Riproduco canzoni di { $artist } su { $player }.
playing-genre = Riproduco: { $genre }, su { $player }.
playing-mix = Riproduco un mix da { $title } su { $player }.
playing-music = Riproduco musica su { $player }.
resuming = Riprendo { $title } su { $player }.
resuming-episode = Riprendo { $series }, { $season ->
    [0] speciale { $episode }
   *[other] stagione { $season }, episodio { $episode }
}, su { $player }.

paused = In pausa su { $player }.
resumed = La riproduzione riprende su { $player }.
stopped = Riproduzione fermata su { $player }.
next = Avanti su { $player }.
previous = Precedente su { $player }.
started-over = Dall'inizio su { $player }.
moved = Posizione: { $hours ->
    [0] { $minutes ->
        [0] { $seconds } secondi
       *[other] { $minutes } { $minutes ->
            [one] minuto
           *[other] minuti
        }{ $seconds ->
            [0] {""}
           *[other] { " " }e { $seconds }
        }
    }
   *[other] { $hours } { $hours ->
        [one] ora
       *[other] ore
    }{ $minutes ->
        [0] {""}
        [one] { " " }e { $minutes } minuto
       *[other] { " " }e { $minutes } minuti
    }
}, su { $player }.
volume-set = Volume: { $percent } per cento su { $player }.
how-loud = A che volume, da zero a cento?
how-loud-again = Di', per esempio: metti il volume a quaranta.
louder = Più forte su { $player }.
softer = Più piano su { $player }.
muted = Audio disattivato su { $player }.
unmuted = L'audio è tornato su { $player }.

audio-set = Audio in { $language } su { $player }.
subtitles-set = Sottotitoli in { $language } su { $player }.
subtitles-off = Sottotitoli disattivati su { $player }.
at-chapter = Capitolo { $number } su { $player }.
intro-skipped = Sigla saltata su { $player }.
shuffled = Riproduzione casuale su { $player }.
in-order = Di nuovo in ordine su { $player }.
repeats-one = Questo titolo si ripete su { $player }.
repeats-all = Tutto si ripete su { $player }.
repeats-nothing = Ripetizione disattivata su { $player }.

on = { $state ->
    [paused] { $title } è in pausa su { $player }.
   *[playing] { $title } è in riproduzione su { $player }.
}
on-by = { $state ->
    [paused] { $title }, di { $artist }, è in pausa su { $player }.
   *[playing] { $title }, di { $artist }, è in riproduzione su { $player }.
}
on-episode = { $series }, { $season ->
    [0] speciale { $episode }
   *[other] stagione { $season }, episodio { $episode }
}, { $title }, è { $state ->
    [paused] in pausa
   *[playing] in riproduzione
} su { $player }.
made-by = { $title } è di { $artist }.
left = { $hours ->
    [0] { $minutes ->
        [0] Manca meno di un minuto
        [one] Manca un minuto
       *[other] Mancano { $minutes } minuti
    }
    [one] Manca un'ora{ $minutes ->
        [0] {""}
        [one] {" "}e un minuto
       *[other] {" "}e { $minutes } minuti
    }
   *[other] Mancano { $hours } ore{ $minutes ->
        [0] {""}
        [one] {" "}e un minuto
       *[other] {" "}e { $minutes } minuti
    }
} alla fine: { $title }, su { $player }.

transferred = { $title } continua su { $player }.
copied = { $title } è anche su { $player }.
transfer-from = Da quale lettore? Vedo { $players }.
transfer-to = Su quale lettore? Vedo { $players }.

pressed = Va bene.
searching = Cerco { $words } su { $player }.
selected = Selezionato su { $player }.
showing-home = Home, su { $player }.
showing-context-menu = Ecco il menu su { $player }.
showing-guide = Ecco la guida TV su { $player }.
showing-search = Ecco la ricerca su { $player }.
showing-player-menu = Ecco il menu del lettore su { $player }.
showing-settings = Ecco le impostazioni su { $player }.

which-title = { $kind ->
    [movie] Quale film?
    [series] Quale serie?
    [episode] Quale episodio?
    [song] Quale canzone?
    [album] Quale album?
    [audiobook] Quale audiolibro?
    [playlist] Quale playlist?
   *[other] Quale?
}
which-title-again = Di' il titolo, per favore.
which-player = Vedo { $players }. Quale vuoi?
which-player-again = Di': cambia il mio lettore in, e il suo nome.
player-set = Ora il tuo lettore è { $player }.
which-user = Conosco { $users }. Chi sei?
which-user-again = Di': cambia utente in, e il nome.
user-set = Ciao { $user }.
session-nobody = Nessuno ha fatto l'accesso su { $player }.
session-only-you = Ci sei solo tu su { $player }.
session-users = { $users } { $count ->
    [one] guarda
   *[other] guardano
} su { $player }.
user-added = Ora anche { $user } guarda su { $player }.
user-removed = { $user } non è più nella sessione su { $player }.
change-account = Apri Usher e accedi con l'altro account. Poi di': cambia utente.
active-user = Sei { $user } su { $server }.

playing-all = Riproduco tutti gli episodi: { $title }, su { $player }.
shuffling = Riproduco { $title } in ordine casuale su { $player }.
playing-favourites = Riproduco i tuoi preferiti su { $player }.
playing-trailers = Riproduco dei trailer su { $player }.
playing-trailer = Riproduco il trailer: { $title }, su { $player }.
showing-title = Ecco { $title } su { $player }.

# Più nomi in una riga, e titoli da non confondere con altri.
list-more = { $before }, { $after }
list-last = { $before } e { $after }
name-episode = { $series }, { $season ->
    [0] speciale { $episode }
   *[other] stagione { $season }, episodio { $episode }
}
name-season = { $series }, stagione { $season }
name-year = { $title }, del { $year }
name-by = { $title }, di { $artist }
name-of-kind = { $kind ->
    [movie] il film { $title }
    [series] la serie { $title }
    [album] l'album { $title }
    [song] la canzone { $title }
    [artist] l'artista { $title }
    [music_video] il video musicale { $title }
    [audiobook] l'audiolibro { $title }
    [playlist] la playlist { $title }
    [collection] la collezione { $title }
    [channel] il canale { $title }
   *[other] { $title }
}

# Domande, e che cosa si dice alle risposte.
resume-or-begin = Hai interrotto { $title } dopo { $minutes } { $minutes ->
    [one] minuto
   *[other] minuti
}. Vuoi riprendere?
resume-or-begin-again = Di': riprendi, oppure: ricomincia.
play-again = Hai già visto { $title }. Avvio lo stesso?
idea = Ti va { $title }?
another-idea = E allora, ti va { $title }?
idea-because = Hai visto { $because }: ti va { $title }?
no-more-ideas = Le mie idee erano queste. Per averne altre di': dammi un suggerimento.
whats-new = Di nuovo c'è: { $titles }. { $count ->
    [one] Avvio la riproduzione?
   *[other] Vuoi uno di questi titoli?
}
whats-next = Il seguito: { $titles }. { $count ->
    [one] Avvio la riproduzione?
   *[other] Vuoi uno di questi titoli?
}
whats-begun = Puoi continuare: { $titles }. { $count ->
    [one] Avvio la riproduzione?
   *[other] Vuoi uno di questi titoli?
}
albums = { $count ->
    [one] C'è un album di { $artist }: { $titles }. Vuoi ascoltarlo?
   *[other] Ci sono { $count } album di { $artist }: { $titles }. Vuoi ascoltarne uno?
}
newest-albums = Ci sono { $count } album di { $artist }. I più recenti sono { $titles }. Vuoi ascoltarne uno?
closest = Non ho trovato { $heard }. { $count ->
    [one] Il più simile è { $titles }. Vuoi questo?
   *[other] I più simili sono { $titles }. Vuoi uno di questi?
}
which-of-them = Di' il nome o il numero, oppure di' no.
only-so-many = { $count ->
    [one] C'è una sola scelta.
   *[other] Ci sono solo { $count } scelte.
}
none-of-that-year = Non c'è nulla del { $year }.
say-again = Scusa, come hai detto?
first-then = { $first } { $then }
all-right = Va bene.
nothing-changed = Va bene, non è cambiato nulla.
favourite-added = { $title } ora è tra i tuoi preferiti.
favourite-removed = { $title } non è più tra i tuoi preferiti.
mark-all-watched = Segno tutto come visto: { $title }?
mark-all-unwatched = Segno tutto come non visto: { $title }?
marked-watched = Segnato: hai visto { $title }.
marked-unwatched = Segnato: non hai visto { $title }.

did-you-mean = Intendevi { $title }?
yes-or-no = Rispondi sì o no.

# Frasi da provare, sotto «Prova un comando».
example-movie = metti il film { $title }
example-series = metti il prossimo episodio di { $title }
example-artist = metti le canzoni di { $title }
example-pause = pausa
example-volume = metti il volume al quaranta per cento
example-guide = mostra la guida TV
example-player = cambia il mio lettore in { $player }
