# What Alexa says. One or two short sentences; names as they are.

words = { $text }
welcome = Usher is ready. What would you like to play?
welcome-again = You can say: play the movie, and its title. Or say: help.
anything-else = Anything else?
one-moment = One moment.
goodbye = Goodbye.
hint = Try: play the movie, and its title. Or say: help.
not-understood = Sorry, I did not understand that. Try: play the movie, and its title.
nothing-asked = I did not ask anything. What would you like?
apology = Sorry, something went wrong in Usher. Please try again.

# The Echo that was spoken to, where a player is named.
this-echo = this Echo

playing = Playing { $title } on { $player }.
playing-by = Playing { $title } by { $artist } on { $player }.
playing-episode = Playing { $series }, { $season ->
    [0] special { $episode }
   *[other] season { $season }, episode { $episode }
}, on { $player }.
playing-season = Playing season { $season } of { $series } on { $player }.
playing-songs-by = Playing songs by { $artist } on { $player }.
playing-genre = Playing { $genre } on { $player }.
playing-mix = Playing a mix of { $title } on { $player }.
playing-music = Playing music on { $player }.
resuming = Resuming { $title } on { $player }.
resuming-episode = Resuming { $series }, { $season ->
    [0] special { $episode }
   *[other] season { $season }, episode { $episode }
}, on { $player }.

paused = Paused on { $player }.
resumed = Playing on { $player }.
stopped = Stopped on { $player }.
next = Next on { $player }.
previous = Previous on { $player }.
started-over = From the beginning on { $player }.
moved = { $hours ->
    [0] { $minutes ->
        [0] At { $seconds } seconds
       *[other] At { $minutes } { $minutes ->
            [one] minute
           *[other] minutes
        }{ $seconds ->
            [0] {""}
           *[other] { " " }{ $seconds }
        }
    }
   *[other] At { $hours } { $hours ->
        [one] hour
       *[other] hours
    }{ $minutes ->
        [0] {""}
       *[other] { " " }{ $minutes } minutes
    }
} on { $player }.
volume-set = Volume { $percent } percent on { $player }.
how-loud = How loud, from zero to one hundred?
how-loud-again = Say: set the volume to forty, for example.
louder = Louder on { $player }.
softer = Softer on { $player }.
muted = Muted { $player }.
unmuted = Sound is back on { $player }.

audio-set = Sound in { $language } on { $player }.
subtitles-set = Subtitles in { $language } on { $player }.
subtitles-off = Subtitles are off on { $player }.
at-chapter = Chapter { $number } on { $player }.
intro-skipped = Past the intro on { $player }.
shuffled = Shuffled on { $player }.
in-order = In order again on { $player }.
repeats-one = Repeating this one on { $player }.
repeats-all = Repeating everything on { $player }.
repeats-nothing = Repeat is off on { $player }.

on = { $state ->
    [paused] { $title } is paused on { $player }.
   *[playing] { $title } is playing on { $player }.
}
on-by = { $state ->
    [paused] { $title } by { $artist } is paused on { $player }.
   *[playing] { $title } by { $artist } is playing on { $player }.
}
on-episode = { $series }, { $season ->
    [0] special { $episode }
   *[other] season { $season }, episode { $episode }
}, { $title }, is { $state ->
    [paused] paused
   *[playing] playing
} on { $player }.
made-by = { $title } is by { $artist }.
left = { $hours ->
    [0] { $minutes ->
        [0] Less than a minute
        [one] One minute
       *[other] { $minutes } minutes
    }
    [one] One hour{ $minutes ->
        [0] {""}
        [one] {" "}and one minute
       *[other] {" "}and { $minutes } minutes
    }
   *[other] { $hours } hours{ $minutes ->
        [0] {""}
        [one] {" "}and one minute
       *[other] {" "}and { $minutes } minutes
    }
} left of { $title } on { $player }.

transferred = { $title } continues on { $player }.
copied = { $title } is on { $player } too.
transfer-from = From which player? I can see { $players }.
transfer-to = To which player? I can see { $players }.

pressed = Okay.
searching = Searching for { $words } on { $player }.
selected = Selected on { $player }.
showing-home = Home, on { $player }.
showing-context-menu = Here is the menu on { $player }.
showing-guide = Here is the TV guide on { $player }.
showing-search = Here is search on { $player }.
showing-player-menu = Here is the player menu on { $player }.
showing-settings = Here are the settings on { $player }.

