import type { Book, Chapter, PaintedCover } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

/** What arrived between two states of a book, as sentences to be spoken. */
export function arrivals(before: Book, after: Book): string[] {
  const known = new Map(before.chapters.map((chapter) => [chapter.id, chapter]));
  const news = after.chapters.flatMap((chapter) => newsOf(known.get(chapter.id), chapter));
  news.push(...newsOfCover(before.painted_cover, after.painted_cover));
  return after.state === 'done' && before.state !== 'done' ? [...news, t('arrived.done')] : news;
}

function newsOf(before: Chapter | undefined, after: Chapter): string[] {
  const { number, title } = after;
  const news: string[] = [];
  if (after.text && (!before?.text || before.revision < after.revision)) {
    news.push(t('arrived.words', { number, title }));
  }
  if (after.image && after.image.url !== before?.image?.url) news.push(t('arrived.picture', { number }));
  if (after.state === 'failed' && before?.state !== 'failed') news.push(t('arrived.failed', { number }));
  return news;
}

function newsOfCover(before: PaintedCover, after: PaintedCover): string[] {
  if (after.image && after.image.url !== before.image?.url) return [t('cover.arrived')];
  return after.state === 'failed' && before.state !== 'failed' ? [t('cover.notArrived')] : [];
}
