import type { Look } from './look';

/** Faces that only some families want are fetched when they are chosen. */
const FACES: Record<Look['font'], () => Promise<unknown>> = {
  house: () => Promise.resolve(),
  school: () => Promise.all([import('@fontsource/andika/400.css'), import('@fontsource/andika/700.css')]),
  dyslexia: () =>
    Promise.all([import('@fontsource/opendyslexic/400.css'), import('@fontsource/opendyslexic/700.css')]),
};

/** Fetches a face; text is readable in another one until it is there. */
export function fetchFace(font: Look['font']): void {
  void FACES[font]();
}
