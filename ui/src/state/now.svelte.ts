// The time, as something pages can follow: it ticks only while somebody looks.

import { createSubscriber } from 'svelte/reactivity';

export class Now {
  readonly #follow: () => void;

  constructor(everyMillis = 1000) {
    this.#follow = createSubscriber((update) => {
      const timer = setInterval(update, everyMillis);
      return () => clearInterval(timer);
    });
  }

  /** Milliseconds since 1970; whoever reads it in a page is told when it changes. */
  get millis(): number {
    this.#follow();
    return Date.now();
  }
}
