// Servers that come and go in a home in memory, and the people signed in on them. Any password is right but “wrong”.

import type { Answer } from '../bindings/Answer';
import type { HomeView } from '../bindings/HomeView';
import type { FoundView } from '../bindings/FoundView';
import type { ServerView } from '../bindings/ServerView';
import type { SignInBy } from '../bindings/SignInBy';

/** What is at an address: a server named after its host. */
export function lookedAt(address: string): FoundView {
  const name = address.replace(/^https?:\/\//, '').split(/[:/]/)[0] || 'Cellar';
  const kind = name.toLowerCase().includes('jelly') ? 'jellyfin' : 'emby';
  const person = (name: string, needsPassword: boolean) => ({
    id: name.toLowerCase(),
    name,
    needsPassword,
    picture: null,
  });
  return {
    id: `server-${name}`,
    name,
    kind,
    version: kind === 'emby' ? '4.8.11.0' : '10.11.0',
    address,
    people: [person('Mara', true), person('Finn', false)],
    quickConnect: kind === 'jellyfin',
  };
}

type Known = Pick<FoundView, 'id' | 'name' | 'kind' | 'address'>;

/** Nobody answers at “nowhere”, and nobody vouches for the certificate of “self-signed”. */
export function looked(address: string, fingerprint: string | null): Answer {
  const found = lookedAt(address);
  const fault = (code: string, values: Record<string, string>): Answer => ({
    answer: 'fault',
    value: { code, severity: 'middle', values },
  });
  if (found.name === 'nowhere') return fault('server-unreachable', { server: address });
  if (found.name === 'self-signed' && !fingerprint) {
    return fault('certificate-unknown', { server: address, fingerprint: '5e'.repeat(32) });
  }
  return { answer: 'found', value: found };
}

/** Whether somebody does not get in by this. */
export function isWrong(by: SignInBy): boolean {
  return by.how === 'password' ? by.password === 'wrong' : by.token === 'wrong';
}

export function refusedAt(server: string): Answer {
  return { answer: 'fault', value: { code: 'sign-in-refused', severity: 'middle', values: { server, user: '' } } };
}

/** The servers with one more person, and one more server if it was not there. */
export function signedIn(servers: ServerView[], found: Known, by: Pick<SignInBy, 'user'>): ServerView[] {
  const name = by.user ?? 'Mara';
  const person = { id: name.toLowerCase(), name, active: false, picture: null };
  const known = servers.find((each) => each.id === found.id);
  if (!known) {
    const { id, kind, address } = found;
    const answered = new Date().toISOString();
    return [
      ...servers,
      { id, name: found.name, kind, address, reachable: true, answered, users: [{ ...person, active: true }] },
    ];
  }
  const others = known.users.filter((each) => each.id !== person.id);
  return servers.map((each) => (each === known ? { ...known, users: [...others, person] } : each));
}

/** The home after a person has left a server. */
export function signedOut(view: HomeView, server: string, user: string): Pick<HomeView, 'servers'> {
  const left = (each: ServerView) => ({
    ...each,
    users: each.users.filter((one) => one.id !== user && one.name !== user),
  });
  return { servers: view.servers.map((each) => (each.id === server ? left(each) : each)) };
}
