import { within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { openWindow } from './open';

describe('the live log', () => {
  test('shows what was said to Alexa, and the story behind it', async () => {
    const { screen, person } = await openWindow('#/activity');
    const log = screen.getByRole('log', { name: 'Commands' });
    const line = within(log).getByRole('button', { name: /mute the bedroom TV/ });
    expect(line).toHaveAttribute('aria-expanded', 'false');
    await person.click(line);
    expect(line).toHaveAttribute('aria-expanded', 'true');
    const entry = line.closest('li') as HTMLElement;
    for (const words of ['Kitchen Echo', 'MuteIntent', 'Mute Bedroom TV', 'OK.', '26 ms in all']) {
      expect(entry).toHaveTextContent(words);
    }
    expect(within(entry).getByRole('link', { name: 'Try again' })).toHaveAttribute(
      'href',
      '#/try?say=mute+the+bedroom+TV',
    );
  });

  test('an entry can be copied as JSON', async () => {
    const { screen, person } = await openWindow('#/activity/2');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await person.click(await screen.findByRole('button', { name: 'Copy as JSON' }));
    expect(JSON.parse(write.mock.calls[0]?.[0] ?? '')).toMatchObject({ number: 2, heard: 'mute the bedroom TV' });
    expect(await screen.findByText('Copied.')).toBeVisible();
  });

  test('grows while one looks, folds repeats, and can be held', async () => {
    const { screen, person, host } = await openWindow('#/activity');
    const say = (text: string) => host.send({ want: 'say', text, locale: 'en-US' });
    await say('go home');
    await say('go home');
    expect(await screen.findByTitle('2 times in a row')).toHaveTextContent('×2');
    await person.click(screen.getByRole('button', { name: 'Hold' }));
    await say('pause');
    expect(await screen.findByRole('button', { name: 'Go on (1 waiting)' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /pause.*Failed|^.*pause .*Done/ })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Go on (1 waiting)' }));
    expect(within(screen.getByRole('log')).getByText('pause')).toBeVisible();
  });

  test('filters, searches, and shows all again', async () => {
    const { screen, person } = await openWindow('#/activity');
    await person.selectOptions(screen.getByLabelText('Outcome'), 'Failed');
    expect(screen.getByText('No command matches.')).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Show all' }));
    await person.type(screen.getByLabelText('Search'), 'paper moons');
    expect(screen.getAllByTestId('log-entry')).toHaveLength(1);
  });

  test('is cleared only after a question, and gives the focus back', async () => {
    const { screen, person } = await openWindow('#/activity');
    await person.click(screen.getByRole('button', { name: 'Clear' }));
    const dialog = screen.getByRole('dialog', { name: 'Clear all activity?' });
    await person.click(within(dialog).getByRole('button', { name: 'Keep' }));
    expect(screen.getAllByTestId('log-entry')).toHaveLength(3);
    await person.click(screen.getByRole('button', { name: 'Clear' }));
    await person.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(await screen.findByText(/No command yet/)).toBeVisible();
  });
});
