const PARTED = /[,.;:!?\n]/;

/**
 * The words that say nothing about looks, as the family wrote them: those that follow one another within a clause are one
 * piece, "afraid of thunder".
 */
export function unusedPieces(text: string, words: readonly string[]): string[] {
  const pieces: { from: number; to: number }[] = [];
  let place = 0;
  for (const word of words) {
    const from = text.indexOf(word, place);
    if (from < 0) continue;
    place = from + word.length;
    const last = pieces.at(-1);
    if (last && isJoining(text.slice(last.to, from))) last.to = place;
    else pieces.push({ from, to: place });
  }
  return pieces.map(({ from, to }) => text.slice(from, to));
}

/** Whether two pieces belong together: no more than one short word and no comma is between them. */
function isJoining(between: string): boolean {
  return !PARTED.test(between) && between.trim().split(/\s+/).length <= 1 && between.trim().length <= 4;
}
