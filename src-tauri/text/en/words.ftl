# Words that carry no command: numbers, times, politeness. Data for the recogniser, never spoken by Alexa.
# One entry a line; where a value belongs to a word, it stands after it.

number-units =
    one 1
    two 2
    three 3
    four 4
    five 5
    six 6
    seven 7
    eight 8
    nine 9
number-zeros =
    zero 0
    oh 0
    o 0
    nought 0
number-teens =
    ten 10
    eleven 11
    twelve 12
    thirteen 13
    fourteen 14
    fifteen 15
    sixteen 16
    seventeen 17
    eighteen 18
    nineteen 19
number-tens =
    twenty 20
    thirty 30
    forty 40
    fourty 40
    fifty 50
    sixty 60
    seventy 70
    eighty 80
    ninety 90
number-hundreds =
    hundred 100
number-thousands =
    thousand 1000
number-ones =
    a 1
    an 1
number-and =
    and
ordinal-units =
    first 1
    second 2
    third 3
    fourth 4
    fifth 5
    sixth 6
    seventh 7
    eighth 8
    ninth 9
ordinal-teens =
    tenth 10
    eleventh 11
    twelfth 12
    thirteenth 13
    fourteenth 14
    fifteenth 15
    sixteenth 16
    seventeenth 17
    eighteenth 18
    nineteenth 19
    twentieth 20
    thirtieth 30
    fortieth 40
    fiftieth 50
    sixtieth 60
    seventieth 70
    eightieth 80
    ninetieth 90
ordinal-endings =
    st
    nd
    rd
    th

duration-hours =
    hour
    hours
    hr
    hrs
    h
duration-minutes =
    minute
    minutes
    min
    mins
    m
duration-seconds =
    second
    seconds
    sec
    secs
    s
duration-halves =
    half
duration-quarters =
    quarter
    quarters
duration-of =
    of
duration-couples =
    couple 2
    few 3

sign-percent = percent

# Words that nobody would miss, anywhere outside a title.
articles =
    the
    a
    an
    my
    our
    your
    this
    that

