// What Alexa's side is called in words: steps of the set-up, differences, sorts of names, languages.

import type { DifferenceView } from '../host/bindings/DifferenceView';
import type { SkillStepState } from '../host/bindings/SkillStepState';
import type { SkillStepView } from '../host/bindings/SkillStepView';
import { numberLocale, t } from './text';

const STEPS: Readonly<Record<string, string>> = {
  vendor: 'step-vendor',
  skill: 'step-skill',
  manifest: 'step-manifest',
  certificate: 'step-certificate',
  linking: 'step-linking',
  enablement: 'step-enablement',
  simulation: 'step-simulation',
};

const UNDOING: Readonly<Record<string, string>> = {
  linking: 'unstep-linking',
  enablement: 'unstep-enablement',
  skill: 'unstep-skill',
};

/** A step in words; one that this page does not know is shown by its name. */
export function stepText({ step, locale }: Pick<SkillStepView, 'step' | 'locale'>, removing = false): string {
  if (step === 'model' && locale) return t('step-model', { language: localeName(locale) });
  const id = removing ? UNDOING[step] : STEPS[step];
  return id ? t(id) : step;
}

const STATES: Readonly<Record<SkillStepState, string>> = {
  waiting: 'step-waiting',
  running: 'step-running',
  done: 'step-done',
  failed: 'step-failed',
  skipped: 'step-skipped',
};

/** How a step stands. */
export function stepState(state: SkillStepState): string {
  return t(STATES[state]);
}

const NOTES: Readonly<Record<string, string>> = { 'quick-build': 'note-quick-build', 'full-build': 'note-full-build' };

/** What is said beside a step. */
export function stepNote(note: string): string {
  const id = NOTES[note];
  return id ? t(id) : t('note-said', { text: note });
}

const DIFFERENCES: Readonly<Record<string, string>> = {
  skill: 'difference-skill',
  name: 'difference-name',
  text: 'difference-text',
  language: 'difference-language',
  endpoint: 'difference-endpoint',
  certificate: 'difference-certificate',
  interfaces: 'difference-interfaces',
  events: 'difference-events',
  declaration: 'difference-declaration',
  model: 'difference-model',
  linking: 'difference-linking',
  enablement: 'difference-enablement',
};

/** What differs. */
export function differenceText({ what, locale }: DifferenceView): string {
  const id = DIFFERENCES[what];
  const text = id ? t(id) : what;
  return locale ? t('difference-in', { what: text, language: localeName(locale) }) : text;
}

const SORTS: Readonly<Record<string, string>> = {
  PLAYER: 'sort-player',
  USER: 'sort-user',
  GENRE: 'sort-genre',
  MUSIC_GENRE: 'sort-music-genre',
  TITLE: 'sort-title',
  SERIES: 'sort-series',
  ARTIST: 'sort-artist',
  ALBUM: 'sort-album',
  SONG: 'sort-song',
  AUDIOBOOK: 'sort-audiobook',
  CHANNEL: 'sort-channel',
  PLAYLIST: 'sort-playlist',
  COLLECTION: 'sort-collection',
};

/** A sort of names. */
export function sortText(type: string): string {
  const id = SORTS[type];
  return id ? t(id) : type;
}

const WHY: Readonly<Record<string, string>> = {
  household: 'why-household',
  recent: 'why-recent',
  favourite: 'why-favourite',
  begun: 'why-begun',
  played: 'why-played',
  other: 'why-other',
};

/** Why so many names were taken. */
export function whyText({ why, count }: { why: string; count: number }): string {
  const id = WHY[why];
  return id ? t(id, { count }) : `${why}: ${count}`;
}

const WHY_NOT: Readonly<Record<string, string>> = {
  script: 'why-not-script',
  signs: 'why-not-signs',
  mixed: 'why-not-mixed',
  long: 'why-not-long',
  same: 'why-not-same',
  room: 'why-not-room',
};

/** Why so many names were left out. */
export function whyNotText({ why, count }: { why: string; count: number }): string {
  const id = WHY_NOT[why];
  return id ? t(id, { count }) : `${why}: ${count}`;
}

// Made once: a list of languages asks for them again and again.
const languages = new Intl.DisplayNames(numberLocale(), { type: 'language', languageDisplay: 'standard' });

/** A language in words, with its country: "English (Canada)". */
export function localeName(locale: string): string {
  try {
    return languages.of(locale) ?? locale;
  } catch {
    return locale;
  }
}

/** How large something is, in kilobytes. */
export function kilobytes(bytes: number): string {
  const options = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(numberLocale(), options).format(Math.ceil(bytes / 1000));
}

const plain = new Intl.DisplayNames(numberLocale(), { type: 'language' });

/** A language in words, without its country: "English". */
export function languageName(locale: string): string {
  const language = locale.split('-')[0] ?? '';
  return (language && plain.of(language)) || locale;
}
