import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// The one door to Rust: pages that talk to Tauri directly could not run in a browser or a test.
const door = {
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/host talks to Tauri. Use the Host.' }] },
  ],
};

export default ts.config(
  { ignores: ['dist', 'test-results', 'src/host/bindings'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      ...door,
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', 400],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'max-lines': ['error', 250],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // State is replaced as whole values; a set or date inside a function is nobody's state.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['src/host/tauri.ts', 'tests/host.test.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/parts/**'], rules: { 'no-restricted-imports': ['error', { patterns: ['../*', '@tauri-apps/*'] }] } },
  { files: ['tests/**', 'e2e/**', '*.config.*'], languageOptions: { globals: { ...globals.node } } },
);
