// The page Reach in a real browser: every state of it, and a way chosen, failed, mended and left by keyboard.

import { expect, test, type Page } from '@playwright/test';
import { looksRight, open, type Look, type State } from './looks';

const PAGES: readonly Look[] = [
  ['Reach before a way was chosen', '/?reach=off#/reach', 'offers'],
  ['a home that only tunnels reach', '/?reach=shared#/reach', 'offers'],
  ['a home that is being looked at', '/?reach=looking#/reach', 'look-again'],
  ['a way in that is up', '/?reach=direct#/reach', 'opening'],
  ['a certificate that ends soon', '/?reach=ending#/reach', 'certificate'],
  ['a way in that is down', '/?reach=down#/reach', 'retry'],
  ['a tunnel that wants somebody to agree', '/?reach=asking#/reach', 'reach-page'],
  ['an address of one’s own', '/?reach=own#/reach', 'leave'],
];

const choose = (page: Page, way: string) => page.locator(`[data-way=${way}]`).getByTestId('choose').click();

const STATES: readonly State[] = [
  [
    'the form of the way straight in, with its details',
    '/?reach=off#/reach',
    async (page) => {
      await choose(page, 'direct');
      await page.getByLabel('Name', { exact: true }).fill('willow.duckdns.org');
      await page.getByText('Details').click();
    },
    'details',
  ],
  ['the form of a tunnel', '/?reach=off#/reach', (page) => choose(page, 'ngrok'), 'way-form'],
  ['the form of own files', '/?reach=off#/reach', (page) => choose(page, 'files'), 'way-form'],
  [
    'what to paste into a proxy',
    '/?reach=off#/reach',
    async (page) => {
      await choose(page, 'proxy');
      await page.getByTestId('way-form').getByLabel('Name').fill('usher.willow.example');
      await page.getByRole('button', { name: 'Show what to paste' }).click();
      await expect(page.getByRole('region', { name: 'What to paste into Caddy' })).toBeVisible();
    },
    'snippet',
  ],
  [
    'a way that is being brought up',
    '/?reach=slow#/reach',
    async (page) => {
      await choose(page, 'tailscale');
      await page.getByTestId('use').click();
    },
    'reach-steps',
  ],
  [
    'a step that failed',
    '/?reach=refused#/reach',
    async (page) => {
      await choose(page, 'direct');
      await page.getByLabel('Name', { exact: true }).fill('willow.duckdns.org');
      await page.keyboard.press('Enter');
      await expect(page.getByText(/nothing arrived at Usher/)).toBeVisible();
    },
    'retry',
  ],
  ['the question before leaving', '/?reach=direct#/reach', (page) => page.getByTestId('leave').click(), 'standing'],
];

looksRight(PAGES, STATES);

test('a way in by keyboard alone: chosen, failed, tried again, left, and used again', async ({ page }) => {
  await open(page, '/?reach=refused#/reach');
  const choice = page.locator('[data-way=direct]').getByTestId('choose');
  await choice.focus();
  await page.keyboard.press('Enter');
  await expect(choice).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('willow.duckdns.org');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Token of DuckDNS')).toBeFocused();
  await page.keyboard.type('sesame');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('standing').getByRole('group')).toBeFocused();
  await expect(page.locator('[data-step=port]')).toHaveAttribute('data-state', 'failed');
  await page.keyboard.press('Tab');
  await expect(page.getByTestId('retry')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('reach-state')).toHaveAttribute('data-state', 'up');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await page.getByTestId('leave').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('leave')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('standing').getByRole('group')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Use it again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('reach-state')).toHaveAttribute('data-state', 'up');
});
