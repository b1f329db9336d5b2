import { type FormEvent, useEffect, useRef, useState } from 'react';

import { BookCover } from '@/components/book-cover';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Trouble } from '@/components/trouble';
import type { Character } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { STYLE_SAMPLES } from '../style-samples';
import { useNewBook } from '../use-new-book';
import { CastPicker } from './cast-picker';
import { CostAndTime } from './cost-and-time';
import { DedicationField } from './dedication-field';
import styles from './new-book-form.module.css';
import { StoryChoices } from './story-choices';
import { SubjectField } from './subject-field';
import { TaleSource } from './tale-source';

interface Props {
  characters: Character[] | undefined;
  newcomer?: string | undefined;
  onAccepted: (bookId: string) => void;
}

/** All that a storyteller wants to know, and one button. */
export function NewBookForm({ characters, newcomer, onAccepted }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [isChecked, setChecked] = useState(false);
  const making = useNewBook({ characters, newcomer, onAccepted });
  const { book, change, generate, problem } = making;
  const titleMissing = isChecked && !making.title ? t('making.title.missing') : undefined;

  useEffect(() => focusOnMistake(form.current), [problem]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (making.title) making.send();
    else form.current?.querySelector<HTMLElement>('[name=title]')?.focus();
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.questions}>
        <CastPicker
          characters={characters}
          chosen={book.cast}
          onChange={(cast) => change({ cast })}
          error={problem?.fieldMessage('cast')}
        />
        {making.tales && making.tales.length > 0 && (
          <TaleSource
            tales={making.tales}
            book={book}
            change={change}
            chooseTale={making.chooseTale}
            problem={problem}
          />
        )}
        {making.tales?.length === 0 && (
          <SubjectField
            label={t('making.premise.label')}
            hint={t('making.premise.hint')}
            value={book.premise}
            onChange={(premise) => change({ premise })}
            onSurprise={making.hasOwnSubject ? undefined : making.surprise}
            error={problem?.fieldMessage('premise')}
          />
        )}
        <TextField
          name="title"
          label={t('making.title.label')}
          placeholder={making.title || t('making.title.hint')}
          maxLength={120}
          autoComplete="off"
          aria-required="true"
          value={book.title}
          error={titleMissing ?? problem?.fieldMessage('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <StoryChoices book={book} change={change} problem={problem} />
        <DedicationField
          value={book.dedication}
          onChange={(dedication) => change({ dedication })}
          error={problem?.fieldMessage('dedication')}
        />
      </div>
      <div className={styles.end}>
        <div className={styles.preview}>
          <BookCover title={book.title} cover={STYLE_SAMPLES[book.style]} style={book.style} />
        </div>
        <CostAndTime cast={book.cast} />
        {generate.error && <Trouble error={generate.error} />}
        <Button type="submit" size="large" isBusy={generate.isPending}>
          {t('making.generate')}
        </Button>
      </div>
    </form>
  );
}

function focusOnMistake(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}
