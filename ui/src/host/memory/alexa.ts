// Alexa's side of a home in memory: a sign-in with Amazon, and a skill that is set up step by step.

import type { AlexaView } from '../bindings/AlexaView';
import type { Answer } from '../bindings/Answer';
import type { FaultView } from '../bindings/FaultView';
import type { Intention } from '../bindings/Intention';
import type { SkillStepView } from '../bindings/SkillStepView';
import type { SkillWishesView } from '../bindings/SkillWishesView';
import { Links } from './links';
import { changedSkill, OFFERED, outdatedSkill, signedInView, signedOutView, skillView } from './skill';

/** How long a step takes, in milliseconds. */
const STEP = 120;
/** Words that Alexa keeps for herself. */
const RESERVED = ['alexa', 'amazon', 'echo', 'computer', 'play', 'open', 'ask', 'start'];

export type AboutAlexa = Extract<
  Intention,
  {
    want:
      | 'showAlexa'
      | 'signOutOfAmazon'
      | 'chooseVendor'
      | 'wishSkill'
      | 'setUpSkill'
      | 'stopSkillSetup'
      | 'removeSkill'
      | 'compareSkill'
      | 'inviteToLink'
      | 'unlink';
  }
>;

const ABOUT: readonly string[] = [
  'showAlexa',
  'signOutOfAmazon',
  'chooseVendor',
  'wishSkill',
  'setUpSkill',
  'stopSkillSetup',
  'removeSkill',
  'compareSkill',
  'inviteToLink',
  'unlink',
];

export function isAboutAlexa(intention: Intention): intention is AboutAlexa {
  return ABOUT.includes(intention.want);
}

/** The states in which it can begin: `?alexa=` in the address. */
const STATES = {
  out: signedOutView,
  in: signedInView,
  done: skillView,
  changed: changedSkill,
  outdated: outdatedSkill,
  expired: (now: number): AlexaView => {
    const view = changedSkill(now);
    return { ...view, amazon: { ...view.amazon, fault: fault('amazon-sign-in-expired', {}, 'high') } };
  },
};

export class MemoryAlexa {
  #view: AlexaView;
  readonly #links: Links;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #step: number;
  /** The first trial call goes astray; `?alexa=astray`. */
  #astray: boolean;

  constructor(
    which: string,
    private readonly tell: (view: AlexaView) => void,
  ) {
    this.#astray = which === 'astray';
    this.#step = which === 'slow' ? 10 * STEP : STEP;
    const state = ['astray', 'slow', 'stopped'].includes(which) ? 'in' : which;
    this.#view = (STATES[state as keyof typeof STATES] ?? signedOutView)(Date.now());
    this.#links = new Links(this.#view.links);
    this.#advise();
    if (which === 'stopped') this.#stopAt('model');
  }

  /** Somebody has agreed on Amazon's page. */
  signedIn(clientId: string): void {
    const { amazon } = signedInView(Date.now());
    this.#change({ amazon: { ...amazon, clientId, vendor: null, vendors: [...amazon.vendors, SECOND] } });
  }

  obey(intention: AboutAlexa): Answer {
    const view = this.#view;
    switch (intention.want) {
      case 'showAlexa':
        return { answer: 'alexa', value: view };
      case 'signOutOfAmazon':
        this.#change({ amazon: { ...signedOutView(Date.now()).amazon, clientId: view.amazon.clientId } });
        break;
      case 'chooseVendor':
        this.#change({ amazon: { ...view.amazon, vendor: intention.vendor } });
        break;
      case 'wishSkill':
        return this.#wish(intention);
      case 'setUpSkill':
        return this.#setUp();
      case 'stopSkillSetup':
        clearTimeout(this.#timer);
        if (view.run) this.#change({ run: { ...view.run, state: 'stopped', steps: view.run.steps.map(held) } });
        break;
      case 'removeSkill':
        this.#run(true, ['linking', 'enablement', 'skill'].map(blank));
        break;
      case 'compareSkill': {
        const now = Date.now();
        const there = changedSkill(now).skill;
        const differences = view.skill?.outdated ? (there?.differences ?? []) : [];
        const compared = new Date(now).toISOString();
        if (view.skill) this.#change({ skill: { ...view.skill, differences, compared } });
        break;
      }
      case 'inviteToLink':
        return { answer: 'linkCode', value: this.#links.invite() };
      case 'unlink': {
        const answer = this.#links.end(intention.link);
        this.#change({ links: this.#links.all });
        return answer;
      }
    }
    return { answer: 'done' };
  }

  #wish({ name, invocation, locales, endpoint }: Extract<AboutAlexa, { want: 'wishSkill' }>): Answer {
    if (endpoint !== null && !/^https:\/\/[^/:]+\.[^/:]+(\/.*)?$/.test(endpoint)) {
      return { answer: 'fault', value: fault('address-not-understood', { address: endpoint }) };
    }
    const { wishes, skill } = this.#view;
    const order = OFFERED.flat();
    const now: SkillWishesView = {
      ...wishes,
      name,
      invocation: invocation.trim().toLowerCase(),
      locales: order.filter((locale) => locales.includes(locale)),
      endpoint: endpoint ?? wishes.endpoint,
    };
    this.#view = { ...this.#view, wishes: now, skill: skill && { ...skill, outdated: true } };
    this.#advise();
    this.tell(this.#view);
    return { answer: 'done' };
  }

  #setUp(): Answer {
    const { amazon, wishes, run } = this.#view;
    const blocking = wishes.advice.find((advice) => advice.severity !== 'low');
    if (!amazon.signedIn) return { answer: 'fault', value: fault('amazon-signed-out', {}) };
    if (blocking) return { answer: 'fault', value: blocking };
    if (!amazon.vendor) {
      const vendors = amazon.vendors.map((vendor) => vendor.name).join(', ');
      const steps = this.#steps().map((step, index) =>
        index === 0 ? { ...step, state: 'failed' as const, fault: fault('which-developer', { vendors }) } : step,
      );
      this.#change({ run: { state: 'failed', removing: false, steps } });
      return { answer: 'done' };
    }
    const goesOn = run && !run.removing && run.state !== 'done';
    this.#run(false, goesOn ? run.steps.map((step) => (step.state === 'failed' ? again(step) : step)) : this.#steps());
    return { answer: 'done' };
  }

