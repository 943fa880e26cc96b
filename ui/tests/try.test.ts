import { within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { openWindow } from './open';
import { ScriptedHost, settle, trial } from './scripted';

describe('trying a command', () => {
  test('shows what was understood, what would be done and said, and then does it', async () => {
    const { screen, person } = await openWindow('#/try');
    await person.type(screen.getByTestId('try-text'), 'play the movie the lighthouse keepers');
    expect(await screen.findByTestId('try-orders')).toHaveTextContent('Play The Lighthouse Keepers on Living Room TV');
    expect(screen.getByRole('heading', { name: 'What would be done' })).toBeVisible();
    expect(screen.getByTestId('try-speech')).toHaveTextContent('Playing The Lighthouse Keepers on Living Room TV.');
    expect(screen.getByTestId('try-intent')).toHaveTextContent('the lighthouse keepers → The Lighthouse Keepers');
    const [living] = screen.getAllByTestId('player-card');
    expect(living).toHaveTextContent('Nothing is playing');

    await person.click(screen.getByTestId('try-do'));
    expect(await screen.findByRole('heading', { name: 'What was done' })).toBeVisible();
    expect(screen.getByTestId('try-result')).toHaveTextContent('Done in 26 ms');
    expect(screen.getAllByTestId('player-card')[0]).toHaveTextContent('The Lighthouse Keepers');
  });

  test('an example is looked at with one click; other readings are there for who asks', async () => {
    const { screen, person } = await openWindow('#/try');
    await person.click(screen.getByRole('button', { name: 'play the movie The Lighthouse Keepers' }));
    expect(screen.getByTestId('try-text')).toHaveValue('play the movie The Lighthouse Keepers');
    expect(await screen.findByText('Other readings (2)')).toBeVisible();
    expect(screen.getByText('fits 61%')).toBeInTheDocument();
  });

  test('a question is answered with one click', async () => {
    const { screen, person } = await openWindow('#/try?say=play+the+movie+The+Lighthouse');
    expect(await screen.findByText('Did you mean The Lighthouse Keepers?')).toBeVisible();
    expect(screen.queryByTestId('try-question')).toBeNull();
    await person.click(screen.getByTestId('try-do'));
    await person.click(within(await screen.findByTestId('try-question')).getByRole('button', { name: 'yes' }));
    expect(await screen.findByText('Playing The Lighthouse Keepers on Living Room TV.')).toBeVisible();
    expect(screen.queryByTestId('try-question')).toBeNull();
  });

  test('a sentence that nothing fits says so, with what to try', async () => {
    const { screen } = await openWindow('#/try?say=make+me+a+sandwich');
    expect(await screen.findByText('No command fits this sentence.')).toBeVisible();
    expect(screen.getByText('No order was given.')).toBeVisible();
    expect(screen.getByText(/Try: play the movie/)).toBeVisible();
  });

  test('shows that it is under way, and a fault with its fix', async () => {
    const host = new ScriptedHost();
    const { screen, person } = await openWindow('#/try', host);
    await settle();
    await person.type(screen.getByTestId('try-text'), 'pause');
    await person.click(screen.getByTestId('try-do'));
    expect(screen.getByTestId('try-do')).toBeDisabled();
    await host.answer({ answer: 'fault', value: { code: 'paused', severity: 'middle', values: {} } });
    expect(await screen.findByRole('alert')).toHaveTextContent('Voice control is paused.');
    expect(screen.getByTestId('try-do')).toBeEnabled();
  });

  test('the language of the sentence goes with it', async () => {
    const host = new ScriptedHost();
    const { screen, person } = await openWindow('#/try', host);
    await settle();
    await person.type(screen.getByTestId('try-text'), 'pause{Enter}');
    expect(host.wanted.at(-1)).toEqual({ want: 'rehearse', text: 'pause', locale: 'en-US' });
    await host.answer({ answer: 'trial', value: trial('pause', true) });
    expect(await screen.findByTestId('try-speech')).toHaveTextContent('OK.');
  });
});
