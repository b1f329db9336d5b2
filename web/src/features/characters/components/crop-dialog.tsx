import 'react-easy-crop/react-easy-crop.css';

import { RotateCw } from 'lucide-react';
import { useId, useState } from 'react';
import Cropper from 'react-easy-crop';

import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import { t } from '@/lib/messages/translate';

import { type Area, cropPhoto } from '../crop';
import styles from './crop-dialog.module.css';

const CLOSEST = 4;

interface Props {
  photo: File;
  /** Where the photo can be seen. */
  url: string;
  onCropped: (photo: File) => void;
  onUnreadable: () => void;
  onClose: () => void;
}

/** Cuts the square that will be kept out of a photo: by finger, mouse, wheel, or arrow keys and slider. */
export function CropDialog({ photo, url, onCropped, onUnreadable, onClose }: Props) {
  const slider = useId();
  const [position, setPosition] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [turns, setTurns] = useState(0);
  const [area, setArea] = useState<Area>();

  const keep = () => {
    if (area) cropPhoto(photo, { area, turns }).then(onCropped, onUnreadable);
  };
  return (
    <Dialog title={t('character.crop.title')} onClose={onClose}>
      <div className={styles.stage}>
        <Cropper
          image={url}
          aspect={1}
          crop={position}
          zoom={zoom}
          maxZoom={CLOSEST}
          rotation={turns * 90}
          onCropChange={setPosition}
          onZoomChange={setZoom}
          onCropComplete={(_, pixels) => setArea(pixels)}
          onCropAreaChange={(_, pixels) => setArea(pixels)}
          mediaProps={{ alt: t('character.photo.preview'), onError: onUnreadable }}
          cropperProps={{ role: 'application', 'aria-label': t('character.crop.area') }}
          disableAutomaticStylesInjection
        />
      </div>
      <div className={styles.tools}>
        <label htmlFor={slider}>{t('character.crop.closer')}</label>
        <input
          id={slider}
          type="range"
          min={1}
          max={CLOSEST}
          step={0.05}
          value={zoom}
          onChange={(event) => setZoom(Number(event.currentTarget.value))}
        />
        <Button look="plain" size="small" onClick={() => setTurns((turns + 1) % 4)}>
          <RotateCw aria-hidden="true" />
          {t('character.crop.turn')}
        </Button>
      </div>
      <p className={styles.privacy}>{t('character.photo.privacy')}</p>
      <DialogActions>
        <Button look="quiet" onClick={onClose}>
          {t('character.crop.cancel')}
        </Button>
        <Button onClick={keep}>{t('character.crop.keep')}</Button>
      </DialogActions>
    </Dialog>
  );
}
