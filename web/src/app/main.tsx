import '@fontsource-variable/nunito/wght.css';
import './theme.css';

import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { startServiceWorker } from '@/lib/offline';
import { applyPreferences, followDevice } from '@/lib/preferences';
import { createQueryClient } from '@/lib/query-client';

import { Providers } from './providers';
import { createAppRouter } from './router';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await applyPreferences();
followDevice();

const queryClient = createQueryClient();

createRoot(root).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={createAppRouter()} />
    </Providers>
  </StrictMode>,
);

if (import.meta.env.PROD) startServiceWorker(() => void queryClient.invalidateQueries());

// After an update the parts of the page that were not loaded yet are gone: the new page has them.
window.addEventListener('vite:preloadError', () => window.location.reload());
