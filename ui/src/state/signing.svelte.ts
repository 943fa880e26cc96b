// Signing somebody in on one server: look who it is, vouch for its certificate where nobody else does, then sign in.

import type { FoundView } from '../host/bindings/FoundView';
import type { ServerView } from '../host/bindings/ServerView';
import type { SignInBy } from '../host/bindings/SignInBy';
import type { Host } from '../host/host';
import { Action } from './action.svelte';
import type { Waitings } from './waitings.svelte';

export class SigningIn {
  open = $state(false);
  /** What it is called, as far as that is known. */
  name = $state('');
  found = $state.raw<FoundView | null>(null);
  /** The server, if it was added before. */
  server = $state.raw<ServerView | null>(null);
  /** Who signed in where, after it has worked. */
  done = $state.raw<{ user: string; server: string } | null>(null);
  readonly looking: Action;
  readonly signing: Action;
  #address = '';
  #fingerprint: string | null = null;

  constructor(
    host: Host,
    readonly waitings: Waitings,
  ) {
    this.looking = new Action(host);
    this.signing = new Action(host);
  }

  /** The certificate that nobody vouches for yet. */
  get untrusted(): string | null {
    const fault = this.looking.fault;
    return fault?.code === 'certificate-unknown' ? (fault.values['fingerprint'] ?? null) : null;
  }

  /** On a server that was found or typed. */
  at(address: string, name = address): Promise<void> {
    this.server = null;
    return this.#begin(address, name);
  }

  /** On a server that was added before. */
  on(server: ServerView): Promise<void> {
    this.server = server;
    return this.#begin(server.address, server.name);
  }

  /** The person knows this certificate. */
  trust(): Promise<void> {
    this.#fingerprint = this.untrusted;
    return this.look();
  }

  async look(): Promise<void> {
    const want = { want: 'lookAtServer', address: this.#address, fingerprint: this.#fingerprint } as const;
    const answer = await this.looking.run(want);
    if (answer?.answer !== 'found') return;
    this.found = answer.value;
    this.name = answer.value.name;
  }

  async signIn(by: SignInBy): Promise<void> {
    const fingerprint = this.#fingerprint;
    const answer = await this.signing.run(
      this.server
        ? { want: 'signIn', server: this.server.id, by }
        : { want: 'addServer', kind: null, address: this.#address, fingerprint, by },
    );
    if (!answer) return;
    this.done = { user: by.user ?? '', server: this.name };
    this.open = false;
  }

  /** By what a person does elsewhere: types a code, or signs in on the server's own page. */
  async elsewhere(how: 'quick-connect' | 'home-assistant'): Promise<void> {
    const begun = await this.waitings.begin({ how, address: this.#address, fingerprint: this.#fingerprint });
    if (begun) this.open = false;
  }

  async #begin(address: string, name: string): Promise<void> {
    this.#address = address.trim();
    this.#fingerprint = null;
    this.name = name;
    this.found = null;
    this.done = null;
    this.signing.reset();
    this.waitings.beginning.reset();
    this.open = true;
    await this.look();
  }
}
