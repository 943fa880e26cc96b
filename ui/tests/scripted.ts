// A host that a test directs: it sees what was wanted, decides when and what is answered, and tells news.

import type { ActivityView } from '../src/host/bindings/ActivityView';
import type { Answer } from '../src/host/bindings/Answer';
import type { Intention } from '../src/host/bindings/Intention';
import type { OutcomeView } from '../src/host/bindings/OutcomeView';
import type { TrialView } from '../src/host/bindings/TrialView';
import type { Host, News } from '../src/host/host';

interface Waiting {
  intention: Intention;
  answer: (answer: Answer) => void;
  lose: () => void;
}

export class ScriptedHost implements Host {
  readonly waiting: Waiting[] = [];
  readonly opened: string[] = [];
  readonly listeners = new Set<(news: News) => void>();
  /** So many subscriptions fail before one succeeds. */
  deaf = 0;

  get wanted(): Intention[] {
    return this.waiting.map((each) => each.intention);
  }

  send(intention: Intention): Promise<Answer> {
    return new Promise((answer, reject) => {
      this.waiting.push({ intention, answer, lose: () => reject(new Error('gone')) });
    });
  }

  subscribe(listener: (news: News) => void): Promise<() => void> {
    if (this.deaf > 0) {
      this.deaf -= 1;
      return Promise.reject(new Error('not yet'));
    }
    this.listeners.add(listener);
    return Promise.resolve(() => this.listeners.delete(listener));
  }

  open(url: string): Promise<void> {
    this.opened.push(url);
    return Promise.resolve();
  }

  /** Answers the newest intention and waits until the page has taken it. */
  async answer(answer: Answer): Promise<void> {
    this.waiting.at(-1)?.answer(answer);
    await settle();
  }

  tell(news: News): void {
    for (const listener of this.listeners) listener(news);
  }
}

/** Lets everything that is already decided take its course. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

export function activity(number: number, heard: string, outcome: OutcomeView = 'done'): ActivityView {
  return {
    number,
    at: new Date(Date.UTC(2026, 10, 20, 12, 0, number % 60)).toISOString(),
    door: 'skill',
    locale: 'en-US',
    echo: null,
    heard,
    intent: 'PlayMovieIntent',
    slots: [],
    orders: [],
    said: 'OK.',
    outcome,
    fault: null,
    millis: { understand: 1, find: 2, order: 3, total: 6 },
  };
}

export function trial(heard: string, rehearsal: boolean, openQuestion = false): TrialView {
  return { activity: activity(rehearsal ? 0 : 7, heard), rehearsal, openQuestion, otherReadings: [] };
}
