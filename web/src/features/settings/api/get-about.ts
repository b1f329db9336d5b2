import { useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

/** This installation, and who writes and paints in it. */
export function useAbout() {
  return useQuery({ queryKey: queryKeys.about, queryFn: () => answer(api.GET('/api/about')) });
}
