// Players and Echos of the home in memory as people arrange them: names, the room map, what is forgotten and comes back.

import type { Answer } from '../bindings/Answer';
import type { FaultView } from '../bindings/FaultView';
import type { HomeView } from '../bindings/HomeView';
import type { Intention } from '../bindings/Intention';
import type { PlayerView } from '../bindings/PlayerView';

type Arranging = Extract<
  Intention,
  {
    want:
      | 'setPlayerAliases'
      | 'testPlayer'
      | 'forgetPlayer'
      | 'restorePlayer'
      | 'setEchoPlayer'
      | 'setEchoName'
      | 'forgetEcho'
      | 'restoreEcho'
      | 'setActiveUser';
  }
>;

/** What it came to, and what changed. */
export interface Arranged {
  answer: Answer;
  change?: Partial<HomeView>;
}

const DONE: Answer = { answer: 'done' };

export class Rooms {
  /** The home as it was when each was forgotten. */
  readonly #forgotten = new Map<string, HomeView>();

  arrange(view: HomeView, want: Arranging): Arranged {
    switch (want.want) {
      case 'setPlayerAliases':
        return this.#alias(view, want.player, want.aliases);
      case 'testPlayer':
        return tested(view.players.find((each) => each.id === want.player));
      case 'forgetPlayer':
        this.#forgotten.set(want.player, view);
        return changed({
          players: view.players.filter((each) => each.id !== want.player),
          echos: view.echos.map((each) => (each.player === want.player ? unmapped(each) : each)),
          ...(view.defaultPlayer === want.player ? { defaultPlayer: null, defaultPlayerName: null } : {}),
        });
      case 'restorePlayer': {
        const { players, echos, defaultPlayer, defaultPlayerName } = this.#forgotten.get(want.player) ?? view;
        return changed({ players, echos, defaultPlayer, defaultPlayerName });
      }
      case 'setEchoPlayer': {
        const playerName = view.players.find((each) => each.id === want.player)?.name ?? null;
        return changed({ echos: echoWith(view, want.echo, { player: want.player, playerName }) });
      }
      case 'setEchoName':
        return changed({ echos: echoWith(view, want.echo, { name: want.name.trim() || null }) });
      case 'forgetEcho':
        this.#forgotten.set(want.echo, view);
        return changed({ echos: view.echos.filter((each) => each.id !== want.echo) });
      case 'restoreEcho':
        return changed({ echos: (this.#forgotten.get(want.echo) ?? view).echos });
      case 'setActiveUser':
        return changed(acting(view, want.server, want.user));
    }
  }

  #alias(view: HomeView, player: string, aliases: string[]): Arranged {
    for (const other of view.players.filter((each) => each.id !== player)) {
      const names = [other.name, ...other.aliases].map((name) => name.toLowerCase());
      const name = aliases.find((alias) => names.includes(alias.toLowerCase()));
      if (name !== undefined) return refused('name-taken', { name, player: other.name });
    }
    return changed({ players: view.players.map((each) => (each.id === player ? { ...each, aliases } : each)) });
  }
}

function tested(player: PlayerView | undefined): Arranged {
  if (!player?.connected) return refused('player-not-connected', { player: player?.name ?? '' });
  if (player.capabilities.includes('message')) return { answer: { answer: 'tested', value: 'message' } };
  if (player.volume !== null) return { answer: { answer: 'tested', value: 'volume' } };
  return refused('player-cannot', { player: player.name });
}

function acting(view: HomeView, server: string, user: string): Partial<HomeView> {
  const chosen = (users: HomeView['servers'][number]['users']) =>
    users.map((each) => ({ ...each, active: each.id === user }));
  const servers = view.servers.map((each) => (each.id === server ? { ...each, users: chosen(each.users) } : each));
  const first = servers.flatMap((each) => each.users).find((each) => each.active);
  return { servers, activeUser: first?.name ?? null };
}

function echoWith(view: HomeView, id: string, change: Partial<HomeView['echos'][number]>): HomeView['echos'] {
  return view.echos.map((each) => (each.id === id ? { ...each, ...change } : each));
}

function unmapped(echo: HomeView['echos'][number]): HomeView['echos'][number] {
  return { ...echo, player: null, playerName: null };
}

function changed(change: Partial<HomeView>): Arranged {
  return { answer: DONE, change };
}

function refused(code: string, values: FaultView['values']): Arranged {
  return { answer: { answer: 'fault', value: { code, severity: 'middle', values } } };
}
