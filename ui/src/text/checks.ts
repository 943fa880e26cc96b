// What the checks say in words. Most of it is in `checks.ftl`, which the terminal reads too.

import type { CheckView } from '../host/bindings/CheckView';
import { PAGES, type Page } from '../state/route.svelte';
import { find, numberLocale, t } from './text';

/** A step. */
export function groupName(group: string): string {
  return find(`group-${group}`) ?? group;
}

/** A check, with what it is about where there are several. */
export function checkTitle({ id, about }: Pick<CheckView, 'id' | 'about'>): string {
  const check = find(`check-${id}`) ?? id;
  return about ? t('checks-about', { check, about }) : check;
}

/** What a check says if nothing is wrong. */
export function checkText(check: CheckView): string {
  const args = { ...check.values, about: check.about ?? '' };
  return check.state === 'ok' ? (find(`check-${check.id}.ok`, args) ?? '') : '';
}

function skippedText({ skipped, cause, values }: CheckView): string {
  if (cause) return t('checks-because', { check: checkTitle({ id: cause, about: null }) });
  return (skipped && find(`skipped-${skipped}`, values)) || '';
}

const STATES = {
  waiting: 'checks-state-waiting',
  running: 'checks-state-running',
  ok: 'checks-state-ok',
  warn: 'checks-state-warn',
  fail: 'checks-state-fail',
  skipped: 'checks-state-skipped',
};

/** How a check stands, in a word or two. */
export function checkState(state: CheckView['state'], running: boolean): string {
  return state === 'waiting' && running ? t('checks-state-turn') : t(STATES[state]);
}

const SIGNS = {
  waiting: 'waiting',
  running: 'running',
  ok: 'done',
  warn: 'doubtful',
  fail: 'failed',
  skipped: 'skipped',
} as const;

/** The sign of a state. */
export function signOf(state: CheckView['state']): (typeof SIGNS)[CheckView['state']] {
  return SIGNS[state];
}

/** Checks that were not run, by what explains that. */
export interface Skipped {
  text: string;
  checks: readonly CheckView[];
}

/** Those that were not run, together where one thing explains several. */
export function skippedTogether(checks: readonly CheckView[]): Skipped[] {
  const together: { text: string; checks: CheckView[] }[] = [];
  for (const check of checks.filter(({ state }) => state === 'skipped')) {
    const text = skippedText(check);
    const known = together.find((each) => each.text === text);
    if (known) known.checks.push(check);
    else together.push({ text, checks: [check] });
  }
  return together;
}

/** Several checks in one line. */
export function checkTitles(checks: readonly CheckView[]): string {
  return new Intl.ListFormat(numberLocale(), { type: 'conjunction' }).format(checks.map(checkTitle));
}

/** What was measured. */
export function valueName(name: string): string {
  return find(`value-${name}`) ?? name;
}

/** What the button of a remedy says. */
export function remedyName(remedy: string): string {
  return find(`remedy-${remedy}`) ?? t('checks-mend');
}

/** What a remedy changes, before it does. */
export function remedyDoes(remedy: string): string {
  return find(`remedy-${remedy}.does`) ?? '';
}

/** The page on which a person mends it, where that is all that Usher can do. */
export function remedyPage(remedy: string): Page | null {
  return PAGES.find((page) => remedy === `open-${page}`) ?? null;
}

/** What a person does about a fault, step by step; none where its fix says it all. */
export function helpSteps({ fault }: Pick<CheckView, 'fault'>): string[] {
  const steps = fault ? find(`help-${fault.code}`, fault.values) : undefined;
  return steps ? steps.split('\n').map((step) => step.trim()) : [];
}

/** What arrived while Usher listened. */
export function heardName(what: string): string {
  return find(`heard-${what}`) ?? what;
}

/** What that means. */
export function listeningMeans(meaning: string): string {
  return find(`listening-${meaning}`) ?? meaning;
}
