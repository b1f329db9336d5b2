import { useEffect } from 'react';

interface Props {
  image: string;
  mediaProps: { alt: string; onError: () => void };
  onCropComplete: (part: object, pixels: { x: number; y: number; width: number; height: number }) => void;
}

/** A cropper that needs no layout: it chooses the same square of every photo. */
export default function FakeCropper({ image, mediaProps, onCropComplete }: Props) {
  const area = { x: 100, y: 0, width: 800, height: 800 };
  // Once, as the real one does when the photo has loaded.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  useEffect(() => onCropComplete(area, area), []);
  return <img src={image} alt={mediaProps.alt} onError={mediaProps.onError} />;
}
