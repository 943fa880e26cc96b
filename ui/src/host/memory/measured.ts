// What the checks of a home in memory find: all well, several things wrong, or nothing yet.

import type { BundleView } from '../bindings/BundleView';
import type { CheckView } from '../bindings/CheckView';

type Found = Pick<CheckView, 'id' | 'group'> & Partial<CheckView>;

const found = (check: Found): CheckView => ({
  about: null,
  state: 'ok',
  fault: null,
  skipped: null,
  cause: null,
  values: {},
  remedy: null,
  at: null,
  ...check,
});

const ADDRESS = 'https://usher.willow.example';

/** Nothing is wrong. */
export function well(): CheckView[] {
  return [
    found({ id: 'F2', group: 'local', values: { address: '127.0.0.1:8797' } }),
    found({ id: 'F3', group: 'servers', about: 'Willow House' }),
    found({ id: 'F3', group: 'servers', about: 'Attic' }),
    found({ id: 'A12', group: 'address', values: { address: ADDRESS } }),
    found({ id: 'A1', group: 'address', values: { port: '443' } }),
    found({ id: 'A5', group: 'dns', values: { host: 'usher.willow.example', addresses: '203.0.113.7' } }),
    found({ id: 'A7', group: 'tls', values: { issuer: "Let's Encrypt", until: '2027-01-24' } }),
    found({ id: 'A8', group: 'tls', values: { key: 'RSA 2048' } }),
    found({ id: 'A9', group: 'door' }),
    found({ id: 'A2', group: 'skill' }),
    found({ id: 'A3', group: 'skill' }),
    found({ id: 'A4', group: 'enabled' }),
    found({ id: 'A6', group: 'simulation' }),
  ];
}

const WRONG: Readonly<Record<string, Partial<CheckView>>> = {
  A1: {
    state: 'fail',
    fault: {
      code: 'endpoint-port',
      severity: 'high',
      values: { address: ADDRESS, port: '8443' },
    },
    values: { port: '8443' },
    remedy: 'open-reach',
  },
  A5: { state: 'skipped', skipped: 'cause', cause: 'A1', values: {} },
  A7: { state: 'skipped', skipped: 'cause', cause: 'A1', values: {} },
  A8: { state: 'skipped', skipped: 'cause', cause: 'A1', values: {} },
  A9: { state: 'skipped', skipped: 'cause', cause: 'A1', values: {} },
  A3: {
    state: 'warn',
    fault: { code: 'no-skill-locale', severity: 'middle', values: {} },
    values: { missing: 'en-GB, en-CA' },
    remedy: 'add-locales',
  },
  A4: {
    state: 'fail',
    fault: { code: 'enablement-refused', severity: 'high', values: { detail: 'It is not enabled.' } },
    remedy: 'enable-skill',
  },
  A6: {
    state: 'fail',
    fault: {
      code: 'endpoint-not-reached',
      severity: 'high',
      values: { address: ADDRESS },
    },
  },
};

/** Several things are wrong, one of which explains others. */
export function wrong(): CheckView[] {
  return well().map((check) => ({ ...check, ...WRONG[check.id] }));
}

/** Nobody has looked yet. */
export function unseen(checks: readonly CheckView[]): CheckView[] {
  return checks.map(({ id, group, about }) => found({ id, group, about, state: 'waiting' }));
}

/** What would be saved. */
export function bundleOf(titles: boolean, checks: readonly CheckView[]): BundleView {
  const heard = titles ? 'play the movie Paper Moons over Lisbon' : 'play the movie ‹title›';
  return {
    id: 'K7QM-2XRT',
    files: [
      { name: 'checks.json', text: JSON.stringify(checks, null, 2) },
      { name: 'activity.json', text: JSON.stringify([{ heard, outcome: 'done' }], null, 2) },
      { name: 'settings.json', text: JSON.stringify({ version: 1, servers: ['emby', 'jellyfin'] }, null, 2) },
      { name: 'versions.txt', text: 'Usher 0.1.0\nLinux\n' },
    ],
  };
}
