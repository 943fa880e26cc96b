# What the window says. Short and concrete; no jargon. Faults have their own file.

## Everywhere
app-name = Usher
app-title = { $page } – Usher
nav-label = Pages
nav-overview = Overview
nav-activity = Activity
nav-try = Try a command
nav-household = Household
nav-accounts = Accounts
nav-alexa = Alexa
nav-reach = Reach
nav-troubleshooting = Troubleshooting
skip-to-content = Skip to the content
age-now = just now
busy = Working …
page-again = Show the page again
save = Save
saved = Saved.
cancel = Cancel
add = Add
rename = Rename
forget = Forget
keep = Keep
try-again = Try again
undo = Undo
undo-dismiss = Close
quoted = “{ $text }”
fault-unknown = Something is wrong that this window has no words for ({ $code }).
line-connecting = Waiting for Usher …
line-lost = The window has lost Usher. It tries again by itself.
line-lost-age = The window has lost Usher and tries again by itself. This is how things were { $age }.

## Voice control
voice-unknown = Unknown
voice-starting = Starting
voice-working = Working
voice-paused = Paused
voice-broken = Not working
voice-label = Voice control
voice-pause = Pause
voice-resume = Resume
voice-pause-hint = Pause voice control
voice-resume-hint = Resume voice control

## Overview
status-heading-unknown = Looking at your home
status-heading-starting = Voice control is starting
status-heading-working = Voice control is working
status-heading-paused = Voice control is paused
status-heading-broken = Voice control is not working
status-text-unknown = This takes a moment.
status-text-starting = Usher looks for your servers and players.
status-text-working = What you say to Alexa goes to { $player }, unless you name another player.
status-text-working-ask = When you name no player, Alexa asks which one you mean.
status-text-paused = Alexa says so when somebody asks for something. Choose Resume to go on.
status-text-broken = { $count ->
    [0] Usher does not know why yet.
    [one] One thing needs you.
   *[other] { $count } things need you, the worst first.
  }
faults-heading = What is wrong
fault-severity-high = Needs you
fault-severity-middle = Worth a look
fault-severity-low = Good to know
demo-text = This is the demo home: made-up films and players that really move. Nothing here touches your own devices.
demo-open = Open the demo home's screens
demo-failed = The page could not be opened. Its address is { $url }

default-player-heading = Default player
default-player-hint = The player you mean when you name none.
default-player-ask = Ask me
default-player-gone = { $name } (not connected)
default-player-saved = Saved.
active-user-heading = Active user
active-user-none = Nobody yet
endpoint-heading = Address for Alexa
endpoint-none = Usher does not listen yet.

last-command-heading = Last command
last-command-none = No command yet. What you say to Alexa appears here.
last-command-try = Try a command
last-command-open = See what happened
servers-heading = Servers
servers-none = No server yet. Emby and Jellyfin servers appear here once Usher knows them.
servers-refresh = Look again
server-reachable = Answers
server-unreachable = Does not answer
server-answered = Last answer { $age }
server-kind-emby = Emby
server-kind-jellyfin = Jellyfin
server-kind-music-assistant = Music Assistant
server-kind-home-assistant = Home Assistant
server-kind-plex = Plex
server-kind-kodi = Kodi
server-kind-cast = Google Cast
server-kind-sonos = Sonos
server-kind-fire-tv = Fire TV

## Players
players-heading = Players
players-none = No player is connected. Open Emby or Jellyfin on a TV or a computer and it appears here.
player-idle = Nothing is playing
player-playing = Playing
player-paused = Paused
player-progress = How far { $title } is
player-position = { $position } of { $runtime }
player-volume = Volume { $volume } %
player-muted = Muted
player-app = { $app } on { $server }
player-default = Default
player-named-app = { $name } ({ $app })

player-also = Also called { $names }
player-away = Not connected
player-last-seen = Last seen { $age }
player-details = Names and abilities
player-can = What it can do
player-names = Other names of { $player }
player-name-add = Another name for { $player }
player-name-hint = the telly
player-name-remove = Take the name { $name } from { $player }
player-name-removed = { $player } is no longer called “{ $name }”.
player-test = Make it say something
player-test-message = { $player } should show a message now.
player-test-volume = { $player } shows no messages. Usher set its volume to what it was: it may have shown that.
player-forgotten = { $name } is forgotten. If it connects again, it is back.
playing = Playing { $title }
playing-of = Playing { $title } ({ $of })
playing-paused = { $title }, paused
playing-paused-of = { $title } ({ $of }), paused

capability-video = Shows films
capability-audio = Plays music
capability-volume = Volume
capability-message = Messages
capability-remote = Remote control
capability-text = Typing
capability-subtitles = Subtitles
capability-audio-track = Spoken language
capability-repeat = Repeat
capability-shuffle = Shuffle
capability-display = Pages of titles

