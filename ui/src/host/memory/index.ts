// The host of a home in memory. Its players move with the clock, obey, and its story grows as Usher's does.

import type { ActivityView } from '../bindings/ActivityView';
import type { Answer } from '../bindings/Answer';
import type { HomeView } from '../bindings/HomeView';
import type { Intention } from '../bindings/Intention';
import type { OrderView } from '../bindings/OrderView';
import type { TrialView } from '../bindings/TrialView';
import type { VoiceState } from '../bindings/VoiceState';
import type { Host, News } from '../host';
import { isWrong, looked, lookedAt, refusedAt, signedIn, signedOut } from './accounts';
import { isAboutAlexa, MemoryAlexa } from './alexa';
import { isAboutChecks, MemoryChecks } from './checks';
import { answered, MEMBER, used } from './connect';
import { brokenHome, emptyHome, home, renewedHome, type Title } from './home';
import { around } from './nearby';
import { obey } from './obey';
import { isAboutReach, MemoryReach } from './reach';
import { recognise, type Reading } from './recognise';
import { Rooms } from './rooms';
import { Waitings } from './waiting';

const HOMES = { home, broken: brokenHome, empty: emptyHome, long: home, renewed: renewedHome };
const WEEK = ['go home', 'mute the bedroom TV', 'play the movie Paper Moons over Lisbon'];
const PAST = {
  home: WEEK,
  empty: [],
  long: Array.from({ length: 60 }, (_, index) => `set the volume to ${index + 1}`),
};
/** How it is with Alexa in each home, where `?alexa=` does not say. */
const ALEXA: Record<string, string> = { broken: 'expired', empty: 'out' };
/** What the checks have found in each home, where `?checks=` does not say. */
const CHECKS: Record<string, string> = { broken: 'wrong', empty: 'unseen' };
const PAGE = 20;
/** How long it takes until servers are found, in milliseconds. */
const LOOK = 150;

/** What a sentence comes to: a story still without number. */
type Story = Pick<ActivityView, 'orders' | 'said' | 'outcome' | 'fault'> & { asks?: Title };

