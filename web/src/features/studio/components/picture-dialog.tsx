import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import { Picture } from '@/components/picture';
import type { Image } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './picture-dialog.module.css';

interface Props {
  title: string;
  image: Image;
  onChange: () => void;
  onClose: () => void;
}

/** The picture as large as the screen allows. */
export function PictureDialog({ title, image, onChange, onClose }: Props) {
  return (
    <Dialog title={title} width="wide" onClose={onClose}>
      <Picture image={image} eager className={styles.picture} />
      <DialogActions>
        <Button look="plain" onClick={onChange}>
          {t('chapter.change')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
