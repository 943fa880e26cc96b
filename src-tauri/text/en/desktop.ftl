# The tray's words. Short: they stand in a menu. And what Usher shows on a player's screen.

tray-tooltip = Usher: { $status }
tray-starting = Starting …
tray-working = Voice control works
tray-paused = Voice control is paused
tray-broken = Voice control does not work
tray-open = Open Usher
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

# What usherd prints while a sign-in waits.
terminal-enter-code = Enter { $code } under Quick Connect where you are signed in on { $server }. Ctrl-C cancels.
terminal-enter-pin = Open { $page } and enter { $code }. Ctrl-C cancels.
terminal-open-page = Open { $page } in a browser of this machine. Ctrl-C cancels.
terminal-cancelled = Cancelled. Nobody was signed in.
terminal-no-servers = This Emby Connect account belongs to no server that can be used.
terminal-which-server = There are several servers: { $servers }. Name one with --server.
