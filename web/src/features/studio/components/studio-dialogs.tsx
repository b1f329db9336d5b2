import { t } from '@/lib/messages/translate';

import { chapterOf } from '../identity';
import type { StudioState } from '../use-studio';
import { ChapterSheet } from './chapter-sheet';
import { PictureDialog } from './picture-dialog';
import { RemoveDialog } from './remove-dialog';
import { ScriptDialog } from './script-dialog';

interface Props {
  studio: StudioState;
  isLocked: boolean;
}

/** What lies over the page just now, if anything. */
export function StudioDialogs({ studio, isLocked }: Props) {
  const { book, shown, close } = studio;
  if (!shown) return null;
  if (shown.what === 'script') return <ScriptDialog book={book} isLocked={isLocked} onClose={close} />;
  return <ChapterDialog what={shown.what} id={shown.id} studio={studio} isLocked={isLocked} />;
}

function ChapterDialog({ what, id, studio, isLocked }: Props & { what: string; id: string }) {
  const { book, close } = studio;
  const chapter = chapterOf(book.chapters, id);
  if (!chapter) return null;
  if (what === 'look') {
    const change = () => studio.open({ what: 'change', id });
    const title = chapter.title || t('chapter.heading', { number: chapter.number });
    return (
      chapter.image && <PictureDialog title={title} image={chapter.image} onChange={change} onClose={close} />
    );
  }
  if (what === 'remove') {
    return <RemoveDialog chapter={chapter} onRemove={() => studio.remove(id)} onClose={close} />;
  }
  return (
    <ChapterSheet
      bookId={book.id}
      chapter={chapter}
      count={book.chapters.length}
      isLocked={isLocked}
      onMove={(by) => studio.move(id, by)}
      onAddAfter={() => studio.addAfter(id)}
      onRemove={() => studio.open({ what: 'remove', id })}
      onClose={close}
    />
  );
}
