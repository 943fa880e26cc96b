// A small believable home in memory: what the window shows in a browser, in component tests and in Playwright.

import type { HomeView } from '../bindings/HomeView';
import type { PlayerView } from '../bindings/PlayerView';

const MINUTE = 60_000;

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
  ];
}

export function home(now: number): HomeView {
  return {
    version: '0.1.0',
    voice: 'working',
    endpoint: 'http://127.0.0.1:8797',
    demo: { screensUrl: 'http://127.0.0.1:8096/screens' },
    servers: [
      server('willow', 'Willow House', 'emby', 'http://127.0.0.1:8096', true, now),
      server('attic', 'Attic', 'jellyfin', 'http://127.0.0.1:8097', true, now),
    ],
    players: players(now),
    defaultPlayer: 'living-room',
    defaultPlayerName: 'Living Room TV',
    activeUser: 'Mara',
    lastActivity: null,
    faults: [],
    examples: [...EXAMPLES],
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
    players: view.players.filter((each) => each.id === 'bedroom'),
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
  return { id, name, app, server: serverName, playing, volume, muted: false };
}

function server(id: string, name: string, kind: string, address: string, reachable: boolean, now: number) {
  return { id, name, kind, address, reachable, answered: new Date(now).toISOString(), users: [] };
}