## Household
household-intro = Which Echo stands for which player, what your players are called, and for whom Usher acts.
household-players-none = No player yet. Open Emby or Jellyfin on a TV or a computer: it appears here and stays in the list.
household-servers-more = Add or remove servers
household-servers-add = Add a server
echos-heading = Echos
echos-intro = Give each Echo the player in its room. Not sure which Echo is which? Say something to Usher on it: it is marked here.
echos-none = No Echo yet. Ask Usher for something on an Echo, and that Echo appears here by itself.
echos-none-action = See what you can say
echo-number = Echo { $number }
echo-heard = Heard { $age }
echo-unheard = Not heard yet
echo-this-one = This one?
echo-player = Plays on
echo-player-of = The player of { $name }
echo-default = Default player ({ $player })
echo-default-none = Default player (ask)
echo-itself = This Echo itself
echo-name = Name it
echo-name-label = What you call this Echo
echo-name-hint = Kitchen
echo-forgotten = { $name } is forgotten until it is heard again.
acting-heading = People
acting-intro = Whose library, progress and favorites Alexa uses. You can also say: change the user.
acting-on = On { $server }
acting-more = Sign people in or out
acting-none = Nobody is signed in yet. The people whom Usher acts for appear here.
acting-none-action = Sign somebody in

## Accounts
accounts-intro = Sign in on the servers at home. Usher keeps no password, only the server's permission.
accounts-heading = Servers and people
accounts-none = No server yet. Sign in on one that is found below, or type its address: it appears here.
accounts-done = { $user } is signed in on { $server }.
accounts-done-key = Signed in on { $server }.
account-used = Used by Alexa as { $name }
account-nobody = Nobody is signed in here.
account-another = Sign in another person
sign-in = Sign in
sign-out = Sign out
sign-out-question = Sign { $name } out of { $server }?
sign-out-text = Usher gives its permission back to { $server }. To act for { $name } again, sign in again.
remove-server = Remove server
remove-question = Remove { $server }?
remove-text = Everybody is signed out of { $server }, and Usher forgets it with its players.

nearby-heading = Add a server
nearby-looking = Looking for servers at home …
nearby-goes-on = Usher keeps looking while this page is open.
nearby-none = No server was found. Is it on, and in the same network? You can also type its address.
nearby-others = Also at home, not needed ({ $count })
nearby-not-needed = Usher has no use for it.
nearby-stale = Silent. Last seen { $age }
nearby-unconfirmed = Announced, but it has not answered yet.
nearby-known = Added
nearby-broadcast = Found at home
nearby-announced = Announces itself at home
nearby-typed = Typed by you
nearby-connect = Known by Emby Connect
by-hand = Address
by-hand-hint = A name, a name with a port, or all of a web address.
by-hand-example = 192.168.1.20:8096
by-hand-look = Look there

sign-in-heading = Sign in on { $server }
sign-in-looking = Asking the server who it is …
sign-in-found = { $kind } { $version } at { $address }
people-there = People on this server
person-no-password = No password
user-name = Name on the server
password = Password
password-hint = Leave it empty if there is none.
quick-connect = Quick Connect
quick-connect-hint = Without a password: type a code on a device where you are signed in.
own-page = Sign in on its own page
own-page-hint = The page opens in your browser. Come back here afterwards.
by-key = With an API key
by-token = With a long-lived token
token = Token
token-use = Use token
key = API key
key-user = Whom to act for
key-user-hint = Their name on the server. A key belongs to nobody.
key-use = Use key
certificate-heading = Nobody vouches for this certificate
certificate-text = If { $server } makes its own certificate, compare its fingerprint with this one. If they differ, somebody may be in between.
certificate-fingerprint = SHA-256 fingerprint
certificate-yes = They are the same: trust it
certificate-no = Do not connect
certificate-changed-heading = { $server } has another certificate
certificate-changed-text = Certificates are renewed now and then. If you did not renew this one, somebody may be posing as { $server }. Usher sends nothing there meanwhile.
certificate-before = Until now
certificate-now = Now
certificate-renewed = I renewed it
certificate-question = Trust the new certificate of { $server }?
certificate-question-text = Usher will send sign-ins to whoever has this certificate. Compare its fingerprint with the one on { $server } first.
certificate-trust = Trust it

waiting-quick = Quick Connect on { $server }
waiting-quick-how = On a device where you are signed in to { $server }, open your user settings, choose Quick Connect and type this code.
waiting-own = Sign-in on { $server }
waiting-own-how = Open the page below and sign in on { $server } there. Usher notices by itself.
waiting-connect = Emby Connect with a PIN
waiting-connect-how = Open the page below, sign in to Emby Connect there, and enter this PIN.
waiting-amazon = Sign in with Amazon
waiting-amazon-how = Open the page below, sign in and choose Allow. Usher notices by itself.
waiting-code = Code { $code }
waiting-open = Open the page
waiting-page = The page could not be opened. Its address is { $page }
waiting-left = { $time } left
waiting-granted = Signed in on { $server }.
waiting-granted-connect = Signed in to Emby Connect. Your servers are listed below.
waiting-granted-amazon = Signed in with Amazon.
waiting-over = This sign-in is over.
waiting-again = Get a new code

