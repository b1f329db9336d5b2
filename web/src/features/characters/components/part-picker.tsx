import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import type { Figure } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import type { Part } from '../figure/chips';
import { capital, garmentWord } from '../figure/phrases';
import type { Garment } from '../figure/vocabulary';
import styles from './part-picker.module.css';
import { BeingPicker } from '../pickers/being-picker';
import { CoatPicker, EyesPicker, SkinPicker } from '../pickers/colour-pickers';
import { HairPicker } from '../pickers/hair-picker';
import { AidsPicker, BeardPicker, MarksPicker, MissingPicker, SizePicker } from '../pickers/small-pickers';
import { GarmentPicker, WardrobePicker } from '../pickers/wardrobe-picker';

export interface PickerProps {
  figure: Figure;
  onChange: (figure: Figure) => void;
}

interface Props extends PickerProps {
  part: Part;
  garment: Garment | undefined;
  /** The sketch, which changes with every choice. */
  picture: string | undefined;
  onClose: () => void;
}

const PICKERS = {
  body: BeingPicker,
  size: SizePicker,
  skin: SkinPicker,
  hair: HairPicker,
  beard: BeardPicker,
  eyes: EyesPicker,
  colours: CoatPicker,
  wears: WardrobePicker,
  aids: AidsPicker,
  missing: MissingPicker,
  marks: MarksPicker,
};

/** Changes one part of a figure; the sketch beside shows at once what comes of it. */
export function PartPicker({ part, garment, picture, onClose, ...rest }: Props) {
  const Picker = PICKERS[part];
  const title = garment ? capital(garmentWord(garment)) : t(`figure.part.${part}`);
  return (
    <Dialog title={title} onClose={onClose}>
      {picture && <img className={styles.sketch} src={picture} alt="" width={480} height={480} />}
      <div className={styles.choices}>
        {garment ? <GarmentPicker garment={garment} {...rest} /> : <Picker {...rest} />}
      </div>
      <div className={styles.done}>
        <DialogActions>
          <Button onClick={onClose}>{t('figure.done')}</Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
