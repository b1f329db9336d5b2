import { CircleCheck } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/button';
import { Picture } from '@/components/picture';
import { Trouble } from '@/components/trouble';
import type { Character } from '@/lib/api-schemas';
import { failureSentence } from '@/lib/failures';
import { t } from '@/lib/messages/translate';

import { useApproveSheet } from '../api/approve-sheet';
import { usePaintSheet } from '../api/paint-sheet';
import styles from './reference-sheet.module.css';
import { SheetWish } from './sheet-wish';

/** The painter's sketches of a character, to approve or to have painted again; without a photo there are none. */
export function ReferenceSheet({ character }: { character: Character }) {
  const [isWishing, setIsWishing] = useState(false);
  const approve = useApproveSheet(character.id);
  const paint = usePaintSheet(character.id);
  if (!character.sheet && character.sheet_state === 'none') return null;
  const isPainting = character.sheet_state === 'requested';

  return (
    <section className={styles.sheet} aria-labelledby="sheet-heading">
      <h2 id="sheet-heading">{t('character.sheet.title', { name: character.name })}</h2>
      {character.sheet && (
        <div className={styles.frame} data-fading={isPainting}>
          <Picture image={character.sheet} />
        </div>
      )}
      <p className={styles.news} role="status">
        {character.sheet_approved && <CircleCheck aria-hidden="true" />}
        {newsOf(character)}
      </p>
      {(approve.error ?? paint.error) && <Trouble error={approve.error ?? paint.error} />}
      {isWishing ? (
        <SheetWish
          isBusy={paint.isPending}
          onWish={(wish) => paint.mutate(wish, { onSuccess: () => setIsWishing(false) })}
          onCancel={() => setIsWishing(false)}
        />
      ) : (
        !isPainting && (
          <div className={styles.actions}>
            {character.sheet && !character.sheet_approved && (
              <Button onClick={() => approve.mutate()} isBusy={approve.isPending}>
                {t('character.sheet.approve', { name: character.name })}
              </Button>
            )}
            <Button look="plain" onClick={() => setIsWishing(true)}>
              {t('character.sheet.again')}
            </Button>
          </div>
        )
      )}
    </section>
  );
}

function newsOf({ name, sheet, sheet_state: state, sheet_approved: isApproved, error }: Character): string {
  if (state === 'requested') return t('character.sheet.waiting', { name });
  if (state === 'failed')
    return t('character.sheet.failed', { reason: error ? failureSentence('picture', error) : '' });
  if (isApproved) return t('character.sheet.approved', { name });
  return sheet ? t('character.sheet.question', { name }) : '';
}
