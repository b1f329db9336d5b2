import { clsx } from 'clsx';

import { Button } from '@/components/button';
import { Trouble } from '@/components/trouble';
import type { Book, CoverWish } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { useMakers } from '../api/get-makers';
import { usePaintCover } from '../api/paint-cover';
import styles from './chapter-failure.module.css';

interface Props {
  book: Book;
  className?: string | undefined;
}

/** Why the cover is not there, what stands on the book instead, and the ways out. */
export function CoverFailure({ book, className }: Props) {
  const paint = usePaintCover(book.id);
  const painter = useMakers().data?.painter;
  const { error } = book.painted_cover;
  if (!error) return null;
  const ask = (wanted: CoverWish) =>
    paint.mutate(wanted, {
      onSuccess: () => {
        showToast('news', t('cover.wish.sent'));
        document.getElementById('change-cover')?.focus();
      },
    });
  return (
    <div className={clsx(styles.failure, className)}>
      <p className={styles.why} role="alert">
        {t('cover.failed')} {t(`failure.picture.${error.code}`)}
      </p>
      <div className={styles.ways}>
        <Button size="small" look="plain" isBusy={paint.isPending} onClick={() => ask({})}>
          {t('trouble.retry')}
        </Button>
        {painter?.built_in === false && (
          <Button size="small" look="plain" onClick={() => ask({ built_in: true })}>
            {t('failure.builtIn')}
          </Button>
        )}
      </div>
      {paint.error && <Trouble error={paint.error} />}
    </div>
  );
}
