/** The browser's voice, which says what the test tells it to have said. */
export class FakeVoiceBox extends EventTarget {
  readonly spoken: FakeUtterance[] = [];
  private voices: SpeechSynthesisVoice[] = [];

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance);
  }

  /** As in browsers, what was being spoken never ends. */
  cancel(): void {
    this.spoken.length = 0;
  }

  /** The browser has found its voices, which happens after the page was loaded. */
  learn(...languages: string[]): void {
    this.voices = languages.map((lang) => ({
      lang,
      name: lang,
      voiceURI: lang,
      localService: true,
      default: false,
    }));
    this.dispatchEvent(new Event('voiceschanged'));
  }

  /** The sentence that is being spoken. */
  now(): FakeUtterance {
    const last = this.spoken.at(-1);
    if (!last) throw new Error('nothing is being spoken');
    return last;
  }
}

export class FakeUtterance extends EventTarget {
  constructor(readonly text: string) {
    super();
  }

  start(): void {
    this.dispatchEvent(new Event('start'));
  }

  /** The voice has come to a word. */
  reach(word: string): void {
    const boundary = Object.assign(new Event('boundary'), {
      name: 'word',
      charIndex: this.text.indexOf(word),
    });
    this.dispatchEvent(boundary);
  }

  end(): void {
    this.dispatchEvent(new Event('end'));
  }
}
