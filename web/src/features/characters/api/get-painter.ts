import { useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { Maker } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

/** Who paints the books; undefined as long as nobody knows. */
export function usePainter(): Maker | undefined {
  const about = useQuery({ queryKey: queryKeys.about, queryFn: () => answer(api.GET('/api/about')) });
  return about.data?.painter ?? undefined;
}
