import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

// The system's Chromium where there is one (Debian's runs as root without its sandbox only), else Playwright's own.
const system = '/usr/bin/chromium';
const port = 4173;
const built = 'node_modules/.cache/e2e';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-US',
    launchOptions: existsSync(system) ? { executablePath: system, args: ['--no-sandbox', '--disable-gpu'] } : {},
  },
  webServer: {
    // A build of its own: the app may be embedding ui/dist at this moment.
    command: `npx vite build --outDir ${built} && npx vite preview --outDir ${built} --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
