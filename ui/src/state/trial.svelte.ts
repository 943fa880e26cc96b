// "Try a command": a sentence, what it would do, and doing it.

import type { TrialView } from '../host/bindings/TrialView';
import type { Host } from '../host/host';
import { Action } from './action.svelte';

/** How long a person may pause between two letters before we look at the sentence. */
export const TYPING_MILLIS = 250;

const ENGLISH = ['en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US'];

export class Trial {
  text = $state('');
  /** What was understood of `text`, or what was done; none while the field is empty. */
  view = $state.raw<TrialView | null>(null);
  /** Whether Alexa waits for an answer. */
  openQuestion = $state(false);
  /** The sentence that `view` is about. */
  #about = $state('');
  readonly rehearsing: Action;
  readonly doing: Action;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: Host,
    readonly locale: string = spokenLocale(navigator.language),
  ) {
    this.rehearsing = new Action(host);
    this.doing = new Action(host);
  }

  /** Whether there is a sentence to do. */
  get ready(): boolean {
    return this.text.trim() !== '' && !this.doing.busy;
  }

  /** Whether what is shown belongs to another sentence than the one in the field. */
  get stale(): boolean {
    return this.view !== null && this.#about !== this.text.trim();
  }

  /** The person typed; the sentence is looked at when they pause. */
  type(text: string): void {
    this.text = text;
    this.doing.reset();
    clearTimeout(this.#timer);
    if (text.trim() === '') {
      this.rehearsing.reset();
      this.view = null;
      return;
    }
    this.#timer = setTimeout(() => void this.rehearse(), TYPING_MILLIS);
  }

  /** The person picked a whole sentence. */
  async pick(text: string): Promise<void> {
    this.type(text);
    await this.rehearse();
  }

  /** Looks at the sentence now, without doing it. */
  async rehearse(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.text.trim();
    if (text === '') return;
    const answer = await this.rehearsing.run({ want: 'rehearse', text, locale: this.locale });
    if (answer?.answer === 'trial') this.#show(answer.value, text);
    else if (this.rehearsing.state === 'failed') this.view = null;
  }

  /** Says the sentence for real. */
  async do(): Promise<void> {
    if (!this.ready) return;
    clearTimeout(this.#timer);
    this.rehearsing.reset();
    await this.#say(this.text.trim());
  }

  /** Answers the open question. */
  async answer(text: string): Promise<void> {
    this.text = text;
    await this.do();
  }

  async forgetQuestion(): Promise<void> {
    const answer = await this.doing.run({ want: 'forgetQuestion' });
    if (answer) this.openQuestion = false;
  }

  async #say(text: string): Promise<void> {
    const answer = await this.doing.run({ want: 'say', text, locale: this.locale });
    if (answer?.answer !== 'trial') return;
    this.#show(answer.value, text);
    this.openQuestion = answer.value.openQuestion;
  }

  #show(view: TrialView, about: string): void {
    this.view = view;
    this.#about = about;
  }
}

/** The language a sentence is in, as Alexa names it: the person's own kind of English, else American. */
export function spokenLocale(wanted: string): string {
  return ENGLISH.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ?? 'en-US';
}
