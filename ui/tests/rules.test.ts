// What holds for every file of the window: where its words are, who talks to Usher, how big a file may grow.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|ts)$/.test(path) && !path.includes('bindings'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
const markup = sources.filter(({ path }) => path.endsWith('.svelte'));
const windowTexts = readFileSync('../src-tauri/text/en/window.ftl', 'utf8');
const ids = [...windowTexts.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1] ?? '');

test('every text that is asked for exists', () => {
  const asked = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => ({ path, id: match[1] ?? '' })),
  );
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter(({ id }) => !ids.includes(id))).toEqual([]);
});

test('every text is used, and none is there twice', () => {
  const all = sources.map(({ text }) => text).join('\n');
  // Some are named after what Usher calls things: `group-…`.
  const composed = [...all.matchAll(/`([a-z]+-)\$\{/g)].map((match) => match[1] ?? '');
  const used = (id: string) => all.includes(`'${id}'`) || composed.some((begins) => id.startsWith(begins));
  expect(ids.filter((id) => !used(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('markup holds no words of its own', () => {
  const literals = markup.flatMap(({ path, text }) => words(parse(text, { modern: true }).fragment, path));
  expect(literals).toEqual([]);
});

test('a word in markup would be found', () => {
  const page = '<p title="Hello">Good {name}</p>{#if a}<b>morning</b>{/if}';
  expect(words(parse(page, { modern: true }).fragment, 'x')).toEqual(['x: Hello', 'x: Good', 'x: morning']);
});

test('only one file talks to Tauri', () => {
  expect(sources.filter(({ text }) => text.includes('@tauri-apps')).map(({ path }) => path)).toEqual(['host/tauri.ts']);
});

test('parts know nothing of ours', () => {
  const parts = sources.filter(({ path }) => path.startsWith('parts/'));
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.filter(({ text }) => /from '\.\.\//.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no page is longer than 250 lines', () => {
  expect(markup.filter(({ text }) => text.split('\n').length > 250).map(({ path }) => path)).toEqual([]);
});

test('styles and scripts keep to the window’s strict policy', () => {
  const inline = markup.filter(({ text }) => /\sstyle="|\seval\(|\{@html/.test(text));
  expect(inline.map(({ path }) => path)).toEqual([]);
});

const SPOKEN_ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext', 'label'];

/** Every text node and every attribute that is read to people, if it has a letter in it. */
function words(node: unknown, path: string, attribute = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => words(each, path, attribute));
  if (typeof node !== 'object' || node === null) return [];
  const { type, name, data } = node as { type?: string; name?: string; data?: string };
  if (type === 'Text') {
    const spoken = attribute === '' || SPOKEN_ATTRIBUTES.includes(attribute);
    return spoken && /\p{L}/u.test(data ?? '') ? [`${path}: ${data?.trim()}`] : [];
  }
  if (type?.endsWith('Expression') || type === 'Literal') return [];
  const within = type === 'Attribute' ? (name ?? '') : attribute;
  return Object.entries(node)
    .filter(([key]) => key !== 'metadata')
    .flatMap(([, value]) => words(value, path, within));
}
