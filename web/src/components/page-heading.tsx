import type { ReactNode } from 'react';

import { t } from '@/lib/messages/translate';

import styles from './page-heading.module.css';

interface Props {
  title: string;
  /** One line under the title. */
  intro?: ReactNode;
  /** The one thing to do on this page. */
  children?: ReactNode;
}

/** The heading of a page, which is also the title of the tab. */
export function PageHeading({ title, intro, children }: Props) {
  return (
    <div className={styles.heading}>
      <title>{t('app.title', { page: title })}</title>
      <div className={styles.words}>
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
      </div>
      {children}
    </div>
  );
}
