// What Usher's own names are called in words: faults, orders, servers, doors.

import type { ConnectServerView } from '../host/bindings/ConnectServerView';
import type { EchoView } from '../host/bindings/EchoView';
import type { FaultView } from '../host/bindings/FaultView';
import type { NearbyServerView } from '../host/bindings/NearbyServerView';
import type { OrderView } from '../host/bindings/OrderView';
import type { PlayerView } from '../host/bindings/PlayerView';
import type { PlayingView } from '../host/bindings/PlayingView';
import type { ServerView } from '../host/bindings/ServerView';
import { mark } from '../parts/marked';
import { position } from './format';
import { find, t } from './text';

/** What its text speaks of: names, and the one number that it counts by. */
function faultValues({ values }: FaultView): Record<string, string | number> {
  return values.count === undefined ? values : { ...values, count: Number(values.count) };
}

/** What is wrong. A fault of a newer Usher, which this page has no words for, is shown by its code. */
export function faultText(fault: FaultView): string {
  return find(`fault-${fault.code}`, faultValues(fault)) ?? t('fault-unknown', { code: fault.code });
}

/** What to do about it; empty if there is nothing. */
export function faultFix(fault: FaultView): string {
  return find(`fault-${fault.code}.fix`, faultValues(fault)) ?? '';
}

/** Orders that need no more words than their name and their player. */
export const ORDER_TEXTS: Readonly<Record<string, string>> = {
  Pause: 'order-pause',
  Unpause: 'order-unpause',
  Stop: 'order-stop',
  NextTrack: 'order-next-track',
  PreviousTrack: 'order-previous-track',
  Mute: 'order-mute',
  Unmute: 'order-unmute',
  MoveUp: 'order-move-up',
  MoveDown: 'order-move-down',
  MoveLeft: 'order-move-left',
  MoveRight: 'order-move-right',
  PageUp: 'order-page-up',
  PageDown: 'order-page-down',
  Select: 'order-select',
  GoHome: 'order-go-home',
  NextLetter: 'order-next-letter',
  PreviousLetter: 'order-previous-letter',
  ToggleContextMenu: 'order-toggle-context-menu',
  Guide: 'order-guide',
  GoToSearch: 'order-go-to-search',
  ToggleOsdMenu: 'order-toggle-osd-menu',
  GoToSettings: 'order-go-to-settings',
  Back: 'order-back',
  ToggleFullscreen: 'order-toggle-fullscreen',
  VolumeUp: 'order-volume-up',
  VolumeDown: 'order-volume-down',
  SetAudioTrack: 'order-set-audio-track',
};

/** Orders that are said differently for each of their ways. */
export const MODE_TEXTS: Readonly<Record<string, string>> = {
  SetSubtitleTrack: 'order-set-subtitle-track',
  SetShuffle: 'order-set-shuffle',
  SetRepeat: 'order-set-repeat',
};

/** Orders about a title, a text or a person. */
export const ABOUT_TEXTS: Readonly<Record<string, string>> = {
  Display: 'order-display',
  PlayTrailers: 'order-play-trailers',
  SendText: 'order-send-text',
  ShowMessage: 'order-show-message',
  AddUser: 'order-add-user',
  RemoveUser: 'order-remove-user',
};

/** An order in plain words, its titles between marks. */
export function orderText(order: OrderView): string {
  const player = order.player;
  switch (order.order) {
    case 'Play': {
      const [first = '', ...more] = order.titles;
      const args = { title: mark(first), more: more.length, player };
      if (order.shuffle) return t('order-play-shuffled', args);
      if (order.positionMillis === null) return t('order-play', args);
      return t('order-play-from', { ...args, position: position(order.positionMillis) });
    }
    case 'Seek':
      return t('order-seek', { position: position(order.positionMillis ?? 0), player });
    case 'SetVolume':
      return t('order-set-volume', { volume: order.volume ?? 0, player });
    default:
      return namedOrder(order);
  }
}

function namedOrder(order: OrderView): string {
  const player = order.player;
  const [plain, moded, about] = [ORDER_TEXTS, MODE_TEXTS, ABOUT_TEXTS].map((texts) => texts[order.order]);
  if (plain) return t(plain, { player });
  if (moded) return t(moded, { mode: order.mode ?? '', player });
  if (about) return t(about, { about: mark(order.titles[0] ?? order.about ?? ''), player });
  return t('order-other', { order: order.order, player });
}

const SERVER_KINDS: Readonly<Record<string, string>> = {
  emby: 'server-kind-emby',
  jellyfin: 'server-kind-jellyfin',
  'music-assistant': 'server-kind-music-assistant',
  'home-assistant': 'server-kind-home-assistant',
  plex: 'server-kind-plex',
  kodi: 'server-kind-kodi',
  cast: 'server-kind-cast',
  sonos: 'server-kind-sonos',
  'fire-tv': 'server-kind-fire-tv',
};

/** What sort of server it is; one we do not know is shown by its own name. */
export function serverKind({ kind }: Pick<ServerView, 'kind'>): string {
  const id = SERVER_KINDS[kind];
  return id ? t(id) : kind;
}

/** By which way a command came in. */
export function doorText(door: string): string {
  return door === 'skill' ? t('door-skill') : door === 'try' ? t('door-try') : door;
}

/** What an Echo is called: its name, else its number. */
export function echoName(echo: EchoView): string {
  return echo.name ?? t('echo-number', { number: echo.number });
}

/** What a player is called in a list; with its app where another one has the same name. */
export function playerLabel(player: PlayerView, all: readonly PlayerView[]): string {
  const shared = all.some((other) => other.id !== player.id && other.name === player.name);
  const name = shared ? t('player-named-app', { name: player.name, app: player.app }) : player.name;
  return player.connected ? name : t('default-player-gone', { name });
}

/** What is on, in one line. */
export function playingText({ title, subtitle, paused }: PlayingView): string {
  const args = { title, of: subtitle };
  if (paused) return subtitle ? t('playing-paused-of', args) : t('playing-paused', args);
  return subtitle ? t('playing-of', args) : t('playing', args);
}

/** What a player can do, by the names that Usher has for it. */
export const CAPABILITIES: Readonly<Record<string, string>> = {
  video: 'capability-video',
  audio: 'capability-audio',
  volume: 'capability-volume',
  message: 'capability-message',
  remote: 'capability-remote',
  text: 'capability-text',
  subtitles: 'capability-subtitles',
  'audio-track': 'capability-audio-track',
  repeat: 'capability-repeat',
  shuffle: 'capability-shuffle',
  display: 'capability-display',
};

/** One thing that a player can do; one that this page does not know is shown by its name. */
export function capabilityText(capability: string): string {
  const id = CAPABILITIES[capability];
  return id ? t(id) : capability;
}

const HOW: Readonly<Record<string, string>> = {
  broadcast: 'nearby-broadcast',
  announced: 'nearby-announced',
  typed: 'nearby-typed',
  connect: 'nearby-connect',
};

/** How something at home was found; the first way that this page knows. */
export function howText({ how }: Pick<NearbyServerView, 'how'>): string {
  const id = how.map((way) => HOW[way]).find((known) => known !== undefined);
  return id ? t(id) : how.join(', ');
}

const CONNECT_KINDS: Readonly<Record<string, string>> = {
  linked: 'connect-linked',
  guest: 'connect-guest',
  pending: 'connect-pending',
};

/** How somebody belongs to a server by Emby Connect. */
export function connectKind({ kind }: Pick<ConnectServerView, 'kind'>): string {
  const id = CONNECT_KINDS[kind];
  return id ? t(id) : kind;
}
