// The page Alexa in a real browser: every state of it, and the whole story by keyboard.

import { expect, test, type Page } from '@playwright/test';
import { looksRight, open, type Look, type State } from './looks';

const PAGES: readonly Look[] = [
  ['Alexa before the first sign-in', '/?alexa=out#/alexa', 'once'],
  ['Alexa before the first set-up', '/?alexa=in#/alexa', 'set-up'],
  ['a set-up that was stopped', '/?alexa=stopped#/alexa', 'go-on'],
  ['a skill that works', '/?alexa=done#/alexa', 'same'],
  ['a skill that should be updated', '/?alexa=outdated#/alexa', 'outdated'],
  ['a sign-in with Amazon that has ended', '/?home=broken#/alexa', 'amazon-form'],
];

const STATES: readonly State[] = [
  ['a browser that comes back to nobody', '/?alexa=out#/alexa', (page) => signInWithAmazon(page, 'unheard'), 'paste'],
  [
    'several developers',
    '/?alexa=out#/alexa',
    async (page) => {
      await signInWithAmazon(page, 'unheard');
      await page.getByLabel('Address of that page').fill('http://127.0.0.1:9090/cb?code=1&state=2');
      await page.keyboard.press('Enter');
    },
    'vendor',
  ],
  [
    'advice about a name',
    '/?alexa=in#/alexa',
    async (page) => {
      await page.getByTestId('invocation').fill('play house');
      await expect(page.getByText('“play” is a word that Alexa keeps for herself.')).toBeVisible();
      await page
        .getByText(/Choose countries/)
        .first()
        .click();
    },
    'languages',
  ],
  ['a set-up under way', '/?alexa=slow#/alexa', (page) => page.getByTestId('set-up').click(), 'stop'],
  [
    'a step that failed',
    '/?alexa=astray#/alexa',
    async (page) => {
      await page.getByTestId('set-up').click();
      await expect(page.getByText('It has stopped. Trial call: Failed')).toBeVisible();
    },
    'go-on',
  ],
  [
    'a set-up that is done',
    '/?alexa=in#/alexa',
    async (page) => {
      await page.getByTestId('set-up').click();
      await expect(page.getByText(/The skill works/)).toBeVisible();
    },
    'skill',
  ],
  [
    'what would change, and what Alexa knows',
    '/?alexa=outdated#/alexa',
    async (page) => {
      await page.getByTestId('compare').click();
      await page.getByText(/Why these/).click();
    },
    'differences',
  ],
  [
    'the question before removing a skill',
    '/?alexa=done#/alexa',
    (page) => page.getByTestId('remove').click(),
    'skill',
  ],
];

/** The page of Amazon is another site's: it opens elsewhere, and is not looked at. */
async function signInWithAmazon(page: Page, client: string): Promise<void> {
  await page.context().route('https://**', (route) => route.fulfill({ body: '' }));
  await page.getByLabel('Client ID').fill(client);
  await page.getByLabel('Client secret').fill('sesame');
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Enter');
  await (await opened).close();
}

looksRight(PAGES, STATES);

test.describe('by keyboard alone', () => {
  test('a skill: from signed out to the trial call that arrived', async ({ page }) => {
    await open(page, '/?alexa=out#/alexa');
    await page.getByLabel('Client ID').focus();
    await page.keyboard.type('unheard');
    await page.keyboard.press('Tab');
    await page.keyboard.type('sesame');
    await page.context().route('https://**', (route) => route.fulfill({ body: '' }));
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    await (await opened).close();
    await expect(page.getByRole('heading', { name: 'Sign in with Amazon' })).toBeFocused();
    await page.getByLabel('Address of that page').focus();
    await page.keyboard.type('http://127.0.0.1:9090/cb?code=1&state=2');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('amazon-account')).toContainText('Mara Lindqvist');
    await page.getByTestId('vendor').focus();
    await page.keyboard.type('Harbour');
    await page.getByTestId('endpoint').focus();
    await page.keyboard.type('https://usher.willow.example');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('set-up')).toBeEnabled();
    await page.getByTestId('set-up').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('run').getByRole('group')).toBeFocused();
    await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
    await expect(page.getByText('Say to an Echo: “Alexa, open media companion.”')).toBeVisible();
  });

  test('a skill that is removed, and a question that gives the focus back', async ({ page }) => {
    await open(page, '/?alexa=done#/alexa');
    const remove = page.getByTestId('remove');
    await remove.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(remove).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('The skill is gone. Nothing of it is left at Amazon.')).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});
