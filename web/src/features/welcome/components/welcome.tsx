import { LinkButton } from '@/components/link-button';
import { t } from '@/lib/messages/translate';

import picture from './welcome.webp';
import styles from './welcome.module.css';

/** The first thing a family sees: one sentence, one picture, one button. */
export function Welcome() {
  return (
    <section className={styles.welcome}>
      <title>{t('app.title', { page: t('welcome.page') })}</title>
      <img src={picture} alt="" width={1120} height={896} className={styles.picture} />
      <div className={styles.words}>
        <h1>{t('welcome.sentence')}</h1>
        <LinkButton to="/characters/new" search={{ then: 'book' }} size="large">
          {t('welcome.start')}
        </LinkButton>
      </div>
    </section>
  );
}
