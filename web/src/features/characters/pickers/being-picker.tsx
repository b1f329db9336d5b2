import { Choices } from '@/components/choices';
import { t } from '@/lib/messages/translate';

import { AGES, BODIES, isPerson, PRONOUNS } from '../figure/vocabulary';
import type { PickerProps } from '../components/part-picker';
import { optionsOf, withOpen } from './options';

/** What a character is, how old it is, and how it is spoken of. */
export function BeingPicker({ figure, onChange }: PickerProps) {
  return (
    <>
      {isPerson(figure) && <AgeAndPronoun figure={figure} onChange={onChange} />}
      <Choices
        legend={t('figure.part.body')}
        options={optionsOf(BODIES, (body) => t(`figure.body.${body}`))}
        value={figure.body ?? 'creature'}
        onChange={(body) => onChange({ ...figure, body })}
      />
      {!isPerson(figure) && <AgeAndPronoun figure={figure} onChange={onChange} />}
    </>
  );
}

function AgeAndPronoun({ figure, onChange }: PickerProps) {
  return (
    <>
      <Choices
        legend={t('figure.legend.age')}
        options={withOpen(AGES, (age) => t(`figure.age.${age}`))}
        value={figure.age ?? ''}
        onChange={(age) => onChange({ ...figure, age: age || null })}
      />
      <Choices
        legend={t('figure.legend.pronoun')}
        options={withOpen(PRONOUNS, (pronoun) => t(`figure.pronoun.${pronoun}`))}
        value={figure.pronoun ?? ''}
        onChange={(pronoun) => onChange({ ...figure, pronoun: pronoun || null })}
      />
    </>
  );
}
