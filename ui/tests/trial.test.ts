import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spokenLocale, Trial, TYPING_MILLIS } from '../src/state/trial.svelte';
import { ScriptedHost, trial as aTrial } from './scripted';

let host: ScriptedHost;
let trial: Trial;

beforeEach(() => {
  vi.useFakeTimers();
  host = new ScriptedHost();
  trial = new Trial(host, 'en-GB');
});
afterEach(() => void vi.useRealTimers());

test('looks at the sentence once the person pauses, not at every letter', async () => {
  trial.type('pau');
  await vi.advanceTimersByTimeAsync(TYPING_MILLIS - 1);
  trial.type('pause');
  await vi.advanceTimersByTimeAsync(TYPING_MILLIS - 1);
  expect(host.wanted).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(host.wanted).toEqual([{ want: 'rehearse', text: 'pause', locale: 'en-GB' }]);
});

test('a picked sentence is looked at once', async () => {
  void trial.pick('pause');
  await vi.advanceTimersByTimeAsync(TYPING_MILLIS * 4);
  expect(host.wanted).toHaveLength(1);
});

test('an answer that comes late is not shown under another sentence', async () => {
  void trial.pick('pause');
  void trial.pick('resume');
  host.waiting[0]?.answer({ answer: 'trial', value: aTrial('pause', true) });
  await host.answer({ answer: 'trial', value: aTrial('resume', true) });
  expect(trial.view?.activity.heard).toBe('resume');
  expect(trial.rehearsing.state).toBe('done');
});

test('what is shown is stale as soon as the sentence is another one', async () => {
  void trial.pick('pause');
  await host.answer({ answer: 'trial', value: aTrial('pause', true) });
  expect(trial.stale).toBe(false);
  trial.type('pause the bed');
  expect(trial.stale).toBe(true);
});

test('an empty field shows nothing and asks nothing', async () => {
  void trial.pick('pause');
  await host.answer({ answer: 'trial', value: aTrial('pause', true) });
  trial.type('  ');
  await vi.advanceTimersByTimeAsync(TYPING_MILLIS * 2);
  expect(trial.view).toBeNull();
  expect(trial.ready).toBe(false);
  expect(host.wanted).toHaveLength(1);
});

test('doing it is for real, and a rehearsal still under way does not cover the result', async () => {
  void trial.pick('pause');
  void trial.do();
  expect(trial.doing.busy).toBe(true);
  expect(trial.ready).toBe(false);
  await host.answer({ answer: 'trial', value: aTrial('pause', false) });
  host.waiting[0]?.answer({ answer: 'trial', value: aTrial('pause', true) });
  await vi.advanceTimersByTimeAsync(TYPING_MILLIS * 2);
  expect(trial.view?.rehearsal).toBe(false);
  expect(host.wanted.map((each) => each.want)).toEqual(['rehearse', 'say']);
});

test('an open question is answered with the next sentence', async () => {
  void trial.pick('play the lighthouse');
  void trial.do();
  await host.answer({ answer: 'trial', value: aTrial('play the lighthouse', false, true) });
  expect(trial.openQuestion).toBe(true);
  void trial.answer('yes');
  expect(host.wanted.at(-1)).toEqual({ want: 'say', text: 'yes', locale: 'en-GB' });
  await host.answer({ answer: 'trial', value: aTrial('yes', false) });
  expect(trial.openQuestion).toBe(false);
});

test('an open question can be forgotten', async () => {
  void trial.pick('play the lighthouse');
  void trial.do();
  await host.answer({ answer: 'trial', value: aTrial('play the lighthouse', false, true) });
  void trial.forgetQuestion();
  expect(host.wanted.at(-1)).toEqual({ want: 'forgetQuestion' });
  await host.answer({ answer: 'done' });
  expect(trial.openQuestion).toBe(false);
});

test('a fault is kept to be shown, and goes when the person types on', async () => {
  trial.type('pause');
  void trial.do();
  await host.answer({ answer: 'fault', value: { code: 'paused', severity: 'middle', values: {} } });
  expect(trial.doing.fault?.code).toBe('paused');
  trial.type('pause now');
  expect(trial.doing.fault).toBeNull();
});

test('sentences are in the person’s own English, or in American where Alexa has no such English', () => {
  expect(spokenLocale('en-AU')).toBe('en-AU');
  expect(spokenLocale('en-NZ')).toBe('en-US');
  expect(spokenLocale('de-DE')).toBe('en-US');
});