connect-heading = Emby Connect
connect-intro = Emby's own account for several servers: sign in once, and your servers are listed here. This asks emby.media.
connect-pin = Sign in with a PIN
connect-password = With name and password
connect-name = Name or mail address
connect-secret = Password of Emby Connect
connect-as = Signed in as { $name }.
connect-none = No server belongs to this account yet. Link it in the settings of your Emby server.
connect-linked = Your server
connect-guest = You are a guest
connect-pending = Invitation
connect-suggested = { $kind } · suggested
connect-leave = Sign out of Emby Connect
connect-leave-question = Sign out of Emby Connect?
connect-leave-text = Usher also signs out of every server that was added by Emby Connect.
invitation-accept = Accept
invitation-decline = Decline

## Alexa
alexa-intro = Alexa finds Usher through a skill of your own. Usher makes it in your Amazon account, keeps it up to date, and can take it away again.
copy = Copy
copied = Copied.
copy-failed = Could not copy. Mark the text instead.

amazon-heading = Amazon
amazon-intro = Amazon lets only you make skills in your account. Do these four things once; Usher does the rest.
amazon-client = Client ID
amazon-client-hint = amzn1.application-oa2-client.…
amazon-secret = Client secret
amazon-secret-hint = Goes into your system's keyring, and nowhere else.
amazon-secret-kept = Usher has it already. Enter it only if it is a new one.
amazon-sign-in = Sign in with Amazon
amazon-again = Sign in again
amazon-somebody = Signed in with Amazon
amazon-developer = As the developer { $name }
amazon-vendor = Developer
amazon-vendor-none = Choose one
amazon-vendor-hint = Your account belongs to several. The skill is made for this one.
amazon-sign-out = Sign out
amazon-out-question = Sign out of Amazon?
amazon-out-text = The skill stays and goes on working. Usher cannot change or remove it until you sign in again.

once-label = To do once at Amazon
once-developer = Become a developer
once-developer-how = Sign in with the Amazon account of your Echos and finish the registration. It is free.
once-developer-open = Open Amazon's developer page
once-access = Let programs manage your skills
once-access-how = Turn on Skill Access Management.
once-access-open = Open the settings of the console
once-profile = Make a security profile
once-profile-how = Choose Create a New Security Profile. Any name, text and https address will do. Then copy its client ID and client secret into the fields below.
once-profile-open = Open the security profiles
once-return = Tell the profile where to come back to
once-return-how = At the profile's gear choose Web Settings, then Edit, and enter these two as Allowed Return URLs. Save.

paste-summary = The browser came back to a page that does not load?
paste-unheard = Usher cannot hear your browser on this machine. After you have chosen Allow, it shows a page that does not load.
paste-label = Address of that page
paste-hint = Copy all of it from the browser's address bar.
paste-use = Use it

wishes-heading = Your skill
wishes-intro = Changes are kept at once. At Amazon nothing changes until you say so.
wishes-invocation = What you call it by
wishes-invocation-hint = You will say: “Alexa, ask { $name } to play something.”
wishes-name = Its name in the Alexa app
wishes-name-hint = Only you see it.
wishes-languages = Languages
wishes-languages-hint = An Echo uses the skill only in the language it is set to, down to the country.
wishes-languages-count = { $chosen } of { $all } countries
wishes-languages-each = Choose countries
wishes-endpoint = Address of Usher on the internet
wishes-endpoint-example = https://usher.example.org
wishes-endpoint-hint = Alexa calls this address. It needs https without a port, and a certificate for its name.
wishes-saving = Keeping it …
skill-set-up = Set up the skill
skill-set-up-does = Makes the skill at Amazon, teaches it your home, and tries it.
skill-set-up-first = Sign in with Amazon first.
skill-set-up-blocked = First put right what is said above.

run-heading = Setting up
run-removing = Removing the skill
run-steps = Steps
run-progress = How far it is
run-count = { $done } of { $all } done
run-now = { $count }. Now: { $step }
run-failed = It has stopped: something went wrong.
run-failed-at = It has stopped. { $step }: { $state }
run-stopped = It was stopped. Nothing that is done is lost.
run-done = The skill works: Alexa has called, and Usher has heard her.
run-removed = The skill is gone. Nothing of it is left at Amazon.
run-say = Say to an Echo: “Alexa, open { $name }.”
run-stop = Stop
run-stop-hint = Closing the window does not stop it.
run-go-on = Go on
run-go-on-hint = It begins where it stopped.
step-waiting = Waits
step-running = Working
step-done = Done
step-failed = Failed
step-skipped = Was so already
step-vendor = Your developer account
step-skill = The skill
step-manifest = Its name, address and languages
step-certificate = Your own certificate
step-model = Sentences and names in { $language }
step-linking = Linking of accounts
step-enablement = Turned on for your Echos
step-simulation = Trial call
unstep-linking = Linking of accounts taken away
unstep-enablement = Turned off
unstep-skill = Skill deleted
note-quick-build = can be tried, Amazon still refines it
note-full-build = built
note-said = Alexa said: “{ $text }”