# Said before a command.
before =
    can the kids
    could the kids
    can my kids
    we're ready for
    we are ready for
    I'm ready for
    okay kids
    right then
    may I have
    may we have
    might I have
    might we have
    oh dear
    dear
    may we
    might we
    might I
    might you
    I think
    I believe
    I guess
    I suppose
    I'd say
    I was wondering if you could
    I was wondering if we could
    I was wondering if I could
    I was wondering whether you could
    I wonder if we could
    I wonder if I could
    I wonder whether you could
    I was hoping to
    I was hoping we could
    I was hoping I could
    I was thinking we could
    I was going to
    what I'd like to see is
    what I'd like is
    what I want is
    what I'd like to watch is
    what I'd like to hear is
    what I want to see is
    what I want to watch is
    what I want to hear is
    what we want is
    I should like to
    I should like
    I should love to
    we should like to
    I'd appreciate it if you
    I would appreciate it if you
    I'd appreciate it if you could
    I would appreciate it if you could
    I'd be delighted to
    I'd be happy to
    I'd be glad to
    I'd be grateful if you
    I'd be grateful if you could
    I'd be grateful if you would
    I'd like nothing more than to
    nothing would please me more than to
    is there any way I could
    is there any way to
    is there any way you could
    is there a way to
    any chance you could
    any chance of
    any chance we could
    any chance I could
    is there any chance you could
    you may
    you might
    you could maybe
    would it be ok to
    would it be okay to
    would it be alright to
    would it be okay if we
    would it be possible for you to
    do you think you could
    do you think we could
    do you think I could
    could you be so kind as to
    could you be a dear and
    be a dear and
    be a darling and
    be an angel and
    be a star and
    do me a favour and
    do me a favor and
    do us a favour and
    do us a favor and
    if you could
    if you would
    if you can
    if you please
    if it's possible
    if possible
    if you don't mind
    if it's not too much trouble
    when you get a chance
    feel free to
    I would prefer to
    I'd prefer to
    I would prefer
    I'd prefer
    I'd much rather
    I'd quite like to
    I'd quite like
    I quite fancy
    I really fancy
    I kind of want to
    I feel like watching
    I feel like hearing
    I feel like listening to
    I could go for
    I could do with
    we could do with
    I gotta
    I have got to
    I've got to
    we gotta
    we've got to
    we're going to
    we are going to
    we're gonna
    I'm gonna
    gonna
    wanna
    we'd love
    we fancy
    tell it to
    get it to
    have it
    dude
    bro
    mate
    man
    darling
    honey
    babe
    like
    basically
    quick
    real quick
    real quickly
    first
    next thing
    for starters
    tonight
    today
    this evening
    tonight I want to
    tonight let's
    what do you say we
    how's about
    how about you
    what if we
    what if you
    why not
    might as well
    may as well
    you know what
    tell you what
    time to
    it's about time to
    I'm in a mood for
    I'm dying to
    I can't wait to
    I've been meaning to
    I've been wanting to
    the plan is to
    the kids would like to
    the kids would love to
    my wife wants to
    my husband wants to
    mum wants to
    dad wants to
    mom wants to
    sorry
    pardon
    time for
    it's time for
    tell me
    do you know
    do you happen to know
    let me know
    I'd like to know
    I want to know
    I wonder
    find out
    check
    can we have
    could we have
    can I have
    could I have
    let's have
    let us have
    let me have
    we'd love
    I'd love
    I would love
    I could use
    we could use
    I'd rather
    I would rather
    we'd rather
    my kids want to
    the kids want to
    the children want to
    everyone wants to
    we all want to
    hit me with
    get going with
    come on
    oh
    ah
    maybe
    perhaps
    actually
    really
    also
    right
    yo
    yeah
    sure
    excuse me
    let's do
    can you do
    do
    you should
    you can
    you could
    I need
    I want
    I'd like
    I would like
    we want
    we need
    I want us to
    I'm trying to
    I fancy
    we fancy
    I'd
    I would
    we'd
    I am trying to
    try to
    please can you
    are you able to
    is it possible to
    would it be possible to
    I'm ready to
    I'm going to
    I was hoping you could
    I was wondering if you could
    I wonder if you could
    help me
    make it
    have it
    hey
    hi
    hello
    ok
    okay
    alright
    well
    so
    now
    um
    uh
    er
    hmm
    please
    just
    quickly
    kindly
    then
    and
    alexa
    could you
    can you
    would you
    will you
    won't you
    can I
    could I
    may I
    can we
    could we
    could you possibly
    would you mind
    do you mind
    I want to
    I want you to
    I wanna
    I would like to
    I would like you to
    I would love to
    I'd like to
    I'd like you to
    I'd love to
    I'd like it if you would
    I need you to
    I need to
    I have to
    I feel like
    I am in the mood to
    I'm in the mood for
    I'm in the mood to
    we want to
    we would like to
    we'd like to
    we'd love to
    we wanna
    let's
    let us
    let me
    lets
    let's all
    go ahead and
    how about
    how about we
    what about
    why don't you
    why don't we
    shall we
    time to
    it's time to
    be so kind and
    be so kind as to
    I said
    go and

# Said after a command, whatever stands before.
after =
    dear
    darling
    mate
    bro
    dude
    honey
    pal
    babe
    if you please
    if there is one
    if there are any
    if there's one
    if we have it
    if you have it
    if you've got it
    if it's there
    if that's possible
    if that's okay
    if that's ok
    if that's alright
    if it's not too much trouble
    if you would be so kind
    if you'd be so kind
    when you get a chance
    when you're ready
    will do
    will do nicely
    yeah
    and play it
    and put it on
    and start it
    for a change
    on usher
    in the meantime
    as soon as you can
    as soon as possible
    real quick
    for the kids
    for the children
    for everyone
    for everybody
    for all of us
    for the family
    please
    for me
    for us
    thanks
    thank you
    alexa
    if you can
    if you could
    if you would
    if you don't mind
    would you
    will you
    could you
    can you
    please and thank you
    thanks a lot
    thank you very much
    would you please
    this evening
    this afternoon
    this morning
    as well
    instead
    anyway
    for a while
    for a bit
    once more
    one more time
    right away
    straight away
    immediately
    this time
    for once
    already
    quickly
    to watch
    to listen to
    for starters
    at the moment
    for the moment
    from the start
    from the beginning
    you can play
    would be nice
    would be great
    if possible
    asap
    for now
    on the screen
    on screen
    tonight
    right now

