// Sign-ins that wait, in a home in memory: whoever waits long enough is let in.

import type { Waiting } from '../bindings/Waiting';
import type { WaitingView } from '../bindings/WaitingView';
import { lookedAt } from './accounts';

/** How long it takes until somebody "elsewhere" types the code. */
const TYPING = 6_000;
const PAGES = {
  'quick-connect': null,
  'connect-pin': 'https://emby.media/pin',
  'home-assistant': 'http://127.0.0.1:8123/auth/authorize',
  amazon: 'https://www.amazon.com/ap/oa',
};
/** What is signed in to on a page alone, without a code. */
const PAGED: readonly string[] = ['home-assistant', 'amazon'];
const LIFE = 10 * 60_000;

/** What a granted sign-in leads to: a server, or Emby Connect. */
export type Granted = { id: string; name: string; kind: string; address: string };

export class Waitings {
  #list: WaitingView[] = [];
  #last = 0;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #grants = new Map<string, () => void>();

  constructor(
    private readonly tell: (list: WaitingView[]) => void,
    private readonly granted: (by: Waiting, server: Granted | undefined) => void,
  ) {}

  get list(): WaitingView[] {
    return this.#list;
  }

  begin(by: Waiting): WaitingView {
    const found = 'address' in by ? lookedAt(by.address) : undefined;
    const view: WaitingView = {
      id: String(++this.#last),
      how: by.how,
      server: found?.name ?? null,
      code: PAGED.includes(by.how) ? null : String(100_000 + ((this.#last * 271_828) % 900_000)),
      page: PAGES[by.how],
      listens: by.how !== 'amazon' || by.clientId !== 'unheard',
      expires: new Date(Date.now() + LIFE).toISOString(),
      state: 'waiting',
      fault: null,
      added: null,
    };
    this.#change([...this.#list, view]);
    const grant = () => {
      this.#change(
        this.#list.map((each) =>
          each.id === view.id ? { ...each, state: 'granted', added: found?.id ?? null } : each,
        ),
      );
      this.granted(by, found);
    };
    this.#grants.set(view.id, grant);
    this.#timers.set(view.id, setTimeout(grant, TYPING));
    return view;
  }

  /** The address to which a browser was sent; tells whether it is one. */
  paste(id: string, address: string): boolean {
    const grant = this.#grants.get(id);
    if (!grant || !/[?&]code=/.test(address)) return false;
    clearTimeout(this.#timers.get(id));
    grant();
    return true;
  }

  cancel(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.#change(this.#list.filter((each) => each.id !== id));
  }

  #change(list: WaitingView[]): void {
    this.#list = list;
    this.tell(list);
  }
}
