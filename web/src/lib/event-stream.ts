export type StreamState = 'connecting' | 'live' | 'broken';

interface Listeners {
  /** What to do with the data of each named event. */
  on: Record<string, (data: string) => void>;
  onState: (state: StreamState) => void;
}

const REOPEN_AFTER_MS = 5_000;

let closeCurrent: (() => void) | undefined;

/**
 * Follows one event stream. There is at most one per tab, because browsers allow few connections per host: following
 * another closes the one before. Reconnects for ever (the browser sends Last-Event-ID); returns how to stop.
 */
export function followEvents(url: string, { on, onState }: Listeners): () => void {
  closeCurrent?.();
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    source = new EventSource(url);
    source.addEventListener('open', () => onState('live'));
    source.addEventListener('error', () => {
      onState('broken');
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, REOPEN_AFTER_MS);
    });
    for (const [name, listener] of Object.entries(on)) {
      source.addEventListener(name, (event) => listener((event as MessageEvent<string>).data));
    }
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
    if (closeCurrent === close) closeCurrent = undefined;
  };

  closeCurrent = close;
  onState('connecting');
  open();
  return close;
}
