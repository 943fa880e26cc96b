import { readFileSync } from 'node:fs';
import { within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { CheckView } from '../src/host/bindings/CheckView';
import type { ChecksView } from '../src/host/bindings/ChecksView';
import { MemoryHost } from '../src/host/memory';
import { bundleOf, unseen, well, wrong } from '../src/host/memory/measured';
import { find } from '../src/text/text';
import { openWindow } from './open';
import { ScriptedHost, settle } from './scripted';

const open = (checks: string) => openWindow('#/troubleshooting', new MemoryHost('home', 'done', 'direct', checks));
const HOUR = 3_600_000;
const viewOf = (checks: CheckView[], more: Partial<ChecksView> = {}): ChecksView => ({
  running: false,
  at: new Date(Date.now() - HOUR).toISOString(),
  checks,
  listening: null,
  ...more,
});

/** A window that a test directs, on this view. */
async function shown(view: ChecksView) {
  const host = new ScriptedHost();
  const opened = await openWindow('#/troubleshooting', host);
  await settle();
  const tell = async (value: ChecksView) => {
    host.tell({ event: 'checks', value });
    await settle();
  };
  await tell(view);
  const { screen } = opened;
  const check = (id: string) => {
    const row = screen.getAllByTestId('check').find((each) => each.dataset.check === id);
    return within(row as HTMLElement);
  };
  const group = (name: string) => {
    const step = screen.getAllByTestId('group').find((each) => each.dataset.group === name);
    return within(step as HTMLElement);
  };
  const wanted = () => host.wanted.at(-1);
  return { ...opened, host, tell, check, group, wanted };
}

describe('the checks', () => {
  test('are all there before they were ever run, and say so', async () => {
    const { screen, person, wanted } = await shown(viewOf(unseen(well()), { at: null }));
    expect(screen.getByTestId('checks-said')).toHaveTextContent('They were not run yet.');
    expect(screen.getAllByTestId('group').map((each) => each.dataset.state)).toContain('waiting');
    expect(screen.getAllByText('Not run').length).toBeGreaterThan(3);
    expect(screen.getByText(/Usher asks your servers, two name services/)).toBeVisible();
    await person.click(screen.getByTestId('run-checks'));
    expect(wanted()).toEqual({ want: 'runChecks', only: null });
  });

  test('when all is well one sentence says it, with its age', async () => {
    const { screen } = await shown(viewOf(well()));
    expect(screen.getByTestId('checks-said')).toHaveTextContent('13 checks, and all is well.');
    expect(screen.getByText('All were last run 1 hour ago.')).toBeVisible();
    expect(screen.queryByTestId('mend')).toBeNull();
  });

  test('what is wrong comes with its fix, its steps, and where to begin', async () => {
    const { screen, check } = await shown(viewOf(wrong()));
    expect(screen.getByTestId('checks-said')).toHaveTextContent('3 failed, 1 worth a look, 5 all right, 4 not run.');
    expect(screen.getByTestId('checks-said')).toHaveTextContent('Begin with “Port”.');
    const port = check('A1');
    expect(port.getByText('Failed')).toBeVisible();
    expect(port.getByText('Alexa calls port 443 only, not port 8443.')).toBeVisible();
    expect(port.getByRole('link', { name: 'Go to Reach' })).toHaveAttribute('href', '#/reach');
    expect(check('A6').getAllByRole('listitem')).toHaveLength(4);
  });

  test('what another check explains stands in one quiet line below it', async () => {
    const { group } = await shown(viewOf(wrong()));
    const tls = group('tls');
    expect(tls.getByTestId('skipped').dataset.checks).toBe('A7 A8');
    expect(tls.getByText('Not checked: “Port” explains it.')).toBeVisible();
    expect(tls.queryByRole('alert')).toBeNull();
  });

  test('what was measured is shown on demand', async () => {
    const { check, person } = await shown(viewOf(wrong()));
    const measured = check('A1').getByTestId('measured');
    expect(within(measured).getByText('8443')).not.toBeVisible();
    await person.click(within(measured).getByText(/What was measured/));
    expect(within(measured).getByText('8443')).toBeVisible();
  });

  test('one step is run alone; while any runs, none can be begun, and all can be stopped', async () => {
    const { screen, group, person, wanted, host, tell } = await shown(viewOf(well()));
    await person.click(group('servers').getByTestId('run-one'));
    expect(wanted()).toEqual({ want: 'runChecks', only: 'servers' });
    await host.answer({ answer: 'done' });
    const running = well().map((each) => (each.group === 'servers' ? { ...each, state: 'running' as const } : each));
    await tell(viewOf(running, { running: true }));
    const said = host.wanted.length;
    expect(group('address').getByTestId('run-one')).toHaveAttribute('aria-disabled', 'true');
    await person.click(group('address').getByTestId('run-one'));
    expect(host.wanted).toHaveLength(said);
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', expect.stringContaining('11 of 13'));
    await person.click(screen.getByTestId('stop-checks'));
    expect(wanted()).toEqual({ want: 'stopChecks' });
  });

  test('a remedy says what it changes, acts, and tells when it could not', async () => {
    const { check, person, wanted, host } = await shown(viewOf(wrong()));
    const mend = check('A3').getByTestId('mend');
    expect(mend).toHaveTextContent('Add the languages');
    expect(mend).toHaveAccessibleDescription('Usher changes the skill at Amazon. That takes a few minutes.');
    await person.click(mend);
    expect(wanted()).toEqual({ want: 'mend', remedy: 'add-locales' });
    await host.answer({ answer: 'fault', value: { code: 'amazon-down', severity: 'middle', values: {} } });
    expect(check('A3').getByRole('alert')).toHaveTextContent('Amazon has trouble of its own right now.');
    expect(check('A4').queryByRole('alert')).toBeNull();
  });

  test('what was mended is measured again, and whoever mended it is not lost', async () => {
    const { screen, person } = await open('wrong');
    const row = () => screen.getAllByTestId('check').find((each) => each.dataset.check === 'A4') as HTMLElement;
    await screen.findAllByTestId('mend');
    await person.click(within(row()).getByTestId('mend'));
    await expect.poll(() => screen.getByTestId('checks-said').textContent, { timeout: 10_000 }).toContain('2 failed');
    await expect.poll(() => screen.queryByTestId('stop-checks'), { timeout: 10_000 }).toBeNull();
    expect(row().dataset.state).toBe('ok');
    expect(document.activeElement).not.toBe(document.body);
  });

  test('many that are right are folded up, and open', async () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ ...(well()[1] as CheckView), about: `Server ${index}` }));
    const { group, person } = await shown(viewOf(many));
    const servers = group('servers');
    expect(servers.getByText(/^5 all right/)).toBeVisible();
    await person.click(servers.getByText(/^5 all right/));
    expect(servers.getByText('Servers: Server 3')).toBeVisible();
  });

  test('the overview leads here when something is wrong', async () => {
    const { screen } = await openWindow('', new MemoryHost('broken'));
    expect(await screen.findByTestId('find-out')).toHaveAttribute('href', '#/troubleshooting');
  });
});