skill-heading = The skill at Amazon
skill-last-request = Last call
skill-last-request-never = None yet
skill-endpoint = Address
skill-endpoint-none = None
skill-id = Skill ID
skill-outdated = Your home, the name or the languages have changed since the skill was set up.
skill-differences = { $count ->
    [one] One thing is otherwise than it should be
   *[other] { $count } things are otherwise than they should be
  }
skill-same = Everything at Amazon was as it should be { $age }.
skill-update = Update the skill
skill-compare = Compare with Amazon
skill-compare-first = See what would change
skill-remove = Remove the skill
skill-remove-question = Remove the skill?
skill-remove-text = Usher deletes the skill at Amazon, and every Alexa account is unlinked. Alexa no longer finds Usher until you set it up again.
difference-skill = The skill is not there
difference-name = Name
difference-text = Texts in the Alexa app
difference-language = Languages
difference-endpoint = Address
difference-certificate = Kind of certificate
difference-interfaces = What it may use of an Echo
difference-events = What it is told of
difference-declaration = What it says about itself
difference-model = Sentences and names
difference-linking = Linking of accounts
difference-enablement = Turned on
difference-in = { $what }, { $language }
difference-how = Should be { $wanted }, is { $there }
difference-nothing = nothing
difference-fix = Put it right
difference-all = Usher sends only what differs, and all of it in one go.

links-heading = Linked accounts
links-intro = Whoever speaks with one of these Alexa accounts is this person at home.
links-none = Nobody is linked yet. In the Alexa app open your skill and choose Link Account; then it appears here.
links-later = Once the skill is set up, each Alexa account at home can be linked with its own person.
link-person = { $person } on { $server }
link-since = { $account }, since { $since }
link-used = Last used { $age }
link-unused = Not used yet
link-unlink = Unlink
link-unlink-question = Unlink { $account } from { $person }?
link-unlink-text = Alexa asks for the account to be linked again before she does anything there.
link-invite = Link an account
link-code-how = In the Alexa app open your skill, choose Link Account, and type this code. Whoever types it chooses their person.
link-code-over = The code is no longer good.

values-heading = What Alexa knows of your home
values-intro = These names are taught to Alexa, so that she hears them right. Other titles are found all the same.
values-none = The names of your players, people and titles appear here once Usher has made a model of them.
values-examples = There is nothing with a name yet: Alexa learns from examples.
values-language = Language
values-size = { $size } of the 1,400 kB that Amazon takes
values-taken = { $taken } of { $of }
values-first = { $names } and more
values-why = Why these
sort-player = Players
sort-user = People
sort-genre = Genres
sort-music-genre = Genres of music
sort-title = Films and other titles
sort-series = Shows
sort-artist = Artists
sort-album = Albums
sort-song = Songs
sort-audiobook = Audiobooks
sort-channel = Channels
sort-playlist = Playlists
sort-collection = Collections
why-household = { $count } because they are at home
why-recent = { $count } asked for lately
why-favourite = { $count ->
    [one] One favourite
   *[other] { $count } favourites
  }
why-begun = { $count } begun
why-played = { $count } played before
why-other = { $count } others
why-not-script = { $count } left out: in letters that this language does not have
why-not-signs = { $count } left out: nothing in them can be said
why-not-mixed = { $count } left out: digits stand for letters
why-not-long = { $count } left out: too long
why-not-same = { $count } left out: said like another one
why-not-room = { $count } left out: others are likelier

## Outcomes and doors
outcome-done = Done
outcome-asked = Asked back
outcome-failed = Failed
door-skill = Alexa
door-try = Tried here

## Activity
activity-intro = Every command, as it happens. The newest is at the bottom.
activity-none = No command yet. Say something to Alexa, or try a command: it appears here at once.
activity-no-match = No command matches.
activity-show-all = Show all
activity-filter = Outcome
activity-filter-all = All
activity-search = Search
activity-search-hint = Sentence, title, player …
activity-hold = Hold
activity-release = Go on
activity-release-count = Go on ({ $count } waiting)
activity-held = The log is held. { $count ->
    [0] Nothing is waiting.
    [one] One command is waiting.
   *[other] { $count } commands are waiting.
  }
activity-older = Load older
activity-complete = This is where it begins.
activity-full = { $count } commands are shown. Older ones stay on disk.
activity-newest = { $count ->
    [0] Jump to newest
   *[other] Jump to newest ({ $count })
  }
activity-log = Commands
activity-repeats = ×{ $count }
activity-repeats-hint = { $count } times in a row
activity-clear = Clear
activity-clear-question = Clear all activity?
activity-clear-text = Usher forgets every command in this log, on disk too. This cannot be undone.
activity-clear-yes = Clear all
activity-clear-no = Keep
activity-unheard = Alexa does not tell the sentence

