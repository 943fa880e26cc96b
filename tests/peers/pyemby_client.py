"""pyemby (what Home Assistant's Emby integration runs on) against a demo home: signs in, lists, searches, controls a player.

Usage: pyemby_client.py BASE_URL USER PASSWORD
"""

import asyncio
import sys
from urllib.parse import urlsplit

import aiohttp
from pyemby import EmbyServer

IDENTITY = 'MediaBrowser Client="Usher peers", Device="Test bench", DeviceId="peers-pyemby", Version="1.0.0"'


async def sign_in(base, user, password):
    """pyemby itself only takes a token: get one the way its users do."""
    async with aiohttp.ClientSession() as session:
        body = {"Username": user, "Pw": password}
        headers = {"X-Emby-Authorization": IDENTITY}
        async with session.post(f"{base}/Users/AuthenticateByName", json=body, headers=headers) as answer:
            assert answer.status == 200, f"signing in: {answer.status}"
            return await answer.json()


async def until(what, seconds=10):
    """Waits for something that the server's pushes bring about."""
    for _ in range(seconds * 20):
        if what():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the server's push did not come")


async def main(base, user, password):
    signed_in = await sign_in(base, user, password)
    print(f"signed in as {signed_in['User']['Name']}")
    address = urlsplit(base)
    server = EmbyServer(address.hostname, signed_in["AccessToken"], port=address.port, loop=asyncio.get_running_loop())
    try:
        await server.register()
        await until(lambda: server.devices and server.wsck)
        devices = {device.name: device for device in server.devices.values()}
        print("players:", ", ".join(f"{d.name} ({d.client}, {d.state})" for d in devices.values()))
        living_room = devices["Living Room TV"]
        assert living_room.supports_remote_control and living_room.state in ("Playing", "Paused")

        token = {"api_key": signed_in["AccessToken"]}
        query = {"Recursive": "true", "SearchTerm": "winter gardener", "IncludeItemTypes": "Movie", **token}
        found = await server.api_request(f"{base}/Users/{signed_in['User']['Id']}/Items", query)
        film = found["Items"][0]
        assert film["Name"] == "The Winter Gardener", found
        print("found:", film["Name"])

        play = {"ItemIds": film["Id"], "PlayCommand": "PlayNow", **token}
        assert await server.api_post(f"{base}/Sessions/{living_room.session_id}/Playing", play) is not None
        await until(lambda: living_room.media_title == "The Winter Gardener")
        await living_room.media_pause()
        await until(lambda: living_room.state == "Paused")
        await living_room.media_seek(90)
        await until(lambda: int(living_room.media_position) == 90)
        print(f"{living_room.name}: {living_room.media_title}, {living_room.state} at {living_room.media_position} s")
        await living_room.media_play()
        await until(lambda: living_room.state == "Playing")
        await living_room.media_stop()
        await until(lambda: living_room.state == "Idle")
        print("stopped")
    finally:
        await server.stop()
        await server._api_session.close()


if __name__ == "__main__":
    asyncio.run(asyncio.wait_for(main(*sys.argv[1:4]), timeout=60))
