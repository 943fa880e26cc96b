// Times, sizes and ages as a person reads them.

import { numberLocale, t } from './text';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A position in something that plays: "4:07", "1:02:30". */
export function position(millis: number): string {
  const seconds = Math.max(0, Math.floor(millis / SECOND));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** How long something took: "0.4 ms", "12 ms", "1.3 s". */
export function took(millis: number): string {
  const [value, unit] = millis < SECOND ? [millis, 'millisecond'] : [millis / SECOND, 'second'];
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(numberLocale(), { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
}

// Made once: a log of hundreds of lines asks for them again and again.
const times = new Intl.DateTimeFormat(numberLocale(), { timeStyle: 'medium' });
const days = new Intl.DateTimeFormat(numberLocale(), { weekday: 'long', day: 'numeric', month: 'long' });
const dates = new Intl.DateTimeFormat(numberLocale(), { dateStyle: 'long' });
const moments = new Intl.DateTimeFormat(numberLocale(), { dateStyle: 'medium', timeStyle: 'medium' });

/** A time of day: "8:57:11 PM". */
export function timeOfDay(iso: string): string {
  return formatted(times, iso);
}

/** A day: "Friday, November 20". */
export function day(iso: string): string {
  return formatted(days, iso);
}

/** A day with its year. */
export function date(iso: string): string {
  return formatted(dates, iso);
}

/** A day and a time. */
export function moment(iso: string): string {
  return formatted(moments, iso);
}

/** How long ago something was: "just now", "3 minutes ago". */
export function age(iso: string, now: number): string {
  const millis = now - Date.parse(iso);
  if (!(millis >= 10 * SECOND)) return t('age-now');
  const [value, unit]: [number, Intl.RelativeTimeFormatUnit] =
    millis < MINUTE
      ? [Math.floor(millis / (10 * SECOND)) * 10, 'second']
      : millis < HOUR
        ? [Math.floor(millis / MINUTE), 'minute']
        : millis < DAY
          ? [Math.floor(millis / HOUR), 'hour']
          : [Math.floor(millis / DAY), 'day'];
  return new Intl.RelativeTimeFormat(numberLocale(), { numeric: 'always' }).format(-value, unit);
}

/** Several names in one line, each in quotes. */
export function together(names: readonly string[]): string {
  const quoted = names.map((name) => t('quoted', { text: name }));
  return new Intl.ListFormat(numberLocale(), { type: 'conjunction' }).format(quoted);
}

/** Nothing for a time that is none: a journal may be damaged, a page must not be. */
function formatted(format: Intl.DateTimeFormat, iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? '' : format.format(at);
}