story-heard = Heard
story-understood = Understood
story-done = Done
story-said = Said
story-nothing = No order was given.
story-silence = Alexa says nothing.
story-by = { $door } · { $locale }
story-by-echo = { $door } · { $echo } · { $locale }
story-total = { $time } in all
story-meant = { $heard } → { $meant }
story-copy = Copy as JSON
story-copied = Copied.
story-copy-failed = It could not be copied.
story-again = Try again

## Try a command
try-intro = Type what you would say. Nothing happens until you choose “Do it”.
try-label = What you would say
try-hint = play the movie …
try-rehearse = Look at it
try-do = Do it
try-examples = For example
try-understood = Understood
try-would-do = What would be done
try-was-done = What was done
try-would-say = What Alexa would say
try-said = What Alexa said
try-empty = What Usher understands, what it would do and what Alexa would say appear here as you type.
try-not-understood = No command fits this sentence.
try-others = Other readings ({ $count })
try-score = fits { $score }
try-question = Alexa waits for an answer. The next sentence may be one.
try-question-rehearsal = Alexa would then wait for an answer.
try-yes = yes
try-no = no
try-forget = Never mind
try-done = in { $time }
try-asked = Alexa waits for your answer.
try-failed = The reason is below.
try-see-entry = See it in Activity
try-players = Your players, as they are now

## Orders, in plain words
order-play = Play { $title }{ $more ->
    [0] { "" }
    [one] {" "}and one more
   *[other] {" "}and { $more } more
  } on { $player }
order-play-from = Play { $title } from { $position } on { $player }
order-play-shuffled = Play { $title }{ $more ->
    [0] { "" }
    [one] {" "}and one more
   *[other] {" "}and { $more } more
  } in any order on { $player }
order-pause = Pause { $player }
order-unpause = Let { $player } go on
order-stop = Stop { $player }
order-next-track = Go to the next one on { $player }
order-previous-track = Go to the one before on { $player }
order-seek = Go to { $position } on { $player }
order-set-volume = Set the volume of { $player } to { $volume } %
order-mute = Mute { $player }
order-unmute = Unmute { $player }
order-move-up = Move up on { $player }
order-move-down = Move down on { $player }
order-move-left = Move left on { $player }
order-move-right = Move right on { $player }
order-page-up = Page up on { $player }
order-page-down = Page down on { $player }
order-select = Select on { $player }
order-go-home = Go to the home page of { $player }
order-next-letter = Go to the next letter on { $player }
order-previous-letter = Go to the previous letter on { $player }
order-toggle-context-menu = Show the context menu on { $player }
order-guide = Show the TV guide on { $player }
order-go-to-search = Open search on { $player }
order-toggle-osd-menu = Show the player menu on { $player }
order-go-to-settings = Open the settings of { $player }
order-back = Go back on { $player }
order-toggle-fullscreen = Fill the screen of { $player }, or stop filling it
order-volume-up = Turn { $player } up
order-volume-down = Turn { $player } down
order-set-audio-track = Change the spoken language on { $player }
order-set-subtitle-track = { $mode ->
    [off] Switch subtitles off on { $player }
   *[on] Choose subtitles on { $player }
}
order-set-shuffle = { $mode ->
    [off] Play in order on { $player }
   *[on] Play in any order on { $player }
}
order-set-repeat = { $mode ->
    [one] Repeat this one on { $player }
    [all] Repeat everything on { $player }
   *[off] Repeat nothing on { $player }
}
order-display = Show { $about } on { $player }
order-play-trailers = Play the trailers of { $about } on { $player }
order-send-text = Type { $about } on { $player }
order-show-message = Show { $about } for a moment on { $player }
order-add-user = { $about } watches too on { $player }
order-remove-user = { $about } no longer watches on { $player }
order-other = { $order } on { $player }

## Reach
reach-intro = Alexa calls Usher over the internet. Choose the way by which she comes in: Usher brings it up, and keeps it up.
reach-heading = Address for Alexa
reach-state-off = No way in yet
reach-state-starting = Being brought up
reach-state-waiting = Waits for you
reach-state-up = Up
reach-state-down = Down
reach-text-off = Alexa cannot reach Usher yet. Choose one of the ways below.
reach-text-starting = { $way }: this takes up to a minute.
reach-text-waiting = { $way } wants you to agree to something first.
reach-text-up = Alexa comes in by this way: { $way }.
reach-text-down = { $way } does not work now. Usher tries again by itself.
reach-since-up = It came up { $age }.
reach-since-down = It went down { $age }.
reach-page = Open the page, sign in and agree there. Usher notices by itself.
reach-steps = What it takes
reach-step-program = The program is here
reach-step-sign-in = Somebody is signed in
reach-step-tunnel = The tunnel stands
reach-step-name = The name leads to this home
reach-step-port = The router lets Alexa in
reach-step-listen = Usher listens
reach-step-certificate = The certificate
reach-check = Check that Alexa gets through
reach-leave = Stop using it
reach-leave-question = Stop using this way: { $way }?
reach-leave-tunnel = Usher ends the tunnel. The program and its sign-in stay.
reach-leave-direct = Usher closes the port in your router and listens there no more. The certificate is kept.
reach-leave-proxy = Usher forgets this address. Nothing is changed at your proxy.
reach-leave-files = Usher listens there no more. Your files stay as they are.
reach-leave-own = Usher forgets this address. Nothing else is changed.
reach-leave-all = Alexa does not reach Usher until you choose a way again.
reach-left = No longer in use: { $way }.
reach-again = Use it again

