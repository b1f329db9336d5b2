import { type FormEvent, useRef, useState } from 'react';

import { Button } from '@/components/button';
import { SelectField, TextArea, TextField } from '@/components/field';
import { Choices } from '@/components/choices';
import { Trouble } from '@/components/trouble';
import { ApiProblem } from '@/lib/api-client';
import type { BookDraft, Character } from '@/lib/api-schemas';
import { useKeptDraft } from '@/lib/kept-draft';
import { t } from '@/lib/messages/translate';

import { useGenerateStory } from '../api/generate-story';
import { LANGUAGES, MOODS, READING_AGES, STYLES } from '../story-options';
import { CastPicker } from './cast-picker';
import styles from './new-book-form.module.css';
import { StyleSample } from './style-sample';

interface Props {
  characters: Character[] | undefined;
  /** A character that was just added for this book. */
  newcomer?: string | undefined;
  onAccepted: (bookId: string) => void;
}

const blank: Required<BookDraft> = {
  title: '',
  premise: '',
  dedication: '',
  style: 'gouache',
  mood: 'cosy',
  reading_age: '4-5',
  language: 'en',
  cast: [],
};

/** All that a storyteller wants to know, and one button. */
export function NewBookForm({ characters, newcomer, onAccepted }: Props) {
  const [draft, change, clear] = useKeptDraft('new-book', blank);
  const [welcomed, setWelcomed] = useState<string>();
  const [titleMissing, setTitleMissing] = useState(false);
  const titleInput = useRef<HTMLInputElement>(null);
  const generate = useGenerateStory();
  const problem = generate.error instanceof ApiProblem ? generate.error : undefined;

  if (newcomer && newcomer !== welcomed) {
    setWelcomed(newcomer);
    if (!draft.cast.includes(newcomer)) change({ cast: [...draft.cast, newcomer] });
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const title = draft.title.trim();
    setTitleMissing(!title);
    if (!title) return titleInput.current?.focus();
    const cast = draft.cast.filter(
      (id) => !characters || characters.some((character) => character.id === id),
    );
    generate.mutate(
      { ...draft, title, cast },
      {
        onSuccess: ({ book_id }) => {
          clear();
          onAccepted(book_id);
        },
      },
    );
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        ref={titleInput}
        label={t('making.title.label')}
        placeholder={t('making.title.hint')}
        maxLength={120}
        autoComplete="off"
        aria-required="true"
        value={draft.title}
        error={
          titleMissing && !draft.title.trim() ? t('making.title.missing') : problem?.fieldMessage('title')
        }
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <CastPicker characters={characters} chosen={draft.cast} onChange={(cast) => change({ cast })} />
      <TextArea
        label={t('making.premise.label')}
        placeholder={t('making.premise.hint')}
        rows={3}
        maxLength={1000}
        value={draft.premise}
        error={problem?.fieldMessage('premise')}
        onChange={(event) => change({ premise: event.currentTarget.value })}
      />
      <Choices
        legend={t('making.style.label')}
        value={draft.style}
        onChange={(style) => change({ style })}
        options={STYLES.map((value) => ({
          value,
          label: t(`making.style.${value}`),
          sample: <StyleSample style={value} />,
        }))}
      />
      <Choices
        legend={t('making.mood.label')}
        value={draft.mood}
        onChange={(mood) => change({ mood })}
        options={MOODS.map((value) => ({ value, label: t(`making.mood.${value}`) }))}
      />
      <Choices
        legend={t('making.age.label')}
        value={draft.reading_age}
        onChange={(reading_age) => change({ reading_age })}
        options={READING_AGES.map((value) => ({
          value,
          label: t('making.age.years', { age: value.replace('-', '–') }),
        }))}
      />
      <div className={styles.pair}>
        <SelectField
          label={t('making.language.label')}
          value={draft.language}
          onChange={(event) => change({ language: event.currentTarget.value })}
        >
          {LANGUAGES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('making.dedication.label')}
          placeholder={t('making.dedication.hint')}
          maxLength={300}
          autoComplete="off"
          value={draft.dedication}
          error={problem?.fieldMessage('dedication')}
          onChange={(event) => change({ dedication: event.currentTarget.value })}
        />
      </div>
      {generate.error && <Trouble error={generate.error} />}
      <Button type="submit" size="large" isBusy={generate.isPending}>
        {t('making.generate')}
      </Button>
    </form>
  );
}