# Said after a command that does not end in a title: "Apocalypse Now" keeps its last word.
after-command =
    while you're at it
    this time
    for a sec
    for the moment
    at the moment
    just now
    from here
    for tonight
    if you like
    anyway
    already please
    so I can hear it
    so I can see it
    altogether
    completely
    straight away
    straightaway
    asap
    for tonight
    for today
    for this evening
    this week
    this month
    this morning
    would be nice
    would be great
    would be good
    too
    as well
    instead
    anymore
    any more
    any longer
    one more time
    once more
    if possible
    this evening
    when you can
    for a moment
    for a second
    for a minute
    for a while
    for a bit
    now
    right now
    right away
    okay
    ok
    again
    tonight
    today
    at once
    immediately
    then
    for now
    quickly
    real quick
    already
    man
    buddy

# Said anywhere.
between =
    um
    uh
    er
    erm
    please

# Said between the words of a command, but not after a title: "Take On Me" keeps its last word.
between-words =
    just
    me
    us
    maybe
    perhaps
    possibly
    really
    actually
    kindly
    quickly
    simply
    now
    also
    else

# Before the skill's name, and after it.
wake =
    alexa
    hey alexa
    okay alexa
    ok alexa
    echo
    computer
summon =
    ask
    fire up
    bring up
    wake up
    start up
    boot up
    switch on
    turn on
    connect to
    get into
    go into
    call up
    pull up
    have a word with
    chat with
    chat to
    switch to
    see if
    tell
    open
    open up
    launch
    start
    begin
    run
    use
    load
    resume
    talk to
    speak to
    speak with
    go to
    get
    have
    let
    enable
    and ask
    and tell
    please ask
    please tell
link =
    to
    and
    for
    that
    if
    whether
    about
    if it can
    if it could
    and ask it to
    and tell it to
    that it should
    to please
    and please
    please
    please to
    could you
    can you
    if you can
    whether it can
    to go and
    that you
via =
    with
    using
    on
    in
    via
    through

# Names that the skill answers to when no other is set.
invocation-names =
    m. b. home
    mb home
    emby home
    emby
    usher
    media companion
    my media companion

# What a thing that plays is called; a name that ends so is a player even if it is not connected.
devices =
    tv
    tvs
    television
    telly
    speaker
    speakers
    soundbar
    stereo
    projector
    echo
    echo dot
    echo show
    dot
    phone
    iphone
    android
    tablet
    ipad
    computer
    laptop
    macbook
    pc
    player
    shield
    roku
    firestick
    fire stick
    fire tv
    chromecast
    xbox
    playstation
    apple tv
    receiver
    radio
    browser
rooms =
    room
    bedroom
    bathroom
    kitchen
    garage
    den
    basement
    attic
    office
    lounge
    patio
    nursery
    playroom
    conservatory
    studio
    hallway
    upstairs
    downstairs

# Words that are no name of an artist, an album or a show when they stand alone.
no-names =
    chapter
    song
    songs
    track
    tracks
    tune
    tunes
    one
    ones
    thing
    things
    episode
    movie
    film
    letter
    page
    level
    please
    stuff
    music
    anything
    something
    everything
    dear
    beginning
    start
    top
    me
    you
    it
    him
    her
    us
    them
    myself
    yourself
    the
    a
    an
    my
    your
    and
    of
    now
    here
    step
    night
    day
    dawn

# Words that say so little that a sentence is still understood with one too many, or without one.
loose =
    do
    does
    did
    is
    are
    was
    were
    be
    been
    am
    's
    have
    has
    had
    got
    get
    will
    would
    can
    could
    should
    shall
    might
    to
    of
    for
    it
    that
    this
    these
    those
    there
    some
    any
    so
    very
    quite
    rather
    bit
    little
    if
    or
    as
    with
    in
    at
    from
    by
    about
    I
    you
    we
    they
    me
    us
    my
    your
    our
    its
    his
    her
    their
    them
    the
    a
    an
    and
    then
    too
    also
    please
    just
    really
    actually
    maybe
    perhaps
    right
    now
    here
    I'm
    I've
    I'd
    we're
    we've
    we'd
    you're
    you've
    which
    one
    thing
    lately
    currently
    like

