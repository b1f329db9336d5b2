import { ApiProblem } from '@/lib/api-client';
import { t } from '@/lib/messages/translate';

import { Invitation } from './invitation';
import { LinkButton } from './link-button';
import { Trouble } from './trouble';

interface Props {
  error: unknown;
  onRetry: () => void;
}

/** What to show in place of a page whose data could not be had. */
export function PageTrouble({ error, onRetry }: Props) {
  if (!(error instanceof ApiProblem) || error.status !== 404)
    return <Trouble error={error} onRetry={onRetry} />;
  return (
    <Invitation heading="h1" title={t('lost.title')} text={t('lost.text')}>
      <LinkButton to="/">{t('trouble.page.home')}</LinkButton>
    </Invitation>
  );
}
