import { TextField } from '@/components/field';
import { ApiProblem } from '@/lib/api-client';
import { t } from '@/lib/messages/translate';

interface Props {
  hint: string;
  wish: string;
  /** Why the wish could not be sent, if that is so. */
  error: Error | null;
  onChange: (wish: string) => void;
}

/** What the family wishes of something that is made again; it may be left empty. */
export function WishField({ hint, wish, error, onChange }: Props) {
  return (
    <TextField
      label={t('chapter.wish')}
      placeholder={hint}
      maxLength={500}
      autoComplete="off"
      value={wish}
      error={error instanceof ApiProblem ? error.fieldMessage('wish') : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
