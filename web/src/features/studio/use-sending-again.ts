import { useEffect } from 'react';

const ASK_AGAIN_MS = 5_000;

/** Sends again what nobody took: from time to time, and as soon as the device is online. */
export function useSendingAgain(isWaiting: boolean, send: () => void) {
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(send, ASK_AGAIN_MS);
    window.addEventListener('online', send);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', send);
    };
  }, [isWaiting, send]);
}
