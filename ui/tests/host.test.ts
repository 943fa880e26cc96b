import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, describe, expect, test } from 'vitest';
import { MemoryHost } from '../src/host/memory';
import { TauriHost } from '../src/host/tauri';
import type { News } from '../src/host/host';

afterEach(clearMocks);

describe('the host in Usher’s window', () => {
  test('sends, subscribes and opens by the commands that Usher has', async () => {
    const calls: [string, unknown][] = [];
    mockIPC((command, args) => {
      calls.push([command, args]);
      return command === 'send' ? { answer: 'done' } : null;
    });
    const host = new TauriHost();
    expect(await host.send({ want: 'refresh' })).toEqual({ answer: 'done' });
    await host.open('http://127.0.0.1:8096/screens');
    await host.subscribe(() => undefined);
    expect(calls.slice(0, 2)).toEqual([
      ['send', { intention: { want: 'refresh' } }],
      ['open_url', { url: 'http://127.0.0.1:8096/screens' }],
    ]);
    expect(calls[2]?.[0]).toBe('subscribe');
    expect(JSON.stringify(calls[2]?.[1])).toMatch(/^\{"channel":"__CHANNEL__:\d+"\}$/);
  });

  test('a command that fails rejects, so that the page can say so', async () => {
    mockIPC(() => Promise.reject(new Error('no')));
    await expect(new TauriHost().send({ want: 'refresh' })).rejects.toThrow();
  });
});

describe('the home in memory', () => {
  test('a rehearsal changes nothing, saying it moves the player and is told to everyone', async () => {
    const host = new MemoryHost('home');
    const news: News[] = [];
    const leave = await host.subscribe((each) => news.push(each));
    const text = 'Alexa, ask M. B. Home to play the movie The Lighthouse Keepers on the bedroom TV';
    const rehearsed = await host.send({ want: 'rehearse', text, locale: 'en-US' });
    expect(news).toHaveLength(1);
    expect(rehearsed).toMatchObject({
      answer: 'trial',
      value: { rehearsal: true, activity: { number: 0, orders: [{ order: 'Play', player: 'Bedroom TV' }] } },
    });
    await host.send({ want: 'say', text, locale: 'en-US' });
    expect(news.map((each) => each.event)).toEqual(['home', 'activity', 'home']);
    const last = news.at(-1);
    const bedroom = last?.event === 'home' ? last.value.players.find((each) => each.id === 'bedroom') : undefined;
    expect(bedroom?.playing).toMatchObject({ title: 'The Lighthouse Keepers', positionMillis: 0, paused: false });
    leave();
    await host.send({ want: 'setPaused', paused: true });
    expect(news).toHaveLength(3);
  });

  test('a yes after a question does what was asked', async () => {
    const host = new MemoryHost('home');
    const say = (text: string) => host.send({ want: 'say', text, locale: 'en-US' });
    expect(await say('play the movie The Lighthouse')).toMatchObject({ value: { openQuestion: true } });
    expect(await say('yes')).toMatchObject({
      value: { openQuestion: false, activity: { orders: [{ titles: ['The Lighthouse Keepers'] }] } },
    });
  });
});
