// Linked Alexa accounts, in a home in memory.

import type { Answer } from '../bindings/Answer';
import type { LinkCodeView } from '../bindings/LinkCodeView';
import type { LinkView } from '../bindings/LinkView';

/** How long a code is good. */
const LIFE = 10 * 60_000;

export class Links {
  #all: readonly LinkView[];

  constructor(all: readonly LinkView[]) {
    this.#all = all;
  }

  get all(): LinkView[] {
    return [...this.#all];
  }

  invite(): LinkCodeView {
    return { code: 'K7QM-2XRT', until: new Date(Date.now() + LIFE).toISOString() };
  }

  end(link: string): Answer {
    const left = this.#all.filter((each) => each.id !== link);
    if (left.length === this.#all.length) {
      return { answer: 'fault', value: { code: 'link-not-known', severity: 'middle', values: { link } } };
    }
    this.#all = left;
    return { answer: 'done' };
  }
}
