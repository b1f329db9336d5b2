import { X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';

import { t } from '@/lib/messages/translate';
import { dismissToast, type Toast, toastStore } from '@/lib/toasts';

import styles from './toasts.module.css';

const NEWS_MS = 6_000;

/** The sentences that belong to no place on the page, at its lower edge. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <div className={styles.toasts} role="region" aria-live="polite" aria-label={t('toasts.label')}>
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastView({ toast }: { toast: Toast }) {
  useEffect(() => {
    if (toast.kind === 'trouble') return;
    const timer = setTimeout(() => dismissToast(toast.id), NEWS_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div className={styles.toast} data-kind={toast.kind}>
      <p>{toast.text}</p>
      <button type="button" aria-label={t('toasts.dismiss')} onClick={() => dismissToast(toast.id)}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
