import { HiddenWords } from '@/components/hidden-words';
import type { ChapterChange } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { changedFields, FIELDS } from '../save-chapter';
import styles from './script-dialog.module.css';

/** What a table would change, chapter by chapter, with the words before and after. */
export function ScriptChanges({ items }: { items: ChapterChange[] }) {
  const changes = items.filter(isChange);
  const same = items.length - changes.length;
  return (
    <section className={styles.changes} aria-label={t('script.changes')}>
      <p role="status">
        {changes.length > 0 ? t('script.count', { count: changes.length }) : t('script.nothing')}
        {same > 0 && changes.length > 0 && ` ${t('script.same', { count: same })}`}
      </p>
      <ol>
        {changes.map((item) => (
          <li key={`${item.number} ${item.change}`} className={styles.change} data-change={item.change}>
            <h3>
              {t('chapter.heading', { number: item.number })} · {t(`script.change.${item.change}`)}
            </h3>
            {fieldsOf(item).map((field) => (
              <div key={field} className={styles.field}>
                <Words name={t('script.before')} text={item.before?.[field]} as="del" />
                <Words name={t('script.after')} text={item.after?.[field]} as="ins" />
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

type Change = ChapterChange & { change: Exclude<ChapterChange['change'], 'same'> };

function isChange(item: ChapterChange): item is Change {
  return item.change !== 'same';
}

function fieldsOf({ before, after }: ChapterChange) {
  if (before && after) return changedFields(after, before);
  const words = after ?? before;
  return FIELDS.filter((field) => words?.[field]);
}

interface WordsProps {
  name: string;
  text: string | undefined;
  as: 'del' | 'ins';
}

function Words({ name, text, as: Element }: WordsProps) {
  if (!text) return null;
  return (
    <p>
      <HiddenWords>{name}</HiddenWords> <Element>{text}</Element>
    </p>
  );
}
