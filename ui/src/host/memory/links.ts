// Linked Alexa accounts, in a home in memory.

import type { Answer } from '../bindings/Answer';
import type { LinkCodeView } from '../bindings/LinkCodeView';
import type { LinkView } from '../bindings/LinkView';

const DAY = 24 * 60 * 60_000;
const LIFE = 10 * 60_000;

function ago(millis: number): string {
  return new Date(Date.now() - millis).toISOString();
}

export class Links {
  #all: LinkView[] = [
    {
      id: 'a1b2c3d4e5f60718',
      person: 'Maya',
      server: 'Demo Home',
      since: ago(40 * DAY),
      lastUsed: ago(DAY / 24),
      account: 'Amazon account 1',
    },
    {
      id: '18f7e6d5c4b3a291',
      person: 'Jonas',
      server: 'Demo Home',
      since: ago(3 * DAY),
      lastUsed: null,
      account: 'Amazon account 2',
    },
  ];

  get all(): LinkView[] {
    return this.#all;
  }

  invite(): LinkCodeView {
    return { code: 'K7QM-2XRT', until: ago(-LIFE) };
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
