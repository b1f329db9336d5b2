import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { BookOpen, PawPrint, Settings } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { t } from '@/lib/messages/translate';

import styles from './shell.module.css';

/** The frame of every page but the reader: the way around, and the page itself, which takes the focus when it changes. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shownPath = useRef(path);

  useEffect(() => {
    if (shownPath.current !== path) main.current?.focus({ preventScroll: true });
    shownPath.current = path;
  }, [path]);

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {t('app.skip')}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.name}>
          <img src="/icon.svg" alt="" width={36} height={36} />
          <span>{t('app.name')}</span>
        </Link>
        <nav className={styles.nav} aria-label={t('nav.label')}>
          <Link to="/" className={styles.link} activeOptions={{ exact: true }}>
            <BookOpen aria-hidden="true" />
            {t('nav.books')}
          </Link>
          <Link to="/characters" className={styles.link}>
            <PawPrint aria-hidden="true" />
            {t('nav.characters')}
          </Link>
          <Link to="/settings" className={styles.link}>
            <Settings aria-hidden="true" />
            {t('nav.settings')}
          </Link>
        </nav>
      </header>
      <main id="page" className={styles.page} ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
