# Was Alexa sagt. Ein oder zwei kurze Sätze; Namen so, wie sie sind.

words = { $text }
welcome = Usher ist bereit. Was möchtest du abspielen?
welcome-again = Du kannst sagen: spiel den Film, und seinen Titel. Oder sag: Hilfe.
anything-else = Sonst noch etwas?
one-moment = Einen Moment.
goodbye = Bis bald.
hint = Versuch es mit: spiel den Film, und seinen Titel. Oder sag: Hilfe.
not-understood = Das habe ich leider nicht verstanden. Versuch es mit: spiel den Film, und seinen Titel.
nothing-asked = Ich habe nichts gefragt. Was möchtest du?
apology = In Usher ist leider etwas schiefgegangen. Bitte versuch es noch einmal.

# Der Echo, zu dem gesprochen wurde, wo ein Player genannt wird.
this-echo = diesem Echo

playing = { $title } läuft auf { $player }.
playing-by = { $title } von { $artist } läuft auf { $player }.
playing-episode = { $series }, { $season ->
    [0] Special { $episode }
   *[other] Staffel { $season }, Folge { $episode }
}, läuft auf { $player }.
playing-season = Staffel { $season } von { $series } läuft auf { $player }.
playing-songs-by = Lieder von { $artist } laufen auf { $player }.
playing-genre = { $genre } läuft auf { $player }.
playing-mix = Ein Mix zu { $title } läuft auf { $player }.
playing-music = Musik läuft auf { $player }.
resuming = { $title } geht weiter auf { $player }.
resuming-episode = { $series }, { $season ->
    [0] Special { $episode }
   *[other] Staffel { $season }, Folge { $episode }
}, geht weiter auf { $player }.

paused = Pause auf { $player }.
resumed = Es geht weiter auf { $player }.
stopped = Gestoppt auf { $player }.
next = Weiter zum Nächsten auf { $player }.
previous = Zurück zum Vorherigen auf { $player }.
started-over = Von vorne auf { $player }.
moved = { $hours ->
    [0] { $minutes ->
        [0] Bei { $seconds } Sekunden
       *[other] Bei { $minutes } { $minutes ->
            [one] Minute
           *[other] Minuten
        }{ $seconds ->
            [0] {""}
           *[other] { " " }{ $seconds }
        }
    }
   *[other] Bei { $hours } { $hours ->
        [one] Stunde
       *[other] Stunden
    }{ $minutes ->
        [0] {""}
       *[other] { " " }{ $minutes } Minuten
    }
} auf { $player }.
volume-set = Lautstärke { $percent } Prozent auf { $player }.
how-loud = Wie laut, von null bis hundert?
how-loud-again = Sag zum Beispiel: stell die Lautstärke auf vierzig.
louder = Lauter auf { $player }.
softer = Leiser auf { $player }.
muted = Der Ton ist aus auf { $player }.
unmuted = Der Ton ist wieder an auf { $player }.

audio-set = Der Ton ist jetzt { $language } auf { $player }.
subtitles-set = Die Untertitel sind jetzt { $language } auf { $player }.
subtitles-off = Die Untertitel sind aus auf { $player }.
at-chapter = Kapitel { $number } auf { $player }.
intro-skipped = Der Vorspann ist übersprungen auf { $player }.
shuffled = Zufallswiedergabe auf { $player }.
in-order = Wieder der Reihe nach auf { $player }.
repeats-one = Dieser Titel wird wiederholt auf { $player }.
repeats-all = Alles wird wiederholt auf { $player }.
repeats-nothing = Die Wiederholung ist aus auf { $player }.

on = { $state ->
    [paused] { $title } ist angehalten auf { $player }.
   *[playing] { $title } läuft auf { $player }.
}
on-by = { $state ->
    [paused] { $title } von { $artist } ist angehalten auf { $player }.
   *[playing] { $title } von { $artist } läuft auf { $player }.
}
on-episode = { $series }, { $season ->
    [0] Special { $episode }
   *[other] Staffel { $season }, Folge { $episode }
}, { $title }, { $state ->
    [paused] ist angehalten
   *[playing] läuft
} auf { $player }.
made-by = { $title } ist von { $artist }.
left = { $hours ->
    [0] { $minutes ->
        [0] Noch weniger als eine Minute
        [one] Noch eine Minute
       *[other] Noch { $minutes } Minuten
    }
    [one] Noch eine Stunde{ $minutes ->
        [0] {""}
        [one] {" "}und eine Minute
       *[other] {" "}und { $minutes } Minuten
    }
   *[other] Noch { $hours } Stunden{ $minutes ->
        [0] {""}
        [one] {" "}und eine Minute
       *[other] {" "}und { $minutes } Minuten
    }
}, dann ist { $title } zu Ende auf { $player }.

transferred = { $title } geht weiter auf { $player }.
copied = { $title } läuft jetzt auch auf { $player }.
transfer-from = Von welchem Player? Ich sehe { $players }.
transfer-to = Auf welchen Player? Ich sehe { $players }.

pressed = Okay.
searching = Ich suche nach { $words } auf { $player }.
selected = Ausgewählt auf { $player }.
showing-home = Hier ist die Startseite auf { $player }.
showing-context-menu = Hier ist das Menü auf { $player }.
showing-guide = Hier ist das Fernsehprogramm auf { $player }.
showing-search = Hier ist die Suche auf { $player }.
showing-player-menu = Hier ist das Wiedergabemenü auf { $player }.
showing-settings = Hier sind die Einstellungen auf { $player }.

