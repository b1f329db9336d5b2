import { Face } from '@/components/face';
import { LinkButton } from '@/components/link-button';
import type { Character } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './cast-picker.module.css';

const MOST = 6;

interface Props {
  /** Undefined while they are on their way. */
  characters: Character[] | undefined;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Who plays in the book, picked by their faces; someone new can be added on the way. */
export function CastPicker({ characters, chosen, onChange }: Props) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const isFull = chosen.length >= MOST;
  return (
    <fieldset className={styles.picker}>
      <legend>{t('making.cast.label')}</legend>
      {characters?.length === 0 && <p className={styles.none}>{t('making.cast.none')}</p>}
      {isFull && <p className={styles.none}>{t('making.cast.full', { count: MOST })}</p>}
      <div className={styles.faces}>
        {characters?.map(({ id, name, photo }) => (
          <label key={id} className={styles.face}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={isFull && !chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            <Face id={id} photo={photo} />
            <span className={styles.name}>{name}</span>
          </label>
        ))}
        <LinkButton to="/characters/new" search={{ then: 'book' }} look="plain" className={styles.add}>
          {t('making.cast.add')}
        </LinkButton>
      </div>
    </fieldset>
  );
}