describe('say it now', () => {
  test('counts down, shows what arrives, and says what it means', async () => {
    const { screen, person } = await open('well');
    await person.click(await screen.findByTestId('listen'));
    expect(await screen.findByText(/^(1:00|0:5\d) left$/)).toBeVisible();
    expect(screen.getByTestId('meaning')).toHaveTextContent('Usher listens. Speak now.');
    expect(screen.getByText('Say: “Alexa, open media companion.”')).toBeVisible();
    await expect.poll(() => screen.getByTestId('meaning').dataset.meaning, { timeout: 10_000 }).toBe('arrived');
    expect(screen.getByTestId('heard')).toHaveTextContent('Alexa opened the skill');
    await person.click(screen.getByTestId('listen'));
    await expect.poll(() => screen.queryByTestId('meaning'), { timeout: 10_000 }).toBeNull();
  });

  test('explains silence, with the check and the remedy', async () => {
    const { screen, person } = await open('deaf');
    await person.click(await screen.findByTestId('listen'));
    await expect.poll(() => screen.getByTestId('meaning').dataset.meaning, { timeout: 10_000 }).toBe('nothing');
    const card = within(screen.getByTestId('say-now'));
    expect(card.getByText('The minute is over.')).toBeVisible();
    expect(card.getByTestId('mend')).toHaveTextContent('Add the languages');
    expect(card.getByTestId('listen')).toHaveTextContent('Listen again');
  });
});

