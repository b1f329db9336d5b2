import type { Chapter } from '@/lib/api-schemas';

/** A chapter by what stays the same of it, wherever it is moved to. */
export function chapterOf(chapters: Chapter[], id: string): Chapter | undefined {
  return chapters.find((chapter) => chapter.id === id);
}
