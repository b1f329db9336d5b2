import type { RefObject } from 'react';

import { SelectField, TextField } from '@/components/field';
import { t } from '@/lib/messages/translate';

import { type Order, ORDERS } from '../shelf-order';
import styles from './shelf-tools.module.css';

export interface Look {
  search: string;
  order: Order;
}

interface Props {
  look: Look;
  onChange: (change: Partial<Look>) => void;
  searchBox: RefObject<HTMLInputElement | null>;
}

/** Finds books by their title, and puts them in order. */
export function ShelfTools({ look, onChange, searchBox }: Props) {
  return (
    <div role="search" className={styles.tools}>
      <TextField
        ref={searchBox}
        type="search"
        label={t('books.search')}
        autoComplete="off"
        enterKeyHint="search"
        value={look.search}
        onChange={(event) => onChange({ search: event.currentTarget.value })}
      />
      <SelectField
        label={t('books.order')}
        value={look.order}
        onChange={(event) => onChange({ order: event.currentTarget.value as Order })}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`books.order.${order}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
