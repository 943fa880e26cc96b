import { readFileSync } from 'node:fs';
import { within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { ReachView } from '../src/host/bindings/ReachView';
import { MemoryHost } from '../src/host/memory';
import { asking, direct, down, ending, looking, off, own, shared } from '../src/host/memory/standing';
import { providerOf, reachEvent, reachStep, reasonText } from '../src/text/reach';
import { openWindow } from './open';
import { ScriptedHost, settle } from './scripted';

const open = (reach: string) => openWindow('#/reach', new MemoryHost('home', 'done', reach));

/** A window that a test directs, on this view. */
async function shown(view: ReachView) {
  const host = new ScriptedHost();
  const opened = await openWindow('#/reach', host);
  await settle();
  host.tell({ event: 'reach', value: view });
  await settle();
  const card = async (name: string) => within(await opened.screen.findByTestId(name));
  const wanted = () => host.wanted.at(-1);
  /** The form of a way, opened. */
  const form = async (way: string) => {
    const offers = await opened.screen.findAllByTestId('offer');
    const offer = within(offers.find((each) => each.dataset.way === way) as HTMLElement);
    await opened.person.click(offer.getByTestId('choose'));
    return within(offer.getByTestId('way-form'));
  };
  return { ...opened, host, card, wanted, form };
}

describe('how the way in stands', () => {
  test('the page has this home looked at, and says whom Usher asks', async () => {
    const { host, screen } = await shown(off(Date.now()));
    expect(host.wanted.map(({ want }) => want)).toContain('showReach');
    expect(screen.getByTestId('reach-state')).toHaveTextContent('No way in yet');
    expect(screen.getByText(/asks your router and a STUN server/)).toBeVisible();
    expect(screen.queryByTestId('leave')).toBeNull();
  });

  test('up: the address, since when, the certificate and the opening', async () => {
    const { card, person } = await shown(direct(Date.now()));
    const standing = await card('standing');
    expect(standing.getByText('https://willow.duckdns.org', { selector: 'code' })).toBeVisible();
    expect(standing.getByText('It came up 3 days ago.')).toBeVisible();
    await person.click(standing.getByRole('button', { name: /^Copy/ }));
    expect(await navigator.clipboard.readText()).toBe('https://willow.duckdns.org');
    const certificate = await card('certificate');
    expect(certificate.getByText('RSA 2048')).toBeVisible();
    expect(certificate.getByText(/^by itself, on /)).toBeVisible();
    expect((await card('opening')).getByText('UPnP')).toBeVisible();
  });

  test('a certificate that ends soon says so, and can be renewed', async () => {
    const { card, person, host, wanted } = await shown(ending(Date.now()));
    const certificate = await card('certificate');
    expect(certificate.getByText(/soon over/)).toBeVisible();
    await person.click(certificate.getByTestId('renew'));
    expect(wanted()).toEqual({ want: 'renewCertificate' });
    await host.answer({ answer: 'fault', value: { code: 'amazon-busy', severity: 'middle', values: {} } });
    expect(certificate.getByRole('alert')).toBeVisible();
  });

  test('down: since when, why, and trying again', async () => {
    const { card, person, wanted } = await shown(down(Date.now()));
    const standing = await card('standing');
    expect(standing.getByText('It went down 7 minutes ago.')).toBeVisible();
    expect(standing.getByText('Amazon does not answer.')).toBeVisible();
    await person.click(standing.getByTestId('retry'));
    expect(wanted()).toEqual({ want: 'retryWay' });
  });

  test('a tunnel that wants somebody to agree leads to its page, and shows the steps', async () => {
    const { card, person, host } = await shown(asking(Date.now()));
    const standing = await card('standing');
    expect(standing.getByTestId('reach-state')).toHaveTextContent('Tailscale Funnel wants you to agree');
    await person.click(standing.getByRole('button', { name: 'Open the page' }));
    expect(host.opened).toEqual(['https://login.tailscale.com/f/funnel?node=attic']);
    expect(standing.getAllByTestId('step').map((step) => step.textContent)).toEqual([
      expect.stringContaining('Done'),
      expect.stringContaining('Working'),
      expect.stringContaining('Waits'),
    ]);
  });

  test('an address that was typed is called what it is', async () => {
    const { card } = await shown(own(Date.now()));
    expect((await card('standing')).getByTestId('reach-state')).toHaveTextContent('An address of your own');
  });

  test('leaving says what is closed, and can be undone', async () => {
    const { screen, person } = await open('direct');
    await person.click(await screen.findByTestId('leave'));
    const dialog = within(screen.getByRole('dialog', { name: 'Stop using this way: Straight to your home?' }));
    expect(dialog.getByText(/closes the port in your router/)).toBeVisible();
    await person.click(dialog.getByRole('button', { name: 'Stop using it' }));
    const left = within(await screen.findByTestId('left'));
    await person.click(left.getByRole('button', { name: 'Use it again' }));
    await expect.poll(() => screen.getByTestId('reach-state').dataset.state, { timeout: 10_000 }).toBe('up');
    expect(screen.queryByTestId('left')).toBeNull();
  });
});

describe('the ways in', () => {
  test('are in their order, each with its reason and what is missing', async () => {
    const { card, host, person } = await shown(shared(Date.now()));
    const offers = (await card('offers')).getAllByTestId('offer');
    expect(offers.map((offer) => offer.dataset.way)).toEqual([
      'tailscale',
      'cloudflare',
      'ngrok',
      'direct',
      'proxy',
      'files',
    ]);
    expect(within(offers[3] as HTMLElement).getByText(/nothing can come in/)).toBeVisible();
    await person.click(within(offers[0] as HTMLElement).getByRole('button', { name: /^Get the program/ }));
    expect(host.opened).toEqual(['https://tailscale.com/download']);
  });

  test('while Usher looks at this home it says so', async () => {
    const { card } = await shown(looking(Date.now()));
    const offers = await card('offers');
    expect(offers.getByText('Looking at your home …')).toBeVisible();
    expect(offers.getByTestId('look-again')).toBeDisabled();
  });

  test('Tailscale needs nothing typed, and says whom it asks', async () => {
    const { form, person, wanted } = await shown(off(Date.now()));
    const tailscale = await form('tailscale');
    expect(tailscale.queryAllByRole('textbox')).toEqual([]);
    expect(tailscale.getByTestId('asks')).toHaveTextContent('speaks with Tailscale');
    await person.click(tailscale.getByTestId('use'));
    expect(wanted()).toEqual({ want: 'useWay', way: { way: 'tailscale' } });
  });

  test('a token is a password, goes out once, and never comes back', async () => {
    const { form, person, wanted, host } = await shown(off(Date.now()));
    const cloudflare = await form('cloudflare');
    const token = cloudflare.getByLabelText('Token of the tunnel');
    expect(token).toHaveAttribute('type', 'password');
    await person.type(cloudflare.getByLabelText('Name'), 'usher.willow.example');
    await person.type(token, 'sesame');
    await person.click(cloudflare.getByTestId('use'));
    const way = { way: 'cloudflare', host: 'usher.willow.example', token: 'sesame' };
    expect(wanted()).toEqual({ want: 'useWay', way });
    const wish = { way: 'cloudflare', host: 'usher.willow.example', token: null } as const;
    host.tell({ event: 'reach', value: { ...down(Date.now()), way: 'cloudflare', wish, keptToken: true } });
    await host.answer({ answer: 'done' });
    const again = await form('cloudflare');
    expect(again.getByLabelText('Token of the tunnel')).toHaveValue('');
    expect(again.getByText(/Usher has one already/)).toBeVisible();
    await person.click(again.getByRole('button', { name: 'Bring it up with these' }));
    expect(wanted()).toEqual({ want: 'useWay', way: wish });
  });

  test('straight in: a DuckDNS name asks for its token, and details say the rest', async () => {
    const { form, person, wanted } = await shown(off(Date.now()));
    const direct = await form('direct');
    await person.click(direct.getByTestId('use'));
    expect(direct.getByLabelText('Name'), 'a name is needed').toHaveFocus();
    await person.type(direct.getByLabelText('Name'), 'willow.duckdns.org');
    await person.type(direct.getByLabelText('Token of DuckDNS'), 'sesame');
    expect(direct.getByTestId('asks')).toHaveTextContent("Let's Encrypt for the certificate");
    expect(direct.getByTestId('asks')).toHaveTextContent('DuckDNS to lead the name here');
    await person.selectOptions(direct.getByLabelText('How you prove that the name is yours'), 'On port 443 itself');
    await person.click(direct.getByLabelText('Open port 443 in the router'));
    await person.click(direct.getByTestId('use'));
    expect(wanted()).toEqual({
      want: 'useWay',
      way: {
        ...{ way: 'direct', host: 'willow.duckdns.org', provider: 'duckdns', token: 'sesame' },
        ...{ openPort: false, challenge: 'tls-alpn', mail: null },
      },
    });
  });

  test('who keeps the name is not changed behind the back of whoever has chosen', async () => {
    const { form, person } = await shown(off(Date.now()));
    const direct = await form('direct');
    await person.selectOptions(direct.getByLabelText('Who keeps the name'), 'Cloudflare');
    await person.type(direct.getByLabelText('Name'), 'willow.duckdns.org');
    expect(direct.getByLabelText('Who keeps the name')).toHaveValue('cloudflare');
  });

  test('own files are named by where they are', async () => {
    const { form, person, wanted, host } = await shown(off(Date.now()));
    const files = await form('files');
    await person.type(files.getByLabelText('Name'), 'usher.willow.example');
    await person.click(files.getByTestId('use'));
    expect(files.getByLabelText('File of the certificate')).toHaveFocus();
    await person.keyboard('/etc/tls/chain.pem');
    await person.type(files.getByLabelText('File of the key'), '/etc/tls/key.pem{Enter}');
    const way = { way: 'files', host: 'usher.willow.example', chain: '/etc/tls/chain.pem', key: '/etc/tls/key.pem' };
    expect(wanted()).toEqual({ want: 'useWay', way });
    const value = { code: 'endpoint-unusable', severity: 'middle', values: { address: 'x' } };
    await host.answer({ answer: 'fault', value });
    expect(files.getByRole('alert')).toHaveTextContent('Alexa cannot call x.');
    expect(files.getByLabelText('Name'), 'nothing typed is lost').toHaveValue('usher.willow.example');
  });

  test('a snippet for a proxy is made for its name, and copied', async () => {
    const { form, screen, person, wanted, host } = await shown(off(Date.now()));
    const proxy = await form('proxy');
    const snippet = within(screen.getByTestId('snippet'));
    await person.click(snippet.getByRole('button', { name: 'Show what to paste' }));
    expect(proxy.getByLabelText('Name'), 'a name is needed').toHaveFocus();
    await person.keyboard('usher.willow.example');
    await person.selectOptions(snippet.getByLabelText('Your proxy'), 'Nginx Proxy Manager');
    await person.click(snippet.getByRole('button', { name: 'Show what to paste' }));
    expect(wanted()).toEqual({
      want: 'proxySnippet',
      proxy: 'nginx-proxy-manager',
      host: 'usher.willow.example',
    });
    await host.answer({ answer: 'snippet', value: 'proxy_request_buffering off;' });
    expect(snippet.getByText('proxy_request_buffering off;')).toBeVisible();
    await person.click(snippet.getByRole('button', { name: /^Copy/ }));
    expect(await navigator.clipboard.readText()).toBe('proxy_request_buffering off;');
  });

  test('one comes up step by step; what fails is told at its step, and can be tried again', async () => {
    const { screen, person } = await open('refused');
    const offers = await screen.findAllByTestId('offer');
    const direct = within(offers.find((each) => each.dataset.way === 'direct') as HTMLElement);
    await person.click(direct.getByTestId('choose'));
    await person.type(direct.getByLabelText('Name'), 'willow.duckdns.org{Enter}');
    const port = () => screen.getAllByTestId('step').find((step) => step.dataset.step === 'port');
    await expect.poll(() => port()?.dataset.state, { timeout: 10_000 }).toBe('failed');
    expect(screen.getByRole('alert')).toHaveTextContent('nothing arrived at Usher');
    await person.click(screen.getByTestId('retry'));
    await expect.poll(() => screen.getByTestId('reach-state').dataset.state, { timeout: 10_000 }).toBe('up');
  });
});

test('what happened is told newest first, with why', async () => {
  const { card } = await shown(direct(Date.now()));
  const rows = (await card('reach-story')).getAllByRole('listitem');
  expect(rows[0]).toHaveTextContent('Up');
  expect(rows[2]).toHaveTextContent('Router does not answer.');
});

test('every name that Usher has for a way in has its words, and a newer one is shown as it is', () => {
  const rust = (name: string) => readFileSync(`../src-tauri/bridge/src/reach/${name}.rs`, 'utf8');
  const names = (name: string, pattern: RegExp) => [...rust(name).matchAll(pattern)].map((match) => match[1] ?? '');
  const wordless = (all: string[], words: (name: string) => string) => {
    expect(all.length).toBeGreaterThan(5);
    return all.filter((name) => words(name) === name);
  };
  expect(wordless(names('board', /Self::\w+ => "([a-z-]+)"/g), reachStep)).toEqual([]);
  expect(wordless(names('story', /Self::\w+ => "([a-z-]+)"/g), reachEvent)).toEqual([]);
  const reasons = names('offers', /Tier::\w+, "([a-z-]+)"/g);
  expect(wordless(reasons, (reason) => reasonText({ reason, values: {} }))).toEqual([]);
  expect([reachStep('dance'), reachEvent('dance')]).toEqual(['dance', 'dance']);
  expect(['a.duckdns.org', 'b.dedyn.io ', 'example.org'].map(providerOf)).toEqual(['duckdns', 'desec', '']);
});
