// The one door to Usher: what a person wants goes out, whole view models come in. Nothing else knows what carries it.

import type { Answer } from './bindings/Answer';
import type { Event } from './bindings/Event';
import type { Intention } from './bindings/Intention';

/** Something that happened at home. */
export type News = Event;

export interface Host {
  /** Sends what a person wants and waits for what it came to. Rejects only when Usher itself is out of reach. */
  send(intention: Intention): Promise<Answer>;
  /** Calls the listener with the home as it is, then with all news, until the returned function is called. */
  subscribe(listener: (news: News) => void): Promise<() => void>;
  /** Opens an address in the person's browser. */
  open(url: string): Promise<void>;
}

/** The real host inside Usher's window; in a plain browser a small home that lives in memory. */
export async function connect(): Promise<Host> {
  if ('__TAURI_INTERNALS__' in window) {
    const { TauriHost } = await import('./tauri');
    return new TauriHost();
  }
  const { MemoryHost } = await import('./memory');
  return new MemoryHost();
}
