import { Link } from '@tanstack/react-router';
import { AArrowUp, Maximize, Pause, Printer, Volume2, X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';

import { spokenLanguage, t } from '@/lib/messages/translate';
import { prefer } from '@/lib/preferences';
import { usePreferences } from '@/lib/use-preferences';

import type { Narration } from '../use-narration';
import styles from './reader-bar.module.css';

interface Props {
  bookId: string;
  page: number;
  pages: number;
  /** What fills the screen. */
  frame: RefObject<HTMLElement | null>;
  narration: Narration;
  onPrint: () => void;
}

/** The way out, where one is in the book, and what helps with reading. */
export function ReaderBar({ bookId, page, pages, frame, narration, onPrint }: Props) {
  const { print } = usePreferences();
  const isLarge = print === 'large';
  const fill = () =>
    document.fullscreenElement ? document.exitFullscreen() : frame.current?.requestFullscreen();
  return (
    <footer className={styles.bar} lang={spokenLanguage()}>
      <Link to="/books/$bookId" params={{ bookId }} className={styles.button} aria-label={t('reader.close')}>
        <X aria-hidden="true" />
        <span>{t('reader.close')}</span>
      </Link>
      <p role="status">
        <span className={styles.page}>{t('reader.page', { page, pages })}</span>
      </p>
      <div className={styles.helpers}>
        {narration.canSpeak && (
          <Helper
            label={narration.isSpeaking ? t('reader.quiet') : t('reader.aloud')}
            onClick={narration.isSpeaking ? narration.stop : narration.start}
          >
            {narration.isSpeaking ? <Pause aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
          </Helper>
        )}
        <Helper
          label={t('reader.largePrint')}
          isPressed={isLarge}
          onClick={() => void prefer({ print: isLarge ? 'normal' : 'large' })}
        >
          <AArrowUp aria-hidden="true" />
        </Helper>
        <Helper label={t('reader.print')} onClick={onPrint}>
          <Printer aria-hidden="true" />
        </Helper>
        {document.fullscreenEnabled && (
          <Helper label={t('reader.fullScreen')} onClick={() => void fill()}>
            <Maximize aria-hidden="true" />
          </Helper>
        )}
      </div>
    </footer>
  );
}

interface HelperProps {
  label: string;
  isPressed?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Helper({ label, isPressed, onClick, children }: HelperProps) {
  return (
    <button
      type="button"
      className={styles.button}
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
