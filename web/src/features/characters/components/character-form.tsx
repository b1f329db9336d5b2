import { type FormEvent, useRef, useState } from 'react';

import { Button } from '@/components/button';
import { TextArea, TextField } from '@/components/field';
import { Trouble } from '@/components/trouble';
import { ApiProblem } from '@/lib/api-client';
import type { Character, Figure } from '@/lib/api-schemas';
import { useKeptDraft } from '@/lib/kept-draft';
import { listOf, t } from '@/lib/messages/translate';

import { usePainter } from '../api/get-painter';
import { PhotoNotSaved, useSaveCharacter } from '../api/save-character';
import { chipsOf } from '../figure/chips';
import { coloursOfPhoto } from '../figure/photo-colours';
import { settled } from '../figure/revise';
import { unusedPieces } from '../figure/unused-words';
import { type Correction, useFigure } from '../figure/use-figure';
import styles from './character-form.module.css';
import { PhotoField } from './photo-field';
import { Sketch } from './sketch';
import { Understood } from './understood';

interface Props {
  /** The character to change; without it a new one is made. */
  character?: Character;
  onSaved: (character: Character) => void;
}

/** Photo, name, kind, a few words, and how the character looks by them. What is typed stays until it is saved. */
export function CharacterForm({ character, onSaved }: Props) {
  const [draft, change, clear] = useKeptDraft(`character-${character?.id ?? 'new'}`, draftOf(character));
  const [photo, setPhoto] = useState<File | null>(null);
  const [photoColours, setPhotoColours] = useState<Figure['colours'] | null>(null);
  const [nameMissing, setNameMissing] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const looks = useFigure(draft, character, draft.correction);
  const painter = usePainter();
  const save = useSaveCharacter(character);
  const problem = save.error instanceof ApiProblem ? save.error : undefined;
  const { figure, reading } = looks;

  const choosePhoto = (chosen: File | null) => {
    setPhoto(chosen);
    setPhotoColours(null);
    if (chosen) void coloursOfPhoto(chosen).then(setPhotoColours);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = draft.name.trim();
    setNameMissing(!name);
    if (!name) return nameInput.current?.focus();
    const words = { name, kind: draft.kind, description: draft.description };
    save.mutate(
      { words, figureOf: looks.latest, photo },
      {
        onSuccess: (saved) => {
          clear();
          choosePhoto(null);
          onSaved(saved);
        },
      },
    );
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.photo}>
        <PhotoField photo={photo} kept={character?.photo ?? null} onPhoto={choosePhoto} />
      </div>
      <div className={styles.fields}>
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
      </div>
      <div className={styles.sketch}>
        <Sketch
          picture={looks.sketch}
          looks={inWords(figure)}
          error={looks.sketchError}
          isFirstIdea={painter?.built_in === false}
        />
      </div>
      <TextArea
        className={styles.words}
        label={t('character.words.label')}
        placeholder={t('character.words.hint')}
        rows={4}
        maxLength={500}
        value={draft.description}
        error={problem?.fieldMessage('description')}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <div className={styles.figure}>
        <Understood
          figure={figure}
          onChange={(corrected) =>
            change({ correction: { figure: settled(corrected), against: reading?.figure ?? {} } })
          }
          onReset={draft.correction ? () => change({ correction: null }) : undefined}
          picture={looks.sketch}
          photoColours={photoColours}
          kind={draft.kind.trim()}
          unused={unusedPieces(`${draft.kind}\n${draft.description}`, reading?.unused ?? [])}
        />
      </div>
      <div className={styles.save}>
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

function inWords(figure: Figure | undefined): string {
  return figure ? listOf(chipsOf(figure).map(({ label }) => label)) : '';
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

function draftOf(character: Character | undefined) {
  return {
    name: character?.name ?? '',
    kind: character?.kind ?? '',
    description: character?.description ?? '',
    correction: null as Correction | null,
  };
}
