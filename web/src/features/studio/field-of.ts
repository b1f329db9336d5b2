import type { Field } from './save-chapter';
import type { ChapterEdit } from './use-chapter-edit';

const MOST_LETTERS: Record<Field, number> = { title: 120, text: 4000, scene: 1000 };

/** What a text that is edited in place needs to know of one field of a chapter. */
export function fieldOf(edit: ChapterEdit, field: Field) {
  return {
    value: edit.valueOf(field),
    onChange: (value: string) => edit.change(field, value),
    onLeave: edit.commit,
    maxLength: MOST_LETTERS[field],
    isReadOnly: edit.isHeld,
    describedBy: edit.isHeld ? heldId(edit.id) : undefined,
  };
}

/** The id of the sentence that says why the words of a chapter cannot be changed just now. */
export function heldId(chapterId: string): string {
  return `held-${chapterId}`;
}
