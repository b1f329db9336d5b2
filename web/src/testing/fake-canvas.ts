import { vi } from 'vitest';

/** Lets pictures be drawn where there are no pixels: what was drawn is noted, and saved as "cropped". */
export function fakeCanvas({ width, height }: { width: number; height: number }) {
  const drawn: [name: string, ...numbers: number[]][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void drawn.push([name, ...values.filter((value) => typeof value === 'number')]);
  const names = ['fillRect', 'scale', 'translate', 'rotate', 'drawImage'];
  const context = Object.fromEntries(names.map((name) => [name, note(name)]));
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width, height, close: () => undefined }));
  Object.assign(HTMLCanvasElement.prototype, {
    getContext: () => context,
    toBlob(done: (blob: Blob) => void, type: string) {
      done(new Blob(['cropped'], { type }));
    },
  });
  return drawn;
}
