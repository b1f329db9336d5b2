import { QueryClient } from '@tanstack/react-query';

import { ApiProblem } from './api-client';

const QUIET_TRIES = 2;

/** A refusal is final; a gateway that is away or waking up is tried again twice before the family hears of it. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Storymaker may run on this very machine or in the house: it can be reached while the browser thinks it is offline.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        retry: (failures, error) => failures < QUIET_TRIES && !isFinal(error),
      },
    },
  });
}

function isFinal(error: Error): boolean {
  return error instanceof ApiProblem && error.status < 500;
}
