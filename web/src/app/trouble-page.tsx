import { Invitation } from '@/components/invitation';
import { LinkButton } from '@/components/link-button';
import { t } from '@/lib/messages/translate';

/** A page broke while being shown. */
export function TroublePage() {
  return (
    <main>
      <Invitation heading="h1" title={t('trouble.page.title')} text={t('trouble.page.text')}>
        <LinkButton to="/" reloadDocument>
          {t('trouble.page.home')}
        </LinkButton>
      </Invitation>
    </main>
  );
}
