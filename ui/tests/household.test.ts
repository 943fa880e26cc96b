import { within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { home as aHome } from '../src/host/memory/home';
import { MemoryHost } from '../src/host/memory';
import { openWindow } from './open';
import { ScriptedHost, settle } from './scripted';

type Opened = Awaited<ReturnType<typeof openWindow>>;

function echo({ screen }: Opened, name: string): HTMLElement {
  return screen.getByRole('heading', { level: 3, name }).closest('li') as HTMLElement;
}

function player({ screen }: Opened, name: string): HTMLElement {
  const rows = screen.getAllByTestId('player-row');
  return rows.find((row) => row.dataset['playerName'] === name) as HTMLElement;
}

describe('the room map', () => {
  test('shows every Echo with its player, and marks the one that was just heard', async () => {
    const opened = await openWindow('#/household');
    expect(within(echo(opened, 'Kitchen')).getByRole('combobox')).toHaveDisplayValue('Kitchen Tablet');
    expect(within(echo(opened, 'Hallway')).getByRole('combobox')).toHaveDisplayValue('Default player (Living Room TV)');
    expect(echo(opened, 'Echo 3')).toHaveTextContent('This one?');
    expect(echo(opened, 'Kitchen')).not.toHaveTextContent('This one?');
    expect(echo(opened, 'Kitchen')).toHaveTextContent('Heard 2 hours ago');
  });

  test('gives an Echo a player, also one that is away, or itself', async () => {
    const opened = await openWindow('#/household');
    const select = within(echo(opened, 'Echo 3')).getByRole('combobox');
    expect(select).toHaveAccessibleName('The player of Echo 3');
    await opened.person.selectOptions(select, 'Nursery Tablet (not connected)');
    expect(opened.state.home.view?.echos[2]?.player).toBe('nursery');
    expect(within(echo(opened, 'Echo 3')).getByRole('status')).toHaveTextContent('Saved.');
    await opened.person.selectOptions(select, 'This Echo itself');
    expect(select).toHaveDisplayValue('This Echo itself');
    await opened.person.selectOptions(select, 'Default player (Living Room TV)');
    expect(opened.state.home.view?.echos[2]?.player).toBeNull();
  });

  test('an Echo is named by keyboard, and Escape leaves all as it was', async () => {
    const opened = await openWindow('#/household');
    const { person, screen } = opened;
    within(echo(opened, 'Echo 3'))
      .getByRole('button', { name: /Name it/ })
      .focus();
    await person.keyboard('{Enter}Bedside{Escape}');
    expect(screen.queryByLabelText('What you call this Echo')).toBeNull();
    expect(within(echo(opened, 'Echo 3')).getByRole('button', { name: /Name it/ })).toHaveFocus();
    await person.keyboard('{Enter}');
    expect(screen.getByLabelText('What you call this Echo')).toHaveFocus();
    await person.keyboard('Bedside{Enter}');
    expect(within(echo(opened, 'Bedside')).getByRole('button', { name: /Rename/ })).toHaveFocus();
  });

  test('a forgotten Echo comes back with one press', async () => {
    const opened = await openWindow('#/household');
    const { person, screen } = opened;
    within(echo(opened, 'Kitchen'))
      .getByRole('button', { name: /Forget/ })
      .focus();
    await person.keyboard('{Enter}');
    expect(screen.queryByRole('heading', { level: 3, name: 'Kitchen' })).toBeNull();
    expect(screen.getByTestId('undo-bar')).toHaveTextContent('Kitchen is forgotten until it is heard again.');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await person.keyboard('{Enter}');
    expect(within(echo(opened, 'Kitchen')).getByRole('combobox')).toHaveDisplayValue('Kitchen Tablet');
    expect(screen.queryByTestId('undo-bar')).toBeNull();
    expect(document.activeElement).toHaveTextContent('Which Echo stands for which player');
  });

  test('what went wrong stands beside the Echo', async () => {
    const host = new ScriptedHost();
    const opened = await openWindow('#/household', host);
    await settle();
    host.tell({ event: 'home', value: aHome(Date.now()) });
    await settle();
    const select = within(echo(opened, 'Hallway')).getByRole('combobox');
    await opened.person.selectOptions(select, 'Bedroom TV');
    expect(host.wanted.at(-1)).toEqual({ want: 'setEchoPlayer', echo: 'echo-2', player: 'bedroom' });
    await host.answer({ answer: 'fault', value: { code: 'echo-not-known', severity: 'middle', values: {} } });
    expect(within(echo(opened, 'Hallway')).getByRole('alert')).toHaveTextContent('Usher does not know this Echo.');
  });
});

describe('the players', () => {
  test('a player that shows nothing has the sign of a loudspeaker', async () => {
    const host = new ScriptedHost();
    const opened = await openWindow('#/household', host);
    const view = aHome(Date.now());
    const players = view.players.map((each) =>
      each.name === 'Living Room TV' ? each : { ...each, capabilities: ['audio', 'volume'] },
    );
    host.tell({ event: 'home', value: { ...view, players } });
    await settle();
    const sign = (name: string) => player(opened, name).querySelector('header svg');
    expect(sign('Living Room TV')).toHaveClass('lucide-tv');
    expect(sign('Kitchen Tablet')).toHaveClass('lucide-speaker');
  });

  test('say what they show, what they are called, what they can do and when they were last there', async () => {
    const opened = await openWindow('#/household');
    expect(player(opened, 'Bedroom TV')).toHaveTextContent('Playing The Cartographer (Harbour Nine');
    expect(player(opened, 'Kitchen Tablet')).toHaveTextContent('Slack Water (Ada Fenwick · Tidewater), paused');
    expect(player(opened, 'Living Room TV')).toHaveTextContent('Also called “the telly”');
    expect(player(opened, 'Living Room TV')).toHaveTextContent('Messages');
    expect(player(opened, 'Nursery Tablet')).toHaveTextContent('Not connected');
    expect(player(opened, 'Nursery Tablet')).toHaveTextContent('Last seen 2 days ago');
  });

  test('a player gets a name and loses it, which can be undone; a name that another has is refused', async () => {
    const opened = await openWindow('#/household');
    const { person, screen } = opened;
    const names = () => opened.state.home.view?.players.find((each) => each.id === 'bedroom')?.aliases;
    const field = within(player(opened, 'Bedroom TV')).getByLabelText('Another name for Bedroom TV');
    await person.type(field, 'the telly{Enter}');
    expect(within(player(opened, 'Bedroom TV')).getByRole('alert')).toHaveTextContent(
      'Living Room TV is already called',
    );
    await person.clear(field);
    await person.type(field, 'bedroom screen{Enter}');
    expect(names()).toEqual(['bedroom screen']);
    expect(field).toHaveValue('');
    await person.click(screen.getByRole('button', { name: 'Take the name bedroom screen from Bedroom TV' }));
    expect(names()).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['bedroom screen']);
  });

  test('a player says something, as far as it can', async () => {
    const opened = await openWindow('#/household');
    const test = (name: string) =>
      opened.person.click(within(player(opened, name)).getByRole('button', { name: /Make it say something/ }));
    await test('Living Room TV');
    expect(player(opened, 'Living Room TV')).toHaveTextContent('Living Room TV should show a message now.');
    await test('Kitchen Tablet');
    expect(within(player(opened, 'Kitchen Tablet')).getByRole('alert')).toHaveTextContent(
      'Kitchen Tablet cannot do that.',
    );
  });

  test('a player that is away can be forgotten, and is back with one press', async () => {
    const opened = await openWindow('#/household');
    await opened.person.click(within(player(opened, 'Nursery Tablet')).getByRole('button', { name: /Forget/ }));
    expect(player(opened, 'Nursery Tablet')).toBeUndefined();
    await opened.person.click(opened.screen.getByRole('button', { name: 'Undo' }));
    expect(player(opened, 'Nursery Tablet')).toBeInTheDocument();
  });
});

test('whom Usher acts for is chosen for each server', async () => {
  const { screen, person, state } = await openWindow('#/household');
  await person.selectOptions(screen.getByLabelText('On Willow House'), 'Jonas');
  expect(state.home.view?.activeUser).toBe('Jonas');
  expect(screen.getByLabelText('On Attic')).toHaveDisplayValue('Mara');
});

test('an empty household says what will appear and what to do', async () => {
  const { screen } = await openWindow('#/household', new MemoryHost('empty'));
  expect(screen.getByText(/No Echo yet. Ask Usher for something/)).toBeVisible();
  expect(screen.getByText(/No player yet/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Add a server' })).toHaveAttribute('href', '#/accounts');
  expect(screen.getByRole('link', { name: 'Sign somebody in' })).toHaveAttribute('href', '#/accounts');
});
