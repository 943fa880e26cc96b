# What people say: one phrase a line, under the name of its intent (a dot is written as a hyphen).
# (a|b) is a choice, (a|b)? may be left out, { $slot } is a part of the command, { -term } stands for its own text.
# Phrases under .typed are understood here but not sent to Amazon: typed forms and doubtful ones.
# "on the bedroom TV" is added before and after the phrases of every row that takes a player; no need to write it.

-at = (on|in|at|using|through|over on|onto|over in|out on|out in|down in) (the|my|our)? { $player }
-put = (put|stick|throw|pop|whack|chuck|bung|get|have|turn|switch|bang|sling)
-the = (the|my|our|your|this|that)
-of = (of|from|in)
-season = (season|series)
-what = (it|that|this|them|these|those|(everything|anything|whatever|what) (that's|is|'s|I'm|we're)? (playing|on|running|watching|listening to)|this one|that one|everything|(the|this|that|my|our|these|those) (movie|film|show|series|episode|video|song|track|music|album|playlist|playback|stream|program|tv show|tune|record|audiobook|book|trailer|one|title|player|telly|picture|stuff|footage|songs|tracks|episodes|movies|films|videos|albums) ((that's|I'm|we're) (playing|on|running|watching|listening to))?|record|number|concert|documentary)
-watch = (play|gimme|start up|watch|start|put on|put|throw on|stream|show me|start playing|see|start watching|play me|run|begin|turn on|fire up|load|player|show|load up|give me|give us|get me|get us|show us|play us|queue up|cue up|stick on|pop on|whack on|chuck on|bung on|let me watch|let me see|let me have|let us see|let us watch|play back|bang on|sling on|begin playing|bring on|switch on|have|start me off with|start us off with|kick off with|kick off|let's do|do)
-watching = (watching|playing|listening to|seeing|hearing|streaming|starting|putting on)
-play = (play|player|gimme|start up|watch|start|put on|listen to|put|throw on|stream|show me|start playing|play me|see|hear|start watching|run|begin|fire up|stick on|pop on|whack on|bring on|play us|begin playing|start streaming|chuck on|bung on|let me watch|let me see|let us watch|load up|queue up|switch on|bang on|sling on|begin watching|start me off with|start us off with|kick off with)
-listen = (play|gimme|start up|listen to|put on|start|hear|throw on|stream|play me|put|start playing|turn on|give me|run|begin|show me|spin|blast|stick on|pop on|fire up|bring on|get me|play us|pump|crank up|watch|start listening to|let me hear|let us hear|whack on|chuck on|bung on|bang on|sling on|show us|give us|get us|begin playing|put me on|load up|queue up|get going|let me have|let me listen to|have|start me off with|start us off with|kick off with|kick off|let's do|do)
-hear = (play|gimme|start up|listen to|put on|start|hear|throw on|stream|play me|put|start playing|turn on|give me|run|begin|spin|blast|stick on|pop on|fire up|bring on|get me|play us|pump|crank up|watch|start listening to|let me hear|let us hear|whack on|chuck on|bung on|bang on|sling on|give us|get us|begin playing|put me on|load up|queue up|get going|let me have|let me listen to|have|start me off with|start us off with|kick off with|kick off|let's do|do)
-called = (called|named|titled|entitled|with the name|by the name of|with the title)
-a = (a|an|any|some|another|any old|some old|a random|any random|some random|one of my|one of the|one of our|one of your|a nice|some kind of|some sort of|whatever|just any|a good old|some other|a different)
-show = (show|series|tv show|tv series|television show|television series|program|programme|sitcom|tv program|cartoon)
-album = (album|record|lp|cd)
-song = (song|track|tune|single)
-songs = (songs|music|tracks|tunes)
-band = (artist|band|singer|group|musician|composer|rapper|duo|orchestra|songwriter|dj)
-next = (next|following|upcoming)
-new = (new|newest|latest|most recent|brand new|last|most recently aired|just released|just aired|recent|freshest|very latest|very newest|current)
-volume = (volume|sound|volume level|sound level|loudness)
-set = (set|turn|put|change|adjust|make|bring|get|crank|turn back|have|keep|take|dial|knock)
-shift = (raise|lower|increase|decrease|reduce|turn up|turn down|bring down|bring up|crank up)
-start = (play|gimme|start up|watch|start|put on|put|throw on|stream|start playing|see|start watching|play me|run|begin|turn on|fire up|load|player|load up|give me|get me|queue up|cue up|play us|stick on|pop on|whack on|chuck on|bung on|let me watch|let me see|let me have|let us see|let us watch|play back|bang on|sling on|begin playing|bring on|switch on|give us|get us|begin watching|let me hear|listen to|hear|start me off with|start us off with|kick off with|kick off|let's do|do)
-any = (play|gimme|start up|watch|start|put on|listen to|hear|stream|start playing|play me|play us|throw on|put|run|begin|give me|let me hear|see|start watching|turn on|fire up|bring on|get me|show me|go through|let me see|let me watch|stick on|pop on|whack on|chuck on|bung on|let me listen to|give us|show us|get us|begin playing|have|bang on|let us hear|let us see|queue up|load up|load|pull up|start me off with|start us off with|kick off with|kick off|let's do|do)
-recent = (recently added|newly added|newest|latest|most recent|most recently added|new|brand new|just added|freshly added|last added)
-favorites = (favorites|favourites|favorite list|favourite list|favorites list|favourites list|list of favorites|list of favourites)
-favorite = (favorite|favourite|best loved|most loved|most liked|starred)
-book = (audiobook|audio book|book|talking book|spoken book|audio novel)
-subtitles = (subtitles|subtitle|captions|caption|closed captions|closed captioning|subs|subtitle track|subtitles track|sub titles)
-audio = (audio|audio track|audio language|language|audio stream|spoken language|dub|dubbing|voice track|language track|sound track|soundtrack)
-trailer = (trailer|trailers|preview|previews|teaser|teasers)
-idea = (suggestion|suggestions|recommendation|recommendations|idea|ideas|tip|tips|proposal|inspiration|pick|picks|hint|pointers|clue)
-station = (channel|station|tv channel|radio channel|radio station|tv station|live channel)
-session = session
-nav = (go|move|navigate|press|push|hit|scroll|tap|arrow|swipe|step|click|head|jump|cursor)

LaunchRequest =
    .typed =
        (open|start|launch|begin) (the)? (skill|app)

AMAZON-HelpIntent =
    help
    help (me)? (out|with this|please)?
    help (me)? understand (this|you|what to say)
    (what|which things) can I (say|ask|do|ask for|ask you|say to you|ask you to do) (here|now|next|to you)?
    what (can you|are you able to|could you) do (for me)?
    what do you (do|understand|know)
    how (does this work|do I use (this|you|it|the skill)|do you work|does it work|am I supposed to use this)
    how can I use (this|you|it)
    I (need|want|could use) (some)? help
    give me (some)? help
    (I don't know what to|what should I|what do I) say
    what are my options
    (I'm|I am|we're) (stuck|lost|confused)
    (give|lend) me a hand
    (what|which) (kind|sort|kinds|sorts) of (things|stuff|questions) can (I (ask|say|do|ask you|say to you)|you do)
    (show|tell|teach) me how (this|it|that|you) (works|work)
    (tell|show|teach|explain to) me how to use (this|it|you|the skill)
    (explain|tell me) (how (this|it) works|what (you|I) can (do|say|ask))
    (I have|I've got) no idea (what to (say|do)|how this works)
    (I|we) (don't|do not) (know|understand|get) how (to use (this|you|it)|this works|it works|you work|to do this)
    (I'm|I am|we're) stuck (help me|help)?
    .typed =
        (some|a bit of|a little) help
        I (would like|want|need) (some|a bit of|a little)? help
        what (are|were) you (capable of|able to do|good for)
        (I|we) (need|could use|want) a hand (with this)?
        what (else)? can I (ask|tell|get|have) you to do
        (I|we) (don't|do not) (know|understand) what (to (do|say|ask)|I (can|could) (do|say|ask))
        (is there|do you have|where is|where's) (any|some|a)? (help|instructions|manual)
        (I'm|I am|we're|we are) (not sure|unsure) (how to use (this|you|it)|what to (say|do|ask)|what (I|we) can (say|do|ask))
        how (am I|are we|do I|do we|should I|can I|would I) (supposed|meant|expected)? (to)? (talk to|speak to|use|control|operate|work with|work) (you|this|it)
        (can|could) (you|somebody|someone) (help|assist) (me|us)? (out|with this)?
HelpIntent =
    (the)? available commands
    (tell me|list|give me|read me|say|read|name|what are|show me|I want to hear|let me hear) (the|all|all the|your|all of the|some of the|some)? (available|possible|supported)? commands
    (what|which) commands (are there|are available|do you know|do you have|can I use|can I say|do you understand|do you support|are supported|are possible|can I give|can I give you)
    what are (the|your) (available)? (commands|voice commands)
    ((give|show|read|tell) me|I want|I'd like|get me)? (a|the)? (full|complete)? list of (the|your|all|all the|available|possible)? commands
    commands
    (tell|give|show|read) me (all|all of|everything about)? (the|your) commands (that)? (you know|you have|there are|I can use|I can say|you understand|you support|you can do)?
    (which|what) (things|voice commands|phrases|sentences|orders) (do you (know|understand|support|take)|can I (use|say|give)|are there|work)
    (run through|go through|go over|recite|explain|remind me of) (all)? (the|your) (available|possible)? commands
    (what|which) (of the)? commands (work|exist|are possible|can you do|can you follow|can you take)
    (command|commands) (list|overview)
    (hear|know|list|see|have|get) (all)? (of)? (the|your) (available|possible)? commands ((that|which)? (are|there are|you have|you know|I can use) (available|there|possible)?)?
    .typed =
        (tell|show) me (everything|all|what) (that)? you can do
        (what|which) (sort|kind|type) of (things|stuff|commands) can I (ask you for|ask for|tell you|say)
        (which|what) commands (do|can|would) you (accept|take|handle|follow|obey|recognise|recognize)
        (read|read out|recite|tell me|show me|list|name|give me) (every|each|all) (single|possible|available|voice)? (command|commands)
        (read|read out|recite|say|show me|give me) (me)? (the|a|your) (full|whole|complete)? list of (the|your|all|all the|available|voice)? commands
        what are (all)? (the|your) (possible|different|voice|spoken)? commands

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
    (that'll|that will|this will) be all
    (that's|that is) it for (now|today)
    enough
    I'm done
    I am done
    we're done
    end
    shut up
    stop now
    (okay|ok|that'll|that will)? (that's|that is)? (that|enough|all) (for now|for today|thanks|thank you)
    (stop|end|quit|finish|leave) (talking|listening to me|now|here)
    (we are|I'm|we're|I am) (all)? (done|finished) (here|now|for now|for today)?
    (see you|see you later|good night|goodnight|so long|cheerio|cheers|ta ta|later)
    go away
    (thank you|thanks|thank you very much|great|perfect|lovely|okay|ok|right) (that's|that is|that'll be|that will be) (all|it|enough|everything) (for now|for today|thanks|thank you)?
    please stop
    .typed =
        (please)? leave
        (that's|that is|that'll be|that will be) (everything|the lot|all I (need|wanted|want))
        (close|exit|leave|quit|end|stop) (the|this)? (skill|app|session)
        that'll do (for now|for today|thanks|thank you)
AMAZON-CancelIntent =
    cancel
    cancel that
    cancel it
    never mind
    nevermind
    forget it
    forget about (it|that|this)
    forget that
    nothing
    don't bother
    leave it
    scratch that
    (no|oh|actually|oh no|nah|sorry|wait|well|no wait|no sorry|on second thoughts|on second thought) (never mind|nevermind|forget it|cancel|cancel that|forget that|don't bother|leave it|scratch that|nothing)
    (no|oh)? (never mind|nevermind|forget it) (about it|about that|that|then|me|it)?
    (I|we) (changed|have changed|I've changed|'ve changed) (my|our) mind
    changed my mind
    (don't|do not) (worry|worry about it|do it|do that|do anything)
    (it doesn't matter|doesn't matter|no worries|let it go|let it be|leave that|drop it|ignore (that|me)|strike that|disregard that|abort)
    no need (to|for that)? (forget it)?
    (forget|ignore|disregard) (what|everything) (I|we) (said|just said|asked|asked for|told you)
    (no|oh|actually)? (forget|ignore|disregard) (all|about)? (of)? (that|it|this)
    nvm
    .typed =
        forget (I|that I) (asked|said anything|said that|mentioned it)
        forget what I (said|asked|asked for)
        (it's|that's|it is)? not (important|that important)
        (ignore|never mind) (me|that last bit|what I said)
-affirm = (go on|go on then|go for it|that would be (great|nice|good|lovely)|that'll do|that will do|let's|let's watch it|let's go|let's do it|that works|this one|yes|put it on|start it|I'd love that|good idea|great|perfect|lovely|brilliant|by all means|fine|alright|okay|ok|please|sure|I would|I'd like that|indeed|of course|do it|play it|do|I do|that one|exactly|that's it|that's the one|absolutely|definitely|why not|go ahead|that's right|right|correct|that's correct|sounds good|that one please|I want that|I'd love to|let's do that|that's (a)? (very|really)? good (choice|idea|one)|I think (that|it) (would be|is|sounds) (a)? (very|really)? (good|nice|great|lovely) (choice|idea|one)?)
-deny = (I'd rather not|not for me|not tonight|try again|try another|thanks not that one|thanks not today|nothing like that|anything else|what else|not right now|please don't|leave it|no|thanks|thank you|way|I don't|I don't want (that|it|to)|not that|not that one|don't|never|another one|something else|that's wrong|that's not it|not really|not at all|absolutely not|not this one|not today|not now|wrong|I don't think so|it's not|definitely not|of course not|I said no|I don't (think I)? (want|fancy|feel like) (to watch)? (that|that one|this|this one|it))
AMAZON-YesIntent =
    (yes|yeah|yep|yup|sure|ok yes|oh yes) { -affirm }
    (yes|yeah|yep|yup|sure|of course|absolutely|definitely|correct|exactly|certainly)
    sure thing
    (yeah|yep|sure) (please|sure|why not|do it|play it|of course)
    (do it|do that|go for it|please do|go ahead|why not|sounds good|that's right|that's it|that's the one|that one|that is right|you got it|play that one|uh huh|play it please)
    (yes|yeah|yep|yup|sure) (yes|yeah|sure|okay|ok|fine|alright)? { -affirm } ({ -affirm })?
    (sure|fine|perfect|brilliant|great|lovely|by all means|good idea|that'll do|that will do|that works|let's do it|let's do that|let's watch it|put it on|aye|affirmative|you bet|of course you can|go on then|I'd love to|I would love that|I'd like that|okay then|all right|alright then|I do|yes yes|fine by me|works for me)
    .typed =
        (yes|yeah|yep|sure|okay|ok)? (that|it) sounds (great|good|perfect|lovely|fine|wonderful|brilliant)
        (okay|ok|yes|sure|alright|great)? let's (watch|play|see|take|do|hear) (that|it|that one|this one)
        (the|this|that) (one)? sounds (good|great)
        (yes|yeah|yep|okay|ok)? (sounds|looks) (great|good|perfect|lovely|fine|wonderful|brilliant|nice|fun|like a plan)
AMAZON-NoIntent =
    (no|nope|nah|no way|not really|wrong|negative)
    (no|nope|nah|no no|oh no) { -deny } ({ -deny })?
    (absolutely not|definitely not|not at all|of course not|certainly not)
    (not that one|not this one|not that|another one|something else|I don't think so|that's not it|that's wrong|please don't|rather not|not now|not today|the next one please)
    (no|nope|nah|not really|not today|never) (no|nope|thanks|thank you|please) ({ -deny })?
    (not|not really) (today|tonight|for me|this time|that|my thing|interested|in the mood for that|keen)
    (I'd|I would) (rather|prefer) (not|something else|another|another one)
    (I don't|we don't|I do not) (want|fancy|feel like) (that|it|this|that one|this one|to|this film|that film|that movie)
    (anything|what) else
    (try|show me|give me|pick|suggest) (another|another one|something else|a different one)
    not really no
    .typed =
        (maybe|better|preferably|perhaps|possibly) not

-go-home = ((go|take me|bring me|return|get me|go back|head|navigate|jump|get|back|switch|move|take us) (back)? (to)? (the|my)? (home|home screen|home page|start screen|main menu|main screen|start page|home menu|front page|dashboard)|home|home screen|home page|(show|show me|open|display|bring up|press|hit) (the)? (home screen|home page|main menu|start page|home menu|home|home button|dashboard|start screen|main screen)|main menu)
AMAZON-NavigateHomeIntent =
    { -go-home }
    .typed =
        (all the way|right|straight) (back)? to (the|my)? (home|home screen|main screen|start screen|main menu|home page)
        (back|return) to the (start|home|main) (screen|page|menu)
GoHomeIntent =
    { -go-home } { -at }
    { -at } { -go-home }
    (take|bring|send|get|return|put) (the|my|our)? { $player } (back)? (home|to (the)? (home|home screen|home page|start page|main menu|start screen|main screen))
    { $player } (go)? home
    .typed =
        { $player } home

PlayTitleIntent =
    { -play } { $title }
    { -start } (the|a|my|our|that|this)? { $media_type } { -called }? { $title }
    { -play } { $title } the { $media_type }
    (stream|cast|send|play|beam) { $title } (to|onto|over to) (the|my|our)? { $player }
    (stream|cast|send|play|beam) (the|my)? { $media_type } { $title } (to|onto|over to) (the|my|our)? { $player }
    { -put } { $title } on
    { -put } (the)? { $media_type } { -called }? { $title } on
    (resume|continue|keep watching|finish|go on with|continue watching|keep playing|carry on with) (the|my)? { $media_type } { -called }? { $title }
    (watch|see) { $title } (tonight|this evening|this afternoon|right now|again)
    (watch|see) (the|a|my)? { $media_type } { -called }? { $title } (tonight|this evening|this afternoon|right now|again|now)
    { -put } { $title } on (tonight|right now|again|now)
    (how about|what about|fancy) { $title } (tonight|this evening)
    (could|can|let|make|have) (the|my|our) { $player } (to)? (play|show|start) { $title }
    (could|can|let|make|have) (the|my|our) { $player } (to)? (play|show|start) (the)? { $media_type } { -called }? { $title }
    (play|start|put on|watch|show|show me|begin|run|listen to|play me) the { $media_type }
    (find|look for|find me|look up) and (play|start|put on|show) (the|a|my)? { $media_type } { -called }? { $title }
    (find|look for|find me|look up) and (play|start|put on|show) { $title }
    .typed =
        (the|a|my)? { $media_type } { -called }? { $title }
        { -watching } { $title }
        { -watching } (the|a|my)? { $media_type } { -called }? { $title }
        { -hear } (the|a|my|our)? { $media_type } { -called }? { $title }
        (go|come) on (and)? play { $title }
        (find|search for) (and)? play { $title }
        find { $title } and play it
        (get|make|have) { $title } (playing|running|started|going)
        (get|make|have) (the)? { $media_type } { $title } (playing|running|started|going)
        { $title } the (movie|film)
        (play|start|begin|commence) (the)? playback of { $title }
        (use|take) (the|my|our)? { $player } (to|for) (play|playing|show|showing|watch|watching) { $title }
        { $title } on (the|my|our)? { $player }
        (I'm|I am) in the mood for (the)? { $title }
        (I|we) (feel like|fancy|want|would like|'d like|could go for|could watch) (the { $media_type })? { $title }
        (get|find|find me|look for|search for|look up|pull up|bring up|show|open) ((the|a|my)? { $media_type } { -called }?)? { $title } and (then)? (play|start|put on|show|run|watch|put) (it|that) (on)?
        is (there)? ((the|a|my)? { $media_type } { -called }?)? { $title } (there|here|in (the|my) library)? (then)? (play|start|put on|show) (it|that)

PlayShowIntent =
    { -start } (the|my|our|that)? { -show } { -called }? { $series }
    (watch|put on|play) some { -show }? { $series } episodes
    watch some { $series }
    { -watch } { $series } the { -show }
    { -put } (the|my|our)? { -show } { -called }? { $series } on
    (go|carry) on with the show { $series }
    { -watch } (the)? { $series } (tv show|tv series|television show|television series|sitcom)
    { -put } some { $series } on
    (watch|see|start watching|get watching) (a bit of|a little|a little bit of|more|some more|a spot of|another bit of) (the { -show })? { $series }
    (get back into|catch up on|catch up with|get going with) (the { -show })? { $series }
    .typed =
        { -watching } (the|my)? { -show } { -called }? { $series }
        the { -show } { -called }? { $series }
        (tv show|tv series|television show|sitcom|series|show called|show named) { $series }
        (the)? { $series } { -show }
        { -watch } (some|a bit|a little|more|some more|a bit more) (of)? (the|my|our)? { -show } { $series }
        (watch|see|play|put on|start) (the|my|our|that)? { -show } { -called }? { $series } (tonight|this evening|this afternoon|right now|again|now)

PlaySeasonIntent =
    { -watch } (the|all of|the whole|the entire|all the)? { -season } (number)? { $season } { -of } (the { -show })? { $series }
    { -watch } (the|the whole|the entire|all of the)? { $nth_season } { -season } { -of } (the { -show })? { $series }
    { -watch } (the { -show })? { $series } { -season } (number)? { $season }
    { -watch } { $series } (the)? { $nth_season } { -season }
    { -put } { -season } { $season } { -of } { $series } on
    (start|begin|go on|continue|play|start watching) (at|from|with|in) { -season } (number)? { $season } { -of } (the { -show })? { $series }
    (start|begin|go on|continue|play) (at|from|with) (the)? { $nth_season } { -season } { -of } (the { -show })? { $series }
    { -put } (the { -show })? { $series } { -season } (number)? { $season } on
    { -put } (the)? { $nth_season } { -season } { -of } { $series } on
    { -watch } (the { -show })? { $series } (from|starting with|starting from|starting at|beginning with|at|with) { -season } (number)? { $season }
    { -watch } (the { -show })? { $series } (from|starting with|starting from|starting at|beginning with|at|with) the { $nth_season } { -season }
    (start|begin|binge|binge watch|get going on|get started on|crack on with|jump to|go to|skip to|move on to) (the)? { -season } (number)? { $season } { -of } (the { -show })? { $series }
    (start|begin|binge|binge watch|get going on|get started on|jump to|go to|skip to|move on to) (the)? { $nth_season } { -season } { -of } (the { -show })? { $series }
    (binge|binge watch) { $series } { -season } { $season }
    .typed =
        (the)? { -season } (number)? { $season } { -of } (the { -show })? { $series }
        (the)? { $nth_season } { -season } { -of } (the { -show })? { $series }
        { $series } { -season } (number)? { $season }
        { -watching } { -season } (number)? { $season } { -of } { $series }
        { -watching } { $series } { -season } (number)? { $season }

PlayEpisodeIntent =
    { -watch } (the { -show })? { $series } { -season } (number)? { $season } (and)? episode (number)? { $episode }
    { -watch } (the)? { -season } (number)? { $season } (and)? episode (number)? { $episode } { -of } (the { -show })? { $series }
    { -watch } (the)? episode (number)? { $episode } { -of }? { -season } (number)? { $season } { -of } (the { -show })? { $series }
    { -watch } (from)? { $series } (the)? episode (number)? { $episode } { -of }? { -season } (number)? { $season }
    { -watch } (the)? { $nth_episode } episode { -of } (the { -show })? { $series } { -season } (number)? { $season }
    { -watch } (the)? { $nth_episode } episode { -of } (the { -show })? { $series } (the)? { $nth_season } { -season }
    { -watch } (the)? episode (number)? { $episode } { -of } (the { -show })? { $series } { -season } (number)? { $season }
    { -watch } (the)? episode (number)? { $episode } { -of } (the { -show })? { $series } (the)? { $nth_season } { -season }
    { -watch } (the)? { $nth_episode } episode { -of } (the)? { $nth_season } { -season } { -of } (the { -show })? { $series }
    { -watch } (the)? { $nth_episode } episode { -of } { -season } (number)? { $season } { -of } (the { -show })? { $series }
    { -watch } (the)? episode (number)? { $episode } { -of } (the)? { $nth_season } { -season } { -of } (the { -show })? { $series }
    { -watch } (the)? { $nth_season } { -season } (the)? { $nth_episode } episode { -of } { $series }
    { -watch } (the)? { -season } (number)? { $season } { -of } { $series } episode (number)? { $episode }
    { -watch } { $series } (the)? { $nth_season } { -season } (the)? { $nth_episode } episode
    { -watch } (the)? episode (number)? { $episode } { -of } (the { -show })? { $series }
    { -watch } (the)? { $nth_episode } episode { -of } (the { -show })? { $series }
    { -watch } { $series } (the)? { $nth_episode } episode (of)? (the)? { $nth_season } { -season }
    { -watch } from { $series } { -season } { $season } episode { $episode }
    { -watch } { -of } { $series } (the)? { -season } { $season } episode { $episode }
    { -put } (the { -show })? { $series } { -season } (number)? { $season } (and)? episode (number)? { $episode } on
    { -put } { -season } (number)? { $season } (and)? episode (number)? { $episode } { -of } { $series } on
    { -put } (the)? { $nth_episode } episode { -of } (the)? { $nth_season } { -season } { -of } { $series } on
    { -watch } (the { -show })? { $series } (from|starting with|starting from|starting at|at|with) { -season } { $season } episode { $episode }
    (start|begin|jump to|go to|skip to) { -season } { $season } episode { $episode } { -of } (the { -show })? { $series }
    (start|jump to|go to|skip to) { $series } { -season } { $season } episode { $episode }
    { -watch } (the { -show })? { $series } (the)? { $nth_episode } episode { -of } { -season } (number)? { $season }
    .typed =
        (the { -show })? { $series } { -season } (number)? { $season } (and)? episode (number)? { $episode }
        (the)? { -season } (number)? { $season } (and)? episode (number)? { $episode } { -of }? (the { -show })? { $series }
        (the)? episode (number)? { $episode } { -of }? { -season } (number)? { $season } { -of }? (the { -show })? { $series }
        { $series } episode (number)? { $episode } { -of }? { -season } (number)? { $season }
        (the)? { $nth_episode } episode { -of } (the)? { $nth_season } { -season } { -of } (the { -show })? { $series }
        (the)? { $nth_episode } episode { -of } { -season } { $season } { -of } (the { -show })? { $series }
        { -watching } { $series } { -season } { $season } (and)? episode { $episode }
        { -watching } { -season } { $season } episode { $episode } { -of } { $series }
        { -watch }? { $series } s { $season } e { $episode }
        { -watch }? { $series } s { $season } episode { $episode }
        { -watch }? s { $season } e { $episode } { -of }? { $series }
        { -watch }? e { $episode } s { $season } { -of } { $series }
        { -watch } (the)? { -season } { $season } episode { $episode } { $series }
        { -watch } (the)? { $series } { $nth_season } { -season } { $nth_episode } episode
        (from|of) { $series } (I want|I'd like|play|put on|let me see|watch) season { $season } episode { $episode }
        (the)? { $series } episode (that is|that's|which is|at|from)? season { $season } episode { $episode }

-was-on = ((that|which)? (I|we|I've|we've|I'd|we'd) (was|were|been|have been|had been)? (watching|on|in the middle of|halfway through|started|began|begun|left|stopped|paused|half watched) { -when }?|(that|which)? (I|we) (didn't|haven't|hadn't|never|did not|have not) (finish|finished|complete|completed)|from (before|earlier|last time|last night|yesterday))
-pick-up = (resume|continue|finish|finish off|go on with|carry on with|get back to|return to|keep watching|continue watching|go back to|keep playing|resume watching|continue with|pick up|finish watching|resume playing|continue playing|proceed with|get back into|keep going with|jump back into|take me back to|play|watch|put on)
ResumeEpisodeIntent =
    (resume|continue|finish|go on with|carry on with|get back to|return to|keep watching|continue watching|go back to|keep playing|resume watching|continue with|pick up|finish watching|resume playing|continue playing|proceed with) (the|my|our|that|an) (last|current|half watched|unfinished|half finished|started)? episode { -of } (the { -show })? { $series }
    (resume|continue|finish|go on with|carry on with|keep watching|continue watching|go on watching|carry on watching|keep playing|resume watching|resume playing|finish watching|get back to|continue with|return to|keep going with|go back to watching|get back to watching|go back to) (the { -show })? { $series }
    (pick up|resume|continue|carry on|start|play|go on) (from)? where (I|we) (left off|stopped|were|got to) (in|with|on|at|watching|of) (the { -show })? { $series }
    (pick up|resume|continue|carry on|carry on with|play|start|watch|put on|go on with|continue with) (the { -show })? { $series } (from)? where (I|we) (left off|stopped|were|got to|left it|left)
    pick { $series } (back)? up (from)? where (I|we) (left off|stopped)
    (resume|continue|finish) (the|my|our)? { $series } episode
    (resume|continue|finish) episode { -of } { $series }
    pick { $series } back up
    play the (half watched|unfinished|half finished) episode { -of } { $series }
    { -pick-up } (the|that|my|our) (last|same|rest of the|rest of that)? episode { -of } (the { -show })? { $series } { -was-on }
    { -pick-up } the rest of (the|that|my|our)? (last|current)? episode { -of } (the { -show })? { $series }
    { -pick-up } (the|that|my|our)? { $series } episode { -was-on }
    (resume|continue|finish|finish off|pick up|carry on with) (my|our|the|that) { $series } (episode)?
    (pick up|take up|continue|resume) (with)? { $series } (again)? (from)? where (I|we) (left|left it|stopped|broke off)
    (jump|get|dive|hop|take me|go) back (in|into|to) (the|my|our)? (episode { -of })? (the { -show })? { $series }
    back to (the)? episode { -of } { $series }
    (continue|keep|go on|carry on|resume) (watching|with) (the { -show })? { $series } (from)? where (I|we) (left off|stopped|were|got to|left it)
    { -pick-up } (the|that|my|our|an) (last|same|current|unfinished)? episode { -of } (the { -show })? { $series } (from)? where (I|we) (left off|stopped|were|got to|left it|paused)
    { -pick-up } (the|that|my|our)? { $series } episode (from)? where (I|we) (left off|stopped|were|got to|left it|paused)
    .typed =
        (I|we) (was|were) (halfway through|in the middle of|watching|part way through) (an|the|that)? episode of { $series } (resume|continue|go on with|carry on with|pick up) (it|that|there)?
        (get|go|come|take me) back (in)? to (the|that|my)? (episode of { $series }|{ $series } episode) (I was (in|on|watching|in the middle of))?
        (play|watch|finish|see|put on|show me) the (rest|remainder|end|remaining part) of (that|the|my|this|an)? ({ $series } episode|episode of { $series })
        (pick up|resume|continue|carry on with|go on with|finish) (the|that|my)? { $series } episode (where (I|we) (left off|stopped|were)|from where (I|we) (left off|stopped))?
        (keep going|go on|carry on|continue|proceed|resume) (with|watching)? (the|my|that|our|this)? episode { -of } (the { -show })? { $series }
        (continue|resume|carry on|go on) (from)? where (I|we) (stopped|left off|was|were) (in|with|at) (the|my|that)? (episode { -of })? { $series }

-choice = (you like|you want|at random|at all|of your choice|of your choosing|or other|or another|or something|from my library|from the library|to watch|for (me|us) to watch|please)
PlayRandomIntent =
    { -watch } (something|anything|whatever|some stuff|something random|anything random|something good|anything good|something nice|something fun|something to watch|anything you like|whatever you like|whatever you want|anything you want|anything at all|something or other|something else|something new to me|any old thing|a random thing|something for me)
    (surprise me|surprise us|pick something|choose something|you choose|you decide|you pick|dealer's choice|pick something for me|choose something for me|play it random|anything|entertain me|pick something to watch|choose something to watch|find me something to watch|find something to watch|just play something|play at random|play randomly)
    { -watch } { -a } (random|good|nice|great|fun|decent)? { $media_type } { -choice }?
    { -watch } (some)? random { $media_type }
    { -watch } { -a }? (random|good|nice|great)? { $genre } { $media_type } { -choice }?
    { -watch } (a|an|any|some|another)? (random|good|nice|great)? { $media_type } (genre|of the genre|in the genre|from the genre|with the genre|of genre|in genre|from genre) { $genre }
    { -watch } ({ -a }|something|anything) (random|good|nice|great|a bit|a little)? { $genre } { -choice }?
    { -watch } { $genre }
    { -watch } (something|anything) (genre|of the genre|in the genre|from the genre|with the genre) { $genre }
    { -watch } (a|an|any|some) { $media_type } at random
    { -watch } { $media_type } at random
    (pick|choose|find|find me|select|pick me|pick out) (a|an|any|some) (random|good|nice)? { $genre }? { $media_type } (for me|to watch)?
    (shuffle|play) (all)? (my|our|the|some)? { $media_type } (in random order|randomly)
    shuffle (my|our|some|the)? { $genre }? { $media_type }
    { -put } (something|anything|something random|something good) on
    (pick|choose|find|select|decide on) (me|us)? (something|anything) (good|nice|fun|random)? (for (me|us))? { -consume }? (tonight|today)?
    (you|please) (pick|choose|select|decide on) (a|an|any|some|the)? (random|good)? { $genre }? { $media_type }
    { -put } ({ -a }|something) { $genre } on
    { -put } { -a } (random|good)? { $genre }? { $media_type } on
    (surprise me|surprise us) with (a|an|some|any) { $genre }? { $media_type }
    (surprise me|surprise us) with (a|an|some|something)? { $genre }
    (I'm|I am|we are|we're) in the mood for (a|an|some) { $genre }? { $media_type }
    (I'm|I am|we are|we're) in the mood for (a|an|some)? { $genre }
    (pick|choose|find|select|grab|get) (me|us)? { -a } (random|good|nice|decent)? { $genre }? { $media_type } (and|to|then)? (play|start|put|run|stick|throw) (it|that|on)? (on)?
    (pick|choose|find|select|grab) (me|us)? (something|anything) (and|then) (play|start|put|run) (it|that) (on)?
    { -put } (something|anything|whatever) ({ -choice }|you fancy|you think I'll like)? on
    { -watch } (something|anything) (you think)? (I|we) (might|would|will|could) (like|enjoy)
    (I'm|we're|I am|we are)? (feeling lucky|easy)
    (I|we) (don't|do not) (mind|care) what (you)? (play|put on|we watch|I watch)
    (play|put on|pick) whatever
    put (something|anything) on (for (me|us))? (to)? (watch)?
    .typed =
        { -watch } { $media_type }
        { -watching } (something|anything)
        { -watching } (a|an|any|some) (random|good)? { $genre }? { $media_type }
        { -watching } (a|an|any|some)? { $genre }
        (a|an|any|some) (random|good)? { $genre }? { $media_type }
        (a|an|some) (random|good)? { $genre }
        any (random)? { $genre }
        random { $genre }? { $media_type }
        something (random|good|to watch)?
        (whatever|anything) (you like|you want|you fancy|will do|goes) (just)? (play it|put it on|play something)
        { -watch } (a few|some|a couple of|several) episodes of (anything|something|whatever|any show)
        (choose|pick|find|select) (a|an|some)? { $genre }? { $media_type } for (me|us) and (play|start|put on) (it|that)?
        { -watch } (a few|some|a couple of|several|a handful of) episodes of (anything|something|whatever|any show)

PlayRandomEpisodeIntent =
    { -watch } (a|an|any|some|another|one)? (random|good|nice|old|single)? episode { -of } (the { -show })? { $series }
    { -watch } (a|an|any|some|another) (random)? { $series } episode
    { -watch } (a|an|any) episode at random { -of } { $series }
    { -watch } random { $series } (episode|episodes)
    { -watch } (random|some|any|a few|a couple of|several|more|some random) episodes { -of } (the { -show })? { $series }
    (pick|choose|find|select) (a|an|any) (random)? episode { -of } { $series }
    (surprise me|surprise us) with (a|an|some) (random)? episode { -of } { $series }
    { -watch } one of the episodes { -of } { $series }
    { -put } { -a } (random)? (episode|one) { -of } (the { -show })? { $series } on
    { -watch } { -a } (random|good|nice|old|single)? (episode|one) { -of } (the { -show })? { $series } { -choice }?
    { -watch } whichever episode { -of } { $series }
    (it doesn't matter|I don't mind|I don't care|no matter|doesn't matter) which episode { -of } { $series } (just)? (play one|put one on|pick one|any will do)?
    .typed =
        (a|an|any|some)? (random)? episode { -of } { $series }
        { -watching } (a|an|any)? (random)? episode { -of } { $series }
        { -watch } (some|a|any|one)? { $series } (episode|episodes) (at random|randomly|you like|or other)
        (it)? (doesn't matter|does not matter|don't care|don't mind) (which|what) (one|episode)? (just)? { -watch } (an|any|some) episode { -of } { $series }
        (whichever|whatever|any|which) episode { -of } { $series } (you like|you want|will do|is fine|you fancy|you pick)
        (a|any|some|one|another) (random)? { $series } (episode|one)

PlayRandomMusicIntent =
    (drop the beat|drop a beat|drop that beat|drop the bass|hit it)
    { -listen } (some|any|a bit of|a little|random|my|some random|the|some good|a little bit of|some nice|all my|any random)? { -songs }
    { -listen } (a|any|another|some) (random|good|nice)? song
    { -listen } ({ -some-of }|something|several|a handful of|a bunch of)? { $genre } { -songs }
    (how about|what about|let's have|I fancy|let's hear) ({ -some-of }|several)? { $genre } { -songs }
    { -listen } (some|any|a bit of|a little|some good|a little bit of|something|good old|some random)? { $genre }
    { -listen } (some|any|random)? { -songs } (genre|of the genre|in the genre|from the genre|with the genre|of genre|in genre|of type|from genre) { $genre }
    { -listen } (a|an|any|some) (random|good|nice)? { $genre } (song|track|tune|number|record)
    (shuffle|mix|play) (all)? (my|our|the|some)? { $genre }? { -songs } (in random order|randomly|at random)?
    shuffle (my|some|the)? { $genre }
    shuffle (my|our|the|some)? (music|songs|music library)
    (I'm|I am|we are|we're) in the mood for (some|a little|a bit of)? { $genre }? { -songs }
    (I'm|I am|we are|we're) in the mood for (some|a little|a bit of)? { $genre }
    music
    { -put } (some|a little|a bit of)? { $genre }? { -songs } on
    { -put } (some|a little|a bit of) { $genre } on
    (let's have|I want|I need|we need|let me have|let me hear|give me|how about) (some|a little|a bit of) { $genre }? { -songs }
    (let's have|I want|I need|we need|let me have|let me hear|how about) (some|a little|a bit of) { $genre }
    { -put } (some|a little|a bit of|a bit of a)? { $genre } (number|tune|song|beat|vibe) on
    { -put } (a little bit of|something|some good|any|some kind of|some nice|my)? { $genre }? { -songs } on
    { -listen } { -some-of } { $genre }? { -songs }
    { -listen } (something|anything) (musical|{ $genre })
    (I'm|I am|we are|we're) (in the mood for|up for|feeling like|after) (some|a little|a bit of|something)? { $genre }? { -songs }?
    (I|we) (fancy|feel like|want|need|could do with) (some|a little|a bit of|something) { $genre }? { -songs }?
    get the party started
    (give|hit) me a beat
    let (the|that) (beat|bass) drop
    .typed =
        { -watching } (some)? { -songs }
        { -watching } (some)? { $genre } { -songs }?
        (some|any|random)? { $genre } { -songs }
        (some)? { $genre }
        some { -songs }
        (some|a bit of|a little)? (background|nice|quiet|soft|good) { -songs } (would be|is) (nice|good|great|lovely|what I need)
        { -listen } (some|a bit of|a little)? (background|quiet|soft|loud|relaxing|dinner|party) { -songs }
        fill (the|this)? (room|house|place) with (some)? { $genre }? { -songs }
        (liven|cheer|warm|spice) (things|us|me|it|the place|this place) up with (some|a bit of|a little)? { $genre }? { -songs }?
        (liven|cheer|warm|spice) up (things|the place|the room|the party) with (some|a bit of|a little)? { $genre }? { -songs }?

PlayArtistIntent =
    { -listen } (the|my|our)? { -band } { -called }? { $artist }
    { -put } (the)? { -band } { $artist } on
    .typed =
        { -watching } (the)? { -band } { $artist }
        (the)? { -band } { $artist }

-some-of = (some|any|all|all the|a few|the|random|all of the|my|some good|a couple of|the best|a bit of|a little|a little bit of|some of the|some of my|some more|more|lots of|plenty of|nothing but|only|some random|a few good|a selection of|a mix of|some other|any of the|one of the|just the)
PlaySongsByArtistIntent =
    { -listen } { -some-of }? { -songs } (by|from|of) (the { -band })? { $artist }
    { -listen } (something|anything|everything|stuff|a song|any song|some stuff|a few songs|a track|some hits|hits|the hits|the greatest hits|greatest hits) (by|from|of) (the { -band })? { $artist }
    { -listen } some { $artist }
    { -listen } (some|any|all|my)? { $artist } { -songs }
    { -listen } (a|an|any|some|another) { $artist } (song|track|tune|number)
    (shuffle|mix|play) (all)? (the|my|some)? { -songs } (by|from|of) { $artist }
    (I want|I need|let's have|let me hear|how about) some { -songs } (by|from) { $artist }
    { -put } (some|a few|the|all)? { -songs } (by|from|of) { $artist } on
    { -put } (something|anything) by { $artist } on
    { -listen } (a bit of|a little|a little bit of|more|some more|a spot of|lots of|nothing but|any) { $artist }
    { -put } (a bit of|a little|a little bit of|more|some more|some) { $artist } on
    { -put } { -some-of } { -songs } (by|from|of) { $artist } on
    { -listen } (something|anything|everything|stuff|some stuff|whatever) (you have|you've got|we have|I have|we've got) (by|from|of) { $artist }
    (I'm|I am|we're) in the mood for (some|something by|songs by|music by|a bit of) { $artist }
    { -listen } (something|anything) (good|nice|random|mellow|upbeat|relaxing|quiet|loud|new|old)? (by|from) (the { -band })? { $artist }
    { -listen } (the|some|my)? (best|greatest|top|biggest) ({ -songs }|hits|stuff) (by|from|of) (the { -band })? { $artist }
    .typed =
        { -watching } (some)? { -songs } by { $artist }
        (some)? { -songs } (by|from) { $artist }
        (something|anything) by { $artist }
        (what|whatever|anything) (have you|have we|you have|we have|you've|do you have|do we have) (got)? (by|from|of) { $artist } (and)? (play|put on|start) (some|it|that|something|a few)
        (some|any|a few|more|lots of|a bit of|a couple of) { $artist } { -songs }

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
    { -put } (the)? { -song } { $song } on
    { -put } (the)? { -song } { $song } { -by } { $artist } on
    { -listen } (the)? { $artist } song { -called } { $song }
    { -listen } (the)? { $artist }'s { -song } { -called }? { $song }
    .typed =
        (the)? { -song } { -called }? { $song } ({ -by } { $artist })?
        { -watching } (the)? { -song } { -called }? { $song } ({ -by } { $artist })?
        { -watching } { $song } { -by } { $artist }
        { -listen } the { $song } song ({ -by } { $artist })?
        { -listen } by { $artist } (the)? { -song } { $song }
        { -put } (the|a|that|my|this)? { -song } { -called }? { $song } ({ -by } { $artist })? on

PlaySongsFromAlbumIntent =
    { -listen } (some|all|all the|the|all of the|a few|random|any)? { -songs } (from|off|on|of) (the|their|his|her|my)? { -album } { -called }? { $album }
    { -listen } (some|all|all the|the|all of the|a few|random|any)? { -songs } (from|off|on|of) (the|their|his|her|my)? { -album } { -called }? { $album } { -by } { $artist }
    { -listen } (something|everything|anything|a song|a track|any song) (from|off|on|of) (the|their|his|her|my)? { -album } { -called }? { $album }
    { -hear } (the|my|our|that|this|an|the whole|the entire|the full)? { -album } { -called }? { $album }
    { -hear } (the|my|our|that|this|an|the whole|the entire|the full)? { -album } { -called }? { $album } { -by } { $artist }
    { -listen } (the)? { $album } { -album }
    { -listen } (the)? { $album } { -album } { -by } { $artist }
    { -put } (the|my)? { -album } { $album } on
    { -put } (the|my)? { -album } { $album } { -by } { $artist } on
    { -listen } (the)? { $artist }'s { -album } { -called }? { $album }
    { -listen } { $album } the { -album }
    { -listen } (the)? { $artist } album { -called } { $album }
    { -listen } (the|some|my)? (best|greatest|top|first|last) { -songs } (from|off|on|of) (the|their|his|her|my)? { -album } { -called }? { $album } ({ -by } { $artist })?
    .typed =
        { -watching } (the)? { -album } { $album } ({ -by } { $artist })?
        (some|any|all|the)? { -songs } (from|off|on) (the|my)? { -album } { $album } ({ -by } { $artist })?
        (the)? { -album } { -called }? { $album } ({ -by } { $artist })?
        { -listen } { $album } the { -album } { -by } { $artist }
        (some|a few|any|the)? { -songs } (from|off|on|of) (the)? { $album } { -album }
        { -listen } (what's|what is|whatever's|the stuff|the music) on (the)? { -album } { $album }
        (run|go|play) through (the)? { -album } { $album }

-nextish = (next|up next|next up|coming up|coming up next|coming next|on next|next in line|first in line|first up|due next|(next|up next|first|next up) (in|on) (my|the|our) (queue|list|next up list|watch list|watchlist|up next list|next up queue))
-next-up = (next up|up next|my next up|the next up|my up next|the next thing|the next thing up|the next one up|the next one in line|next in line|the next up episode|(the|my|our) next episode|what comes next|whatever comes next|(what's|what is|whatever's|whatever is|the one that's|the one that is|the episode that's|the thing that's) { -nextish }|(what|whatever) (I'm|I am|we're|we are) (supposed to|meant to|due to) (watch|see|be watching) next|(what|whatever) (I|we) (should|can|could) (watch|see) next|(what|whatever) comes next (in|on) (my|the|our) (queue|list|next up list|watch list|watchlist|up next list)|(the)? next (thing|one|item|title|video|show|up) (in|on|from) (my|the|our) (queue|list|next up list|watch list|watchlist|up next list|next up)|(the)? (first|top) (thing|one|item|title|show|episode) (in|on|of|from) (my|the|our) (next up|up next|next up list|queue)|(my|the|our) next (show|up queue|up list))
PlayNextUpIntent =
    { -watch } { -next-up }
    (continue|go on|carry on|keep going|proceed|move on|go) with { -next-up }
    (continue|go on) to { -next-up }
    { -put } { -next-up } on
    (go|skip|move) (on|ahead)? to (what's|what is) (next|up next)
    (go ahead|go on|carry on|get going|start) with { -next-up }
    .typed =
        whatever is (up)? next
        whatever's { -nextish }
        next up
        { -watching } { -next-up }

PlayNextEpisodeIntent =
    { -watch } (the|my|our)? { -next } (unwatched|unseen|new)? episode { -of } (the { -show })? { $series }
    { -watch } (the|my)? (unwatched|unseen|first unwatched|first unseen) episode { -of } (the { -show })? { $series }
    { -watch } (the|my|our)? { -next } { $series } episode
    (continue|go on|carry on|move on) (with|to) (the)? { -next } episode { -of } (the { -show })? { $series }
    { -put } (the)? { -next } episode { -of } { $series } on
    { -watch } { $series } (the)? { -next } episode
    { -watch } (the)? { -next } one { -of } { $series }
    { -watch } (the)? next { $series }
    { -put } (the|my)? { -next } { $series } (episode)? on
    { -watch } (the|my|our)? { -next } (bit|part|instalment|installment|chapter) { -of } { $series }
    (carry|go|move|skip|jump|continue|get) (on|ahead)? (to|with) (the|my|our)? { -next } (episode|one) { -of } (the { -show })? { $series }
    (go|move|skip|jump|get) (on|ahead)? to (the|my|our)? { -next } { $series } (episode)?
    { -watch } { $series } (from)? the { -next } (one|episode)
    { -watch } another (one)? { -of } { $series } in order
    .typed =
        (the|my)? { -next } (unwatched)? episode { -of } (the { -show })? { $series }
        { -watching } (the|my)? { -next } episode { -of } (the { -show })? { $series }
        (the)? { -next } { $series } episode
        skip to the { -next } episode { -of } { $series }
        (carry on|go on|continue|keep going|proceed) with (the|my)? { -next } (part|episode|bit|one|instalment|chapter) { -of } { $series }
        (what|whatever|which episode) (is|comes|'s) next (in|on|of|for) (the { -show })? { $series } (play|start|put on|show me) (it|that|that one)? (on)?

PlayNewEpisodeIntent =
    { -watch } (the|a|any|this week's|today's)? { -new } episode { -of } (the { -show })? { $series }
    { -watch } (the)? (newest|latest|most recent|brand new|new) { $series } episode
    { -put } (the)? { -new } episode { -of } { $series } on
    { -watch } (the)? { -new } { $series } episode
    { -watch } (the|this)? (week's) episode { -of } { $series }
    { -watch } the (newest|latest) { -of } { $series }
    (watch|see|put on|start|play) (the)? (newest|latest|most recent) { $series }
    (is there|if there is|do I have|has|if) a new episode { -of } { $series } (come|come out|come in|arrived)? (play it|put it on|start it)
    { -watch } (the)? { -new } episode { -of } { $series } (that|which) (came out|was released|has been released|aired|there is|I have)
    { -put } (the)? { -new } { $series } (episode)? on
    { -watch } (the|this|last) (week's|weeks) { $series } (episode)?
    { -watch } (the|a|any)? { -new } (instalment|installment) { -of } { $series }
    { -watch } (this|last) week's episode { -of } (the { -show })? { $series }
    { -watch } (last night's|yesterday's|tonight's|today's) { $series } (episode)?
    { -watch } (last night's|yesterday's|tonight's|today's) episode { -of } { $series }
    (is there|if there is|if there's|do I have|has|if|do we have) (a|an) new (episode { -of } { $series }|{ $series } (episode)?) (come|come out|come in|arrived)? (then|and)? (play it|put it on|start it)
    .typed =
        (newest|latest|most recent) { $series }
        (the|a|that) { -new } episode { -of } (the { -show })? { $series }
        (the)? (new|newest|latest|most recent) episode { -of } (the { -show })? { $series }
        (the)? (new|newest|latest|most recent) { $series } episode
        { -watching } (the|a)? { -new } episode { -of } { $series }
        { -watch } (the|that)? { $series } episode (that|which) (just|recently|last)? (came out|aired|was released|dropped|came in|was added)
        (whatever|whichever|which) episode of { $series } (came out|aired|was released|is) (last|newest|latest) (play|put on|show me)? (that|it|that one|that one on)?
        (is there|have we got|do we have|is) (a)? new episode of { $series } (out|there|here|available|you can play|we can watch)
        (is|has) (the|a)? new (episode of { $series }|{ $series } (episode|one)) (out|here|there|available|in|come out|come in|arrived)? (yet|already|now)?

-pause = (pause|pause { -what }|pause playback|pause playing|pause what's playing|pause what is playing|pause what's on|pause what I'm watching|pause what we're watching|hold|hold { -what }|freeze|freeze it|hold on|hold that|wait|halt|take a break|hit pause|press pause|put it on pause|put { -what } on pause|put { -what } on hold|freeze { -what }|stop ({ -what })? for (a|one) (moment|second|minute|bit|sec)|suspend playback|pause ({ -what })? for (a|one) (moment|second|minute|bit|while)|pause everything|hold it there|hold it|(hang|hold) on (a|for a|one)? (sec|second|moment|minute) (and)? pause ({ -what })?|stop it there for (now|a second|a moment)|pause right there|pause there|freeze there|freeze it there|freeze the (picture|image|frame)|pause the picture|stick it on pause|stick { -what } on pause|pop { -what } on pause|leave it there for a (moment|minute|second)|pause for (now|me|us)|pause real quick|take a (short)? (pause|break)|time out|put the pause on|(I|we)? (want|need|would like|'d like|have|get) { -what } (paused|on pause|on hold|stopped for (a|one) (second|minute|moment|bit))|(I|we) need (a|one) (minute|second|moment|sec|break)|(I|we) (have|need|want|'d like) (to)? (take|have) a (quick|short|little)? break)
AMAZON-PauseIntent =
    { -pause }
    (hold on|wait|hang on|pause|stop|hold it) (for)? (a|one|just a) (second|minute|moment|sec|bit)
    (one moment|one second|just a second|just a moment|just a minute|hang on)
    .typed =
        (give|allow) (me|us) (a|one|just a) (second|minute|moment|sec|bit)
        (I'll|I will|we'll|I'm|we're) (be)? (right|just)? (be|coming)? back (in a (second|minute|moment|sec|bit|few))? (so)? { -pause }
PausePlayerIntent =
    { -pause } { -at }
    { -at } { -pause }
    (pause|freeze|halt|hold) (the|my|our)? { $player }
    (pause|freeze|hold) (what's|what is|whatever's|whatever is|everything|whatever you're playing) (playing|on|running)? { -at }
    put (the|my)? { $player } on (pause|hold)
    (pause|freeze) { $player } playback
    (pause|freeze|hold) (the)? (picture|image|frame|telly|tv|video) { -at }
    (pause|freeze|hold|stop) (the|my|our)? { $player } for (a|one) (second|minute|moment|sec|bit)
    .typed =
        (can|could|would|should|may) (the|my|our)? { $player } be (paused|put on pause|put on hold|frozen|halted)

-thing = (song|track|one|item|video|tune|title|movie|film|clip|thing|piece)
-next-thing = (next|skip|skip it|skip ahead|skip forward|next one|skip { -what }|skip to the next|skip to next|next please|{ -next } { -thing }|(go|skip|jump|move|advance|switch|change|step) (on|forward|ahead|over)? (to)? (the)? { -next } ({ -thing }|episode)?|play (the)? { -next } { -thing }|skip (the|this|that) { -thing }|next episode|skip (the|this)? episode|move on|skip track|skip song|skip one|hit next|press next|play next|go on to the next ({ -thing }|episode)|start the next { -thing }|I don't like this (song|one|track)|change the song|put on the next (song|one|track|video)|play the following (song|track|one|video)|(give|get|find) me the next { -thing }|(I want|let me hear|let's hear|let's have) (the|a)? (next|different|another) { -thing }|(skip|jump) past (this|that|it|the) ({ -thing })?|not this (song|one|track)|(next|skip|another) (one|song|track)? please|get (me)? (to)? the next { -thing }|(on to|onto) (the)? next ({ -thing })?|(let's|can we|could we) (move|skip) (on|along|past this) (to the next ({ -thing })?)?|move (on|along) to the next ({ -thing })?|skip over (this|that|it|the) ({ -thing })?|pass on this ({ -thing })?|the next ({ -thing }|episode)|(a|another) different (song|track|one|tune)|bored of this ({ -thing })?|skip (on|along|onwards)|(play|put on|start) (the)? { -next } ({ -thing }|episode) (please|now|already|then)|(skip|jump|go) (ahead|forward|on) (one|a) ({ -thing }|episode)|(one|a) ({ -thing }|episode) (on|ahead|forward)|(hear|have|play|get|start|see) the next { -thing }|I don't care for (this|that) ({ -thing })?|don't like (this|that) ({ -thing })?)
AMAZON-NextIntent =
    { -next-thing }
    .typed =
        (I|we) (don't|do not) (like|love) (it|this|that) (song|one|track)? (next|skip|skip it|next one)
NextIntent =
    { -next-thing } { -at }
    { -at } { -next-thing }
    skip what's (playing|on) { -at }
-previous = (previous|prior|preceding|last|earlier)
-previous-thing = (previous|previous please|go back one|skip back|back up|previous one|{ -previous } ({ -thing }|episode)|(go|skip|jump|move|switch|step|return) (back)? (to)? (the)? { -previous } ({ -thing }|episode)?|(play|replay|repeat|put on|start|play me|hear) (the|that)? { -previous } ({ -thing }|episode) (again)?|(go|skip|jump|move|step) back (a|one|to the last|by one|to the) ({ -thing }|episode)|play (the)? (one|song|track) before (that|this|it)?|play previous|hit previous|press previous|back one|back one { -thing }|one back|the one before|the song before|go to the (one|song|track|episode) before (this|that)?|one { -thing } back|go one { -thing } back|(go|skip|jump|take me|get|flip|head) back to the { -thing } (before|that was on before|I just heard|I heard before) (this|that)? (one)?|(what was|play) that last { -thing } again|back to the (last|previous) ({ -thing }|episode|one)|back a { -thing }|(the|that) { -thing } before (this|that|it)? (one)?|(play|put) (the|that) (last|previous|earlier) ({ -thing }|episode) (on)? (again|once more)?|(give|get) me the (last|previous) ({ -thing }|episode)|(can I|let me|I want to) hear the (last|previous) ({ -thing }) (again)?|(the)? { -previous } ({ -thing }|episode)|(one|a) { -thing } (back|backwards|earlier)|(rewind|return) (back)? to the { -previous } ({ -thing }|episode)|reverse (one|a) { -thing }|put back on the (last|previous) { -thing }|once more the last { -thing }|(play|hear) (the|that) (last|previous) { -thing } (one more time|once more)|(play|hear|put on) the { -thing } before (this|that|it) (one)?)
AMAZON-PreviousIntent =
    { -previous-thing }
PreviousIntent =
    { -previous-thing } { -at }
    { -at } { -previous-thing }

-selected = ((the|this)? (selected|highlighted|focused|chosen|marked) (content|item|one|thing|movie|film|show|episode|title|video|song|entry)|the selection|my selection|what's selected|what is selected|what's highlighted|what is highlighted|(this|that) one|the highlighted one|the selected one|this|that|it|selected|the one (that's|that is|I've)? (selected|highlighted))
-resume = (resume|continue|keep going|go on|carry on|unpause|un pause|keep playing|continue playing|resume playback|continue playback|resume playing|go on playing|carry on playing|proceed|keep watching|continue watching|resume watching|start again where it stopped|unfreeze|resume { -what }|continue { -what }|unpause { -what }|keep playing { -what }|continue watching { -what }|keep watching { -what }|continue playing { -what }|go on with { -what }|carry on with { -what }|go on watching|carry on watching|keep it going|let { -what } (play|run|go on|continue|play on|keep going|keep playing)|(keep|go|carry) on (playing|watching|listening|going)|start playing again|play on|play again now|pick up where (I|we|you) left off|continue where (I|we) left off|resume where (I|we) left off|play from where (I|we) left off|(start|play|get|set) { -what } going again|(start|get) { -what } (playing|up) again|go ahead and continue|continue where it (was|stopped)|continue from (here|there)|play (it|that|this) (on|further|some more)|off pause|take { -what } off pause|take it off hold|end pause|press resume|hit resume|start it (back)? up (again)?|resume from where (I|we|it) (left off|stopped|was)|let it play|let it run|let's (continue|carry on|keep going|go on)|back to (the|my|our) (movie|film|show|episode|music|song|video|programme)|carry on from where (I|we) (left off|were|stopped)|crack on|roll it|roll on)
PlaySelectedIntent =
    play
    hit play
    press play
    start playback
    start playing
    (play|start|open and play|run) { -selected }
    play (this|that) (movie|film|show|episode|video|song|title|track)
    play the (content|selection)
    { -resume } { -at }
    { -at } { -resume }
    (resume|unpause|continue|unfreeze) (the|my|our)? { $player }
    (resume|unpause|continue) (what's|what is|whatever's|whatever is) (playing|on|paused) { -at }
    (resume|continue) (playback|playing) (of|for) (the)? { $player }
    .typed =
        (play|start|run) (what|whatever|the one|the thing|the title) (I|we) (selected|highlighted|chose|picked|have selected|have chosen|'ve selected|'ve chosen|have highlighted)
        (get|start|set) (the|my|our)? { $player } (playing|going|running) again
        (play|start|run|open) (what|whatever|the one|the thing|the title) (I've|we've|I have|we have|I|we) (just)? (selected|chosen|picked|highlighted|marked)
AMAZON-ResumeIntent =
    { -resume }
    (continue|resume|unpause) what (I was|we were|I'm|we're) (watching|playing|listening to)
    (I'm|we're|I am) back
    (I'm|we're) ready (to go on|to continue|now|again)?

-stop = (stop playback|stop playing|stop it|stop that|stop this|stop { -what }|end playback|end { -what }|turn { -what } off|turn off { -what }|switch { -what } off|switch off { -what }|quit { -what }|quit playback|stop the playback|kill { -what }|stop watching|stop the stream|stop streaming|shut it off|shut off { -what }|shut { -what } off|turn that off|cut { -what }|close { -what }|stop what's playing|stop what is playing|stop what I'm watching|stop everything|cease playback|exit { -what }|finish playback|stop listening|halt playback|hit stop|press stop|no more (music|songs)|(that's|that is) enough (music|tv|television|playing|for now|watching)|enough (music|tv|of this)|stop all playback|end the playback|abort playback|turn it off|stop the (telly|tv|player)|stop { -what } please|stop { -what } now|stop (it|that|this) playing|stop playing { -what }|stop watching { -what }|make it stop|make { -what } stop|put a stop to { -what }|halt { -what }|stop (the)? (playback|playing|video|stream) now|pack it in|I want { -what } off|stop showing { -what }|bring { -what } to an end|enough of { -what }|(I'm|we're) (done|finished) (with|watching|listening to) { -what }|(I'm|we're) (done|finished) (watching|listening)|power { -what } down|(I|we)? (want|need|would like|'d like|have|get) { -what } (stopped|off|turned off|switched off|ended)|(turn|switch|shut|cut|power) off (what's|what is|whatever's|whatever is|everything) (playing|on|running)?|(turn|switch|shut|cut|take) (what's|what is|whatever's|whatever is) (playing|on|running) off|(I|we) (don't|do not) want to (watch|hear|see|listen to) (this|it|that) (anymore|any more|any longer)|(I've|we've|I have|we have) (had enough|seen enough|heard enough) (of { -what })?|(I'm|we're|I am|we are) (done|finished|through) (watching|listening|with { -what }))
StopPlaybackIntent =
    { -stop }
    stop { -at }
    { -at } stop
    stop (the|my|our)? { $player }
    (stop|end) (what's|what is|whatever's|whatever is|everything) (playing|on|running)? { -at }
    (stop|end) (playback|playing) (of|for) (the)? { $player }
    stop { $player } playback
    .typed =
        (can|could|should) (the|my|our)? { $player } be (stopped|turned off|switched off)
        (stop|end|kill|quit|halt) (whatever|what|whatever's|what's) (is|'s)? (playing|on|running)

-over = (start over|start again|restart|restart { -what }|start { -what } over|start { -what } again|start { -what } over again|start over again|start all over|(start|play|restart|watch|begin|run|take|hear|listen to|see|resume) ({ -what })? (again)? (from|at) (the)? (very)? (beginning|start|top) (again|once more)?|(go|jump|skip|seek|rewind|wind|return|take me|go all the way|rewind all the way|move) (back)? to (the)? (beginning|start|very beginning|very start|top)|rewind ({ -what })? to the (beginning|start)|from the (beginning|start|top)|begin again|begin from the (beginning|start)|replay { -what }|play { -what } again|play { -what } over again|play { -what } all over again|from the very beginning|begin { -what } again|back to the (beginning|start)|start fresh|rewind all the way|restart playback|watch { -what } again|repeat { -what } from the (beginning|start)|take it from the top|let's start over|start { -what } from scratch|(put|take|bring|get|send|set) { -what } (right)? back (to|at) the (start|beginning|top)|(right)? back to the very (start|beginning)|(play|watch|show|see|hear) { -what } (again)? (right)? from the (very)? (start|beginning|top)|from scratch|(right|straight|all the way) back to the (start|beginning)|(start|play|begin) { -what } from (scratch|zero|the first minute|minute zero|square one)|start from (scratch|zero|square one)|(start|begin) (right)? at the (start|beginning)|go (right|all the way|straight) back to the (start|beginning|top)|(can I|let me|let's) (see|watch|hear) { -what } from the (start|beginning)|(give it|let's give it) another go|I missed the (start|beginning)|reset { -what }|(let's|let us)? (start|begin|run) { -what } over (again)?|(watch|play) { -what } over again|run { -what } (again|back)|run it back|(see|watch|hear|play) { -what } from the (very)? (beginning|start))
AMAZON-StartOverIntent =
    { -over }
StartOverPlayerIntent =
    { -over } { -at }
    { -at } { -over }
    restart (what's|what is|whatever's|whatever is) (playing|on) { -at }
    (restart|start over) (the)? { $player }
    (restart|start over|replay|start) (what's|what is|whatever's|whatever is) (playing|on|running)? { -at } (again|over)?
    .typed =
        (take|bring|put|set|send|get) (the|my|our)? { $player } (right|all the way)? back to the (very)? (start|beginning|top)
        (start|play|run|begin|restart) { -what } { -at } (all)? (over)? again
        (start|play|run|begin) { -what } { -at } from the (very)? (start|beginning|top)

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
    (take|bring|get|put) (me|us|it|this) (back|forward|straight|right)? (to|at) (the)? { $time } (mark|point|in|into it|into the (movie|film|episode|show|video))?
    (go|skip|jump|move|take me|seek|get|bring me) (straight|right|forward|ahead|back|on)? to (the)? { $clock } (mark|point|in)?
    (go|skip|jump|move|take me|seek) (straight|right|forward|ahead|back|on)? to (minute|the minute) { $minutes }
    { -seek } (to)? (where|the (bit|part|place|spot|point)) (it's|that's|it is)? (at)? { $time } (in|into it)?
    { $time } (in|into the (movie|film|episode|show|song|video)|into it)
    (I want to|let's) be at { $time }
    .typed =
        (minute|min) { $minutes }
        (the)? { $time } (mark|point)
        { -seek } (to|till|until)? (position|time) { $time }
        { -seek } (to|till|until)? (position|time)? { $clock }
        (I|we) (was|were|stopped|am|are) (at|around|about) (about|around)? (the)? { $time } (mark|point|in)?
        (put|set|bring|move|take) { -what } (to|at|forward to|back to) (the)? { $time }

SeekRelativeIntent =
    (go|skip|jump|seek|move|scrub|wind|step|seek to|take me|jump to|skip to|take it|roll|run|spool|hop|go to|fast|bring it|rewind) { -what }? { $sign } (by|another|about)? { $time }
    { $sign } (by|another|about|it|it by|the movie|the movie by|to)? { $time }
    (go|skip|jump|seek|move|scrub|wind|step|take me|hop|roll|take it) { -what }? (by|about|another)? { $time } { $sign }
    { $time } { $sign }
    skip (by|over|about|another)? { $time }
    { $sign } (by)? { $seconds }
    (go|skip|jump|seek|move) { $sign } (by)? { $seconds }
    (wind|spool|roll|scrub) (it|the movie|the film|the video) { $sign } (by)? { $time }
    { $wind }
    { $sign } { -what } (a bit|a little|a little bit|some|a touch)?
    { $sign } (a bit|a little|a little bit|some|somewhat|a touch|a tad|a bit more|a little more|slightly)
    (go|skip|jump|move|wind|scrub|take me|take it|bring it|spool|step) { -what }? { $sign } (just)? (a bit|a little|a little bit|some|somewhat|a touch|a tad|slightly|some more)
    (go|skip|jump|move|wind|scrub|spool) { -what }? (a bit|a little|a little bit) { $sign }
    (wind|spool|scrub) { -what }? { $sign }
    { $sign } (for|through)? (about|around|roughly|another|the next|the last|like) { $time }
    (go|skip|jump|move|take me|run|bring it|scoot|nip|pop|hop|spool) { -what }? { $sign } (for|by)? (about|around|roughly|another|like|the last|just)? { $time } (or so)?
    (go|skip|jump|move|wind|scrub|spool|run|zip|nip|hop) { -what }? { $sign } (just)? { -bit }
    { $sign } { -bit }
    { $sign } { -what } { -bit }
    (skip|jump|miss|pass|leave out) (the|over the|past the|these|those) (following|first)? { $time }
    (skip|jump|miss|pass|leave out) (over|past)? { $sign } { $time }
    (wind|skip|jump|move|hop|run|spool) { -what }? on (by)? (about|another)? { $time }
    .typed =
        (give|take) (me|us)? (another)? { $time } { $sign }
        (hear|see|watch|play|repeat|show me) the { $wind } { $time } (again|once more|one more time)

-bit = (a bit|a little|a little bit|slightly|a lot|a notch|one notch|a touch|a tad|a smidge|some|some more|a bit more|a little more|just a bit|just a little|a wee bit|a fraction|way|right|quite a bit|considerably|a hair|a step|one step)
-sounding = (it|that|this|things|them|the (music|movie|film|show|song|tv|telly|television|video|audio|speaker|speakers|stereo|sound|volume|radio|thing)|(the|my|its)? { -volume })
VolumeStepIntent =
    { $direction } (the|my|its)? { -volume }
    { $direction } (the|my|its)? { -volume } (by)? { $percent } (percent|per cent|points|percentage points)?
    { $direction } (the|my|its)? { -volume } (by)? { $count } (times|steps|notches|clicks|levels|ticks)
    { $direction } (the|my|its)? { -volume } { $often }
    { -set } (it|that|this|things|the (music|movie|film|show|song|tv|television|video|audio|speaker|speakers|stereo)|(the|my|its)? { -volume }) { $direction }
    { -set } (it|that|this|the (music|movie|film|show|song|tv|audio)|(the|my|its)? { -volume }) { $direction } (by)? { $percent } (percent|per cent|points)?
    { -set } (it|that|this|the (music|movie|film|show|song|tv|audio)|(the|my|its)? { -volume }) { $direction } (by)? { $count } (times|steps|notches|clicks|levels|ticks)
    { -set } (it|that|this|the (music|movie|film|show|song|tv|audio)|(the|my|its)? { -volume }) { $direction } { $often }
    { -volume } { $direction }
    { -volume } { $direction } (by)? { $percent } (percent|per cent)?
    { -volume } { $direction } { $count } (times|steps|notches|clicks)
    { -volume } { $direction } { $often }
    (a bit|bit|a little|little|a little bit|slightly|much|way|a lot|lots|somewhat|even)? { $louder }
    { $louder } (music|sound|volume)
    { $direction } (the (music|movie|film|show|song|tv|audio|speaker)|it|that) (by)? { $percent } (percent)?
    { $direction } (the (music|movie|film|show|song|tv|audio|speaker)|it|that) ({ $often })?
    { $direction } by { $percent } (percent|per cent|points)?
    (make it|make that|make the music|make the movie) (a bit|a little|a little bit|slightly|much|a lot|somewhat)? { $louder }
    { -set } (the|my|our)? { $player } { $direction }
    (make|set|turn) (the|my|our)? { $player } { $louder }
    { -set } (the|my|our)? { $player } { $direction } by { $percent } (percent)?
    { -set } (it|that|this|the (music|movie|volume)) (a bit|a little|a little bit|slightly|a lot|a notch|one notch) { $direction }
    { -set } (it|that|this|the (music|movie|volume)) { $direction } (a bit|a little|a little bit|slightly|a lot|a notch|one notch|some more)
    (it's|it is|this is|that's|that is|the (music|movie|tv|volume|sound|film|song) is) { $louder }
    I { $louder } (it|this|that|a thing|anything|the movie|the music|them|what they say)
    { $direction } (it|this|that|the music|the movie|the volume|the sound) (a bit|a little|a notch|slightly)
    { -set } { -sounding } { $direction } { -bit }
    { -set } { -sounding } { -bit } { $direction }
    { -set } (the|my|our)? { $player } { $direction } { -bit }
    { -set } (the|my|our)? { $player } { -bit } { $direction }
    { -set } { -sounding } { -bit }? { $louder } { -bit }?
    (make|turn|set) (the|my|our)? { $player } { -bit } { $louder }
    { $direction } { -sounding } { -bit }
    (turn|crank|bring|put|dial|take|knock|notch) { $direction } { -bit }
    move (the|my)? { -volume } { -bit }? { $direction } { -bit }?
    { -volume } { -bit } { $direction }
    { -volume } { $direction } { -bit }
    { -bit } { $louder }
    { -bit } { $direction } { -volume }
    (it's|it is|this is|that's|that is|the (music|movie|tv|telly|volume|sound|film|song) is) (a bit|a little|way|much|far|a little bit|just|rather|so)? { $louder } (in here|for me|for us|now)?
    (I|we) (want|need|would like) (it|this|that|the (music|movie|film|volume|sound|tv|telly)) { -bit }? { $louder }
    { -set } { -sounding } { $direction } { $count } (notches|steps|clicks|times|levels)
    { -set } { -sounding } { $direction } by { $percent } (percent|per cent|points)?
    (turn|put|crank|bring) { $direction }
    { $direction } (the|my|our)? { -volume } (on|in|of|for|at) (the|my|our)? { $player } (by)? { $percent } (percent|per cent|points)?
    .typed =
        (turn|crank) { $direction }
        { $direction } (it|the { -volume }) (by)? { $count } (times|notches|steps)
        (give|get) (it|us|me) (a bit|a little|some)? { $direction } { -volume }

SetVolumeIntent =
    { -set } (the|my|its)? { -volume } ((up|down|back|up back|back up|back down)? (to|at|on))? (about|exactly|level|only)? { $percent } (percent|per cent)?
    { -shift } (the|my|its)? { -volume } (up|down|back)? to (about|exactly|level|only)? { $percent } (percent|per cent)?
    (the|my)? { -volume } (to|at|level|up to|down to|is)? { $percent } (percent|per cent)?
    { -set } (it|this|that)? (up|down|back)? (to|at) (about)? { $percent } percent
    { -set } (it|this|that|the (music|movie|tv|film|show))? { $percent } (percent|per cent) (loud|volume)
    (turn|crank|bring|put|set) (it|this|that|the music|the movie|the tv) (up|down|back)? (to|at|on) (about)? { $percent } (percent)?
    { -shift } (it|this|that|the music|the movie|the tv) to (about)? { $percent } (percent)?
    { $percent } (percent|per cent) (volume|loud)?
    { -set } (the|my)? { -volume } (up|down|back)? (to|at|on)? { $level } (volume)?
    { -shift } (the|my)? { -volume } to { $level } (volume)?
    { -volume } (to|at|up to|down to|on)? { $level }
    { -set } (it|this|that)? (up|down)? (to|at|on)? { $level } (volume)?
    { $level } (volume|power)
    { -set } (the|my|our)? { $player } (volume|sound|volume level) ((up|down)? (to|at|on))? { $percent } (percent)?
    { -set } (the|my|our)? { -volume } (of|on|in|for|at|from) (the|my|our)? { $player } ((up|down)? (to|at|on))? { $percent } (percent)?
    { -shift } (the|my|our)? { -volume } (of|on|in|for) (the|my|our)? { $player } to { $percent } (percent)?
    { -set } (the|my|our)? { $player } (up|down)? (to|at) { $percent } (percent)?
    (the|my)? { $player } volume (to|at)? { $percent } (percent)?
    { -set } (the|my|our)? { $player }'s volume (to|at)? { $percent } (percent)?
    { -set } (the|my|our)? { -volume } (of|on|in|for|at) (the|my|our)? { $player } (up|down)? (to|at)? { $level }
    play at { $percent } percent (volume)?
    (set|change|adjust|control) (the|my)? { -volume }
    { -volume }
    (set|change|adjust) (the)? volume level
    { -set } { -sounding } (up|down|back|right up|right down|all the way up|all the way down)? (to|at|on) (about|around|exactly|level)? { $percent } (percent|per cent)?
    { -set } { -sounding } (up|down|back|right up|right down|all the way up|all the way down)? (to|at|on)? { $level } (volume)?
    (I|we) (want|need|would like) (the|my)? { -volume } (to be)? (at|on|to) { $percent } (percent|per cent)?
    (play|listen) (it|this|that|music)? at { $percent } (percent|per cent) (volume)?
    { -volume } (of|to be at|should be|should be at) { $percent } (percent)?
    { $percent } (percent|per cent) { -volume }? (please)?
    { -volume } (all the way up|right up) to { $percent }
    (give me|let's have|go to|go for) { $percent } (percent|per cent) (on|for)? (the)? { -volume }?
    (give me|let's have|go to|go for) { $level } { -volume }
    (take|bring|put|get|drop|pull|push) (the|my|our)? { -volume } (up|down|back|back up|back down|all the way down|all the way up) to { $percent } (percent|per cent)?

-mute = (mute|mute { -what }|silence|silence { -what }|(silence|quieten|hush|still|stop) (the|all the|all)? (sound|audio|noise|volume)|be quiet|quiet|hush|shush|turn off (the|all)? (sound|audio|volume)|turn (the|all)? (sound|audio|volume) off|(kill|cut|shut off|switch off|mute|disable) (the)? (sound|audio|volume)|(shut|switch|cut) (the)? (sound|audio|volume) off|no sound|sound off|audio off|volume off|mute on|turn mute on|turn on mute|make it (quiet|silent)|go silent|go quiet|hit mute|press mute|go mute|put it on mute|put { -what } on mute|stop the sound|make it mute|keep quiet|keep it quiet|enable mute|turn the volume all the way off|kill the (sound|noise|audio|volume)|(no|zero) (sound|volume|audio|noise) please|silence please|sound to (zero|nothing|off)|(turn|switch) { -what } to mute|mute (it|that|everything|all|all sound|the lot)|(turn|put|set|take|bring) the (sound|volume|audio) (down|all the way down)? to (zero|nothing)|shut it up|(stick|pop|whack|keep) { -what } on mute|quieten (it|down|everything)|(I want|I need|we need) (some)? (silence|quiet)|(cut|kill|lose|drop) all (the)? (sound|audio|noise)|make it shut up|pipe down|stop the noise|(I|we)? (want|need|would like|'d like|have|get|make|got to have) { -what } (muted|silenced|quiet|silent|on mute)|(switch|turn|flip) mute on|(cut|take) the (sound|volume|audio|noise) out|lose the (sound|audio)|(make|keep) { -what } (quiet|silent|mute))
MuteIntent =
    { -mute }
    mute (the|my|our)? { $player }
    (silence|quiet|hush) (the|my|our)? { $player }
    put (the|my)? { $player } on mute
    turn (the|my)? { $player } (sound|volume) off
    (mute|turn off) the (sound|volume|audio) of (the)? { $player }
    .typed =
        (can|could|should) (the|my|our)? { $player } be (muted|silenced|made silent)
-unmute = (unmute|un mute|(unmute|un mute) { -what }|(get|have|give me|let me have|put|I want) (the)? (sound|audio|volume) (back|again)|unmute (the)? (sound|audio|volume)|turn (the)? (sound|audio|volume) (back)? on|turn (back)? on (the)? (sound|audio|volume)|switch (the)? (sound|audio) (back)? on|switch (back)? on (the)? (sound|audio)|sound on|audio on|sound back on|bring (the)? (sound|audio|volume) back|bring back (the)? (sound|audio|volume)|mute off|turn mute off|turn off mute|take it off mute|stop muting|restore (the)? (sound|audio|volume)|sound again|make it (loud|audible) again|I want to hear (it|something) again|give me (the)? sound back|undo mute|cancel mute|disable mute|take off mute|remove mute|end mute|turn off the mute|no longer mute|volume on|let me hear it again|(turn|switch|put|get|bring) (the)? (sound|audio|volume) (back|up)? (on)? again|(I|we) (want|need|would like|'d like) (the|some|to hear the)? (sound|audio|volume) (back|again|on|please)?|(I|we) (can't|cannot) hear anything|let (me|us) hear (it|that|the sound|something|everything)|(bring|get|put) (back)? the (sound|noise|audio|volume) (back|on)?|sound (please|back|back please)|(come|go) off mute|off mute|reverse mute|lift the mute|stop (the)? mute|(turn|take|switch) { -what } off mute|un silence|(undo|cancel) the mute|I'd like to hear (it|something) again|(give|get|bring) (me|us)? back (the|my) (sound|audio|volume)|(I|we)? (want|need|would like|'d like|have|get) { -what } (unmuted|off mute|audible))
UnmuteIntent =
    { -unmute }
    (unmute|un mute) (the|my|our)? { $player }
    take (the|my)? { $player } off mute
    turn (the|my)? { $player } (sound|volume) (back)? on
    (unmute|turn on) the (sound|volume|audio) of (the)? { $player }
    (you can|you may)? (put|turn|bring|switch) the (sound|volume|audio) back on

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
    (a|one|another|one more) (bit|little|step|row|notch|time|line|item) { $direction }
    (one|another|one more) { $direction }
    { -nav } (a|one) (bit|little|row|notch|step|line|item|column) { $direction }
    { -nav } { $direction } (a|one) (bit|little|row|notch|step|line|item|column|place)
    (and)? { $direction } again
    (move|push|shift|take|bring|put) (the|my)? (cursor|selection|highlight|focus|pointer) (to the)? { $direction } { $often }
    (move|push|shift|take|bring|put) (the|my)? (cursor|selection|highlight|focus|pointer) (one|a) (step|row|item|place|line|bit|notch)? (to the)? { $direction }
    { -nav } (one|a|another) (more)? (step|row|item|place|line|bit|notch|spot|column|time)? (to the)? { $direction }
    { -nav } { $direction } (one more|again|a bit|once more|a little|another)
    { $direction } (one more|a bit|a little) (row|step|place|item|line)?
    (give me|hit) (a|the)? { $direction } (press|key|arrow)
    (keep|carry on) (going|moving|scrolling) { $direction }
    { -nav }? (over|on|across|along)? to (the|my) { $direction }
    (over|on|across|along) to (the|my)? { $direction }
    { $direction } { $count } (more|again|further) (times|steps|rows|places|items)?
    { $count } (more)? (times|steps|step|places|rows|columns|items)? to the { $direction }
    { -nav } (it|that|this)? (over|on|across|along|further|a bit further|one further)? (to the)? { $direction }
    { -nav } (it|that|this)? (a|one|another)? (bit|little|touch|tad|step|row|notch|place) (more|further)? (to the)? { $direction }
    (a|one|another)? (bit|little|touch|tad|step|row|notch|place) (more|further)? to the { $direction }
    { $direction } please
PageIntent =
    page { $direction }
    (go|scroll|move|jump|flip|page|skip|turn|swipe) { $direction } (by)? (a|one|the|another|a whole|a full)? (page|screen)
    (go|scroll|move|jump|flip|turn|skip)? (a|one|another|a whole|a full) (page|screen) { $direction }
    (press|hit|push) page { $direction }
    (go to|show|show me|turn to|scroll to|jump to|flip to|move to|see)? (the)? { $step } (page|screen)
    (go|scroll|move) page { $direction }
    { $direction } (a|one) page
    page { $step }
    (go|scroll|move|jump|flip|skip|turn|swipe|take me|bring me) (me)? (on|back|forward|ahead|over)? (to)? (the)? { $step } (page|screen|screenful|page of results|page of the list)
    (go|scroll|move|jump|flip|skip|turn|swipe) (a|one|another) (whole|full)? (page|screen|screenful) { $direction }
    { $direction } (a|one|another) (whole|full)? (page|screen|screenful)
    (a|one|another) (whole|full)? (page|screen|screenful) (further)? { $direction }
    (turn|flip) the page
    (give me|let me see) (the)? { $step } (page|screen)
    (scroll|page) { $direction } (a|one) (whole|full)? page
    (go to|show|show me|turn to|scroll to|jump to|flip to|move to|see)? (the)? page { $direction }
    (go|move|scroll|jump|flip|back|head) (back)? { $direction } (by)? (a|one|another) page
    .typed =
        (I|we) (want|need|would like|'d like) (to (go to|see|have|jump to))? (the)? { $step } page
        (I|we) (want|need|would like|'d like) (to)? (go|page|scroll) (one page|a page)? { $direction } (one page|a page)
        { $direction } (by)? (a|one|another) (whole|full)? (page|screen)
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
    (press|hit|push|click|tap) (on)? (the)? (select|ok|okay|enter|return|confirm) (button|key)? (please|now|for me)?
    (choose|pick|take|open|click|click on|tap|tap on|activate|select|go into|go for|hit|press|enter) (the|this|that)? (one|item|thing|entry|selection|choice|option|highlighted (one|item|thing|entry)|(one|item) (that's|that is|I'm on|which is) (highlighted|selected|marked)?)
    (yes)? (select|choose|pick|click) (this|that) (one)? (here|now|there)?
    (confirm|accept) (it|this|that|my choice|the selection|selection)
    go with the (highlighted|selected|marked) (one|item)
    (I'll|I will|we'll) (take|have|go with|pick|choose|open) (this|that) one
    (I'll|I will|we'll) (take|have|go with|pick|choose|open) (this|that|it)
LetterIntent =
    (go|skip|jump|move|scroll|switch|advance|take me|step|navigate) (forward|back|ahead|on)? (to)? (the)? { $step } letter
    (the)? { $step } letter
    (show|show me|press|hit|see|display) (the)? { $step } letter
    letter { $step }
    back to (the)? { $step } letter
    (jump|go|skip|move|take me|hop|scroll|get) (me)? (on|along|forward|ahead|back|over|down|up)? (to)? (the)? { $step } letter (in|of) (the)? (alphabet|list|index)?
    (go|move|skip|jump|scroll|step|hop) (on|along|ahead|forward)? { $step } (a|one|by a|by one) letter
    (one|a) letter { $step }
    (the)? letter { $step } (this|that|this one|that one|it)
    (the)? letter (that)? (comes|is|came) { $step } (this|that|this one|that one|it)?
    (one|a|another) letter (more|on)? { $step }
    .typed =
        (on|over|along|across) to the { $step } letter
        (I|we) (want|need|would like|'d like) (to (go to|see|have|jump to))? (the)? { $step } letter
        (I|we) (want|need|would like|'d like) (the)? letter { $step }
        { $step } (by)? (a|one) letter
        (skip|go|move|jump) { $step } (by)? (a|one) letter
ShowScreenIntent =
    (show|show me|display|bring up|open|open up|pull up|go to|take me to|call up|go into|toggle|switch to|get|launch|give me|see|let me see|put up|bring me|bring me to|navigate to|turn on|jump to|put on|view|start|enter|bring on|check|get me|get to|use|hide|close|move to|head to|return to|go back to|look at) (the|my|our|a)? { $screen }
    bring (the)? { $screen } up
    pull (the)? { $screen } up
    what's on the { $screen }
    where (is|are) (the)? { $screen }
    (let's|can we|may I|I want to|I'd like to|I need to)? (see|look at|have a look at|open|check|view|go into|get into|get to|visit) (the|my|our|a)? { $screen }
    { -put } (the|my)? { $screen } (up|on)
    (pop|throw|stick|flash|whack|fling) (up|open) (the|my)? { $screen }
    (bring|pull|call|open|put|get|pop) (the|my)? { $screen } (up|open)
    (take|bring|get) (me|us) (back)? (in|into|to|over to) (the|my|our)? { $screen }
    (close|hide|dismiss|get rid of) (the|my)? { $screen }
    (I|we) (want|need|have|would like|'d like) to { $screen }
    { $screen }
    (I|we) (have|need|want|would like|'d like) to (change|check|adjust|edit|fix|see|look at|get to|open|go to|go into) (some|something in|the|my|some of the|a few)? { $screen }
    (I|we) (need|want|would like|'d like) (the|my|our)? { $screen } (open|up|on screen|on the screen|on)?
    (get|have|bring|pull|put) (me|us) (the|my)? { $screen }
    .typed =
        (the)? { $screen }

-default = (default|current|active|main|standard|usual|preferred|favorite)
SetPlayerIntent =
    (change|switch|set|swap|update|choose|pick|select) (the|my|our|to another|to a different|a different|another|a|a new)? { -default }? (player|device|playback device)
    (change|switch|set|swap|update) (the|my|our)? { -default }? (player|device|playback device|output) (over)? (to|as|to be) (the|my|our)? { $player }
    (use|try) (the|my|our)? { $player } (from now on|instead|as (the|my|our)? { -default }? (player|device)|for playback|for everything|to play)?
    (switch|change|go|move|swap|jump) (over)? to (the|my|our)? (player|device)? { $player }
    (switch|change) (the|my)? { -default }? player { $player }
    (control|connect to|connect|talk to|select|choose|pick|work with) (the|my|our)? (player|device)? { $player } (from now on|instead|now)?
    (make|set) (the|my|our)? { $player } (as)? (the|my|our)? { -default }? (player|device|default)
    (make) (the|my|our)? { $player } { -default }
    (my|the) { -default }? player (is|should be|shall be|will be|is now) (the|my)? { $player }
    (from now on)? (play|play everything|play things|always play|play my stuff|playback|play it all) { -at } (from now on|by default|always|instead)
    from now on (use|control|play on|play in|play everything on|play everything in) (the|my|our)? { $player }
    { $player }
    (the|my) { $player }
    { $player } instead
    (which|what) (players|devices) (do we have|are on|are there|are available|are connected|do you know|can I use|do I have|are online|can you control|do you see)
    (list|show|tell me|name|show me|read me) (the|my|all|all the|your)? (available|connected)? (players|devices)
    (which|what) player (is|am I) (active|using|selected|my default|the default)
    what's my (default)? player
    (change|switch|set|swap|choose|pick|select) (to)? (the|my|our|another|a different|between)? { -default }? (players|devices|screens|speakers|outputs|player|device)
    (I|we) (want|need|would like)? (to)? (change|switch|use|choose|pick) (a|another|a different|the|my|our) (player|device|screen)
    (let|make) (the|my|our)? { $player } (be)? (the|my|our)? { -default }? (player|device|default|one)
    (put|play|send|have) (everything|all|it all|all my stuff|things) { -at } (from now on|by default|always|from here on)
    (from now on|from here on|in future|always|by default) (use|play|control|put|send|play things|play stuff|play it|play everything|put everything|play things through) (it)? (on|in|through|to)? (the|my|our)? { $player }
    (I'm|we're|I am|we are) (using|on|at|in front of|watching on|now using|moving to|now on) (the|my|our)? { $player } (now|from now on)?
    (I want|I'd like|let's|I would like) (to)? (use|control|work with) (the|my|our)? { $player } (from now on|instead|now)?
    (my|the|our) { -default }? (player|device) (should|shall|must|is going to|needs to) be (the|my)? { $player }
    (remember|save|keep|store) (the|my|our)? { $player } as (the|my|our)? { -default }? (player|device|default)
    (pick|choose|select) a (different|new|other) (player|device|one)
    (use|take|try|choose) (a|another) (different|other)? (player|device)
    (which|what) (player|device|tv|screen) (are we|am I|are you) (on|using|playing on|controlling)
    (go|switch|change|swap|hop|move) (over|across|back)? (to|onto) (the|my|our)? { $player } (instead|now|from now on|please)
    (use|take) { $player } (as|for) (the|my)? (playback|player|playing)
    (player|device) { $player }
    (use|take) (the)? (player|device) (called|named)? { $player }
    (make|set) my (default)? (player|device) (to|to be|as) (the|my)? { $player }
    make my (default)? (player|device) (the|my) { $player }
    (the|my|our)? { $player } (is|will be|should be|shall be|is going to be) (my|the|our) { -default }? (player|device|one) (now|from now on|instead)?
    (have|let) (the|my|our)? { $player } be (my|the|our) { -default }? (player|device|one)
    (from now on|from here on|in future|always|by default)? (use|take|have|choose|pick|select|make) (the|my|our)? { $player } (as|for|to be) (the|my|our)? { -default }? (player|device|playback|one) (from now on|now|instead|from here on|by default)?
    .typed =
        (I want|I'd like|have|put|send|route|let|play|make) (everything|all of it|it all|all my stuff|my stuff|things) (to)? (go|play|be played|run|come out|be|come)? (to|on|in|through|at|over) (the|my|our)? { $player } (from now on|now|by default|always)?
        (set up|set|keep|put down|mark|save|register) (the|my|our)? { $player } (as|to be) (the|my|our)? { -default }? (player|device|playback device|default)
        (use|take) (the|my|our)? { $player } for (music|films|movies|everything|videos|listening|watching|tv|playing|shows|this)
        (I'm|we're|I am|we are) (in|at) (the|my|our)? { $player } (now)? (so)? (use|play on|switch to) (that|this|it|that one|the one there|the one here) (tv|player|speaker|device)?

-user = (user|profile|account|person|user profile|user account|emby user|jellyfin user)
SetUserIntent =
    (change|switch|set|swap|choose|pick|select|update) (the|my|our|to another|to a different|another|a different)? (active|current|default)? (user|users|profile|profiles|user profile|user account|emby user|jellyfin user)
    (change|switch|set|swap|update) (the|my|our)? (active|current|default)? { -user } (over)? (to|to be|as) { -user }? { $user }
    (switch|change|go|swap|move) (over|back)? to { -user }? { $user }
    (switch|change|go|swap|move) (over|back)? to (the)? { $user }'s { -user }
    (use|load|take|select|open|activate|pick|choose) (the)? { -user } (of)? { $user }
    (use|load|switch to|take|select|open|activate) (the)? { $user }'s { -user }
    (use|load|select|activate) { $user } as (the|my)? (active|current)? { -user }
    (log in|log me in|sign in|sign me in|login|continue|log on|play|watch|act|work|log in again|carry on) as (user)? { $user }
    (log|sign) { $user } in
    (you are|you're) talking to { $user }
    (I am|I'm|this is|it's|it is|my name is|here is|it's me|here comes|call me|now it's|the user is|my user is|you're talking to|the active user is|it's now) { $user }
    (act|play|search|look) for { $user }
    (make|set) { $user } (as|to be)? (the|my)? (active|current|default)? { -user }
    { -user } { $user }
    { $user }
    (who|which users) (can I switch to|are there|can I be)
    become { $user }
    (change|switch|swap|set|choose|pick) (the|to|to another|to a different|to the other|my|our)? (active|current)? (users|user|profiles|people|viewer|viewers)
    (I|we) (want|would like|need) (to)? (change|switch|be) (the|to)? (user|users|profile|profiles|another user|a different user|someone else)
    (let|make) { $user } (be)? (the|our)? (active|current)? { -user } (now)?
    (use|load|switch to|take|select|open|go to|go into|bring up|change to|put on|log into|sign into|log in to|sign in to) { $user }'s (own)? ({ -user }|library|stuff|list|one)
    (use|load|switch to|take|select|open|go to|log into) (the)? { -user } (called|named|for|belonging to) { $user }
    (it's|it is|this is|now it's|it's now|here's|that's) { $user } (here|now|speaking|watching now|again|who's watching|using it|on now|talking)
    { $user } (is|'s) (using (this|it)|the user|speaking|talking) (now)?
    (log|sign|switch|change|swap) (me|us|over|on|in)? (in|on|over)? (as|to) { $user }
    (change|switch|swap) (from|away from)? { -user } to { $user }
    (be|pretend to be|act as|become) { $user }
    (hand|pass|give) (over|it over|it)? to { $user }
    (I'm|I am|we're) { $user } (now|again|by the way)?
    (put|set|log|sign) { $user } (on|in|as the user|as user)
    .typed =
        (sign|log) (in|on) (as)? (someone else|somebody else|another user|a different user|another person)
        (I|we) (want|would like|'d like|need)? (to)? (change|switch) who (I am|we are|is active|is watching)
        (put|note|write|set|mark) me (down|in)? as { $user }
        (it's|it is|now it's)? { $user }'s (turn|go) (now)?
        (make|set) me (the)? (user)? { $user }
WhoIsUserIntent =
    who (is|'s) (the)? (active|current|selected|logged in|signed in|present|default)? { -user }
    who is (active|logged in|signed in|the user|on|selected|logged on|using (this|it)) (right)? (now)?
    who's (active|logged in|signed in|the user) (right)? (now)?
    who (am I|am I logged in as|am I signed in as|are you acting for|do you think I am|is it|is this|are you playing for|am I right now|are you talking to)
    (which|what) { -user } (is|'s) (active|current|logged in|selected|signed in|being used|in use|set|the active one|on|currently active|that) (right)? (now)?
    (which|what) { -user } (am I|are we|do I have|are you using|do you use|am I using|is this|am I logged in as|am I on|am I signed in as|are you on|are we using|am I in)
    (whose|who's) (account|profile) (is this|is active|am I using|are we using|are you using|is in use|is it)
    (tell me|say|show me|name) (who|which user) (the (active|current|selected|present|default)? { -user } is|I am|is active|the active user is|the user is|is logged in|is the active user|is signed in)
    (tell me|what is|what's|show me|say) (the|my) (active|current)? { -user } (name)?
    active user
    (do you know)? who I am
    (which|what) (profile|user|account) (am I|are we) (on|in|using)
    current user
    (which|what|whose) { -user } (is|are) (this|it|that|being used|currently in use|signed in|we on|in charge) (now|right now|at the moment|currently)?
    (which|what|whose) { -user } (am I|are we|are you|do I|do you) (on|in|using|logged in (as|with|to)|signed in (as|with|to)|logged into|playing for|set to|acting for) (now|right now|at the moment|currently)?
    (who|which user) (am I|are we|are you) (logged in|signed in|logged on|using|on|set to|watching|acting|playing|set up) (as|for)? (now|right now|at the moment)?
    who (do you think|does it think) (I am|is (here|speaking|talking|watching))
    (tell|remind|show) me (who (I'm|I am|we're) (logged|signed) in as|who I am|(which|what|whose) { -user } (this is|I'm (on|using|in)|is active|we're (on|using)))
    (who|whose) (is|'s) (logged in|signed in|using (this|it)|the current user|it set to|active) (right now|at the moment|currently|now)?
    (is|am) (this|I) (still)? (on|in|using)? (my|the right) { -user }
    (check|say|name) (the|my)? (active|current|logged in)? { -user }
    (whose|which|what) name (am I|are we|is this) (using|under|in|on)

-read = (play|gimme|go on reading|continue reading|carry on reading|keep on reading|read on with|start up|read|read me|read us|listen to|start|put on|hear|continue|resume|start reading|keep reading|keep playing|carry on with|go on with|play me|let me hear|begin|open|throw on|stream|start playing|get me|finish|read to me|read to us|pop on|stick on|let me listen to|get going with|give us|read me some of|load|begin reading|pick up|go back to|return to)
PlayAudiobookIntent =
    { -read } (the|my|our|an|that)? { -book } { -called }? { $title }
    { -read } (the|my|our)? { $title } { -book }
    { -read } { $title } the { -book }
    { -read } { $title } as (an)? { -book }
    { -read } (the|an)? { -book } (version|edition|recording) of { $title }
    { -read } (the|my)? { -book } { $title } where (I|we) (left off|stopped)
    { -put } (the|my|our)? { -book } { $title } on
    (read|read me|read us) { $title }
    (read|read out) { $title } (to me|to us|aloud|out loud)
    (read|read me) from (the|my)? { -book }? { $title }
    .typed =
        (the|my)? { -book } { -called }? { $title }
        { -watching } (the|my)? { -book } { $title }
        read (me|us)? (the|my|our)? { -book } { $title } (to me|to us|out loud|aloud)
        (pick up|resume|continue|go on with|carry on with) (the|my|our)? { -book } { $title } again
        (I|we) (was|were) (listening to|in the middle of|reading) (the|my|an)? { -book } { $title } (continue|resume|carry on|go on) (with)? (it|that)?

-list = (playlist|play list|mix tape|mixtape)
PlayPlaylistIntent =
    { -any } (the|my|our|a|that)? { -list } { -called }? { $title }
    { -any } (the|my|our|that)? { $title } { -list }
    { -any } { $title } the { -list }
    { -any } (something|songs|music|some songs|some music|a song|tracks|everything|a track) (from|off|on|out of) (the|my|our)? { -list } { -called }? { $title }
    { -any } (something|songs|music|some songs|some music|a song|tracks|everything|a track) (from|off|on|out of) (the|my|our)? { $title } { -list }
    { -put } (the|my|our)? { -list } { $title } on
    { -put } (the|my|our)? { $title } { -list } on
    (continue|resume) (the|my|our)? { -list } { $title }
    (I want|I'd like|I need|let's have) (the|my|our)? { $title } { -list }
    { -any } (the|a|my) { -list } (that's|that is|which is) called { $title }
    .typed =
        (the|my|our)? { -list } { -called }? { $title }
        (the|my|our)? { $title } { -list }
        { -watching } (the|my)? { -list } { $title }

-set-of = (collection|box set|boxset|movie collection|film collection|movie series|film series|saga)
PlayCollectionIntent =
    { -any } (the|my|our|that|all of the|the whole|the entire)? { -set-of } { -called }? { $title }
    { -any } (the|my|our|that|all of the|the whole|the entire)? { $title } { -set-of }
    { -any } { $title } the { -set-of }
    { -any } (something|everything|a movie|a film|all the movies|all the films|one) (from|in|of|out of) (the|my|our)? { -set-of } { $title }
    { -any } (something|everything|a movie|a film|all the movies|all the films|one) (from|in|of|out of) (the|my|our)? { $title } { -set-of }
    { -put } (the|my)? { -set-of } { $title } on
    { -put } (the|my)? { $title } { -set-of } on
    .typed =
        (the|my|our)? { -set-of } { -called }? { $title }
        (the|my|our)? { $title } { -set-of }
        (work|go|watch|play|run) (my way|our way)? through (the|my|our)? { $title } (collection|box set|boxset)

-tune = (tune in|tune in to|tune in on|tune to|tune into|tune|switch to|switch over to|turn to|turn over to|turn on|change to|change over to|go to|flip to|flip over to|put on|watch|play|listen to|start|show|show me|view|see|stream|zap to|get|get me|hear|jump to|select|bring up|take me to|open|pop on|stick on|go over to|flick to|flick over to|flick on|turn onto|hop to|hop over to|give me|let me watch|let me see|let me hear|bring on|have|see what's on)
TuneChannelIntent =
    { -tune } (the)? { -station } { -called }? { $channel }
    { -tune } (the)? { -station } (number)? { $channel_number }
    { -tune } (the)? { $channel } { -station }
    (tune in|tune in to|tune to|tune into|zap to|flip to|flip over to|turn over to) (the)? { $channel }
    (tune in|tune in to|tune to|tune into|zap to|flip to) { $channel_number }
    (change|switch|turn|set|flip|move) (the)? { -station } (over)? to (the)? { $channel }
    (change|switch|turn|set|flip|move) (the)? { -station } (over)? to (number)? { $channel_number }
    (play|watch|put on|show|show me) { $channel } live
    (play|watch|put on|show me) live { $channel }
    (put|get|have|turn|switch) (the)? { -station } { $channel } on
    (put|get|have|turn|switch) (the)? { $channel } { -station } on
    (put|get|have|turn|switch) (the)? { -station } (number)? { $channel_number } on
    (tune|switch|turn|set|change|put) (the|my|our)? { $player } (over)? (to|on) { -station } (number)? { $channel_number }
    (tune|switch|turn|set|change|put) (the|my|our)? { $player } (over)? (to|on) (the)? { -station } { $channel }
    tune (the|my|our)? { $player } to { $channel }
    (what's|what is) (on|playing) (on)? channel { $channel_number } (put it on|play it|show me)
    channel (number)? { $channel_number }
    (tune|set|put|move) (the|my)? { -station } (over)? to (the)? { $channel }
    .typed =
        (the)? { -station } { $channel } (on)?
        { -station } (number)? { $channel_number } (on)?
        { -watching } (the)? { -station } { $channel }
        { -watching } (the)? { -station } { $channel_number }
        (what's|what is) (on|playing) (on)? (the)? channel { $channel } (put it on|play it|show me|turn it on)

-shuffled = (shuffled|on shuffle|in shuffle|in shuffle mode|in random order|in a random order|in any order|randomly|at random|mixed up|with shuffle|with shuffle on|on random|in mixed order|out of order)
ShuffleTitleIntent =
    (shuffle|mix up|shuffle play|play shuffled|randomize|shuffle through|mix) (the|my|our|this|that)? { $media_type } { -called }? { $title }
    (shuffle|mix up|shuffle play|play shuffled|randomize|shuffle through|mix) { $title }
    (shuffle|mix up|shuffle play|randomize|shuffle through|mix) (the|my|our)? { $title } { $list_type }
    (shuffle|mix up|shuffle play|randomize) (the)? (songs|tracks|music|everything|all songs|all the songs) (from|on|of|off|in) (the|my|our)? { $media_type } { $title }
    (shuffle|mix up|shuffle play|randomize) (the)? (songs|tracks|music|everything|all songs|all the songs) (from|on|of|off|in) (the|my|our)? { $title } { $list_type }
    { -any } (the|my|our)? { $media_type } { -called }? { $title } { -shuffled }
    { -any } { $title } { -shuffled }
    { -any } (the|my|our)? { $title } { $list_type } { -shuffled }
    put (the|my|our)? { $media_type } { $title } { -shuffled }
    { -put } (the|my|our)? { $media_type } { -called }? { $title } (on shuffle|on random|in random order)
    { -put } (the|my|our)? { $title } { $list_type } (on shuffle|on random|in random order)
    { -put } { $title } (on shuffle|on random|in random order)
    { -listen } (the|my|our)? { $media_type } { -called }? { $title } (but)? { -shuffled }
    { -listen } (the|my|our)? { $title } { $list_type } (but)? { -shuffled }
    .typed =
        { $title } { -shuffled }
        (the|my)? { $media_type } { $title } { -shuffled }
        (the|my)? { $title } { $list_type } { -shuffled }

-all-episodes = (all|all the|all of the|every|every single|each|the whole set of|all available)
PlayAllEpisodesIntent =
    { -watch } { -all-episodes } (episode|episodes) { -of } (the { -show })? { $series }
    { -watch } { -all-episodes } (episode|episodes) { -of } (the { -show })? { $series } { $order }
    { -watch } (the)? episodes { -of } (the { -show })? { $series } { $order }
    { $order } { -all-episodes } (episode|episodes) { -of } (the { -show })? { $series }
    { $order } (the)? episodes { -of } (the { -show })? { $series }
    { $order } (the|my)? { -show } { $series }
    { -watch } (all|all of|every bit of) (the { -show })? { $series }
    { -watch } (all|all of) { $series } { $order }
    { -watch } (the)? (whole|entire|complete) { -show } { -of }? { $series }
    { -watch } (the)? (whole|entire|complete) { -show } { -of }? { $series } { $order }
    { -watch } (the)? (whole|entire|complete) (thing|run) { -of } { $series }
    { -watch } (the { -show })? { $series } (from start to finish|from beginning to end|back to back|episode after episode|from the first episode|from the very first episode|all the way through)
    (binge|binge watch|binge on|marathon) (the { -show })? { $series }
    { -watch } (all|all of|all the|all of the)? { $series } episodes { $order }
    { -watch } (all|all the|every|every single) { $series } (episode|episodes)
    { -put } { -all-episodes } (episode|episodes) { -of } (the { -show })? { $series } on
    { -put } { -all-episodes } { $series } (episode|episodes) on
    (binge|binge watch|marathon) (all of|all|the whole of|the entire|the whole|all the|every episode of|all episodes of|all the episodes of) (the { -show })? { $series }
    { -watch } (the whole of|the entirety of|the complete|the whole lot of|everything of|every last episode of|all there is of) (the { -show })? { $series }
    { -watch } { $series } (in full|in its entirety|right through|straight through|end to end|from the very beginning to the end|from episode one|from the pilot|from the first to the last episode)
    { -watch } { -all-episodes } (episode|episodes) (there are|I have|we have)? { -of } { $series }
    { -watch } { -all-episodes } (episode|episodes) { -of } (the { -show })? { $series } (straight|back to back|in one go)
    { -watch } (a|the) { $series } marathon
    (start|begin|have|do|let's do) (a|the) { $series } (marathon|binge)
    .typed =
        (all|every) (the)? (episode|episodes) { -of } { $series }
        { -watching } { -all-episodes } (episode|episodes) { -of } { $series }
        (have|do) a { $series } marathon

-any-but-show = (play|gimme|start up|watch|start|put on|listen to|hear|stream|start playing|play me|play us|throw on|put|run|begin|give me|let me hear|see|start watching|turn on|fire up|bring on|get me|go through|let me watch|stick on|pop on|bung on|let me listen to|give us|get us|begin playing|have|let us hear|let us watch|queue up|load up|load|pull up|let's do|do)
-newest-album = (latest|newest|most recent|new|brand new|last|current)
PlayMixIntent =
    { -listen } (a|an|some|the|my)? (mix|instant mix|radio|radio station|station) (of|from|for|based on|around|with|like|made from|inspired by) (the (artist|band|song|album|genre|playlist))? { $title }
    { -listen } (some|more)? (music|songs|tracks|tunes|stuff) (like|similar to|in the style of|that sounds like|that sound like) (the (artist|band|song|album))? { $title }
    { -listen } (more|something|some more|music|songs|some music|some songs|more music|more songs|other songs|a mix|a radio|a station) (like this|like that|similar to this|like this one|like this song|in this style|based on this|from this song|of this)
    (make|create|build|mix) (me)? (a|an) (mix|instant mix|radio|station|radio station) (of|from|for|based on|around|with|like) (the (artist|band|song|album|genre))? { $title }
    (keep|go on) playing (music|songs|stuff|tracks|something) like (this|that|this one|this song)
    { -listen } (something|anything|more|some|some more)? similar ({ -songs }|stuff|things|ones)? (to (this|that|it|this one))?
    { -listen } (more|some more|something|a few more) (of the same|like it|in the same style|along the same lines|of this kind|of that kind)
    { -listen } (a|an|some|the|my)? (mix|instant mix|random mix|music mix|song mix)
    (make|create|build|mix) (me|us)? (a|an) (mix|instant mix)
PlayLatestAlbumIntent =
    { -listen } (the)? { -newest-album } { -album } (by|from|of|of the band|by the band|by the artist) { $artist }
    { -listen } (the)? { -newest-album } { $artist } { -album }
    { -listen } { $artist }'s { -newest-album } { -album }
    (listen to|hear|play me) (the)? (latest|newest|new one|latest one|newest one|new stuff|latest music) (by|from) { $artist }
    { -put } { $artist }'s { -newest-album } { -album } on
    { -put } (the)? { -newest-album } { -album } (by|from|of) { $artist } on
    { -listen } the { -album } that { $artist } (released|made|put out) last
    .typed =
        { -watching } (the)? { -newest-album } { -album } (by|from|of) { $artist }
        (the)? { -newest-album } { -album } (by|from|of) { $artist }
        (has|does|is there|have) { $artist } (got|have)? a new album (out)? (play it|put it on|start it)?
        { -listen } the (last|latest|newest) { -album } { $artist } (released|made|put out|did|recorded)
        { -listen } (what|whatever) { $artist } (released|put out|made|recorded|did) (last|most recently|recently)

PlayFavoritesIntent =
    { -any } (some of|one of|all of|all|any of|something from|something in|stuff from|a few of|everything in|from)? (my|our|the) { -favorites }
    { -any } (some of|one of|all of|all|any of|a few of|something of|some)? (my|our|the) { -favorite } { $media_type }
    { -any } (a|an|one|any|some) { -favorite } { $media_type } (of mine|of ours)?
    { -any } (the|all the|some of the|some)? { $media_type } (that)? (I|we) (love|like|like best|like most|love most|have liked|marked as favorites)
    { -any } (the)? { $media_type } (from|in|on|among) (my|our|the) { -favorites }
    { -any } (something|anything|stuff|what|whatever) (that)? (I|we) (love|like|like best|really like)
    { -any } favorites
    { -any } favourites
    (shuffle|mix|randomize|shuffle through) (all)? (of)? (my|our|the)? { -favorites }
    (shuffle|mix|randomize) (my|our|the) { -favorite } { $media_type }
    { -put } (my|our) { -favorites } on
    { -put } (my|our) { -favorite } { $media_type } on
    { -any } (the|all the|some of the|any of the|some)? { $media_type } (that)? (I|we|I've|we've|I have|we have) (favorited|favourited|liked|loved|starred|hearted|marked as favorite|marked as favourite|saved|put in my favorites|put in my favourites|added to my favorites|added to my favourites)
    { -any } (some|some of|all of|only|just|nothing but|one of)? (my|our) (top|best|preferred|most played) { $media_type }
    { -put } (some of|some|one of|all of|a few of)? (my|our) { -favorites } on
    { -put } (some of|some|one of|all of|a few of)? (my|our) { -favorite } { $media_type } on
    { -any } (some|something|anything|stuff|one|things) (of|from|out of|in|on|off) (my|our|the) { -favorites } (list)?
    { -any } (what|whatever|stuff|things|something|anything) (that)? (I|we) (love|like|like best|like most|really like|have liked)
    .typed =
        (some of|one of|any of|all)? (my|our|the) { -favorite } { $media_type }
        (some of|one of)? (my|our) { -favorites }
        { -watching } (my|our) { -favorites }

PlayRecentIntent =
    { -any } (some|some of|one of|something from|all|all of|any of)? (the|my|our|a|any)? { -recent } { $media_type }
    { -any } (something|anything|whatever is|whatever's|things|stuff|everything|a thing) (that is|that's|that was)? { -recent }
    { -any-but-show } (the|my|our)? (latest|recent|newest|new|last) (additions|arrivals|releases|stuff|things|items|ones|content)
    { -any-but-show } (something|one|anything|a movie|a song) (from|of|out of) (the|my|our)? (latest|recent|newest|new|last) (additions|arrivals|releases|stuff|things|items)
    { -any } (the|some|my|our|any)? { $media_type } (that|which)? (was|were|is|are|have been|has been)? (recently|newly|just|lately|freshly)? added (recently|lately|last|this week|today|yesterday)?
    { -any } whatever (was|has been|came in|got) (recently|newly|just|lately)? (added)? (recently|lately|last)?
    { -any-but-show } (the)? (recently added|newly added|new arrivals) (list)?
    { -any } the last thing (I|we|that was|you)? added
    { -put } something new on
    { -put } the { -recent } { $media_type } on
    { -any } (the|my|our|some|any)? (stuff|things|something|anything|content|one|ones|whatever) (that)? (was|were|is|are|'s|got|has been|have been)? (recently|newly|just|lately|freshly|last)? (added|arrived|come in|came in|put on) (recently|lately|last|this week|today|yesterday)?
    { -any-but-show } (the|my|our)? (newest|latest|most recent|freshest) (thing|arrival|addition|item|one|title)
    { -put } (something|anything|some of the|the) (new|recent|recently added|latest) ({ $media_type })? on
    { -any } (the)? { -recent } (stuff|things|items|content|ones|titles)
    { -put } (something|anything|one) on (that|which)? (is|was|has|'s)? (just|recently|newly)? (been)? (added|new|arrived|come in) (recently|lately|this week)?
    play (what's|what is|what was|what has) (just|been|recently|newly|last)? (new|recent|newest|latest|added|come in|arrived|in) (recently|lately|last|this week|today)?
    put on (what's|what is|what was|what has) (just|been|recently|newly|last)? (new|recent|newest|latest|added|come in|arrived|in) (recently|lately|last|this week|today)?
    watch (what's|what is|what was|what has) (just|been|recently|newly|last)? (new|recent|newest|latest|added|come in|arrived|in) (recently|lately|last|this week|today)?
    play what (came in|was added|got added|arrived) (recently|lately|last|this week|today)?
    .typed =
        (newest|latest|most recent|recent|last added) { $media_type }
        { -watching } (something|anything) { -recent }
        { -any } (with)? (the)? (newest|latest|most recent|freshest) (stuff|things|titles|additions|arrivals) in (the|my|our) (library|collection|server)

-see = (play|watch|show|show me|see|start|put on|stream|let me see|bring up|give me|run|roll|throw on|view|play me|check out|screen|let us see|pull up|get me|load|pop on|stick on|give us|show us|let me watch|start playing|have|gimme|let's see|player)
PlayTrailersIntent =
    { -see } (some|a|a few|the|any|random|more|a couple of|me some)? (movie|film|tv|show)? { -trailer }
    { -see } (the|a|any|some|all)? (movie|film|official)? { -trailer } (of|for|from|to) (the)? { $media_type } { -called }? { $title }
    { -see } (the|a|any|some|all)? (movie|film|official)? { -trailer } (of|for|from|to) { $title }
    { -see } (the|a)? { $title } { -trailer }
    { -see } (the|a)? { -trailer } { -called }? { $title }
    (I want|I'd like|let's have) (some|a|a few|the)? { -trailer }
    (is there|have you got|do you have) a { -trailer } (for|of) { $title } (play it|show it|put it on)
    { -put } (the|a)? { -trailer } (of|for|from|to) { $title } on
    { -put } (some|a few|any|the)? { -trailer } on
    { -see } (a bunch of|a few of the|lots of|several|me a few|me a couple of|a handful of) (movie|film)? { -trailer }
    { -see } what { $title } looks like
    (have you got|have we got|do we have|is there|got) (a|any|the) { -trailer } (for|of) { $title }
    .typed =
        (the|a)? { -trailer } (of|for|from|to) { $title }
        { -trailer }
        { -watching } (the|some|a)? { -trailer } ((of|for) { $title })?
        (have|take|get) a (quick)? (look|peek|glance) at (the|a)? { -trailer } (for|of|from|to) { $title }
        (what does|what's|how does) the { -trailer } (of|for|to) { $title } (look|be)? (like)?

-unsure = ((I|we) (don't know|do not know|have no idea|can't decide|cannot decide|couldn't decide|am not sure|are not sure|haven't decided|don't have a clue|have no clue|wonder|am unsure)|(I'm|we're) (not sure|unsure)|no idea|not sure|dunno)
-consume = (to (watch|see|play|listen to|put on|hear|view|stream|pick|choose)|(we|I) (should|could|can|want to|might) (watch|see|play|listen to|put on|hear))
-advise = (suggest|recommend|propose|advise)
-good = (good|great|nice|decent|cool|fun|interesting|fine|worthwhile|worth watching|enjoyable|exciting|entertaining|any good|really good|not too long)
SuggestIntent =
    (give|get|offer|make|tell|bring|find|show|hit) (me|us)? (with)? (a|an|some|another|any|the|your|your best)? { -good }? { -idea }
    (give|get|offer|make|tell|bring|find|show) (me|us)? (a|an|some|another|any|the|your|your best)? { -good }? { -idea } for (a|an|some)? { $genre }? { $media_type } (night|evening|marathon)?
    (give|get|offer|make|tell|bring|show) (me|us)? (a|an|some|another|any)? { $genre }? { $media_type } { -idea }
    { -advise } (me|us|to me|to us)? (a|an|some|any|another|one|a few)? { -good }? { $genre }? { $media_type } ({ -consume }|for (me|us|tonight|today|the kids))?
    { -advise } (me|us|to me|to us)? (a|an|some|any|another|something)? { -good }? { $genre } ({ -consume }|for tonight)?
    { -advise } (me|us|to me|to us)? (something|anything|what|one|a title) ({ -good }|else)? ({ -consume }|for (me|us|tonight))?
    { -advise }
    what would you (watch|play|see|pick|choose|put on) (tonight|for me|for us)?
    what's (a|your) { -idea }
    { -unsure } what { $media_type }? { -consume }
    { -unsure } which { $media_type } { -consume }
    { -unsure } what
    (what's|what is|what are|anything|is there anything|is anything|something) { -good } (tonight|today|on|on tonight|to watch|to see|to listen to|here|in my library|to play)?
    (what's|what is) worth (watching|seeing|a watch|my time|listening to)
    (any|some) { -good } { $genre }? { $media_type } { -consume }?
    any { -good } { $genre } { -consume }?
    (something|anything) { -good } { -consume }
    (which|what) { $media_type } (should|could|can|shall|might|do) (I|we) (watch|see|play|listen to|put on|hear) (tonight)?
    (what|which) { $genre }? { $media_type } (is|are|would be)? { -good }? ({ -consume }|worth (watching|seeing))
    (what's|what is|what are) (a|an|some|the)? { -good } { $genre }? { $media_type } ({ -consume }|tonight|on)?
    what (should|could|can|shall|might|do) (I|we) (watch|see|play|listen to|put on|hear) (tonight|today|this evening)?
    (what|which) { $genre }? { $media_type } (do|would|can|could) you { -advise } (to me|to us)?
    what (do|would|can|could) you { -advise } (me|us|to me|to us|I|we|that I|that we)? (watch|to watch|to see|see|for tonight|for us)?
    (any|got any|do you have any|have you any|have you got any|are there any|do you have some|got|do you have a) { -good }? { -idea }
    (any|got any|do you have any|have you any|have you got any|are there any|do you have some|got|do you have a) { -good }? { -idea } for (a|an|some|me|tonight)? { $genre }? { $media_type } (night|evening)?
    (is there|are there|do you have|do you know|have you got|do we have|have we got) (a|an|any|some) { -good } { $genre }? { $media_type } ({ -consume })?
    (is there|are there|do you have|do you know|have you got|do we have) (a|an|any|some) { -good } { $genre } ({ -consume })?
    help me (find|choose|pick|decide|decide on) (something|anything|what|a { $media_type })? ({ -good })? { -consume }?
    (tell|show) me what to (watch|see|play|listen to)
    what to watch
    (I'm|I am|we're) (bored|looking for { -idea }|looking for (something|anything) { -good }? { -consume }|looking for (something|anything) { -good }|looking for a { -good } { $media_type })
    (I need|I want|I could use|we need|I'd like) (a|an|some)? { -good }? { -idea }
    (I need|I want|I could use|we need|I'd like) (a|an|some)? { -good }? { -idea } for (a|an|some)? { $genre }? { $media_type }
    (give|get|offer|tell) (me|us)? (a|an|some|any)? { -good }? { -idea } (on|about|for)? what { -consume }
    (any|got any|have you got any|do you have any|are there any|give me some|some|I need|we need|I could use) { -good }? { -idea } (for|on|about|of) (a|an|some|which|what)? { -good }? { $genre }? { $media_type } ({ -consume }|tonight|for tonight)?
    (any|got any|have you got any|do you have any|give me some|some) { -good }? { -idea } (for|on|about|of) (something|what|things) ({ -consume }|tonight|to do)?
    (any|got any|have you got any|do you have any|have we got any|do we have any|are there any|is there a|know any|do you know any|you got any) { -good } ({ $genre } { $media_type }|{ $genre }|{ $media_type }) ({ -consume }|for tonight|in the library)?
    (any|got any|have we got any|do we have any|are there any) { $genre } { $media_type } (you'd recommend|you would recommend|worth watching|to recommend|that are good)
    (what|which) ({ $genre }? { $media_type }|one)? (should|would|could|can|might|shall|do) (I|we|you) (watch|see|play|put on|pick|choose|recommend|suggest|advise|listen to) (tonight|today|this evening|for me|now)?
    (what|which) { $genre }? { $media_type } (is|are|would be|might be) (worth|good|nice|fun|great|worth it) (watching|to watch|seeing|for tonight|tonight)?
    { -unsure } (on)? (what|which) ({ $genre }? { $media_type })? (to|we should|I should|I want to|we want to|I'd like to|I fancy|to put on|we fancy) (watch|see|play|put on|watching|seeing|pick|choose)? (tonight|today|next|this evening)?
    (help|assist) (me|us) (to)? (find|choose|pick|decide|decide on|select|figure out|work out) (on)? (what|which|something|anything|a good)? ({ $genre }? { $media_type })? { -good }? (to|I should|we should)? (watch|see|play|put on)? (tonight|today|this evening)?
    (what|how) (about|would be) (a|some)? { -good } ({ $genre }? { $media_type })? (for|to) (tonight|watch|see)
    (what's|what is) (there)? { -good } (to|for)? (watch|see|listen to|tonight|play)? (tonight|on here|in there|in here|these days|in my library)?
    (what's|what is) (there|on offer|around|available) (to (watch|see|listen to|play))? (tonight|today)?
    (can you)? think of (a|something) { -good }? { $genre }? { $media_type }? ({ -consume })?
    (I|we) (want|need|fancy|feel like|would like) (a|some|something) { -idea }
    (I|we) (can't|cannot|couldn't) (decide|choose|make up my mind|make up our minds|pick) (on)? (what|which|anything|something)? ({ $media_type })? (to|I want to|we want to)? (watch|see|play|put on)? (tonight)?
    (your|the) (best|top) { -idea }
    (what|anything) (would|do|can|should) you (suggest|recommend|advise|propose|pick|think) (we|I)? (watch|see|for tonight|for me|for us|should watch|tonight)?
    (I'm|I am|we're|we are) (looking|searching|hunting) for (a|an|some|something)? { -good }? { $genre }? { $media_type } (any|got any|have you any|do you have any) (ideas|suggestions|recommendations|tips)
    (help|assist) (me|us) (to)? (find|choose|pick|decide on|select) (a|an|some|the right)? { -good }? { $genre }? { $media_type } ({ -consume }|for tonight)?
    (you)? got (anything|something) { -good } { -consume }?
    (anything|something) (worth watching|worth seeing|worth a watch|worth my time)
    (anything|something|what|what's) { -good } (on|on here|in here|out there|to watch|to see|to put on)? (tonight|today|this evening|right now|at the moment)?
    (do|would|might|could) you (have|happen to have|know|got|give) (me)? (a|an|any|some)? { -good }? { -idea } (for (me|us|tonight))?
    (do|would|might|could) you (have|happen to have|know|got|give) (me)? (a|an|any|some)? { -good }? { $genre }? { $media_type } { -idea }
    (give|get|offer|make|tell|bring|show) (me)? (a|an|some|another|any|one)? { -good }? { $genre }? { $media_type } { -idea } (for (tonight|today))?
    (I|we) (can't|cannot|couldn't) (think of|find|come up with) (anything|something|a { $media_type }|any { $media_type }) { -good }? { -consume }?
    (there's|there is) nothing { -good }? { -consume }?
    (do you|you)? (know|have|have got|know of) (something|anything) { -good } { -consume }?
    .typed =
        { -idea }
        (a|an|some)? { $genre } { -idea }
        { $media_type } { -idea }
        (find|pick|think of|look for) me (a|an|some) { -good } { $genre }? { $media_type }
        (look|looking|searching|search|hunting) for (something|anything|a thing) { -good } { -consume }

-is-new = (new|newly added|recently added|just added|freshly added|added recently|added lately|added newly|added|been added|been recently added|been newly added|been just added|been added recently|been added lately|recently been added|newly been added|arrived|come in|recent|the latest|new in|new here|added last|added since yesterday|added today|added this week|added yesterday|added since last time|new since last time|been put on|been uploaded|uploaded|turned up|shown up|landed|new lately|new these days|been added of late|added this month|added of late|added in the last (days|week)|come out|come along|joined the library|been released)
-in-library = (in|on|to) (my|the|our)? (library|server|collection|emby|jellyfin|home)
-have-i = (is there|are there|do I have|do we have|have I got|have we got|got|have you got|do you have|did I get|did we get|did you get|has|have|have I|have you|did you add|did I add)
WhatsNewIntent =
    (what's|what is|what was|what are|what were|what has|what have|what's been|what got) { -is-new } { -in-library }?
    (tell me|show me|list|read me|let me know|read out|let me hear|say) (what's|what is|what was|what has|what's been) { -is-new } { -in-library }?
    (what|which) { $media_type } (is|are|was|were|has|have|do I have that is|do I have that are|got|came in) { -is-new } { -in-library }?
    { -have-i } (any|some|a)? new { $media_type } ({ -in-library }|come in|arrived|been added|added)?
    (what|which) new { $media_type } { -have-i }?
    (what|which) new { $media_type } (came in|was added|were added|has come in|have come in|is here|are here)
    { -have-i } (anything|something) new ({ -in-library }|come in|arrived|been added|added|to watch|to listen to)?
    (anything|something) new { -in-library }?
    (any|are there any) { -recent } { $media_type }
    (list|tell me|read|name|read out|read me|tell me about|which are|what are|what's|what is) (the|my|all|all the|our)? { -recent } { $media_type }
    (list|tell me|read|name|read out|read me|which are|what are|what's|what is|what were) (the|my|all the|our) (latest|recent|newest|new|last) (additions|arrivals|stuff|things|releases|ones|items|titles)
    (what|which) (titles|things|stuff|items) (is|are|was|were|has been|have been|came in) { -is-new }
    (what|which) { $media_type } did (I|we|you) (add|get) (last|lately|recently|just)?
    what (did|have) (I|we|you) (just|recently|last|lately)? (add|added|get|got|gotten|put in|bought) (last|lately|recently|just|new|this week|today)?
    (what's|what is) new (with|among|in) (my|the|our)? { $media_type }
    (has|have|is|are|was|were|did) (there)? (been)? (anything|something|any (new)? { $media_type }|any new stuff|any new things) (been)? (new)? (added|come in|arrived|turned up|appeared|uploaded|new|recent|put on|been added) ((recently|lately|this week|today|of late|since yesterday|in) (here|the library)?)?
    (has|have|did) (anything|something|any { $media_type }) (new)? (been|get|got|come)? (added|in|arrived|turned up) (recently|lately|this week|today|of late)?
    (anything|something|what) (new|recent|fresh) (for me|for us|to watch|to see|here|today|this week|lately|on|on here|at all|turn up|come in|arrived|in)? (today|lately|this week|here)?
    (what|which) (new)? { $media_type } (have we got|do we have|did we get|have I got|do I have|have you got|have come in|has come in|are there|have been added|got added|were added|was added|just came in|turned up|are new|is new) (recently|lately|this week|that are new|that's new|in)?
    (tell) me (about) (the|my|any|all the|what)? (new|newest|latest|recent|recently added|newly added) ({ $media_type }|stuff|things|additions|arrivals|ones|titles) (in (my|the) library|there are|we have)?
    (tell) me (what|which) ({ $media_type })? (was|were|has been|have been|is|are|got|you) (new|added|newly added|recently added|come in|just added) (recently|lately|this week|today)?
    (what|which) ({ $media_type }) (was|were|has|have|got|are|is) (been)? (recently|newly|just|lately|last)? (added|new|come in|put on|arrived) (recently|lately|last|this week|today|to (the|my) library)?
    (any|are there any|have we got any|do we have any|got any|is there any) (new|recent|fresh|recently added|newly added) ({ $media_type }|additions|arrivals|stuff|things|releases) (in|on|lately|recently|this week|to watch|here|available)?
    (what have|what did|what's|what has) (we|you|I|been|anyone)? (got|add|added|put on|put in|come in|just added|recently added) (new|recently|lately|that's new|this week|today|of late|in the last few days)
    (what's|what is) (just)? (in|arrived|landed|dropped|come in|fresh|the latest|recent)
    (have|did) (you|we|I) (add|added|get|got|put in) (anything|something|any { $media_type }|anything new) (new)? (recently|lately|this week|today|of late)?
    (what|which { $media_type }) (came|has come|have come|turned up|arrived|showed up|appeared|landed) (in|here|along)? (today|yesterday|this week|lately|recently|of late|since yesterday)?
    .typed =
        (new|recent) (additions|arrivals)
        { $media_type } { -is-new }
        (show|tell) me (what's|what is|what has|what|all that) (come in|arrived|been added|turned up|landed) (lately|recently|this week|today|of late)?
        what's (fresh|hot|recent|brand new) in (the|my|our) library
        (recently|newly|just) added (stuff|things|titles|items)?
        new (stuff|things|titles|items|arrivals|additions)
        new { $media_type }
        (show|show me|let me see|display) (the|my|our|all the)? (latest|recent|newest|new|last) (additions|arrivals|stuff|things|releases|ones|items|titles)

-tell-me = (tell me|say|let me know|read me|do you know|list)
-up-next = (next in (my|our|the) (shows|series)|next|up next|next up|coming next|coming up|coming up next|next in line|on next|next for me|next for us|next to watch|next on (my|the|our) (list|queue|next up list|watch list|up next list)|next in (my|the|our) (list|queue|watch list)|to be watched next|coming up for (me|us)|coming (up)? after this|up after this|after this|lined up|on the list|in (my|the|our) queue|in (my|the|our) next up|to come|coming next for (me|us)|next episode wise)
WhatsNextIntent =
    (what's|what is|what'll be|what are) { -up-next }
    { -tell-me } (what's|what is) { -up-next }
    what (comes|goes|plays|runs|follows) (next|after this|up next)
    what (have|do|did) (I|we|you) (got|have|get)? (up)? next
    { -tell-me } what (comes|goes) next
    (which|what) (episode|episodes|show|shows) (is|are|comes|come) { -up-next }
    what (should|can|do|could|shall|will) (I|we) (watch|see|play) next
    (what's|what is|what are|which is|which are|tell me|read me|list) (my|the|our) (next|upcoming) (episode|episodes|show|shows|up|one|ones|thing)
    { -tell-me } (what's|what is|what are) (my|the|our) (next|upcoming) (episode|episodes|one|thing)
    (what's|what is|which is|tell me) (my|the|our) next episode { -of } (the { -show })? { $series }
    { -tell-me } (what's|what is|which is) (my|the|our) next episode { -of } (the { -show })? { $series }
    (which|what) episode { -of } (the { -show })? { $series } (is|comes|do I watch|should I watch|do we watch) { -up-next }
    (what's|what is) next (in|for|on|of|with) (the { -show })? { $series }
    (what|which) episode of { $series } (am I on|are we on|am I at|was I on)
    where am I (in|with|at) (the { -show })? { $series }
    what (am I|are we) (supposed to|meant to|going to|due to) (watch|see|be watching) next
    what (do|should|will|can|shall) (I|we) (watch|see|have|get) (up)? next
    (which|what) (one|thing|title|show|episode) (is|comes|'s|do I watch|should I watch|do we watch) { -up-next }
    (which|what) (one|episode|part) (of)? (the { -show })? { $series } (is|comes|'s|do I watch|should I watch|do we watch|am I on|are we on|should we watch) { -up-next }?
    (what's|what is|which is|what would be) (the|my|our) (next|upcoming|following) (episode|one|part|instalment) { -of } (the { -show })? { $series }
    (what's|what is|which is|what would be) (the|my|our) next { $series } (episode)?
    (tell|show|remind) me (what|which (one|episode|show)) (is|comes|'s|I watch|I should watch|we watch) { -up-next }
    (tell|show|remind) me (what|which episode) (is|comes|'s) next (in|on|of|for|with) (the { -show })? { $series }
    (how far|where) (am I|are we|did I get|did we get|have I got|have I gotten|have we got) (in|with|into|through|to in|up to in) (the { -show })? { $series }
    (what's|what is) (in|on) (my|the|our) (next up|up next|queue|watch list|next up list|up next list|watchlist) (list)?
    (anything|something) { -up-next }
    which episode (do I|do we|should I|should we) (watch|see) next (in|of|on) { $series }
    (tell me|do you know|let me know)? (which|what) (one|episode|part) (of)? (the { -show })? { $series } (I|we) (should|can|could|need to|have to|am supposed to|are supposed to) (watch|see) next
    what (comes|is|goes|'s|will be|follows) (up)? (next|after this|after that) (in|on|of|for|with) (the { -show })? { $series }
    what will be (up)? next
    .typed =
        { -tell-me } next up
        next up list
        (what's|what is|anything) (waiting|lined up|there|queued) (for me|for us)? in (my|the|our)? (next up|up next|queue)
        what (have|do) (I|we) (got|have)? (left|lined up|waiting) to (watch|see) next
        (which|what) (episode|one) { -of } (the { -show })? { $series } (am I|are we) (supposed to|meant to|due to|going to) (watch|see) next

-when = (last time|yesterday|before|last|last night|recently|today|this week|earlier|the other day|last week|the last time|most recently|last weekend|on sunday|at the weekend|when I stopped|when we stopped|earlier today|earlier on|this morning|the other night|just now)
-unfinished = (in the middle of|watching|in the midst of|halfway through|half way through|part way through|still watching|listening to|reading|last watching|last playing|half way into|halfway into|partway through|midway through|in the process of watching|busy watching|not finished with)
-can-i = ((can|could|should|do|may|might|shall) (I|we)|(I|we) (can|could|should|may|might))
ContinueIntent =
    what { -can-i } (keep|continue|carry on|go on|resume|finish|still) (watching|with|to watch|playing|listening to|on watching|finish)?
    what { -can-i } (pick up|pick up again|get back to|return to|go back to|finish off)
    (what|which) { $media_type } { -can-i } (keep|continue|carry on|go on|resume|finish) (watching|with|playing|listening to|reading)?
    (what|which) { $media_type } (was|were|am|are) (I|we) { -unfinished } { -when }?
    what (was|were) (I|we) { -unfinished } { -when }?
    { -tell-me } what (I|we) (was|were|am|are) { -unfinished } { -when }?
    { -tell-me } what { $media_type } (I|we) (was|were|am|are) { -unfinished }
    (what|which) { $media_type } (did|have|haven't|didn't|have not|did not) (I|we) (not)? (start|started|begin|begun|finish|finished|stop|left|leave) (watching|halfway|half way|in the middle|unfinished|yet)? { -when }?
    what (did|have|haven't|didn't|have not|did not) (I|we) (not)? (start|started|begin|begun|finish|finished|stop|left|leave) (watching|playing|halfway|half way|in the middle|unfinished|yet|reading|listening to)? { -when }?
    (what's|what is|what are|list|tell me|read me|which is) (my|the|our)? (unfinished|half watched|half finished|started|continue watching) (list|things|stuff|titles|ones|{ $media_type })?
    (what|which) { $media_type } (is|are) (still)? (unfinished|half watched|half finished|not finished|started)
    (what's|what is) (left|there)? to (finish|continue|resume|keep watching)
    where (was I|were we|did I stop|did we stop|did I leave off|did we leave off|had I got to)
    (do I have|have I got|are there|is there) (anything|something|any { $media_type }|a { $media_type })? (to (finish|continue|resume)|unfinished|half watched|(that)? { -can-i } (finish|continue|resume|keep watching|go on with))
    what did (I|we) (watch|play|listen to|start) (last|last time|last night|yesterday)
    (remind|tell|show) (me|us) (of)? (what|which { $media_type }) (I|we) (was|were|had been) { -unfinished } { -when }?
    (remind|tell|show) (me|us) (of)? (what|which { $media_type }) (I|we) (haven't|hadn't|didn't|have not|never) (finished|finish|completed|complete) (yet)?
    (remind|tell|show) (me|us) what { -can-i } (keep|continue|carry on|go on|resume|finish|pick up) (watching|with|to watch|playing|listening to|again)?
    (what|which { $media_type }) (have|haven't|did|didn't|had) (I|we) (not|only|just|yet|half)? (finished|finish|watched|seen|started|start|begun|complete|completed|got through|gotten through) (yet|watching|half of|halfway|part of|properly|but not finished)? { -when }?
    (what|which { $media_type }) (was|were) (I|we) (still)? { -unfinished } { -when }?
    (what|which { $media_type }) (is|are|'s) (there)? (still)? (unfinished|half watched|half finished|not finished|left unfinished|in progress|on the go|underway|part watched)
    (what|which { $media_type }) { -can-i } (pick up|pick up again|get back to|return to|go back to|finish off|carry on with|continue with|go on with|keep going with|jump back into) (again|now|watching|where (I|we) left off)?
    (what|which { $media_type }) (have I|have we|do I have|do we have) (got)? (on the go|in progress|unfinished|half finished|left to finish|to finish|started|going)
    (what|which) (one|ones|things) (was|were|am|are|haven't|have) (I|we) (in the middle of|halfway through|not finished|finished)
    (list|read|read out|give me|name) (the|my|all the|any)? ({ $media_type }|things|stuff|titles)? (I've|I|we|we've|that I|that I've) (started|was watching|haven't finished|was in the middle of|not finished|begun|half watched|didn't finish)
    (is|was) there (a|any|anything) ({ $media_type })? (I|we|that I) (was|haven't|didn't|started) (watching|finished|finish|in the middle of)?
    where (did|had|was|were) (I|we) (get to|stop|leave off|left off|up to|at|get up to)
    what('s)? (was|is|were)? the last (thing|show|movie|film|series|episode|one|book|{ $media_type }) (that)? (I|we) (was|were|had been)? (watching|watched|playing|played|listening to|started|on|saw|reading)
    what did (I|we) (start|begin) (and|but) (not|never|didn't|did not) (finish|finished|complete|completed)
    (what|which { $media_type }) (did|have) (I|we) (leave|left|abandon|abandoned|give up|break off|interrupt|stop|stopped) (halfway|half way|unfinished|midway|in the middle|part way|partway|half finished)? (through)?
    .typed =
        continue watching list
        (anything|something|is there anything|what) (that)? (I|we) (can|could) (pick (back)? up|continue|finish|go on with|resume|get back to)
        what did (I|we) (watch|start|begin|play|see) { -when } (and|but) (not|never|didn't|did not) (finish|finished|complete)
        (is there|was there|have I got|do I have) (something|anything) (that)? (I|we) (was|were|am|are|had been) (watching|reading|listening to|in the middle of|halfway through)
        (what's|what is|anything|is anything) (still)? (waiting|left|there) for (me|us) to (finish|continue|resume|go on with)

-records = (albums|records|album|record|lps|cds|discs)
-own = (do (I|we|you) have|are there|are in (my|the|our) (library|collection|home)|have (I|we|you) got|are (available|here)|there are|can (I|we) play|is there|can you (play|find)|I have|we have|I own|do I own|exist)
WhichAlbumsIntent =
    (which|what|how many) { -records } (by|of|from) (the { -band })? { $artist } { -own }?
    (which|what|how many) { $artist } { -records } { -own }
    (which|what|how many) { -records } { -own } (by|of|from) (the { -band })? { $artist }
    (do I have|do we have|are there|have I got|is there|have you got|have we got|do you have) (any|some|all the|an)? { -records } (by|of|from) (the { -band })? { $artist } { -in-library }?
    (do I have|do we have|are there|have I got|have you got|have we got|do you have) (any|some|all the|an)? { $artist } { -records }
    (list|name|tell me|read|read me|show me|read out|give me|tell me about) (all)? (of)? (my|the|our)? { -records } (by|of|from) (the { -band })? { $artist }
    (list|name|tell me|read|read me|read out) (all)? (of)? (my|the|our)? { $artist } { -records }
    (tell me|do you know|say) (which|what|how many) { -records } (by|of|from) (the { -band })? { $artist } { -own }?
    (tell me|do you know|say) (which|what|how many) { -records } { -own } (by|of|from) { $artist }
    (what|anything|what music) do (I|we) have (by|from|of) (the { -band })? { $artist }
    (discography|albums) (of|by) { $artist }
    (what|which|how many) { -records } (have (I|we|you) got|do (I|we|you) (have|own)|are there|exist|has|is there) (by|from|of) (the { -band })? { $artist } ({ -in-library })?
    (what|which|how many) { -records } (by|from|of) (the { -band })? { $artist } (have (I|we|you) got|do (I|we|you) (have|own)|are there|are in|I own|we own) ({ -in-library })?
    (what|which) { -records } (has|did|have) { $artist } (got|made|released|put out|done|recorded) { -in-library }?
    (what|which|how many) { $artist } { -records } (have (I|we|you) got|do (I|we|you) (have|own)|are there|are in my library|are available)
    (have|has|do|did|is|are) (I|we|you|there) (got|have|own)? (any|some|all the|an|all)? { $artist } { -records } ({ -in-library })?
    (have|has|do|did|is|are) (I|we|you|there) (got|have|own)? (any|some|all the|an|all|other|more)? { -records } (by|of|from) (the { -band })? { $artist } ({ -in-library })?
    (list|name|tell me|read|read me|show me|read out|give me|tell me about|run through|go through|say) (all|every one)? (of)? (the|my|our|his|her)? { -records } (I|we|you|that I|that we|there are)? (have|own|are|'ve got)? (by|of|from) (the { -band })? { $artist }
    (list|name|read out|give me|run through|say|show me|tell me) (all)? (of)? (the|my|our)? { $artist }'s { -records }
    (what|which) (are)? { $artist }'s { -records } (that)? (do (I|we|you) have|have (I|we|you) got|are there)?
    (what|how much) (music|stuff) (do|have) (I|we|you) (have|got|own) (by|from|of) { $artist }
    .typed =
        (got|have you got|have I got|have we got|do you have|do we have|are there|is there) (any|some)? { -album } (by|from|of) { $artist }
        (got|have you got|have I got|have we got|do you have|do we have|are there) (any|some)? (albums|records|lps|cds) (by|from|of) { $artist }
        (what|what else|which ones) (have (I|we|you) got|do (I|we|you) have) (by|from|of) (the { -band })? { $artist } ({ -in-library })?
        (which|what) of { $artist }'s { -records } (do (I|we|you) have|have (I|we|you) got|are there|are here)

-take = (I'd like|I want|I'll take|I will take|I choose|I pick|I meant|I mean|give me|take|choose|pick|play|watch|select|let's go with|go with|let's take|let's have|I'll have|I go with|I'd take|make it|we want|we take|we'll take|start|put on|I'd prefer|I prefer|open|it's|let's watch|how about|I said|let me have|let me see|let me hear|I'll go for|I'd go for|go for|I'll watch|I'll try|try|we'll go with|we'll have|I'd rather|I'd rather have|that would be|it was|it is|I think|probably|I wanted|I was after|can I have|could I have|can we have|definitely|put|stick on|load|I fancy|we fancy|I'm thinking|do)
-those = (one|title|option|choice|entry|item|result|movie|film|show|song|album|suggestion|answer|of them|of those|of these|in the list|on the list|thing)
PickIntent =
    (the)? { $nth } { -those }
    the { $nth }
    { -take } (the)? { $nth } ({ -those })?
    number { $number }
    { -take } number { $number }
    (the)? (option|choice|entry|item|title|result|answer|suggestion) (number)? { $number }
    { -take } (the)? (option|choice|entry|item|title|result|answer|suggestion) (number)? { $number }
    { $number }
    { -take } (the)? last { -those }
    the (last|final|bottom|latter) { -those }
    (the)? last of (them|those|these|the list)
    the last
    the latter
    (the)? { $year } { -those }
    { -take } (the)? { $year } { -those }
    (the|that) { -those } (from|of|made in|released in|that came out in|out of|filmed in|produced in|dated|that is from|that's from|in) (the year)? { $year }
    { -take } (the|that) { -those } (from|of|made in|released in|that came out in|filmed in|produced in|that's from) (the year)? { $year }
    { -take } the one (called|named|titled) { $title }
    (I|I really) (meant|mean|was thinking of|am thinking of) (the { -those })? { $title }
    the one (called|named|titled) { $title }
    { -take } (the)? { $nth } ({ -those })? (on|from) (the|your|that) list
    (the)? { $nth } ({ -those })? (on|from|in) (the|your|that) list
    (the)? { $nth } ({ -those })? (you (said|mentioned|read|named|listed))
    (the|that) (very)? (last|final|bottom) { -those }? (you (said|mentioned|read)|on the list|of them)?
    { -take } (the) (very)? (last|final|bottom|latter) { -those }
    { -take } (the|that) { $year } ({ -those }|version|edition|remake|original)?
    (the|that) { $year } (version|edition|remake|original)
    { -take } (the|that) { -those } from (the year)? { $year }
    (the|that) (version|edition|remake|original) (from|of) { $year }
    { -take } (the|that) (version|edition|remake|original) (from|of) { $year }
    (number|option|choice) { $number } (on|from) the list
    { -take } (number|option|choice) { $number } (on|from|off)? (the list)?
    { -take } { $title } from (the|your|that) list
    .typed =
        { $nth }
        (from)? { $year }
        (the|that) (newer|older|new|old|original|first|latest|earlier|later) { -those } from (the year)? { $year }
        { -take } (the|that) (newer|older|new|old|original|first|latest|earlier|later) { -those } from { $year }

OtherOneIntent =
    the other { -those }?
    (no|no no|nope|not that one|not this one|never mind|nevermind|sorry|no sorry|no not that one|not that|wait|oh|wrong one|no wait|that's the wrong one|that's not it|no never mind|no thanks) (but)? ({ -take })? (the)? other { -those }
    { -take } the other { -those } (instead|then|I said|I meant)?
    the other { -those } (instead|then|I said|I meant|I was talking about)
    (no|sorry|not that one) (I|we) (meant|mean|want|wanted|said) the other { -those }
    (I|we) (meant|mean|want|wanted|said|was thinking of|asked for) the other { -those }
    (not this|not that) but the other { -those }
    wrong one
    (no|nah|nope)? (not|wrong|that's not|that's the wrong) (this one|that one|one|this|that)? (but|try|I meant|I mean|I want|I wanted|play|take)? (the)? other { -those }?
    (nah|no no|um|er|hmm|well|actually)? (the other|other) { -those } (please)?
    (try|play|take|give me|pick|show me|go with) the other { -those }?

-to-favorites = (to|in|into|among|on|onto) (my|the|our)? { -favorites }
-save = (add|put|save|include|place|move|store|stick|pop|throw|keep|get|chuck|list|file|drop|copy)
-this-one = (this|that|it|this one|that one|what's playing|what is playing|what's on|the current one|the thing that's playing|what I'm (watching|hearing|listening to)|what we're (watching|hearing|listening to))
-adore = (love|like|adore|really like|really love|absolutely love|enjoy|love love love|so love|dig|am loving|am crazy about|am mad about|am into|am a fan of|am a big fan of|quite like|kind of like|just love|do love|do like|like this so much|am in love with|could listen to|could watch|have always loved|always loved|simply love|totally love|very much like|truly love|enjoy watching|enjoy listening to|love watching|love listening to|am a huge fan of|am such a fan of)
AddFavoriteIntent =
    { -save } { $title } { -to-favorites }
    { -save } (the|my|our|a)? { $media_type } { -called }? { $title } { -to-favorites }
    { -save } { -this-one } { -to-favorites }
    { -save } (this|that|the|the current) { $media_type } { -to-favorites }
    { -save } (what's|what is|whatever is) (playing|on)? { -at } { -to-favorites }
    (I|we) { -adore } (this|that|it|this one|that one|what's playing|what's on)
    (I|we) { -adore } (this|that) { $media_type }
    (I|we) { -adore } (the|my) { $media_type } { -called }? { $title }
    (make|mark|set|flag|tag|save|star) { $title } (as)? (a|my|one of my)? (favorite|favourite|favorites|favourites)
    (make|mark|set|flag|tag|save|star) (the|my)? { $media_type } { -called }? { $title } (as)? (a|my|one of my)? (favorite|favourite|favorites|favourites)
    (make|mark|set|flag|tag|save) { -this-one } (as)? (a|my|one of my)? (favorite|favourite|favorites|favourites)
    (make|mark|set|flag|tag|save) (this|that|the) { $media_type } (as)? (a|my|one of my)? (favorite|favourite|favorites|favourites)
    (favorite|favourite|heart|star|like|love|thumbs up for) { -this-one }
    (favorite|favourite|heart|star|like|love|thumbs up for) (this|that) { $media_type }
    (favorite|favourite|heart|star) { $title }
    (favorite|favourite|heart|star|like) the { $media_type } { $title }
    { $title } is (a|my|one of my)? (favorite|favourite|favorites|favourites) (of mine)?
    (this is|that is|it is|that's|it's) (a|my|one of my)? (favorite|favourite|favorites|favourites)
    (this|that) { $media_type } is (a|my|one of my)? (favorite|favourite|favorites|favourites)
    (remember|keep) (this|that) { $media_type }
    thumbs up
    (I'm|I am|we're) (loving|crazy about|mad about|into|really into|a fan of|a big fan of|in love with|obsessed with) (this|that|it|this one)
    (I'm|I am|we're) (loving|crazy about|mad about|into|really into|a fan of|a big fan of|in love with|obsessed with) (this|that) { $media_type }
    (I'm|I am|we're) (loving|crazy about|mad about|into|really into|a fan of|a big fan of|in love with|obsessed with) the { $media_type } { $title }
    (this|that|it) (one)? (is|goes|belongs|should go|should be|needs to be|'s) (in|into|to|on|among|a|one of) (my|the|our)? { -favorites } (too|please|list)?
    (this|that) { $media_type } (goes|belongs|should go|should be|needs to be|is) (in|into|to|on|among|one of) (my|the|our) { -favorites }
    (I|we) (want|would like) (to)? ({ -save }|favorite|favourite|have)? (this|that|it|this one) (saved|added|put)? ({ -to-favorites })
    (I|we) (want|would like) (to)? ({ -save }|have)? { $title } (saved|added|put)? { -to-favorites }
    (I|we) (want|would like) (to)? ({ -save }|have)? (this|that) { $media_type } (saved|added|put)? { -to-favorites }
    (make|mark|set|flag|tag|save|star|remember|keep) { -this-one } (to be|as|for)? (a|my|one of my|in my) (new)? (favorite|favourite|favorites|favourites)
    (remember|note) (that)? (I|we) { -adore } (this|that|it|this one)
    (remember|note) (that)? (I|we) { -adore } (this|that) { $media_type }
    (give|add) (this|that|it|this one) (a)? (heart|star|thumbs up|like)
    (give|add) (this|that) { $media_type } (a)? (heart|star|thumbs up|like)
    what a (great|lovely|good|fantastic|brilliant) { $media_type }
    { -save } { -to-favorites }
    (add|put|save) the (song|track|movie|film|show|episode|album|one|thing) (that's|that is|which is) (playing|on) { -to-favorites }
    (I|we) { -adore } (this|that|it) (a lot|very much|so much|lots|loads|to bits)
    (I|we) { -adore } (this|that) { $media_type } (a lot|very much|so much|lots|loads|to bits)
    (I'm|I am) (very|really|quite|so|totally|absolutely|such)? (fond of|keen on|fan of|a fan of|crazy about|mad about|in love with|obsessed with|into|hooked on) (the|my)? { $media_type } { -called }? { $title }
    (I'm|I am) (very|really|quite|so|totally|absolutely|such)? (fond of|keen on|fan of|a fan of|crazy about|mad about|in love with|obsessed with|into|hooked on) (this|that) { $media_type }
    (I'm|I am) (very|really|quite|so|totally|absolutely)? (fond of|keen on|crazy about|mad about|in love with|obsessed with|into|hooked on) (this|that|it|this one)
    (the|this|that|my)? { $media_type } { $title } is (so|really|very|simply|just|absolutely)? (good|great|wonderful|awesome|amazing|fantastic|brilliant|the best|my favorite|my favorite { $media_type }|a favorite of mine)
    (I|we)? (want|would like|'d like|need|have) { $title } (in|on|among) (my|the|our) { -favorites }
    .typed =
        (I|we) { -adore } { $title }
        (remember|keep|save|note|count|list|file) { $title } (as|among|under|in|with) (one of)? (my|our|the) (favorites|favourites|favorite|favourite) (list)?
        give (the)? { $media_type } { $title } (a)? (heart|like|star|thumbs up)
        give { $title } (a)? (heart|like|star|thumbs up)
        (the|this|that|my) { $media_type } { -called }? { $title } is (a|one of) (my|our)? (all time)? (favorite|favourite|favorites|favourites|favorite { $media_type }|favourite { $media_type })

-off-favorites = (from|off|out of|off of|in) (my|the|our)? { -favorites }
-unsave = (remove|delete|take|drop|erase|strike|clear|throw|kick|get|pull|cut|cross|get rid of|lose|scrub|wipe|pop|toss|dump|ditch|bin|chuck|knock)
-anymore = (anymore|any more|any longer|now)
RemoveFavoriteIntent =
    { -unsave } { $title } { -off-favorites }
    { -unsave } (the|my|our)? { $media_type } { -called }? { $title } { -off-favorites }
    { -unsave } { -this-one } { -off-favorites }
    { -unsave } (this|that|the|the current) { $media_type } { -off-favorites }
    { -unsave } (what's|what is|whatever is) (playing|on)? { -at } { -off-favorites }
    (unfavorite|unfavourite|un favorite|un favourite|unheart|unlike|unstar|unlove) { $title }
    (unfavorite|unfavourite|un favorite|un favourite|unheart|unlike|unstar|unlove) the { $media_type } { $title }
    (unfavorite|unfavourite|un favorite|un favourite|unheart|unlike|unstar|unlove) { -this-one }
    (unfavorite|unfavourite|un favorite|un favourite|unheart|unlike|unstar|unlove) (this|that) { $media_type }
    (I|we) (don't|do not|no longer|didn't) { -adore } (this|that|it|this one) { -anymore }
    (I|we) (don't|do not|no longer|didn't) { -adore } (this|that) { $media_type } { -anymore }
    (I|we) (don't|do not) { -adore } (the)? { $media_type } { $title } { -anymore }
    (I|we) no longer { -adore } (this|that|it|this one)
    (I|we) no longer { -adore } (this|that) { $media_type }
    (I|we) no longer { -adore } (the)? { $media_type } { $title }
    { $title } (is|are) (no longer|not|no) (a|my|one of my)? (favorite|favourite|favorites|favourites) { -anymore }?
    (the|my)? { $media_type } { $title } (is|are) (no longer|not|no) (a|my|one of my)? (favorite|favourite|favorites|favourites) { -anymore }?
    (this|that|it) (is|are|isn't) (no longer|not)? (a|my|one of my) (favorite|favourite) { -anymore }
    (don't|do not) (keep|have) { $title } in my { -favorites }
    thumbs down
    (I|we) (don't|do not|no longer) (want|need) { $title } (in|on|to be in|among|as one of) (my|the|our) { -favorites } { -anymore }?
    (I|we) (don't|do not|no longer) (want|need) { -this-one } (in|on|to be in|among|as one of) (my|the|our) { -favorites } { -anymore }?
    (I|we) (don't|do not|no longer) (want|need) (this|that) { $media_type } (in|on|to be in|among) (my|the|our) { -favorites } { -anymore }?
    (I|we) (don't|do not|no longer) (want|need) (the)? { $media_type } { $title } (in|on|to be in|among) (my|the|our) { -favorites } { -anymore }?
    { $title } (shouldn't|should not|doesn't need to|does not need to) be (in|on|among) (my|the|our) { -favorites } { -anymore }?
    (this|that) { $media_type } (shouldn't|should not|is not|isn't|is no longer) (be)? (in|on|among|one of|a) (my|the|our)? { -favorites } { -anymore }?
    (this|that|it) (one)? (shouldn't be|should not be|is not|isn't|is no longer|doesn't belong) (in|on|among|one of) (my|the|our) { -favorites } { -anymore }?
    (take|remove|undo|drop) (the|my)? (heart|star|favorite|favourite|like) (from|off|on) (this|that|it|this one)
    (I'm|I am|we're) (over|tired of|fed up with|sick of|bored of|no longer into|not into) (this|that) { $media_type } { -anymore }?
    { -unsave } { -off-favorites }
    { $title } (isn't|is not|aren't) (a|my|one of my)? (favorite|favourite|favorites|favourites) (of mine)? { -anymore }?
    (the)? { $media_type } { $title } (isn't|is not|aren't) (a|my|one of my)? (favorite|favourite|favorites|favourites) (of mine)? { -anymore }?
    .typed =
        (I|we) (don't|no longer) { -adore } { $title } { -anymore }
        (I've|I have|I'm|I am) (gone off|tired of|over|bored with|sick of) { $title } (take|remove|get|throw|delete|kick) it (off|from|out of) (my|the|our) (favorites|favourites) (list)?
        (the|my) { $media_type } { -called }? { $title } (shouldn't|should not|doesn't need to|does not need to) be (in|on|among) (my|the|our) { -favorites } { -anymore }?
        (take|remove|delete) (the)? (heart|star|like) (from|off|on) (the { $media_type })? { $title }

-mark = (mark|tick off|check off|mark off|set|flag|change|put|make|tag|check|tick|switch|list|record|put down|note|count|count down|log|register|treat|label|update|call)
MarkWatchedIntent =
    { -mark } { $title } (as|to|off as|down as|to be) { $state }
    { -mark } { $title } { $state }
    { -mark } (the|my|our)? { $media_type } { -called }? { $title } (as|to|off as|down as|to be)? { $state }
    { -mark } (the)? { $title } { $media_type } (as|to|off as)? { $state }
    { -mark } { -this-one } (as|to|off as|down as|to be)? { $state }
    { -mark } (this|that|the|the current) { $media_type } (as|to|off as|down as|to be)? { $state }
    { -mark } as { $state }
    { -mark } as { $state } { $title }
    { -mark } as { $state } the { $media_type } { $title }
    (I|we) { $state } (the|this|that)? { $media_type } { $title }
    (I|we) { $state } { $title }
    (I|we) { $state } (this|that|it|this one|that one) (one)? (yet|already|before)?
    (I|we) { $state } (this|that) { $media_type } (yet|already|before)?
    (I've|I have|we've|we have) (already|just|all)? { $state } { $title }
    (I've|I have|we've|we have) (already|just)? { $state } (the)? { $media_type } { $title }
    (I've|I have|we've|we have) (already|just)? { $state } (this|that|it|this one|that one) (yet|already|before)?
    (I've|I have|we've|we have) (already|just)? { $state } (this|that) { $media_type } (yet|already|before)?
    (the)? { $media_type } { $title } is { $state }
    (I've|I have|we've|we have|I'd|I) (already|just|all|now|still)? { $state } (the|that) (whole|entire)? { $media_type } { $title }
    (I've|I have|we've|we have) (already|just|now)? { $state } { $title } (already|before|now)
    (I|we) (have)? (already|just|now)? { $state } { $title } (already|before|yet)
    { -mark } { $title } (as|to|off as|down as|to be|as being|like) { $state } (please|for me|again|now)?
    { -mark } (it|this|that|this one) (so)? (that)? (it's|it is|I've|we've)? { $state }
    { -mark } { $title } (so)? (that)? (it's|it is|I've|we've) { $state }
    (make|have) { $title } { $state }
    (make|have) (the|my)? { $media_type } { $title } { $state }
    { -mark } all of { $title } (as)? { $state }
    (this|that) { $media_type } is { $state } (already|now)?
    (this|that|it) is { $state } (already|now)?
    (I|we) { $state } (the|this|that)? { $media_type } { $title } (yet|so far|before)
    (I|we) { $state } { $title } (yet|so far)
    { -mark } { $title } (back|again) (as|to)? { $state }
    { -mark } (the|my|our)? { $media_type } { -called }? { $title } (back|again) (as|to)? { $state }
    { -mark } { -this-one } (back|again) (as|to)? { $state }
    { -mark } (the|my|our)? { $media_type } { -called }? { $title } (as|to|off as|down as|to be)? { $state } (again|already|now)
    { -mark } { $title } (as|to|off as|down as|to be) { $state } (again|already|now)
    (the)? { $media_type } { $title } (should|must|needs to|has to|ought to) be (marked)? (as)? { $state }
    { $title } (should|must|needs to|has to|ought to) be (marked)? (as)? { $state }
    { $title } (isn't|is not|hasn't been|has not been) { $state } (yet)?
    .typed =
        { $state } (it|this|that|this one|that one)
        { $title } is { $state }
        (I'm|I am|we're) (done|finished|through) with { $title }
        { $title } (has|have) (already)? been { $state }
        (the { $media_type })? { $title } (has|have) (already)? been { $state }
        (the)? { $media_type } { $title } { $state }
        { $title } { $state }
        { -mark } { $state }

-intro = (intro|intros|introduction|opening|opening credits|opening titles|opening sequence|opening theme|title sequence|titles|credits|theme song|theme|theme tune|title song|beginning credits|recap|opening song|intro sequence|intro song|previously on|opening bit|opening scene|start credits|beginning|titles bit|intro bit|theme music|intro credits|starting credits|opening music|credits at the start|bit with the credits)
SkipIntroIntent =
    (skip|skip over|skip past|jump|jump over|jump past|get past|go past|pass|bypass|fast forward|fast forward past|fast forward through|fast forward over|miss|leave out|cut|cut out|move past|drop|omit|forget|forward past|seek past|hop over|get over|run past|go over|move beyond) (the|this|that|over the|past the)? { -intro }
    (no|without|without the|not the) { -intro }
    (go|jump|skip|get|move|forward|fast forward|take me) (on|right|straight|ahead)? to (after the|the end of the|past the|where the) { -intro } (ends|is over)?
    (I don't want to (see|hear|watch)|I don't need|spare me) the { -intro }
    (hit|press) skip { -intro }
    (start|begin|play) after the { -intro }
    (jump|skip|go|get|move|take me|cut) (straight|right|past|over|ahead|on|forward)? (past|over|beyond|through) (the|this|that) { -intro }
    (I|we) (don't|do not) (want|need|care for|like) (to (see|hear|watch|sit through))? (the|this|that|any) { -intro }
    (can we|let's)? (lose|ditch|dodge|miss out|skip out|avoid|cut out|kill|bin|ignore) (the|this|that) { -intro }
    (get|go|jump|skip|cut) (straight|right)? to (the|where the) (actual|main|real)? (show|episode|film|movie|action|story|show starts|episode starts|story starts|good bit|good part)
    (I've|we've) (seen|heard) (the|this|that) { -intro } (before|already|enough|a million times|a hundred times)?
    not the { -intro } again
    .typed =
        (get rid of|ditch|lose|do without|enough of|leave off|no need for|done with) (the|this|that) { -intro }
        (straight|right) to (the|where the) (actual|main|real|start of the)? (show|episode|film|movie|action|story)
        (I|we) (can|could|will) (do|live) without (the|this|that) { -intro }

-to-chapter = ((go|jump|skip|move|seek|switch|take me|get|navigate|forward|fast forward|rewind|change|turn|hop|head|advance|take it|bring me) (forward|ahead|back|straight|right|over)? to|play|start|start from|start at|start with|begin with|begin at|begin from|hear|listen to|read|watch|put on|continue from|continue with|resume from|play from|show me|open|read me|select|choose|play me)
ChapterIntent =
    { -to-chapter } (the)? (beginning of|start of)? (the)? chapter (number)? { $number }
    { -to-chapter } (the)? (beginning of|start of)? (the)? { $nth } chapter
    chapter (number)? { $number }
    (the)? { $nth } chapter
    set (the)? chapter to (number)? { $number }
    seek chapter { $number }
    (I|we) (want|would like|need) (to)? (go to|hear|see|watch|be at|be on|listen to|jump to|start at)? (the)? chapter (number)? { $number }
    (I|we) (want|would like) (to)? (go to|hear|see|watch|listen to)? (the)? { $nth } chapter
    (get|bring|put|take) (me|us|it) (straight|right)? (to|at|on) (the)? (start of|beginning of)? chapter (number)? { $number }
    (get|bring|put|take) (me|us|it) (straight|right)? (to|at|on) (the)? { $nth } chapter
    (go|jump|skip|move|head|hop|seek|get) (straight|right|on|over|along|back|forward|ahead)? (to|onto) (the)? (start of|beginning of)? chapter (number)? { $number }
    (start|begin|play|continue|resume|read|listen) (again|it|reading|playing|listening|over)? (from|at|with) (the)? (start of|beginning of)? chapter (number)? { $number }
    (start|begin|play|continue|resume|read|listen) (again|it|reading|playing|over)? (from|at|with) (the)? { $nth } chapter
    where (is|does) chapter { $number } (start)? (go there|take me there)

-toward = (go|forward|fast forward|jump|skip|move|step|switch|take me|seek|advance|hop|change|continue|get|navigate|carry on|proceed|return|turn|bring me|rewind)
ChapterStepIntent =
    { -toward } (on|over|forward|ahead)? (to)? (the)? { $step } chapter
    (play|start|hear|listen to|watch|read|put on|show me|read me|begin|start playing|continue with|replay|repeat|play me) (the)? { $step } chapter
    { $step } chapter
    (the) { $step } chapter
    { -toward } { $step } (a|one|by a|by one|to the|to the last|to the next|to the previous) chapter
    { -toward } (a|one) chapter { $step }
    (a|one) chapter { $step }
    chapter { $step }
    skip (the|this|that|over this|a|one|current|the current) chapter
    skip chapter
    (the)? chapter (after|following) this (one)?
    (finish|end|enough of) this chapter
    (let's|let me|let us|can we|I want to) (hear|see|have|go to|listen to|watch|get|read|play) (the)? { $step } chapter (again|now)?
    (go|move|skip|jump|get|take me|head|hop) (straight|right|on|over|along)? (to|onto) (the)? { $step } (chapter|part of the book)
    (play|replay|repeat|hear|read) (me)? (the)? { $step } chapter (again|once more|over)?
    (go|skip|jump|move) { $step } (a|one|by one|by a) chapter (please|now)?
    (on|over|move on|get on|continue|skip|go) (to)? (the)? { $step } chapter
    (play|start|hear|listen to|read|read me|go to|skip to|put on) (the)? { $step } chapter (of|in) (the|this|my) (book|audiobook|story)
    { $step } chapter (of|in) (the|this|my) (book|audiobook|story)
    .typed =
        { $step } chap

-in-tongue = (to|into|in)
SetAudioIntent =
    (change|switch|set|put|turn|swap|make|get|have|use|select|choose) (the|my|its|this)? { -audio } (over|back)? { -in-tongue } (the)? { $language } (audio|track|dub|version|language|one|audio track)?
    (change|switch|set|put|turn|swap|have) (the)? sound { -in-tongue } { $language }
    (change|switch|swap|toggle|cycle|alter) (the|to another|to a different|to the next|another|through the|to the other|my|use another)? { -audio } (track|tracks)?
    (next|another|other|different|the next|the other|use another|use the next|try another|pick another) { -audio }
    (hear|listen to|play|use|take|switch to|change to|go to|go back to) (it in)? (the|an|another|a)? (original|other|different|next|second|alternative|commentary) { -audio }
    (play|watch|hear|show|have|give me|give us|put|see|listen to|start|continue|play me) { -what } in { $language } (audio)?
    (change|switch|go|turn|set|swap|move) (it|this|that|back|over)? (over|back)? { -in-tongue } (the)? { $language } (audio|audio track|language|dub|soundtrack|sound|track|version|voices|dubbing)
    (change|switch|turn|put|set|swap) { -what } { -in-tongue } { $language }
    (use|select|choose|play|turn on|enable|put on|I want|give me|take|pick|activate) (the|a)? { $language } (audio|audio track|language|dub|soundtrack|sound|track|version|voices|dubbing|language track|audio language)
    { $language } (audio|audio track|language|dub|dubbing|version|soundtrack|voices)
    (is there|do you have|do we have|have you got|does it have|have they got) (a|an|any)? { $language } (audio|audio track|language|dub|dubbing|version|soundtrack|track)
    (make|let|have) (them|it|him|her|everyone|everybody|the movie|the characters) (speak|talk|talk in|speak in|be in) { $language }
    (speak|talk in) { $language }
    in { $language }
    audio (in|to|language)? { $language }
    { -put } (the|some)? { $language } (audio|audio track|language|dub|soundtrack|sound|track|voices|dubbing|version) on
    (I|we) (want|would like|need|prefer) (to)? (hear|listen to|have|watch|see|play)? { -what }? in (the)? { $language } (audio|language|version)? (please|instead|now)?
    (I|we) (want|would like|need|prefer) (to)? (hear|listen to|have|watch|use)? (the|a)? (original|other|different|next|second|alternative) { -audio }
    (can|could|may) (I|we) (hear|have|watch|see|get|listen to|play) { -what } in { $language } (audio|instead|please)?
    (have|get|make) { -what } (speak|talk|play|talking|speaking|playing|be)? (in)? { $language } (instead|please)?
    { $language } (sound|spoken|speaking)
    (change|switch|set|put|turn|swap|make|flip) { -what } (over|back)? (to|into|in) (the)? { $language } (audio|track|dub|version|language|sound|voices)? (instead|please)?
    (try|use|pick|select) (the|a|another|a different) (audio|language|audio track|track|soundtrack|dub)
    (I|we)? (want|would like|'d like|need|prefer|'d rather|would rather|'d prefer) (to)? (hear|listen|watch|listen to|have|see|play)? { -what }? in (the)? { $language } (audio|language|version)? (instead)?
    (listen|hear|watch|play|continue|go on) in { $language }
    .typed =
        (change|switch) to { $language }
        { -audio } (in|to) { $language }

SubtitlesIntent =
    { $action } (the|my|some|those|these|any|all|all the|with)? { -subtitles }
    (turn|switch|put|set|get|flip|take|have) (the|my)? { -subtitles } { $action }
    { -subtitles } { $action }
    { $action } (the|my|some|to the)? { -subtitles } { -in-tongue } (the)? { $language }
    { $action } (the|some|to the|to|to some)? { $language } { -subtitles }
    (set|put|turn|have|get) (the|my)? { -subtitles } { -in-tongue } (the)? { $language }
    { $action } (the|my)? { -subtitles } { $language }
    { $action } (the|my)? (subtitle|caption|subtitles) language { -in-tongue } { $language }
    { -subtitles } (in|to) { $language }
    { $language } { -subtitles }
    (play|watch|show) { -what } { $action } { -subtitles }
    (play|watch|show) { -what } { $action } { $language } { -subtitles }
    (I|we) { $action } (the|some)? { -subtitles }
    (I|we) { $action } (the|some)? { $language } { -subtitles }
    (can't|cannot|can not) (read|see) the { -subtitles }
    { -put } (the|some|those)? { $language } { -subtitles } { $action }
    (turn|switch|put|set|get|flip|make|take|have|bring|stick|pop|shut) (the|my|those|these|them)? { -subtitles } (back)? { $action } (again)?
    (turn|switch|put|set|get|flip|make|take|have|bring|stick|pop) (the|my|those|some)? { $language } { -subtitles } (back)? { $action }
    { $action } (the|my|some|those|these|any|all|all the|with|back the|me the|me some|us the)? { -subtitles } (for (this|it|the (movie|film|show|episode))|on this|please|back|again|on screen|on the screen)
    (I|we) { $action } (the|some|any|these|those|to see|to have|to see the|to read the|to get rid of the|to see some)? { -subtitles } (on|in|up|please|off|anymore|any more)?
    (I|we) { $action } (the|some|any)? { -subtitles } { -in-tongue } (the)? { $language }
    (have|show|get|give me|use|play|watch|see) { -what }? with (the)? { $language } { -subtitles }
    (play|watch|show|have|see) { -what } { $action } (the|any|some)? { -subtitles }
    (is there|are there|do you have|have you got|can I have|could I have|can we have|could we have) (any|some|the)? { $language } { -subtitles }
    (I'd like|can we have|could we have|can I have|could I have|let's have|may I have) (the|some|any)? { $language } { -subtitles } (please|on)?
    { $action } (the)? { -subtitles } (over)? (to|into|in) (the)? { $language } (ones|version|language)
    (try|use|pick|find|switch to|change to|swap to|go to|move to|have|get|I want|I'd like|let me have|let me see) (the|some|a)? { $action } { -subtitles }
    (I|we)? (can't|cannot|can hardly|can barely) (understand|hear|follow) (them|it|this|what they say|what they're saying|anything)? { $action } (the|some)? { -subtitles }
    .typed =
        { -subtitles }
        { $language } subs

-once-thing = (it|that|this|this one|that one|(the|this|that) (movie|film|show|episode|video|song|track|stream|tune|chapter|book|one|title))
-loop = (loop|(loop|loop mode|looping|repeat mode|repeating) on|loop mode|looping|loop { -once-thing }|turn on (the)? (loop|looping|loop mode|repeat|repeat mode)|turn (the)? (loop|looping|repeat|repeat mode) on|(switch|set|put) (the)? (loop|looping|loop mode|repeat|repeating|repeat mode) on|(put|play|keep|set|leave) { -once-thing } on (loop|repeat|a loop|endless repeat)|(start|enable|activate|switch on|begin|set) (the)? (loop|looping|loop mode|repeat|repeat mode)|keep (repeating|looping|playing) { -once-thing } (over and over|again and again|forever)|keep (repeating|looping) { -once-thing }|keep (repeating|looping)|play { -once-thing } (in a loop|over and over|over and over again|again and again|endlessly|forever|in endless loop)|repeat { -once-thing } (forever|endlessly|over and over|again and again|in a loop|continuously)|go on repeating|endless loop|let { -once-thing } (loop|repeat|run in a loop)|(put|set|have|leave|get|stick|pop) { -once-thing } (to|on) (loop|repeat) (please|mode)?|(play|repeat|loop) { -once-thing } (all day|all night|non stop|nonstop|forever and ever|until I say stop|till I say stop)|(just)? keep (on)? (playing|repeating|looping) { -once-thing } ((over and over|again and again|on and on) (again)?)?|(I want|I'd like) { -once-thing } (on)? (loop|repeat|looped|repeated|looping)|(play|run) { -once-thing } (on|in) (a)? (loop|repeat)|over and over|again and again|start looping (this|it|that)?)
-unloop = ((loop|loop mode|looping|repeat|repeat mode|repeating) off|turn off (the)? (loop|looping|loop mode|repeat|repeat mode|repeating)|turn (the)? (loop|looping|repeat|repeat mode) off|(switch|set|put) (the)? (loop|looping|repeat) off|(stop|quit|end|cancel|disable|deactivate|switch off|exit|leave|remove|break|kill|finish) (the|this)? (loop|looping|loop mode|repeating|repeat|repeat mode|repetition)|(stop|quit|don't|do not) (looping|repeating|loop|repeat) { -what }?|don't (loop|repeat)|no (loop|looping|repeat|repeating)|no more (looping|repeating|repeats|loops|loop)|take { -what } off (loop|repeat)|enough looping|(stop|quit|cancel|end) (playing|repeating|looping) { -what } (over and over|again and again|on (loop|repeat)|on a loop)|(I don't|we don't|I no longer) (want|need) (the|a|any)? (loop|looping|repeat|it looped|it on loop|it on repeat)|(turn|switch|take|put) (the)? (loop|looping|repeat) (mode)? off (again|now|please)?|(break|get) out of (the|this) loop|(no|without) (loop|looping|repeat) (please|anymore|any more|now)?|(just)? play (it|this|that) (just)? once|(don't|do not|stop) (keep)? (playing|play|looping|loop|repeat|repeating) { -what } (over and over|again|again and again|on repeat|on loop)|(stop|enough) (with)? (the)? (loop|looping|repeats|repetition)|switch (the)? (loop|looping|repeat) (mode)? off|un loop|unloop)
AMAZON-LoopOnIntent =
    { -loop }
AMAZON-LoopOffIntent =
    { -unloop }
AMAZON-RepeatIntent =
    repeat
    repeat (that|it|please)
    (say|tell me|read) (that|it|this) (again|once more|one more time)
    (come|say) again
    once (more|again)
    one more time
    again
    what (did|was|is) (you say|that|that you said)
    what did you (just)? say
    (I didn't|I did not|I couldn't) (hear|catch|get|understand) (that|it|you)
    pardon
    (can|could) you (say|repeat) that
    encore
    (I beg your pardon|beg your pardon|sorry|pardon me|excuse me|come again) (what was that|what did you say|say that again)?
    (say|tell me) (what|that) again
    what
    say what
    (what|sorry) (was|is) that (again)?
    .typed =
        (repeat|say) (yourself|that once more|it one more time)
        what did you (just)? (say|tell me|ask|ask me) (again|just now)?
        (I|we) (missed|didn't catch|didn't hear|didn't get) (that|it|what you said)
RepeatModeIntent =
    (repeat|loop|keep repeating|keep looping) (just|only|on)? { $mode }
    (set|switch|turn|put|change|make) (the)? (repeat|repeat mode|loop|loop mode|looping) (mode)? (to)? { $mode }
    (repeat|loop) (mode)? (to|on)? { $mode }
    { $mode } (the)? (repeat|repeating|repeat mode|loop|looping|loop mode)
    (set|switch|turn) (it)? to (repeat|loop) { $mode }
    (play|put|keep) { $mode } on (repeat|loop)
    (play|keep playing) { $mode } (over and over|again and again|in a loop|over and over again|endlessly|forever)
    { -loop }
    (repeat|loop) (the|my|our)? { $player }
    { -put } (the)? (repeat|loop|looping|repeat mode) (on|mode)? (for|to|on) { $mode }
    (turn|switch|set|put) (the)? (repeat|loop|looping|repeat mode) (mode)? (on)? (for|to|on) { $mode }
    (repeat|loop|replay|keep repeating|keep looping|keep playing|go on repeating) (just|only|on|all of|the whole of)? { $mode } (over and over|again and again|forever|endlessly|non stop|continuously)?
    (put|have|set|leave|get|stick|play|keep) { $mode } (to|on|in) (a)? (repeat|loop) (please|mode)?
    (I want|I'd like|let's have) { $mode } (on|to)? (repeat|loop|repeated|looped)
    when (it|this|the (album|playlist|list|queue)) (ends|is over|finishes) (start|play) (it)? (again|over)
    repeat mode { $mode }
    { $mode } (to be|should be|be) (repeated|looped|on repeat)

-mixing = (shuffle|shuffle mode|shuffling|(shuffle|mix|mix up|randomize|scramble|jumble) ({ -what }|(the|my|our|this|that)? (queue|list|order|current queue|songs in the queue|tracks))|mix it up|mix things up|(put|set|play|switch) { -what } (on|to|in) (shuffle|random|shuffle mode|random order|a random order|any order)|play { -what } (randomly|shuffled|mixed)|(random|any) order|shuffle things|play in (random|any) order|(put|set|have|get|stick) (it|this|that|these|them|the (queue|songs|tracks|list|music|playlist|album)) (on|to) (shuffle|random)|(shuffle|mix|jumble|scramble) (it|them|things|these|those|everything|the lot) (up|around)? (a bit|for me)?|(jumble|mix|shake) (it|them|things|these|those|everything|the (songs|order|queue|tracks|list)) up|(play|put|run) (it|this|them|these|those|everything|all of it|the (songs|tracks|queue|list|album|playlist)) (in|at|on) (random|a random order|random order|any order|no particular order|a different order|shuffle)|(random|shuffle) (please|it|play|playback)|change (up)? the order|(I want|I'd like) (it|this|them|these|shuffle|the songs) (shuffled|on shuffle|on|in random order|mixed|mixed up)|switch (to)? (shuffle|random))
-shuffle = ({ -mixing }|(shuffle|shuffle mode|shuffling|random mode) on|turn on (the)? (shuffle|shuffling|shuffle mode|random)|turn (the)? (shuffle|shuffling|shuffle mode|random) on|(switch|set|put) (the)? (shuffle|shuffle mode) on|(start|enable|activate|switch on|begin|use) (the)? (shuffle|shuffling|shuffle mode|random mode))
-unshuffle = ((shuffle|shuffle mode|shuffling|random mode) off|(back to|use|play in) (the)? (normal|original|usual|regular|right) order|turn off (the)? (shuffle|shuffling|shuffle mode|random)|turn (the)? (shuffle|shuffling|shuffle mode|random) off|(switch|set|put) (the)? (shuffle|shuffle mode) off|(stop|quit|end|cancel|disable|deactivate|switch off|exit|leave|no longer|remove) (the)? (shuffle|shuffling|shuffle mode|random mode)|(don't|do not|stop) (shuffle|shuffling|mixing|mix) { -what }?|no (shuffle|shuffling|shuffle mode)|no more (shuffle|shuffling)|unshuffle|un shuffle|(play|put|keep) { -what }? in (order|the right order|sequence|the original order|its order|album order|the correct order)|in order|normal order|take { -what } off shuffle|(play|put|run|have|keep) (it|this|them|these|those|everything|the (songs|tracks|queue|list|album|playlist)) (back)? (in|into) (order|the right order|the proper order|sequence|their order|normal order|the normal order|the original order)|(I don't|we don't|I no longer) (want|need) (it|this|them|the songs|shuffle|the shuffle) ((to be)? shuffled|on shuffle|on|any more|anymore)?|(no|without) (more)? (shuffle|shuffling|random|mixing) (please|anymore|any more|now)?|(stop|quit|end|enough) (with)? (the)? (shuffle|shuffling|random|mixing|randomizing)|(back to|go back to|return to|use) (the)? (normal|proper|regular|usual|original|right|correct|standard) order|in (the)? (right|proper|normal|original|correct) order|(not|don't play (it|them)) (on|in) (shuffle|random order)|switch (the)? (shuffle|shuffling|random) (mode)? off|turn random off)
AMAZON-ShuffleOnIntent =
    { -shuffle }
    .typed =
        (get|have|put) (the)? (shuffle|shuffling) (going|started|running|on)
AMAZON-ShuffleOffIntent =
    { -unshuffle }
-shuffle-state = ((turn|switch|set|put) (the)? (shuffle|shuffling|shuffle mode|random mode) (to)? { $state }|(turn|switch) { $state } (the)? (shuffle|shuffling|shuffle mode)|shuffle (mode)? { $state }|{ $state } (the)? (shuffle|shuffling|shuffle mode|random mode))
ShuffleIntent =
    { -mixing } { -at }
    { -at } { -mixing }
    { -shuffle-state } { -at }
    { -at } { -shuffle-state }
    shuffle (the|my|our)? { $player }
    (turn|switch) { $state } (the)? shuffle (for|of) (the)? { $player }
    .typed =
        (get|have|set|keep|put) (the)? shuffle { $state } { -at }
        get (the)? (shuffle|shuffling) (going|started|running) { -at }

-stream = (the|my|this|that|our|current|the current)? (stream|playback|movie|film|show|series|episode|video|song|track|music|album|playlist|session|tune|stuff|audiobook|book|program|media|content|what's playing|what is playing|what's on|what I'm watching|what I'm listening to|what we're watching|playing|it|this|that|this one|everything)
-from-there = (from|on|in|off|out of|off of|away from) (the|my|our)?
-to-there = (to|on|onto|in|into|along to|through to|on to|over to|over onto|on to|across to|over on|back to|out to|over in) (the|my|our)?
-keep-on = (continue|keep watching|keep playing|carry on|go on|keep listening to|continue watching|continue playing|continue listening to|carry on with|go on with|finish|finish watching|go on watching|carry on watching|keep on watching|resume watching|pick up)
TransferIntent =
    { $mode } { -stream } { -from-there } { $source_player } { -to-there } { $target_player }
    { $mode } { -stream } { -to-there } { $target_player } { -from-there } { $source_player }
    { $mode } { -stream } { -to-there } { $target_player }
    { $mode } { -stream } (from|off|out of|off of|away from) (the|my|our)? { $source_player }
    { $mode } (the|my)? (stream|playback|session)
    { $mode } from (the|my|our)? { $source_player } to (the|my|our)? { $target_player }
    { $mode } (the|my|our)? { $source_player } to (the|my|our)? { $target_player }
    { $mode } (what's|what is|whatever is) (playing|on|running) (from|on|in) (the|my|our)? { $source_player } { -to-there } { $target_player }
    { -keep-on } (this|it|that|the rest) { -to-there } { $target_player }
    { -keep-on } (this|it|that|watching|the rest) from (the|my|our)? { $source_player } { -to-there } { $target_player }
    (watch|play|hear|listen to|continue|finish) (the rest|the rest of this|the rest of it) { -to-there } { $target_player }
    (play|put|show|watch|have) (this|that|it) (over|on)? (on|in|over in) (the|my|our)? { $target_player } instead
    (play|put|show|watch|have|keep|get) (this|that|it|the same thing|the same|{ -stream }) { -to-there } { $target_player } { $mode }
    (I|we) (want|would like|'d like) (this|it|that|the same|the (movie|film|show|episode|song|music|album)) { -to-there } { $target_player } { $mode }
    (I|we) (want|would like) (to)? (keep|go on|carry on|continue|finish) (watching|listening to|with|playing|hearing)? (this|it|that|the rest|the (movie|film|show|episode|song|music|album))? { -to-there } { $target_player }
    (I|we) (want|would like) (this|it|that|the (movie|film|show|episode|song|music|album)) { -to-there } { $target_player } (instead|now|too|as well)?
    { $mode } { -stream } (over|across)? { -to-there } { $target_player } (instead|now|as well|too)?
    { $mode } { -stream } (I was|we were|I'm|we're)? (watching|listening to|playing)? { -from-there } { $source_player } (over|across)? { -to-there } { $target_player }
    { $mode } (it|this|that|everything) (all)? (away)? (from|off|out of) (the|my|our)? { $source_player }
    (pick|take) (this|it|that) up { -to-there } { $target_player }
    (have|get|put|let) (this|it|that|the (movie|film|show|episode|song|music|album)) (play|playing|run|running|continue|carry on|going) { -to-there } { $target_player }
    (play|put|show|watch|have) (this|that|it|the same thing|the same) { -to-there } { $target_player } instead
    (the same|this|same thing) { -to-there } { $target_player } { $mode }
    { $mode } { -stream }? (away)? (from|off|out of|off of) (the|my|our)? { $source_player }
    { $mode } (what's|whatever's|what is|whatever is) (playing|on|running)
    (watch|see|view|hear) (this|that|it) { -to-there } { $target_player }
    { $mode } { -stream } (along|for me|with me|with us|through)? { -to-there } { $target_player } (with me|with us)?
    .typed =
        { $mode } { -to-there } { $target_player }
        { $mode } (over)? to (the|my|our)? { $target_player }
        (hand|pass|send|give|bring) (the (stream|playback|movie|film|show|music|song)|this|it|that) (over|on|across)? from (the|my)? { $source_player } (over)? to (the|my)? { $target_player }
        (hand|pass|give) (the (stream|playback|movie|film|show|music|song)|this|it|that) (over|on|across)? to (the|my)? { $target_player }

-playing = (playing|on|running|being played|showing|streaming|on now|on right now|playing now|playing right now|currently playing|playing currently|this|that|it|up|on there|going on|being shown|going)
-work = (song|movie|film|show|episode|track|video|series|album|tune|program|piece|record|book|audiobook|music|channel|title|station|playlist)
WhatIsPlayingIntent =
    (what's|what is) { -playing }
    (what's|what is|whats) { -at }
    (tell me|say|do you know|show me|let me know|can you tell me) (what's|what is|what|which) ({ -work })? (this is|that is|is this|it is|is it|playing|is playing|is on|on|running|we're watching|I'm watching|I'm listening to|we're listening to|is playing now|is this called|this is called)
    (what|which) { -work } is (this|it|that|on|playing|running|that one|this one)
    (what|which) { -work } (am I|are we|are you) (watching|listening to|playing|hearing|seeing|on)
    (what|which) (am I|are we) (watching|listening to|playing|hearing|seeing|looking at)
    (what|which) are you playing
    (what's|what is) (the)? (name|title) of (this|the|that|it)? ({ -work })?
    (what's|what is) (this|that|the|it) ({ -work })? (called|named|titled)
    (what's|what is) (this|that|the current) { -work }
    (the)? (name|title) of (this|the|that) { -work }
    (name|identify) (this|that) { -work }
    (what|which) { -work } (do I|do we) (hear|see|have on)
    now playing
    (what's|what is) now playing
    (what|which) { -work }? (is|are|'s) (this|that|it|we|you|I|that one|these) ((watching|listening to|playing|hearing|looking at|on) (right)? (now)?|called|again|that's (on|playing)|named|titled)
    (what|which) { -work } (is|'s) (this|that|it|on|playing|running|currently playing|being played|currently on) (right)? (now|again|at the moment|here|please)?
    (what|which) { -work } (am I|are we|are you|do we|do I) (watching|listening to|playing|hearing|seeing|on|up to|currently watching|currently listening to) (right)? (now|at the moment)?
    (what's|what is) (this|that|the) { -work }'s (name|title|called)
    (tell|remind|show) me (the)? (name|title) of (this|that|the|it|what's (on|playing)) ({ -work })? (please|that's playing|that's on)?
    (tell|remind) me what (we're|I'm|we are|I am) (watching|listening to|hearing|seeing|playing)
    (do you|can you|could you) (know|recognise|recognize|tell|identify|name) (me)? (what)? (this|that|the|what) ({ -work })? (is|this is|is this|is playing|is on|that's playing)?
    (what's|what is) (currently|just|now|right now)? (playing|on|running|showing|being played|streaming) (here|there|at the moment|currently|just now|now|on screen|on the screen|at present|tonight|please)?
    (what|which) (season|series) (and)? (episode)? (is|are) (this|it|we on|we watching)
    what (was|is|'s) that { -work } (called|again|just now)?
    .typed =
        (this|that) { -work }
        (what's|what is) (the|my|our)? { $player } (playing|showing|on|running) (right now|now|at the moment)?
        (remind|tell) me what (this|that|it|this { -work }|that { -work }) (is|was|is called|was called) (again)?
        (which|what) one is (this|that|it|playing|on)
        (what|which { -work }) (have|has) (you|we|they|I) got (on|playing|running) (there|here|now|at the moment)?

-performer = (artist|singer|band|musician|group|composer|performer|rapper|author|interpreter)
WhoSingsIntent =
    who (sings|sang|plays|performs|made|wrote|recorded|is singing|is playing|is performing|did|does|composed|performed|played|'s singing|'s playing|raps|created|directed) (this|it|that|this song|that song|the song|this track|this one|this music|this piece|this tune|this movie|this film|this album|here)?
    (who's|who is) (singing|playing|performing|rapping) (this|it|that|this song|that song|here|there|now)?
    (who's|who is) (this|that|it|this song|this track|this music|that song|this album|this piece) (by|from)
    (who's|who is) (the|this)? { -performer } (of|on|for)? (this|it|that|this song|that song|here)?
    (who's|who is) (the|this) { -performer } (singing|playing)?
    (what|which) { -performer } (is this|is it|is that|is playing|is on|sings this|plays this|is singing|made this|did this|am I listening to|are we listening to|is this by)
    (what's|what is) (the)? (name of the)? { -performer } ('s name|called)?
    (tell me|say|do you know|can you tell me) who (sings|sang|plays|made|wrote|is singing|the artist is|the singer is|is playing|this is by|this is|performs) (this|it|that|this song|that song)?
    (tell me|say|what's|what is) (the name of)? the { -performer } (of this|of this song|of it|of that song)?
    whose (song|track|music|album|voice|tune) (is|am|are) (this|it|that|I listening to|playing)
    who (is|'s) behind (this|this song|that)
    by (whom|who) is (this|this song)
    (who|what band|which band|what artist|which artist|what singer|which singer|which group|what group) (is|was|did|does|sings|plays|made|wrote|'s) (it|this|that|singing|playing|performing|behind) (by|here|now|this|that|song|track|one|tune|music)?
    (who's|who is|who was) (it|this|that|the (song|track|tune|music|one|album|piece|number)|singing|playing|performing) (being)? (sung|played|performed|made|written|done|recorded)? (by|from|here|right now|now|at the moment|this|that) (please|now)?
    (what's|what is|tell me|give me|say|do you know) (the)? (name of)? (the|this|that)? { -performer }'s (name|called)
    (what's|what is|tell me|give me|say|do you know) the name of (the|this|that) { -performer } (please|singing|playing|here|that's (playing|on|singing))?
    (what's|what is|which is) (the|this|that) { -performer } (called|named|singing|playing|that's (playing|on|singing)|here|again)?
    (who|which { -performer }|what { -performer }) (is|was|'s) (this|that|it|responsible|the { -performer }) (for|on|of|by|again|behind|singing|playing)? (this|that|the)? (song|track|tune|music|one|album|piece)? (please|again)?
    (whose|who's) (voice|song|track|music|tune|record|work) (is|'s) (this|that|it|on|playing) (again|please)?
    (tell|remind) me who('s)? (this|that|it)? (is|sings|sang|plays|performs|by|singing) (this|that|it|by|singing|playing)? (song|track|one)?
    (do you|can you) (know|tell me|recognise|recognize|say) (who|the (artist|singer|band)) (is|this is|that is|sings|'s|it is|plays)? (this|that|it|singing|playing|by|on)? (song|track)?
    who (am I|are we) (listening to|hearing) (right now|now|here)?
    .typed =
        (name|identify|tell me) (the|this|that)? (artist|singer|band|performer|musician) (of this|here|of this song)?

-left = (left|remaining|to go|still to go|still left|left in it|left to watch|left over|still to come)
HowMuchLeftIntent =
    how (much|long|many minutes|much time|much more|much longer|many more minutes) (is|are|'s|is there|are there|do I have|do we have|have I|have we|have we got|have I got) { -left } (in|on|of|for|to)? ((the|this|that) { -work })?
    how (much|long|many minutes|much time) (of)? (the|this|that|it) { -work } (is|are) { -left }
    how (much|long|many minutes|much time) (is|are) (there)? { -left }
    how (much longer|long|many more minutes|many minutes|much more) (does|will|is|until|till|before|to) (it|this|the|that) { -work }? (still)? (run|last|take|go|go on|going|play|end|ends|is over|over|finish|finishes|be|still go|still going|going to be|going to take|still running|left|take to finish|be over)?
    how (much|long|many minutes|much time) (does|do|has|have) (it|this|the|that|I|we) { -work }? (have|got)? { -left }
    how (much longer|long left|much left|much more|long still|many minutes left|much time left|many minutes to go|long to go)
    (when|at what time|what time) (does|will|is) (it|this|the|that) { -work }? (end|finish|over|be over|be finished|be done|done|finished|going to end|stop|going to be over|ending)
    (what's|what is|tell me|say) (the)? (remaining|time left|remaining time|time remaining|rest|time left in this|runtime left)  (time)?
    (tell me|say|do you know|can you tell me) how (much|long|many minutes|much time|much longer) (is|until|till|before) ({ -left }|(the|this) { -work } (ends|is over|finishes|ends|is finished)|it (ends|is over|finishes))
    (tell me|do you know) when (it|this|the|that) { -work }? (ends|is over|finishes|will end|will be over)
    (is it|is this|is the { -work }) (nearly|almost|soon) (over|done|finished)
    (time|minutes) { -left }
    where (am I|are we) (in|at in) (this|the) { -work }
    (is there|do I have|do we have|have we got|have I got) (much|a lot|long|a lot of time|much time|any time|anything) { -left }? (in|on|of|for)? ((the|this|that) { -work })? (to watch)?
    (is there|do I have|do we have) (still)? (much|a lot|long|time|much longer|much more) (to)? (go|left|remaining) (in|on)? ((the|this|that) { -work })?
    how (far|deep) (in|into|through|along) (am I|are we|is it|have we got) (with|in|through)? ((this|the|that)? { -work }|it)?
    how far (from|until|to) (the end|it ends)
    how (close|near) (am I|are we|is it) to the end
    (how long|how much longer|how many minutes) (is|does|will|till|until) (the|this|that)? { -work } (still)? (to go|last|go on|be|over|finished|done|last for|end)?
    (how long|when|how soon) (before|until|till|is it until|will it be until|is it before) (the|this|that|it) ({ -work })? (ends|is over|finishes|is done|is finished|end|finish)
    (what|which) time (does|will|is) (the|this|that|it) ({ -work })? (finish|end|be over|over|be done|done|be finished)
    (how much|how long) of (this|it|the { -work }|that) (is|have I|have we|do I|do we|'s)? (got|have)? { -left } (to watch|to see)?
    (is it|is this|is that|is the { -work }|are we) (nearly|almost|about|close to|near) (over|done|finished|the end|there|finishing|ending)
    (what's|what is|give me|check) the (time|remaining time|time remaining|time left|runtime|amount of time) (left|remaining|to go)? (on|in|of|for)? ((this|the) { -work })?
    (what's|what is) left (of|on|in) (this|it|the { -work })
    .typed =
        remaining time
        time left
        how (long|much longer) (until|till|before|to go until) (the|this|that) (movie|film|show|episode|song|video|music) { -at } (is|'s)? (over|ends|end|finishes|done|finished|stops)
        (will|is) (it|this|that|the (movie|film|show|episode)) (be)? (over|finished|done|ending|end) (soon|yet|shortly)
        (when's|when is) (it|this|that|the { -work }) (over|finished|done|going to (end|finish|be over))
        how (much|many minutes|much time) (more)? (is|are) (there|left|remaining|to come) (of|in|on)? ((this|the|that) { -work })?

-back = (back|press back|hit back|push back|back button|(press|hit|push|tap|click|use) (the)? back (button|key)?|(go|step|move|head|jump|take me|bring me|get) back (a|one|to the last|to the previous|to the prior|to the|by one)? (screen|page|menu|step|level|view|window)|(return|go) to (the)? (previous|last|prior|earlier|preceding) (screen|menu|view|level|window)|take me back|bring me back|(previous|last) (screen|menu|view)|one step back|back out|(leave|exit|close|quit) (the|this)? (menu|screen|page)|(get|take|bring) (me|us) (out of|off) (the|this|here)? (menu|screen|page)?|out of here|go up a level|back up a level|(go|take me|bring me|get me|step|move|head) back (to)? (where (I|we) (was|were)|(to)? (the|that)? (screen|page|menu) (I|we) (was|were) (on|in|at)|out (of)? (this|here)|up|one level|one|a level)|back up (a|one) (menu|level|screen|step|page)|back (a|one) (menu|level|screen|page)|go up (one|a) (level|menu)|(the)? (previous|last) (screen|menu) (please|again)?|(hit|press|push|tap) (the)? (back|return) (button|key)? (please|again|now)?|(get|go|come) out of (this|the|here) (menu|screen|page|list)?)
BackIntent =
    { -back }
    go back
    (go|step|press|hit|move|push|jump)? back { $count } (times|screens|pages|menus|steps|levels|time)
    (go|step|press|hit|move|push)? back { $often }
    (press|hit|push|tap|click) (the)? back (button|key) { $count } (times|time)
    (press|hit|push|tap|click) (the)? back (button|key) { $often }
    (go|step|move) { $count } (screens|pages|menus|levels) back
    (go|step|take me|bring me) back { $count } (screens|screen|pages|menus|menu|steps|levels|level|times|time)
    (hit|press|push|tap|click) (the)? back (button|key)? { $often }
    (hit|press|push|tap|click) (the)? back (button|key)? { $count } (times|time)
    .typed =
        (back|return) to the (previous|last|earlier) (screen|page|menu)

-full = (full screen|fullscreen|full screen mode|fullscreen mode|full screen view|the full screen|the whole screen|the entire screen|all of the screen|full size|widescreen|the big picture|big screen mode)
FullscreenIntent =
    { -full }
    (toggle|go|go to|go into|make it|make { -what }|switch to|enter|exit|leave|turn on|turn off|use|enable|disable|quit|end|close|get out of|come out of|switch|change to|get|activate|show { -what } (in|on)|put { -what } (in|on|into)|play { -what } (in|on)|watch { -what } in|view { -what } in|no|no more|out of|toggle the|stop) { -full }
    (turn|switch|set) { -full } (on|off)
    { -full } (on|off)
    (fill|use) the (whole|entire)? screen
    (maximize|maximise|minimize|minimise|enlarge) (the)? (video|picture|window|player|movie|screen|film|image)
    (make|blow) (it|the video|the picture|the movie) (bigger|as big as possible|up)
    (toggle|go|go to|go into|make it|make { -what }|switch to|enter|exit|leave|use|get out of|come out of|switch|change to|get|put { -what } (in|on|into|to)|play { -what } (in|on)|watch { -what } (in|on)|view { -what } (in|on)|show { -what } (in|on)|I want (it|this)? (in)?|take { -what } (off|out of|to)|turn { -what } to|back to) { -full } (mode)?
    (make|have) { -what } (fill|cover|take up|use) the (whole|entire|full)? screen
    (make|have) { -what } (full size|bigger|as large as possible|as big as it goes|big)
    (blow up|expand|stretch) (the)? { -what }
    (put|make|have|get|show|play|turn) { -what } { -full }
    (set|put|turn|switch) (the)? (screen|picture|video|film|movie) to { -full }

-page = (page|pages|details|detail page|info|information|details page|overview|entry|info page|information page|description|summary|screen|synopsis|data|facts|detail|more|everything|plot|storyline|cast|cast list|blurb|card|listing|info screen|detail screen|more info|more information|more details|background|rundown|screen for it)
-look-at = (show|show me|show us|display|open|open up|bring up|pull up|go to|take me to|see|get|give me|view|bring me|read|look at|let me see|navigate to|look up|call up|jump to|put up|find|find me|check|check out|get me|let us see|put|have a look at|what's)
ShowTitleIntent =
    (show|display|open|open up|view|look at|bring up|pull up|call up) { $title }
    (show|show me|show us|display|open|open up|view|look at|bring up|pull up|call up|go to|take me to|bring me to|navigate to|jump to|head to|move to|get me to|browse to|bring us to|take us to|highlight) (the|my|our)? { $media_type } { -called }? { $title }
    (show|show me|display|open|open up|bring up|pull up|go to|take me to|see|get|give me|view|bring me|read|look at|let me see|navigate to|look up|call up|jump to) (me)? (the|some|all the|all|more|any)? { -page } (of|for|about|on|from|to) { $title }
    (show|show me|display|open|open up|bring up|pull up|go to|take me to|see|get|give me|view|bring me|read|look at|let me see|navigate to|look up|call up|jump to) (me)? (the|some|all the|all|more|any)? { -page } (of|for|about|on|from|to) (the|my)? { $media_type } { -called }? { $title }
    (show|show me|display|open|see|bring up|go to|take me to) (the)? { $title } { -page }
    show me more (about|on|of) { $title }
    show me more (about|on|of) the { $media_type } { $title }
    (show|display) { $title } on (the)? screen
    (show|show me) what { $title } is (about)?
    { -look-at } (me)? (the|some|all the|all|more|any|a)? { -page } (of|for|about|on|from|to) (the|my|this|that)? { $media_type } { -called }? { $title } (on|up on) (the|my)? (screen|tv|telly)
    { -look-at } (me)? (the|some|all the|all|more|any|a)? { -page } (of|for|about|on|from|to) { $title } (on|up on) (the|my)? (screen|tv|telly)
    { -look-at } (me)? (the|some|all the|all|more|any|a)? { -page } (of|for|about|on|from|to) { $title }
    { -look-at } (me)? (the|some|all the|all|more|any|a)? { -page } (of|for|about|on|from|to) (the|my|this|that)? { $media_type } { -called }? { $title }
    (show|show me|display|put|bring up|pull up) (the|my)? { $media_type } { -called }? { $title } (on|up on) (the|my)? screen
    (show|show me|display|put|bring up|pull up) { $title } (on|up on) (the|my)? screen
    (tell|show) me more (about|on) { $title } ((on|up on) (the|my)? screen)?
    (tell|show) me (more)? (about|on) (the|my)? { $media_type } { -called }? { $title } ((on|up on) (the|my)? screen)?
    what's (the)? { $media_type } { $title } about
    (I want|I'd like|let me) (to)? (see|read|look at|know|find out) (more|the details|the info|something) (about|on|for|of) { $title }
    (go|take me|bring me|get me) (over|straight)? to { $title }'s { -page }
    (open|show|show me|bring up|display) { $title }'s { -page }
    .typed =
        { -page } (of|about|for) { $title }
        (showing|displaying|opening) { $title }

-seek-out = (search|have a look for|take a look for|have a search for|go looking for|search for|look for|look up|find|find me|do a search for|do a search on|search up|run a search for|run a search on|make a search for|hunt for|I'm looking for|I am looking for|we're looking for|start a search for|start searching for|start looking for|search everything for|browse for|go search for|go find|try to find|perform a search for|begin a search for|can you find|search after|show me results for|show results for|show search results for|give me results for)
-library = (the|my|our|your|this)? (library|server|collection|movies|films|music|shows|media|home|screen|tv|catalog|catalogue|songs|videos)
-any-such = (anything|something|stuff|everything|any (movies|films|shows|series|songs|titles)|some (movies|films|shows|series|songs)|movies|films|shows|series|a (movie|film|show))
-such = (with|starring|featuring|by|directed by|about|from|that has|that stars)
SearchIntent =
    { -seek-out } { $query }
    (search|search in|search through|look in|look through|browse|go through) { -library } for { $query }
    { -seek-out } { $query } in { -library }
    (put|enter|type) { $query } (in|into) (the)? search
    do (we|I|you) have { $query }
    is there { $query } in { -library }
    { -seek-out } { -any-such } { -such } { $query }
    { -seek-out } { -any-such } (called|named) { $query }
    (have (we|you|I) got|do (we|you|I) have|is there|are there|got|has it got|have (we|you|I)) { -any-such } { -such } { $query }
    (have (we|you|I) got|do (we|you|I) have) { -any-such } (called|named) { $query }
    (what|which) (have (we|you|I) got|do (we|you|I) have|movies are there|films are there|movies do we have|films do we have|shows do we have|is there) { -such } { $query }
    (search|look) (around)? (in|on|through|across)? { -library }? (to find|for|and find) { $query }
    (see|check|find out) if (we|you|I) (have|have got) { $query }
    (where|how) (can|do) I find { $query }
    (do|run|make|start|try) (a|another|me a|us a) (quick)? (search|look up) (for|on) { $query }
    (search|look|hunt|browse) { -library } for { $query }
    (search|look) (for)? { $query } (on|in|with|using) (the)? (search|search box|search screen)
    show me what (you|we|I) (have|have got|got) { -such } { $query }
    what's there { -such } { $query }
    (search|look in|look through|browse) { -library } for { -any-such } { -such } { $query }
    { -seek-out } { -any-such } { -such } { $query } in { -library }
    { -seek-out } { $query } on (the|my) (screen|tv|telly)
    (search|search in|search on|look in|look on|look through|browse) (the|my|our)? { $player } for { $query }
    .typed =
        (searching|looking) for { $query }
        (see|check) (if|whether) you (can find|have|have got|find|'ve got) { $query }

TypeTextIntent =
    (type|type in|write|write down|key in|spell out) { $text }
    (type|type in|enter|write|input|key in|insert|fill in|put in|send|spell|add|write down) (the|this|these|following)? (text|word|words|phrase|letters|string|name|sentence|password|following) { $text }
    (type|write|input|enter|put) { $text } (in|into|in to) (the)? (search|text|input|search text)? (field|box|bar|line)
    (use the keyboard|on the keyboard) (to)? type { $text }
    input { $text }
    (type|write|enter|key|put|punch|input|spell) (out|in|down)? { $text } (in|into|on|to) (the)? (search|text|input|search text|keyboard|entry)? (field|box|bar|line|screen|keyboard)
    (type|key|punch|write|tap) (in|out) { $text }
    (enter|put in|punch in|tap in) (the)? (text|word|words|phrase|letters|name|title) { $text }
    (fill|put) { $text } (in|into) (the)? (field|box|form)?
    (type|write|enter) (this|the following) (for me)? { $text }
    (type|write|enter|key|put|punch|input) (in|out)? (the)? (text|word|words|phrase|name|title|following) { $text } (in|into|on|to) (the|my)? (search|text|input|search text)? (field|box|bar|line|screen|keyboard)

-around = (watching|listening|here|in|present|joining|viewing|around|on|there|logged in|signed in|tuned in)
WhoInSessionIntent =
    (who's|who is|who are|who are the (users|people|others)|who all is|who else is|who else's|who) (in|part of|on|sharing|added to|attending|inside|with me in) (the|my|this|our|that)? { -session }
    (who's|who is|who else is|who all is|who are) { -around } (with (me|us))? (now|right now|too|as well|at the moment)?
    (who's|who is) (watching|listening|here) (this|the movie|this movie|along|together) (with (me|us))?
    (which|what) (users|people|persons|profiles|user|others|other users|additional users) (are|is|do I have|do we have|belong) (in|part of|on|sharing|added to|to|watching|watching in) (the|my|this|our)? { -session }?
    (tell me|say|list|show me|name) (who is|who's|everyone|everybody|the users|all users|the people|who all is|who else is) (in|part of|on) (the|my|this|our)? { -session }
    (tell me|say) (who is|who's|who else is) { -around } (with (me|us))?
    (is|are) (anyone|anybody|someone|somebody|others|other people|there others) else? (in|part of|on) (the|my|this|our)? { -session }
    (is|are) (anyone|anybody|someone|somebody) else { -around }? (with me|in the session)?
    who (am I|are we) (watching|listening) (this|it)? with
    (am I|are we) (alone|the only one|the only ones|by myself|watching alone) (in the session|here|watching)?
    (who|how many) (people|users)? (are|is) (in|part of) (the|my|this) { -session }
    (list|name) (the)? (additional|extra|other) users
    (who|who all|who else) (is|'s|are) (here|there|with me|with us|along|around) (watching|listening|in the session)? (today|tonight|right now|now)?
    (who|who all|who else) (is|'s|are) (watching|listening|joining|sharing|viewing) (this|it|that|along|in|here|the (movie|film|show|music))? (with (me|us))? (right now|now|too|at the moment|tonight|currently)?
    (who|which people|which users|what users|who else) (have I|have we|has been|are|were|did I|did we) (added|add|invited|joined|included) (to|in|into)? (the|my|this|our)? { -session }?
    (is|are) (anyone|anybody|someone|somebody) (else)? (watching|listening|here|in|joining|sharing|part of|with me) (this|it|with me|with us|along|the session|my session)?
    (am I|are we) (the only (one|ones|person|people)|alone|on my own|by myself|by ourselves) (in|watching|here|in here|on|in (the|my|this) session)? (this|it)?
    (list|tell me|show me|name|read out) (everyone|everybody|all the people|all the users|all users|the people|the users|who's|who is) (in|part of|on|watching|that's in) (the|my|this|our)? { -session }?
    (who|how many|how many people|how many users) (are|is) (in|part of|on|watching) (the|my|this|our)? { -session }
    (which|what) (other|additional|extra)? (users|people|viewers|persons) (are|is|have I got|have we got|are there|are also|are with me) (in|part of|watching|sharing|with me)? (the|my|this|our)? { -session }?
    (who's|who is) (sat|sitting|here) (with me|watching|with us)
    who's in
    who is in
    .typed =
        session users
        (with whom|who with|whom with) (am I|are we) (watching|listening|sharing)
        is it (just|only) (me|us|the two of us) (in here|in (the|my|this) session|watching|here)?
        who's (in)? on this

-in-session = (to|in|into|on) (the|my|this|our|your|that|current|the current)? (session|viewing|viewing session|group|watch party|party|stream|audience)
-along = (too|also|as well|with me|with us|along|along with me|now|here|now too|this too|it too|together with me)
AddUserIntent =
    (add|put|include|invite|bring|get|take|sign|log|let|count|join|place|register) (user|the user)? { $user } { -in-session }
    (add|include|invite|count in|bring in|sign in) (the)? (user|viewer|person|profile) { $user } (too|as well|also)?
    (add|include|invite|bring|let|count|take) { $user } (too|as well|also|along|in|in on this)
    { $user } (is|'s|will be) { -around } { -along }
    { $user } (watches|listens|joins|joined|is joining|joins in|wants to watch|wants to join|came in|has arrived|wants to see it|has joined|joined us|sits down|is watching) { -along }?
    (can|could|may|should) { $user } (join|watch|listen|come in|take part|be added|be in) ((in)? (the|my|this|our)? { -session }|{ -along })?
    let { $user } (join|watch|watch too|listen|in|come in|take part|see it|participate) ((in)? (the|my|this)? { -session }|{ -along })?
    (I'm|I am|we're|we are) (watching|listening|here|seeing|viewing) (this|it|the movie)? (together)? with { $user }
    (watch|watching|view|listen) (this|it)? (together)? with { $user } { -along }?
    { $user } (should|can|may|could) (join|watch|be added|be in the session|take part) { -along }?
    (share|sharing) (this|it|the session|my session|what's playing|the watch status) with { $user }
    { $user } (is|'s|will be|are) (also|now)? (watching|listening|joining|here|coming|with (me|us)|in|viewing) (me|us|along|in|too|as well|also|with (me|us)|this|it|now|this too|this with (me|us)|it with (me|us)|the session|my session)? (too|as well|now)?
    { $user } (will|would like to|wants to|is going to) (join|watch|listen|be joining|be watching|see this) (me|us|in|too|along|with (me|us)|this|it|this with (me|us)|the session|my session)? (too|as well)?
    (let|have|get|make) { $user } (join|watch|in|into|watch along|be in|take part in|be part of|share) (me|us|in|on|this|it|too|with (me|us)|(the|my|this|our)? { -session })?
    (add|put|include|invite|bring|get|take|sign|log|count|join|register|rope|slot) (user|the user)? { $user } (in|on|into|in on) ((to)? (the|my|this|our)? { -session }|this|it)?
    (add|put|include|invite|bring|get|count) { $user } (to|in|into|on|for) (this|it|what (we're|I'm) watching|what's playing|the watching|the list|the viewers|my viewers)
    (I've|I have|we've|I'm|we're|I am|we are) (got|here with|joined by|together with|watching with|with|sitting with) { $user } (here|with (me|us)|now|watching)? (now|too)?
    { $user } (has|'s|have)? (just)? (joined|arrived|come in|sat down|turned up|come to watch|walked in) (me|us|in|too|now|the session|my session)?
    (share|sync|do) (my|the|our)? (watch status|session|progress|watching) (too)? with { $user }
    (count|mark) (this|it) as watched for { $user } (too|as well|also)
    .typed =
        (add|invite) { $user }
        add user { $user }
        (put|mark|note|count|write) { $user } (down)? as (watching|listening|present|here) (too|as well|also|with us|with me)?

-off-session = (from|out of|off|off of|in) (the|my|this|our|your|that|current|the current)? (session|viewing|viewing session|group|watch party|party|stream|audience)
-gone = (left|has left|is gone|went to bed|is out|went away|has gone|is away|went to sleep|fell asleep|is leaving|leaves|is (no longer|not) (watching|listening|here|present|in|part of it|there)|isn't (watching|listening|here|there)|stopped (watching|listening)|are gone|have left|are (no longer|not) (watching|listening|here|present)|aren't (watching|listening|here)|had to go|has stopped watching|has gone to bed|doesn't watch|no longer watches|don't watch|isn't (watching|listening|here|there|joining|around|with us|with me) (this|it|us|me|too|right now)?|(is|are) (no longer|not) (watching|listening|here|joining|with (us|me)) (this|it|us|me|too)?|(just|has just|'s) (left|gone|gone out|gone away|gone to bed|gone home|fallen asleep|gone to sleep|stopped watching|dropped out)|(is|are|'s) (off|off to bed|asleep|done|done watching|finished|going|going to bed|leaving|heading off|out)|(doesn't|does not|don't|won't|will not) (want to)? (watch|listen|join|be here|be watching|be joining)|(has|have|'s)? (dropped out|bowed out|left us|left the room|quit|walked out|fallen asleep|bailed)|stopped watching (this|it|with us|with me)?)
RemoveUserIntent =
    (remove|delete|take|kick|drop|throw|exclude|sign|log|get|pull|put|erase|cut|eject|boot|let) (the)? (user|users)? { $user } { -off-session }
    (remove|delete|take|kick|drop|throw|exclude|sign|log|get|pull|put|erase|cut|eject|boot|let) (the)? (user|users)? { $user } and { $user_two } { -off-session }
    (remove|delete|drop|exclude|kick out|sign out|log out|throw out|eject) (the)? (user|viewer|person|profile) { $user }
    (remove|delete|drop|exclude|kick out) (the)? (users|viewers) { $user } and { $user_two }
    { $user } { -gone } { -anymore }?
    { $user } and { $user_two } { -gone } { -anymore }?
    (I'm|I am|we're|we are) (no longer|not) (watching|listening) with { $user } { -anymore }?
    (stop|don't) (watching|watch|sharing|share) (this|it|the session)? with { $user }
    { $user } (leaves|left|is leaving|has left) (the|my|this|our) { -session }
    (sign|log|kick|take|throw) { $user } out
    (get|take|kick|throw|boot|chuck|turf|toss|sign|log|drop|cut|leave|count) { $user } (out|off) (of|from)? ((the|my|this|our)? { -session }|this|here)?
    (get|take|kick|throw|boot|chuck|sign|log|leave|count) { $user } and { $user_two } (out|off) (of|from)? ((the|my|this|our)? { -session }|this|here)?
    (get rid of|remove|drop|exclude|delete|boot|eject|un add|uninvite|unadd|disinvite) { $user } (from|out of) ((the|my|this|our)? { -session }|this|here|it)
    (get rid of|remove|drop|exclude|delete|boot|eject) { $user } and { $user_two } (from|out of) ((the|my|this|our)? { -session }|this|here|it)
    (kick out|throw out|leave out|take out|count out|boot out|drop|get rid of|take off|sign off) { $user } (from|of)? ((the|my|this|our)? { -session }|this)?
    (kick out|throw out|leave out|take out|get rid of) { $user } and { $user_two } ((from|of)? (the|my|this|our)? { -session })?
    both { $user } and { $user_two } { -gone }
    (remove|take|kick) both { $user } and { $user_two } (out)? { -off-session }
    (don't|do not|stop) (count|include|counting|including|share with|sharing with|track|tracking) { $user } (any more|anymore|in this|in the session|any longer)?
    { $user } (should|can|may|must) (leave|be removed|go|be taken out) { -off-session }?
    (without|no more) { $user } (from now on|in the session|in my session)
    .typed =
        (kick|boot|eject|chuck) { $user } (out)?
        (remove|drop|exclude) { $user }
        (remove|drop|exclude) { $user } and { $user_two }

-linked = (emby connect|emby|jellyfin|linked|connected|connect|skill|server)
ChangeAccountIntent =
    (change|switch|swap|replace|update|edit|set) (the|my|our|to another|to a different|to another|another|a different|which)? { -linked } (account|login|credentials|sign in|account is linked)
    (how do I|how can I|how do we|how to|where do I|where can I|tell me how to|how could I|how would I|show me how to) (change|switch|use|link|connect|replace|unlink|disconnect|update|sign in with|log in with|add|relink|re link|set|change to|sign in to|log out of) (the|my|our|to another|to a different|another|a different|a new|a second|from my|an)? ({ -linked })? (account|login|server|home|skill|accounts|servers)
    (link|connect|use|sign in with|log in with|set up|relink|re link|sign in to|log in to|pair|attach) (another|a different|a new|a second|an other|some other|my other|the other) ({ -linked })? (account|login|server|home)
    (unlink|disconnect|relink|re link|link|replace|reconnect|log out of|sign out of|re connect|detach) (my|the|our|this) ({ -linked })? (account|skill|login|server|account linking|app)
    (switch|change|move|go) (over)? to (another|a different|my other|the other|a new) { -linked } (account|server|login)?
    (I want|I'd like|I need) (another|a different|to have another) ({ -linked })? (account|server)
    (account linking|link account|change account linking)
    (sign|log) me out of (my|the) ({ -linked })? (account|server)
    (I|we) (want|would like|need|wish) (to)? (change|switch|use|link|connect|replace|unlink|disconnect|update|log out of|sign out of|sign in with|log in with|add|swap) (to)? (the|my|our|another|a different|a new|a second|an|another of my|from my)? ({ -linked })? (account|login|server|accounts|credentials)
    (can|could|may) (I|we) (change|switch|use|link|connect|replace|unlink|disconnect|update|log out of|sign out of|sign in with|log in with|add|swap) (to)? (the|my|our|another|a different|a new|a second|an)? ({ -linked })? (account|login|server|accounts|credentials)
    (link|connect|use|add|attach|hook up|pair|set up|try) (to)? (another|a different|a new|a second|some other|my other|the other|my wife's|my husband's|someone else's|an alternative) ({ -linked })? (account|login|server|credentials)
    (sign|log) (me|us)? (out|off) (of|from)? (my|the|our|this) ({ -linked })? (account|server|login)
    (sign|log) (me|us)? in (with|to|using) (another|a different|a new|my other|some other) ({ -linked })? (account|server|login)
    (help me|show me how to|explain how to|what do I do to|what must I do to) (change|switch|link|unlink|replace|connect|set up) (the|my|our|another|a different|a new)? ({ -linked })? (account|login|server)
    (how (would|do|can|could) (I|we) go about|what's the way of|I'm thinking of|help with) (changing|switching|linking|replacing|unlinking|connecting) (the|my|our|another|a different|a new)? ({ -linked })? (account|login|server)
    (change|switch|swap|replace) (the|my|our|to another|to a different|another|a different)? (account|accounts|login|logins)
    .typed =
        (I|we) (want|would like|need|wish) (to)? (sign|log) (me|us)? (in|into|on|onto) (to|with)? (another|a different|a second|a new|my other|the other|some other) ({ -linked })? (account|login|server)
        (sign|log) (me|us)? (in|into|on|onto) (to|with)? (another|a different|a second|a new|my other|the other|some other) ({ -linked })? (account|login|server)
        (where|how) (do|can|could|would|should) (I|we) (sign|log) (in|into|on) (to|with)? (another|a different|a second|a new|my other) ({ -linked })? (account|login|server)

-matter = (weather|weather forecast|forecast|temperature|news|headlines|traffic|traffic report|time|date|calendar|agenda|appointments|alarm|alarms|timer|timers|reminder|reminders|shopping list|to do list|grocery list|lights|light|lamp|lamps|thermostat|heating|heater|fan|air conditioning|vacuum|vacuum cleaner|robot vacuum|dishwasher|washing machine|coffee machine|coffee maker|oven|stove|kettle|garage door|garage|front door|back door|door|doors|window|windows|blinds|curtains|camera|cameras|doorbell|email|emails|e mails|messages|mail|text message|phone call|directions|way home|recipe|stock market|scores|football scores|sprinklers|plug|outlet|car)
-deal = (show|show me|give me|give us|tell me|get me|open|open up|close|start|stop|turn on|turn off|switch on|switch off|set|read|read me|check|run|make|lock|unlock|dim|begin|bring up|display|let me see|see|pull up|create|cancel|change|put on|adjust|what's|what is|how's|how is|send|write|call up)
AMAZON-FallbackIntent =
    .typed =
        { -deal } (the|my|our|a|an|some|today's|tomorrow's|this week's|another|all the) (morning|evening|kitchen|bedroom|living room|bathroom|hall|outdoor|weekly|daily|local|front|egg)? { -matter } (now|today|tomorrow|outside|report|please|off|on|up|down|again|this week|tonight|like|like today)?
        { -deal } (the|my|our|a|an|some|another) { -matter } (for|in|at|to|from|called|of|about|on) { $rest }
        { -deal } (the|my|our)? { $rest } (camera|lights|thermostat|appointments)
        (add|put|write|place) { $rest } (to|on|onto|in) (the|my|our|a)? (shopping list|shopping|to do list|to do|grocery list|groceries|list|calendar|cart|basket|notes)
        (wake me|remind me|call|text|message|email|order|buy|navigate me|drive me) (up|to|at|about|that|in)? { $rest }
        (what|what's|how|why|when|where|who) (is|are|was|does|do|did)? (the|a|my)? { -matter } (like|today|tomorrow|outside)?
        (I|we) (love|like|hate|miss|trust|need|thank) you
        (tell|sing|say) (me|us)? (a|an|another|some)? (joke|jokes|story|riddle|fun fact|poem|song)
