// Alexa's side: the sign-in with Amazon, what the skill should be like, and how it is being set up.

import type { AlexaView } from '../host/bindings/AlexaView';
import type { FaultView } from '../host/bindings/FaultView';
import type { SkillWishesView } from '../host/bindings/SkillWishesView';
import type { Host, News } from '../host/host';
import { Action } from './action.svelte';
import type { Waitings } from './waitings.svelte';

/** How long a person may pause between two letters before we hear what Usher thinks of it. */
export const TYPING_MILLIS = 400;

/** What somebody types, until it is kept. */
export type Draft = Pick<SkillWishesView, 'name' | 'invocation' | 'locales'> & { endpoint: string };

export class Alexa {
  /** None until Usher has told us once. */
  view = $state.raw<AlexaView | null>(null);
  draft = $state<Draft>({ name: '', invocation: '', locales: [], endpoint: '' });
  readonly loading: Action;
  readonly wishing: Action;
  /** Begins, stops and removes. */
  readonly running: Action;
  readonly comparing: Action;
  readonly choosing: Action;
  readonly leaving: Action;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed = false;

  constructor(
    host: Host,
    private readonly waitings: Waitings,
  ) {
    this.loading = new Action(host);
    this.wishing = new Action(host);
    this.running = new Action(host);
    this.comparing = new Action(host);
    this.choosing = new Action(host);
    this.leaving = new Action(host);
  }

  /** Whether the set-up is under way. */
  get busy(): boolean {
    return this.view?.run?.state === 'running';
  }

  /** The advice that keeps the skill from being set up. */
  get blocking(): readonly FaultView[] {
    return this.view?.wishes.advice.filter((advice) => advice.severity !== 'low') ?? [];
  }

  take(news: News): void {
    if (news.event === 'alexa') this.#show(news.value);
  }

  async load(): Promise<void> {
    const answer = await this.loading.run({ want: 'showAlexa' });
    if (answer?.answer === 'alexa') this.#show(answer.value);
  }

  /** Begins the sign-in; gives the page to open. */
  async signIn(clientId: string, clientSecret: string): Promise<string | null> {
    const by = { how: 'amazon', clientId, clientSecret: clientSecret || null } as const;
    if (!(await this.waitings.begin(by))) return null;
    return this.waitings.list.find((each) => each.id === this.waitings.newest)?.page ?? null;
  }

  /** The person types; it is kept when they pause. */
  type(change: Partial<Draft>): void {
    this.change(change);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), TYPING_MILLIS);
  }

  /** Changes what is typed; kept by `keep`. */
  change(change: Partial<Draft>): void {
    this.#changed = true;
    Object.assign(this.draft, change);
  }

  /** Keeps what was typed, if anything was. */
  async keep(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (!this.#changed) return true;
    this.#changed = false;
    const { name, invocation, locales, endpoint } = this.draft;
    const moved = endpoint.trim() !== (this.view?.wishes.endpoint ?? '');
    const answer = await this.wishing.run({
      want: 'wishSkill',
      name,
      invocation,
      locales: [...locales],
      endpoint: moved && endpoint.trim() !== '' ? endpoint.trim() : null,
    });
    return answer !== undefined;
  }

  /** Sets the skill up, goes on, or tries again: whichever is to be done. */
  async setUp(): Promise<void> {
    if (await this.keep()) await this.running.run({ want: 'setUpSkill' });
  }

  /** What is typed follows what is kept, unless somebody is typing. */
  #show(view: AlexaView): void {
    this.view = view;
    if (this.#changed || this.wishing.state === 'failed') return;
    const { name, invocation, locales, endpoint } = view.wishes;
    this.draft = { name, invocation, locales: [...locales], endpoint: endpoint ?? '' };
  }
}
