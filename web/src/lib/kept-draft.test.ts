import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';

import { useKeptDraft } from './kept-draft';

const bear = { name: 'Bruno', kind: 'bear' };
const open = () => renderHook((blank) => useKeptDraft('character', blank), { initialProps: bear });

test('a draft that was begun is there again, until it is cleared', () => {
  const first = open();
  act(() => first.result.current[1]({ name: 'Ben' }));
  first.unmount();
  const again = open();
  expect(again.result.current[0]).toEqual({ name: 'Ben', kind: 'bear' });
  act(() => again.result.current[2]());
  again.unmount();
  expect(open().result.current[0]).toEqual(bear);
});

test('what was saved in another tab meanwhile is not written over by a field that nobody touched', () => {
  const { result, rerender } = open();
  act(() => result.current[1]({ name: 'Ben' }));
  rerender({ name: 'Bruno', kind: 'polar bear' });
  expect(result.current[0]).toEqual({ name: 'Ben', kind: 'polar bear' });
});
