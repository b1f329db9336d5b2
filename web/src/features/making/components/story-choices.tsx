import { Choices } from '@/components/choices';
import { SelectField } from '@/components/field';
import type { ApiProblem } from '@/lib/api-client';
import type { BookDraft } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { LANGUAGES, MOODS, READING_AGES, STYLES } from '../story-options';
import { STYLE_SAMPLES } from '../style-samples';

interface Props {
  book: Required<BookDraft>;
  change: (part: Partial<BookDraft>) => void;
  problem: ApiProblem | undefined;
}

/** How the book should be painted and told. Everything is chosen already. */
export function StoryChoices({ book, change, problem }: Props) {
  return (
    <>
      <Choices
        legend={t('making.style.label')}
        value={book.style}
        onChange={(style) => change({ style })}
        error={problem?.fieldMessage('style')}
        options={STYLES.map((value) => ({
          value,
          label: t(`making.style.${value}`),
          sample: <Sample url={STYLE_SAMPLES[value].url} />,
        }))}
      />
      <Choices
        legend={t('making.age.label')}
        value={book.reading_age}
        onChange={(reading_age) => change({ reading_age })}
        error={problem?.fieldMessage('reading_age')}
        options={READING_AGES.map((value) => ({
          value,
          label: t('making.age.years', { age: value.replace('-', '–') }),
        }))}
      />
      <Choices
        legend={t('making.mood.label')}
        value={book.mood}
        onChange={(mood) => change({ mood })}
        error={problem?.fieldMessage('mood')}
        options={MOODS.map((value) => ({ value, label: t(`making.mood.${value}`) }))}
      />
      <SelectField
        label={t('making.language.label')}
        value={book.language}
        error={problem?.fieldMessage('language')}
        onChange={(event) => change({ language: event.currentTarget.value })}
      >
        {LANGUAGES.map(({ value, label }) => (
          <option key={value} value={value} lang={value}>
            {label}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function Sample({ url }: { url: string }) {
  return <img src={url} alt="" width={420} height={420} />;
}
