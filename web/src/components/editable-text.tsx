import type { KeyboardEvent } from 'react';

import styles from './editable-text.module.css';

interface Props {
  id?: string;
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  /** The field was left: the moment to save. */
  onLeave: () => void;
  maxLength: number;
  isOneLine?: boolean;
  /** It can be read and not changed; `describedBy` is the id of the sentence that says why. */
  isReadOnly?: boolean;
  describedBy?: string | undefined;
  className?: string | undefined;
}

/** Text that looks like text until it is touched, and grows with what is typed. */
export function EditableText({
  id,
  label,
  placeholder,
  value,
  onChange,
  onLeave,
  maxLength,
  isOneLine = false,
  isReadOnly = false,
  describedBy,
  className,
}: Props) {
  const leaveOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!isOneLine && !event.metaKey && !event.ctrlKey) return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  return (
    <div className={`${styles.field} ${className ?? ''}`} data-value={value}>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        placeholder={isReadOnly ? undefined : placeholder}
        maxLength={maxLength}
        readOnly={isReadOnly}
        aria-readonly={isReadOnly || undefined}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={leaveOnEnter}
      />
    </div>
  );
}
