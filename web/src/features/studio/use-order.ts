import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { sentenceOf } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { showToast } from '@/lib/toasts';

import { orderChapters } from './api/order-chapters';
import { onLatest } from './on-latest';
import { arranged, numbersOf, type Order } from './order';
import { putBook } from './put-book';

/** The book with its chapters in the order that was just asked for; back as they were when that is refused. */
export function useOrder(book: Book) {
  const cache = useQueryClient();
  const [wanted, setWanted] = useState<Order>();
  const { mutate } = useMutation({
    scope: { id: `order ${book.id}` },
    mutationFn: (order: Order) =>
      onLatest(cache, book, (current) => orderChapters(current, numbersOf(current.chapters, order))),
    onSuccess: (ordered) => putBook(cache, ordered),
    onError: (error) => showToast('trouble', sentenceOf(error)),
    onSettled: (_ordered, _error, order) => setWanted((newest) => (newest === order ? undefined : newest)),
  });
  return {
    shown: wanted ? { ...book, chapters: arranged(book.chapters, wanted) } : book,
    arrange: (order: Order) => {
      setWanted(order);
      mutate(order);
    },
  };
}
