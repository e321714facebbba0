import { EMBED_VERSION, type EmbedEvent, isEmbedMessage, readMessage, tell } from '../state/embed-message';
import { atlas } from '../state/store';

/** At most this often, in milliseconds, the page around is told of changes: a drag makes many. */
const QUIET_MS = 100;

/** The origin named in `?embed=`, whose page may talk to the atlas; null for none, or for what is no origin. */
export const embeddingOrigin = (search: string): string | null => {
  const asked = new URLSearchParams(search).get('embed');
  if (!asked || !URL.canParse(asked)) return null;
  const { origin, protocol } = new URL(asked);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
};

/** Listens to the page around the frame, and to no other, and tells it what changes. */
export const talkToFrame = (frame: Window, origin: string): void => {
  const send = (event: EmbedEvent) => frame.postMessage(event, origin);
  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== frame || from !== origin || !isEmbedMessage(data)) return;
    const { acts, refused } = readMessage(data);
    if (refused.length > 0) send({ calfAtlas: EMBED_VERSION, event: 'refused', refused });
    for (const act of acts) act();
  });
  let told = '';
  let waiting = false;
  const report = () => {
    waiting = false;
    const event = tell('changed', atlas.getState());
    const text = JSON.stringify(event);
    if (text === told) return;
    told = text;
    send(event);
  };
  atlas.subscribe(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(report, QUIET_MS);
  });
  const first = tell('ready', atlas.getState());
  told = JSON.stringify({ ...first, event: 'changed' });
  send(first);
};
