import { PageHeading } from '@/components/page-heading';
import { Section } from '@/components/section';
import { Health } from '@/features/settings/components/health';
import { Makers } from '@/features/settings/components/makers';
import { Taste } from '@/features/settings/components/taste';
import { t } from '@/lib/messages/translate';

export function SettingsPage() {
  return (
    <>
      <PageHeading title={t('settings.title')} />
      <Section title={t('settings.taste')} intro={t('settings.taste.intro')}>
        <Taste />
      </Section>
      <Section title={t('settings.makers')}>
        <Makers />
      </Section>
      <Section title={t('settings.health')}>
        <Health />
      </Section>
    </>
  );
}
