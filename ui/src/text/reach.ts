// What the way in from outside is called in words: ways, reasons, steps, what happened.

import type { OfferView } from '../host/bindings/OfferView';
import type { ReachState } from '../host/bindings/ReachState';
import { t } from './text';

interface WayTexts {
  name: string;
  what?: string;
  asks?: string;
  leave: string;
}

const WAYS: Readonly<Record<string, WayTexts>> = {
  tailscale: {
    name: 'way-tailscale',
    what: 'way-tailscale-what',
    asks: 'way-tailscale-asks',
    leave: 'reach-leave-tunnel',
  },
  cloudflare: {
    name: 'way-cloudflare',
    what: 'way-cloudflare-what',
    asks: 'way-cloudflare-asks',
    leave: 'reach-leave-tunnel',
  },
  ngrok: { name: 'way-ngrok', what: 'way-ngrok-what', asks: 'way-ngrok-asks', leave: 'reach-leave-tunnel' },
  direct: { name: 'way-direct', what: 'way-direct-what', asks: 'way-direct-asks', leave: 'reach-leave-direct' },
  proxy: { name: 'way-proxy', what: 'way-proxy-what', asks: 'way-proxy-asks', leave: 'reach-leave-proxy' },
  files: { name: 'way-files', what: 'way-files-what', asks: 'way-files-asks', leave: 'reach-leave-files' },
  own: { name: 'way-own', leave: 'reach-leave-own' },
};

/** A way; one that this page does not know is shown by its name. */
export function wayName(way: string): string {
  const texts = WAYS[way];
  return texts ? t(texts.name) : way;
}

/** What it is. */
export function wayWhat(way: string): string {
  const id = WAYS[way]?.what;
  return id ? t(id) : '';
}

/** Whom it asks, before anybody is asked. */
export function wayAsks(way: string, provider = ''): string {
  if (way === 'direct' && provider) return t('way-direct-asks-provider', { provider: providerName(provider) });
  const id = WAYS[way]?.asks;
  return id ? t(id) : '';
}

/** What is closed when it is left. */
export function wayCloses(way: string): string {
  const id = WAYS[way]?.leave;
  return id ? t(id) : '';
}

const PROVIDER_NAMES: Readonly<Record<string, string>> = {
  duckdns: 'way-provider-duckdns',
  desec: 'way-provider-desec',
  cloudflare: 'way-provider-cloudflare',
};

/** Whoever can keep a name. */
export const PROVIDERS = Object.keys(PROVIDER_NAMES);

export function providerName(provider: string): string {
  const id = PROVIDER_NAMES[provider];
  return id ? t(id) : provider;
}

/** Who keeps a name of this kind, if it shows. */
export function providerOf(host: string): string {
  const name = host.trim().toLowerCase();
  if (name.endsWith('.duckdns.org')) return 'duckdns';
  return name.endsWith('.dedyn.io') ? 'desec' : '';
}

export const CHALLENGES: Readonly<Record<string, string>> = {
  http: 'way-challenge-http',
  'tls-alpn': 'way-challenge-tls-alpn',
  dns: 'way-challenge-dns',
};

export const PROXIES: Readonly<Record<string, string>> = {
  caddy: 'snippet-caddy',
  nginx: 'snippet-nginx',
  traefik: 'snippet-traefik',
  'nginx-proxy-manager': 'snippet-npm',
};

const REASONS: Readonly<Record<string, string>> = {
  looking: 'reason-looking',
  'program-missing': 'reason-program-missing',
  'program-signed-out': 'reason-program-signed-out',
  'program-here': 'reason-program-here',
  'program-here-with-name': 'reason-program-here-with-name',
  'no-public-address': 'reason-no-public-address',
  'two-routers': 'reason-two-routers',
  'port-taken': 'reason-port-taken',
  'router-opens': 'reason-router-opens',
  'router-by-hand': 'reason-router-by-hand',
  'router-opens-perhaps': 'reason-router-opens-perhaps',
  'router-silent': 'reason-router-silent',
  'address-here': 'reason-address-here',
  'port-led-elsewhere': 'reason-port-led-elsewhere',
  'proxy-needed': 'reason-proxy-needed',
  'files-needed': 'reason-files-needed',
};

/** Why a way stands where it does. */
export function reasonText({ reason, values }: Pick<OfferView, 'reason' | 'values'>): string {
  const id = REASONS[reason];
  return id ? t(id, values) : reason;
}

const STATES: Readonly<Record<ReachState, string>> = {
  off: 'reach-state-off',
  starting: 'reach-state-starting',
  waiting: 'reach-state-waiting',
  up: 'reach-state-up',
  down: 'reach-state-down',
};

/** How the way in stands, in a word or two. */
export function reachState(state: ReachState): string {
  return t(STATES[state]);
}

const TEXTS: Readonly<Record<ReachState, string>> = {
  off: 'reach-text-off',
  starting: 'reach-text-starting',
  waiting: 'reach-text-waiting',
  up: 'reach-text-up',
  down: 'reach-text-down',
};

/** The same in a sentence. */
export function reachText(state: ReachState, way: string | null): string {
  return t(TEXTS[state], { way: wayName(way ?? 'own') });
}

const STEPS: Readonly<Record<string, string>> = {
  program: 'reach-step-program',
  'sign-in': 'reach-step-sign-in',
  tunnel: 'reach-step-tunnel',
  name: 'reach-step-name',
  port: 'reach-step-port',
  listen: 'reach-step-listen',
  certificate: 'reach-step-certificate',
};

/** A step of bringing a way up. */
export function reachStep(step: string): string {
  const id = STEPS[step];
  return id ? t(id) : step;
}

const EVENTS: Readonly<Record<string, string>> = {
  chosen: 'reach-event-chosen',
  up: 'reach-event-up',
  down: 'reach-event-down',
  stopped: 'reach-event-stopped',
  left: 'reach-event-left',
  'tunnel-restarted': 'reach-event-tunnel-restarted',
  'address-changed': 'reach-event-address-changed',
  'home-moved': 'reach-event-home-moved',
  'port-opened': 'reach-event-port-opened',
  'port-closed': 'reach-event-port-closed',
  'certificate-made': 'reach-event-certificate-made',
  'certificate-renewed': 'reach-event-certificate-renewed',
  'certificate-not-renewed': 'reach-event-certificate-not-renewed',
  'files-reloaded': 'reach-event-files-reloaded',
};

/** What happened. */
export function reachEvent(what: string): string {
  const id = EVENTS[what];
  return id ? t(id) : what;
}
