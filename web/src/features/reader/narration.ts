/** A stretch of words in one block of a page; offsets count UTF-16 units within the block. */
export interface Spot {
  block: number;
  start: number;
  end: number;
}

export interface Sentence extends Spot {
  text: string;
}

/** What is read aloud of a page, sentence by sentence: browsers stop in the middle of what is longer. */
export function sentencesOf(blocks: string[], language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocks.flatMap((text, block) =>
    [...segmenter.segment(text)]
      .map(({ segment, index }) => trimmed(segment, index, block))
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text)),
  );
}

/** The word of a sentence that the voice has come to; the whole sentence when the voice does not say where it is. */
export function spotAt(sentence: Sentence, letter: number | undefined, language: string): Spot {
  const { block, start, end, text } = sentence;
  if (letter === undefined) return { block, start, end };
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const word = words.containing(Math.min(letter, text.length - 1));
  if (!word?.isWordLike) return { block, start, end };
  return { block, start: start + word.index, end: start + word.index + word.segment.length };
}

function trimmed(segment: string, index: number, block: number): Sentence {
  const text = segment.trim();
  const start = index + segment.indexOf(text);
  return { block, start, end: start + text.length, text };
}
