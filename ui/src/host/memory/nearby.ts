// What is around a home in memory: servers of each kind that Usher can use, one that has fallen silent, and one it has no use for.

import type { NearbyServerView } from '../bindings/NearbyServerView';
import type { ServerView } from '../bindings/ServerView';

/** Everything there is to be found; what was added already is known. */
export function around(servers: ServerView[], now: number): NearbyServerView[] {
  const own = servers.map((each) => at(each.kind, each.name, each.id, each.address, now, { known: true }));
  return [
    ...own,
    at('emby', 'Cellar', 'server-cellar', 'http://192.168.1.20:8096/', now, { version: '4.9.1.2' }),
    at('home-assistant', 'Harbour House', 'ha-1', 'http://192.168.1.30:8123/', now, { how: ['announced'] }),
    at('jellyfin', 'Loft', 'server-loft', 'https://192.168.1.21:8920/', now - 40_000, { stale: true }),
    at('music-assistant', 'Music Assistant', 'ma-1', 'http://192.168.1.31:8095/', now, { how: ['announced'] }),
    at('plex', 'Old Box', null, 'http://192.168.1.22:32400/', now, { how: ['announced'], needed: false }),
  ];
}

function at(
  kind: string,
  name: string,
  id: string | null,
  address: string,
  seen: number,
  more: Partial<NearbyServerView>,
): NearbyServerView {
  const own = { key: `${kind}:${id ?? name}`, id, name, kind, address, addresses: [address], version: null };
  const found = { how: ['broadcast'], seen: new Date(seen).toISOString() };
  const state = { needed: true, stale: false, confirmed: more.needed ?? true, known: false };
  return { ...own, ...found, ...state, ...more };
}
