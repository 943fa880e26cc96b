"""Jellyfin's Python client against a demo home: signs in, lists, searches, controls a player.

Usage: jellyfin_apiclient.py BASE_URL USER PASSWORD
"""

import sys

from jellyfin_apiclient_python import JellyfinClient


def main(base, user, password):
    client = JellyfinClient()
    client.config.app("Usher peers", "1.0.0", "Test bench", "peers-jellyfin-apiclient")
    client.config.data["auth.ssl"] = True
    client.auth.connect_to_address(base)
    signed_in = client.auth.login(base, user, password)
    assert signed_in.get("AccessToken"), "signing in failed"
    client.auth.connect()
    print(f"signed in as {signed_in['User']['Name']}")
    api = client.jellyfin

    views = api.get_views()["Items"]
    assert len(views) > 3
    print("views:", ", ".join(view["Name"] for view in views))
    found = api.search_media_items(term="winter gardener", media="Movie")["Items"]
    assert found[0]["Name"] == "The Winter Gardener", found
    print("found:", found[0]["Name"])
    series = api.search_media_items(term="hollow creek", media="Series")["Items"][0]
    seasons = api.get_seasons(series["Id"])["Items"]
    assert [season["IndexNumber"] for season in seasons] == [0, 1, 2, 3, 4], seasons
    print("next up:", api.get_next(limit=1)["Items"][0]["Name"])

    def player():
        return next(s for s in api.get_sessions() if s["DeviceName"] == "Living Room TV")

    session = player()["Id"]
    api.remote_play_media(session, [found[0]["Id"]])
    api.remote_pause(session)
    api.remote_seek(session, 900_000_000)
    api.remote_set_volume(session, 30)
    now = player()
    assert now["NowPlayingItem"]["Name"] == "The Winter Gardener"
    state = now["PlayState"]
    assert (state["IsPaused"], state["PositionTicks"], state["VolumeLevel"]) == (True, 900_000_000, 30), state
    print(f"{now['DeviceName']}: {now['NowPlayingItem']['Name']}, paused at 90 s, volume 30")
    api.remote_stop(session)
    assert "NowPlayingItem" not in player()
    print("stopped")
    client.stop()


if __name__ == "__main__":
    main(*sys.argv[1:4])
