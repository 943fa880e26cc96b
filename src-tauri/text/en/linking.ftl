# The page on which somebody links an Alexa account, as they read it on their phone.

link-title = Link Alexa with Usher
link-intro = Usher wants to know whom this Alexa account speaks for.
link-code-heading = With a code from Usher
link-code-hint = In Usher, open Alexa and choose Link an account. In a terminal, run: usherd alexa link
link-code-label = Code
link-go-on = Go on
link-password-heading = With your own account
link-other-heading = Somebody who is not in the list
link-place = Where
link-name = Name
link-password = Password
link-link = Link
link-cancel = Cancel
link-whom = Whom does this Alexa account speak for?
link-person = { $person } on { $server }

link-code-wrong = That is not a code that Usher shows now. A code is good for ten minutes and for one use.
link-password-wrong = This name and password are not right. An account without a password needs a code from Usher.
link-not-at-home = You are not signed in to this Usher yet. Type a code from Usher first.
link-nobody-chosen = Choose somebody first.
link-tries-over = That was too often. Wait a minute, then try again.
link-later = That does not work now. Try again in a minute.

link-not-our-skill = It was not the skill of this Usher that sent you here. Begin in the Alexa app, with the skill that Usher has made.
link-not-alexa = This page would have sent you on to somebody who is not Alexa. Begin in the Alexa app.
link-not-set-up = Linking is not set up in this Usher yet. Set the skill up in Usher, then begin again in the Alexa app.
link-visit-over = This page was open for too long, or your browser takes no cookies. Begin again in the Alexa app.

# What the window and a terminal call a linked account.
link-account = Amazon account { $number }
