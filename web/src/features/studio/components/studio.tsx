import { LinkButton } from '@/components/link-button';
import { MakingProgress } from '@/components/making-progress';
import { PageHeading } from '@/components/page-heading';
import type { Book } from '@/lib/api-schemas';
import { listOf, t } from '@/lib/messages/translate';

import { countsOf } from '../counts';
import { ArrivalsAnnouncer } from './arrivals-announcer';
import { ChapterRow } from './chapter-row';
import { ChapterToCome } from './chapter-to-come';
import { StoryState } from './story-state';
import styles from './studio.module.css';

interface Props {
  book: Book;
  isStreamBroken: boolean;
}

/** The workshop of one book: how far it is, and every chapter to read, correct and have made again. */
export function Studio({ book, isStreamBroken }: Props) {
  const counts = countsOf(book);
  const names = book.cast.map(({ name }) => name);
  const isMaking = book.state === 'queued' || book.state === 'running';
  const numbers = Array.from({ length: isMaking ? counts.total : 0 }, (_, index) => index + 1);
  const toCome = numbers.filter((number) => !book.chapters.some((chapter) => chapter.number === number));

  return (
    <>
      <PageHeading title={book.title} intro={names.length > 0 && t('studio.cast', { names: listOf(names) })}>
        {counts.drafted > 0 && (
          <LinkButton to="/books/$bookId/read" params={{ bookId: book.id }} size="large">
            {t('studio.read')}
          </LinkButton>
        )}
      </PageHeading>
      <div className={styles.state}>
        <StoryState book={book} />
        {counts.total > 0 && book.state !== 'draft' && <MakingProgress {...counts} />}
        {isStreamBroken && isMaking && (
          <p className={styles.broken} role="status">
            {t('studio.stream.broken')}
          </p>
        )}
      </div>
      <ArrivalsAnnouncer book={book} />
      <ol className={styles.chapters} aria-label={t('studio.chapters')}>
        {book.chapters.map((chapter) => (
          <li key={chapter.number}>
            <ChapterRow book={book} chapter={chapter} />
          </li>
        ))}
        {toCome.map((number) => (
          <li key={number}>
            <ChapterToCome number={number} />
          </li>
        ))}
      </ol>
    </>
  );
}
