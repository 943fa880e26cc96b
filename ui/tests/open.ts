// Opens the window on a home in memory, as a person finds it.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import App from '../src/App.svelte';
import type { Host } from '../src/host/host';
import { MemoryHost } from '../src/host/memory';
import { WindowState } from '../src/state/window.svelte';

export async function openWindow(hash = '', host: Host = new MemoryHost('home')) {
  location.hash = hash;
  const state = new WindowState(host, hash);
  const started = state.start();
  render(App, { props: { state } });
  const person = userEvent.setup();
  if (host instanceof MemoryHost) await started;
  return { host, state, person, screen };
}
