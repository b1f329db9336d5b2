import { useCallback, useEffect, useRef, useState } from 'react';

import { type Sentence, sentencesOf, type Spot, spotAt } from './narration';
import { useVoice } from './use-voice';

const CALM_RATE = 0.9;

export interface Narration {
  /** This device has a voice for the language of the book. */
  canSpeak: boolean;
  isSpeaking: boolean;
  /** What is being spoken on the page that is shown. */
  spot: Spot | undefined;
  start: () => void;
  stop: () => void;
}

interface Page {
  /** Another key is another page: its words are read from their beginning. */
  key: number;
  blocks: string[];
}

/** Reads the pages aloud with the browser's voice, one after the other, until it is stopped or the book ends. */
export function useNarration(page: Page, language: string, onPageRead: () => boolean): Narration {
  const voice = useVoice(language);
  const [isSpeaking, setIsSpeaking] = useState(false);
  const [spot, setSpot] = useState<Spot>();
  const latest = useRef({ page, onPageRead });
  useEffect(() => {
    latest.current = { page, onPageRead };
  });

  useEffect(() => {
    if (!isSpeaking || !voice) return;
    const reading = speakAll(
      sentencesOf(latest.current.page.blocks, language),
      voice,
      language,
      setSpot,
      () => {
        if (!latest.current.onPageRead()) setIsSpeaking(false);
      },
    );
    return () => {
      reading.stop();
      setSpot(undefined);
    };
  }, [isSpeaking, voice, language, page.key]);

  return {
    canSpeak: voice !== undefined,
    isSpeaking,
    spot,
    start: useCallback(() => setIsSpeaking(true), []),
    stop: useCallback(() => setIsSpeaking(false), []),
  };
}

function speakAll(
  sentences: Sentence[],
  voice: SpeechSynthesisVoice,
  language: string,
  onSpot: (spot: Spot) => void,
  onEnd: () => void,
) {
  let isStopped = false;
  const speak = (index: number) => {
    const sentence = sentences[index];
    if (isStopped) return;
    if (!sentence) return onEnd();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    Object.assign(utterance, { voice, lang: voice.lang, rate: CALM_RATE });
    const show = (letter?: number) => !isStopped && onSpot(spotAt(sentence, letter, language));
    utterance.addEventListener('start', () => show());
    utterance.addEventListener('boundary', (event) => {
      if (event.name === 'word') show(event.charIndex);
    });
    utterance.addEventListener('end', () => speak(index + 1));
    window.speechSynthesis.speak(utterance);
  };
  // Whatever another page left in the queue is not of this one.
  window.speechSynthesis.cancel();
  speak(0);
  return {
    stop: () => {
      isStopped = true;
      window.speechSynthesis.cancel();
    },
  };
}
