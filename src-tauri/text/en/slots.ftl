# What the parts of a command may be: attribute = id, then the name and its synonyms, separated by commas.
# Ids are stable; the first word is what Alexa shows.

MEDIA_TYPE =
    .movie = movie, film, motion picture, flick, feature film
    .series = show, series, tv show, tv series, television show, television series, sitcom, program, programme
    .season = season
    .episode = episode, tv episode
    .song = song, track, tune
    .album = album, record, lp
    .artist = artist, band, singer, group, musician
    .music_video = music video, music clip
    .video = video, clip, home video
    .audiobook = audiobook, audio book, book
    .channel = channel, station, tv channel
    .playlist = playlist, play list
    .collection = collection, box set, boxset, film series, movie series
    .trailer = trailer
    .movies = movies, films, few movies, few films
    .episodes = episodes, few episodes, couple of episodes, several episodes
    .shows = shows, tv shows, few shows
    .videos = videos, few videos
    .music_videos = music videos, few music videos

GENRE =
    .action = action
    .adventure = adventure
    .animation = animation, animated, cartoon, cartoons
    .anime = anime
    .biography = biography, biographical, biopic
    .comedy = comedy, comedies, funny
    .crime = crime, gangster
    .documentary = documentary, documentaries
    .drama = drama, dramas
    .family = family, children's, kids
    .fantasy = fantasy
    .history = history, historical
    .horror = horror, scary
    .musical = musical
    .mystery = mystery
    .romance = romance, romantic, love story
    .romantic_comedy = romantic comedy, rom com
    .science_fiction = science fiction, sci fi, scifi
    .sport = sport, sports
    .thriller = thriller, thrillers, suspense
    .war = war
    .western = western, westerns

MUSIC_GENRE =
    .alternative = alternative, indie
    .ambient = ambient
    .blues = blues
    .classical = classical, classic
    .country = country
    .dance = dance
    .disco = disco
    .electronic = electronic, electronica, electro
    .folk = folk
    .funk = funk
    .gospel = gospel
    .hip_hop = hip hop, rap
    .house = house
    .jazz = jazz
    .latin = latin
    .metal = metal, heavy metal
    .new_age = new age
    .opera = opera
    .pop = pop
    .punk = punk, punk rock
    .reggae = reggae
    .rhythm_and_blues = rhythm and blues, r and b, r. b.
    .rock = rock, classic rock, rock and roll
    .soul = soul
    .soundtrack = soundtrack, soundtracks, film music
    .techno = techno
    .world = world

SCREEN =
    .context_menu = context menu, options menu, item menu, options
    .guide = tv guide, guide, program guide, television guide, live tv guide, tv listings, channel guide, epg
    .search = search, search page, search screen, search box
    .player_menu = player menu, osd, o. s. d., on screen display, on screen menu, playback menu, player controls, playback controls, on screen controls
    .settings = settings, settings page, settings menu, settings screen, preferences, setup

DIRECTION =
    .up = up, upwards, upward
    .down = down, downwards, downward
    .left = left, to the left, leftwards
    .right = right, to the right, rightwards

STEP =
    .next = next, following
    .previous = previous, last, prior, preceding

SIGN =
    .plus = plus, forward, forwards, ahead, onward, fast forward, further
    .minus = minus, back, backward, backwards, rewind

LEVEL =
    .p0 = nothing, silent
    .p25 = a quarter, quarter, one quarter
    .p50 = half, halfway, fifty fifty, medium
    .p75 = three quarters
    .p100 = maximum, max, full, the maximum, the max, full blast, all the way up

OFTEN =
    .x1 = once
    .x2 = twice
    .x3 = thrice

PLAYER =
    .this_player = this player, this device, this echo, this speaker, alexa, here, this one
    .another_player = another player, a different player, another device, a different device, some other player

LIST_TYPE =
    .playlist = playlist, play list
    .collection = collection, box set, boxset
