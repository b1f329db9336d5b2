import type { Chapter } from '@/lib/api-schemas';

/** What stays the same of a chapter wherever it is moved to. */
export function idOf(chapter: Chapter): string {
  return chapter.id;
}

export function chapterOf(chapters: Chapter[], id: string): Chapter | undefined {
  return chapters.find((chapter) => idOf(chapter) === id);
}
