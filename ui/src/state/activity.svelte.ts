// The live log: newest last, bounded, filtered, held while the reader wants it still.

import type { ActivityView } from '../host/bindings/ActivityView';
import type { OutcomeView } from '../host/bindings/OutcomeView';
import type { Host, News } from '../host/host';
import { unmarked } from '../parts/marked';
import { faultText, orderText } from '../text/words';
import { Action } from './action.svelte';

/** So many commands are kept in the page; the journal on disk has more. */
export const KEPT = 500;

/** The same thing said again and again, shown once. */
export interface Fold {
  /** The newest of them. */
  activity: ActivityView;
  /** The number of the first, which names the fold as it grows. */
  first: number;
  count: number;
}

export class ActivityLog {
  entries = $state.raw<readonly ActivityView[]>([]);
  /** What came while the log was held. */
  waiting = $state.raw<readonly ActivityView[]>([]);
  held = $state(false);
  outcome = $state<OutcomeView | 'all'>('all');
  search = $state('');
  /** Whether the journal has nothing older. */
  complete = $state(false);
  readonly loading: Action;
  readonly clearing: Action;

  readonly folds = $derived(fold(this.entries.filter((entry) => this.#matches(entry))));

  constructor(host: Host) {
    this.loading = new Action(host);
    this.clearing = new Action(host);
  }

  get filtered(): boolean {
    return this.outcome !== 'all' || this.search.trim() !== '';
  }

  get full(): boolean {
    return this.entries.length >= KEPT;
  }

  take(news: News): void {
    if (news.event === 'activity') {
      if (this.held) this.waiting = newest(merge(this.waiting, [news.value]));
      else this.entries = newest(merge(this.entries, [news.value]));
    } else if (news.event === 'activityCleared') {
      this.entries = [];
      this.waiting = [];
      this.complete = true;
    } else if (news.event === 'missed') {
      void this.loadNewest();
    }
  }

  /** Asks for the newest; what is already here stays. */
  async loadNewest(): Promise<void> {
    await this.#load(null);
  }

  /** Asks for what came before the oldest here. */
  async loadOlder(): Promise<void> {
    await this.#load(this.entries[0]?.number ?? null);
  }

  hold(): void {
    this.held = true;
  }

  /** Lets the log go on, with all that waited. */
  release(): void {
    this.held = false;
    this.entries = newest(merge(this.entries, this.waiting));
    this.waiting = [];
  }

  async clear(): Promise<void> {
    const answer = await this.clearing.run({ want: 'clearActivity' });
    if (answer) this.take({ event: 'activityCleared' });
  }

  clearFilter(): void {
    this.outcome = 'all';
    this.search = '';
  }

  async #load(before: number | null): Promise<void> {
    const answer = await this.loading.run({ want: 'olderActivity', before });
    if (answer?.answer !== 'activities') return;
    if (answer.value.length === 0) this.complete = true;
    const known = new Set(this.waiting.map((entry) => entry.number));
    this.entries = newest(
      merge(
        this.entries,
        answer.value.filter((entry) => !known.has(entry.number)),
      ),
    );
  }

  #matches(entry: ActivityView): boolean {
    if (this.outcome !== 'all' && entry.outcome !== this.outcome) return false;
    const wanted = this.search.trim().toLowerCase();
    return wanted === '' || searchable(entry).includes(wanted);
  }
}

/** What an entry is found by: all that its line and its story show. */
function searchable(entry: ActivityView): string {
  const slots = entry.slots.flatMap((slot) => [slot.heard, slot.meant ?? '']);
  const fault = entry.fault ? faultText(entry.fault) : '';
  const words = [entry.heard ?? '', entry.intent, entry.said, fault, ...slots, ...entry.orders.map(orderText)];
  return unmarked(words.join('\n')).toLowerCase();
}

function merge(here: readonly ActivityView[], more: readonly ActivityView[]): ActivityView[] {
  const byNumber = new Map([...here, ...more].map((entry) => [entry.number, entry]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

function newest(entries: ActivityView[]): ActivityView[] {
  return entries.slice(-KEPT);
}

function fold(entries: readonly ActivityView[]): Fold[] {
  const folds: Fold[] = [];
  for (const activity of entries) {
    const last = folds.at(-1);
    if (last && gist(last.activity) === gist(activity)) {
      last.activity = activity;
      last.count += 1;
    } else {
      folds.push({ activity, first: activity.number, count: 1 });
    }
  }
  return folds;
}

/** What makes two commands the same to a reader: all but their times. */
function gist(entry: ActivityView): string {
  const { door, echo, heard, intent, slots, orders, said, outcome, fault } = entry;
  return JSON.stringify([day(entry.at), door, echo, heard, intent, slots, orders, said, outcome, fault?.code]);
}

function day(iso: string): string {
  return new Date(iso).toDateString();
}
