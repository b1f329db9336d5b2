import { Button } from '@/components/button';
import type { Chapter, Regeneration } from '@/lib/api-schemas';
import { failureSentence } from '@/lib/failures';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { useRegenerateChapter } from '../api/regenerate-chapter';
import { focusField } from '../focus-field';
import { Failure } from './failure';

interface Props {
  bookId: string;
  chapter: Chapter;
  className?: string | undefined;
}

/** Why a chapter's words or picture are not there, and the ways out. */
export function ChapterFailure({ bookId, chapter, className }: Props) {
  const regenerate = useRegenerateChapter(bookId, chapter.number);
  const { error, text } = chapter;
  if (!error) return null;
  const what = text ? 'picture' : 'text';
  const ask = (wanted: Partial<Regeneration>) =>
    regenerate.mutate(
      { what, ...wanted },
      {
        onSuccess: () => {
          showToast('news', t('chapter.wish.sent', { number: chapter.number }));
          document.getElementById(`change-${chapter.id}`)?.focus();
        },
      },
    );
  return (
    <Failure
      why={`${failureSentence(what, error)} ${text ? t('failure.textIsKept') : t('failure.writeYourself')}`}
      isBusy={regenerate.isPending}
      error={regenerate.error}
      onRetry={() => ask({})}
      onBuiltIn={what === 'picture' ? () => ask({ built_in: true }) : undefined}
      className={className}
    >
      {what === 'picture' && (
        <Button size="small" look="plain" onClick={() => focusField(chapter.id, 'scene')}>
          {t('failure.changeScene')}
        </Button>
      )}
    </Failure>
  );
}
