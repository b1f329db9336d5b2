import type { Book, CoverWish } from '@/lib/api-schemas';
import { failureSentence } from '@/lib/failures';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { usePaintCover } from '../api/paint-cover';
import { Failure } from './failure';

interface Props {
  book: Book;
  className?: string | undefined;
}

/** Why the cover is not there, what stands on the book instead, and the ways out. */
export function CoverFailure({ book, className }: Props) {
  const paint = usePaintCover(book.id);
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
    <Failure
      why={`${t('cover.failed')} ${failureSentence('picture', error)}`}
      isBusy={paint.isPending}
      error={paint.error}
      onRetry={() => ask({})}
      onBuiltIn={() => ask({ built_in: true })}
      className={className}
    />
  );
}
