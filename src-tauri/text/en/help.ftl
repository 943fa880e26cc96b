# The help that Alexa reads and the card that it leaves. Each example must be understood as the row that it stands for.

speech-begin = Here is what you can say.
speech-play = To watch or hear something: play the movie, and its title. Or: play something.
speech-control = While it plays: pause, next, or skip to ten minutes.
speech-navigate = To move about: go up, select, or go home.
speech-players = To choose where: use the bedroom TV. Or add, on the bedroom TV, to any command.
speech-users = To choose who: change the user.
speech-end = The whole list is in your Alexa app. What would you like?
reprompt = Try: play something. What would you like?
card-title = What you can say
card-end = Add "on" and a player's name to any command, for example: pause on the bedroom TV.

heading-play = Play
example-PlayTitleIntent = Play the movie Alien
example-PlayShowIntent = Play the show Fargo
example-PlayEpisodeIntent = Play Fargo season 2 episode 5
example-PlaySeasonIntent = Put on season 2 of Fargo
example-PlayNextEpisodeIntent = Watch the next episode of Fargo
example-PlayNewEpisodeIntent = Play the newest episode of Fargo
example-ResumeEpisodeIntent = Resume the episode of Fargo
example-PlayRandomEpisodeIntent = Play an episode of Fargo
example-PlayRandomIntent = Play a comedy
example-PlayNextUpIntent = Play next up
example-PlaySongIntent = Play the song Yesterday by the Beatles
example-PlaySongsFromAlbumIntent = Play the album Abbey Road
example-PlayArtistIntent = Play the artist Nina Simone
example-PlaySongsByArtistIntent = Play songs by Nina Simone
example-PlayRandomMusicIntent = Put on some jazz

heading-control = While it plays
example-AMAZON-PauseIntent = Pause
example-AMAZON-ResumeIntent = Resume
example-StopPlaybackIntent = Stop playback
example-AMAZON-NextIntent = Next
example-AMAZON-PreviousIntent = Previous
example-AMAZON-StartOverIntent = Start over
example-SeekIntent = Skip to ten minutes
example-SeekRelativeIntent = Go back thirty seconds
example-SetVolumeIntent = Set the volume to 40 percent
example-MuteIntent = Mute
example-UnmuteIntent = Unmute

heading-navigate = Move about
example-NavigateIntent = Go down three times
example-PageIntent = Page down
example-SelectIntent = Select
example-LetterIntent = Go to the next letter
example-ShowScreenIntent = Show the TV guide
example-AMAZON-NavigateHomeIntent = Go home

heading-players = Choose the player
example-SetPlayerIntent = Use the bedroom TV

heading-users = Choose the user
example-SetUserIntent = Change the user
example-WhoIsUserIntent = Who is the active user
