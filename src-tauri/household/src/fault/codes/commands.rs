//! Faults that a command meets: whom and what it speaks of, and what can be done there.

macro_rules! commands {
    ([$($then:ident)*] $($before:tt)*) => { gathered! { [$($then)*] $($before)*
        /// The user may not control players of others (`user`).
        NoRemoteControl = "no-remote-control", Middle;
        /// The user may not do this (`user`).
        NotAllowed = "not-allowed", Middle;
        /// Outside the hours in which the user may watch (`user`).
        ParentalControl = "parental-control", Middle;
        /// The server wants Emby Premiere for this (`server`).
        PremiereNeeded = "premiere-needed", Middle;
        /// The named player is not connected (`player`).
        PlayerNotConnected = "player-not-connected", Middle;
        /// Another player is called so already (`name`, `player`).
        NameTaken = "name-taken", Middle;
        /// The Alexa account that somebody speaks from is not linked.
        NotLinked = "not-linked", Middle;
        /// There is no such linked account (`link`).
        LinkNotKnown = "link-not-known", Middle;
        /// A change of the linked accounts cannot be written (`file`, `reason`).
        LinkNotKept = "link-not-kept", Middle;
        /// Usher has not heard this Echo (`echo`).
        EchoNotKnown = "echo-not-known", Middle;
        /// No player is connected at all.
        NoPlayer = "no-player", Middle;
        /// Several players could be meant, and none is the default (`players`).
        WhichPlayer = "which-player", Middle;
        /// The player cannot do this (`player`).
        PlayerCannot = "player-cannot", Middle;
        /// The player cannot play this sort of thing (`player`, `title`).
        PlayerCannotPlay = "player-cannot-play", Middle;
        /// The Echo itself was meant, and cannot do this.
        EchoCannot = "echo-cannot", Middle;
        /// The Echo itself was meant, and it shows no films.
        EchoAudioOnly = "echo-audio-only", Middle;
        /// The loudness of the Echo itself is Alexa's own business.
        EchoVolume = "echo-volume", Middle;
        /// There is nothing after what the Echo plays.
        LastInQueue = "last-in-queue", Low;
        /// Echos cannot reach Usher, because it has no public address.
        NoPublicAddress = "no-public-address", Middle;
        /// Nothing is playing on the player (`player`).
        NothingPlaying = "nothing-playing", Middle;
        /// What plays cannot be moved to another position (`player`).
        CannotSeek = "cannot-seek", Middle;
        /// No sound in that language (`language`, `languages`, `player`).
        NoSuchAudio = "no-such-audio", Middle;
        /// There is but one audio track (`player`).
        OnlyOneAudio = "only-one-audio", Middle;
        /// No subtitles in that language (`language`, `languages`, `player`).
        NoSuchSubtitles = "no-such-subtitles", Middle;
        /// What plays has no subtitles (`player`).
        NoSubtitles = "no-subtitles", Middle;
        /// That chapter is not there (`number`, `count`).
        NoSuchChapter = "no-such-chapter", Middle;
        /// What plays has no chapters (`title`).
        NoChapters = "no-chapters", Middle;
        /// There is no chapter after this one.
        LastChapter = "last-chapter", Middle;
        /// Nothing tells where the introduction ends (`title`).
        NoIntro = "no-intro", Middle;
        /// The introduction is over (`title`).
        IntroOver = "intro-over", Middle;
        /// Nothing tells who made what plays (`title`).
        ArtistUnknown = "artist-unknown", Middle;
        /// What plays has no end (`title`).
        NoEnd = "no-end", Middle;
        /// There is no other player to go on with (`player`).
        NoOtherPlayer = "no-other-player", Middle;
        /// What plays is not in the library of the player that it is to go to (`title`, `player`, `server`).
        NotInThatLibrary = "not-in-that-library", Middle;
        /// No such title (`title`).
        TitleNotFound = "title-not-found", Middle;
        /// No such user (`user`).
        UserNotFound = "user-not-found", Middle;
        /// Usher has no sign-in for that user (`user`).
        UserNotSignedIn = "user-not-signed-in", Middle;
        /// They watch already (`user`, `player`).
        UserAlreadyThere = "user-already-there", Middle;
        /// They do not watch (`user`, `player`).
        UserNotThere = "user-not-there", Middle;
        /// That season is not there (`series`, `season`).
        NoSuchSeason = "no-such-season", Middle;
        /// That episode is not there (`series`, `season`, `episode`, `last`).
        NoSuchEpisode = "no-such-episode", Middle;
        /// Nothing of that sort is in the library (`wanted`).
        NothingOfThatKind = "nothing-of-that-kind", Middle;
        /// Nothing is half-watched (`series`).
        NothingToResume = "nothing-to-resume", Middle;
        /// Nothing has come into the library that was not watched.
        NothingNew = "nothing-new", Middle;
        /// No show has an episode that comes next.
        NothingNext = "nothing-next", Middle;
        /// Nothing was begun and not finished.
        NothingToContinue = "nothing-to-continue", Middle;
        /// Nothing of that sort is among the favourites.
        NoFavourites = "no-favourites", Middle;
        /// There are no records of someone (`artist`).
        NoAlbums = "no-albums", Middle;
        /// A title has no trailer (`title`).
        NoTrailer = "no-trailer", Middle;
        /// There are no trailers at all.
        NoTrailers = "no-trailers", Middle;
        /// The title is there, and not for this user (`user`, `title`).
        TitleNotAllowed = "title-not-allowed", Middle;
        /// The user may not watch live television (`user`).
        NoLiveTv = "no-live-tv", Middle;
        /// There are no live channels.
        NoChannels = "no-channels", Middle;
        /// The sentence was not understood (`heard`).
        NotUnderstood = "not-understood", Middle;
        /// A part of the command was missing or unclear (`slot`).
        SlotMissing = "slot-missing", Middle;
        /// The answer took longer than Alexa waits.
        TookTooLong = "took-too-long", Middle;
        /// Something inside Usher went wrong.
        Internal = "internal", Middle;
        /// Voice control is paused.
        Paused = "paused", Low;
    } };
}
