import { Button } from '@/components/button';
import { Trouble } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { usePaintCover } from '../api/paint-cover';
import { isCoverToCome } from '../cover';
import { CoverFailure } from './cover-failure';
import styles from './details-form.module.css';

/** For a book without a cover of its own: the way to one, or why there is none. */
export function CoverToPaint({ book }: { book: Book }) {
  const paint = usePaintCover(book.id);
  const { state } = book.painted_cover;
  if (state === 'failed') return <CoverFailure book={book} className={styles.missing} />;
  if (state !== 'none' || isCoverToCome(book)) return null;
  const ask = () => paint.mutate({}, { onSuccess: () => showToast('news', t('cover.wish.sent')) });
  return (
    <div className={styles.missing}>
      <p className={styles.hint}>{t('cover.none')}</p>
      <Button size="small" look="plain" isBusy={paint.isPending} onClick={ask}>
        {t('cover.paint')}
      </Button>
      {paint.error && <Trouble error={paint.error} />}
    </div>
  );
}
