import { useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

/** Who writes and paints in this installation, and how fast they are. */
export function useMakers() {
  return useQuery({
    queryKey: queryKeys.about,
    queryFn: () => answer(api.GET('/api/about')),
    staleTime: Infinity,
  });
}