# What one word may be said for: it is understood where the other one is.
same =
    ep episode
    eps episodes
    vid video
    vids videos
    fave favorite
    faves favorites
    fav favorite
    favs favorites
    favourite favorite
    favourites favorites
    favorite favourite
    favorites favourites
    telly tv
    television tv
    tele tv
    tv telly
    flick movie
    flicks movies
    pic movie
    picture movie
    pictures movies
    programme program
    programmes shows
    programs shows
    toon cartoon
    ditty song
    number song
    speakers speaker
    wanna want
    sec second
    secs seconds
    min minute
    mins minutes
    hr hour
    hrs hours
    subs subtitles
    vol volume
    faster quicker
    latest newest

# With what something is told before a request: "I am tired, please stop it".
told =
    I
    I'm
    I've
    I'll
    it
    it's
    that
    that's
    this
    the
    my
    our
    we
    we're
    we've
    we'll
    you
    somebody
    someone
    everybody
    everyone
    nobody
    there
    there's
    he
    she
    they
    his
    her
    oh
    well
    sorry
    okay
    ok
    alright
    right
    hang
    hold
    wait
    just
    before
    after
    when
    while
    if
    since
    as
    because
    now
    no
    yes
    one
    dinner
    time
    enough
    not
    actually
    listen
    look
    good
    hey
    hello
    dear
    excuse

# With what a reason is given after a request: "pause it while I make tea".
reasons =
    we missed
    I missed
    they missed
    we're not
    while
    because
    cause
    cos
    since
    so that
    so I
    so we
    until I
    until we
    till I
    till we
    before I
    before we
    as I
    as we
    if I
    if we
    when I
    when we
    I need to
    I have to
    I've got to
    the phone
    someone
    somebody

# What stands between a song and its artist, and inside of many titles.
by =
    by
    from

# Words with which nothing ends that is told before a request: "I do not want to | pause".
unfinished =
    to
    not
    dont
    never
    no
    without
    you
    I
    we
    they
    he
    she
    the
    a
    an
    my
    our
    your
    of
    and
    or
    but
    for
    with
    in
    on
    at
    from
    by
    want
    can
    cant
    will
    wont
    would
    should
    could
    do
    does
    did
    is
    are
    was
    be
    doesnt
    didnt
    isnt
    if
    when
    than
    as
    like
    about
    into
    said
    say
    says

# Words that turn a sentence into its opposite.
negations =
    don't
    dont
    doesn't
    didn't
    not
    never
    without
    won't
    can't
    isn't
    aren't
    wasn't
    haven't
    hasn't
    shouldn't

# Words that mean nearly the same in a command: each may be said for the others of its line.
alike =
    start begin launch commence initiate open
    show display present reveal
    jump skip hop leap go move step advance bounce proceed head get
    stop end quit halt cease finish terminate kill
    change switch swap alter modify toggle
    remove delete erase drop scrap
    add include attach
    raise increase boost lift
    lower reduce decrease diminish
    choose pick select grab
    find locate search
    get fetch grab bring
    put stick pop chuck throw set place slap
    shuffle jumble scramble randomize mix
    turn knock crank notch
    move nudge shift push bump
    send pass hand forward
    transfer shift relocate
    repeat replay redo
    mark flag tag label note
    resume continue proceed
    tell inform
    suggest recommend propose
    pause hold freeze interrupt
    rewind reverse
    enable activate
    disable deactivate
    watch view see
    hear listen
    play run sing perform
    finish complete
    remember note
    who whose
    user profile person
    account login
    next following subsequent
    previous prior preceding
    latest newest recent
    left remaining
    beginning start
    whole entire complete
    loud noisy
    quiet silent
    type enter write
    screen page view
    joined join
    name title
    picture image
    languages language

# "Get … going" says the same as "play …": verbs by which such phrases are known, and the two halves of the frame.
frame-verbs =
    play
frame-begin =
    get
    have
    keep
    set
    let
    bring
    make
    get me
    get us
    leave
    want
frame-end =
    going
    playing
    running
    started
    rolling
    up and running
    on
    on screen
    on now
    going please
    play
    played
    under way
    on the go
