import { within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { home as aHome } from '../src/host/memory/home';
import { MemoryHost } from '../src/host/memory';
import { openWindow } from './open';
import { ScriptedHost, settle } from './scripted';

describe('the overview', () => {
  test('says that voice control works, for whom, and what plays', async () => {
    const { screen } = await openWindow();
    expect(screen.getByRole('heading', { name: 'Voice control is working' })).toBeVisible();
    const [, bedroom] = screen.getAllByTestId('player-card');
    expect(bedroom).toHaveTextContent('The Cartographer');
    expect(bedroom).toHaveTextContent('Volume 60 %');
    expect(within(bedroom as HTMLElement).getByRole('progressbar')).toHaveAccessibleName(/The Cartographer/);
    expect(screen.getByTestId('last-command')).toHaveTextContent('Play Paper Moons over Lisbon on Living Room TV');
    expect(screen.getByRole('link', { name: 'See what happened' })).toHaveAttribute('href', '#/activity/3');
  });

  test('on a bad day says why and what to do, the worst first', async () => {
    const { screen } = await openWindow('', new MemoryHost('broken'));
    const faults = within(screen.getByRole('list', { name: 'What is wrong' })).getAllByRole('listitem');
    expect(faults.map((each) => each.textContent)).toEqual([
      expect.stringContaining('See whether Willow House is switched on'),
      expect.stringContaining('Switch Living Room TV on'),
      expect.stringContaining('no place for Usher'),
    ]);
    expect(screen.getByTestId('default-player')).toHaveDisplayValue('Living Room TV (not connected)');
    expect(screen.getByText('Last answer 14 minutes ago')).toBeVisible();
  });

  test('an empty home says what will appear and what to do', async () => {
    const { screen } = await openWindow('', new MemoryHost('empty'));
    expect(screen.getByText(/No command yet/)).toBeVisible();
    expect(screen.getByText(/No player is connected/)).toBeVisible();
    expect(screen.getByText(/No server yet/)).toBeVisible();
    expect(screen.queryByTestId('open-screens')).toBeNull();
  });

  test('takes another default player, and “ask me”', async () => {
    const { screen, person, state } = await openWindow();
    await person.selectOptions(screen.getByTestId('default-player'), 'Bedroom TV');
    expect(state.home.view?.defaultPlayer).toBe('bedroom');
    expect(screen.getByText('Saved.')).toBeInTheDocument();
    await person.selectOptions(screen.getByTestId('default-player'), 'Ask me');
    expect(state.home.view?.defaultPlayer).toBeNull();
    expect(screen.getByTestId('status')).toHaveTextContent('Alexa asks which one you mean');
  });

  test('pauses and goes on', async () => {
    const { screen, person } = await openWindow();
    await person.click(screen.getByRole('button', { name: 'Pause voice control' }));
    expect(screen.getByRole('heading', { name: 'Voice control is paused' })).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Resume voice control' }));
    expect(screen.getByRole('heading', { name: 'Voice control is working' })).toBeVisible();
  });

  test('opens the demo home’s screens, and gives their address if that fails', async () => {
    const host = new ScriptedHost();
    const { screen, person } = await openWindow('', host);
    await settle();
    host.tell({ event: 'home', value: aHome(Date.now()) });
    await person.click(await screen.findByTestId('open-screens'));
    expect(host.opened).toEqual(['http://127.0.0.1:8096/screens']);
    vi.spyOn(host, 'open').mockRejectedValue(new Error('no browser'));
    await person.click(screen.getByTestId('open-screens'));
    expect(await screen.findByRole('alert')).toHaveTextContent('http://127.0.0.1:8096/screens');
  });

  test('shows that something is under way, and what went wrong with it', async () => {
    const host = new ScriptedHost();
    const { screen, person } = await openWindow('', host);
    await settle();
    host.tell({ event: 'home', value: aHome(Date.now()) });
    await person.click(await screen.findByRole('button', { name: /Look again/ }));
    expect(screen.getByRole('button', { name: /Look again/ })).toBeDisabled();
    await host.answer({
      answer: 'fault',
      value: { code: 'server-slow', severity: 'middle', values: { server: 'Attic' } },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Attic takes too long to answer.');
  });

  test('shows how things were, with their age, when the window has lost Usher', async () => {
    const host = new ScriptedHost();
    host.deaf = 1;
    const { screen, state } = await openWindow('', host);
    expect(await screen.findByRole('alert')).toHaveTextContent('The window has lost Usher');
    state.home.take({ event: 'home', value: aHome(Date.now()) });
    state.home.line = 'lost';
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('This is how things were just now.');
    expect(screen.getAllByTestId('player-card')).toHaveLength(3);
    state.close();
  });
});

test('a page that cannot be drawn says so, and the others still work', async () => {
  const host = new ScriptedHost();
  const { screen, person } = await openWindow('', host);
  await settle();
  host.tell({ event: 'home', value: { ...aHome(Date.now()), faults: [null as never] } });
  expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong in Usher.');
  await person.click(screen.getByTestId('nav-try'));
  expect(await screen.findByTestId('try-text')).toBeVisible();
  await person.click(screen.getByTestId('nav-overview'));
  host.tell({ event: 'home', value: aHome(Date.now()) });
  await person.click(await screen.findByRole('button', { name: 'Show the page again' }));
  expect(screen.getByRole('heading', { name: 'Voice control is working' })).toBeVisible();
});
