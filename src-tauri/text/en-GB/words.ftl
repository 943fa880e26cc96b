# What Britain says otherwise; the rest is that of ../en.

devices =
    .more =
        box
        hi-fi
        mobile
        set-top box
rooms =
    .more =
        sitting room
        front room
        loft
        utility room
        box room
        snug
after =
    .more =
        cheers
        ta
        would you mind
before =
    .more =
        would you be so kind as to
        I fancy
        we fancy
