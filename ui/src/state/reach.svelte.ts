// The way in from outside: how it stands, and what a person wants of it.

import type { ReachView } from '../host/bindings/ReachView';
import type { WayWish } from '../host/bindings/WayWish';
import type { Host, News } from '../host/host';
import { Action } from './action.svelte';

export class Reach {
  /** None until Usher has told us once. */
  view = $state.raw<ReachView | null>(null);
  /** What was in use until somebody left it in this window, so that it can be had again. */
  left = $state.raw<WayWish | null>(null);
  readonly loading: Action;
  /** Brings a way up, for the first time or again. */
  readonly using: Action;
  readonly leaving: Action;
  readonly renewing: Action;

  constructor(host: Host) {
    this.loading = new Action(host);
    this.using = new Action(host);
    this.leaving = new Action(host);
    this.renewing = new Action(host);
  }

  take(news: News): void {
    if (news.event === 'reach') this.view = news.value;
  }

  /** Asks for it, and has this home looked at anew. */
  async load(): Promise<void> {
    const answer = await this.loading.run({ want: 'showReach' });
    if (answer?.answer === 'reach') this.view = answer.value;
  }

  async use(way: WayWish): Promise<boolean> {
    const done = (await this.using.run({ want: 'useWay', way })) !== undefined;
    if (done) this.left = null;
    return done;
  }

  async retry(): Promise<void> {
    await this.using.run({ want: 'retryWay' });
  }

  async leave(): Promise<boolean> {
    const wish = this.view?.wish ?? null;
    this.using.reset();
    if (!(await this.leaving.run({ want: 'leaveWay' }))) return false;
    this.left = wish;
    return true;
  }

  async renew(): Promise<void> {
    await this.renewing.run({ want: 'renewCertificate' });
  }
}
