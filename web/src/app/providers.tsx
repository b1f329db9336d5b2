import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';

import { Toasts } from '@/components/toasts';
import { usePreferences } from '@/lib/use-preferences';

interface Props {
  queryClient: QueryClient;
  children: ReactNode;
}

/** What every page needs. Another language draws everything anew, for sentences are not state. */
export function Providers({ queryClient, children }: Props) {
  const { language } = usePreferences();
  return (
    <QueryClientProvider client={queryClient}>
      <Fragment key={language}>
        {children}
        <Toasts />
      </Fragment>
    </QueryClientProvider>
  );
}
