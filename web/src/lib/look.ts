/** How the page looks to a family, on this device. */
export interface Look {
  /** `auto` follows the device. */
  theme: 'auto' | 'light' | 'dark';
  /** The face of the story and of the interface. */
  font: 'house' | 'school' | 'dyslexia';
  print: 'normal' | 'large';
}

/** Each choice, the usual one first. */
export const LOOKS: { [Name in keyof Look]: readonly Look[Name][] } = {
  theme: ['auto', 'light', 'dark'],
  font: ['house', 'school', 'dyslexia'],
  print: ['normal', 'large'],
};

const KEY = 'preferences';

/** What was kept under `name` on this device, if it is one of `allowed`; the first of them otherwise. */
export function keptChoice<Choice>(name: string, allowed: readonly Choice[]): Choice {
  const kept = keptPreferences()[name];
  return allowed.find((value) => value === kept) ?? (allowed[0] as Choice);
}

export function keptLook(): Look {
  return {
    theme: keptChoice('theme', LOOKS.theme),
    font: keptChoice('font', LOOKS.font),
    print: keptChoice('print', LOOKS.print),
  };
}

/** Keeps preferences on this device. */
export function keepPreferences(preferences: object): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A full or forbidden store only costs that it is remembered.
  }
}

/** Makes the page look so: by the attributes of the root element, and by the bar that a phone draws around the page. */
export function wear({ theme, font, print }: Look): void {
  const { dataset } = document.documentElement;
  const worn = theme === 'auto' ? deviceTheme() : theme;
  dataset.theme = worn;
  dataset.font = font;
  dataset.print = print;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    bar.media = bar.dataset.theme === worn ? 'all' : 'not all';
  }
}

function deviceTheme(): 'light' | 'dark' {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function keptPreferences(): Record<string, unknown> {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
