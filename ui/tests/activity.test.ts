import { describe, expect, test } from 'vitest';
import { ActivityLog, KEPT } from '../src/state/activity.svelte';
import { activity, ScriptedHost } from './scripted';

function logWith(...sentences: string[]): ActivityLog {
  const log = new ActivityLog(new ScriptedHost());
  sentences.forEach((sentence, index) => log.take({ event: 'activity', value: activity(index + 1, sentence) }));
  return log;
}

const heard = (log: ActivityLog) => log.folds.map((fold) => fold.activity.heard);

describe('the log', () => {
  test('grows at its end', () => {
    expect(heard(logWith('pause', 'resume'))).toEqual(['pause', 'resume']);
  });

  test('shows repeats once, with their number', () => {
    const log = logWith('pause', 'go home', 'go home', 'go home', 'pause');
    expect(log.folds.map((fold) => [fold.activity.heard, fold.count])).toEqual([
      ['pause', 1],
      ['go home', 3],
      ['pause', 1],
    ]);
    expect(log.folds[1]?.first).toBe(2);
    expect(log.folds[1]?.activity.number).toBe(4);
  });

  test('does not fold what ended differently', () => {
    const log = logWith('pause');
    log.take({ event: 'activity', value: activity(2, 'pause', 'failed') });
    expect(log.folds).toHaveLength(2);
  });

  test('is bounded, and the oldest go', () => {
    const log = new ActivityLog(new ScriptedHost());
    for (let number = 1; number <= KEPT + 5; number += 1) {
      log.take({ event: 'activity', value: activity(number, `sentence ${number}`) });
    }
    expect(log.entries).toHaveLength(KEPT);
    expect(log.entries[0]?.number).toBe(6);
    expect(log.full).toBe(true);
  });

  test('takes nothing twice', async () => {
    const host = new ScriptedHost();
    const log = new ActivityLog(host);
    log.take({ event: 'activity', value: activity(3, 'pause') });
    void log.loadNewest();
    await host.answer({ answer: 'activities', value: [activity(3, 'pause'), activity(2, 'resume')] });
    expect(log.entries.map((entry) => entry.number)).toEqual([2, 3]);
  });

  test('loads what came before, until there is nothing older', async () => {
    const host = new ScriptedHost();
    const log = new ActivityLog(host);
    log.take({ event: 'activity', value: activity(9, 'pause') });
    void log.loadOlder();
    expect(log.loading.busy).toBe(true);
    expect(host.wanted).toEqual([{ want: 'olderActivity', before: 9 }]);
    await host.answer({ answer: 'activities', value: [activity(8, 'resume')] });
    expect(heard(log)).toEqual(['resume', 'pause']);
    expect(log.complete).toBe(false);
    void log.loadOlder();
    await host.answer({ answer: 'activities', value: [] });
    expect(log.complete).toBe(true);
  });

  test('asks again for what a slow window has missed', () => {
    const host = new ScriptedHost();
    new ActivityLog(host).take({ event: 'missed', value: 40 });
    expect(host.wanted).toEqual([{ want: 'olderActivity', before: null }]);
  });
});

describe('holding the log', () => {
  test('keeps it still, counts what waits, and shows it all afterwards', () => {
    const log = logWith('pause');
    log.hold();
    log.take({ event: 'activity', value: activity(2, 'resume') });
    log.take({ event: 'activity', value: activity(3, 'go home') });
    expect(heard(log)).toEqual(['pause']);
    expect(log.waiting).toHaveLength(2);
    log.release();
    expect(heard(log)).toEqual(['pause', 'resume', 'go home']);
    expect(log.waiting).toHaveLength(0);
  });

  test('a load in the meantime does not bring in what waits', async () => {
    const host = new ScriptedHost();
    const log = new ActivityLog(host);
    log.hold();
    log.take({ event: 'activity', value: activity(2, 'resume') });
    void log.loadNewest();
    await host.answer({ answer: 'activities', value: [activity(2, 'resume'), activity(1, 'pause')] });
    expect(heard(log)).toEqual(['pause']);
    expect(log.waiting).toHaveLength(1);
  });
});

describe('filter and search', () => {
  test('by outcome', () => {
    const log = logWith('pause');
    log.take({ event: 'activity', value: activity(2, 'play nothing', 'failed') });
    log.outcome = 'failed';
    expect(heard(log)).toEqual(['play nothing']);
    log.clearFilter();
    expect(heard(log)).toHaveLength(2);
  });

  test('finds the sentence, what Alexa said, the titles played and the words of a fault', () => {
    const log = new ActivityLog(new ScriptedHost());
    const play = { player: 'Bedroom TV', order: 'Play', titles: ['Tidewater'], positionMillis: null, volume: null };
    const fault = { code: 'player-not-connected', severity: 'low', values: { player: 'Kitchen Tablet' } };
    log.take({
      event: 'activity',
      value: { ...activity(1, 'play it'), orders: [{ ...play, shuffle: false, mode: null, about: null }] },
    });
    log.take({ event: 'activity', value: { ...activity(2, 'pause', 'failed'), fault } });
    for (const [search, found] of [
      ['PLAY IT', ['play it']],
      ['play tidewater on bed', ['play it']],
      ['tablet is not connected', ['pause']],
      ['ok.', ['play it', 'pause']],
      ['nobody', []],
    ] as const) {
      log.search = search;
      expect(heard(log), search).toEqual(found);
    }
  });
});

describe('clearing', () => {
  test('forgets everything once Usher has', async () => {
    const host = new ScriptedHost();
    const log = new ActivityLog(host);
    log.take({ event: 'activity', value: activity(1, 'pause') });
    void log.clear();
    expect(log.entries).toHaveLength(1);
    await host.answer({ answer: 'done' });
    expect(log.entries).toHaveLength(0);
  });

  test('loses nothing if Usher could not', async () => {
    const host = new ScriptedHost();
    const log = new ActivityLog(host);
    log.take({ event: 'activity', value: activity(1, 'pause') });
    void log.clear();
    await host.answer({ answer: 'fault', value: { code: 'journal-not-written', severity: 'middle', values: {} } });
    expect(log.entries).toHaveLength(1);
    expect(log.clearing.fault?.code).toBe('journal-not-written');
  });
});
