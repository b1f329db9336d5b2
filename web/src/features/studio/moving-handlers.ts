import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';

/** What the handles of all chapters tell. */
export interface MovingHandlers {
  press: (event: PointerEvent<HTMLElement>) => void;
  drag: (id: string, event: PointerEvent<HTMLElement>) => void;
  release: (isKept: boolean) => void;
  key: (id: string, event: KeyboardEvent<HTMLElement>) => void;
}

/** The same object at every drawing, so that handles need not be drawn again; it does what the newest would do. */
export function useStable(handlers: MovingHandlers): MovingHandlers {
  const newest = useRef(handlers);
  useLayoutEffect(() => {
    newest.current = handlers;
  });
  return useMemo(
    () => ({
      press: (event) => newest.current.press(event),
      drag: (id, event) => newest.current.drag(id, event),
      release: (isKept) => newest.current.release(isKept),
      key: (id, event) => newest.current.key(id, event),
    }),
    [],
  );
}
