// The checks of a home in memory: run one after the other, mended, listened to, and bundled up.

import type { Answer } from '../bindings/Answer';
import type { CheckView } from '../bindings/CheckView';
import type { ChecksView } from '../bindings/ChecksView';
import type { HeardView } from '../bindings/HeardView';
import type { Intention } from '../bindings/Intention';
import { bundleOf, unseen, well, wrong } from './measured';

/** How long a check takes, in milliseconds. */
const STEP = 60;
const MINUTE = 60_000;

const ABOUT = ['showChecks', 'runChecks', 'stopChecks', 'mend', 'listen', 'previewBundle', 'saveBundle'] as const;
export type AboutChecks = Extract<Intention, { want: (typeof ABOUT)[number] }>;

export function isAboutChecks(intention: Intention): intention is AboutChecks {
  return (ABOUT as readonly string[]).includes(intention.want);
}

export class MemoryChecks {
  #view: ChecksView;
  /** What the next run finds. */
  #truth: CheckView[];
  #bundle = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: ReturnType<typeof setTimeout>[] = [];
  readonly #step: number;
  readonly #deaf: boolean;

  /** `?checks=` in the address: `well` and `wrong` were run an hour ago, `unseen` never; `ill` never, and finds things
   * wrong; `slow` takes its time; `deaf` hears nothing of an Echo. */
  constructor(
    which: string,
    private readonly tell: (view: ChecksView) => void,
  ) {
    this.#truth = which === 'wrong' || which === 'ill' ? wrong() : well();
    this.#step = which === 'slow' ? 50 * STEP : STEP;
    this.#deaf = which === 'deaf';
    const at = which === 'well' || which === 'wrong' ? new Date(Date.now() - 60 * MINUTE).toISOString() : null;
    const checks = at ? this.#truth.map((check) => ({ ...check, at })) : unseen(this.#truth);
    this.#view = { running: false, at, checks, listening: null };
  }

  obey(intention: AboutChecks): Answer {
    const { checks } = this.#view;
    switch (intention.want) {
      case 'showChecks':
        return { answer: 'checks', value: this.#view };
      case 'runChecks': {
        const { only } = intention;
        const wanted = (check: CheckView) => only === null || check.group === only;
        clearTimeout(this.#timer);
        const begun = checks.map((check) => (wanted(check) ? (unseen([check])[0] ?? check) : check));
        this.#change({ running: true, checks: begun });
        this.#next(wanted, only === null);
        break;
      }
      case 'stopChecks':
        clearTimeout(this.#timer);
        this.#change({
          running: false,
          checks: checks.map((check) => (check.state === 'running' ? { ...check, state: 'waiting' } : check)),
        });
        break;
      case 'mend': {
        const mended = new Set(this.#truth.filter((check) => check.remedy === intention.remedy).map(({ id }) => id));
        const good = well();
        this.#truth = this.#truth.map((check, index) =>
          mended.has(check.id) || (check.cause && mended.has(check.cause)) ? (good[index] ?? check) : check,
        );
        return this.obey({ want: 'runChecks', only: null });
      }
      case 'listen':
        this.#listen(intention.on);
        break;
      case 'previewBundle': {
        const bundle = bundleOf(intention.titles, checks);
        this.#bundle = bundle.id;
        return { answer: 'bundle', value: bundle };
      }
      case 'saveBundle':
        return { answer: 'saved', value: `/home/mara/Downloads/usher-${this.#bundle}.zip` };
    }
    return { answer: 'done' };
  }

  #next(wanted: (check: CheckView) => boolean, whole: boolean): void {
    const { checks } = this.#view;
    const at = checks.findIndex((check) => wanted(check) && check.state === 'waiting');
    const now = new Date().toISOString();
    if (at < 0) return this.#change({ running: false, ...(whole ? { at: now } : {}) });
    const put = (check: Partial<CheckView>) =>
      checks.map((other, index) => (index === at ? { ...other, ...check } : other));
    this.#change({ checks: put({ state: 'running' }) });
    this.#timer = setTimeout(() => {
      this.#change({ checks: put({ ...this.#truth[at], at: new Date().toISOString() }) });
      this.#next(wanted, whole);
    }, this.#step);
  }

  #listen(on: boolean): void {
    this.#listening.forEach(clearTimeout);
    if (!on) return this.#change({ listening: null });
    const until = new Date(Date.now() + MINUTE).toISOString();
    this.#change({
      listening: { until, over: false, heard: [], meaning: 'waiting', fault: null, cause: null, remedy: null },
    });
    const heard = (what: string, detail: string, millis: number) =>
      setTimeout(() => {
        const { listening } = this.#view;
        const one: HeardView = { at: new Date().toISOString(), what, detail };
        if (listening)
          this.#change({ listening: { ...listening, heard: [...listening.heard, one], meaning: 'arrived' } });
      }, millis);
    if (this.#deaf) this.#listening = [setTimeout(() => this.#nothing(), 8 * this.#step)];
    else this.#listening = [heard('opened', '', 4 * this.#step), heard('command', 'pause', 8 * this.#step)];
  }

  /** The minute is over, sooner than in life. */
  #nothing(): void {
    const { listening } = this.#view;
    const fault = { code: 'skill-not-opened', severity: 'high', values: { name: 'media companion', locale: 'en-GB' } };
    const explained = { meaning: 'nothing', fault, cause: 'A3', remedy: 'add-locales' };
    if (listening) this.#change({ listening: { ...listening, over: true, ...explained } });
  }

  #change(change: Partial<ChecksView>): void {
    this.#view = { ...this.#view, ...change };
    this.tell(this.#view);
  }
}
