import { useSyncExternalStore } from 'react';

import { voiceFor } from './voices';

const noVoices: SpeechSynthesisVoice[] = [];
let voices = noVoices;

function refresh(): void {
  voices = window.speechSynthesis.getVoices();
}

function subscribe(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  const onChange = () => {
    refresh();
    listener();
  };
  // Browsers fetch their voices after the page has loaded.
  onChange();
  window.speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => window.speechSynthesis.removeEventListener('voiceschanged', onChange);
}

/** The voice of this device for a language, undefined when it has none. */
export function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const known = useSyncExternalStore(subscribe, () => voices);
  return voiceFor(known, language);
}
