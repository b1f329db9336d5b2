import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';

import { LostPage } from './lost-page';
import { BooksPage } from './routes/books-page';
import { Shell } from './shell';
import { TroublePage } from './trouble-page';

const root = createRootRoute({ notFoundComponent: LostPage, errorComponent: TroublePage });

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const books = createRoute({ getParentRoute: () => shell, path: '/', component: BooksPage });

const characters = createRoute({
  getParentRoute: () => shell,
  path: '/characters',
  component: lazyRouteComponent(() => import('./routes/characters-page'), 'CharactersPage'),
});

const newCharacter = createRoute({
  getParentRoute: () => shell,
  path: '/characters/new',
  validateSearch: (search: Record<string, unknown>): { then?: 'book' } =>
    search.then === 'book' ? { then: 'book' } : {},
  component: lazyRouteComponent(() => import('./routes/new-character-page'), 'NewCharacterPage'),
});

const character = createRoute({
  getParentRoute: () => shell,
  path: '/characters/$characterId',
  component: lazyRouteComponent(() => import('./routes/character-page'), 'CharacterPage'),
});

const newBook = createRoute({
  getParentRoute: () => shell,
  path: '/books/new',
  validateSearch: (search: Record<string, unknown>): { with?: string } =>
    typeof search.with === 'string' ? { with: search.with } : {},
  component: lazyRouteComponent(() => import('./routes/new-book-page'), 'NewBookPage'),
});

const studio = createRoute({
  getParentRoute: () => shell,
  path: '/books/$bookId',
  component: lazyRouteComponent(() => import('./routes/studio-page'), 'StudioPage'),
});

const bookDetails = createRoute({
  getParentRoute: () => shell,
  path: '/books/$bookId/details',
  component: lazyRouteComponent(() => import('./routes/book-details-page'), 'BookDetailsPage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('./routes/settings-page'), 'SettingsPage'),
});

const reader = createRoute({
  getParentRoute: () => root,
  path: '/books/$bookId/read',
  validateSearch: (search: Record<string, unknown>): { page?: number } =>
    Number.isInteger(search.page) ? { page: search.page as number } : {},
  component: lazyRouteComponent(() => import('./routes/reader-page'), 'ReaderPage'),
});

const routeTree = root.addChildren([
  shell.addChildren([books, characters, newCharacter, character, newBook, studio, bookDetails, settings]),
  reader,
]);

/** The pages and their addresses; tests pass a history in memory. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    defaultErrorComponent: TroublePage,
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
