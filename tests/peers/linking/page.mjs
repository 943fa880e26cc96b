// The page of account linking in Chromium, as a narrow phone shows it: light and dark, held against axe at every step, and
// gone through from the first page to Alexa without a script running. The packages are those of the window's pages.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../ui/package.json', import.meta.url));
const { chromium } = require('@playwright/test');
const { AxeBuilder } = require('@axe-core/playwright');

const { door, codes, person, pictures } = JSON.parse(process.argv[2]);
const SYSTEM = '/usr/bin/chromium';
const BACK = 'https://layla.amazon.com/api/skill/link/M2USHERTESTS00';
const WIDTH = 360;
const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'pt-BR'];

// Alexa's own addresses lead nowhere here.
const args = ['--host-resolver-rules=MAP *.amazon.com ~NOTFOUND'];
const system = existsSync(SYSTEM);
const browser = await chromium.launch({
  ...(system ? { executablePath: SYSTEM } : {}),
  args: system ? [...args, '--no-sandbox', '--disable-gpu'] : args,
});

function address(locale, state) {
  const asked = new URLSearchParams({
    client_id: 'usher-alexa',
    response_type: 'code',
    redirect_uri: BACK,
    user_locale: locale,
    state,
  });
  return `${door}/alexa/authorize?${asked}`;
}

async function phone(colorScheme, javaScriptEnabled, from) {
  const viewport = { width: WIDTH, height: 780 };
  const extraHTTPHeaders = { 'x-forwarded-for': from };
  const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled, extraHTTPHeaders });
  const page = await context.newPage();
  const complaints = [];
  // An answer that is meant to be a mistake is one for the console too.
  page.on('console', (said) => {
    if (said.type() === 'error' && !/status of 4|NAME_NOT_RESOLVED/.test(said.text())) complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** What axe and the eye find on a page. */
async function look({ page, complaints }, name) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  console.log(
    JSON.stringify({
      page: name,
      violations: violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html}`)),
      wide: wide > WIDTH,
      complaints: complaints.splice(0),
      heading: await page.locator('h1').innerText(),
    }),
  );
}

for (const scheme of ['light', 'dark']) {
  const opened = await phone(scheme, true, scheme === 'light' ? '198.51.100.1' : '198.51.100.2');
  const { page } = opened;
  for (const locale of LOCALES) {
    await page.goto(address(locale, 's'));
    await look(opened, `${scheme}-${locale}`);
  }
  await page.goto(address('en-US', 's'));
  await page.getByLabel('Code').fill('AAAA-AAAA');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('alert').waitFor();
  await look(opened, `${scheme}-wrong-code`);
  await page.getByLabel('Code').fill(codes.shift());
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('radio').first().waitFor();
  await look(opened, `${scheme}-people`);
  await page.goto(`${door}/alexa/authorize?client_id=another`);
  await look(opened, `${scheme}-not-our-skill`);
}

// Without scripts, by keyboard alone, to the end.
const { page, complaints } = await phone('light', false, '198.51.100.3');
const state = 'a+b/c==?&'.repeat(60);
await page.goto(address('en-US', state));
await page.getByLabel('Code').fill(codes.shift());
await page.keyboard.press('Enter');
await page.locator(`input[value="${person}"]`).focus();
await page.keyboard.press('Space');
const [sent] = await Promise.all([
  page.waitForRequest((request) => request.url().startsWith(BACK)),
  page.keyboard.press('Enter'),
]);
const back = new URL(sent.url());
console.log(
  JSON.stringify({
    page: 'alexa',
    code: back.searchParams.get('code') ?? '',
    state: back.searchParams.get('state') === state,
    complaints,
  }),
);
await browser.close();
