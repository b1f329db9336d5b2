import { Button } from '@/components/button';
import type { Book } from '@/lib/api-schemas';
import { listOf, t } from '@/lib/messages/translate';
import { nativeName } from '@/lib/native-name';

import type { Detail, Details } from '../details';
import styles from './details-form.module.css';

interface Props {
  book: Book;
  mine: Details;
  theirs: Details;
  clashes: Detail[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** What two people changed at once, in both versions, and the choice. */
export function DetailsConflictView({ book, mine, theirs, clashes, onKeepMine, onTakeTheirs }: Props) {
  return (
    <section className={styles.conflict} aria-label={t('details.conflict')}>
      <p role="alert">
        <strong>{t('details.conflict')}</strong> {t('conflict.text')}
      </p>
      <dl>
        {clashes.map((detail) => (
          <div key={detail}>
            <dt>
              <strong>{nameOf(detail)}</strong>
            </dt>
            <dd>
              {t('conflict.mine')}: {wordsFor(detail, mine, book)}
            </dd>
            <dd>
              {t('conflict.theirs')}: {wordsFor(detail, theirs, book)}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.ways}>
        <Button size="small" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button size="small" look="plain" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}

function nameOf(detail: Detail): string {
  if (detail === 'cover_chapter') return t('details.cover');
  if (detail === 'reading_age') return t('making.age.label');
  return t(`making.${detail}.label`);
}

function nameOfCover(number: number | null, { painted_cover }: Book): string {
  return number === null && painted_cover.image
    ? t('cover.own')
    : t('chapter.heading', { number: number ?? 1 });
}

function wordsFor(detail: Detail, details: Details, book: Book): string {
  if (detail === 'style') return t(`making.style.${details.style}`);
  if (detail === 'mood') return t(`making.mood.${details.mood}`);
  if (detail === 'reading_age') return t('making.age.years', { age: details.reading_age.replace('-', '–') });
  if (detail === 'language') return nativeName(details.language);
  if (detail === 'cover_chapter') return nameOfCover(details.cover_chapter, book);
  if (detail !== 'cast') return details[detail] || '–';
  return listOf(book.cast.filter(({ id }) => details.cast.includes(id)).map(({ name }) => name)) || '–';
}
