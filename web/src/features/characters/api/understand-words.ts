import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

export interface LooksWords {
  kind: string;
  description: string;
}

/** What words say about looks; asked for again with other words, the last answer is shown until the next one is there. */
export function understandingQuery({ kind, description }: LooksWords) {
  const words = { kind: kind.trim(), description: description.trim() };
  return queryOptions({
    queryKey: queryKeys.understanding(words),
    queryFn: ({ signal }) => answer(api.POST('/api/characters/understand', { body: words, signal })),
    enabled: words.kind !== '' || words.description !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
