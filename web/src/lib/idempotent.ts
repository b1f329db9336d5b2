import { useState } from 'react';

import { freshKey } from './fresh-key';

export interface Keyring {
  /** The same key for the same request, so that asking again after a lost answer makes nothing twice. */
  keyFor: (request: unknown) => string;
  /** The request was accepted: the next one, even an equal one, is meant anew. */
  renew: () => void;
}

export function createKeyring(): Keyring {
  let lastRequest: string | undefined;
  let key = '';
  return {
    keyFor: (request) => {
      const text = JSON.stringify(request);
      if (text !== lastRequest) {
        lastRequest = text;
        key = freshKey();
      }
      return key;
    },
    renew: () => {
      lastRequest = undefined;
    },
  };
}

export function useKeyring(): Keyring {
  return useState(createKeyring)[0];
}
