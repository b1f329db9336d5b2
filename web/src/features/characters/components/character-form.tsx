import { type FormEvent, useRef, useState } from 'react';

import { Button } from '@/components/button';
import { TextArea, TextField } from '@/components/field';
import { Trouble } from '@/components/trouble';
import { ApiProblem } from '@/lib/api-client';
import type { Character } from '@/lib/api-schemas';
import { useKeptDraft } from '@/lib/kept-draft';
import { t } from '@/lib/messages/translate';

import { PhotoNotSaved, useSaveCharacter } from '../api/save-character';
import styles from './character-form.module.css';
import { PhotoField } from './photo-field';

interface Props {
  /** The character to change; without it a new one is made. */
  character?: Character;
  onSaved: (character: Character) => void;
}

/** Photo, name, kind, a few words. What is typed stays until it is saved. */
export function CharacterForm({ character, onSaved }: Props) {
  const [draft, change, clear] = useKeptDraft(`character-${character?.id ?? 'new'}`, wordsOf(character));
  const [photo, setPhoto] = useState<File | null>(null);
  const [nameMissing, setNameMissing] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const save = useSaveCharacter(character);
  const problem = save.error instanceof ApiProblem ? save.error : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = draft.name.trim();
    setNameMissing(!name);
    if (!name) return nameInput.current?.focus();
    save.mutate(
      { draft: { ...draft, name }, photo },
      {
        onSuccess: (saved) => {
          clear();
          setPhoto(null);
          onSaved(saved);
        },
      },
    );
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <PhotoField photo={photo} kept={character?.photo ?? null} onPhoto={setPhoto} />
      <div className={styles.words}>
        <TextField
          ref={nameInput}
          label={t('character.name.label')}
          placeholder={t('character.name.hint')}
          maxLength={60}
          autoComplete="off"
          aria-required="true"
          value={draft.name}
          error={
            nameMissing && !draft.name.trim() ? t('character.name.missing') : problem?.fieldMessage('name')
          }
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextField
          label={t('character.kind.label')}
          placeholder={t('character.kind.hint')}
          maxLength={60}
          autoComplete="off"
          value={draft.kind}
          error={problem?.fieldMessage('kind')}
          onChange={(event) => change({ kind: event.currentTarget.value })}
        />
        <TextArea
          label={t('character.words.label')}
          placeholder={t('character.words.hint')}
          rows={4}
          maxLength={500}
          value={draft.description}
          error={problem?.fieldMessage('description')}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
        {save.error && <SaveTrouble error={save.error} />}
        <Button type="submit" size="large" isBusy={save.isPending}>
          {t('character.save')}
        </Button>
        <p className={styles.saved} role="status">
          {save.isSuccess ? t('character.saved') : ''}
        </p>
      </div>
    </form>
  );
}

function SaveTrouble({ error }: { error: Error }) {
  if (!(error instanceof PhotoNotSaved)) return <Trouble error={error} />;
  return (
    <>
      <Trouble error={error.cause} />
      <p>{t('character.photoNotSaved', { name: error.character.name })}</p>
    </>
  );
}

function wordsOf(character: Character | undefined) {
  return {
    name: character?.name ?? '',
    kind: character?.kind ?? '',
    description: character?.description ?? '',
  };
}
