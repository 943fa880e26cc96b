// What the players of the home in memory do when they are told.

import type { OrderView } from '../bindings/OrderView';
import type { PlayerView } from '../bindings/PlayerView';
import type { PlayingView } from '../bindings/PlayingView';
import { LIBRARY } from './home';

export function obey(players: readonly PlayerView[], orders: readonly OrderView[], now: number): PlayerView[] {
  return players.map((player) =>
    orders.filter((order) => order.player === player.name).reduce((before, order) => told(before, order, now), player),
  );
}

function told(player: PlayerView, order: OrderView, now: number): PlayerView {
  switch (order.order) {
    case 'Play':
      return { ...player, playing: begin(order, now) };
    case 'Pause':
    case 'Unpause':
      return { ...player, playing: player.playing && hold(player.playing, order.order === 'Pause', now) };
    case 'Stop':
      return { ...player, playing: null };
    case 'SetVolume':
      return { ...player, volume: order.volume, muted: false };
    case 'Mute':
    case 'Unmute':
      return { ...player, muted: order.order === 'Mute' };
    default:
      return player;
  }
}

function begin(order: OrderView, now: number): PlayingView {
  const title = LIBRARY.find((each) => each.name === order.titles[0]);
  return {
    title: order.titles[0] ?? '',
    subtitle: title?.of ?? '',
    positionMillis: order.positionMillis ?? 0,
    runtimeMillis: title?.runtimeMillis ?? null,
    paused: false,
    asOf: new Date(now).toISOString(),
  };
}

function hold(playing: PlayingView, paused: boolean, now: number): PlayingView {
  const moved = playing.paused ? 0 : now - Date.parse(playing.asOf);
  return { ...playing, positionMillis: playing.positionMillis + moved, paused, asOf: new Date(now).toISOString() };
}
