import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const texts = fileURLToPath(new URL('../src-tauri/text', import.meta.url));

// The window's own policy (tauri.conf.json), without its inline styles: Tauri adds a nonce, which switches those off.
const policy = "default-src 'self'; img-src 'self' data:; style-src 'self'";

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [svelte()],
  clearScreen: false,
  build: { target: ['safari17', 'chrome123'], modulePreload: { polyfill: false }, sourcemap: false },
  server: { fs: { allow: [root, texts] } },
  preview: { headers: { 'Content-Security-Policy': policy } },
  // Component tests run Svelte's browser build.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // One page for all: making one anew for each file takes longer than most of their tests.
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
  },
}));
