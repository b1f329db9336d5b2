/** The voice that reads a language best: one that lives on the device, so that it also reads without a network. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const spoken = voices.filter((voice) => primaryOf(voice.lang) === primaryOf(language));
  return spoken.find((voice) => voice.localService) ?? spoken[0];
}

function primaryOf(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0];
}
