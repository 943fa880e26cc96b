// One thing a person asked for: busy, done or failed. Every button that does something has one.

import type { Answer } from '../host/bindings/Answer';
import type { FaultView } from '../host/bindings/FaultView';
import type { Intention } from '../host/bindings/Intention';
import type { Host } from '../host/host';

export type ActionState = 'idle' | 'busy' | 'done' | 'failed';

/** What we show when Usher itself did not answer, or a page could not be drawn. */
export const INTERNAL: FaultView = { code: 'internal', severity: 'high', values: {} };

export class Action {
  state = $state<ActionState>('idle');
  fault = $state.raw<FaultView | null>(null);
  #turn = 0;

  constructor(private readonly host: Host) {}

  get busy(): boolean {
    return this.state === 'busy';
  }

  /** Sends an intention. Gives nothing if it failed, or if a later one has overtaken it. */
  async run(intention: Intention): Promise<Answer | undefined> {
    const turn = ++this.#turn;
    this.state = 'busy';
    this.fault = null;
    const answer = await this.host.send(intention).catch((): Answer => ({ answer: 'fault', value: INTERNAL }));
    if (turn !== this.#turn) return undefined;
    if (answer.answer === 'fault') {
      this.state = 'failed';
      this.fault = answer.value;
      return undefined;
    }
    this.state = 'done';
    return answer;
  }

  /** Forgets how it ended, and an answer that is still to come. */
  reset(): void {
    this.#turn += 1;
    this.state = 'idle';
    this.fault = null;
  }
}
