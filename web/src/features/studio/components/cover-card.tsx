import { Ellipsis } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/button';
import { HiddenWords } from '@/components/hidden-words';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { chosenChapter, isCoverToCome, shownCover } from '../cover';
import styles from './cover-card.module.css';
import { CoverFailure } from './cover-failure';
import { CoverPicture } from './cover-picture';
import { CoverSheet } from './cover-sheet';
import { PictureDialog } from './picture-dialog';

/** What stands on the book, before its first chapter: how far the painter is with it, and the way to another one. */
export function CoverCard({ book }: { book: Book }) {
  const [shown, setShown] = useState<'sheet' | 'picture'>();
  const close = () => setShown(undefined);
  const cover = book.painted_cover;
  const image = shownCover(book);
  const isPainting = cover.state === 'requested';
  const scene = chosenChapter(book) === null && (cover.image || isPainting) && cover.scene;
  return (
    <section className={styles.card} aria-labelledby="heading-cover">
      <CoverPicture book={book} image={image} onLook={() => setShown('picture')} />
      <div className={styles.words}>
        <h2 id="heading-cover" className={styles.heading}>
          {t('cover.heading')}
        </h2>
        <p id="cover-state" className={styles.state} data-painting={isPainting}>
          {sentenceFor(book)}
        </p>
      </div>
      {scene && (
        <p className={styles.scene} lang={book.language} dir="auto">
          {scene}
        </p>
      )}
      {!isCoverToCome(book) && (
        <Button
          id="change-cover"
          size="small"
          look="plain"
          className={styles.change}
          aria-haspopup="dialog"
          aria-disabled={isPainting || undefined}
          aria-describedby={isPainting ? 'cover-state' : undefined}
          onClick={isPainting ? undefined : () => setShown('sheet')}
        >
          {cover.image || isPainting ? (
            <>
              <Ellipsis aria-hidden="true" />
              {t('chapter.change')} <HiddenWords>{t('cover.heading')}</HiddenWords>
            </>
          ) : (
            t('cover.paint')
          )}
        </Button>
      )}
      {cover.error && <CoverFailure book={book} className={styles.wide} />}
      {shown === 'sheet' && <CoverSheet book={book} onClose={close} />}
      {shown === 'picture' && image && (
        <PictureDialog title={book.title} image={image} onChange={() => setShown('sheet')} onClose={close} />
      )}
    </section>
  );
}

function sentenceFor(book: Book): string {
  const { painted_cover: cover } = book;
  const number = chosenChapter(book);
  if (cover.state === 'requested') return t('cover.painting');
  if (isCoverToCome(book)) return t('cover.toCome');
  if (number !== null) return t('cover.chosen', { number });
  if (cover.image && cover.error) return t('cover.kept');
  if (cover.image) return cover.stand_in ? t('chapter.standIn') : t('cover.painted');
  return book.cover ? t('cover.borrowed') : t('cover.none');
}
