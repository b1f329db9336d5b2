/** A stream whose far end is the test. */
export class FakeEventSource extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static readonly all: FakeEventSource[] = [];

  readyState = FakeEventSource.CONNECTING;

  constructor(readonly url: string) {
    super();
    FakeEventSource.all.push(this);
  }

  /** The stream that is not closed; there must be exactly one. */
  static theOnlyOne(): FakeEventSource {
    const [one, ...others] = FakeEventSource.all.filter(
      (source) => source.readyState !== FakeEventSource.CLOSED,
    );
    if (!one || others.length > 0)
      throw new Error(`expected one stream, there are ${others.length + (one ? 1 : 0)}`);
    return one;
  }

  static forgetAll(): void {
    FakeEventSource.all.length = 0;
  }

  open(): void {
    this.readyState = FakeEventSource.OPEN;
    this.dispatchEvent(new Event('open'));
  }

  send(name: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }

  /** The line drops; a browser would connect again by itself. */
  drop(): void {
    this.readyState = FakeEventSource.CONNECTING;
    this.dispatchEvent(new Event('error'));
  }

  /** The server refused: a browser does not come back from this. */
  giveUp(): void {
    this.readyState = FakeEventSource.CLOSED;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
}
