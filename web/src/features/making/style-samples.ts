import type { Book, Image } from '@/lib/api-schemas';

import crayon from './samples/crayon.webp';
import gouache from './samples/gouache.webp';
import papercut from './samples/papercut.webp';
import watercolour from './samples/watercolour.webp';

const WIDTH = 420;

/** The same page in each style, painted by `scripts/pictures.py`. Decorative: the name of the style stands beside it. */
export const STYLE_SAMPLES: Record<Book['style'], Image> = {
  gouache: sample(gouache),
  watercolour: sample(watercolour),
  papercut: sample(papercut),
  crayon: sample(crayon),
};

function sample(url: string): Image {
  return { url, thumbnail_url: url, width: WIDTH, height: WIDTH, alt: '' };
}
