import { Sparkles } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/button';
import { MakingProgress } from '@/components/making-progress';
import { Trouble } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { failureSentence } from '@/lib/failures';
import { t } from '@/lib/messages/translate';

import { useGenerateBook } from '../api/generate-book';
import { countsOf } from '../counts';
import { coverDab, isOnlyCoverAwaited } from '../cover';
import { isMaking } from '../making';
import { MakeTheRest } from './make-the-rest';
import styles from './story-state.module.css';
import { TimeLeft } from './time-left';

/** Where the book stands, in a sentence, and the way on where it does not go on by itself. */
export function StoryState({ book }: { book: Book }) {
  const generate = useGenerateBook(book.id);
  const isJustFinished = useJustFinished(book);
  const { total, ...made } = countsOf(book);
  const isOnlyCover = isOnlyCoverAwaited(book) && book.job?.chapters_total === 0;
  const hasProgress = total > 0 && !isOnlyCover && (isMaking(book) || book.state === 'failed');
  return (
    <section className={styles.state} data-state={book.state} data-new={isJustFinished}>
      <div className={styles.line}>
        {isJustFinished && <Sparkles className={styles.sparkles} aria-hidden="true" />}
        <p className={styles.sentence} role="status">
          {sentenceFor(book)}
        </p>
        {book.state === 'draft' && (
          <Button onClick={() => generate.mutate({})} isBusy={generate.isPending}>
            {t('making.generate')}
          </Button>
        )}
        {book.state === 'failed' && <MakeTheRest book={book} />}
      </div>
      {hasProgress && <MakingProgress total={total} cover={coverDab(book)} {...made} />}
      {isMaking(book) && book.job && book.job.chapters_total > 1 && (
        <TimeLeft key={book.job.id} job={book.job} book={book} />
      )}
      {generate.error && <Trouble error={generate.error} />}
    </section>
  );
}

/** The book was finished while somebody watched. */
function useJustFinished({ state }: Book): boolean {
  const [before, setBefore] = useState(state);
  const [isJustFinished, setJustFinished] = useState(false);
  if (before !== state) {
    setBefore(state);
    setJustFinished(state === 'done');
  }
  return isJustFinished;
}

function sentenceFor(book: Book): string {
  if (book.state === 'draft') return t('studio.draft');
  if (book.state === 'failed') {
    const { drafted, total } = countsOf(book);
    const failed = drafted < total ? t('studio.failed') : t('studio.failed.pictures');
    const what = drafted < total ? 'text' : 'picture';
    return book.error ? `${failed} ${failureSentence(what, book.error)}` : failed;
  }
  if (book.state !== 'running') return t(`studio.state.${book.state}`);
  if (isOnlyCoverAwaited(book)) return t('cover.state');
  const { drafted, total } = countsOf(book);
  return drafted < total ? t('studio.state.writing') : t('studio.state.painting');
}
