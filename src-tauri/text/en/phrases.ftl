# What people say: one phrase a line, under the name of its intent (a dot is written as a hyphen).
# (a|b) is a choice, (a|b)? may be left out, { $slot } is a part of the command, { -term } stands for its own text.
# Phrases under .typed are understood here but not sent to Amazon: typed forms and doubtful ones.
# "on the bedroom TV" is added before and after the phrases of every row that takes a player; no need to write it.

-at = (on|in|to|at|using|with|through|over on|onto|out on|from|for) (the|my)? { $player }
-the = (the|my|our|your|this|that)
-of = (of|from|in)
-what = (it|that|this|this one|that one|everything|(the|this|that|my|our) (movie|film|show|series|episode|video|song|track|music|album|playlist|playback|stream|program|tv show|tune|record|audiobook|book|trailer|one|title|audio|player))
-watch = (play|watch|start|put on|put|throw on|stream|show me|start playing|see|start watching|play me|run|begin|turn on|fire up|pull up|bring up|load|player|show|load up|give me|get me|queue up|cue up)
-watching = (watching|playing|listening to|seeing|hearing|streaming|starting|putting on)
-play = (play|watch|start|put on|listen to|put|throw on|stream|show me|start playing|play me|see|hear|start watching|run|begin|fire up|pull up|stick on|pop on|whack on|bring on|play us|begin playing|start streaming)
-listen = (play|listen to|put on|start|hear|throw on|stream|play me|put|start playing|turn on|give me|run|begin|show me|spin|blast|stick on|pop on|fire up|bring on|get me|play us|pump|crank up|watch|start listening to)
-called = (called|named|titled|entitled|with the name|by the name of|with the title)
-show = (show|series|tv show|tv series|television show|television series|program|programme|sitcom|tv program|cartoon)
-album = (album|record|lp|cd)
-song = (song|track|tune|single)
-songs = (songs|music|tracks|tunes)
-band = (artist|band|singer|group|musician|composer|rapper|duo|orchestra|songwriter|dj)
-next = (next|following|upcoming)
-new = (new|newest|latest|most recent|brand new|last|most recently aired)
-volume = (volume|sound|volume level|sound level|loudness|audio)
-set = (set|turn|put|change|adjust|make|bring|get|crank|raise|lower|increase|decrease|reduce|move|turn up|turn down|turn back|bring down|bring up)
-nav = (go|move|navigate|press|push|hit|scroll|tap|arrow|swipe|step|click|head|jump|cursor)

LaunchRequest =
    .typed =
        (open|start|launch|begin) (the)? (skill|app)

