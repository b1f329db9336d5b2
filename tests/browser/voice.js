// A voice that says the next word when it is told to, because machines that test have none of their own.
class Utterance extends EventTarget {
  constructor(text) {
    super();
    this.text = text;
  }
}

class Voice extends EventTarget {
  queue = [];

  getVoices() {
    return [{ lang: 'en-GB', name: 'A voice', localService: true }];
  }

  speak(utterance) {
    this.queue.push(utterance);
    utterance.dispatchEvent(new Event('start'));
  }

  cancel() {
    this.queue = [];
  }

  /** Come to the word at this letter of the sentence. */
  reach(charIndex) {
    const event = Object.assign(new Event('boundary'), { name: 'word', charIndex });
    this.queue[0].dispatchEvent(event);
  }

  /** Say the sentence to its end. */
  finish() {
    this.queue.shift().dispatchEvent(new Event('end'));
  }
}

Object.defineProperty(window, 'speechSynthesis', { value: new Voice() });
Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
