/** A list of chapters while one of them is carried: all are slips of paper, gathered around the one that is held. */
export interface Gathering {
  list: HTMLElement;
  handle: HTMLElement;
  /** Where the handle was on the screen. */
  top: number;
  /** How high the list was. */
  height: number;
}

export function beforeGathering(list: HTMLElement, handle: HTMLElement): Gathering {
  return { list, handle, top: topOf(handle), height: list.offsetHeight };
}

/** Puts the slips where the handle stays under the finger, and the rest of the page where it is; tells their pitch. */
export function gather({ list, handle, top, height }: Gathering): number {
  // Before anything is measured: a page that is shorter scrolls.
  list.style.minBlockSize = `${height}px`;
  const gap = top - topOf(handle);
  list.style.marginBlockStart = `${gap}px`;
  list.style.minBlockSize = `${height - gap}px`;
  const slips = [...list.children].map(topOf);
  return (slips[1] ?? 1) - (slips[0] ?? 0);
}

/** Moves the held slip so many pixels from its place. */
export function carry({ list }: Gathering, pixels: number): void {
  list.style.setProperty('--carried', `${pixels}px`);
}

/** Makes rows of the slips again; the one that was held stays where it was seen. */
export function spread({ list, handle, top }: Gathering): void {
  list.style.marginBlockStart = '';
  list.style.minBlockSize = '';
  list.style.removeProperty('--carried');
  window.scrollBy({ top: topOf(handle) - top, behavior: 'instant' });
  // A row that is put elsewhere in the page loses the focus.
  if (document.activeElement === document.body) handle.focus({ preventScroll: true });
}

export function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
