import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OrderView } from '../src/host/bindings/OrderView';
import { pieces, unmarked } from '../src/parts/marked';
import { Route, toEntry, toTry } from '../src/state/route.svelte';
import { age, day, moment, position, timeOfDay, took } from '../src/text/format';
import { choose, t } from '../src/text/text';
import { faultFix, faultText, ABOUT_TEXTS, MODE_TEXTS, ORDER_TEXTS, orderText, serverKind } from '../src/text/words';

const order = (name: string, more: Partial<OrderView> = {}): OrderView => ({
  player: 'Living Room TV',
  order: name,
  titles: [],
  positionMillis: null,
  volume: null,
  shuffle: false,
  mode: null,
  about: null,
  ...more,
});
const words = (name: string, more?: Partial<OrderView>) => unmarked(orderText(order(name, more)));

describe('orders in plain words', () => {
  test('say what plays, from where, and where', () => {
    expect(words('Play', { titles: ['Tidewater'] })).toBe('Play Tidewater on Living Room TV');
    expect(words('Play', { titles: ['A', 'B'] })).toBe('Play A and one more on Living Room TV');
    expect(words('Play', { titles: ['A', 'B', 'C'] })).toBe('Play A and 2 more on Living Room TV');
    expect(words('Play', { titles: ['A'], positionMillis: 754_000 })).toBe('Play A from 12:34 on Living Room TV');
    expect(words('Play', { titles: ['A'], shuffle: true })).toBe('Play A in any order on Living Room TV');
    expect(words('Seek', { positionMillis: 3_661_000 })).toBe('Go to 1:01:01 on Living Room TV');
    expect(words('SetVolume', { volume: 40 })).toBe('Set the volume of Living Room TV to 40 %');
    expect(words('SetSubtitleTrack', { mode: 'off' })).toBe('Switch subtitles off on Living Room TV');
    expect(words('SetRepeat', { mode: 'one' })).toBe('Repeat this one on Living Room TV');
    expect(words('Display', { titles: ['Tidewater'] })).toBe('Show Tidewater on Living Room TV');
    expect(words('AddUser', { about: 'Jonas' })).toBe('Jonas watches too on Living Room TV');
  });

  test('there are words for every order that Usher gives', () => {
    const rust = readFileSync('../src-tauri/household/src/order.rs', 'utf8');
    const names = [...rust.matchAll(/Self::\w+(?: \{ \.\. \})? => "(\w+)"/g)].map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(20);
    const known = ['Play', 'Seek', 'SetVolume', ...[ORDER_TEXTS, MODE_TEXTS, ABOUT_TEXTS].flatMap(Object.keys)];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('an order of a newer Usher is shown as it is', () => {
    expect(words('FlipTable')).toBe('FlipTable on Living Room TV');
  });

  test('a title is set apart from the words around it', () => {
    expect(pieces(orderText(order('Play', { titles: ['Tidewater'] })))).toEqual([
      { text: 'Play ', name: false },
      { text: 'Tidewater', name: true },
      { text: ' on Living Room TV', name: false },
    ]);
  });
});

describe('faults and servers', () => {
  test('are counted', () => {
    const chapters = (count: string) => faultText({ code: 'no-such-chapter', severity: 'middle', values: { count } });
    expect(chapters('1')).toBe('There is only one chapter.');
    expect(chapters('12')).toBe('There are only 12 chapters.');
  });

  test('have their words and their fix', () => {
    const fault = { code: 'player-not-connected', severity: 'middle', values: { player: 'Bedroom TV' } };
    expect(faultText(fault)).toBe('Bedroom TV is not connected.');
    expect(faultFix(fault)).toBe('Switch Bedroom TV on and open its app.');
  });

  test('of a newer Usher are shown by their name', () => {
    const fault = { code: 'out-of-popcorn', severity: 'high', values: {} };
    expect(faultText(fault)).toContain('out-of-popcorn');
    expect(faultFix(fault)).toBe('');
    const server = { id: '', name: '', kind: 'subsonic', address: '', reachable: true, answered: null, users: [] };
    expect(serverKind(server)).toBe('subsonic');
  });
});

describe('times', () => {
  test('positions', () => expect([0, 59_999, 3_600_000].map(position)).toEqual(['0:00', '0:59', '1:00:00']));
  test('durations', () => expect([0.42, 12.3, 1_340].map(took)).toEqual(['0.4 ms', '12 ms', '1.3 sec']));
  test('ages', () => {
    const now = Date.UTC(2026, 0, 2);
    const ago = (millis: number) => age(new Date(now - millis).toISOString(), now);
    expect([2_000, 45_000, 60_000, 7_300_000, 90_000_000].map(ago)).toEqual([
      'just now',
      '40 seconds ago',
      '1 minute ago',
      '2 hours ago',
      '1 day ago',
    ]);
    expect(age('nonsense', now)).toBe('just now');
    expect([day, moment, timeOfDay].map((each) => each('nonsense'))).toEqual(['', '', '']);
  });
});

describe('languages and addresses', () => {
  test('the first of the person’s languages that there are texts for, else English', () => {
    expect(choose(['en-GB'])).toBe('en');
    expect(choose(['tlh', 'en'])).toBe('en');
    expect(choose(['tlh'])).toBe('en');
  });

  test('a missing text is shown by its name', () => expect(t('no-such-text')).toBe('no-such-text'));

  test('addresses name a page, an entry, a sentence', () => {
    expect(new Route('').page).toBe('overview');
    expect(new Route('#/nonsense/3').page).toBe('overview');
    const entry = new Route(toEntry(12));
    expect([entry.page, entry.entry]).toEqual(['activity', 12]);
    expect(new Route('#/activity/x').entry).toBeNull();
    const sentence = new Route(toTry('play Tom & Jerry? 100 %'));
    expect([sentence.page, sentence.say]).toEqual(['try', 'play Tom & Jerry? 100 %']);
  });
});
