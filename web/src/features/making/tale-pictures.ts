const PICTURES = import.meta.glob<string>('./tales/*.webp', {
  eager: true,
  import: 'default',
  query: '?url',
});

/** The cover of a tale, painted by `scripts/pictures.py`; undefined for a tale that is newer than the page. */
export function taleWithPicture(key: string): string | undefined {
  return PICTURES[`./tales/${key}.webp`];
}
