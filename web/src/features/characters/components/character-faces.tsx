import { Link } from '@tanstack/react-router';

import { Face } from '@/components/face';
import type { Character } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './character-faces.module.css';

/** Everyone of the family, by face. */
export function CharacterFaces({ characters }: { characters: Character[] }) {
  return (
    <ul className={styles.faces}>
      {characters.map((character) => (
        <li key={character.id}>
          <Link to="/characters/$characterId" params={{ characterId: character.id }} className={styles.card}>
            <Face id={character.id} photo={character.photo} size="large" />
            <strong>{character.name}</strong>
            <span>{character.kind || t('characters.kind.none')}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
