import { Invitation } from '@/components/invitation';
import { LinkButton } from '@/components/link-button';
import { t } from '@/lib/messages/translate';

/** There is nothing at this address. */
export function LostPage() {
  return (
    <main>
      <Invitation heading="h1" title={t('lost.title')} text={t('lost.text')}>
        <LinkButton to="/">{t('trouble.page.home')}</LinkButton>
      </Invitation>
    </main>
  );
}