which-title = { $kind ->
    [movie] Welchen Film?
    [series] Welche Serie?
    [episode] Welche Folge?
    [song] Welches Lied?
    [album] Welches Album?
    [audiobook] Welches Hörbuch?
    [playlist] Welche Playlist?
   *[other] Was genau?
}
which-title-again = Sag bitte den Titel.
which-player = Ich sehe { $players }. Welchen Player möchtest du?
which-player-again = Sag: ändere meinen Player auf, und seinen Namen.
player-set = Dein Player ist jetzt { $player }.
which-user = Ich kenne { $users }. Wer möchtest du sein?
which-user-again = Sag: wechsle zu, und den Namen.
user-set = Hallo { $user }.
active-user = Du bist { $user } auf { $server }.
session-nobody = Auf { $player } ist niemand angemeldet.
session-only-you = Nur du schaust auf { $player }.
session-users = { $users } { $count ->
    [one] schaut
   *[other] schauen
} auf { $player }.
user-added = { $user } schaut jetzt mit auf { $player }.
user-removed = { $user } schaut nicht mehr mit auf { $player }.
change-account = Öffne Usher und melde dich dort mit dem anderen Konto an. Sag dann: wechsle den Benutzer.

playing-all = Alle Folgen von { $title } laufen auf { $player }.
shuffling = { $title } läuft gemischt auf { $player }.
playing-favourites = Deine Favoriten laufen auf { $player }.
playing-trailers = Trailer laufen auf { $player }.
playing-trailer = Der Trailer von { $title } läuft auf { $player }.
showing-title = Hier ist { $title } auf { $player }.

# Mehrere Namen in einer Zeile, und Titel, die nicht für andere gehalten werden dürfen.
list-more = { $before }, { $after }
list-last = { $before } und { $after }
name-episode = { $series }, { $season ->
    [0] Special { $episode }
   *[other] Staffel { $season }, Folge { $episode }
}
name-season = Staffel { $season } von { $series }
name-year = { $title } aus dem Jahr { $year }
name-by = { $title } von { $artist }
name-of-kind = { $kind ->
    [movie] der Film { $title }
    [series] die Serie { $title }
    [album] das Album { $title }
    [song] das Lied { $title }
    [artist] Musik von { $title }
    [music_video] das Musikvideo { $title }
    [audiobook] das Hörbuch { $title }
    [playlist] die Playlist { $title }
    [collection] die Sammlung { $title }
    [channel] der Sender { $title }
   *[other] { $title }
}

# Fragen, und was auf ihre Antworten gesagt wird.
resume-or-begin = { $title } wurde nach { $minutes } { $minutes ->
    [one] Minute
   *[other] Minuten
} unterbrochen. Möchtest du dort weitermachen?
resume-or-begin-again = Sag: weiter, oder: von vorne.
play-again = { $title } hast du schon gesehen. Trotzdem abspielen?
idea = Wie wäre es damit: { $title }?
another-idea = Wie wäre es dann damit: { $title }?
idea-because = Weil du { $because } gesehen hast: Wie wäre es mit { $title }?
no-more-ideas = Das waren meine Ideen. Sag: gib mir einen Vorschlag, dann suche ich neue.
whats-new = Neu: { $titles }. { $count ->
    [one] Möchtest du das abspielen?
   *[other] Möchtest du etwas davon abspielen?
}
whats-next = Als Nächstes: { $titles }. { $count ->
    [one] Möchtest du das abspielen?
   *[other] Möchtest du etwas davon abspielen?
}
whats-begun = Das hast du angefangen: { $titles }. { $count ->
    [one] Möchtest du weitermachen?
   *[other] Möchtest du mit etwas davon weitermachen?
}
albums = { $count ->
    [one] Es gibt ein Album von { $artist }: { $titles }. Möchtest du es abspielen?
   *[other] Es gibt { $count } Alben von { $artist }: { $titles }. Möchtest du eins abspielen?
}
newest-albums = Es gibt { $count } Alben von { $artist }. Die neuesten sind { $titles }. Möchtest du eins abspielen?
closest = { $heard } habe ich nicht gefunden. { $count ->
    [one] Am ähnlichsten klingt: { $titles }. Möchtest du das?
   *[other] Am ähnlichsten klingen: { $titles }. Möchtest du etwas davon?
}
which-of-them = Sag den Namen oder die Nummer, oder sag: nein.
only-so-many = { $count ->
    [one] Es gibt nur einen Treffer.
   *[other] Es gibt nur { $count } Treffer.
}
none-of-that-year = Nichts davon ist aus dem Jahr { $year }.
say-again = Wie bitte?
first-then = { $first } { $then }
all-right = In Ordnung.
nothing-changed = In Ordnung, es wurde nichts geändert.
favourite-added = { $title } ist jetzt unter deinen Favoriten.
favourite-removed = { $title } ist nicht mehr unter deinen Favoriten.
mark-all-watched = Alles von { $title } als gesehen markieren?
mark-all-unwatched = Alles von { $title } als nicht gesehen markieren?
marked-watched = { $title } ist als gesehen markiert.
marked-unwatched = { $title } ist als nicht gesehen markiert.

did-you-mean = Meinst du { $title }?
yes-or-no = Bitte sag ja oder nein.

# Sätze zum Ausprobieren, gezeigt unter „Befehl ausprobieren“.
example-movie = spiel den Film { $title }
example-series = spiel die nächste Folge von { $title }
example-artist = spiel Lieder von { $title }
example-pause = Pause
example-volume = stell die Lautstärke auf vierzig Prozent
example-guide = zeig das Fernsehprogramm
example-player = ändere meinen Player auf { $player }
