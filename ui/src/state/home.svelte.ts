// The home as last heard of, and whether we still hear of it.

import type { HomeView } from '../host/bindings/HomeView';
import type { PlayerView } from '../host/bindings/PlayerView';
import type { PlayingView } from '../host/bindings/PlayingView';
import type { Host, News } from '../host/host';
import { Action } from './action.svelte';

export type Line = 'connecting' | 'live' | 'lost';

const FIRST_RETRY_MILLIS = 1_000;
const LAST_RETRY_MILLIS = 30_000;

export class Home {
  /** None until Usher has told us once. */
  view = $state.raw<HomeView | null>(null);
  line = $state<Line>('connecting');
  /** When the view came. */
  heardAt = $state<string | null>(null);
  readonly choosing: Action;
  readonly pausing: Action;
  readonly refreshing: Action;
  #leave: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(private readonly host: Host) {
    this.choosing = new Action(host);
    this.pausing = new Action(host);
    this.refreshing = new Action(host);
  }

  /** The players that are there now. */
  get connected(): PlayerView[] {
    return this.view?.players.filter((player) => player.connected) ?? [];
  }

  /** Follows the home until `close`, and tries again by itself when the line is lost. */
  async follow(onNews: (news: News) => void, retryMillis = FIRST_RETRY_MILLIS): Promise<void> {
    try {
      const leave = await this.host.subscribe((news) => {
        this.take(news);
        onNews(news);
      });
      if (this.#closed) return leave();
      this.#leave = leave;
      if (this.line !== 'live') this.line = this.view ? 'live' : 'connecting';
    } catch {
      if (this.#closed) return;
      this.line = 'lost';
      const next = Math.min(retryMillis * 2, LAST_RETRY_MILLIS);
      this.#timer = setTimeout(() => void this.follow(onNews, next), retryMillis);
    }
  }

  take(news: News): void {
    if (news.event !== 'home') return;
    this.view = news.value;
    this.heardAt = new Date().toISOString();
    this.line = 'live';
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#leave?.();
  }

  chooseDefault(player: string | null): Promise<unknown> {
    return this.choosing.run({ want: 'setDefaultPlayer', player });
  }

  setPaused(paused: boolean): Promise<unknown> {
    return this.pausing.run({ want: 'setPaused', paused });
  }

  refresh(): Promise<unknown> {
    return this.refreshing.run({ want: 'refresh' });
  }
}

/** How far something is now: a position is read once and moves with the clock until it is held or ends. */
export function positionAt(playing: PlayingView, nowMillis: number): number {
  const readAt = Date.parse(playing.asOf) || nowMillis;
  const since = playing.paused ? 0 : Math.max(0, nowMillis - readAt);
  const position = playing.positionMillis + since;
  return playing.runtimeMillis === null ? position : Math.min(position, playing.runtimeMillis);
}
