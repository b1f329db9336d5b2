type Does = 'pick' | 'drop' | 'cancel' | 'up' | 'down';

const BEFORE: Partial<Record<string, Does>> = { ' ': 'pick', Enter: 'pick' };
const WHILE_HELD: Partial<Record<string, Does>> = {
  ' ': 'drop',
  Enter: 'drop',
  Escape: 'cancel',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a key does on the handle of a chapter, if anything. */
export function doneBy(key: string, isHeld: boolean): Does | undefined {
  return (isHeld ? WHILE_HELD : BEFORE)[key];
}
