// A small believable home in memory: what the window shows in a browser, in component tests and in Playwright.

import type { EchoView } from '../bindings/EchoView';
import type { HomeView } from '../bindings/HomeView';
import type { PlayerView } from '../bindings/PlayerView';
import type { ServerView } from '../bindings/ServerView';

const MINUTE = 60_000;
/** What the second person of each home has put up: a point of one colour. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAFR0pQAAACwAAAAAAQABAAACAkQBADs=';

export interface Title {
  name: string;
  kind: 'movie' | 'show' | 'album' | 'song';
  /** The show, season or artist it belongs to. */
  of: string;
  runtimeMillis: number;
}

export const LIBRARY: readonly Title[] = [
  { name: 'The Lighthouse Keepers', kind: 'movie', of: '', runtimeMillis: 112 * MINUTE },
  { name: 'Paper Moons over Lisbon', kind: 'movie', of: '', runtimeMillis: 97 * MINUTE },
  { name: 'The Long Way to Ostrava', kind: 'movie', of: '', runtimeMillis: 128 * MINUTE },
  { name: 'The Cartographer', kind: 'show', of: 'Harbour Nine · Season 2, episode 4', runtimeMillis: 44 * MINUTE },
  { name: 'Tidewater', kind: 'album', of: 'Ada Fenwick', runtimeMillis: 4 * MINUTE + 12_000 },
];

export const EXAMPLES: readonly string[] = [
  'play the movie The Lighthouse Keepers',
  'play the movie The Long Way to Ostrava on the bedroom TV',
  'pause',
  'resume',
  'set the volume to 40 percent',
  'mute the living room TV',
  'play the movie The Lighthouse',
  'go home',
  'who is the active user',
];

export function players(now: number): PlayerView[] {
  const asOf = new Date(now).toISOString();
  return [
    player('living-room', 'Living Room TV', 'Emby for Android TV', 'Willow House', 35, null),
    player('bedroom', 'Bedroom TV', 'Jellyfin for Web', 'Attic', 60, {
      title: 'The Cartographer',
      subtitle: 'Harbour Nine · Season 2, episode 4',
      positionMillis: 17 * MINUTE + 8_000,
      runtimeMillis: 44 * MINUTE,
      paused: false,
      asOf,
    }),
    player('kitchen', 'Kitchen Tablet', 'Emby Theater', 'Willow House', null, {
      title: 'Slack Water',
      subtitle: 'Ada Fenwick · Tidewater',
      positionMillis: 95_000,
      runtimeMillis: 4 * MINUTE + 12_000,
      paused: true,
      asOf,
    }),
    gone(player('nursery', 'Nursery Tablet', 'Emby for iOS', 'Willow House', null, null), now - 50 * 60 * MINUTE),
  ];
}

/** Three Echos: one with a player, one with a name only, and one that was just heard for the first time. */
export function echos(now: number): EchoView[] {
  const heard = (minutes: number) => new Date(now - minutes * MINUTE).toISOString();
  return [
    echo(1, { name: 'Kitchen', player: 'kitchen', playerName: 'Kitchen Tablet', lastHeard: heard(130) }),
    echo(2, { name: 'Hallway', lastHeard: heard(26 * 60) }),
    echo(3, { lastHeard: heard(0.2), ownPlayer: 'echo:3' }),
  ];
}

export function home(now: number): HomeView {
  return {
    version: '0.1.0',
    voice: 'working',
    endpoint: 'http://127.0.0.1:8797',
    demo: { screensUrl: 'http://127.0.0.1:8096/screens' },
    servers: [
      server('willow', 'Willow House', 'emby', 'http://127.0.0.1:8096', ['Mara', 'Jonas'], now),
      server('attic', 'Attic', 'jellyfin', 'http://127.0.0.1:8097', ['Mara'], now),
    ],
    players: players(now),
    echos: echos(now),
    connect: null,
    defaultPlayer: 'living-room',
    defaultPlayerName: 'Living Room TV',
    activeUser: 'Mara',
    lastActivity: null,
    faults: [],
    examples: [...EXAMPLES],
  };
}

/** The same home after somebody has renewed a server's certificate, and before anybody has vouched for the new one. */
export function renewedHome(now: number): HomeView {
  const view = home(now);
  const values = { server: 'Attic', fingerprint: '5e'.repeat(32), before: 'a1'.repeat(32) };
  return {
    ...view,
    voice: 'broken',
    servers: view.servers.map((each) => (each.id === 'attic' ? { ...each, reachable: false } : each)),
    faults: [{ code: 'certificate-changed', severity: 'high', values }],
  };
}

/** The same home on a bad day: a server is off, the default player is gone, and voice control does not work. */
export function brokenHome(now: number): HomeView {
  const view = home(now);
  return {
    ...view,
    voice: 'broken',
    demo: null,
    servers: view.servers.map((each) =>
      each.id === 'willow' ? { ...each, reachable: false, answered: new Date(now - 14 * MINUTE).toISOString() } : each,
    ),
    players: view.players
      .map((each) => (each.id === 'bedroom' ? each : gone(each, now - 14 * MINUTE)))
      .sort((a, b) => Number(b.connected) - Number(a.connected)),
    faults: [
      { code: 'server-unreachable', severity: 'high', values: { server: 'Willow House' } },
      { code: 'player-not-connected', severity: 'middle', values: { player: 'Living Room TV' } },
      { code: 'no-tray', severity: 'low', values: {} },
    ],
  };
}

/** A home with nothing in it yet. */
export function emptyHome(now: number): HomeView {
  return {
    ...home(now),
    voice: 'broken',
    demo: null,
    servers: [],
    players: [],
    echos: [],
    connect: null,
    defaultPlayer: null,
    defaultPlayerName: null,
    activeUser: null,
    examples: [],
    faults: [{ code: 'no-server', severity: 'high', values: {} }],
  };
}

function player(
  id: string,
  name: string,
  app: string,
  serverName: string,
  volume: number | null,
  playing: PlayerView['playing'],
): PlayerView {
  return {
    id,
    name,
    aliases: id === 'living-room' ? ['the telly'] : [],
    app,
    server: serverName,
    connected: true,
    lastSeen: null,
    capabilities: volume === null ? ['video', 'audio', 'remote'] : ['video', 'audio', 'volume', 'message', 'remote'],
    playing,
    volume,
    muted: false,
  };
}

/** The player as it is remembered. */
function gone(player: PlayerView, at: number): PlayerView {
  return { ...player, connected: false, lastSeen: new Date(at).toISOString(), playing: null, volume: null };
}

function echo(number: number, view: Partial<EchoView>): EchoView {
  const nothing = { name: null, lastHeard: null, player: null, playerName: null, ownPlayer: null };
  return { id: `echo-${number}`, number, ...nothing, ...view };
}

function server(id: string, name: string, kind: string, address: string, people: string[], now: number): ServerView {
  const users = people.map((each, index) => ({
    id: `${id}-${each.toLowerCase()}`,
    name: each,
    active: index === 0,
    picture: index === 1 ? PICTURE : null,
  }));
  return { id, name, kind, address, reachable: true, answered: new Date(now).toISOString(), users };
}
