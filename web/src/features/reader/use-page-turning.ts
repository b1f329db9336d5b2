import { type TouchEvent, useEffect, useRef } from 'react';

const SWIPE_PX = 48;

const steps: Record<string, number> = {
  PageDown: 1,
  ' ': 1,
  PageUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Turns pages by key and by swipe: `turn` gets the number of pages to go. The arrows go the way the book is read. Keys
 * meant for a button stay with it.
 */
export function usePageTurning(turn: (pages: number) => void, direction: 'ltr' | 'rtl') {
  const touchStart = useRef<{ x: number; y: number } | null>(null);
  const right = direction === 'ltr' ? 1 : -1;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = { ...steps, ArrowRight: right, ArrowLeft: -right }[event.key];
      const isForButton = event.key === ' ' && event.target instanceof HTMLButtonElement;
      if (step === undefined || isForButton || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      turn(step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [turn, right]);

  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      touchStart.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const start = touchStart.current;
      const touch = changedTouches[0];
      touchStart.current = null;
      if (!start || !touch) return;
      const across = touch.clientX - start.x;
      if (Math.abs(across) < SWIPE_PX || Math.abs(across) < Math.abs(touch.clientY - start.y)) return;
      turn(across < 0 ? right : -right);
    },
  };
}
