# What Amazon shows of the skill that Usher makes, and what is said to try it. Amazon's limits: summary 160 characters, each example 200.

skill-summary = Takes what you say to the right player at home.
skill-description = { $name } plays what is in your own media library, on the TV, the computer or the Echo that you name. Ask for a movie, a show, a song or a genre; pause, skip, seek, choose languages and subtitles; ask what is new, or who is watching. It belongs to one home and is set up by Usher, which runs there.
skill-example-open = Alexa, open { $name }
skill-example-ask = Alexa, ask { $name } what's new
skill-example-play = Alexa, ask { $name } to play a comedy
skill-keywords = media, movies, shows, music, library
skill-trial = open { $name }