way-tailscale = Tailscale Funnel
way-cloudflare = Cloudflare Tunnel
way-ngrok = ngrok
way-direct = Straight to your home
way-proxy = Behind your reverse proxy
way-files = With your own certificate
way-own = An address of your own
way-tailscale-what = A name and an encrypted way by Tailscale, free of charge. Your router stays as it is.
way-cloudflare-what = A way through Cloudflare, under a name of yours. Your router stays as it is.
way-ngrok-what = A way through ngrok, under the name of your account. Your router stays as it is.
way-direct-what = A name leads to your home, your router lets Alexa in, and Usher gets the certificate. Nobody is in between.
way-proxy-what = Caddy, nginx, Traefik or Nginx Proxy Manager answers on port 443 already, and passes Alexa on to Usher.
way-files-what = You have a certificate and its key as files on this computer. Usher reads them anew when they change.
way-tailscale-asks = Usher starts Funnel by Tailscale's own program, which speaks with Tailscale.
way-cloudflare-asks = Usher starts Cloudflare's own program, which speaks with Cloudflare.
way-ngrok-asks = Usher starts ngrok's own program, which speaks with ngrok.
way-direct-asks = Usher asks Let's Encrypt for the certificate, which publishes its name, and your router if you wish.
way-direct-asks-provider = Usher asks Let's Encrypt for the certificate, which publishes its name, { $provider } to lead the name here, and your router if you wish.
way-proxy-asks = Nobody is asked. Usher tells Alexa this name.
way-files-asks = Nobody is asked. Your router must lead port 443 to this computer.

offers-heading = Ways in
offers-intro = In the order in which they suit your home.
offers-asks = For that, Usher looks for the programs here, and asks your router and a STUN server for your address on the internet.
offers-looking = Looking at your home …
offers-none = The ways that suit your home appear here as soon as Usher has looked at it.
offers-look = Look again
offer-ready = Ready
offer-in-use = In use
offer-install = Get the program
offer-choose = Choose
reason-looking = Usher is still looking.
reason-program-missing = Its program is not on this computer.
reason-program-signed-out = Its program is here, and nobody is signed in.
reason-program-here = Its program is here, and somebody is signed in.
reason-program-here-with-name = Its program is here. Your name would be { $host }.
reason-no-public-address = Your provider shares your address among several homes: nothing can come in.
reason-two-routers = One router stands behind another: nothing can come in.
reason-port-taken = Your router leads port 443 to { $holder } already.
reason-router-opens = Your router opens ports for programs. Your address is { $address }.
reason-router-by-hand = Your router opens no ports for programs: lead port 443 here in its settings. Your address is { $address }.
reason-router-opens-perhaps = Your router opens ports for programs. Your address on the internet is not known.
reason-router-silent = Your router opens no ports for programs, and your address on the internet is not known.
reason-address-here = { $address } leads here already.
reason-port-led-elsewhere = Your router leads port 443 to { $holder }: a reverse proxy, most likely.
reason-proxy-needed = You need a reverse proxy with a name of its own.
reason-files-needed = You need a certificate from a public authority.

way-host = Name
way-host-cloudflare-hint = As you set it up at Cloudflare. Leave it empty for a trial under a name that changes with every start.
way-host-ngrok-hint = The name that your ngrok account has. Leave it empty to take whichever it gives.
way-host-direct-hint = A name of your own, or one from DuckDNS or deSEC.
way-host-proxy-hint = The name under which your proxy is reached.
way-host-files-hint = One of the names that the certificate is for.
way-host-example = usher.example.org
way-token-cloudflare = Token of the tunnel
way-token-ngrok = Authtoken
way-token-provider = Token of { $provider }
way-token-hint = Goes into your system's keyring. It is never shown again.
way-token-kept = Usher has one already. Enter it only if it is a new one.
way-token-optional = Only if ngrok does not know it yet. It goes into your system's keyring and is never shown again.
way-chain = File of the certificate
way-chain-hint = With all of its chain, as PEM.
way-chain-example = /home/ada/certificate/fullchain.pem
way-key = File of the key
way-key-hint = As PEM. Usher reads it where it is and copies it nowhere.
way-key-example = /home/ada/certificate/privkey.pem
way-details = Details
way-provider = Who keeps the name
way-provider-none = Somebody else: I lead the name here myself
way-provider-hint = Usher tells them when the address of your home changes.
way-provider-duckdns = DuckDNS
way-provider-desec = deSEC
way-provider-cloudflare = Cloudflare
way-open-port = Open port 443 in the router
way-challenge = How you prove that the name is yours
way-challenge-any = Whichever way works
way-challenge-http = By a page on port 80
way-challenge-tls-alpn = On port 443 itself
way-challenge-dns = By an entry at whoever keeps the name
way-mail = Mail address for Let's Encrypt
way-mail-hint = If you like to be warned by them too.
way-use = Use this way
way-use-anew = Bring it up with these

