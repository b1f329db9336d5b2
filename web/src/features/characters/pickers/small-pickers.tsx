import { Choices } from '@/components/choices';
import { t } from '@/lib/messages/translate';

import { markWord } from '../figure/phrases';
import { AIDS, BEARDS, MARKS, MISSING, SIZES } from '../figure/vocabulary';
import type { PickerProps } from '../components/part-picker';
import { Toggles } from '../components/toggles';
import { optionsOf, withOpen } from './options';

export function SizePicker({ figure, onChange }: PickerProps) {
  return (
    <Choices
      legend={t('figure.part.size')}
      options={withOpen(SIZES, (size) => t(`figure.size.${size}`))}
      value={figure.size ?? ''}
      onChange={(size) => onChange({ ...figure, size: size || null })}
    />
  );
}

export function BeardPicker({ figure, onChange }: PickerProps) {
  return (
    <Choices
      legend={t('figure.part.beard')}
      options={withOpen(BEARDS, (beard) => t(`figure.beard.${beard}`))}
      value={figure.beard ?? ''}
      onChange={(beard) => onChange({ ...figure, beard: beard || null })}
    />
  );
}

export function AidsPicker({ figure, onChange }: PickerProps) {
  return (
    <Toggles
      legend={t('figure.part.aids')}
      options={optionsOf(AIDS, (aid) => t(`figure.aids.${aid}`))}
      values={figure.aids ?? []}
      onChange={(aids) => onChange({ ...figure, aids })}
    />
  );
}

export function MissingPicker({ figure, onChange }: PickerProps) {
  return (
    <Toggles
      legend={t('figure.part.missing')}
      options={optionsOf(MISSING, (what) => t(`figure.missing.${what}`))}
      values={figure.missing ?? []}
      onChange={(missing) => onChange({ ...figure, missing })}
    />
  );
}

export function MarksPicker({ figure, onChange }: PickerProps) {
  const { marks = [] } = figure;
  return (
    <Toggles
      legend={t('figure.part.marks')}
      options={optionsOf(MARKS, markWord)}
      values={marks.map(({ what }) => what)}
      onChange={(names) =>
        onChange({
          ...figure,
          marks: names.map((what) => marks.find((mark) => mark.what === what) ?? { what }),
        })
      }
    />
  );
}
