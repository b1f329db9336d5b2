import { BookCover } from '@/components/book-cover';
import { Picture } from '@/components/picture';
import { PlushieReading } from '@/components/plushie-reading';
import type { Book, Chapter } from '@/lib/api-schemas';
import { listOf, spokenLanguage, t } from '@/lib/messages/translate';

import type { Spot } from '../narration';
import type { ReaderPage } from '../pages';
import styles from './page-view.module.css';
import { SpokenText } from './spoken-text';

const BUILT_IN = 'built-in';

interface Props {
  book: Book;
  page: ReaderPage;
  /** What a voice is reading of it. */
  spot?: Spot | undefined;
}

/** One opening of the book. */
export function PageView({ book, page, spot }: Props) {
  switch (page.kind) {
    case 'cover':
      return <Cover book={book} />;
    case 'dedication':
      return (
        <section className={styles.quiet}>
          <p className={styles.dedication}>
            <SpokenText text={book.dedication} block={0} spot={spot} />
          </p>
        </section>
      );
    case 'chapter':
      return <Spread chapter={page.chapter} blocks={page.blocks} spot={spot} />;
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
      <p lang={spokenLanguage()}>
        {isEmpty ? t('reader.empty') : names.length > 0 && t('reader.with', { names: listOf(names) })}
      </p>
    </section>
  );
}

interface SpreadProps {
  chapter: Chapter;
  blocks: string[];
  spot: Spot | undefined;
}

function Spread({ chapter, blocks: [title = '', ...paragraphs], spot }: SpreadProps) {
  return (
    <article className={styles.spread}>
      <div className={styles.picture}>
        {chapter.image ? (
          <Picture image={chapter.image} eager />
        ) : (
          <p lang={spokenLanguage()}>{t('chapter.noPicture')}</p>
        )}
      </div>
      {/* Large print scrolls: the keys must be able to get hold of it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.words} data-length={lengthOf(chapter.text)} tabIndex={0}>
        <h2>
          <SpokenText text={title} block={0} spot={spot} />
        </h2>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>
            <SpokenText text={paragraph} block={index + 1} spot={spot} />
          </p>
        ))}
      </div>
    </article>
  );
}

/** Long chapters are set smaller, so that a page is a page. */
function lengthOf(text: string): 'short' | 'middle' | 'long' {
  if (text.length > 700) return 'long';
  return text.length > 330 ? 'middle' : 'short';
}

function TheEnd({ writers, painters }: { writers: string[]; painters: string[] }) {
  return (
    <section className={styles.quiet} lang={spokenLanguage()}>
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
