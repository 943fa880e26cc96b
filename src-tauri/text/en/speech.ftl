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

playing = Playing { $title } on { $player }.
playing-by = Playing { $title } by { $artist } on { $player }.
playing-episode = Playing { $series }, { $season ->
    [0] special { $episode }
   *[other] season { $season }, episode { $episode }
}, on { $player }.
playing-season = Playing season { $season } of { $series } on { $player }.
playing-songs-by = Playing songs by { $artist } on { $player }.
playing-genre = Playing { $genre } on { $player }.
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
muted = Muted { $player }.
unmuted = Sound is back on { $player }.

pressed = Okay.
selected = Selected on { $player }.
showing-home = Home, on { $player }.
showing-context-menu = Here is the menu on { $player }.
showing-guide = Here is the TV guide on { $player }.
showing-search = Here is search on { $player }.
showing-player-menu = Here is the player menu on { $player }.
showing-settings = Here are the settings on { $player }.

which-player = I can see { $players }. Which one do you want?
which-player-again = Say: change my player to, and its name.
player-set = Your player is now { $player }.
which-user = I know { $users }. Who do you want to be?
which-user-again = Say: change the user to, and the name.
user-set = Hello { $user }.
active-user = You are { $user } on { $server }.

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
