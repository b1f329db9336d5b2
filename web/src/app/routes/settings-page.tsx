import { PageHeading } from '@/components/page-heading';
import { t } from '@/lib/messages/translate';

export function SettingsPage() {
  return <PageHeading title={t('settings.title')} />;
}
