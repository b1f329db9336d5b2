import { Button } from '@/components/button';
import { Trouble } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { useGenerateBook } from '../api/generate-book';
import { countsOf } from '../counts';
import styles from './story-state.module.css';

/** Where the book stands, in a sentence, and the way on where it does not go on by itself. */
export function StoryState({ book }: { book: Book }) {
  const generate = useGenerateBook(book.id);
  const needsAHand = book.state === 'draft' || book.state === 'failed';
  return (
    <>
      <div className={styles.state}>
        <p className={styles.sentence} data-failed={book.state === 'failed'} role="status">
          {sentenceFor(book)}
        </p>
        {needsAHand && (
          <Button onClick={() => generate.mutate()} isBusy={generate.isPending}>
            {book.state === 'draft' ? t('making.generate') : t('trouble.retry')}
          </Button>
        )}
      </div>
      {generate.error && <Trouble error={generate.error} />}
    </>
  );
}

function sentenceFor(book: Book): string {
  if (book.state === 'draft') return t('studio.draft');
  if (book.state === 'failed') return [t('studio.failed'), book.error?.message].filter(Boolean).join(' ');
  if (book.state !== 'running') return t(`studio.state.${book.state}`);
  const { drafted, total } = countsOf(book);
  return drafted < total ? t('studio.state.writing') : t('studio.state.painting');
}