which-title = { $kind ->
    [movie] Which film?
    [series] Which show?
    [episode] Which episode?
    [song] Which song?
    [album] Which album?
    [audiobook] Which book?
    [playlist] Which playlist?
   *[other] Which one?
}
which-title-again = Say its title, please.
which-player = I can see { $players }. Which one do you want?
which-player-again = Say: change my player to, and its name.
player-set = Your player is now { $player }.
which-user = I know { $users }. Who do you want to be?
which-user-again = Say: change the user to, and the name.
user-set = Hello { $user }.
session-nobody = Nobody is signed in on { $player }.
session-only-you = Only you are watching on { $player }.
session-users = { $users } { $count ->
    [one] is
   *[other] are
} watching on { $player }.
user-added = { $user } is watching on { $player } now.
user-removed = { $user } left the session on { $player }.
change-account = Open Usher and sign in with the other account there. Then say: change the user.
active-user = You are { $user } on { $server }.

playing-all = Playing every episode of { $title } on { $player }.
shuffling = Shuffling { $title } on { $player }.
playing-favourites = Playing your favorites on { $player }.
playing-trailers = Playing trailers on { $player }.
playing-trailer = Playing the trailer of { $title } on { $player }.
showing-title = Here is { $title } on { $player }.

# Several names in one line, and titles that must not be taken for others.
list-more = { $before }, { $after }
list-last = { $before } and { $after }
name-episode = { $series }, { $season ->
    [0] special { $episode }
   *[other] season { $season }, episode { $episode }
}
name-season = season { $season } of { $series }
name-year = { $title } from { $year }
name-by = { $title } by { $artist }
name-of-kind = { $kind ->
    [movie] the movie { $title }
    [series] the show { $title }
    [album] the album { $title }
    [song] the song { $title }
    [artist] the artist { $title }
    [music_video] the music video { $title }
    [audiobook] the audiobook { $title }
    [playlist] the playlist { $title }
    [collection] the collection { $title }
    [channel] the channel { $title }
   *[other] { $title }
}

# Questions, and what is said to their answers.
resume-or-begin = You stopped { $title } after { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}. Do you want to resume?
resume-or-begin-again = Say resume, or start over.
play-again = You have already watched { $title }. Play it anyway?
idea = How about { $title }?
another-idea = Then how about { $title }?
idea-because = Because you watched { $because }: how about { $title }?
no-more-ideas = Those were my ideas. Say: give me a suggestion, for others.
whats-new = New: { $titles }. { $count ->
    [one] Do you want to play it?
   *[other] Do you want to play one?
}
whats-next = Next: { $titles }. { $count ->
    [one] Do you want to play it?
   *[other] Do you want to play one?
}
whats-begun = You can go on with { $titles }. { $count ->
    [one] Do you want to play it?
   *[other] Do you want to play one?
}
albums = { $count ->
    [one] There is one album by { $artist }: { $titles }. Do you want to play it?
   *[other] There are { $count } albums by { $artist }: { $titles }. Do you want to play one?
}
newest-albums = There are { $count } albums by { $artist }. The newest are { $titles }. Do you want to play one?
closest = I could not find { $heard }. { $count ->
    [one] The closest is { $titles }. Do you want that?
   *[other] The closest are { $titles }. Do you want one of them?
}
which-of-them = Say its name or its number, or say no.
only-so-many = { $count ->
    [one] There is only one.
   *[other] There are only { $count }.
}
none-of-that-year = None of them is from { $year }.
say-again = Sorry, what was that?
first-then = { $first } { $then }
all-right = All right.
nothing-changed = All right, nothing was changed.
favourite-added = { $title } is now among your favorites.
favourite-removed = { $title } is no longer among your favorites.
mark-all-watched = Mark all of { $title } as watched?
mark-all-unwatched = Mark all of { $title } as not watched?
marked-watched = { $title } is marked as watched.
marked-unwatched = { $title } is marked as not watched.

did-you-mean = Did you mean { $title }?
yes-or-no = Please say yes or no.

# Sentences worth trying, shown under "Try a command".
example-movie = play the movie { $title }
example-series = play the next episode of { $title }
example-artist = play songs by { $title }
example-pause = pause
example-volume = set the volume to forty percent
example-guide = show the TV guide
example-player = change my player to { $player }
