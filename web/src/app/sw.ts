/// <reference lib="webworker" />
import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

import { PICTURE_CACHE } from '@/lib/offline';

declare const self: ServiceWorkerGlobalScope;

const IMPATIENCE_SECONDS = 4;
const MOST_PICTURES = 2_000;
const MOST_VIEWS = 500;

type Plugins = NonNullable<NonNullable<ConstructorParameters<typeof CacheFirst>[0]>['plugins']>;

/** What may be kept, and how much of it. The types of the library do not know exact optional properties yet. */
function keeping(maxEntries: number): Plugins {
  return [
    new CacheableResponsePlugin({ statuses: [200] }),
    new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }),
  ] as Plugins;
}

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// Every address of the app is the one page; what the gateway answers itself is not.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/(api|media|health|schema|assets|problems)\//],
  }),
);

// A picture never changes under its address.
registerRoute(
  ({ url }) => url.pathname.startsWith('/media/') || /^\/assets\/.+\.woff2$/.test(url.pathname),
  new CacheFirst({
    cacheName: PICTURE_CACHE,
    plugins: keeping(MOST_PICTURES),
  }),
);

// The shelf, a book, the characters: fresh when the house answers, as last seen when it does not.
registerRoute(
  ({ url }) => /^\/api\/(books|characters)(\/[^/]+)?$/.test(url.pathname),
  new NetworkFirst({
    cacheName: 'views',
    networkTimeoutSeconds: IMPATIENCE_SECONDS,
    plugins: keeping(MOST_VIEWS),
  }),
);

// A new version takes over at once: main.tsx reloads a page that misses a part of the old one.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
