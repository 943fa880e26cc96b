// The checks as they stand, what can be done about them, listening to an Echo, and what is saved for somebody who helps.

import type { BundleView } from '../host/bindings/BundleView';
import type { CheckView } from '../host/bindings/CheckView';
import type { ChecksView } from '../host/bindings/ChecksView';
import type { Host, News } from '../host/host';
import { Action } from './action.svelte';

/** The checks of one step. */
export interface Group {
  name: string;
  checks: readonly CheckView[];
}

/** How many stand how. */
export interface Count {
  all: number;
  ok: number;
  warn: number;
  fail: number;
  skipped: number;
  /** Those that have ended. */
  done: number;
}

export class Checks {
  /** None until Usher has told us once. */
  view = $state.raw<ChecksView | null>(null);
  bundle = $state.raw<BundleView | null>(null);
  /** Where the bundle was saved. */
  saved = $state<string | null>(null);
  /** Whether titles may stay in the bundle. */
  titles = $state(false);
  readonly loading: Action;
  /** Runs and stops. */
  readonly running: Action;
  readonly mending: Action;
  /** The remedy that was asked for last. */
  mended = $state<string | null>(null);
  /** When it was. */
  mendedAt = $state(0);
  readonly listening: Action;
  readonly previewing: Action;
  readonly saving: Action;

  constructor(host: Host) {
    this.loading = new Action(host);
    this.running = new Action(host);
    this.mending = new Action(host);
    this.listening = new Action(host);
    this.previewing = new Action(host);
    this.saving = new Action(host);
  }

  /** Step by step, in the order in which one explains the next. */
  get groups(): readonly Group[] {
    const groups: { name: string; checks: CheckView[] }[] = [];
    for (const check of this.view?.checks ?? []) {
      const known = groups.find((group) => group.name === check.group);
      if (known) known.checks.push(check);
      else groups.push({ name: check.group, checks: [check] });
    }
    return groups;
  }

  get count(): Count {
    const checks = this.view?.checks ?? [];
    const of = (state: CheckView['state']) => checks.filter((check) => check.state === state).length;
    const [ok, warn, fail, skipped] = [of('ok'), of('warn'), of('fail'), of('skipped')];
    return { all: checks.length, ok, warn, fail, skipped, done: ok + warn + fail + skipped };
  }

  /** What is to be mended first, since it explains the rest. */
  get first(): CheckView | undefined {
    const checks = this.view?.checks ?? [];
    return checks.find((check) => check.state === 'fail') ?? checks.find((check) => check.state === 'warn');
  }

  take(news: News): void {
    if (news.event === 'checks') this.view = news.value;
  }

  async load(): Promise<void> {
    const answer = await this.loading.run({ want: 'showChecks' });
    if (answer?.answer === 'checks') this.view = answer.value;
  }

  async run(only: string | null = null): Promise<void> {
    this.mending.reset();
    await this.running.run({ want: 'runChecks', only });
  }

  async stop(): Promise<void> {
    await this.running.run({ want: 'stopChecks' });
  }

  async mend(remedy: string): Promise<void> {
    this.mended = remedy;
    this.mendedAt = Date.now();
    await this.mending.run({ want: 'mend', remedy });
  }

  async listen(on: boolean): Promise<void> {
    await this.listening.run({ want: 'listen', on });
  }

  async preview(): Promise<void> {
    this.saving.reset();
    this.saved = null;
    const answer = await this.previewing.run({ want: 'previewBundle', titles: this.titles });
    if (answer?.answer === 'bundle') this.bundle = answer.value;
  }

  /** Saves what is shown. */
  async save(): Promise<void> {
    const answer = await this.saving.run({ want: 'saveBundle' });
    if (answer?.answer === 'saved') this.saved = answer.value;
  }

  /** Other wishes: what is shown is not what would be saved. */
  wishTitles(titles: boolean): void {
    this.titles = titles;
    this.bundle = null;
    this.saved = null;
  }
}
