import { BookCover } from '@/components/book-cover';
import { Picture } from '@/components/picture';
import { PlushieReading } from '@/components/plushie-reading';
import type { Book, Chapter } from '@/lib/api-schemas';
import { listOf, t } from '@/lib/messages/translate';

import type { ReaderPage } from '../pages';
import styles from './page-view.module.css';

const BUILT_IN = 'built-in';

interface Props {
  book: Book;
  page: ReaderPage;
}

/** One opening of the book. */
export function PageView({ book, page }: Props) {
  switch (page.kind) {
    case 'cover':
      return <Cover book={book} />;
    case 'dedication':
      return (
        <section className={styles.quiet}>
          <p className={styles.dedication}>{book.dedication}</p>
        </section>
      );
    case 'chapter':
      return <Spread chapter={page.chapter} />;
    case 'end':
      return <TheEnd writers={page.writers} painters={page.painters} />;
  }
}

function Cover({ book }: { book: Book }) {
  const names = book.cast.map(({ name }) => name);
  const isEmpty = book.chapters.every((chapter) => chapter.text === '');
  return (
    <section className={styles.cover}>
      <BookCover title={book.title} cover={book.cover} style={book.style} size="whole" />
      <p lang="en">
        {isEmpty ? t('reader.empty') : names.length > 0 && t('reader.with', { names: listOf(names) })}
      </p>
    </section>
  );
}

function Spread({ chapter }: { chapter: Chapter }) {
  return (
    <article className={styles.spread}>
      <div className={styles.picture}>
        {chapter.image ? <Picture image={chapter.image} eager /> : <p lang="en">{t('chapter.noPicture')}</p>}
      </div>
      <div className={styles.words}>
        <h2>{chapter.title}</h2>
        {chapter.text.split(/\n+/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}

function TheEnd({ writers, painters }: { writers: string[]; painters: string[] }) {
  return (
    <section className={styles.quiet} lang="en">
      <PlushieReading className={styles.plushie} />
      <h2 className={styles.end}>{t('reader.end')}</h2>
      <p className={styles.colophon}>
        {writers.length > 0 && t('reader.written', { names: listOf(writers.map(writerName)) })}{' '}
        {painters.length > 0 && t('reader.painted', { names: listOf(painters.map(painterName)) })}
      </p>
    </section>
  );
}

/** Makers come by the names of their models, but for those that live in the house. */
function writerName(maker: string): string {
  if (maker === 'family') return t('reader.by.family');
  return maker === BUILT_IN ? t('reader.by.storyteller') : maker;
}

function painterName(maker: string): string {
  return maker === BUILT_IN ? t('reader.by.painter') : maker;
}
