import { useState } from 'react';

import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import { Trouble } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { costOf } from '@/lib/cost';
import { t } from '@/lib/messages/translate';

import { useGenerateBook } from '../api/generate-book';
import { useEstimateOfNewStory, useEstimateOfRest } from '../api/get-estimates';
import styles from './story-state.module.css';

/** The two ways on from a book that could not be finished: make what is missing, or begin again. */
export function MakeTheRest({ book }: { book: Book }) {
  const generate = useGenerateBook(book.id);
  const { data: estimate } = useEstimateOfRest(book);
  const [isAsking, setAsking] = useState(false);
  const hasWords = book.chapters.some(({ text }) => text !== '');
  return (
    <>
      <div className={styles.ways}>
        <Button onClick={() => generate.mutate({})} isBusy={generate.isPending}>
          {t('trouble.retry')}
        </Button>
        {hasWords && (
          <Button look="quiet" onClick={() => setAsking(true)}>
            {t('anew.ask')}
          </Button>
        )}
      </div>
      {hasWords && (
        <p className={styles.cost}>
          {t('rest.kept')} {estimate && costOf(estimate)}
        </p>
      )}
      {generate.error && <Trouble error={generate.error} />}
      {isAsking && <BeginAnew book={book} onClose={() => setAsking(false)} />}
    </>
  );
}

function BeginAnew({ book, onClose }: { book: Book; onClose: () => void }) {
  const generate = useGenerateBook(book.id);
  const { data: estimate } = useEstimateOfNewStory(book);
  return (
    <Dialog title={t('anew.title', { title: book.title })} onClose={onClose}>
      <p>{t('anew.text', { count: book.chapters.length })}</p>
      {estimate && <p>{costOf(estimate)}</p>}
      {generate.error && <Trouble error={generate.error} />}
      <DialogActions>
        <Button look="quiet" onClick={onClose}>
          {t('anew.keep')}
        </Button>
        <Button
          look="danger"
          isBusy={generate.isPending}
          onClick={() => generate.mutate({ anew: true }, { onSuccess: onClose })}
        >
          {t('anew.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
