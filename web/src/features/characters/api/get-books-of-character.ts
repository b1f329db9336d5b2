import { useQuery } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import { queryKeys } from '@/lib/query-keys';

/** The books that a character plays in. */
export function useBooksOfCharacter(id: string) {
  return useQuery({
    queryKey: queryKeys.booksOfCharacter(id),
    queryFn: () =>
      answer(api.GET('/api/characters/{character_id}/books', { params: { path: { character_id: id } } })),
  });
}
