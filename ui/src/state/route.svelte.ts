// Where in the window we are: `#/activity/12`, `#/try?say=pause`.

export const PAGES = [
  'overview',
  'activity',
  'try',
  'household',
  'accounts',
  'alexa',
  'reach',
  'troubleshooting',
] as const;
export type Page = (typeof PAGES)[number];

export class Route {
  page = $state<Page>('overview');
  /** The number of an activity to open. */
  entry = $state<number | null>(null);
  /** A sentence to try. */
  say = $state<string | null>(null);

  constructor(hash = '') {
    this.read(hash);
  }

  read(hash: string): void {
    const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
    const [name, detail] = path.split('/');
    this.page = PAGES.find((page) => page === name) ?? 'overview';
    const number = Number(detail);
    this.entry = detail && Number.isSafeInteger(number) ? number : null;
    this.say = new URLSearchParams(query).get('say');
  }
}

export function toPage(page: Page): string {
  return `#/${page}`;
}

export function toEntry(number: number): string {
  return `#/activity/${number}`;
}

export function toTry(sentence: string): string {
  return `#/try?${new URLSearchParams({ say: sentence })}`;
}