AMAZON-HelpIntent =
    help
    help me
    (what|which things) can I (say|ask|do|ask for|ask you|say to you|ask you to do)
    what can you do
    what do you (do|understand|know)
    how (does this work|do I use this|do you work|does it work)
    how can I use (this|you|it)
    I (need|want|could use) (some)? help
    give me (some)? help
    (I don't know what to|what should I|what do I) say
    what are my options
HelpIntent =
    (the)? available commands
    (tell me|list|give me|read me|say|read|name|what are|show me|I want to hear|let me hear) (the|all|all the|your|all of the|some of the|some)? (available|possible|supported)? commands
    (what|which) commands (are there|are available|do you know|do you have|can I use|can I say|do you understand|do you support|are supported|are possible|can I give|can I give you)
    what are (the|your) (available)? (commands|voice commands)
    list of commands
    commands

AMAZON-StopIntent =
    stop
    off
    quit
    exit
    close
    goodbye
    good bye
    bye
    that's all
    that is all
    that's enough
    enough
    I'm done
    I am done
    we're done
    end
    shut up
    stop now
AMAZON-CancelIntent =
    cancel
    cancel that
    cancel it
    never mind
    nevermind
    forget it
    forget about it
    forget that
    nothing
    don't bother
    leave it
    scratch that
AMAZON-YesIntent =
    (yes|yeah|yep|yup|sure|of course|absolutely|definitely|correct|exactly|right|certainly)
    yes (please|sure|of course|do it|play it|do|I do|that one|exactly|that's it)
    (yeah|yep|sure) (please|sure|why not|do it|play it|of course)
    (do it|do that|go for it|please do|go ahead|why not|sounds good|that's right|that's it|that's the one|that one|that is right|you got it|play that one|the first one|uh huh|play it please)
AMAZON-NoIntent =
    (no|nope|nah|no way|not really|wrong|negative)
    no (thanks|thank you|way|I don't|not that|not that one|don't|never|another one|the other one|something else|that's wrong|that's not it)
    nope (thanks|not that one)
    (not that one|not this one|not that|another one|something else|the other one|I don't think so|that's not it|that's wrong|please don't|rather not|not now|not today|the next one please)

-go-home = ((go|take me|bring me|return|get me|go back|head|navigate|jump|get|back|switch|move|take us) (back)? (to)? (the|my)? (home|home screen|home page|start screen|main menu|main screen|start page|home menu|front page|dashboard)|home|home screen|home page|(show|show me|open|display|bring up|press|hit) (the)? (home screen|home page|main menu|start page|home menu|home|home button|dashboard|start screen|main screen)|main menu)
AMAZON-NavigateHomeIntent =
    { -go-home }
GoHomeIntent =
    { -go-home } { -at }
    { -at } { -go-home }
    (take|bring|send|get|return|put) (the|my|our)? { $player } (back)? (home|to (the)? (home|home screen|home page|start page|main menu|start screen|main screen))
    { $player } (go)? home

PlayTitleIntent =
    { -play } { $title }
    { -watch } (the|a|my|our|that|this)? { $media_type } { -called }? { $title }
    { -play } { $title } the { $media_type }
    { -listen } (the|my|our)? { $title } { $list_type }
    put { $title } on
    put (the)? { $media_type } { -called }? { $title } on
    (resume|continue|keep watching|finish|go on with|continue watching|keep playing|carry on with) (the|my)? { $media_type } { -called }? { $title }
    .typed =
        (the|a|my)? { $media_type } { -called }? { $title }
        { -watching } { $title }
        { -watching } (the|a|my)? { $media_type } { -called }? { $title }
        { -listen } (the|a|my|our)? { $media_type } { -called }? { $title }
        (go|come) on (and)? play { $title }
        (find|search for) (and)? play { $title }
        find { $title } and play it
        (get|make|have) { $title } (playing|running|started|going)
        (get|make|have) (the)? { $media_type } { $title } (playing|running|started|going)
        { $title } (the|a) (movie|film)

PlayShowIntent =
    { -watch } (the|my|our|that)? { -show } { -called }? { $series }
    (watch|put on|play) some { -show }? { $series } episodes
    watch some { $series }
    { -watch } { $series } the { -show }
    put (the|my|our)? { -show } { -called }? { $series } on
    (go|carry) on with the show { $series }
    { -watch } (the)? { $series } (tv show|tv series|television show|television series|sitcom)
    .typed =
        { -watching } (the|my)? { -show } { -called }? { $series }
        (the)? { -show } { -called }? { $series }
        (the)? { $series } { -show }

PlaySeasonIntent =
    { -watch } (the|all of|the whole|the entire|all the)? season (number)? { $season } { -of } (the { -show })? { $series }
    { -watch } (the|the whole|the entire|all of the)? { $nth_season } season { -of } (the { -show })? { $series }
    { -watch } (the { -show })? { $series } season (number)? { $season }
    { -watch } { $series } (the)? { $nth_season } season
    put season { $season } { -of } { $series } on
    .typed =
        (the)? season (number)? { $season } { -of } (the { -show })? { $series }
        (the)? { $nth_season } season { -of } (the { -show })? { $series }
        { $series } season (number)? { $season }
        { -watching } season (number)? { $season } { -of } { $series }
        { -watching } { $series } season (number)? { $season }
        { -watch } series { $season } { -of } { $series }

PlayEpisodeIntent =
    { -watch } (the { -show })? { $series } season (number)? { $season } (and)? episode (number)? { $episode }
    { -watch } (the)? season (number)? { $season } (and)? episode (number)? { $episode } { -of } (the { -show })? { $series }
    { -watch } (the)? episode (number)? { $episode } { -of }? season (number)? { $season } { -of } (the { -show })? { $series }
    { -watch } { $series } episode (number)? { $episode } { -of }? season (number)? { $season }
    { -watch } (the)? { $nth_episode } episode { -of } (the)? { $nth_season } season { -of } (the { -show })? { $series }
    { -watch } (the)? { $nth_episode } episode { -of } season (number)? { $season } { -of } (the { -show })? { $series }
    { -watch } (the)? episode (number)? { $episode } { -of } (the)? { $nth_season } season { -of } (the { -show })? { $series }
    { -watch } (the)? { $nth_season } season (the)? { $nth_episode } episode { -of } { $series }
    { -watch } (the)? season (number)? { $season } { -of } { $series } episode (number)? { $episode }
    { -watch } { $series } (the)? { $nth_season } season (the)? { $nth_episode } episode
    { -watch } (the)? episode (number)? { $episode } { -of } (the { -show })? { $series }
    { -watch } (the)? { $nth_episode } episode { -of } (the { -show })? { $series }
    { -watch } { $series } (the)? { $nth_episode } episode (of)? (the)? { $nth_season } season
    { -watch } from { $series } season { $season } episode { $episode }
    { -watch } { -of } { $series } (the)? season { $season } episode { $episode }
    .typed =
        (the { -show })? { $series } season (number)? { $season } (and)? episode (number)? { $episode }
        (the)? season (number)? { $season } (and)? episode (number)? { $episode } { -of }? (the { -show })? { $series }
        (the)? episode (number)? { $episode } { -of }? season (number)? { $season } { -of }? (the { -show })? { $series }
        { $series } episode (number)? { $episode } { -of }? season (number)? { $season }
        (the)? { $nth_episode } episode { -of } (the)? { $nth_season } season { -of } (the { -show })? { $series }
        (the)? { $nth_episode } episode { -of } season { $season } { -of } (the { -show })? { $series }
        { -watching } { $series } season { $season } (and)? episode { $episode }
        { -watching } season { $season } episode { $episode } { -of } { $series }
        { -watch }? { $series } s { $season } e { $episode }
        { -watch }? { $series } s { $season } episode { $episode }
        { -watch }? s { $season } e { $episode } { -of }? { $series }
        { -watch }? e { $episode } s { $season } { -of } { $series }
        { -watch } (the)? season { $season } episode { $episode } { $series }
        { -watch } series { $season } episode { $episode } { -of } { $series }
        { -watch } (the)? { $series } { $nth_season } season { $nth_episode } episode

ResumeEpisodeIntent =
    (resume|continue|finish|go on with|carry on with|get back to|return to|keep watching|continue watching|go back to|keep playing|resume watching|continue with|pick up|finish watching|resume playing|continue playing|proceed with) (the|my|our|that|an) (last|current|half watched|unfinished|half finished|started)? episode { -of } (the { -show })? { $series }
    (resume|continue|finish|go on with|carry on with|keep watching|continue watching|go on watching|carry on watching|keep playing|resume watching|resume playing|finish watching|get back to|continue with|return to|keep going with|go back to watching|get back to watching|go back to) (the { -show })? { $series }
    (pick up|resume|continue|carry on|start|play|go on) (from)? where (I|we) (left off|stopped|were|got to) (in|with|on|at|watching|of) (the { -show })? { $series }
    (pick up|resume|continue|carry on|play|start|watch|put on) (the { -show })? { $series } (from)? where (I|we) (left off|stopped|were|got to)
    pick { $series } (back)? up (from)? where (I|we) (left off|stopped)
    (resume|continue|finish) (the|my|our)? { $series } episode
    (resume|continue|finish) episode { -of } { $series }
    pick { $series } back up
    play the (half watched|unfinished|half finished) episode { -of } { $series }

PlayRandomIntent =
    { -watch } (something|anything|whatever|some stuff|something random|anything random|something good|anything good|something nice|something fun|something to watch|anything you like|whatever you like|whatever you want|anything you want|anything at all|something or other|something else|something new to me|any old thing|a random thing|something for me)
    (surprise me|surprise us|pick something|choose something|you choose|you decide|you pick|dealer's choice|pick something for me|choose something for me|play it random|anything|entertain me|pick something to watch|choose something to watch|find me something to watch|find something to watch|just play something|play at random|play randomly)
    { -watch } (a|an|any|some|another|one of my|one of the|one of our) (random|good|nice|great|fun)? { $media_type }
    { -watch } (some)? random { $media_type }
    { -watch } (a|an|any|some|another)? (random|good|nice|great)? { $genre } { $media_type }
    { -watch } (a|an|any|some|another)? (random|good|nice|great)? { $media_type } (genre|of the genre|in the genre|from the genre|with the genre|of genre|in genre|from genre) { $genre }
    { -watch } (a|an|any|some|another|something) (random|good|nice|great)? { $genre }
    { -watch } { $genre }
    { -watch } (something|anything) (genre|of the genre|in the genre|from the genre|with the genre) { $genre }
    { -watch } (a|an|any|some) { $media_type } at random
    { -watch } { $media_type } at random
    (pick|choose|find|find me|select|pick me|pick out) (a|an|any|some) (random|good|nice)? { $genre }? { $media_type } (for me|to watch)?
    (shuffle|play) (all)? (my|our|the|some)? { $media_type } (in random order|randomly)
    shuffle (my|our|some|the)? { $genre }? { $media_type }
    put (something|anything|something random|something good) on
    put (a|an|any|some) (random|good)? { $genre }? { $media_type } on
    (surprise me|surprise us) with (a|an|some|any) { $genre }? { $media_type }
    (surprise me|surprise us) with (a|an|some|something)? { $genre }
    (I'm|I am|we are|we're) in the mood for (a|an|some) { $genre }? { $media_type }
    (I'm|I am|we are|we're) in the mood for (a|an|some)? { $genre }
    .typed =
        { -watch } { $media_type }
        { -watching } (something|anything)
        { -watching } (a|an|any|some) (random|good)? { $genre }? { $media_type }
        { -watching } (a|an|any|some)? { $genre }
        (a|an|any|some) (random|good)? { $genre }? { $media_type }
        (a|an|any|some) { $genre }
        random { $genre }? { $media_type }
        something (random|good|to watch)?

PlayRandomEpisodeIntent =
    { -watch } (a|an|any|some|another|one)? (random|good|nice)? episode { -of } (the { -show })? { $series }
    { -watch } (a|an|any|some|another) (random)? { $series } episode
    { -watch } (a|an|any) episode at random { -of } { $series }
    { -watch } random { $series } (episode|episodes)
    { -watch } (random|some|any|a few) episodes { -of } (the { -show })? { $series }
    (pick|choose|find|select) (a|an|any) (random)? episode { -of } { $series }
    (surprise me|surprise us) with (a|an|some) (random)? episode { -of } { $series }
    { -watch } one of the episodes { -of } { $series }
    .typed =
        (a|an|any|some)? (random)? episode { -of } { $series }
        { -watching } (a|an|any)? (random)? episode { -of } { $series }
        shuffle (the { -show })? { $series }

PlayRandomMusicIntent =
    (drop the beat|drop a beat|drop that beat|drop the bass|hit it)
    { -listen } (some|any|a bit of|a little|random|my|some random|the|some good|a little bit of|some nice|all my|any random)? { -songs }
    { -listen } (a|any|another|some) (random|good|nice)? song
    { -listen } (some|any|a bit of|a little|my|some good|a little bit of|random|some random|something)? { $genre } { -songs }
    { -listen } (some|any|a bit of|a little|some good|a little bit of|something|good old|some random)? { $genre }
    { -listen } (some|any|random)? { -songs } (genre|of the genre|in the genre|from the genre|with the genre|of genre|in genre|of type|from genre) { $genre }
    { -listen } (a|an|any|some) (random|good|nice)? { $genre } (song|track|tune|number|record)
    (shuffle|mix|play) (all)? (my|our|the|some)? { $genre }? { -songs } (in random order|randomly|at random)?
    shuffle (my|some|the)? { $genre }
    shuffle (my|our|the|some)? (music|songs|music library)
    (I'm|I am|we are|we're) in the mood for (some|a little|a bit of)? { $genre }? { -songs }
    (I'm|I am|we are|we're) in the mood for (some|a little|a bit of)? { $genre }
    music
    put (some|a little|a bit of)? { $genre }? { -songs } on
    put (some|a little|a bit of) { $genre } on
    (let's have|I want|I need|we need|let me have|let me hear|give me|how about) (some|a little|a bit of) { $genre }? { -songs }
    (let's have|I want|I need|we need|let me have|let me hear|how about) (some|a little|a bit of) { $genre }
    .typed =
        { -watching } (some)? { -songs }
        { -watching } (some)? { $genre } { -songs }?
        (some|any|random)? { $genre } { -songs }
        (some)? { $genre }
        some { -songs }

PlayArtistIntent =
    { -listen } (the|my|our)? { -band } { -called }? { $artist }
    put (the)? { -band } { $artist } on
    .typed =
        { -watching } (the)? { -band } { $artist }
        (the)? { -band } { $artist }

PlaySongsByArtistIntent =
    { -listen } (some|any|all|all the|a few|the|random|all of the|my|some good|a couple of|the best)? { -songs } (by|from|of) (the { -band })? { $artist }
    { -listen } (something|anything|everything|stuff|a song|any song|some stuff|a few songs|a track|some hits|hits|the hits|the greatest hits|greatest hits) (by|from|of) (the { -band })? { $artist }
    { -listen } some { $artist }
    { -listen } (some|any|all|my)? { $artist } { -songs }
    (shuffle|mix|play) (all)? (the|my|some)? { -songs } (by|from|of) { $artist }
    (I want|I need|let's have|let me hear|how about) some { -songs } (by|from) { $artist }
    shuffle (the artist|the band) { $artist }
    put (some|a few|the|all)? { -songs } (by|from|of) { $artist } on
    put (something|anything) by { $artist } on
    .typed =
        { -watching } (some)? { -songs } by { $artist }
        (some)? { -songs } (by|from) { $artist }
        (something|anything) by { $artist }

-by = by (the { -band })?
PlaySongIntent =
    { -listen } (the|a|that|my|this)? { -song } { -called }? { $song }
    { -listen } (the|a|that|my|this)? { -song } { -called }? { $song } { -by } { $artist }
    { -listen } (the|a|that|my|this)? { -song } { -called }? { $song } (from|off|on|of) ((the|their|his|her) { -album })? { $album }
    { -listen } (the|a|that|my|this)? { -song } { -called }? { $song } (from|off|on|of) ((the|their|his|her) { -album })? { $album } { -by } { $artist }
    { -listen } (the|a|that|my|this)? { -song } { -called }? { $song } { -by } { $artist } (from|off|on|of) ((the|their|his|her) { -album })? { $album }
    { -play } { $song } { -by } { $artist }
    { -play } { $song } { -by } { $artist } (from|off|on|of) (the|their|his|her) { -album } { $album }
    { -listen } { $song } (from|off|on|of) (the|their|his|her) { -album } { $album }
    { -listen } { $song } (from|off|on|of) (the|their|his|her) { -album } { $album } { -by } { $artist }
    put (the)? { -song } { $song } on
    put (the)? { -song } { $song } { -by } { $artist } on
    { -listen } (the)? { $artist } song { -called } { $song }
    { -listen } (the)? { $artist }'s { -song } { -called }? { $song }
    .typed =
        (the)? { -song } { -called }? { $song } ({ -by } { $artist })?
        { -watching } (the)? { -song } { -called }? { $song } ({ -by } { $artist })?
        { -watching } { $song } { -by } { $artist }
        { -listen } (the)? { $song } song ({ -by } { $artist })?
        { -listen } by { $artist } (the)? { -song } { $song }

PlaySongsFromAlbumIntent =
    { -listen } (some|all|all the|the|all of the|a few|random|any)? { -songs } (from|off|on|of) (the|their|his|her|my)? { -album } { -called }? { $album }
    { -listen } (some|all|all the|the|all of the|a few|random|any)? { -songs } (from|off|on|of) (the|their|his|her|my)? { -album } { -called }? { $album } { -by } { $artist }
    { -listen } (something|everything|anything|a song|a track|any song) (from|off|on|of) (the|their|his|her|my)? { -album } { -called }? { $album }
    { -listen } (the|my|our|that|this|an|the whole|the entire|the full)? { -album } { -called }? { $album }
    { -listen } (the|my|our|that|this|an|the whole|the entire|the full)? { -album } { -called }? { $album } { -by } { $artist }
    { -listen } (the)? { $album } { -album }
    { -listen } (the)? { $album } { -album } { -by } { $artist }
    put (the|my)? { -album } { $album } on
    put (the|my)? { -album } { $album } { -by } { $artist } on
    shuffle (the|my)? (songs from the)? { -album } { -called }? { $album }
    { -listen } (the)? { $artist }'s { -album } { -called }? { $album }
    { -listen } { $album } the { -album }
    { -listen } (the)? { $artist } album { -called } { $album }
    .typed =
        { -watching } (the)? { -album } { $album } ({ -by } { $artist })?
        (the)? { -album } { -called }? { $album } ({ -by } { $artist })?
        { -listen } { $album } the { -album } { -by } { $artist }

-next-up = (next up|what's next|what is next|what's up next|what is up next|whatever is next|whatever's next|whatever is up next|whatever's up next|whatever comes next|what comes next|what's next up|what is next up|up next|my next up|the next thing|the next up|my up next|what's on next|whatever is next up|the next episode|my next episode|the next up episode|the next thing up|the next one up|next in line|what's next in line|whatever is next in line|what I should watch next|the next one in line)
PlayNextUpIntent =
    { -watch } { -next-up }
    (continue|go on|carry on|keep going|proceed|move on|go) with { -next-up }
    (continue|go on) to { -next-up }
    .typed =
        next up
        { -watching } { -next-up }

PlayNextEpisodeIntent =
    { -watch } (the|my|our)? { -next } (unwatched|unseen|new)? episode { -of } (the { -show })? { $series }
    { -watch } (the|my)? (unwatched|unseen|first unwatched|first unseen) episode { -of } (the { -show })? { $series }
    { -watch } (the|my|our)? { -next } { $series } episode
    (continue|go on|carry on|move on) (with|to) (the)? { -next } episode { -of } (the { -show })? { $series }
    put (the)? { -next } episode { -of } { $series } on
    { -watch } { $series } (the)? { -next } episode
    { -watch } (the)? { -next } one { -of } { $series }
    .typed =
        (the|my)? { -next } (unwatched)? episode { -of } (the { -show })? { $series }
        { -watching } (the|my)? { -next } episode { -of } (the { -show })? { $series }
        (the)? { -next } { $series } episode
        skip to the { -next } episode { -of } { $series }

PlayNewEpisodeIntent =
    { -watch } (the|a|any|this week's|today's)? { -new } episode { -of } (the { -show })? { $series }
    { -watch } (the)? (newest|latest|most recent|brand new|new) { $series } episode
    put (the)? { -new } episode { -of } { $series } on
    { -watch } (the)? { -new } { $series } episode
    { -watch } (the|this)? (week's) episode { -of } { $series }
    { -watch } the (newest|latest) { -of } { $series }
    .typed =
        (the)? (new|newest|latest|most recent) episode { -of } (the { -show })? { $series }
        (the)? (new|newest|latest|most recent) { $series } episode
        { -watching } (the|a)? { -new } episode { -of } { $series }

-pause = (pause|pause { -what }|pause playback|pause playing|pause what's playing|pause what is playing|pause what's on|pause what I'm watching|pause what we're watching|hold|hold it|freeze|freeze it|hold on|hold that|wait|halt|take a break|hit pause|press pause|put it on pause|put { -what } on pause|put { -what } on hold|freeze { -what }|stop for a (moment|second|minute|bit)|suspend playback|pause for a (moment|second|minute|bit)|pause everything)
AMAZON-PauseIntent =
    { -pause }
    (hold on|wait|hang on|pause|stop|hold it) (for)? (a|one|just a) (second|minute|moment|sec|bit)
    (one moment|one second|just a second|just a moment|just a minute|hang on)
PausePlayerIntent =
    { -pause } { -at }
    { -at } { -pause }
    (pause|freeze|halt|hold) (the|my|our)? { $player }
    (pause|freeze) (what's|what is|whatever's|whatever is) (playing|on|running) { -at }
    put (the|my)? { $player } on (pause|hold)
    (pause|freeze) { $player } playback

-thing = (song|track|one|item|video|tune|title|movie|film|clip|thing|piece)
-next-thing = (next|skip|skip it|skip ahead|skip forward|next one|skip { -what }|skip to the next|skip to next|next please|{ -next } { -thing }|(go|skip|jump|move|advance|switch|change|step) (on|forward|ahead|over)? (to)? (the)? { -next } ({ -thing }|episode)?|play (the)? { -next } { -thing }|skip (the|this|that) { -thing }|next episode|skip (the|this)? episode|move on|skip track|skip song|skip one|hit next|press next|play next|go on to the next ({ -thing }|episode)|start the next { -thing }|I don't like this (song|one|track)|change the song|put on the next (song|one|track|video)|play the following (song|track|one|video))
AMAZON-NextIntent =
    { -next-thing }
NextIntent =
    { -next-thing } { -at }
    { -at } { -next-thing }
    skip what's (playing|on) { -at }
-previous = (previous|prior|preceding|last|earlier)
-previous-thing = (previous|previous please|go back|go back one|skip back|back up|previous one|{ -previous } ({ -thing }|episode)|(go|skip|jump|move|switch|step|return) (back)? (to)? (the)? { -previous } ({ -thing }|episode)?|(play|replay|repeat|put on|start|play me|hear) (the)? { -previous } ({ -thing }|episode) (again)?|(go|skip|jump|move|step) back (a|one|to the last|by one|to the) ({ -thing }|episode)|play (the)? (one|song|track) before (that|this|it)?|play previous|hit previous|press previous|back one|back one { -thing }|one back|the one before|the song before|go to the (one|song|track|episode) before (this|that)?|one { -thing } back|go one { -thing } back)
AMAZON-PreviousIntent =
    { -previous-thing }
PreviousIntent =
    { -previous-thing } { -at }
    { -at } { -previous-thing }

-selected = ((the|this)? (selected|highlighted|focused|chosen|marked) (content|item|one|thing|movie|film|show|episode|title|video|song|entry)|the selection|my selection|what's selected|what is selected|what's highlighted|what is highlighted|(this|that) one|the highlighted one|the selected one|this|that|it|selected|the one (that's|that is|I've)? (selected|highlighted))
-resume = (resume|continue|keep going|go on|carry on|unpause|un pause|keep playing|continue playing|resume playback|continue playback|resume playing|go on playing|carry on playing|proceed|keep watching|continue watching|resume watching|start again where it stopped|unfreeze|resume { -what }|continue { -what }|unpause { -what }|keep playing { -what }|continue watching { -what }|keep watching { -what }|continue playing { -what }|go on with { -what }|carry on with { -what }|go on watching|carry on watching|keep it going|let it play|let it run|start playing again|play on|play again now|pick up where (I|we|you) left off|continue where (I|we) left off|resume where (I|we) left off|play from where (I|we) left off)
PlaySelectedIntent =
    play
    hit play
    press play
    start playback
    start playing
    (play|start|open and play|run) { -selected }
    play (the|this|that) (movie|film|show|episode|video|song|content|selection|title|track)
    { -resume } { -at }
    { -at } { -resume }
    (resume|unpause|continue|unfreeze) (the|my|our)? { $player }
    (resume|unpause|continue) (what's|what is|whatever's|whatever is) (playing|on|paused) { -at }
    (resume|continue) (playback|playing) (of|for) (the)? { $player }
AMAZON-ResumeIntent =
    { -resume }
    (continue|resume|unpause) what (I was|we were|I'm|we're) (watching|playing|listening to)

-stop = (stop playback|stop playing|stop it|stop that|stop this|stop { -what }|end playback|end { -what }|turn { -what } off|turn off { -what }|switch { -what } off|switch off { -what }|quit { -what }|quit playback|stop the playback|kill { -what }|stop watching|stop the stream|stop streaming|shut it off|shut off { -what }|shut { -what } off|turn that off|cut { -what }|close { -what }|stop what's playing|stop what is playing|stop what I'm watching|stop everything|cease playback|exit { -what }|finish playback|stop listening|halt playback|hit stop|press stop|no more (music|songs)|stop all playback|end the playback|abort playback|turn it off)
StopPlaybackIntent =
    { -stop }
    stop { -at }
    { -at } stop
    (stop|halt) (the|my|our)? { $player }
    (stop|end) (what's|what is|whatever's|whatever is|everything) (playing|on|running)? { -at }
    (stop|end) (playback|playing) (of|for) (the)? { $player }
    stop { $player } playback

-over = (start over|start again|restart|restart { -what }|start { -what } over|start { -what } again|start { -what } over again|start over again|start all over|(start|play|restart|watch|begin|run) ({ -what })? (again)? (from|at) (the)? (beginning|start|top|very beginning|very start)|(go|jump|skip|seek|rewind|wind|return|take me|go all the way|rewind all the way|move) (back)? to (the)? (beginning|start|very beginning|very start|top)|rewind ({ -what })? to the (beginning|start)|from the (beginning|start|top)|begin again|begin from the (beginning|start)|replay { -what }|play { -what } again|play { -what } over again|play { -what } all over again|from the very beginning|begin { -what } again|back to the (beginning|start)|start fresh|rewind all the way|restart playback|watch { -what } again|repeat { -what } from the (beginning|start)|take it from the top|let's start over|start { -what } from scratch)
AMAZON-StartOverIntent =
    { -over }
StartOverPlayerIntent =
    { -over } { -at }
    { -at } { -over }
    restart (what's|what is|whatever's|whatever is) (playing|on) { -at }
    (restart|start over) (the)? { $player }

-seek = (seek|skip|jump|go|move|advance|fast forward|forward|rewind|scrub|wind|take me|navigate|get|switch|set the position|go back|skip ahead|skip forward|jump ahead|jump forward|go ahead|go forward|jump back|skip back|rewind back|wind forward|wind back|fast forward ahead)
SeekIntent =
    { -seek } { -what }? (to|till|until|up to|forward to|ahead to|back to|over to|all the way to) (the)? { $time } (mark|point|in|into it|minute mark|position|into the (movie|film|episode|show|song|video))?
    { -seek } (to|till|until|forward to|back to) (the)? { $clock } (mark|point)?
    { -seek } (to|till|until|forward to|back to)? minute { $minutes }
    { -seek } (to|till|until)? (the)? { $nth_minute } minute
    (play|start|resume|continue|watch|start playing|begin) { -what }? (from|at) (the)? { $time } (mark|point|in)?
    (play|start|resume|continue|watch) { -what }? (from|at) (the)? { $clock } (mark|point)?
    (play|start|resume) { -what }? (from|at) minute { $minutes }
    set (the)? (position|time|playback|playback position) (to|at) (the)? { $time }
    (go|skip|jump|move|start) { $time } (in|into it|into the (movie|film|episode|show|song|video))
    .typed =
        (minute|min) { $minutes }
        (the)? { $time } (mark|point)
        { -seek } (to|till|until)? (position|time) { $time }
        { -seek } (to|till|until)? (position|time)? { $clock }

SeekRelativeIntent =
    (go|skip|jump|seek|move|scrub|wind|step|seek to|take me|jump to|skip to|take it|roll|run|spool|hop|go to|fast|bring it|rewind) { -what }? { $sign } (by|another|about)? { $time }
    { $sign } (by|another|about|it|it by|the movie|the movie by|to)? { $time }
    (go|skip|jump|seek|move|scrub|wind|step|take me|hop|roll|take it) { -what }? (by|about|another)? { $time } { $sign }
    { $time } { $sign }
    skip (by|over|about|the next|another)? { $time }
    advance { -what }? (by)? { $time }
    { $sign } (by)? { $seconds }
    (go|skip|jump|seek|move) { $sign } (by)? { $seconds }
    (wind|spool|roll|scrub) (it|the movie|the film|the video) { $sign } (by)? { $time }

SetVolumeIntent =
    { -set } (the|my|its)? { -volume } (up|down|back)? (up|down)? (to|at|on)? (about|exactly|level|only)? { $percent } (percent|per cent)?
    { -volume } (to|at|level|up to|down to|is)? { $percent } (percent|per cent)?
    { -set } (it|this|that)? (up|down|back)? (to|at) (about)? { $percent } percent
    (turn|crank|bring|put|set) (it|this|that|the music|the movie|the tv) (up|down|back)? (to|at|on) (about)? { $percent } (percent)?
    { $percent } (percent|per cent) (volume)?
    { -set } (the|my)? { -volume } (up|down|back)? (to|at|on)? { $level } (volume)?
    { -volume } (to|at|up to|down to|on)? { $level }
    { -set } (it|this|that)? (up|down)? (to|at|on)? { $level } (volume)?
    { $level } (volume|power)
    { -set } (the|my|our)? { $player } (volume|sound|volume level) (up|down)? (to|at|on)? { $percent } (percent)?
    { -set } (the|my|our)? { -volume } (of|on|in|for|at|from) (the|my|our)? { $player } (up|down)? (to|at|on)? { $percent } (percent)?
    { -set } (the|my|our)? { $player } (up|down)? (to|at) { $percent } (percent)?
    (the|my)? { $player } volume (to|at)? { $percent } (percent)?
    { -set } (the|my|our)? { $player }'s volume (to|at)? { $percent } (percent)?
    { -set } (the|my|our)? { -volume } (of|on|in|for|at) (the|my|our)? { $player } (up|down)? (to|at)? { $level }
    play at { $percent } percent (volume)?
    (set|change|adjust|turn|control) (the|my)? { -volume }
    { -volume }
    (turn|crank) (it|the music|the tv|the { -volume }) (up|down)
    (turn|crank) (up|down) (the)? { -volume }
    (raise|lower|increase|decrease|reduce) (the)? { -volume }
    (louder|quieter|softer|make it louder|make it quieter|volume up|volume down|a bit louder|a bit quieter)
    (set|change|adjust) (the)? volume level

-mute = (mute|mute { -what }|silence|silence { -what }|be quiet|quiet|hush|shush|turn off (the|all)? (sound|audio|volume)|turn (the|all)? (sound|audio|volume) off|(kill|cut|shut off|switch off|mute|disable) (the)? (sound|audio|volume)|(shut|switch|cut) (the)? (sound|audio|volume) off|no sound|sound off|audio off|volume off|mute on|turn mute on|turn on mute|make it (quiet|silent)|go silent|go quiet|hit mute|press mute|go mute|put it on mute|put { -what } on mute|stop the sound|make it mute|keep quiet|keep it quiet|enable mute|turn the volume all the way off)
MuteIntent =
    { -mute }
    mute (the|my|our)? { $player }
    (silence|quiet|hush) (the|my|our)? { $player }
    put (the|my)? { $player } on mute
    turn (the|my)? { $player } (sound|volume) off
    (mute|turn off) the (sound|volume|audio) of (the)? { $player }
-unmute = (unmute|un mute|unmute { -what }|unmute (the)? (sound|audio|volume)|turn (the)? (sound|audio|volume) (back)? on|turn (back)? on (the)? (sound|audio|volume)|switch (the)? (sound|audio) (back)? on|switch (back)? on (the)? (sound|audio)|sound on|audio on|sound back on|bring (the)? (sound|audio|volume) back|bring back (the)? (sound|audio|volume)|mute off|turn mute off|turn off mute|take it off mute|stop muting|restore (the)? (sound|audio|volume)|sound again|make it (loud|audible) again|I want to hear (it|something) again|give me (the)? sound back|undo mute|cancel mute|disable mute|take off mute|remove mute|end mute|turn off the mute|no longer mute|volume on|let me hear it again)
UnmuteIntent =
    { -unmute }
    (unmute|un mute) (the|my|our)? { $player }
    take (the|my)? { $player } off mute
    turn (the|my)? { $player } (sound|volume) (back)? on
    (unmute|turn on) the (sound|volume|audio) of (the)? { $player }

NavigateIntent =
    { -nav } (the)? { $direction } (button|arrow|key)?
    { $direction } (arrow|button|key)?
    { -nav } (the)? { $direction } (button|arrow|key)? (by)? { $count } (times|time|steps|step|places|place|rows|row|columns|items|lines|spots|clicks)
    { -nav } (the)? { $direction } (by)? { $count }
    { $direction } { $count } (times|time|steps|step|places|rows|columns)?
    { -nav } (the)? { $direction } (button|arrow|key)? { $often }
    { $direction } { $often }
    { -nav } (by)? { $count } (times|steps|step|places|place|rows|row|columns|column|items|lines|spots)? (to the)? { $direction }
    { $count } (times|steps|step|places|rows|columns)? { $direction }
    (move|push|shift) (the)? (cursor|selection|highlight|focus) (to the)? { $direction }
    (move|push|shift) (the)? (cursor|selection|highlight|focus) { $direction } (by)? { $count } (times|steps|places|rows|columns)?
    { -nav } (to the|to|over|one)? (item|thing|row)? (to the|on the)? { $direction }
    (a|one) (bit|little|step|row|notch) { $direction }
    { -nav } (a|one) (bit|little|row|notch|step|line|item|column) { $direction }
    { -nav } { $direction } (a|one) (bit|little|row|notch|step|line|item|column|place)
    (and)? { $direction } again
PageIntent =
    page { $direction }
    (go|scroll|move|jump|flip|page|skip|turn|swipe) { $direction } (by)? (a|one|the|another|a whole|a full)? (page|screen)
    (go|scroll|move|jump|flip|turn|skip)? (a|one|another|a whole|a full) (page|screen) { $direction }
    (press|hit|push) page { $direction }
    (go to|show|show me|turn to|scroll to|jump to|flip to|move to|see)? (the)? { $step } (page|screen)
    (go|scroll|move) page { $direction }
    { $direction } (a|one) page
    page { $step }
SelectIntent =
    select
    ok
    okay
    enter
    click
    confirm
    select (it|this|that|this one|that one|this item|that item|the item|current item|the current item|the highlighted item|the highlighted one)
    (choose|pick|take|open|click|click on|tap|tap on|activate) (it|this|that|this one|that one|this item|that item|the item|the highlighted item|the highlighted one|the highlighted)
    (press|hit|push|click|tap) (the)? (select|ok|okay|enter|center|middle) (button|key)?
    (click|tap|choose)
    that's the one I want
LetterIntent =
    (go|skip|jump|move|scroll|switch|advance|take me|step|navigate) (forward|back|ahead|on)? (to)? (the)? { $step } letter
    (the)? { $step } letter
    (show|show me|press|hit|see|display) (the)? { $step } letter
    letter { $step }
ShowScreenIntent =
    (show|show me|display|bring up|open|open up|pull up|go to|take me to|call up|go into|toggle|switch to|get|launch|give me|see|let me see|put up|bring me|bring me to|navigate to|turn on|jump to|put on|view|start|enter|bring on|check|get me|get to|use|hide|close|move to|head to|return to|go back to|look at) (the|my|our|a)? { $screen }
    bring (the)? { $screen } up
    pull (the)? { $screen } up
    what's on the { $screen }
    where (is|are) (the)? { $screen }
    .typed =
        (the)? { $screen }

-default = (default|current|active|main|standard|usual|preferred|favorite)
SetPlayerIntent =
    (change|switch|set|swap|update|choose|pick|select) (the|my|our|to another|to a different|a different|another|a|a new)? { -default }? (player|device|playback device|playback)
    (change|switch|set|swap|update|move) (the|my|our)? { -default }? (player|device|playback|playback device|output) (over)? (to|as|to be) (the|my|our)? { $player }
    (use|try) (the|my|our)? { $player } (from now on|instead|as (the|my|our)? { -default }? (player|device)|for playback|for everything|to play)?
    (switch|change|go|move|swap|jump) (over)? to (the|my|our)? (player|device)? { $player }
    (switch|change) (the|my)? { -default }? player { $player }
    (control|connect to|connect|talk to|select|choose|pick|take|command|operate|work with) (the|my|our)? (player|device)? { $player } (from now on|instead|now)?
    (make|set) (the|my|our)? { $player } (as)? (the|my|our)? { -default }? (player|device|default)
    (make) (the|my|our)? { $player } { -default }
    (my|the) { -default }? player (is|should be|shall be|will be|is now) (the|my)? { $player }
    (from now on)? (play|play everything|play things|always play|play my stuff|playback|play it all) { -at } (from now on|by default|always|instead)
    from now on (use|control|play on|play in|play everything on|play everything in) (the|my|our)? { $player }
    { $player }
    (the|my) { $player }
    { $player } instead
    (which|what) (players|devices) (are there|are available|are connected|do you know|can I use|do I have|are online|can you control|do you see)
    (list|show|tell me|name|show me|read me) (the|my|all|all the|your)? (available|connected)? (players|devices)
    (which|what) player (is|am I) (active|using|selected|my default|the default)
    what's my (default)? player

-user = (user|profile|account|person|user profile|user account|emby user|jellyfin user)
SetUserIntent =
    (change|switch|set|swap|choose|pick|select|update) (the|my|our|to another|to a different|another|a different)? (active|current|default)? (user|users|profile|profiles|account|accounts|user profile|user account|emby user|jellyfin user)
    (change|switch|set|swap|update) (the|my|our)? (active|current|default)? { -user } (over)? (to|to be|as) { -user }? { $user }
    (switch|change|go|swap|move) (over|back)? to { -user }? { $user }
    (switch|change|go|swap|move) (over|back)? to (the)? { $user }'s { -user }
    (use|load|take|select|open|activate|pick|choose) (the)? { -user } (of)? { $user }
    (use|load|switch to|take|select|open|activate) (the)? { $user }'s { -user }
    (use|load|select|activate) { $user } as (the|my)? (active|current)? { -user }
    (log in|log me in|sign in|sign me in|login|continue|log on|play|watch|act|work|log in again|carry on) as (user)? { $user }
    (log|sign) { $user } in
    (I am|I'm|this is|it's|it is|my name is|here is|it's me|here comes|call me|now it's|the user is|my user is|you're talking to|the active user is|it's now) { $user }
    (act|play|search|look) for { $user }
    (make|set) { $user } (as|to be)? (the|my)? (active|current|default)? { -user }
    { -user } { $user }
    { $user }
    (who|which users) (can I switch to|are there|can I be)
    become { $user }
WhoIsUserIntent =
    who (is|'s) (the)? (active|current|selected|logged in|signed in|present|default)? { -user }
    who is (active|logged in|signed in|the user|on|selected|logged on|using (this|it)|watching) (right)? (now)?
    who's (active|logged in|signed in|the user|watching) (right)? (now)?
    who (am I|am I logged in as|am I signed in as|are you acting for|do you think I am|is it|is this|are you playing for|am I right now|are you talking to)
    (which|what) { -user } (is|'s) (active|current|logged in|selected|signed in|being used|in use|set|the active one|on|currently active|that) (right)? (now)?
    (which|what) { -user } (am I|are we|do I have|are you using|do you use|am I using|is this|am I logged in as|am I on|am I signed in as|are you on|are we using|am I in)
    (whose|who's) (account|profile) (is this|is active|am I using|are we using|are you using|is in use|is it)
    (tell me|say|show me|name) (who|which user) (I am|is active|the active user is|the user is|is logged in|is the active user|is signed in)
    (tell me|what is|what's|show me|say) (the|my) (active|current)? { -user } (name)?
    active user
    (do you know)? who I am
    current user
