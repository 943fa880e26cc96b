# The tray's words. Short: they stand in a menu. And what Usher shows on a player's screen.

tray-tooltip = Usher: { $status }
tray-starting = Starting …
tray-working = Voice control works
tray-paused = Voice control is paused
tray-broken = Voice control does not work
tray-open = Open Usher
tray-troubleshoot = Find out why
tray-default-player = Default player
tray-ask = Ask me
tray-player-away = { $player } (not connected)
tray-player-app = { $player } ({ $app })
tray-people = Act for
tray-person-server = { $person } ({ $server })
tray-pause = Pause voice control
tray-resume = Resume voice control
tray-quit = Quit and stop voice control

player-test = This is { $player }. Usher can reach it.

# The page of this machine on which the browser ends after a sign-in on a server's own page.
sign-in-page-done = You are signed in. You can close this page and go back to Usher.
sign-in-page-back = Usher goes on from here. You can close this window.
sign-in-page-wrong = That did not work. Go back to Usher and begin again.

# What usherd prints for a person.
terminal-enter-code = Enter { $code } under Quick Connect where you are signed in on { $server }. Ctrl-C cancels.
terminal-enter-pin = Open { $page } and enter { $code }. Ctrl-C cancels.
terminal-open-page = Open { $page } in a browser of this machine. Ctrl-C cancels.
terminal-password = Password of { $user } on { $server }, or Enter if there is none:{" "}
terminal-token = Key or token for { $server }:{" "}
terminal-cancelled = Cancelled. Nobody was signed in.
terminal-no-servers = This Emby Connect account belongs to no server that can be used.
terminal-which-server = There are several servers: { $servers }. Name one with --server.
terminal-amazon = Open { $page } in a browser and choose Allow. It comes back to this machine. Is your browser on another one, paste here the address that it ends at. Ctrl-C cancels.
terminal-amazon-paste = Open { $page } in a browser and choose Allow. Then paste here the address that it ends at. Ctrl-C cancels.
terminal-reach = { $way }: { $state }, { $address }
terminal-held = Held. Call it again to go on.
terminal-set-up = The skill is set up. Say: Alexa, open { $invocation }.
terminal-removed = The skill is removed.
terminal-no-skill = There is no skill yet. Make it with: usherd alexa setup
terminal-skill = { $name } ({ $id })
terminal-skill-same = It is at Amazon as it should be.
terminal-link-code =
    { $code }

    Type it within ten minutes on the page that the Alexa app opens.
terminal-no-links = No Alexa account is linked.
terminal-link = { $id }  { $account }: { $person } ({ $server }), since { $since }, last used { $used }
terminal-link-signed-out = not signed in any more
terminal-link-never = never
terminal-unlinked = Unlinked.
terminal-quote = Quote it as { $id }.
terminal-not-needed = (not needed)
terminal-model-refused = Alexa would refuse this model:
terminal-difference = { $what }: is "{ $there }", should be "{ $wanted }"

# The steps of the skill's set-up.
skill-step-vendor = Developer account
skill-step-skill = Skill
skill-step-manifest = Description
skill-step-certificate = Certificate
skill-step-model = Language
skill-step-linking = Account linking
skill-step-enablement = Turning it on
skill-step-simulation = Trial call
