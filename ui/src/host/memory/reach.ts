// The way in from outside of a home in memory: it comes up step by step, and goes when it is left.

import type { Answer } from '../bindings/Answer';
import type { FaultView } from '../bindings/FaultView';
import type { Intention } from '../bindings/Intention';
import type { ReachView } from '../bindings/ReachView';
import type { WayWish } from '../bindings/WayWish';
import { asking, direct, down, ending, looking, off, OFFERS, own, shared } from './standing';

/** How long a step takes, in milliseconds. */
const STEP = 120;

const ABOUT = ['showReach', 'useWay', 'retryWay', 'leaveWay', 'renewCertificate', 'proxySnippet'] as const;
export type AboutReach = Extract<Intention, { want: (typeof ABOUT)[number] }>;

export function isAboutReach(intention: Intention): intention is AboutReach {
  return (ABOUT as readonly string[]).includes(intention.want);
}

/** The states in which it can begin: `?reach=` in the address. */
const STATES = { off, shared, looking, direct, ending, down, asking, own };

const STEPS: Readonly<Record<WayWish['way'], readonly string[]>> = {
  tailscale: ['program', 'sign-in', 'tunnel'],
  cloudflare: ['program', 'tunnel'],
  ngrok: ['program', 'sign-in', 'tunnel'],
  direct: ['listen', 'name', 'port', 'certificate'],
  proxy: ['name'],
  files: ['certificate', 'listen'],
};

export class MemoryReach {
  #view: ReachView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #step: number;
  /** The router refuses once; `?reach=refused`. */
  #refused: boolean;

  constructor(
    which: string,
    private readonly tell: (view: ReachView) => void,
  ) {
    this.#refused = which === 'refused';
    this.#step = which === 'slow' ? 20 * STEP : STEP;
    this.#view = (STATES[which as keyof typeof STATES] ?? off)(Date.now());
  }

  obey(intention: AboutReach): Answer {
    switch (intention.want) {
      case 'showReach':
        if (this.#view.looking) setTimeout(() => this.#change({ looking: false, offers: OFFERS }), 10 * this.#step);
        return { answer: 'reach', value: this.#view };
      case 'useWay':
        return this.#use(intention.way);
      case 'retryWay':
        if (this.#view.wish) this.#bringUp(this.#view.wish, 0);
        break;
      case 'leaveWay':
        clearTimeout(this.#timer);
        this.#change({ ...off(Date.now()), offers: this.#view.offers, story: this.#view.story });
        this.#happened('left');
        break;
      case 'renewCertificate':
        return { answer: 'fault', value: fault('amazon-busy') };
      case 'proxySnippet':
        return { answer: 'snippet', value: `${intention.host} {\n    reverse_proxy 127.0.0.1:8797\n}\n` };
    }
    return { answer: 'done' };
  }

  #use(wish: WayWish): Answer {
    const host = 'host' in wish ? wish.host : null;
    if (host && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)) {
      return { answer: 'fault', value: fault('endpoint-unusable', { address: host }) };
    }
    const keptToken = ('token' in wish && wish.token !== null) || this.#view.keptToken;
    const kept = 'token' in wish ? { ...wish, token: null } : wish;
    this.#change({ ...off(Date.now()), offers: this.#view.offers, story: this.#view.story, wish: kept, keptToken });
    this.#happened('chosen');
    this.#bringUp(kept, 0);
    return { answer: 'done' };
  }

  /** One step after the other, until all are done or one fails. */
  #bringUp(wish: WayWish, at: number): void {
    clearTimeout(this.#timer);
    const names = STEPS[wish.way];
    const steps = names.map((step, index) => ({
      step,
      state: index < at ? 'done' : index === at ? 'running' : 'waiting',
      fault: null as FaultView | null,
    }));
    if (at === names.length) {
      const since = new Date().toISOString();
      this.#change({ ...up(wish), steps, state: 'up', since, fault: null, page: null });
      return this.#happened('up');
    }
    this.#change({ way: wish.way, wish, state: 'starting', steps, fault: null, address: null });
    this.#timer = setTimeout(() => {
      if (names[at] !== 'port' || !this.#refused) return this.#bringUp(wish, at + 1);
      this.#refused = false;
      const wrong = fault('endpoint-not-reached', { address: addressOf(wish) }, 'high');
      const failed = steps.map((step, index) => (index === at ? { ...step, state: 'failed', fault: wrong } : step));
      this.#change({ state: 'down', since: new Date().toISOString(), steps: failed, fault: wrong });
    }, this.#step);
  }

  #happened(what: string): void {
    this.#change({ story: [{ at: new Date().toISOString(), what, fault: null }, ...this.#view.story] });
  }

  #change(change: Partial<ReachView>): void {
    this.#view = { ...this.#view, ...change };
    this.tell(this.#view);
  }
}

function addressOf(wish: WayWish): string {
  const host = 'host' in wish ? wish.host : null;
  return `https://${host ?? 'attic.willow.ts.net'}`;
}

function up(wish: WayWish): Partial<ReachView> {
  const { certificate, mapping } = direct(Date.now());
  const address = addressOf(wish);
  if (wish.way !== 'direct') return { address };
  const names = [wish.host];
  return { address, certificate: certificate && { ...certificate, names }, mapping: wish.openPort ? mapping : null };
}

function fault(code: string, values: FaultView['values'] = {}, severity = 'middle'): FaultView {
  return { code, severity, values };
}
