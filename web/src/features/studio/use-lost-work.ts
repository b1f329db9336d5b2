import { useLayoutEffect, useRef } from 'react';

import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { chapterOf } from './identity';
import { kept, letGo, placesOf } from './kept';
import { draftName, type Edit } from './save-chapter';

/** When a chapter was removed elsewhere while its words were being changed here, says so and what they were. */
export function useLostWork({ id, chapters }: Book): void {
  const before = useRef(chapters);
  // Before the rows that are gone have left their work to other tabs.
  useLayoutEffect(() => {
    const gone = before.current.filter((chapter) => !chapterOf(chapters, chapter.id));
    before.current = chapters;
    for (const chapter of gone) {
      for (const place of placesOf(draftName(id, chapter.id))) {
        const words = Object.values(kept<Edit>(place)?.patch ?? {}).join(' · ');
        letGo(place);
        if (words) showToast('trouble', t('conflict.gone', { title: chapter.title, words }));
      }
    }
  }, [id, chapters]);
}
