// A few sentences that the home in memory understands. Usher's own recogniser is Rust's; this one only keeps pages alive.

import type { ReadingView } from '../bindings/ReadingView';
import type { SlotView } from '../bindings/SlotView';
import { LIBRARY, type Title } from './home';

export interface Reading {
  intent: string;
  slots: SlotView[];
  /** The player named, as heard. */
  player: string | null;
  titles: Title[];
  number: number | null;
  others: ReadingView[];
}

const RULES: readonly [RegExp, string][] = [
  [/^play the (?:movie|film|show) (?<title>.+)$/, 'PlayMovieIntent'],
  [/^play (?<title>.+)$/, 'PlayItemIntent'],
  [/^pause$/, 'AMAZON.PauseIntent'],
  [/^(?:resume|go on|continue)$/, 'AMAZON.ResumeIntent'],
  [/^stop$/, 'AMAZON.StopIntent'],
  [/^set the volume to (?<number>\d+)(?: percent)?$/, 'SetVolumeIntent'],
  [/^mute(?: the (?<named>.+))?$/, 'MuteIntent'],
  [/^unmute(?: the (?<named>.+))?$/, 'UnmuteIntent'],
  [/^go home$/, 'GoHomeIntent'],
  [/^who is the active user$/, 'WhoIsUserIntent'],
  [/^yes$/, 'AMAZON.YesIntent'],
  [/^no$/, 'AMAZON.NoIntent'],
];

export function recognise(sentence: string): Reading {
  const bare = sentence
    .trim()
    .toLowerCase()
    .replace(/^alexa,? (?:ask|tell) .+? to /, '')
    .replace(/[.!?]$/, '');
  const [, said = bare, on] = /^(.*?)(?: on (?:the )?([a-z ]*(?:tv|tablet)))?$/.exec(bare) ?? [];
  for (const [pattern, intent] of RULES) {
    const groups = pattern.exec(said)?.groups ?? (pattern.test(said) ? {} : null);
    if (groups) return reading(intent, groups, on ?? groups['named'] ?? null);
  }
  return { intent: 'AMAZON.FallbackIntent', slots: [], player: null, titles: [], number: null, others: [] };
}

function reading(intent: string, groups: Record<string, string | undefined>, named: string | null): Reading {
  const { title, number } = groups;
  const titles = title ? LIBRARY.filter((each) => each.name.toLowerCase().startsWith(title)) : [];
  const slots: SlotView[] = [];
  if (title) slots.push({ name: 'title', heard: title, meant: titles[0]?.name ?? null });
  if (number) slots.push({ name: 'volume', heard: number, meant: null });
  if (named) slots.push({ name: 'player', heard: named, meant: null });
  const others = title
    ? [
        { intent: 'PlayItemIntent', slots: [{ name: 'title', heard: `the movie ${title}`, meant: null }], score: 0.61 },
        { intent: 'PlayArtistIntent', slots: [{ name: 'artist', heard: title, meant: null }], score: 0.34 },
      ]
    : [];
  return { intent, slots, player: named, titles, number: number ? Number(number) : null, others };
}
