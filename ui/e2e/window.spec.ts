// The window in a real browser, on a home in memory, under the window's own content policy.

import { expect, test, type Page } from '@playwright/test';
import { looksRight, open, type Look, type State } from './looks';

const PAGES: readonly Look[] = [
  ['overview', '/', 'status'],
  ['overview on a bad day', '/?home=broken', 'status'],
  ['overview of an empty home', '/?home=empty', 'status'],
  ['activity with an open story', '/#/activity/2', 'log-entry'],
  ['activity without entries', '/?home=empty#/activity', 'log'],
  ['try a command', '/#/try', 'try-text'],
  ['a rehearsed command', '/#/try?say=play+the+movie+The+Lighthouse', 'try-speech'],
  ['household', '/#/household', 'echo'],
  ['household on a bad day', '/?home=broken#/household', 'player-row'],
  ['an empty household', '/?home=empty#/household', 'room-map'],
  ['accounts', '/#/accounts', 'nearby'],
  ['accounts on a bad day', '/?home=broken#/accounts', 'server'],
  ['accounts with a renewed certificate', '/?home=renewed#/accounts', 'certificate-changed'],
  ['accounts of an empty home', '/?home=empty#/accounts', 'connect'],
  ['a sentence that nothing fits', '/#/try?say=make+me+a+sandwich', 'try-speech'],
];

/** States of the new pages that a few steps lead to, and by what one sees that they are there. */
const STATES: readonly State[] = [
  ['the question before clearing', '/#/activity', (page) => page.getByRole('button', { name: 'Clear' }).click(), 'log'],
  [
    'an Echo that is being named',
    '/#/household',
    (page) => page.getByRole('button', { name: /Name it/ }).click(),
    'echos',
  ],
  [
    'a forgotten Echo',
    '/#/household',
    (page) =>
      page
        .getByTestId('echo')
        .first()
        .getByRole('button', { name: /Forget/ })
        .click(),
    'undo-bar',
  ],
  [
    'a player with names and abilities',
    '/#/household',
    async (page) => {
      const row = page.getByTestId('player-row').first();
      await row.getByText('Names and abilities').click();
      await row.getByRole('button', { name: /Make it say/ }).click();
      await row.getByLabel(/Another name/).fill('living room tv');
    },
    'player-list',
  ],
  ['signing in', '/#/accounts', (page) => lookAt(page, 'jellybox'), 'by-password'],
  [
    'a refused sign-in with a key',
    '/#/accounts',
    async (page) => {
      await lookAt(page, 'jellybox');
      await page.getByText('With an API key').click();
      await page.getByLabel('API key', { exact: true }).fill('wrong');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toBeVisible();
    },
    'sign-in',
  ],
  ['an unknown certificate', '/#/accounts', (page) => lookAt(page, 'https://self-signed'), 'certificate'],
  ['a server that does not answer', '/#/accounts', (page) => lookAt(page, 'nowhere'), 'sign-in'],
  [
    'Quick Connect',
    '/#/accounts',
    async (page) => {
      await lookAt(page, 'jellybox');
      await page.getByTestId('quick-connect').click();
    },
    'waiting-code',
  ],
  ['a PIN', '/#/accounts', (page) => page.getByTestId('connect-pin').click(), 'waiting-code'],
  [
    'the servers of Emby Connect',
    '/#/accounts',
    async (page) => {
      await page.getByText('With name and password').click();
      await page.getByLabel('Name or mail address').fill('mara');
      await page.keyboard.press('Enter');
    },
    'connect-servers',
  ],
  [
    'the question before a new certificate is trusted',
    '/?home=renewed#/accounts',
    (page) => page.getByRole('button', { name: /I renewed it/ }).click(),
    'certificate-changed',
  ],
  [
    'the question before removing a server',
    '/#/accounts',
    (page) =>
      page
        .getByRole('button', { name: /Remove server/ })
        .first()
        .click(),
    'accounts',
  ],
];

async function lookAt(page: Page, address: string): Promise<void> {
  await page.getByTestId('address').fill(address);
  await page.keyboard.press('Enter');
}

looksRight(PAGES, STATES);

