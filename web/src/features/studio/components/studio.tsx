import { Plus } from 'lucide-react';

import { Button } from '@/components/button';
import { LinkButton } from '@/components/link-button';
import { PageHeading } from '@/components/page-heading';
import { Trouble } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { listOf, t } from '@/lib/messages/translate';

import { countsOf } from '../counts';
import { isBeingWritten, isMaking } from '../making';
import { useStudio } from '../use-studio';
import { ArrivalsAnnouncer } from './arrivals-announcer';
import { ChapterTable } from './chapter-table';
import { CoverCard } from './cover-card';
import { StoryState } from './story-state';
import { StudioDialogs } from './studio-dialogs';
import { StudioTools } from './studio-tools';
import styles from './studio.module.css';

interface Props {
  book: Book;
  isStreamBroken: boolean;
}

/** The workshop of one book: how far it is, and every chapter to read, correct and have made again. */
export function Studio({ book: known, isStreamBroken }: Props) {
  const studio = useStudio(known);
  const { book } = studio;
  const names = book.cast.map(({ name }) => name);
  const isLocked = isBeingWritten(book);

  return (
    <>
      <PageHeading title={book.title} intro={names.length > 0 && t('studio.cast', { names: listOf(names) })}>
        {countsOf(book).drafted > 0 && (
          <LinkButton to="/books/$bookId/read" params={{ bookId: book.id }} size="large">
            {t('studio.read')}
          </LinkButton>
        )}
      </PageHeading>
      <StoryState book={book} />
      {isStreamBroken && isMaking(book) && (
        <p className={styles.broken} role="status">
          {t('studio.stream.broken')}
        </p>
      )}
      <StudioTools bookId={book.id} isLocked={isLocked} count={book.chapters.length} open={studio.open} />
      <ArrivalsAnnouncer book={known} />
      <CoverCard book={book} />
      <ChapterTable book={book} actions={studio.actions} onArranged={studio.arrange} />
      {!isLocked && (
        <div className={styles.end}>
          <Button
            id="add-chapter"
            look="plain"
            isBusy={studio.isAdding}
            onClick={() => studio.addAt(book.chapters.length + 1)}
          >
            <Plus aria-hidden="true" />
            {t('studio.add')}
          </Button>
        </div>
      )}
      {studio.addError && <Trouble error={studio.addError} />}
      <StudioDialogs studio={studio} isLocked={isLocked} />
    </>
  );
}
