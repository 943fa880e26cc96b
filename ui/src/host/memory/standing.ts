// What the way in from outside looks like when a home in memory begins: none, a tunnel, straight in, on a bad day.

import type { OfferView } from '../bindings/OfferView';
import type { ReachView } from '../bindings/ReachView';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const offer = (way: string, reason: string, values = {}, more: Partial<OfferView> = {}): OfferView => ({
  way,
  ready: false,
  reason,
  values,
  install: null,
  ...more,
});

export const OFFERS: OfferView[] = [
  offer('tailscale', 'program-here-with-name', { host: 'attic.willow.ts.net' }, { ready: true }),
  offer('direct', 'router-opens', { address: '203.0.113.7' }, { ready: true }),
  offer('cloudflare', 'program-signed-out'),
  offer('ngrok', 'program-missing', {}, { install: 'https://ngrok.com/download' }),
  offer('proxy', 'proxy-needed'),
  offer('files', 'files-needed'),
];

const SHARED: OfferView[] = [
  offer('tailscale', 'program-missing', {}, { install: 'https://tailscale.com/download' }),
  offer('cloudflare', 'program-missing', {}, { install: 'https://developers.cloudflare.com/' }),
  offer('ngrok', 'program-missing', {}, { install: 'https://ngrok.com/download' }),
  offer('direct', 'no-public-address'),
  offer('proxy', 'no-public-address'),
  offer('files', 'no-public-address'),
];

export function off(_now: number): ReachView {
  return {
    address: null,
    way: null,
    wish: null,
    keptToken: false,
    state: 'off',
    since: null,
    fault: null,
    steps: [],
    page: null,
    certificate: null,
    mapping: null,
    offers: OFFERS,
    looking: false,
    story: [],
  };
}

/** A home that nothing from outside can reach without a tunnel. */
export function shared(now: number): ReachView {
  return { ...off(now), offers: SHARED };
}

/** The first look has just begun. */
export function looking(now: number): ReachView {
  return { ...off(now), offers: OFFERS.map((each) => offer(each.way, 'looking')), looking: true };
}

export function direct(now: number): ReachView {
  const at = (millis: number) => new Date(now + millis).toISOString();
  return {
    ...off(now),
    address: 'https://willow.duckdns.org',
    way: 'direct',
    wish: {
      way: 'direct',
      host: 'willow.duckdns.org',
      provider: 'duckdns',
      token: null,
      openPort: true,
      challenge: null,
      mail: null,
    },
    keptToken: true,
    state: 'up',
    since: at(-3 * DAY),
    steps: ['listen', 'name', 'port', 'certificate'].map((step) => ({ step, state: 'done', fault: null })),
    certificate: {
      names: ['willow.duckdns.org'],
      issuer: "Let's Encrypt",
      key: 'RSA 2048',
      until: at(63 * DAY),
      renewed: at(33 * DAY),
    },
    mapping: { by: 'UPnP', outside: '203.0.113.7', until: at(50 * MINUTE) },
    story: [
      { at: at(-3 * DAY), what: 'up', fault: null },
      { at: at(-3 * DAY), what: 'home-moved', fault: null },
      {
        at: at(-3 * DAY - 2 * MINUTE),
        what: 'down',
        fault: { code: 'server-unreachable', severity: 'high', values: { server: 'Router' } },
      },
      { at: at(-9 * DAY), what: 'certificate-made', fault: null },
      { at: at(-9 * DAY), what: 'port-opened', fault: null },
      { at: at(-9 * DAY), what: 'chosen', fault: null },
    ],
  };
}

/** The certificate was not renewed, and ends soon. */
export function ending(now: number): ReachView {
  const view = direct(now);
  const until = new Date(now + 9 * DAY).toISOString();
  const story = { at: new Date(now - 5 * DAY).toISOString(), what: 'certificate-not-renewed', fault: null };
  return { ...view, certificate: view.certificate && { ...view.certificate, until }, story: [story, ...view.story] };
}

/** A tunnel that has died. */
export function down(now: number): ReachView {
  const at = (millis: number) => new Date(now + millis).toISOString();
  return {
    ...off(now),
    address: 'https://calm-otter.ngrok-free.app',
    way: 'ngrok',
    wish: { way: 'ngrok', host: 'calm-otter.ngrok-free.app', token: null },
    keptToken: true,
    state: 'down',
    since: at(-7 * MINUTE),
    fault: { code: 'amazon-unreachable', severity: 'high', values: {} },
    story: [
      { at: at(-7 * MINUTE), what: 'down', fault: null },
      { at: at(-2 * DAY), what: 'up', fault: null },
    ],
  };
}

/** A tunnel that wants somebody to agree. */
export function asking(now: number): ReachView {
  return {
    ...off(now),
    way: 'tailscale',
    wish: { way: 'tailscale' },
    state: 'waiting',
    page: 'https://login.tailscale.com/f/funnel?node=attic',
    steps: [
      { step: 'program', state: 'done', fault: null },
      { step: 'sign-in', state: 'running', fault: null },
      { step: 'tunnel', state: 'waiting', fault: null },
    ],
  };
}

/** An address that somebody typed. */
export function own(now: number): ReachView {
  return { ...off(now), address: 'https://usher.willow.example', way: 'own', state: 'up' };
}
