// The window's words: the same Fluent files as the speech, in the person's language, English where a language lacks one.
// English comes with the program; another language is fetched when it is the person's.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const english = import.meta.glob<string>('../../../src-tauri/text/en/{window,faults,checks}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const others = import.meta.glob<string>(
  ['../../../src-tauri/text/*/{window,faults,checks}.ftl', '!../../../src-tauri/text/en/*'],
  { query: '?raw', import: 'default' },
);

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export type TextArgs = Record<string, FluentVariable>;

const windows = [...Object.keys(english), ...Object.keys(others)].filter((path) => path.endsWith('/window.ftl'));

/** The languages that the window speaks: "en", "de" … One whose faults only are translated is not one of them. */
export const languages = [...new Set(windows.map(languageOf))];

/** The first of the person's languages that there are texts for, else English. */
export function choose(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (languages.includes(language)) return language;
  }
  return 'en';
}

const language = choose(typeof navigator === 'undefined' ? ['en'] : navigator.languages);
const bundles = [
  ...(language === 'en' ? [] : [build(language, await fetched(language))]),
  build('en', Object.values(english)),
];

/** The words of a message, or of one of its attributes ("fault-internal.fix"). A missing one is shown by its name. */
export function t(id: string, args?: TextArgs): string {
  return find(id, args) ?? id;
}

/** The words of a message, or nothing if no language has it. */
export function find(id: string, args?: TextArgs): string | undefined {
  const [name = '', attribute] = id.split('.');
  for (const bundle of bundles) {
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (pattern) return bundle.formatPattern(pattern, args ?? null, []);
  }
  return undefined;
}

/** Tells the page which language it is in and which way that is read. */
export function declareLanguage(html: HTMLElement): void {
  html.lang = language;
  html.dir = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** The locale for numbers and times: the person's own variant where it is the language of the texts. */
export function numberLocale(): string {
  const own = typeof navigator === 'undefined' ? undefined : navigator.language;
  return own?.toLowerCase().startsWith(language) ? own : language;
}

/** The texts of one of the other languages. */
function fetched(language: string): Promise<string[]> {
  const own = Object.entries(others).filter(([path]) => languageOf(path) === language);
  return Promise.all(own.map(([, source]) => source()));
}

function build(of: string, sources: string[]): FluentBundle {
  // No invisible marks around names: they would be copied along with the text.
  const bundle = new FluentBundle(of, { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source), { allowOverrides: true });
  return bundle;
}

function languageOf(path: string): string {
  return path.split('/').at(-2) ?? 'en';
}