snippet-heading = What to paste
snippet-intro = Paste this into the settings of your proxy, then reload it. It passes what Alexa signed on unchanged.
snippet-proxy = Your proxy
snippet-caddy = Caddy
snippet-nginx = nginx
snippet-traefik = Traefik
snippet-npm = Nginx Proxy Manager
snippet-show = Show what to paste
snippet-text = What to paste into { $proxy }

cert-heading = Certificate
cert-names = For
cert-issuer = From
cert-key = Key
cert-until = Good until
cert-until-soon = { $when }: soon over
cert-renewed = Renewed
cert-renewed-by-itself = by itself, on { $when }
cert-renewed-files = when you replace the files
cert-renew = Renew it now
cert-renew-asks = This asks Let's Encrypt. They give only five a week for one name.

opening-heading = Opening in the router
opening-port = Port
opening-port-443 = 443, to Usher alone
opening-by = Made by
opening-outside = Your address
opening-until = Kept until
opening-until-renewed = { $when }, and renewed before
opening-for-good = Usher ends

reach-story-heading = What happened
reach-story-none = Nothing yet. When the way in goes up or down, it is told here.
reach-story-all = Show all { $count }
reach-event-chosen = Chosen
reach-event-up = Up
reach-event-down = Down
reach-event-stopped = Usher was ended
reach-event-left = No longer used
reach-event-tunnel-restarted = The tunnel broke, and Usher has started it again
reach-event-address-changed = Alexa reaches Usher at another address now
reach-event-home-moved = Your home has another address on the internet, and its name leads there
reach-event-port-opened = Port 443 opened in the router
reach-event-port-closed = Port 443 closed in the router
reach-event-certificate-made = New certificate
reach-event-certificate-renewed = Certificate renewed
reach-event-certificate-not-renewed = The certificate could not be renewed
reach-event-files-reloaded = The files of the certificate were read anew

## Troubleshooting
checks-intro = From this computer to your Echo, in the order in which one thing explains the next.
checks-heading = Checks
checks-run-all = Run all checks
checks-stop = Stop
checks-asks = Usher asks your servers, two name services on the internet, its own public address, and Amazon if you are signed in.
checks-never = They were not run yet. What Usher finds, and how to mend it, appears here.
checks-last = All were last run { $age }.
checks-running = { $done } of { $all } checks done. Now: { $now }
checks-said-well = { $ok } checks, and all is well.
checks-said = { $fail ->
    [0] { "" }
   *[other] { $fail } failed,{" "}
  }{ $warn ->
    [0] { "" }
   *[other] { $warn } worth a look,{" "}
  }{ $ok } all right{ $skipped ->
    [0] { "" }
   *[other] , { $skipped } not run
  }.
checks-first = Begin with “{ $check }”.
checks-run-one = Check
checks-run-one-again = Check again
checks-state-waiting = Not run
checks-state-turn = Waits
checks-state-running = Checking
checks-state-ok = All right
checks-state-warn = Worth a look
checks-state-fail = Failed
checks-state-skipped = Not checked
checks-because = Not checked: “{ $check }” explains it.
checks-about = { $check }: { $about }
checks-measured = What was measured
checks-help = How to mend it
checks-mend = Let Usher mend it
checks-mended = Usher is at it, and checks again by itself.
checks-fine = { $count } all right
checks-unseen = { $count ->
    [one] One check
   *[other] { $count } checks
  }

listen-heading = Say it now
listen-intro = Speak to your Echo while Usher listens for a minute, and see what arrives.
listen-start = Listen
listen-say = Say: “Alexa, open { $name }.”
listen-heard = What arrived
listen-nothing = Nothing yet.
listen-over = The minute is over.
listen-again = Listen again
listen-cause = It is told under “{ $check }” above.

bundle-heading = For somebody who helps you
bundle-intro = One file with the settings, the checks, the last commands, versions and logs. Secrets are never in it. Usher sends it to nobody: you read it here, save it, and give it to whom you like.
bundle-titles = Leave in what was asked for: titles, and names of people
bundle-preview = Show what would be saved
bundle-preview-again = Show it anew
bundle-files = { $count ->
    [one] One file
   *[other] { $count } files
  }, { $size }. Read them before you save.
bundle-id = Number to quote
bundle-save = Save
bundle-saved = Saved as

faults-why = Find out why

# A step, as one of several.
group-clock = Clock
group-local = Usher on this computer
group-servers = Your servers
group-address = The public address
group-dns = Where its name leads
group-tls = Its certificate
group-door = The way to Usher's door
group-skill = The skill at Amazon
group-model = What Alexa understands
group-enabled = The skill in your Alexa app
group-simulation = A trial call by Alexa
group-linking = Linking of accounts
group-stream = Music on the Echo itself
group-smart-home = Smart home

