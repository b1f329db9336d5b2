import { type FormEvent, type ReactNode, useRef, useState } from 'react';

import { Button } from '@/components/button';
import { Choices } from '@/components/choices';
import { SelectField, TextArea, TextField } from '@/components/field';
import { Trouble } from '@/components/trouble';
import { ApiProblem } from '@/lib/api-client';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { nativeName } from '@/lib/native-name';
import { showToast } from '@/lib/toasts';

import { useBookDetails } from '../use-book-details';
import { CoverChoice } from './cover-choice';
import { DetailsConflictView } from './details-conflict';
import styles from './details-form.module.css';

interface Props {
  book: Book;
  /** What there is to choose from. */
  options: {
    styles: readonly Book['style'][];
    moods: readonly Book['mood'][];
    ages: readonly Book['reading_age'][];
    languages: readonly string[];
  };
  cast: (chosen: string[], change: (cast: string[]) => void) => ReactNode;
}

/** Title, dedication, who plays and what it is about, cover and taste. */
export function DetailsForm({ book, options, cast }: Props) {
  const details = useBookDetails(book);
  const { shown, change, error } = details;
  const [isTitleMissing, setTitleMissing] = useState(false);
  const titleInput = useRef<HTMLInputElement>(null);
  const problem = error instanceof ApiProblem ? error : undefined;
  const tell = () => showToast('news', t('details.saved'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = !shown.title.trim();
    setTitleMissing(isMissing);
    if (isMissing) titleInput.current?.focus();
    else details.save(tell);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        ref={titleInput}
        label={t('making.title.label')}
        maxLength={120}
        autoComplete="off"
        aria-required="true"
        value={shown.title}
        error={
          isTitleMissing && !shown.title.trim() ? t('making.title.missing') : problem?.fieldMessage('title')
        }
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextField
        label={t('making.dedication.label')}
        placeholder={t('making.dedication.hint')}
        maxLength={300}
        autoComplete="off"
        value={shown.dedication}
        error={problem?.fieldMessage('dedication')}
        onChange={(event) => change({ dedication: event.currentTarget.value })}
      />
      <CoverChoice
        book={book}
        chosen={shown.cover_chapter}
        onChange={(cover_chapter) => change({ cover_chapter })}
      />
      <h2>{t('details.next')}</h2>
      <p className={styles.hint}>{t('details.next.hint')}</p>
      <TextArea
        label={t('making.premise.label')}
        rows={3}
        maxLength={1000}
        value={shown.premise}
        error={problem?.fieldMessage('premise')}
        onChange={(event) => change({ premise: event.currentTarget.value })}
      />
      {cast(shown.cast, (chosen) => change({ cast: chosen }))}
      <Choices
        legend={t('making.style.label')}
        value={shown.style}
        onChange={(style) => change({ style })}
        options={options.styles.map((value) => ({ value, label: t(`making.style.${value}`) }))}
      />
      <Choices
        legend={t('making.mood.label')}
        value={shown.mood}
        onChange={(mood) => change({ mood })}
        options={options.moods.map((value) => ({ value, label: t(`making.mood.${value}`) }))}
      />
      <Choices
        legend={t('making.age.label')}
        value={shown.reading_age}
        onChange={(reading_age) => change({ reading_age })}
        options={options.ages.map((value) => ({
          value,
          label: t('making.age.years', { age: value.replace('-', '–') }),
        }))}
      />
      <SelectField
        label={t('making.language.label')}
        hint={t('details.language.hint')}
        value={shown.language}
        error={problem?.fieldMessage('language')}
        onChange={(event) => change({ language: event.currentTarget.value })}
      >
        {[...new Set([...options.languages, book.language])].map((value) => (
          <option key={value} value={value} lang={value}>
            {nativeName(value)}
          </option>
        ))}
      </SelectField>
      {details.conflict && (
        <DetailsConflictView
          book={book}
          mine={shown}
          {...details.conflict}
          onKeepMine={() => {
            titleInput.current?.focus();
            details.keepMine(tell);
          }}
          onTakeTheirs={() => {
            titleInput.current?.focus();
            details.takeTheirs();
          }}
        />
      )}
      {error && <Trouble error={error} />}
      <div className={styles.save} data-changed={details.isChanged}>
        <Button type="submit" isBusy={details.isSaving}>
          {t('details.save')}
        </Button>
        {details.isChanged && (
          <>
            <Button
              look="quiet"
              onClick={() => {
                titleInput.current?.focus();
                details.forget();
              }}
            >
              {t('studio.cancel')}
            </Button>
            <p className={styles.hint}>{t('details.unsaved')}</p>
          </>
        )}
      </div>
    </form>
  );
}