export class MemoryHost implements Host {
  #view: HomeView;
  readonly #awake: VoiceState;
  #activities: ActivityView[] = [];
  #listeners = new Set<(news: News) => void>();
  #asked: Title | undefined;
  #number = 0;
  readonly #rooms = new Rooms();
  #looking: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Waitings(
    (list) => this.#tell({ event: 'signIns', value: list }),
    (by, server) => {
      if (by.how === 'amazon') this.#alexa.signedIn(by.clientId);
      else
        this.#change(server ? { servers: signedIn(this.#view.servers, server, { user: null }) } : { connect: MEMBER });
    },
  );
  readonly #alexa: MemoryAlexa;
  readonly #reach: MemoryReach;
  readonly #checks: MemoryChecks;
  /** Addresses that were opened, for tests. */
  readonly opened: string[] = [];

  /** `?home=` in the address chooses: `broken`, a bad day; `empty`, nothing in it yet; `long`, a long story;
   * `renewed`, a server with a certificate that nobody has vouched for yet. `?alexa=`: how it is with Alexa; `?reach=`: how
   * the way in from outside stands; `?checks=`: what the checks have found. */
  constructor(
    which = new URLSearchParams(location.search).get('home') ?? 'home',
    alexa = new URLSearchParams(location.search).get('alexa') ?? ALEXA[which] ?? 'done',
    reach = new URLSearchParams(location.search).get('reach') ?? 'direct',
    checks = new URLSearchParams(location.search).get('checks') ?? CHECKS[which] ?? 'well',
  ) {
    this.#alexa = new MemoryAlexa(alexa, (view) => this.#tell({ event: 'alexa', value: view }));
    this.#reach = new MemoryReach(reach, (view) => this.#tell({ event: 'reach', value: view }));
    this.#checks = new MemoryChecks(checks, (view) => this.#tell({ event: 'checks', value: view }));
    this.#view = (HOMES[which as keyof typeof HOMES] ?? home)(Date.now());
    this.#awake = this.#view.voice;
    const past = PAST[which as keyof typeof PAST] ?? PAST.home;
    for (const [index, sentence] of past.entries()) {
      const ago = (past.length - index) * 4 * 60_000;
      const activity = this.#activity(sentence, this.#story(recognise(sentence)), Date.now() - ago, 'skill');
      this.#remember({ ...activity, number: ++this.#number });
    }
  }

  async send(intention: Intention): Promise<Answer> {
    await Promise.resolve();
    if (isAboutAlexa(intention)) return this.#alexa.obey(intention);
    if (isAboutReach(intention)) return this.#reach.obey(intention);
    if (isAboutChecks(intention)) return this.#checks.obey(intention);
    switch (intention.want) {
      case 'rehearse':
        return { answer: 'trial', value: this.#rehearse(intention.text) };
      case 'say':
        return this.#view.voice === 'paused'
          ? { answer: 'fault', value: { code: 'paused', severity: 'middle', values: {} } }
          : { answer: 'trial', value: this.#say(intention.text) };
      case 'olderActivity': {
        const older = this.#activities.filter((each) => each.number < (intention.before ?? Infinity));
        return { answer: 'activities', value: older.slice(-PAGE).reverse() };
      }
      case 'setDefaultPlayer': {
        const player = this.#view.players.find((each) => each.id === intention.player);
        this.#change({ defaultPlayer: intention.player, defaultPlayerName: player?.name ?? null });
        break;
      }
      case 'setPaused':
        this.#change({ voice: intention.paused ? 'paused' : this.#awake });
        break;
      case 'clearActivity':
        this.#activities = [];
        this.#tell({ event: 'activityCleared' });
        this.#change({ lastActivity: null });
        break;
      case 'forgetQuestion':
        this.#asked = undefined;
        break;
      case 'refresh':
        this.#change({});
        break;
      case 'lookAround':
        this.#lookAround(intention.on);
        break;
      case 'lookAtServer':
        return looked(intention.address, intention.fingerprint);
      case 'addServer': {
        if (isWrong(intention.by)) return refusedAt(lookedAt(intention.address).name);
        const found = lookedAt(intention.address);
        this.#change({ servers: signedIn(this.#view.servers, found, intention.by) });
        return { answer: 'added', value: found.id };
      }
      case 'signIn': {
        const known = this.#view.servers.find((each) => each.id === intention.server);
        if (known && isWrong(intention.by)) return refusedAt(known.name);
        if (known) this.#change({ servers: signedIn(this.#view.servers, known, intention.by) });
        break;
      }
      case 'beginSignIn':
        return { answer: 'waiting', value: this.#waiting.begin(intention.by) };
      case 'waitingSignIns':
        return { answer: 'signIns', value: this.#waiting.list };
      case 'pasteAnswer':
        if (this.#waiting.paste(intention.id, intention.address)) break;
        return { answer: 'fault', value: { code: 'amazon-address-wrong', severity: 'middle', values: {} } };
      case 'cancelSignIn':
        this.#waiting.cancel(intention.id);
        break;
      case 'connectWithPassword':
        this.#change({ connect: { ...MEMBER, name: intention.name } });
        break;
      case 'useConnectServer': {
        const { connect } = this.#view;
        const offer = connect?.servers.find((each) => each.id === intention.server);
        if (!connect || !offer) break;
        const server = { id: offer.server, name: offer.name, kind: 'emby', address: `http://${offer.server}:8096` };
        const servers = signedIn(this.#view.servers, server, { user: connect.name });
        this.#change({ servers, connect: used(connect, offer.id) });
        return { answer: 'added', value: offer.server };
      }
      case 'answerInvitation': {
        const { connect } = this.#view;
        if (connect) this.#change({ connect: answered(connect, intention.server, intention.accept) });
        break;
      }
      case 'leaveConnect':
        this.#change({ connect: null });
        break;
      case 'refreshConnect':
        break;
      case 'signOut':
        this.#change(signedOut(this.#view, intention.server, intention.user));
        break;
      case 'removeServer':
        this.#change({ servers: this.#view.servers.filter((each) => each.id !== intention.server) });
        break;
      case 'vouchForCertificate':
        this.#change({
          servers: this.#view.servers.map((each) =>
            each.id === intention.server ? { ...each, reachable: true } : each,
          ),
          voice: 'working',
          faults: this.#view.faults.filter((each) => each.code !== 'certificate-changed'),
        });
        break;
      default: {
        const { answer, change } = this.#rooms.arrange(this.#view, intention);
        if (change) this.#change(change);
        return answer;
      }
    }
    return { answer: 'done' };
  }

  async subscribe(listener: (news: News) => void): Promise<() => void> {
    await Promise.resolve();
    this.#listeners.add(listener);
    listener({ event: 'home', value: this.#view });
    return () => this.#listeners.delete(listener);
  }

  async open(url: string): Promise<void> {
    await Promise.resolve();
    this.opened.push(url);
    window.open(url, '_blank', 'noopener');
  }

  #lookAround(on: boolean): void {
    clearTimeout(this.#looking);
    this.#tell({ event: 'nearby', value: { looking: on, found: [] } });
    if (!on) return;
    this.#looking = setTimeout(() => {
      const found = around(this.#view.servers, Date.now());
      this.#tell({ event: 'nearby', value: { looking: true, found } });
    }, LOOK);
  }

  #rehearse(text: string): TrialView {
    const reading = recognise(text);
    const story = this.#story(reading);
    return {
      activity: this.#activity(text, story, Date.now(), 'try', reading),
      rehearsal: true,
      openQuestion: story.asks !== undefined,
      otherReadings: reading.others,
    };
  }

  #say(text: string): TrialView {
    const reading = recognise(text);
    const story = this.#story(reading);
    this.#asked = story.asks;
    const activity = { ...this.#activity(text, story, Date.now(), 'try', reading), number: ++this.#number };
    this.#view = { ...this.#view, players: obey(this.#view.players, story.orders, Date.now()) };
    this.#remember(activity);
    this.#tell({ event: 'activity', value: activity });
    this.#change({});
    return { activity, rehearsal: false, openQuestion: story.asks !== undefined, otherReadings: reading.others };
  }

  #story(reading: Reading): Story {
    const { intent, slots } = reading;
    const wanted = reading.player ?? this.#view.defaultPlayerName?.toLowerCase();
    const player = this.#view.players.find((each) => each.connected && each.name.toLowerCase() === wanted);
    const named = player?.name ?? reading.player ?? this.#view.defaultPlayerName ?? '';
    const heard = slots[0]?.heard ?? '';
    if (intent === 'AMAZON.YesIntent' && this.#asked) return play(this.#asked, named);
    if (intent === 'AMAZON.NoIntent') return says('All right.');
    if (intent === 'WhoIsUserIntent') return says(`The active user is ${this.#view.activeUser ?? 'nobody'}.`);
    if (intent === 'AMAZON.FallbackIntent') return fails('not-understood', {}, 'I did not understand that.');
    if (!player) return fails('player-not-connected', { player: named }, `${named} is not connected.`);
    if (intent.startsWith('Play')) {
      const [title] = reading.titles;
      if (!title) return fails('title-not-found', { title: heard }, `I could not find ${heard}.`);
      if (title.name.toLowerCase() === heard) return play(title, named);
      return { ...says(`Did you mean ${title.name}?`), outcome: 'asked', asks: title };
    }
    const order = ORDERS[intent];
    if (!order) return fails('nothing-playing', { player: named }, `Nothing is playing on ${named}.`);
    const said = reading.number === null ? 'OK.' : `Volume ${reading.number}.`;
    return { ...says(said), orders: [{ ...blank(order, named), volume: reading.number }] };
  }

  #activity(heard: string, story: Story, at: number, door: string, reading = recognise(heard)): ActivityView {
    const { orders, said, outcome, fault } = story;
    return {
      number: 0,
      at: new Date(at).toISOString(),
      door,
      locale: 'en-US',
      echo: door === 'skill' ? 'Kitchen Echo' : null,
      heard,
      intent: reading.intent,
      slots: reading.slots,
      orders,
      said,
      outcome,
      fault,
      millis: { understand: 0.4, find: 3.8, order: orders.length ? 21 : 0, total: orders.length ? 25.6 : 4.3 },
    };
  }

  #remember(activity: ActivityView): void {
    this.#activities.push(activity);
    this.#view = { ...this.#view, lastActivity: activity };
  }

  #change(change: Partial<HomeView>): void {
    this.#view = { ...this.#view, ...change };
    this.#tell({ event: 'home', value: this.#view });
  }

  #tell(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }
}

const ORDERS: Readonly<Record<string, string>> = {
  'AMAZON.PauseIntent': 'Pause',
  'AMAZON.ResumeIntent': 'Unpause',
  'AMAZON.StopIntent': 'Stop',
  SetVolumeIntent: 'SetVolume',
  MuteIntent: 'Mute',
  UnmuteIntent: 'Unmute',
  GoHomeIntent: 'GoHome',
};

function blank(order: string, player: string): OrderView {
  return { player, order, titles: [], positionMillis: null, volume: null, shuffle: false, mode: null, about: null };
}

function says(said: string): Story {
  return { orders: [], said, outcome: 'done', fault: null };
}

function play(title: Title, player: string): Story {
  return {
    ...says(`Playing ${title.name} on ${player}.`),
    orders: [{ ...blank('Play', player), titles: [title.name] }],
  };
}

function fails(code: string, values: Record<string, string>, said: string): Story {
  return { orders: [], said, outcome: 'failed', fault: { code, severity: 'low', values } };
}
