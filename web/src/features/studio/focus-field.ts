import type { Field } from './save-chapter';

/** Goes to a field of a chapter, out of a fold if it is in one. */
export function focusField(chapterId: string, field: Field): void {
  const element = document.getElementById(`${field}-${chapterId}`);
  const fold = element?.closest('details');
  if (fold) fold.open = true;
  element?.focus();
}
