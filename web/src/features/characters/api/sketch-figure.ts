import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { answer, api } from '@/lib/api-client';
import type { Figure } from '@/lib/api-schemas';
import { queryKeys } from '@/lib/query-keys';

const KEPT_MS = 60_000;

/** A sketch of a figure, as an address that can be shown; the last one is shown until the next one is there. */
export function sketchQuery(figure: Figure | undefined, name: string) {
  return queryOptions({
    queryKey: queryKeys.sketch(figure ?? {}, name),
    queryFn: async ({ signal }) => {
      const body = { figure: figure ?? {}, name };
      const picture: unknown = await answer(
        api.POST('/api/characters/sketch', { body, signal, parseAs: 'blob' }),
      );
      return toAddress(picture as Blob);
    },
    enabled: figure !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Infinity,
    gcTime: KEPT_MS,
  });
}

function toAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('this browser cannot read pictures'));
    reader.readAsDataURL(picture);
  });
}
