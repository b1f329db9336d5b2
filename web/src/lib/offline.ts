import type { Book } from './api-schemas';

/** Where the service worker keeps pictures. */
export const PICTURE_CACHE = 'pictures';

/**
 * Starts the service worker once the page is at rest; without https or localhost there is none, and the app works as ever.
 * What was fetched before it answers for the page is not kept yet: `onTakeOver` has it fetched again.
 */
export function startServiceWorker(onTakeOver: () => void): void {
  if (!('serviceWorker' in navigator)) return;
  // What it fetches must not stand in the way of the page that is waited for.
  const start = () => whenIdle(() => void navigator.serviceWorker.register('/sw.js'));
  navigator.serviceWorker.addEventListener('controllerchange', onTakeOver);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start);
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task);
  else setTimeout(task);
}

/** Keeps every picture of a finished book on this device, so that it can be read without a network. */
export async function keepForOffline(book: Book): Promise<void> {
  if (book.state !== 'done' || !('caches' in window) || !navigator.serviceWorker?.controller) return;
  const cache = await caches.open(PICTURE_CACHE);
  for (const url of picturesOf(book)) {
    if (!(await cache.match(url))) await cache.add(url).catch(() => undefined);
  }
}

function picturesOf({ cover, chapters }: Book): string[] {
  const images = [cover, ...chapters.map(({ image }) => image)];
  return images.flatMap((image) => (image ? [image.url, image.thumbnail_url] : []));
}
