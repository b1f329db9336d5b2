import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';

import { Button } from '@/components/button';
import { Face } from '@/components/face';
import type { Character } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './cast-picker.module.css';
import { LeadChoice } from './lead-choice';

const MOST = 6;
const MANY = 12;

interface Props {
  /** Undefined while they are on their way. */
  characters: Character[] | undefined;
  /** The first one leads. */
  chosen: string[];
  onChange: (chosen: string[]) => void;
  error?: string | undefined;
}

/** Who plays in the book, picked by their faces in the order of their parts; someone new can be added on the way. */
export function CastPicker({ characters, chosen, onChange, error }: Props) {
  const note = useId();
  const [showsAll, showAll] = useState(false);
  const all = characters ?? [];
  const near = nearest(all, chosen);
  const isFull = chosen.length >= MOST;
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);

  return (
    <div className={styles.cast}>
      <fieldset className={styles.picker} aria-describedby={error || isFull ? note : undefined}>
        <legend>{t('making.cast.label')}</legend>
        {characters?.length === 0 && <p className={styles.none}>{t('making.cast.none')}</p>}
        <div className={styles.faces}>
          {(showsAll ? all : near).map(({ id, name, photo }) => (
            <label key={id} className={styles.face}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={isFull && !chosen.includes(id)}
                aria-invalid={error && id === chosen[0] ? true : undefined}
                onChange={() => toggle(id)}
              />
              {chosen.includes(id) && (
                <span className={styles.place} aria-hidden="true">
                  {chosen.indexOf(id) + 1}
                </span>
              )}
              <Face id={id} photo={photo} />
              <span className={styles.name}>{name}</span>
            </label>
          ))}
          <Link to="/characters/new" search={{ then: 'book' }} className={styles.face}>
            <span className={styles.plus} aria-hidden="true">
              <Plus />
            </span>
            <span className={styles.name}>{t('making.cast.add')}</span>
          </Link>
        </div>
        {near.length < all.length && (
          <Button look="quiet" aria-expanded={showsAll} onClick={() => showAll(!showsAll)}>
            {showsAll ? t('making.cast.fewer') : t('making.cast.all', { count: all.length })}
          </Button>
        )}
        {(error || isFull) && (
          <p id={note} className={error ? styles.error : styles.note} role="status">
            {error ?? t('making.cast.full', { count: MOST })}
          </p>
        )}
      </fieldset>
      <LeadChoice characters={all} chosen={chosen} onChange={onChange} />
    </div>
  );
}

/** The newest ones and all that are chosen, while there are too many to show at once. */
function nearest(characters: Character[], chosen: string[]): Character[] {
  if (characters.length <= MANY) return characters;
  return characters.filter(({ id }, index) => index < MANY - 1 || chosen.includes(id));
}
