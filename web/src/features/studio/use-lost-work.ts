import { useEffect, useRef } from 'react';

import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { chapterOf } from './identity';
import { kept, letGo } from './kept';
import { draftName, type Edit } from './save-chapter';

/** When a chapter was removed elsewhere while its words were being changed here, says so and what they were. */
export function useLostWork({ id, chapters }: Book): void {
  const before = useRef(chapters);
  useEffect(() => {
    const gone = before.current.filter((chapter) => !chapterOf(chapters, chapter.id));
    before.current = chapters;
    for (const chapter of gone) {
      const lost = kept<Edit>(draftName(id, chapter.id));
      if (!lost) continue;
      letGo(draftName(id, chapter.id));
      const words = Object.values(lost.patch).join(' · ');
      showToast('trouble', t('conflict.gone', { title: chapter.title, words }));
    }
  }, [id, chapters]);
}
