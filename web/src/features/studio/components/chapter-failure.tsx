import { clsx } from 'clsx';

import { Button } from '@/components/button';
import { Trouble } from '@/components/trouble';
import type { Chapter, Regeneration } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { useMakers } from '../api/get-makers';
import { useRegenerateChapter } from '../api/regenerate-chapter';
import { idOf } from '../identity';
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
  const ask = (wanted: Partial<Regeneration>) => regenerate.mutate({ what, ...wanted });
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
          <Button size="small" look="plain" onClick={() => focusScene(chapter)}>
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

/** Opens the fold that the scene may be in, and goes there. */
function focusScene(chapter: Chapter): void {
  const field = document.getElementById(`scene-${idOf(chapter)}`);
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
}
