import { Button } from '@/components/button';
import type { TaleOffered } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { useResting } from '@/lib/use-resting';

import { usePlacedPremise } from '../api/place-premise';
import styles from './tale-source.module.css';

const PAUSE_MS = 500;

interface Props {
  tales: TaleOffered[];
  premise: string;
  language: string;
  /** Takes the tale that fits, with the family's own words as far as they were found. */
  onTake: (tale: TaleOffered, own: string) => void;
}

/** What becomes of a family's own wish, said before anything is made: the tale that fits it, or that none does. */
export function TalePlaced({ tales, premise, language, onTake }: Props) {
  const wish = useResting(premise, PAUSE_MS);
  const { data } = usePlacedPremise(wish, language);
  const fitting = tales.find(({ key }) => key === data?.tale);
  return (
    <div role="status">
      {wish && data && !data.can_tell && <p className={styles.placed}>{t('making.tale.none')}</p>}
      {wish && data?.can_tell && fitting && (
        <div className={styles.placed}>
          <p>{t('making.tale.fits', { title: fitting.title })}</p>
          <Button look="plain" size="small" onClick={() => onTake(fitting, data.own ?? '')}>
            {t('making.tale.take')}
          </Button>
        </div>
      )}
    </div>
  );
}
