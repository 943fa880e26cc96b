// Everything the window's pages share, made once.

import type { Host } from '../host/host';
import { Action } from './action.svelte';
import { ActivityLog } from './activity.svelte';
import { Alexa } from './alexa.svelte';
import { Checks } from './checks.svelte';
import { Home } from './home.svelte';
import { Nearby } from './nearby.svelte';
import { Now } from './now.svelte';
import { Reach } from './reach.svelte';
import { Route } from './route.svelte';
import { SigningIn } from './signing.svelte';
import { Trial } from './trial.svelte';
import { Undo } from './undo.svelte';
import { Waitings } from './waitings.svelte';

export class WindowState {
  readonly home: Home;
  readonly log: ActivityLog;
  readonly trial: Trial;
  readonly undo: Undo;
  readonly nearby: Nearby;
  readonly waitings: Waitings;
  readonly signing: SigningIn;
  readonly alexa: Alexa;
  readonly reach: Reach;
  readonly checks: Checks;
  readonly route: Route;
  readonly now = new Now();
  readonly #host: Host;

  constructor(host: Host, hash = '') {
    this.#host = host;
    this.home = new Home(host);
    this.log = new ActivityLog(host);
    this.trial = new Trial(host);
    this.undo = new Undo(host);
    this.nearby = new Nearby(host);
    this.waitings = new Waitings(host);
    this.signing = new SigningIn(host, this.waitings);
    this.alexa = new Alexa(host, this.waitings);
    this.reach = new Reach(host);
    this.checks = new Checks(host);
    this.route = new Route(hash);
  }

  /** Follows the home and its news until `close`. */
  async start(): Promise<void> {
    await this.home.follow((news) => {
      this.log.take(news);
      this.nearby.take(news);
      this.waitings.take(news);
      this.alexa.take(news);
      this.reach.take(news);
      this.checks.take(news);
    });
    await this.log.loadNewest();
    await this.waitings.load();
  }

  close(): void {
    this.home.close();
  }

  /** For one thing that a part of a page does. */
  action(): Action {
    return new Action(this.#host);
  }

  open(url: string): Promise<void> {
    return this.#host.open(url);
  }
}
