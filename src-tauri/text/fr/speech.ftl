# Ce que dit Alexa. Une ou deux phrases courtes ; les noms tels qu'ils sont.

words = { $text }
welcome = Usher est prêt. Que voulez-vous regarder ou écouter ?
welcome-again = Vous pouvez dire : mets le film, puis son titre. Ou dites : aide.
anything-else = Autre chose ?
one-moment = Un instant.
goodbye = Au revoir.
hint = Essayez : mets le film, puis son titre. Ou dites : aide.
not-understood = Pardon, je n'ai pas compris. Essayez : mets le film, puis son titre.
nothing-asked = Je n'ai rien demandé. Que voulez-vous ?
apology = Pardon, quelque chose n'a pas marché dans Usher. Réessayez.

# L'Echo à qui l'on parle, là où un lecteur est nommé.
this-echo = cet Echo

playing = Je lance { $title } sur { $player }.
playing-by = Je lance { $title }, par { $artist }, sur { $player }.
playing-episode = Je lance { $series }, { $season ->
    [0] épisode spécial { $episode }
   *[other] saison { $season }, épisode { $episode }
}, sur { $player }.
playing-season = Je lance { $series }, saison { $season }, sur { $player }.
playing-songs-by = Je joue des chansons de l'artiste { $artist } sur { $player }.
playing-genre = Je lance : { $genre }, sur { $player }.
playing-mix = Je joue un mix à partir de { $title } sur { $player }.
playing-music = Je joue de la musique sur { $player }.
resuming = Je reprends { $title } sur { $player }.
resuming-episode = Je reprends { $series }, { $season ->
    [0] épisode spécial { $episode }
   *[other] saison { $season }, épisode { $episode }
}, sur { $player }.

paused = Pause sur { $player }.
resumed = La lecture reprend sur { $player }.
stopped = Lecture arrêtée sur { $player }.
next = Suivant sur { $player }.
previous = Précédent sur { $player }.
started-over = Depuis le début sur { $player }.
moved = { $hours ->
    [0] { $minutes ->
        [0] À { $seconds } secondes
       *[other] À { $minutes } { $minutes ->
            [one] minute
           *[other] minutes
        }{ $seconds ->
            [0] {""}
           *[other] { " " }{ $seconds }
        }
    }
   *[other] À { $hours } { $hours ->
        [one] heure
       *[other] heures
    }{ $minutes ->
        [0] {""}
        [one] { " " }{ $minutes } minute
       *[other] { " " }{ $minutes } minutes
    }
}, sur { $player }.
volume-set = Volume à { $percent } pour cent sur { $player }.
how-loud = À quel volume, entre zéro et cent ?
how-loud-again = Dites par exemple : mets le volume à quarante.
louder = Plus fort sur { $player }.
softer = Moins fort sur { $player }.
muted = Son coupé sur { $player }.
unmuted = Le son est de retour sur { $player }.

audio-set = Son en { $language } sur { $player }.
subtitles-set = Sous-titres en { $language } sur { $player }.
subtitles-off = Sous-titres désactivés sur { $player }.
at-chapter = Chapitre { $number } sur { $player }.
intro-skipped = Intro passée sur { $player }.
shuffled = Lecture aléatoire sur { $player }.
in-order = De nouveau dans l'ordre sur { $player }.
repeats-one = Ce titre passe en boucle sur { $player }.
repeats-all = Tout passe en boucle sur { $player }.
repeats-nothing = Boucle désactivée sur { $player }.

on = { $state ->
    [paused] { $title } est en pause sur { $player }.
   *[playing] { $title } est en lecture sur { $player }.
}
on-by = { $state ->
    [paused] { $title }, par { $artist }, est en pause sur { $player }.
   *[playing] { $title }, par { $artist }, est en lecture sur { $player }.
}
on-episode = { $series }, { $season ->
    [0] épisode spécial { $episode }
   *[other] saison { $season }, épisode { $episode }
}, { $title }, est { $state ->
    [paused] en pause
   *[playing] en lecture
} sur { $player }.
made-by = C'est { $title }, par { $artist }.
left = Il reste { $hours ->
    [0] { $minutes ->
        [0] moins d'une minute
        [one] une minute
       *[other] { $minutes } minutes
    }
    [one] une heure{ $minutes ->
        [0] {""}
        [one] {" "}et une minute
       *[other] {" "}et { $minutes } minutes
    }
   *[other] { $hours } heures{ $minutes ->
        [0] {""}
        [one] {" "}et une minute
       *[other] {" "}et { $minutes } minutes
    }
} pour { $title } sur { $player }.

transferred = { $title } continue sur { $player }.
copied = { $title } est aussi sur { $player }.
transfer-from = Depuis quel lecteur ? Je vois { $players }.
transfer-to = Vers quel lecteur ? Je vois { $players }.

pressed = D'accord.
searching = Je cherche { $words } sur { $player }.
selected = C'est sélectionné sur { $player }.
showing-home = Accueil, sur { $player }.
showing-context-menu = Voici le menu sur { $player }.
showing-guide = Voici le guide télé sur { $player }.
showing-search = Voici la recherche sur { $player }.
showing-player-menu = Voici le menu du lecteur sur { $player }.
showing-settings = Voici les réglages sur { $player }.