# What was measured.
value-account = Account
value-address = Address
value-addresses = Addresses
value-ahead = Ahead or behind
value-asked = Clocks asked
value-at = Reached at
value-by = Who answers
value-chain = Certificates shown
value-count = How many
value-countries = Countries
value-days = Days
value-detail = What was said
value-from = Good from
value-host = Name
value-issuer = From
value-key = Key
value-keys = Keys
value-kind = Kind
value-locale = Language
value-locales = Languages
value-millis = Milliseconds
value-missing = Missing
value-name = Name
value-names = Names
value-other = The other one
value-ours = Ours
value-outside = Address of your home
value-port = Port
value-rsa = Takes an RSA suite
value-seconds = Seconds
value-server = Web server
value-skill = Skill
value-status = Answer
value-there = Is
value-tls12 = Takes TLS 1.2
value-to = Sent on to
value-until = Good until
value-vendor = Developer
value-vendors = Developers
value-version = Version
value-wanted = Should be

# What Usher can do, and what that changes.
remedy-set-certificate-type = Tell Amazon the right kind
    .does = Usher changes the skill at Amazon.
remedy-add-locales = Add the languages
    .does = Usher changes the skill at Amazon. That takes a few minutes.
remedy-send-skill = Put the skill right
    .does = Usher changes the skill at Amazon, where it differs.
remedy-re-link = Put linking right
    .does = Usher changes the skill at Amazon. Who is linked stays linked.
remedy-enable-skill = Turn the skill on
    .does = Usher turns it on for your Amazon account.
remedy-adopt-skill = Listen to this skill
    .does = Do it only if the skill is yours: Usher then listens to it in place of the other.
remedy-restart-way = Bring it up again
    .does = Usher brings the way in from outside up again.
remedy-renew-certificate = Renew the certificate
    .does = Usher asks Let's Encrypt for a new one.
remedy-open-alexa = Go to Alexa
remedy-open-reach = Go to Reach
remedy-open-accounts = Go to Accounts

# What a person does, one thing a line, where one sentence is not enough.
help-endpoint-not-reached =
    In your router's settings, lead port 443 to this computer.
    See that no firewall on this computer stands before Usher.
    If your provider gives you no address of your own, choose a tunnel under Reach.
    Check again.
help-clock-wrong =
    Windows: Settings, Time and language, Date and time: set the time automatically.
    macOS: System Settings, General, Date and Time: set the time automatically.
    Linux: run timedatectl set-ntp true in a terminal.
    Check again.
help-name-elsewhere =
    Sign in where your name is kept.
    Change its A entry to { $outside }.
    If your address changes now and then, let Usher do it: choose who keeps the name under Reach.
    Wait until the change is known, up to an hour, then check again.
help-way-in-unseen =
    Run all checks: the trial call by Alexa comes from outside.
    Or open https://{ $host } on a phone without Wi-Fi. If Usher's page appears, all is well.
help-shared-address =
    Choose a tunnel under Reach: Tailscale Funnel is free of charge.
    Or ask your provider for a public IPv4 address of your own.
help-door-challenged =
    Open the settings of { $by } for { $host }.
    Turn off bot protection, challenges and country blocks for this name.
    Check again.
help-door-sign-in =
    Open the settings of what asks for the sign-in: { $by }.
    Let { $host } pass without one. Usher itself lets nobody in but Alexa.
    Check again.
help-certificate-incomplete =
    Find the files of the certificate on the web server.
    Have it use fullchain.pem in place of cert.pem.
    Reload the web server, then check again.
help-tls-too-new =
    Open the TLS settings of the web server, or of the proxy service before it.
    Set the least version to TLS 1.2.
    Check again.
help-nothing-arrived =
    Say the name of the skill first: “Alexa, open …”.
    See in the Alexa app that the Echo belongs to the Amazon account with which the skill was made.
    See there under Your Skills, Dev, that the skill is enabled.
    Run all checks.

# What arrived while Usher listened, and what that means.
heard-opened = Alexa opened the skill
heard-closed = Alexa closed the skill
heard-command = A command
heard-refused = Something that Usher refused
heard-unsigned = Somebody tried the address by hand
heard-linking = Linking of an account
heard-disliked = Alexa did not take Usher's answer
listening-waiting = Usher listens. Speak now.
listening-nothing = Nothing arrived. Either Alexa did not find the skill, or she does not reach the address.
listening-unsigned = Somebody tried the address by hand, not Alexa. That Usher refused it is right.
listening-linking = Alexa reaches Usher: it is about linking an account. Say something now.
listening-arrived = It has arrived: Alexa reaches Usher, and Usher answers.
listening-refused = Something arrived, and Usher refused it.
listening-not-linked = It has arrived, from an account that is not linked.
listening-disliked = It has arrived, and Alexa did not take the answer.
