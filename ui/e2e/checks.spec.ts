// The page Troubleshooting in a real browser: every state of it, and a fault that is found and mended by keyboard.

import { expect, test } from '@playwright/test';
import { looksRight, open, type Look, type State } from './looks';

const PAGES: readonly Look[] = [
  ['checks that were never run', '/?checks=unseen#/troubleshooting', 'run-checks'],
  ['checks that found nothing wrong', '/?checks=well#/troubleshooting', 'checks-said'],
  ['checks that found things wrong', '/?checks=wrong#/troubleshooting', 'mend'],
];

const STATES: readonly State[] = [
  [
    'checks that are running',
    '/?checks=slow#/troubleshooting',
    (page) => page.getByTestId('run-checks').click(),
    'stop-checks',
  ],
  [
    'what was measured',
    '/?checks=wrong#/troubleshooting',
    (page) => page.getByTestId('measured').first().locator('summary').click(),
    'measured',
  ],
  [
    'an Echo that is heard',
    '/?checks=well#/troubleshooting',
    async (page) => {
      await page.getByTestId('listen').click();
      await expect(page.getByText('Alexa opened the skill')).toBeVisible();
    },
    'heard',
  ],
  [
    'silence, explained',
    '/?checks=deaf#/troubleshooting',
    async (page) => {
      await page.getByTestId('listen').click();
      await expect(page.getByText('The minute is over.')).toBeVisible();
    },
    'mend',
  ],
  [
    'what would be saved, and where it is',
    '/?checks=wrong#/troubleshooting',
    async (page) => {
      await page.getByTestId('preview').click();
      await page.getByTestId('files').locator('summary').first().click();
      await page.getByTestId('save-bundle').click();
    },
    'saved',
  ],
];

looksRight(PAGES, STATES);

test('by keyboard alone: run, find, mend, and see that it is right', async ({ page }) => {
  await open(page, '/?checks=ill#/troubleshooting');
  await page.getByTestId('run-checks').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^3 failed, 1 worth a look/)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByTestId('run-checks')).toBeFocused();
  await page.locator('[data-remedy=enable-skill]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^2 failed, 1 worth a look/)).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await expect(page.locator('[data-check=A4]')).toHaveAttribute('data-state', 'ok');
  await page.getByRole('link', { name: 'Go to Reach' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Reach', level: 1 })).toBeFocused();
});

test('by keyboard alone: what is saved is read first', async ({ page }) => {
  await open(page, '/?checks=wrong#/troubleshooting');
  await page.getByTestId('titles').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('summary', { hasText: 'activity.json' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Paper Moons over Lisbon/)).toBeVisible();
  await page.getByTestId('save-bundle').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('saved')).toContainText('usher-K7QM-2XRT.zip');
  await expect(page.getByTestId('save-bundle')).toBeFocused();
});