describe('the bundle', () => {
  test('is read before it is saved, without titles unless somebody wishes', async () => {
    const { screen, person, wanted, host } = await shown(viewOf(well()));
    expect(screen.queryByTestId('save-bundle')).toBeNull();
    await person.click(screen.getByTestId('preview'));
    expect(wanted()).toEqual({ want: 'previewBundle', titles: false });
    await host.answer({ answer: 'bundle', value: bundleOf(false, well()) });
    const files = within(screen.getByTestId('files'));
    expect(files.getAllByRole('listitem')).toHaveLength(4);
    await person.click(files.getByText('activity.json'));
    expect(files.getByText(/‹title›/)).toBeVisible();
    await person.click(screen.getByTestId('titles'));
    expect(screen.queryByTestId('files'), 'what is shown is what is saved').toBeNull();
    await person.click(screen.getByTestId('preview'));
    expect(wanted()).toEqual({ want: 'previewBundle', titles: true });
    await host.answer({ answer: 'bundle', value: bundleOf(true, well()) });
    await person.click(screen.getByTestId('save-bundle'));
    expect(wanted()).toEqual({ want: 'saveBundle' });
    await host.answer({ answer: 'saved', value: '/home/mara/usher-K7QM-2XRT.zip' });
    expect(screen.getByTestId('saved')).toHaveTextContent('/home/mara/usher-K7QM-2XRT.zip');
    expect(screen.getByText('K7QM-2XRT', { selector: 'code' })).toBeVisible();
  });

  test('that cannot be saved says why', async () => {
    const { screen, person, host } = await shown(viewOf(well()));
    await person.click(screen.getByTestId('preview'));
    await host.answer({ answer: 'bundle', value: bundleOf(false, well()) });
    await person.click(screen.getByTestId('save-bundle'));
    const values = { folder: '/full', reason: 'no space left' };
    await host.answer({ answer: 'fault', value: { code: 'folder-unusable', severity: 'middle', values } });
    expect(within(screen.getByTestId('bundle')).getByRole('alert')).toHaveTextContent('no space left');
  });
});

describe('words', () => {
  const rust = (name: string) => readFileSync(`../src-tauri/bridge/src/checks/${name}.rs`, 'utf8');
  const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

  test('there are words for every step, remedy and meaning that Usher knows', () => {
    const known = {
      group: names(rust('order'), /^ {4}\w+ = "([a-z-]+)", /gm),
      remedy: names(rust('remedy'), /^ {4}\w+ = "([a-z-]+)", for/gm),
      listening: names(rust('listening'), /Self::\w+ => "([a-z-]+)"/g),
    };
    for (const [what, all] of Object.entries(known)) {
      expect(all.length, what).toBeGreaterThan(5);
      expect(
        all.filter((name) => find(`${what}-${name}`) === undefined),
        what,
      ).toEqual([]);
    }
  });

  test('there are words for every check', () => {
    const ids = names(rust('order'), /^ {4}\w+ = "[a-z-]+", \[([A-Z0-9, ]+)\]/gm).flatMap((list) => list.split(', '));
    expect(ids.length).toBeGreaterThan(15);
    expect(ids.filter((id) => find(`check-${id}`) === undefined || find(`check-${id}.ok`) === undefined)).toEqual([]);
  });

  test('what a person does about a fault belongs to a fault that there is', () => {
    const helped = names(readFileSync('../src-tauri/text/en/window.ftl', 'utf8'), /^help-([a-z-]+) =/gm);
    expect(helped.length).toBeGreaterThan(5);
    expect(helped.filter((code) => find(`fault-${code}`) === undefined)).toEqual([]);
  });
});
