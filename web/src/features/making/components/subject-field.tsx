import { Sparkles } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/button';
import { TextArea } from '@/components/field';
import { HiddenWords } from '@/components/hidden-words';
import { t } from '@/lib/messages/translate';

import styles from './subject-field.module.css';

interface Props {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  /** Asks for an idea; not offered over somebody's own words. */
  onSurprise?: (() => void) | undefined;
  error: string | undefined;
}

/** What the book should be about: in the family's words, or an idea to begin with. */
export function SubjectField({ label, hint, value, onChange, onSurprise, error }: Props) {
  const [isSurprised, setSurprised] = useState(false);
  return (
    <div className={styles.subject}>
      <TextArea
        label={label}
        placeholder={hint}
        rows={3}
        maxLength={1000}
        value={value}
        error={error}
        onChange={(event) => {
          setSurprised(false);
          onChange(event.currentTarget.value);
        }}
      />
      {onSurprise && (
        <Button
          look="plain"
          onClick={() => {
            setSurprised(true);
            onSurprise();
          }}
        >
          <Sparkles aria-hidden="true" />
          {value ? t('making.surprise.again') : t('making.surprise')}
        </Button>
      )}
      <HiddenWords role="status">{isSurprised && value}</HiddenWords>
    </div>
  );
}
