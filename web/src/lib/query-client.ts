import { QueryClient } from '@tanstack/react-query';

import { ApiProblem } from './api-client';

const QUIET_TRIES = 2;

/** A refusal is final; an unreachable gateway is tried again twice before the family hears of it. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < QUIET_TRIES,
      },
    },
  });
}
