import { useState } from 'react';

import { Button } from '@/components/button';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './make-again.module.css';
import { WishBox } from './wish-box';

interface Props {
  bookId: string;
  chapter: Chapter;
}

/** The two buttons that have a picture or the words made again, each with room for a wish; says so until it is there. */
export function MakeAgain({ bookId, chapter }: Props) {
  const [asked, setAsked] = useState<'picture' | 'text'>();
  const [sentWhen, setSentWhen] = useState<string>();
  const now = `${chapter.revision} ${chapter.image?.url ?? ''} ${chapter.error?.message ?? ''}`;
  const ask = (what: 'picture' | 'text') => {
    setSentWhen(undefined);
    setAsked(what);
  };
  return (
    <div className={styles.again}>
      {asked ? (
        <WishBox
          key={asked}
          bookId={bookId}
          number={chapter.number}
          what={asked}
          onSent={() => {
            setAsked(undefined);
            setSentWhen(now);
          }}
          onCancel={() => setAsked(undefined)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" look="plain" onClick={() => ask('picture')}>
            {t('chapter.paint')}
          </Button>
          <Button size="small" look="plain" onClick={() => ask('text')}>
            {t('chapter.write')}
          </Button>
        </div>
      )}
      <p className={styles.sent} role="status">
        {sentWhen === now && t('chapter.wish.sent')}
      </p>
    </div>
  );
}
