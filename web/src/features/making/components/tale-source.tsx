import { TextField } from '@/components/field';
import type { ApiProblem } from '@/lib/api-client';
import type { BookDraft, TaleOffered } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { SubjectField } from './subject-field';
import { TalePicker } from './tale-picker';
import { TalePlaced } from './tale-placed';
import styles from './tale-source.module.css';

interface Props {
  tales: TaleOffered[];
  book: Required<BookDraft>;
  change: (part: Partial<BookDraft>) => void;
  chooseTale: (tale: TaleOffered | undefined, own?: string) => void;
  problem: ApiProblem | undefined;
}

/** What the built-in storyteller is to tell: one of its tales with the family's own words in it, or what they wish. */
export function TaleSource({ tales, book, change, chooseTale, problem }: Props) {
  const chosen = tales.find(({ key }) => key === book.tale);
  return (
    <div className={styles.source}>
      <TalePicker
        tales={tales}
        chosen={chosen?.key ?? ''}
        onChange={(key) => chooseTale(tales.find((tale) => tale.key === key))}
      />
      {chosen?.own_kind && (
        <TextField
          label={chosen.ask ?? ''}
          placeholder={chosen.own}
          maxLength={60}
          autoComplete="off"
          lang={book.language}
          value={book.tale_words}
          error={problem?.fieldMessage('tale_words')}
          onChange={(event) => change({ tale_words: event.currentTarget.value })}
        />
      )}
      {!chosen && (
        <SubjectField
          label={t('making.premise.own')}
          hint={t('making.premise.own.hint')}
          value={book.premise}
          onChange={(premise) => change({ premise })}
          error={problem?.fieldMessage('premise')}
        />
      )}
      {!chosen && (
        <TalePlaced
          tales={tales}
          premise={book.premise.trim()}
          language={book.language}
          onTake={chooseTale}
        />
      )}
    </div>
  );
}
