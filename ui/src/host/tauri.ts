// The host inside Usher's window. The only file that knows Tauri.

import { Channel, invoke } from '@tauri-apps/api/core';
import type { Answer } from './bindings/Answer';
import type { Intention } from './bindings/Intention';
import type { Host, News } from './host';

export class TauriHost implements Host {
  send(intention: Intention): Promise<Answer> {
    return invoke<Answer>('send', { intention });
  }

  async subscribe(listener: (news: News) => void): Promise<() => void> {
    let listening = true;
    const channel = new Channel<News>();
    channel.onmessage = (news) => {
      if (listening) listener(news);
    };
    await invoke('subscribe', { channel });
    // Usher drops a channel when its window is gone; until then a listener that left is simply not called.
    return () => {
      listening = false;
    };
  }

  async open(url: string): Promise<void> {
    await invoke('open_url', { url });
  }
}
