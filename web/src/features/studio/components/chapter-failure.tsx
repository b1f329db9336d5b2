import { clsx } from 'clsx';

import { Button } from '@/components/button';
import { Trouble } from '@/components/trouble';
import type { Chapter, Regeneration } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { useMakers } from '../api/get-makers';
import { useRegenerateChapter } from '../api/regenerate-chapter';
import { focusField } from '../focus-field';
import styles from './chapter-failure.module.css';

interface Props {
  bookId: string;
  chapter: Chapter;
  className?: string | undefined;
}

/** Why a chapter's words or picture are not there, and the ways out. */
export function ChapterFailure({ bookId, chapter, className }: Props) {
  const regenerate = useRegenerateChapter(bookId, chapter.number);
  const painter = useMakers().data?.painter;
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
    <div className={clsx(styles.failure, className)}>
      <p className={styles.why} role="alert">
        {t(`failure.${what}.${error.code}`)} {text ? t('failure.textIsKept') : t('failure.writeYourself')}
      </p>
      <div className={styles.ways}>
        <Button size="small" look="plain" isBusy={regenerate.isPending} onClick={() => ask({})}>
          {t('trouble.retry')}
        </Button>
        {what === 'picture' && (
          <Button size="small" look="plain" onClick={() => focusField(chapter.id, 'scene')}>
            {t('failure.changeScene')}
          </Button>
        )}
        {what === 'picture' && painter?.built_in === false && (
          <Button size="small" look="plain" onClick={() => ask({ built_in: true })}>
            {t('failure.builtIn')}
          </Button>
        )}
      </div>
      {regenerate.error && <Trouble error={regenerate.error} />}
    </div>
  );
}
