import { useId, useState } from 'react';

import type { Image } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { PHOTO_TYPES, whyNotAPhoto } from '../photo-rules';
import { useObjectUrl } from '../use-object-url';
import { CropDialog } from './crop-dialog';
import styles from './photo-field.module.css';

interface Props {
  photo: File | null;
  /** The photo that is kept already. */
  kept: Image | null;
  onPhoto: (photo: File | null) => void;
}

/**
 * Takes a photo from camera, file or drop (the browser's own input fills the frame), lets a square be cut out of it and
 * shows what will be kept. A file that cannot be a photo is refused here.
 */
export function PhotoField({ photo, kept, onPhoto }: Props) {
  const id = useId();
  const [refusal, setRefusal] = useState<string>();
  const [isOver, setIsOver] = useState(false);
  const [offered, setOffered] = useState<File | null>(null);
  const [offeredUrl, showOffered] = useObjectUrl();
  const [chosenUrl, showChosen] = useObjectUrl();
  const preview = photo ? chosenUrl : kept?.thumbnail_url;
  const label = preview ? t('character.photo.change') : t('character.photo.choose');

  const offer = (file: File | undefined) => {
    if (!file) return;
    const reason = whyNotAPhoto(file);
    setRefusal(reason);
    if (reason) return;
    setOffered(file);
    showOffered(file);
  };

  return (
    <div className={styles.field}>
      <div className={styles.target} data-over={isOver} data-filled={Boolean(preview)}>
        {preview ? <img src={preview} alt={t('character.photo.preview')} /> : <CameraDrawing />}
        <span className={styles.words} aria-hidden="true">
          <strong>{label}</strong>
          <small>{t('character.photo.drop')}</small>
        </span>
        <input
          className={styles.input}
          type="file"
          accept={PHOTO_TYPES.join(',')}
          aria-label={label}
          aria-describedby={`${id}-privacy ${id}-refusal`}
          aria-invalid={refusal !== undefined}
          onDragEnter={() => setIsOver(true)}
          onDragLeave={() => setIsOver(false)}
          onDrop={() => setIsOver(false)}
          onChange={(event) => {
            offer(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p id={`${id}-refusal`} className={styles.refusal} role="alert">
        {refusal}
      </p>
      <p id={`${id}-privacy`} className={styles.privacy}>
        {photo ? t('character.photo.kept') : t('character.photo.privacy')}
      </p>
      {offered && offeredUrl && (
        <CropDialog
          photo={offered}
          url={offeredUrl}
          onCropped={(cropped) => {
            setOffered(null);
            showChosen(cropped);
            onPhoto(cropped);
          }}
          onUnreadable={() => {
            setOffered(null);
            setRefusal(t('character.photo.wrongType'));
          }}
          onClose={() => setOffered(null)}
        />
      )}
    </div>
  );
}

function CameraDrawing() {
  return (
    <svg viewBox="0 0 96 72" className={styles.camera} aria-hidden="true">
      <path d="M14 20h16l6-9h24l6 9h16c4 0 6 3 6 6v32c0 4-2 6-6 6H14c-4 0-6-2-6-6V26c0-3 2-6 6-6z" />
      <circle cx="48" cy="41" r="15" />
      <circle cx="48" cy="41" r="7" />
    </svg>
  );
}