which-title = { $kind ->
    [movie] Quel film ?
    [series] Quelle série ?
    [episode] Quel épisode ?
    [song] Quelle chanson ?
    [album] Quel album ?
    [audiobook] Quel livre audio ?
    [playlist] Quelle playlist ?
   *[other] Lequel ?
}
which-title-again = Dites le titre, s'il vous plaît.
which-player = Je vois { $players }. Lequel voulez-vous ?
which-player-again = Dites : change mon lecteur pour, puis son nom.
player-set = Votre lecteur est maintenant { $player }.
which-user = Je connais { $users }. Qui êtes-vous ?
which-user-again = Dites : change d'utilisateur pour, puis le nom.
user-set = Bonjour { $user }.
session-nobody = Personne n'a ouvert de session sur { $player }.
session-only-you = Il n'y a que vous sur { $player }.
session-users = { $users } { $count ->
    [one] regarde
   *[other] regardent
} sur { $player }.
user-added = { $user } regarde maintenant sur { $player }.
user-removed = { $user } n'est plus dans la session sur { $player }.
change-account = Ouvrez Usher et connectez-vous avec l'autre compte. Dites ensuite : change d'utilisateur.
active-user = Vous êtes { $user } sur { $server }.

playing-all = Je lance tous les épisodes : { $title }, sur { $player }.
shuffling = Je lance { $title } en lecture aléatoire sur { $player }.
playing-favourites = Je lance vos favoris sur { $player }.
playing-trailers = Je lance des bandes-annonces sur { $player }.
playing-trailer = Je lance la bande-annonce : { $title }, sur { $player }.
showing-title = Voici { $title } sur { $player }.

# Plusieurs noms sur une ligne, et des titres qu'il ne faut pas confondre.
list-more = { $before }, { $after }
list-last = { $before } et { $after }
name-episode = { $series }, { $season ->
    [0] épisode spécial { $episode }
   *[other] saison { $season }, épisode { $episode }
}
name-season = { $series }, saison { $season }
name-year = { $title }, de l'année { $year }
name-by = { $title }, par { $artist }
name-of-kind = { $kind ->
    [movie] le film { $title }
    [series] la série { $title }
    [album] l'album { $title }
    [song] la chanson { $title }
    [artist] l'artiste { $title }
    [music_video] le clip { $title }
    [audiobook] le livre audio { $title }
    [playlist] la playlist { $title }
    [collection] la collection { $title }
    [channel] la chaîne { $title }
   *[other] { $title }
}

# Des questions, et ce qui est dit à leurs réponses.
resume-or-begin = Vous avez arrêté { $title } après { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}. Voulez-vous reprendre ?
resume-or-begin-again = Dites : reprends, ou : recommence.
play-again = Vous avez déjà vu { $title }. Je lance quand même ?
idea = Pourquoi pas { $title } ?
another-idea = Alors, pourquoi pas { $title } ?
idea-because = Vous avez regardé { $because } : pourquoi pas { $title } ?
no-more-ideas = C'étaient toutes mes idées. Pour en avoir d'autres, dites : fais-moi une suggestion.
whats-new = Nouveau : { $titles }. { $count ->
    [one] Je lance la lecture ?
   *[other] Voulez-vous un de ces titres ?
}
whats-next = Ensuite : { $titles }. { $count ->
    [one] Je lance la lecture ?
   *[other] Voulez-vous un de ces titres ?
}
whats-begun = Vous pouvez continuer : { $titles }. { $count ->
    [one] Je lance la lecture ?
   *[other] Voulez-vous un de ces titres ?
}
albums = { $count ->
    [one] Il y a un album de l'artiste { $artist } : { $titles }. Voulez-vous l'écouter ?
   *[other] Il y a { $count } albums de l'artiste { $artist } : { $titles }. Voulez-vous en écouter un ?
}
newest-albums = Il y a { $count } albums de l'artiste { $artist }. Les plus récents sont { $titles }. Voulez-vous en écouter un ?
closest = Je n'ai pas trouvé { $heard }. { $count ->
    [one] Le plus proche : { $titles }. C'est ce que vous voulez ?
   *[other] Les plus proches : { $titles }. Voulez-vous un de ces titres ?
}
which-of-them = Dites son nom ou son numéro, ou dites non.
only-so-many = { $count ->
    [one] Il y a un seul choix.
   *[other] Il y a seulement { $count } choix.
}
none-of-that-year = Il n'y a rien de l'année { $year }.
say-again = Pardon, vous disiez ?
first-then = { $first } { $then }
all-right = D'accord.
nothing-changed = D'accord, rien n'a changé.
favourite-added = { $title } est maintenant dans vos favoris.
favourite-removed = { $title } n'est plus dans vos favoris.
mark-all-watched = Je marque tout comme vu : { $title } ?
mark-all-unwatched = Je marque tout comme non vu : { $title } ?
marked-watched = C'est noté : vous avez vu { $title }.
marked-unwatched = C'est noté : vous n'avez pas vu { $title }.

did-you-mean = Vous voulez dire : { $title } ?
yes-or-no = Répondez par oui ou par non.

# Des phrases à essayer, sous « Essayer une commande ».
example-movie = mets le film { $title }
example-series = mets le prochain épisode de { $title }
example-artist = joue des chansons de { $title }
example-pause = pause
example-volume = mets le volume à quarante pour cent
example-guide = affiche le guide télé
example-player = change mon lecteur pour { $player }