  #steps(): SkillStepView[] {
    const models = this.#view.wishes.locales.map((locale) => ({ ...blank('model'), locale }));
    const before = ['vendor', 'skill', 'manifest'].map(blank);
    return [...before, ...models, ...['linking', 'enablement', 'simulation'].map(blank)];
  }

  /** One step after the other, until all are done or one fails. */
  #run(removing: boolean, steps: SkillStepView[]): void {
    clearTimeout(this.#timer);
    const at = steps.findIndex((step) => step.state === 'waiting');
    const put = (index: number, change: Partial<SkillStepView>) =>
      steps.map((step, other) => (other === index ? { ...step, ...change } : step));
    const now = steps[at];
    if (!now) return this.#end(removing, steps);
    const note = now.step === 'model' ? 'quick-build' : null;
    const running = put(at, { state: 'running', note });
    this.#change({ run: { state: 'running', removing, steps: running } });
    this.#timer = setTimeout(() => {
      if (now.step === 'simulation' && this.#astray) {
        this.#astray = false;
        const address = this.#view.wishes.endpoint ?? '';
        const failed = put(at, { state: 'failed', fault: fault('endpoint-not-reached', { address }, 'high') });
        this.#change({ run: { state: 'failed', removing, steps: failed } });
        return;
      }
      this.#run(removing, put(at, { state: 'done', note: now.step === 'model' ? 'full-build' : null }));
    }, this.#step);
  }

  #end(removing: boolean, steps: SkillStepView[]): void {
    const lastRequest = new Date().toISOString();
    const id = 'amzn1.ask.skill.7d1f0c52-4f0e-4b6a-9a53-0c8d2a1e9b11';
    const skill = removing ? null : { id, lastRequest, outdated: false, differences: [], compared: null };
    const model = removing ? [] : skillView(Date.now()).model;
    this.#change({ run: { state: 'done', removing, steps }, skill, model, ...(removing ? { links: [] } : {}) });
  }

  #stopAt(name: string): void {
    const steps = this.#steps();
    const at = steps.findIndex((step) => step.step === name) + 1;
    const done = steps.map((step, index) => (index < at ? { ...step, state: 'done' as const } : step));
    this.#view = { ...this.#view, run: { state: 'stopped', removing: false, steps: done } };
  }

  /** What Usher thinks of what was wished. */
  #advise(): void {
    const { wishes } = this.#view;
    const words = wishes.invocation.split(/\s+/).filter((word) => word !== '');
    const reserved = words.find((word) => RESERVED.includes(word));
    const advice: FaultView[] = [];
    if (wishes.invocation.length < 2) advice.push(fault('invocation-length', { name: wishes.invocation }));
    else if (/[^\p{Ll} '.]/u.test(wishes.invocation))
      advice.push(fault('invocation-characters', { name: wishes.invocation }));
    else if (reserved) advice.push(fault('invocation-reserved', { word: reserved }));
    else if (words.length < 2) advice.push(fault('invocation-one-word', { name: wishes.invocation }, 'low'));
    if (wishes.locales.length === 0) advice.push(fault('no-skill-locale', {}));
    if (wishes.endpoint === null) advice.push(fault('endpoint-missing', {}));
    this.#view = { ...this.#view, wishes: { ...wishes, advice } };
  }

  #change(change: Partial<AlexaView>): void {
    this.#view = { ...this.#view, ...change };
    this.tell(this.#view);
  }
}

const SECOND = { id: 'M2SECOND', name: 'Harbour Hobby Works' };

function fault(code: string, values: FaultView['values'], severity = 'middle'): FaultView {
  return { code, severity, values };
}

function blank(step: string): SkillStepView {
  return { step, locale: null, state: 'waiting', note: null, fault: null };
}

function again(step: SkillStepView): SkillStepView {
  return { ...step, state: 'waiting', note: null, fault: null };
}

function held(step: SkillStepView): SkillStepView {
  return step.state === 'running' ? again(step) : step;
}
