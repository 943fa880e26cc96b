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
    go on
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

# Said after a command that does not end in a title: "Apocalypse Now" keeps its last word.
after-command =
    for tonight
    for today
    for this evening
    this week
    this month
    this morning
    will do
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
