import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

interface Props {
  chapter: Chapter;
  onRemove: () => void;
  onClose: () => void;
}

/** Asks before a chapter goes, and says what goes with it. */
export function RemoveDialog({ chapter, onRemove, onClose }: Props) {
  const { number, title, image } = chapter;
  return (
    <Dialog
      title={title ? t('remove.titled', { number, title }) : t('remove.title', { number })}
      onClose={onClose}
    >
      <p>{image ? t('remove.wordsAndPicture') : t('remove.words')}</p>
      <DialogActions>
        <Button look="quiet" onClick={onClose}>
          {t('studio.cancel')}
        </Button>
        <Button look="danger" onClick={onRemove}>
          {t('sheet.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
