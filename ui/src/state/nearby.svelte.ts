// The servers at home, looked for while a page shows them.

import type { NearbyServerView } from '../host/bindings/NearbyServerView';
import type { Host, News } from '../host/host';
import { Action } from './action.svelte';

/** Whoever is there answers within this time; after it we say that nobody did. */
export const SOON_MILLIS = 4_000;

export class Nearby {
  found = $state.raw<readonly NearbyServerView[]>([]);
  /** When somebody began to look; none while nobody does. */
  since = $state<number | null>(null);
  readonly looking: Action;

  constructor(host: Host) {
    this.looking = new Action(host);
  }

  /** What Usher can use. */
  get needed(): readonly NearbyServerView[] {
    return this.found.filter((server) => server.needed);
  }

  /** What else is there. */
  get others(): readonly NearbyServerView[] {
    return this.found.filter((server) => !server.needed);
  }

  take(news: News): void {
    if (news.event === 'nearby') this.found = news.value.found;
  }

  open(): Promise<unknown> {
    this.since = Date.now();
    return this.looking.run({ want: 'lookAround', on: true });
  }

  close(): Promise<unknown> {
    this.since = null;
    return this.looking.run({ want: 'lookAround', on: false });
  }
}
