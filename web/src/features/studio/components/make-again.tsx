import { Button } from '@mantine/core';
import { useState } from 'react';

import { t } from '@/lib/messages/translate';

import styles from './make-again.module.css';
import { WishBox } from './wish-box';

interface Props {
  bookId: string;
  number: number;
}

/** The two buttons that have a picture or the words made again, each with room for a wish. */
export function MakeAgain({ bookId, number }: Props) {
  const [asked, setAsked] = useState<'picture' | 'text'>();
  const [isSent, setIsSent] = useState(false);
  const ask = (what: 'picture' | 'text') => {
    setIsSent(false);
    setAsked(what);
  };
  return (
    <div className={styles.again}>
      {asked ? (
        <WishBox
          key={asked}
          bookId={bookId}
          number={number}
          what={asked}
          onSent={() => {
            setAsked(undefined);
            setIsSent(true);
          }}
          onCancel={() => setAsked(undefined)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button size="sm" variant="default" onClick={() => ask('picture')}>
            {t('chapter.paint')}
          </Button>
          <Button size="sm" variant="default" onClick={() => ask('text')}>
            {t('chapter.write')}
          </Button>
        </div>
      )}
      <p className={styles.sent} role="status">
        {isSent && t('chapter.wish.sent')}
      </p>
    </div>
  );
}
