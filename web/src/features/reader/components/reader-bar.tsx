import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';

import { t } from '@/lib/messages/translate';

import styles from './reader-bar.module.css';

interface Props {
  bookId: string;
  page: number;
  pages: number;
  /** What fills the screen. */
  frame: RefObject<HTMLElement | null>;
}

/** Where one is in the book, the way out, and the whole screen where the device can. */
export function ReaderBar({ bookId, page, pages, frame }: Props) {
  const toggle = () =>
    document.fullscreenElement ? document.exitFullscreen() : frame.current?.requestFullscreen();
  return (
    <footer className={styles.bar} lang="en">
      <Link to="/books/$bookId" params={{ bookId }} className={styles.button}>
        {t('reader.close')}
      </Link>
      <p role="status">{t('reader.page', { page, pages })}</p>
      {document.fullscreenEnabled ? (
        <button type="button" className={styles.button} onClick={() => void toggle()}>
          {t('reader.fullScreen')}
        </button>
      ) : (
        <span />
      )}
    </footer>
  );
}
