import { within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { AlexaView } from '../src/host/bindings/AlexaView';
import { MemoryHost } from '../src/host/memory';
import { changedSkill, outdatedSkill, signedInView, signedOutView, skillView } from '../src/host/memory/skill';
import { openWindow } from './open';
import { ScriptedHost, settle } from './scripted';

const open = (alexa: string) => openWindow('#/alexa', new MemoryHost('home', alexa));

/** A window that a test directs, on this view. */
async function shown(view: AlexaView) {
  const host = new ScriptedHost();
  const opened = await openWindow('#/alexa', host);
  await settle();
  host.tell({ event: 'alexa', value: view });
  await settle();
  const card = async (name: string) => within(await opened.screen.findByTestId(name));
  /** Has pressed something, and answers what it wanted. */
  const wanted = () => host.wanted.at(-1);
  return { ...opened, host, card, wanted };
}

const fault = (code: string, values = {}, severity = 'middle') => ({ code, severity, values });

describe('signing in with Amazon', () => {
  test('says what to do once, with the pages, and copies the return addresses', async () => {
    const { screen, person, host } = await shown(signedOutView(Date.now()));
    const once = within(await screen.findByTestId('once'));
    expect(once.getAllByRole('listitem')).toHaveLength(4);
    await person.click(once.getByRole('button', { name: 'Open the security profiles' }));
    expect(host.opened[0]).toContain('loginwithamazon');
    await person.click(once.getByRole('button', { name: /Copy\s*http:\/\/127\.0\.0\.1:9091\/cb/ }));
    expect(await once.findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('http://127.0.0.1:9091/cb');
  });

  test('begins by the profile, opens the page, and takes a pasted address', async () => {
    const { screen, person, host, wanted } = await shown(signedOutView(Date.now()));
    const form = within(await screen.findByTestId('amazon-form'));
    await person.click(form.getByRole('button', { name: 'Sign in with Amazon' }));
    expect(form.getByLabelText('Client ID')).toHaveFocus();
    await person.type(form.getByLabelText('Client ID'), 'amzn1.client');
    await person.keyboard('{Enter}');
    expect(form.getByLabelText('Client secret'), 'a secret is needed').toHaveFocus();
    await person.keyboard('sesame{Enter}');
    expect(wanted()).toEqual({
      want: 'beginSignIn',
      by: { how: 'amazon', clientId: 'amzn1.client', clientSecret: 'sesame' },
    });
    const page = 'https://www.amazon.com/ap/oa?client_id=amzn1.client';
    await host.answer({
      answer: 'waiting',
      value: {
        ...{ id: '7', how: 'amazon', server: null, code: null, page, listens: false, state: 'waiting' },
        ...{ expires: new Date(Date.now() + 300_000).toISOString(), fault: null, added: null },
      },
    });
    expect(host.opened).toEqual([page]);
    expect(form.getByLabelText('Client secret')).toHaveValue('');
    const waiting = within(await screen.findByTestId('waiting'));
    expect(waiting.getByRole('heading', { name: 'Sign in with Amazon' })).toHaveFocus();
    expect(waiting.getByText(/cannot hear your browser/)).toBeVisible();
    await person.type(waiting.getByLabelText('Address of that page'), 'http://127.0.0.1:9090/cb?code=1&state=2{Enter}');
    expect(wanted()).toEqual({ want: 'pasteAnswer', id: '7', address: 'http://127.0.0.1:9090/cb?code=1&state=2' });
    await host.answer({ answer: 'fault', value: fault('amazon-address-wrong') });
    expect(await waiting.findByRole('alert')).toHaveTextContent('not the address');
  });

  test('of several developers one is chosen', async () => {
    const view = signedInView(Date.now());
    const vendors = [...view.amazon.vendors, { id: 'M2', name: 'Hobby Works' }];
    const { card, person, wanted } = await shown({ ...view, amazon: { ...view.amazon, vendors, vendor: null } });
    const select = (await card('amazon')).getByRole('combobox', { name: 'Developer' });
    expect(select).toHaveValue('');
    await person.selectOptions(select, 'Hobby Works');
    expect(wanted()).toEqual({ want: 'chooseVendor', vendor: 'M2' });
  });

  test('one that is no longer valid says so, and needs no secret again', async () => {
    const view = signedInView(Date.now());
    const expired = { ...view, amazon: { ...view.amazon, fault: fault('amazon-sign-in-expired') } };
    const { card, person, wanted } = await shown(expired);
    const amazon = await card('amazon');
    expect(amazon.getByText('The sign-in with Amazon is no longer valid.')).toBeVisible();
    await person.click(amazon.getByRole('button', { name: 'Sign in again' }));
    expect(wanted()).toMatchObject({ by: { clientId: view.amazon.clientId, clientSecret: null } });
  });

  test('somebody signs out only after being asked, and can begin anew', async () => {
    const { screen, person } = await open('in');
    const account = within(await screen.findByTestId('amazon-account'));
    expect(account.getByText('Mara Lindqvist')).toBeVisible();
    await person.click(account.getByRole('button', { name: 'Sign out' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Sign out of Amazon?' }));
    await person.click(dialog.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByTestId('once')).toBeVisible();
  });
});

describe('the wishes', () => {
  test('what it is called by is kept while one types, with advice', async () => {
    const { screen, person } = await open('in');
    const wishes = within(await screen.findByTestId('wishes'));
    const field = wishes.getByLabelText('What you call it by');
    await person.clear(field);
    await person.type(field, 'play house');
    const advice = await wishes.findByText('“play” is a word that Alexa keeps for herself.');
    expect(wishes.getByTestId('invocation-advice')).toContainElement(advice);
    expect(wishes.getByText(/Alexa, ask play house to/)).toBeVisible();
    expect(wishes.getByTestId('set-up')).toBeDisabled();
    await person.clear(field);
    await person.type(field, 'movie butler');
    await expect.poll(() => wishes.queryByText(/keeps for herself/)).toBeNull();
    expect(field).toHaveValue('movie butler');
    expect(wishes.getByTestId('set-up')).toBeEnabled();
  });

  test('all countries of a language come together, or some of them', async () => {
    const { card, person, host } = await shown(signedInView(Date.now()));
    const languages = within((await card('wishes')).getByTestId('languages'));
    const english = languages.getByRole('checkbox', { name: /^English 5 of 5/ });
    expect(english).toBeChecked();
    await person.click(languages.getByRole('checkbox', { name: /^Spanish \d/ }));
    await person.click(languages.getAllByText(/Choose countries/)[0] as HTMLElement);
    await person.click(languages.getByRole('checkbox', { name: 'English (India)' }));
    expect(english).toBePartiallyChecked();
    await expect.poll(() => host.wanted.at(-1)?.want).toBe('wishSkill');
    const locales = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'es-ES', 'es-MX', 'es-US'];
    expect(host.wanted.at(-1)).toMatchObject({ locales, endpoint: null });
  });

  test('an address that is none is refused beside what was typed, and nothing typed is lost', async () => {
    const { screen, person } = await open('out');
    const wishes = within(await screen.findByTestId('wishes'));
    expect(wishes.getByText('Alexa does not know yet where Usher is.')).toBeVisible();
    const field = wishes.getByLabelText('Address of Usher on the internet');
    await person.type(field, 'http://usher.example{Enter}');
    expect(await wishes.findByRole('alert')).toBeVisible();
    expect(field).toHaveValue('http://usher.example');
    await person.clear(field);
    await person.type(field, 'https://usher.example{Enter}');
    await expect.poll(() => wishes.queryByRole('alert')).toBeNull();
    await expect.poll(() => wishes.queryByText('Alexa does not know yet where Usher is.')).toBeNull();
    expect(wishes.getByText('Sign in with Amazon first.')).toBeVisible();
  });
});

describe('setting up', () => {
  test('fills its list while it works, and ends with what to say', async () => {
    const { screen, person } = await open('in');
    await person.click(await screen.findByTestId('set-up'));
    const run = within(await screen.findByTestId('run'));
    expect(run.getByRole('list', { name: 'Steps' })).toHaveTextContent('Sentences and names in English (India)');
    expect(run.getByTestId('stop')).toBeVisible();
    expect(await run.findByText(/The skill works/)).toBeVisible();
    expect(run.getByText(/Alexa, open media companion/)).toBeVisible();
    const states = run.getAllByTestId('step').map((step) => step.dataset['state']);
    expect(states).toEqual(Array.from({ length: 11 }, () => 'done'));
    expect(await screen.findByTestId('skill')).toHaveTextContent('just now');
  });

  test('what failed says why and what to do, and goes on from there', async () => {
    const { screen, person } = await open('astray');
    await person.click(await screen.findByTestId('set-up'));
    const run = within(await screen.findByTestId('run'));
    const again = await run.findByRole('button', { name: 'Try again' });
    const step = run.getAllByTestId('step').at(-1) as HTMLElement;
    expect(step).toHaveTextContent('Trial call');
    expect(step).toHaveTextContent('Failed');
    expect(step).toHaveTextContent('nothing arrived at Usher');
    expect(run.getByText('It has stopped. Trial call: Failed')).toHaveAttribute('role', 'status');
    await person.click(again);
    expect(await run.findByText(/The skill works/)).toBeVisible();
  });

  test('is stopped and goes on, also after a restart', async () => {
    const { screen, person } = await open('stopped');
    const run = within(await screen.findByTestId('run'));
    expect(run.getByText('It was stopped. Nothing that is done is lost.')).toBeVisible();
    await person.click(run.getByRole('button', { name: 'Go on' }));
    await person.click(await run.findByTestId('stop'));
    await person.click(await run.findByRole('button', { name: 'Go on' }));
    expect(await run.findByText(/The skill works/)).toBeVisible();
  });

  test('what Usher refuses at once is said, and nothing runs', async () => {
    const { card, person, host } = await shown(signedInView(Date.now()));
    const wishes = await card('wishes');
    await person.click(wishes.getByTestId('set-up'));
    expect(host.wanted.at(-1)).toEqual({ want: 'setUpSkill' });
    await host.answer({ answer: 'fault', value: fault('amazon-signed-out') });
    expect(await wishes.findByRole('alert')).toHaveTextContent('Nobody is signed in with Amazon.');
  });
});

describe('the skill that is there', () => {
  test('what has changed is shown before it is sent', async () => {
    const { screen, person } = await open('outdated');
    const skill = within(await screen.findByTestId('skill'));
    expect(skill.getByTestId('outdated')).toBeVisible();
    expect(skill.queryByTestId('update')).toBeNull();
    await person.click(skill.getByRole('button', { name: 'See what would change' }));
    const list = within(await skill.findByTestId('differences'));
    expect(list.getAllByRole('listitem')).toHaveLength(3);
    expect(list.getByText(/^Should be https:\/\/usher.*is https:\/\/old/)).toBeVisible();
    await person.click(list.getByRole('button', { name: /Put it right\s*Turned on/ }));
    expect(await screen.findByText(/The skill works/)).toBeVisible();
    expect(skill.queryByTestId('outdated')).toBeNull();
  });

  test('one that is as it should be says so, with its age', async () => {
    const { card } = await shown(skillView(Date.now()));
    const skill = await card('skill');
    expect(skill.getByTestId('same')).toHaveTextContent('45 minutes ago');
    expect(skill.getByText('12 minutes ago')).toBeVisible();
  });

  test('what could not be compared says why', async () => {
    const { card, person, host } = await shown(outdatedSkill(Date.now()));
    const skill = await card('skill');
    await person.click(skill.getByTestId('compare'));
    await host.answer({ answer: 'fault', value: fault('amazon-unreachable') });
    expect(await skill.findByRole('alert')).toHaveTextContent('Amazon does not answer.');
  });

  test('is removed only after being asked, step by step', async () => {
    const { screen, person } = await open('done');
    await person.click(await screen.findByTestId('remove'));
    const dialog = within(screen.getByRole('dialog', { name: 'Remove the skill?' }));
    await person.click(dialog.getByRole('button', { name: 'Remove the skill' }));
    const run = within(await screen.findByTestId('run'));
    expect(await run.findByText('The skill is gone. Nothing of it is left at Amazon.')).toBeVisible();
    expect(screen.queryByTestId('skill')).toBeNull();
    expect(screen.getByTestId('links')).toHaveTextContent('Once the skill is set up');
  });
});

describe('what Alexa knows, and who is linked', () => {
  test('names are explained: how many, which, by what, and what was left out', async () => {
    const { card, person } = await shown(changedSkill(Date.now()));
    const values = await card('values');
    const titles = values.getAllByTestId('sort').find((sort) => sort.dataset['sort'] === 'TITLE') as HTMLElement;
    expect(titles).toHaveTextContent('1,500 of 3,020');
    expect(titles).toHaveTextContent('“nineteen seventeen” and more');
    await person.click(within(titles).getByText(/Why these/));
    expect(titles).toHaveTextContent('84 favourites');
    expect(titles).toHaveTextContent('17 left out: in letters that this language does not have');
    expect(values.queryByText('Playlists'), 'examples are no names of the home').toBeNull();
    await person.selectOptions(values.getByRole('combobox', { name: 'Language' }), 'English (Canada)');
    expect(values.getByText('613 kB of the 1,400 kB that Amazon takes')).toBeVisible();
  });

  test('each account with its person, since when, and when it was used', async () => {
    const { card } = await shown(skillView(Date.now()));
    const [mara, jonas] = (await card('links')).getAllByTestId('link');
    expect(mara).toHaveTextContent(/Mara on Willow House.*Amazon account 1, since.*Last used 12 minutes ago/);
    expect(jonas).toHaveTextContent(/Jonas on Attic.*Not used yet/);
  });

  test('an account is unlinked only after being asked', async () => {
    const { screen, person } = await open('done');
    const links = within(await screen.findByTestId('links'));
    await person.click(links.getByRole('button', { name: /Unlink\s*Jonas/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'Unlink Amazon account 2 from Jonas?' }));
    await person.click(dialog.getByRole('button', { name: 'Unlink' }));
    await expect.poll(() => links.getAllByTestId('link')).toHaveLength(1);
  });

  test('another account is linked by a code, which is good for a while', async () => {
    const { card, person, host, wanted } = await shown(skillView(Date.now()));
    const links = await card('links');
    await person.click(links.getByRole('button', { name: 'Link an account' }));
    expect(wanted()).toEqual({ want: 'inviteToLink' });
    const until = (millis: number) => new Date(Date.now() + millis).toISOString();
    await host.answer({ answer: 'linkCode', value: { code: 'K7QM-2XRT', until: until(600_000) } });
    expect(await links.findByTestId('link-code')).toHaveTextContent('K7QM-2XRT');
    expect(links.getByText(/^(10:00|9:5\d) left$/)).toBeVisible();
    await person.click(links.getByRole('button', { name: 'Get a new code' }));
    await host.answer({ answer: 'linkCode', value: { code: 'K7QM-2XRU', until: until(-1) } });
    expect(await links.findByText('The code is no longer good.')).toBeVisible();
  });

  test('before there is a skill nobody can be linked', async () => {
    const { card } = await shown(signedInView(Date.now()));
    const links = await card('links');
    expect(links.getByText(/Once the skill is set up/)).toBeVisible();
    expect(links.queryByTestId('link-invite')).toBeNull();
  });

  test('every step and every sort that Usher knows has its words', async () => {
    const { stepText, stepState, differenceText, sortText } = await import('../src/text/alexa');
    const words = [
      ...['vendor', 'skill', 'manifest', 'certificate', 'linking', 'enablement', 'simulation'].map((step) =>
        stepText({ step, locale: null }),
      ),
      ...(['waiting', 'running', 'done', 'failed', 'skipped'] as const).map(stepState),
      ...['TITLE', 'PLAYER', 'SONG'].map(sortText),
      differenceText({ what: 'model', locale: 'fr-CA', wanted: '', there: '', step: 'model' }),
    ];
    expect(words.filter((text) => /^[a-z-]+$|^[A-Z_]+$/.test(text))).toEqual([]);
    expect(words.at(-1)).toBe('Sentences and names, French (Canada)');
    expect(stepText({ step: 'dance', locale: null }), 'a step of a newer Usher').toBe('dance');
  });
});
