// Sign-ins that wait for a person to do something elsewhere: type a code, or open a page.

import type { Waiting } from '../host/bindings/Waiting';
import type { WaitingView } from '../host/bindings/WaitingView';
import type { Host, News } from '../host/host';
import { Action } from './action.svelte';

export class Waitings {
  list = $state.raw<readonly WaitingView[]>([]);
  /** The one that was begun last in this window: its card takes the focus. */
  newest = $state<string | null>(null);
  readonly beginning: Action;
  readonly #loading: Action;
  readonly #ending: Action;
  readonly #begun = new Map<string, Waiting>();

  constructor(host: Host) {
    this.beginning = new Action(host);
    this.#loading = new Action(host);
    this.#ending = new Action(host);
  }

  take(news: News): void {
    if (news.event === 'signIns') this.list = news.value;
  }

  /** Asks for those that began before this window was open. */
  async load(): Promise<void> {
    const answer = await this.#loading.run({ want: 'waitingSignIns' });
    if (answer?.answer === 'signIns') this.list = answer.value;
  }

  async begin(by: Waiting): Promise<boolean> {
    const answer = await this.beginning.run({ want: 'beginSignIn', by });
    if (answer?.answer !== 'waiting') return false;
    const { value } = answer;
    this.#begun.set(value.id, by);
    if (!this.list.some((each) => each.id === value.id)) this.list = [...this.list, value];
    this.newest = value.id;
    return true;
  }

  /** What was wanted, if it was begun in this window: it can be begun again. */
  again(id: string): Waiting | undefined {
    return this.#begun.get(id);
  }

  /** Ends one, or forgets one that is over. */
  async end(id: string): Promise<void> {
    if (await this.#ending.run({ want: 'cancelSignIn', id })) this.list = this.list.filter((each) => each.id !== id);
  }
}
