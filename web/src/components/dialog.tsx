import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';

import { t } from '@/lib/messages/translate';

import styles from './dialog.module.css';

interface Props {
  title: string;
  /** Also called for the Escape key and a tap beside the dialog. */
  onClose: () => void;
  children: ReactNode;
  width?: 'narrow' | 'wide';
}

/** A sheet over the page; it is open while it is rendered, keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children, width = 'narrow' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  const closeBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // Escape is the keyboard's way to do what the click beside does.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- see above
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-width={width}
      aria-labelledby={heading}
      onClick={closeBeside}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.sheet}>
        <header className={styles.header}>
          <h2 id={heading}>{title}</h2>
          <button type="button" className={styles.close} aria-label={t('dialog.close')} onClick={onClose}>
            <X aria-hidden="true" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** The row of buttons at the end of a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
