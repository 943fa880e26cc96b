import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { home as aHome } from '../src/host/memory/home';
import { Home, positionAt } from '../src/state/home.svelte';
import { ScriptedHost, settle } from './scripted';

const NOW = Date.UTC(2026, 10, 20, 12);

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

describe('the home', () => {
  test('is unknown until Usher has told of it, then live', async () => {
    const host = new ScriptedHost();
    const home = new Home(host);
    await home.follow(() => undefined);
    expect(home.line).toBe('connecting');
    host.tell({ event: 'home', value: aHome(NOW) });
    expect(home.line).toBe('live');
    expect(home.view?.defaultPlayerName).toBe('Living Room TV');
  });

  test('keeps what it last knew, with its age, and comes back by itself when Usher is out of reach', async () => {
    const host = new ScriptedHost();
    const home = new Home(host);
    home.take({ event: 'home', value: aHome(NOW) });
    host.deaf = 2;
    await home.follow(() => undefined);
    expect(home.line).toBe('lost');
    expect(home.view).not.toBeNull();
    expect(home.heardAt).toBe('2026-11-20T12:00:00.000Z');

    await vi.advanceTimersByTimeAsync(1_000);
    expect(home.line).toBe('lost');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(home.line).toBe('live');
    expect(host.listeners.size).toBe(1);
  });

  test('stops listening and trying when the window goes', async () => {
    const host = new ScriptedHost();
    const home = new Home(host);
    await home.follow(() => undefined);
    home.close();
    expect(host.listeners.size).toBe(0);

    host.deaf = 1;
    const other = new Home(host);
    await other.follow(() => undefined);
    other.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.listeners.size).toBe(0);
  });

  test('says that a default player is being saved, and what went wrong if it is not', async () => {
    const host = new ScriptedHost();
    const home = new Home(host);
    void home.chooseDefault('bedroom');
    expect(host.wanted).toEqual([{ want: 'setDefaultPlayer', player: 'bedroom' }]);
    expect(home.choosing.state).toBe('busy');
    const fault = { code: 'settings-not-saved', severity: 'middle', values: {} };
    await host.answer({ answer: 'fault', value: fault });
    expect(home.choosing.state).toBe('failed');
    expect(home.choosing.fault).toEqual(fault);
  });

  test('a host that is gone is a fault, not a spinner without end', async () => {
    const host = new ScriptedHost();
    const home = new Home(host);
    void home.setPaused(true);
    host.waiting[0]?.lose();
    await settle();
    expect(home.pausing.state).toBe('failed');
    expect(home.pausing.fault?.code).toBe('internal');
  });
});

describe('a position', () => {
  const playing = {
    title: 'The Lighthouse Keepers',
    subtitle: '',
    positionMillis: 60_000,
    runtimeMillis: 90_000,
    paused: false,
    asOf: new Date(NOW).toISOString(),
  };

  test('moves with the clock', () => expect(positionAt(playing, NOW + 5_000)).toBe(65_000));
  test('stands still while paused', () => expect(positionAt({ ...playing, paused: true }, NOW + 5_000)).toBe(60_000));
  test('ends with what plays', () => expect(positionAt(playing, NOW + 3_600_000)).toBe(90_000));
  test('never goes back when clocks differ', () => expect(positionAt(playing, NOW - 9_000)).toBe(60_000));
  test('goes on for ever where no end is known', () =>
    expect(positionAt({ ...playing, runtimeMillis: null }, NOW + 60_000)).toBe(120_000));
});
