import { PencilLine } from 'lucide-react';

import { sentenceOf } from '@/components/trouble';
import { t } from '@/lib/messages/translate';

import styles from './sketch.module.css';

interface Props {
  picture: string | undefined;
  /** What it shows, in words. */
  looks: string;
  /** Why there is none. */
  error: Error | null;
  /** Another painter paints the books, in its own way. */
  isFirstIdea: boolean;
}

/** The sketch of a character, in a frame that is there from the beginning. */
export function Sketch({ picture, looks, error, isFirstIdea }: Props) {
  return (
    <>
      <figure className={styles.frame} data-empty={!picture}>
        {picture ? (
          <img src={picture} alt={t('figure.sketch.alt', { looks })} width={480} height={480} />
        ) : (
          <figcaption>
            <PencilLine aria-hidden="true" />
            {error ? sentenceOf(error) : t('figure.sketch.waiting')}
          </figcaption>
        )}
      </figure>
      {isFirstIdea && <p className={styles.note}>{t('figure.sketch.firstIdea')}</p>}
    </>
  );
}
