// What was just removed, and can be had back with one press.

import type { Intention } from '../host/bindings/Intention';
import type { Host } from '../host/host';
import { Action } from './action.svelte';

export interface Undoable {
  /** What was done, in words. */
  text: string;
  /** What brings it back. */
  back: Intention;
}

export class Undo {
  offered = $state.raw<Undoable | null>(null);
  readonly undoing: Action;

  constructor(host: Host) {
    this.undoing = new Action(host);
  }

  offer(offered: Undoable): void {
    this.undoing.reset();
    this.offered = offered;
  }

  /** Brings it back; tells whether it is there again. */
  async take(): Promise<boolean> {
    if (!this.offered) return false;
    const answer = await this.undoing.run(this.offered.back);
    if (answer) this.offered = null;
    return answer !== undefined;
  }

  dismiss(): void {
    this.offered = null;
    this.undoing.reset();
  }
}
