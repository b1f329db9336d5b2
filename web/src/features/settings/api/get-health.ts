import { useQuery } from '@tanstack/react-query';

import { ApiProblem, Unreachable, api } from '@/lib/api-client';
import type { Readiness } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

const LOOK_AGAIN_MS = 10_000;

/** How the installation feels; 503 is an answer here, not a failure. */
export function useHealth() {
  return useQuery({
    queryKey: queryKeys.health,
    queryFn: async (): Promise<Readiness> => {
      const { data, error, response } = await api.GET('/health/ready').catch((cause: unknown) => {
        throw new Unreachable('', { cause });
      });
      const readiness = data ?? error;
      if (!readiness || !('services' in readiness)) throw new ApiProblem(response.status, {});
      return readiness;
    },
    refetchInterval: LOOK_AGAIN_MS,
  });
}