test.describe('by keyboard alone', () => {
  test('skip link, pages, and the heading that is read first', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeFocused();
    await page.getByTestId('nav-overview').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Try a command' })).toBeFocused();
    await expect(page.getByTestId('nav-try')).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveTitle('Try a command – Usher');
  });

  test('type a sentence, do it, and follow it into the log', async ({ page }) => {
    await open(page, '/#/try');
    await page.getByTestId('try-text').focus();
    await page.keyboard.type('play the movie the lighthouse keepers');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('try-orders')).toHaveText('Play The Lighthouse Keepers on Living Room TV');
    await page.keyboard.press('Tab');
    await expect(page.getByTestId('try-do')).toBeFocused();
    await page.keyboard.press('Enter');
    const player = page.locator('[data-testid=player-card][data-player-name="Living Room TV"]');
    await expect(player).toContainText('The Lighthouse Keepers');
    await expect(player).toContainText('0:02', { timeout: 10_000 });
    await page.getByRole('link', { name: 'See it in Activity' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /the lighthouse keepers/ })).toHaveAttribute('aria-expanded', 'true');
  });

  test('every control shows where the focus is', async ({ page }) => {
    await open(page, '/');
    const seen = new Set<string>();
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const [what, outline] = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return ['', 'none'];
        return [element.textContent, getComputedStyle(element).outlineStyle];
      });
      if (!what || seen.has(what)) break;
      seen.add(what);
      expect(outline, what).toBe('solid');
    }
    expect(seen.size).toBeGreaterThanOrEqual(9);
  });

  test('an Echo is given a name and a player, and forgotten and had back', async ({ page }) => {
    await open(page, '/#/household');
    const echo = page.getByTestId('echo').last();
    const name = echo.getByRole('button', { name: /Name it/ });
    await name.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Bedside');
    await page.keyboard.press('Enter');
    await expect(echo.getByRole('button', { name: /Rename/ })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    const select = echo.getByRole('combobox', { name: 'The player of Bedside' });
    await expect(select).toBeFocused();
    await page.keyboard.type('Bed');
    await expect(select).toHaveValue('bedroom');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('echo')).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Bedside' })).toBeVisible();
  });

  test('a server that was found is signed in to by Quick Connect, and its card says when', async ({ page }) => {
    await open(page, '/#/accounts');
    await page.getByTestId('address').focus();
    await page.keyboard.type('jellybox');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Sign in on jellybox' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByTestId('quick-connect')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Quick Connect on jellybox' })).toBeFocused();
    await expect(page.getByTestId('waiting')).toContainText('Signed in on jellybox.', { timeout: 15_000 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('waiting')).toHaveCount(0);
    await expect(page.locator('[data-server-name=jellybox]').first()).toBeVisible();
  });

  test('who is acted for changes with an arrow, and a sign-in that is left gives the focus back', async ({ page }) => {
    await open(page, '/#/accounts');
    await page.getByRole('radio', { name: /Mara/ }).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /Jonas.*Used by Alexa as Jonas/ })).toBeChecked();
    const another = page.getByRole('button', { name: /another person\s*Willow/ });
    await another.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('sign-in')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('sign-in')).toBeHidden();
    await expect(another).toBeFocused();
  });

  test('a dialog gives the focus back', async ({ page }) => {
    await open(page, '/#/activity');
    const clear = page.getByRole('button', { name: 'Clear' });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(clear).toBeFocused();
    await expect(page.getByTestId('log-entry')).toHaveCount(3);
  });
});

test.describe('the log', () => {
  /** Says so many different sentences for real. */
  async function sayMany(page: Page, count: number): Promise<void> {
    for (let number = 1; number <= count; number += 1) {
      await page.getByTestId('try-text').fill(`set the volume to ${number}`);
      await page.getByTestId('try-do').click();
      await expect(page.getByTestId('try-speech')).toHaveText(`Volume ${number}.`);
    }
  }

  test('follows the newest, stays where the reader scrolled, and jumps back', async ({ page }) => {
    await open(page, '/#/try');
    await sayMany(page, 25);
    await page.getByTestId('nav-activity').click();
    const log = page.getByTestId('log');
    await expect(page.getByText('set the volume to 25')).toBeInViewport();
    await log.focus();
    await page.keyboard.press('Home');
    const jump = page.getByRole('button', { name: /Jump to newest/ });
    await expect(jump).toBeVisible();
    await expect.poll(() => log.evaluate((element) => element.scrollTop)).toBe(0);
    await jump.click();
    await expect(page.getByText('set the volume to 25')).toBeInViewport();
    await expect(jump).toBeHidden();
  });

  test('loads older entries without moving what one reads, until where it begins', async ({ page }) => {
    await open(page, '/?home=long#/activity');
    const older = page.getByRole('button', { name: 'Load older' });
    const log = page.getByTestId('log');
    await expect(page.getByText('set the volume to 60', { exact: true })).toBeInViewport();
    await expect(page.getByTestId('log-entry')).toHaveCount(20);
    await log.focus();
    await page.keyboard.press('Home');
    const first = page.getByText('set the volume to 41', { exact: true });
    const distance = async () => {
      const [line, frame] = [await first.boundingBox(), await log.boundingBox()];
      return (line?.y ?? NaN) - (frame?.y ?? NaN);
    };
    await expect.poll(() => log.evaluate((element) => element.scrollTop)).toBe(0);
    const before = await distance();
    await older.click();
    await expect(page.getByTestId('log-entry')).toHaveCount(40);
    expect(Math.abs((await distance()) - before)).toBeLessThan(60);
    await older.click();
    await expect(page.getByTestId('log-entry')).toHaveCount(60);
    await older.click();
    await expect(page.getByText('This is where it begins.')).toBeAttached();
  });
});

test.describe('for who needs it otherwise', () => {
  test('at 200 % everything is there, below each other', async ({ page }) => {
    await page.setViewportSize({ width: 540, height: 380 });
    await open(page, '/#/activity');
    await expect(page.getByTestId('log')).toBeVisible();
    const height = await page.getByTestId('log').evaluate((element) => element.clientHeight);
    expect(height).toBeGreaterThan(150);
  });

  test('nothing moves for who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '/#/activity/2');
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });

  test('status is in words, not in colours, with forced colours too', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, '/?home=broken');
    await expect(page.getByText('Not working', { exact: true })).toBeVisible();
    await expect(page.getByText('Does not answer', { exact: true })).toBeVisible();
  });
});
