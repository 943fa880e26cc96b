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

/** A time of day, with the day if it is another one. */
export function when(iso: string, now: number): string {
  const at = new Date(iso);
  const sameDay = at.toDateString() === new Date(now).toDateString();
  const options: Intl.DateTimeFormatOptions = sameDay
    ? { timeStyle: 'medium' }
    : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(numberLocale(), options).format(at);
}

/** A day: "Friday, 20 November". */
export function day(iso: string): string {
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(numberLocale(), options).format(new Date(iso));
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
