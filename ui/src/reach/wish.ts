// What somebody types into the form of a way, and the wish that it makes.

import type { ReachView } from '../host/bindings/ReachView';
import type { WayWish } from '../host/bindings/WayWish';
import { providerOf } from '../text/reach';

export interface Typed {
  host: string;
  token: string;
  provider: string;
  openPort: boolean;
  challenge: string;
  mail: string;
  chain: string;
  key: string;
}

/** What the form begins with: what is in use, as far as it is no secret. */
export function begin(way: string, { wish }: Pick<ReachView, 'wish'>): Typed {
  const blank = { host: '', token: '', provider: '', openPort: true, challenge: '', mail: '', chain: '', key: '' };
  if (wish?.way !== way) return blank;
  switch (wish.way) {
    case 'tailscale':
      return blank;
    case 'cloudflare':
    case 'ngrok':
      return { ...blank, host: wish.host ?? '' };
    case 'direct':
      return {
        ...blank,
        host: wish.host,
        provider: wish.provider ?? '',
        openPort: wish.openPort,
        challenge: wish.challenge ?? '',
        mail: wish.mail ?? '',
      };
    case 'proxy':
      return { ...blank, host: wish.host };
    case 'files':
      return { ...blank, host: wish.host, chain: wish.chain, key: wish.key };
  }
}

/** The first field that must be filled and is not. */
export function missing(way: string, typed: Typed): 'host' | 'chain' | 'key' | null {
  const needsHost = way === 'direct' || way === 'proxy' || way === 'files';
  if (needsHost && typed.host.trim() === '') return 'host';
  if (way !== 'files') return null;
  if (typed.chain.trim() === '') return 'chain';
  return typed.key.trim() === '' ? 'key' : null;
}

/** The wish; none for a way that this page does not know. */
export function wishOf(way: string, typed: Typed): WayWish | null {
  const host = typed.host.trim();
  const token = typed.token.trim() || null;
  switch (way) {
    case 'tailscale':
      return { way };
    case 'cloudflare':
    case 'ngrok':
      return { way, host: host || null, token };
    case 'direct': {
      const { openPort } = typed;
      const [provider, challenge, mail] = [typed.provider, typed.challenge, typed.mail.trim()];
      return {
        way,
        host,
        provider: provider || null,
        token,
        openPort,
        challenge: challenge || null,
        mail: mail || null,
      };
    }
    case 'proxy':
      return { way, host };
    case 'files':
      return { way, host, chain: typed.chain.trim(), key: typed.key.trim() };
    default:
      return null;
  }
}

/** Somebody types a name: whoever keeps such names is taken, until somebody chooses another. */
export function typeHost(typed: Typed, host: string): void {
  const before = providerOf(typed.host);
  if (typed.provider === before) typed.provider = providerOf(host);
  typed.host = host;
}
