// Looks at pages as everybody may: light and dark, wide and narrow, with nothing that axe objects to.

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** A page: its name, its address, and by what one sees that it is there. */
export type Look = readonly [string, string, string];
/** A state to which a few steps lead. */
export type State = readonly [string, string, (page: Page) => Promise<void>, string];

/** Opens a page; anything that the browser complains about fails the test. */
export async function open(page: Page, url: string): Promise<void> {
  page.on('console', (message) => expect.soft(message.type(), message.text()).not.toBe('error'));
  page.on('pageerror', (error) => expect.soft(error).toBeUndefined());
  await page.goto(url);
  await expect(page.getByTestId('pause-switch')).toBeEnabled();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

/** A window as it opens, the same at 200 %, and a narrow one. */
const SIZES = [
  [1080, 760],
  [540, 380],
  [360, 640],
] as const;

/** Tests of each page and state. */
export function looksRight(pages: readonly Look[], states: readonly State[]): void {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, height] of SIZES) {
      test.describe(`${colorScheme} at ${width}`, () => {
        test.use({ colorScheme, viewport: { width, height } });

        for (const [name, url, sign] of pages) {
          test(`${name} is accessible and fits`, async ({ page }) => {
            await open(page, url);
            await expect(page.getByTestId(sign).first()).toBeVisible();
            await expectNoViolations(page);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
          });
        }

        for (const [name, url, steps, sign] of states) {
          test(`${name} is accessible and fits`, async ({ page }) => {
            await open(page, url);
            await steps(page);
            await expect(page.getByTestId(sign).first()).toBeVisible();
            await expectNoViolations(page);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
          });
        }
      });
    }
  }
}
