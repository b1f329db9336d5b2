/** A part of a turned picture, in its pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Crop {
  area: Area;
  /** Quarters clockwise. */
  turns: number;
}

/** More than a painter can use. */
const LONGEST_SIDE = 2048;
const QUALITY = 0.92;
/** Under what is see-through; a JPEG has a ground. */
const GROUND = '#fff';

/** Cuts a square out of a photo. The new file holds pixels only: place and camera data stay on this device. */
export async function cropPhoto(file: File, { area, turns }: Crop): Promise<File> {
  const picture = await createImageBitmap(file);
  const side = Math.min(Math.round(area.width), LONGEST_SIDE);
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('this browser cannot cut pictures');
  paint.fillStyle = GROUND;
  paint.fillRect(0, 0, side, side);
  paint.scale(side / area.width, side / area.height);
  const { width, height } = turned(picture, turns);
  paint.translate(width / 2 - area.x, height / 2 - area.y);
  paint.rotate((turns * Math.PI) / 2);
  paint.drawImage(picture, -picture.width / 2, -picture.height / 2);
  picture.close();
  return new File([await toJpeg(canvas)], 'photo.jpg', { type: 'image/jpeg' });
}

function turned({ width, height }: ImageBitmap, turns: number) {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

function toJpeg(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('this browser cannot save pictures'))),
      'image/jpeg',
      QUALITY,
    ),
  );
}
