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
tray-pause = Pause voice control
tray-resume = Resume voice control
tray-quit = Quit and stop voice control

player-test = This is { $player }. Usher can reach it.
