import { Sparkles } from 'lucide-react';
import { useId, useState } from 'react';

import { Button } from '@/components/button';
import type { TaleOffered } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { taleWithPicture } from '../tale-pictures';
import styles from './tale-picker.module.css';

const FEW = 5;

interface Props {
  tales: TaleOffered[];
  /** The key of a tale, or nothing for a surprise. */
  chosen: string;
  onChange: (tale: string) => void;
}

/** A gallery of the tales that can be told, and a surprise; native radio buttons underneath. */
export function TalePicker({ tales, chosen, onChange }: Props) {
  const name = useId();
  const [showsAll, showAll] = useState(false);
  const near = tales.filter(({ key }, index) => index < FEW || key === chosen);
  const shown = showsAll ? tales : near;
  return (
    <fieldset className={styles.picker}>
      <legend>{t('making.tale.label')}</legend>
      <div className={styles.tales}>
        <label className={styles.tale}>
          <input type="radio" name={name} checked={chosen === ''} onChange={() => onChange('')} />
          <span className={styles.surprise} aria-hidden="true">
            <Sparkles />
          </span>
          <span className={styles.title}>{t('making.tale.surprise')}</span>
          <span className={styles.about}>{t('making.tale.surprise.about')}</span>
        </label>
        {shown.map(({ key, title, about, audience }) => (
          <label key={key} className={styles.tale}>
            <input type="radio" name={name} checked={chosen === key} onChange={() => onChange(key)} />
            <img src={taleWithPicture(key)} alt="" width={320} height={320} loading="lazy" />
            <span className={styles.title}>{title}</span>
            <span className={styles.about}>{about}</span>
            <span className={styles.audience}>{audience}</span>
          </label>
        ))}
      </div>
      {near.length < tales.length && (
        <Button look="quiet" aria-expanded={showsAll} onClick={() => showAll(!showsAll)}>
          {showsAll ? t('making.cast.fewer') : t('making.tale.all', { count: tales.length })}
        </Button>
      )}
    </fieldset>
  );
}
