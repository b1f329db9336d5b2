import { Picture } from '@/components/picture';
import type { Character } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './reference-sheet.module.css';

/** The painter's first sketches of a character, or where they are; without a photo there are none. */
export function ReferenceSheet({ character }: { character: Character }) {
  if (!character.sheet && character.sheet_state === 'none') return null;
  return (
    <section className={styles.sheet} aria-labelledby="sheet-heading">
      <h2 id="sheet-heading">{t('character.sheet.title', { name: character.name })}</h2>
      {character.sheet && (
        <div className={styles.frame}>
          <Picture image={character.sheet} />
        </div>
      )}
      <p role="status">{newsOf(character)}</p>
    </section>
  );
}

function newsOf({ name, sheet_state: state, error }: Character): string {
  if (state === 'requested') return t('character.sheet.waiting', { name });
  if (state === 'failed') return t('character.sheet.failed', { reason: error?.message ?? '' });
  return '';
}
