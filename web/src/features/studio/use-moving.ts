import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import { t } from '@/lib/messages/translate';

import { beforeGathering, carry, gather, type Gathering, spread, topOf } from './gather';
import { nearest, placeAt, type Way, within } from './moving';
import { type MovingHandlers, useStable } from './moving-handlers';
import { doneBy } from './moving-keys';
import { moved } from './order';
import { useScrollingAtEdges } from './use-scrolling-at-edges';

/** A chapter in somebody's hand: where it was, and over which place it is. Places count from 0. */
export interface Held extends Way {
  id: string;
  to: number;
}

/** The same, while it is carried; `pointer` is there when a finger or a mouse carries it, in pixels of the screen. */
interface Carrying extends Gathering, Held {
  pitch: number;
  isOver: boolean;
  pointer: { y: number; start: number } | undefined;
}

/** A slip follows after so many pixels; less is a tap. */
const TAP = 4;

interface Chapters {
  ids: readonly string[];
  titleOf: (id: string) => string;
  arrange: (ids: readonly string[]) => void;
}

/** Moving chapters by their handles: with a mouse, a finger or the keyboard, and said aloud. */
export function useMoving({ ids, titleOf, arrange }: Chapters) {
  const list = useRef<HTMLOListElement>(null);
  const [held, setHeld] = useState<Held>();
  const [news, setNews] = useState('');
  const pressed = useRef<number>(undefined);
  const carrying = useRef<Carrying>(undefined);

  const say = (key: 'order.picked' | 'order.over' | 'order.movedTo', id: string, place: number) =>
    setNews(t(key, { title: titleOf(id), number: place + 1, count: ids.length }));

  const pick = (id: string, handle: HTMLElement, start?: number) => {
    if (!list.current) return;
    const from = ids.indexOf(id);
    const now = { id, from, to: from, count: ids.length };
    const pointer = start === undefined ? undefined : { y: start, start: start + window.scrollY };
    carrying.current = { ...beforeGathering(list.current, handle), ...now, pitch: 0, isOver: false, pointer };
    setHeld(now);
    say('order.picked', id, from);
  };

  const bring = (now: Carrying, to: number) => {
    if (now.to === to) return;
    now.to = to;
    setHeld({ id: now.id, from: now.from, to, count: now.count });
    say('order.over', now.id, to);
  };

  const follow = () => {
    const now = carrying.current;
    if (!now?.pointer || !now.pitch) return;
    const pixels = within(now, now.pointer.y + window.scrollY - now.pointer.start, now.pitch);
    carry(now, pixels);
    bring(now, placeAt(now, pixels, now.pitch));
  };

  const step = (by: 1 | -1) => {
    const now = carrying.current;
    if (!now) return;
    const to = nearest(now, now.to + by);
    carry(now, (to - now.from) * now.pitch);
    now.handle.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    bring(now, to);
  };

  const release = (isKept: boolean) => {
    const now = carrying.current;
    pressed.current = undefined;
    if (!now || now.isOver) return;
    now.isOver = true;
    now.top = topOf(now.handle);
    setHeld(undefined);
    if (isKept && now.to !== now.from) {
      arrange(moved(ids, now.from, now.to));
      say('order.movedTo', now.id, now.to);
    } else {
      setNews(t('order.cancelled', { title: titleOf(now.id) }));
    }
  };

  const heldId = held?.id;
  useLayoutEffect(() => {
    const now = carrying.current;
    if (!now) return;
    if (heldId) {
      now.pitch = gather(now);
    } else {
      carrying.current = undefined;
      spread(now);
    }
  }, [heldId]);

  useScrollingAtEdges(heldId !== undefined, () => carrying.current?.pointer?.y, follow);
  // A chapter came or went meanwhile: nobody knows any more what the places mean.
  const isLost = held !== undefined && (ids[held.from] !== held.id || ids.length !== held.count);
  useEffect(() => {
    if (isLost) release(false);
  });

  const handlers: MovingHandlers = {
    press: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current = event.clientY;
    },
    drag: (id, event) => {
      const start = pressed.current;
      if (start === undefined) return;
      if (carrying.current?.pointer) carrying.current.pointer.y = event.clientY;
      else if (!held && Math.abs(event.clientY - start) > TAP) pick(id, event.currentTarget, start);
      follow();
    },
    release,
    key: (id, event) => {
      const does = doneBy(event.key, held !== undefined);
      if (!does) return;
      event.preventDefault();
      if (does === 'pick') pick(id, event.currentTarget);
      else if (does === 'drop' || does === 'cancel') release(does === 'drop');
      else step(does === 'down' ? 1 : -1);
    },
  };
  return { list, held, news, handlers: useStable(handlers) };
}
