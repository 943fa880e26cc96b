// Everything the window's pages share, made once.

import type { Host } from '../host/host';
import { ActivityLog } from './activity.svelte';
import { Home } from './home.svelte';
import { Now } from './now.svelte';
import { Route } from './route.svelte';
import { Trial } from './trial.svelte';

export class WindowState {
  readonly home: Home;
  readonly log: ActivityLog;
  readonly trial: Trial;
  readonly route: Route;
  readonly now = new Now();
  readonly #host: Host;

  constructor(host: Host, hash = '') {
    this.#host = host;
    this.home = new Home(host);
    this.log = new ActivityLog(host);
    this.trial = new Trial(host);
    this.route = new Route(hash);
  }

  /** Follows home and log until `close`. */
  async start(): Promise<void> {
    await this.home.follow((news) => this.log.take(news));
    await this.log.loadNewest();
  }

  close(): void {
    this.home.close();
  }

  open(url: string): Promise<void> {
    return this.#host.open(url);
  }
}
