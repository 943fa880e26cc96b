import { waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { WaitingView } from '../src/host/bindings/WaitingView';
import { home as aHome } from '../src/host/memory/home';
import { MEMBER } from '../src/host/memory/connect';
import { MemoryHost } from '../src/host/memory';
import { openWindow } from './open';
import { ScriptedHost, settle } from './scripted';

type Opened = Awaited<ReturnType<typeof openWindow>>;

function server({ screen }: Opened, name: string): HTMLElement {
  const cards = screen.queryAllByTestId('server');
  return cards.find((card) => card.dataset['serverName'] === name) as HTMLElement;
}

async function lookAt({ screen, person }: Opened, address: string): Promise<HTMLElement> {
  await person.type(screen.getByTestId('address'), `${address}{Enter}`);
  return screen.findByTestId('sign-in');
}

async function scripted(): Promise<Opened & { host: ScriptedHost }> {
  const host = new ScriptedHost();
  const opened = await openWindow('#/accounts', host);
  await settle();
  host.tell({ event: 'home', value: aHome(Date.now()) });
  await settle();
  return { ...opened, host };
}

function waiting(change: Partial<WaitingView>): WaitingView {
  const expires = new Date(Date.now() + 299_500).toISOString();
  const code = { code: '123456', page: null, server: 'Attic', listens: true };
  return { id: '1', how: 'quick-connect', expires, state: 'waiting', fault: null, added: null, ...code, ...change };
}

describe('the accounts', () => {
  test('the one that Alexa uses is checked, and another is chosen by a press', async () => {
    const opened = await openWindow('#/accounts');
    const willow = within(server(opened, 'Willow House'));
    expect(willow.getByRole('radio', { name: /Mara/ })).toBeChecked();
    expect(server(opened, 'Willow House')).toHaveTextContent('Used by Alexa as Mara');
    await opened.person.click(willow.getByRole('radio', { name: 'Jonas' }));
    expect(server(opened, 'Willow House')).toHaveTextContent('Used by Alexa as Jonas');
    expect(willow.getByRole('radio', { name: /Jonas/ })).toBeChecked();
    expect(opened.state.home.view?.activeUser).toBe('Jonas');
  });

  test('somebody is signed out only after being asked', async () => {
    const opened = await openWindow('#/accounts');
    const out = within(server(opened, 'Willow House')).getByRole('button', { name: /Sign out\s*Jonas/ });
    await opened.person.click(out);
    const question = opened.screen.getByRole('dialog', { name: 'Sign Jonas out of Willow House?' });
    await opened.person.click(within(question).getByRole('button', { name: 'Keep' }));
    expect(server(opened, 'Willow House')).toHaveTextContent('Jonas');
    await opened.person.click(out);
    await opened.person.click(within(question).getByRole('button', { name: 'Sign out' }));
    expect(server(opened, 'Willow House')).not.toHaveTextContent('Jonas');
  });

  test('a server is removed only after being asked', async () => {
    const opened = await openWindow('#/accounts');
    await opened.person.click(within(server(opened, 'Attic')).getByRole('button', { name: /Remove server/ }));
    const question = opened.screen.getByRole('dialog', { name: 'Remove Attic?' });
    expect(question).toHaveTextContent('Everybody is signed out of Attic');
    await opened.person.click(within(question).getByRole('button', { name: 'Remove server' }));
    expect(server(opened, 'Attic')).toBeUndefined();
  });

  test('an empty home says what will appear and what to do', async () => {
    const { screen } = await openWindow('#/accounts', new MemoryHost('empty'));
    expect(screen.getByText(/No server yet. Sign in on one that is found below/)).toBeVisible();
  });
});

describe('signing in', () => {
  test('as one of the people that a server shows', async () => {
    const opened = await openWindow('#/accounts');
    const dialog = within(await lookAt(opened, 'cellar'));
    await opened.person.click(await dialog.findByRole('button', { name: /Mara/ }));
    expect(dialog.getByLabelText('Name on the server')).toHaveValue('Mara');
    expect(dialog.getByLabelText('Password')).toHaveFocus();
    await opened.person.keyboard('wrong{Enter}');
    expect(await dialog.findByRole('alert')).toHaveTextContent('does not accept');
    expect(dialog.getByLabelText('Password')).toHaveFocus();
    await opened.person.keyboard('right{Enter}');
    await waitFor(() => expect(server(opened, 'cellar')).toHaveTextContent('Mara'));
    expect(opened.screen.getByTestId('signed-in')).toHaveTextContent('Mara is signed in on cellar.');
  });

  test('without a password it takes one press', async () => {
    const opened = await openWindow('#/accounts');
    const dialog = within(await lookAt(opened, 'cellar'));
    await opened.person.click(await dialog.findByRole('button', { name: /Finn\s*No password/ }));
    await waitFor(() => expect(server(opened, 'cellar')).toHaveTextContent('Finn'));
  });

  test('with a key, for whom it is said', async () => {
    const opened = await openWindow('#/accounts');
    const dialog = within(await lookAt(opened, 'cellar'));
    await opened.person.type(await dialog.findByLabelText('Whom to act for'), 'Jonas');
    await opened.person.type(dialog.getByLabelText('API key'), 'abc{Enter}');
    await waitFor(() => expect(server(opened, 'cellar')).toHaveTextContent('Jonas'));
  });

  test('on its own page, where a server has one', async () => {
    const opened = await scripted();
    const { host, person } = opened;
    const dialog = within(await lookAt(opened, 'harbour'));
    const found = { id: 'h', name: 'Harbour House', kind: 'home-assistant', version: '2026.11', address: 'http://h' };
    await host.answer({ answer: 'found', value: { ...found, people: [], quickConnect: false } });
    expect(dialog.queryByLabelText('Password')).toBeNull();
    expect(dialog.getByLabelText('Token')).toBeInTheDocument();
    await person.click(dialog.getByRole('button', { name: 'Sign in on its own page' }));
    expect(host.wanted.at(-1)).toMatchObject({
      want: 'beginSignIn',
      by: { how: 'home-assistant', address: 'harbour' },
    });
    const page = 'http://h/auth/authorize';
    const own = { how: 'home-assistant', code: null, page, server: 'Harbour House' } as const;
    await host.answer({ answer: 'waiting', value: waiting(own) });
    expect(opened.screen.getByRole('heading', { name: 'Sign-in on Harbour House' })).toHaveFocus();
    await person.click(opened.screen.getByRole('button', { name: /Open the page/ }));
    expect(host.opened).toEqual([page]);
  });

  test('on a server of the list, for another person', async () => {
    const opened = await openWindow('#/accounts');
    await opened.person.click(within(server(opened, 'Attic')).getByRole('button', { name: /another person/ }));
    const dialog = within(await opened.screen.findByTestId('sign-in'));
    await opened.person.type(await dialog.findByLabelText('Name on the server'), 'Finn{Enter}');
    expect(server(opened, 'Attic')).toHaveTextContent('Finn');
  });

  test('a certificate that nobody vouches for is shown before anything else', async () => {
    const opened = await openWindow('#/accounts');
    const dialog = within(await lookAt(opened, 'https://self-signed'));
    const certificate = await dialog.findByTestId('certificate');
    expect(certificate).toHaveTextContent('5E 5E 5E');
    expect(dialog.queryByLabelText('Password')).toBeNull();
    await opened.person.click(dialog.getByRole('button', { name: /trust it/ }));
    expect(await dialog.findByLabelText('Password')).toBeVisible();
  });

  test('a certificate that was renewed is shown with the old one, and trusted only after a question', async () => {
    const opened = await openWindow('#/accounts', new MemoryHost('renewed'));
    const attic = within(server(opened, 'Attic'));
    const warned = attic.getByTestId('certificate-changed');
    expect(warned).toHaveTextContent('Attic has another certificate');
    expect(warned).toHaveTextContent(/Until now A1 A1 A1/);
    expect(warned).toHaveTextContent(/Now 5E 5E 5E/);
    expect(within(server(opened, 'Willow House')).queryByTestId('certificate-changed')).toBeNull();
    const renewed = attic.getByRole('button', { name: /I renewed it/ });
    await opened.person.click(renewed);
    const question = within(opened.screen.getByRole('dialog', { name: 'Trust the new certificate of Attic?' }));
    await opened.person.click(question.getByRole('button', { name: 'Do not connect' }));
    expect(attic.getByTestId('certificate-changed')).toBeVisible();
    await opened.person.click(renewed);
    await opened.person.click(question.getByRole('button', { name: 'Trust it' }));
    expect(attic.queryByTestId('certificate-changed')).toBeNull();
    expect(opened.state.home.view?.faults).toEqual([]);
  });

  test('who has put up a picture is shown by it, others by their initials', async () => {
    const opened = await openWindow('#/accounts');
    const row = (name: string) =>
      within(server(opened, 'Willow House'))
        .getAllByTestId('account')
        .find((each) => each.dataset['userName'] === name);
    expect(row('Jonas')?.querySelector('img')).toHaveAttribute('src', expect.stringContaining('data:image/'));
    expect(row('Mara')?.querySelector('img')).toBeNull();
    expect(row('Mara')).toHaveTextContent(/^M\s*Mara/);
  });

  test('an address at which nobody answers says so, and can be tried again', async () => {
    const opened = await openWindow('#/accounts');
    const dialog = within(await lookAt(opened, 'nowhere'));
    expect(await dialog.findByRole('alert')).toHaveTextContent('nowhere does not answer.');
    expect(dialog.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('what is found at home is listed while the page is open, and what is not needed is set apart', async () => {
    const { host, screen, person } = await scripted();
    expect(host.wanted).toContainEqual({ want: 'lookAround', on: true });
    const { around } = await import('../src/host/memory/nearby');
    host.tell({ event: 'nearby', value: { looking: true, found: around([], Date.now()) } });
    await settle();
    const row = (name: string) => screen.getByRole('heading', { level: 3, name }).closest('li') as HTMLElement;
    expect(row('Loft')).toHaveTextContent('Silent. Last seen 40 seconds ago');
    expect(row('Old Box')).toHaveTextContent('Usher has no use for it.');
    expect(within(row('Old Box')).queryByRole('button')).toBeNull();
    await person.click(within(row('Cellar')).getByRole('button', { name: /Sign in/ }));
    expect(host.wanted.at(-1)).toMatchObject({ want: 'lookAtServer', address: 'http://192.168.1.20:8096/' });
    await person.click(screen.getByTestId('nav-try'));
    expect(host.wanted).toContainEqual({ want: 'lookAround', on: false });
  });
});

describe('sign-ins that wait', () => {
  test('Quick Connect shows its code, where to type it and how long it holds, until it is granted', async () => {
    const opened = await scripted();
    const { host, screen, person } = opened;
    const dialog = within(await lookAt(opened, 'attic'));
    const found = { id: 'a', name: 'Attic', kind: 'jellyfin', version: '10', address: 'http://attic', people: [] };
    await host.answer({ answer: 'found', value: { ...found, quickConnect: true } });
    await person.click(dialog.getByTestId('quick-connect'));
    expect(host.wanted.at(-1)).toMatchObject({ want: 'beginSignIn', by: { how: 'quick-connect', address: 'attic' } });
    await host.answer({ answer: 'waiting', value: waiting({}) });
    const card = screen.getByTestId('waiting');
    expect(card).toHaveTextContent('123456');
    expect(card).toHaveTextContent('4:59 left');
    expect(within(card).getByRole('heading')).toHaveFocus();
    host.tell({ event: 'signIns', value: [waiting({ state: 'granted', added: 'a' })] });
    await settle();
    expect(card).toHaveTextContent('Signed in on Attic.');
    await person.click(within(card).getByRole('button', { name: 'Close' }));
    expect(host.wanted.at(-1)).toEqual({ want: 'cancelSignIn', id: '1' });
    await host.answer({ answer: 'done' });
    expect(screen.queryByTestId('waiting')).toBeNull();
  });

  test('a code that ran out says so and can be had anew', async () => {
    const opened = await scripted();
    const { host, screen, person } = opened;
    await person.click(screen.getByTestId('connect-pin'));
    await host.answer({ answer: 'waiting', value: waiting({ how: 'connect-pin', page: 'https://emby.media/pin' }) });
    await person.click(screen.getByRole('button', { name: /Open the page/ }));
    expect(host.opened).toEqual(['https://emby.media/pin']);
    const fault = { code: 'code-expired', severity: 'middle', values: {} };
    host.tell({ event: 'signIns', value: [waiting({ how: 'connect-pin', state: 'expired', fault })] });
    await settle();
    expect(screen.getByTestId('waiting')).toHaveTextContent('The sign-in was not confirmed in time.');
    await person.click(screen.getByRole('button', { name: 'Get a new code' }));
    await host.answer({ answer: 'done' });
    expect(host.wanted.at(-1)).toEqual({ want: 'beginSignIn', by: { how: 'connect-pin' } });
  });

  test('one that began before the window was open is there too', async () => {
    const { host, screen } = await scripted();
    host.tell({ event: 'signIns', value: [waiting({ server: 'Loft' })] });
    await settle();
    expect(screen.getByRole('heading', { name: 'Quick Connect on Loft' })).toBeVisible();
  });
});

describe('Emby Connect', () => {
  test('by name and password; its servers with the suggested one first, and an invitation', async () => {
    const opened = await openWindow('#/accounts');
    const { screen, person } = opened;
    const card = within(screen.getByTestId('connect'));
    await person.click(card.getByText('With name and password'));
    await person.type(card.getByLabelText('Name or mail address'), 'mara');
    await person.type(card.getByLabelText('Password of Emby Connect'), 'secret{Enter}');
    expect(await card.findByText('Signed in as mara.')).toBeVisible();
    const servers = card.getAllByRole('listitem');
    expect(servers[0]).toHaveTextContent('Attic');
    expect(servers[0]).toHaveTextContent('Your server · suggested');
    await person.click(card.getByRole('button', { name: /Accept\s*Finn/ }));
    expect(card.queryByRole('button', { name: /Accept/ })).toBeNull();
    await person.click(card.getByRole('button', { name: /Add\s*Lake House/ }));
    expect(server(opened, 'Lake House')).toHaveTextContent('mara');
    await person.click(card.getByRole('button', { name: 'Sign out of Emby Connect' }));
    await person.click(
      within(screen.getByRole('dialog', { name: /Sign out of Emby Connect/ })).getByRole('button', {
        name: 'Sign out',
      }),
    );
    expect(await card.findByTestId('connect-pin')).toBeVisible();
  });

  test('what went wrong is said', async () => {
    const { host, screen, person } = await scripted();
    host.tell({ event: 'home', value: { ...aHome(Date.now()), connect: MEMBER } });
    await settle();
    await person.click(screen.getByRole('button', { name: /Add\s*Attic/ }));
    await host.answer({
      answer: 'fault',
      value: { code: 'connect-not-linked', severity: 'middle', values: { server: 'Attic' } },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Attic no longer knows your Emby Connect account.');
  });
});
