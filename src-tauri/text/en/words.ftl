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
    can you be so kind as to
    can you be so kind and
    can you be kind enough to
    can you be good enough to
    can you be so good as to
    can you be a dear and
    can you be a love and
    can you be a sweetheart and
    can you please
    can you mind
    can you do me a favor and
    can you do us a favor and
    can you go ahead and
    can you help me
    can you help us
    can you make it
    can you be an angel and
    could you be so kind and
    could you be kind enough to
    could you be good enough to
    could you be so good as to
    could you be a love and
    could you be a sweetheart and
    could you please
    could you mind
    could you do me a favor and
    could you do us a favor and
    could you go ahead and
    could you help me
    could you help us
    could you make it
    could you be an angel and
    would you be so kind as to
    would you be so kind and
    would you be kind enough to
    would you be good enough to
    would you be so good as to
    would you be a dear and
    would you be a love and
    would you be a sweetheart and
    would you please
    would you do me a favor and
    would you do us a favor and
    would you go ahead and
    would you help me
    would you help us
    would you make it
    would you be an angel and
    will you be so kind as to
    will you be so kind and
    will you be kind enough to
    will you be good enough to
    will you be so good as to
    will you be a dear and
    will you be a love and
    will you be a sweetheart and
    will you please
    will you mind
    will you do me a favor and
    will you do us a favor and
    will you go ahead and
    will you help me
    will you help us
    will you make it
    will you be an angel and
    I'd enjoy
    I'd like it if you
    I'd like it if you could
    I'd be happy if you
    I'd be happy if you could
    I'd be glad if you
    I'd be glad if you could
    I'd be so happy if you could
    I'd like for you to
    I'd ask you to
    I'd rather like to
    I'd rather like
    I would enjoy
    I would like it if you
    I would like it if you could
    I would be happy if you
    I would be happy if you could
    I would be glad if you
    I would be glad if you could
    I would be grateful if you could
    I would be grateful if you
    I would be so happy if you could
    I would like for you to
    I would ask you to
    I would rather like to
    I would rather like
    I am in the mood for
    I wish to
    I wish you would
    I would be pleased to
    I am ready to
    I think I'll
    I might want to
    I just want to
    I really want to
    I think we should
    I must
    I wanted to
    I am going to
    I was wondering if you can
    I was wondering if you would
    I was wondering if you might
    I was wondering if we might
    I was wondering whether we could
    I was wondering whether I could
    I was wondering whether you can
    I was wondering whether you would
    I was wondering whether you might
    I was wondering whether we might
    I was hoping you can
    I was hoping you would
    I was hoping you might
    I was hoping we might
    I was hoping that you could
    I was hoping that we could
    I was hoping that I could
    I was hoping that you can
    I was hoping that you would
    I was hoping that you might
    I was hoping that we might
    I was thinking you could
    I was thinking I could
    I was thinking you can
    I was thinking you would
    I was thinking you might
    I was thinking we might
    we'd enjoy
    we'd prefer to
    we'd like it if you
    we'd like it if you could
    we'd appreciate it if you could
    we'd be happy if you
    we'd be happy if you could
    we'd be glad if you
    we'd be glad if you could
    we'd be grateful if you could
    we'd be grateful if you
    we'd be so happy if you could
    we'd like for you to
    we'd ask you to
    we'd like you to
    we'd rather like to
    we'd rather like
    we would love to
    we would enjoy
    we would prefer to
    we would like it if you
    we would like it if you could
    we would appreciate it if you could
    we would be happy if you
    we would be happy if you could
    we would be glad if you
    we would be glad if you could
    we would be grateful if you could
    we would be grateful if you
    we would be so happy if you could
    we would like for you to
    we would ask you to
    we would like you to
    we would rather like to
    we would rather like
    we feel like watching
    we feel like
    we feel like hearing
    we feel like listening to
    we want you to
    we need you to
    we have to
    we need to
    we are in the mood for
    we are in the mood to
    we wish to
    we wish you would
    we would be pleased to
    we are ready to
    we think we'll
    we might want to
    we just want to
    we really want to
    we think we should
    we must
    we wanted to
    we were going to
    we were wondering if you could
    we were wondering if we could
    we were wondering if I could
    we were wondering if you can
    we were wondering if you would
    we were wondering if you might
    we were wondering if we might
    we were wondering whether you could
    we were wondering whether we could
    we were wondering whether I could
    we were wondering whether you can
    we were wondering whether you would
    we were wondering whether you might
    we were wondering whether we might
    we were hoping you could
    we were hoping we could
    we were hoping I could
    we were hoping you can
    we were hoping you would
    we were hoping you might
    we were hoping we might
    we were hoping that you could
    we were hoping that we could
    we were hoping that I could
    we were hoping that you can
    we were hoping that you would
    we were hoping that you might
    we were hoping that we might
    we were thinking you could
    we were thinking we could
    we were thinking I could
    we were thinking you can
    we were thinking you would
    we were thinking you might
    we were thinking we might
    is it possible for you to
    is it okay to
    would it be too much trouble to
    would it be too much to ask to
    do you think you can
    do you think we can
    do you think that you could
    do you suppose you could
    do you suppose we could
    do you suppose I could
    do you suppose you can
    do you suppose we can
    do you suppose that you could
    is there a chance you could
    is there a chance we could
    is there a chance I could
    is there a chance you can
    is there a chance we can
    is there a chance that you could
    is there any chance we could
    is there any chance I could
    is there any chance you can
    is there any chance we can
    is there any chance that you could
    any chance you can
    any chance we can
    any chance that you could
    is there a way you could
    is there a way we could
    is there a way I could
    is there a way you can
    is there a way we can
    is there a way that you could
    my wife would like to
    my wife would love to
    my wife wants you to
    my wife wants me to
    my husband would like to
    my husband would love to
    my husband wants you to
    my husband wants me to
    my son wants to
    my son would like to
    my son would love to
    my son wants you to
    my son wants me to
    my daughter wants to
    my daughter would like to
    my daughter would love to
    my daughter wants you to
    my daughter wants me to
    my mum wants to
    my mum would like to
    my mum would love to
    my mum wants you to
    my mum wants me to
    my mom wants to
    my mom would like to
    my mom would love to
    my mom wants you to
    my mom wants me to
    my dad wants to
    my dad would like to
    my dad would love to
    my dad wants you to
    my dad wants me to
    my kid wants to
    my kid would like to
    my kid would love to
    my kid wants you to
    my kid wants me to
    my boyfriend wants to
    my boyfriend would like to
    my boyfriend would love to
    my boyfriend wants you to
    my boyfriend wants me to
    my girlfriend wants to
    my girlfriend would like to
    my girlfriend would love to
    my girlfriend wants you to
    my girlfriend wants me to
    grandma wants to
    grandma would like to
    grandma would love to
    grandma wants you to
    grandma wants me to
    grandpa wants to
    grandpa would like to
    grandpa would love to
    grandpa wants you to
    grandpa wants me to
    everyone would like to
    everyone would love to
    everyone wants you to
    everyone wants me to
    everybody wants to
    everybody would like to
    everybody would love to
    everybody wants you to
    everybody wants me to
    somebody wants to
    somebody would like to
    somebody would love to
    somebody wants you to
    somebody wants me to
    someone wants to
    someone would like to
    someone would love to
    someone wants you to
    someone wants me to
    my grandson wants to
    my grandson would like to
    my grandson would love to
    my grandson wants you to
    my grandson wants me to
    my granddaughter wants to
    my granddaughter would like to
    my granddaughter would love to
    my granddaughter wants you to
    my granddaughter wants me to
    my mother wants to
    my mother would like to
    my mother would love to
    my mother wants you to
    my mother wants me to
    my father wants to
    my father would like to
    my father would love to
    my father wants you to
    my father wants me to
    she wants to
    she would like to
    she would love to
    she wants you to
    she wants me to
    he wants to
    he would like to
    he would love to
    he wants you to
    he wants me to
    my kids would like to
    my kids would love to
    the children would like to
    the children would love to
    my parents want to
    my parents would like to
    my parents would love to
    the guests want to
    the guests would like to
    the guests would love to
    they want to
    they would like to
    they would love to
    the grandchildren want to
    the grandchildren would like to
    the grandchildren would love to
    our guests want to
    our guests would like to
    our guests would love to
    people want to
    people would like to
    people would love to
    ugh
    argh
    oops
    whoops
    damn
    gosh
    aw
    wow
    hm
    mm
    erm
    aha
    oh no
    oh well
    all right
    listen
    look
    hey there
    good morning
    good evening
    good afternoon
    hello there
    lemme
    tell us
    let us know
    so now
    and now
    okay now
    now please
    well then
    okay so
    well okay
    my dear
    if it isn't too much trouble
    if you wouldn't mind
    if you'd be so kind
    when you have a moment
    when you have a second
    whenever you're ready
    quick question
    can you tell me
    could you tell me
    you know
    I tell you

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
    play it
    put it on
    start it
    play that
    then play it
    then put it on
    so play it
    play it now
    play it please
    my dear
    if you wouldn't mind
    if that's no trouble
    if you have a moment
    when you have a moment
    there's a dear
    any ideas
    got any ideas

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
    nice
    lovely
    wonderful
    beautiful
    awesome
    amazing
    fantastic
    brilliant
    great
    excellent
    bloody
    damn
    stupid
    silly

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
    get me
    bring me
    give me
    wake
    take me to
    show me
    load up
    let me have
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
# What any of them may be called behind its name: "the office player".
player-words =
    player
    device
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
    us me
    me us
    we I
    I we
    we're I'm
    I'm we're
    we've I've
    I've we've
    we'll I'll
    I'll we'll
    our my
    my our
    anybody anyone
    anyone anybody
    everybody everyone
    everyone everybody
    gimme give
    doesn't don't
    starting start
    playing play
    turning turn
    showing show
    putting put
    pausing pause
    stopping stop
    skipping skip
    jumping jump
    going go
    moving move
    changing change
    switching switch
    setting set
    adding add
    removing remove
    marking mark
    copying copy
    transferring transfer
    sending send
    bringing bring
    taking take
    giving give
    telling tell
    finding find
    searching search
    opening open
    closing close
    muting mute
    unmuting unmute
    resuming resume
    continuing continue
    restarting restart
    repeating repeat
    shuffling shuffle
    looping loop
    selecting select
    pressing press
    hitting hit
    raising raise
    lowering lower
    suggesting suggest
    recommending recommend
    scrolling scroll
    paging page
    displaying display
    watching watch
    listening listen
    hearing hear
    reading read
    tuning tune
    rewinding rewind
    forwarding forward
    deleting delete
    making make
    getting get
    letting let
    picking pick
    choosing choose
    enabling enable
    disabling disable
    leaving leave
    using use
    logging log
    signing sign
    helping help
    typing type

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

# Words that stand for what was named before: "these subtitles annoy me, turn them off".
pronouns =
    it
    them
    that
    those
    these

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
    move nudge shift push bump scoot scooch slide budge
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
