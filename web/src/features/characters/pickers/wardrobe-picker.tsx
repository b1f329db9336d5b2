import { Choices } from '@/components/choices';
import { t } from '@/lib/messages/translate';

import { garmentWord } from '../figure/phrases';
import { GARMENTS, type Garment, PATTERNS, type Worn } from '../figure/vocabulary';
import type { PickerProps } from '../components/part-picker';
import { Swatches } from '../components/swatches';
import { Toggles } from '../components/toggles';
import { optionsOf, plainPaints, withOpen } from './options';

/** What a character wears on every page. */
export function WardrobePicker({ figure, onChange }: PickerProps) {
  const { wears = [] } = figure;
  return (
    <Toggles
      legend={t('figure.part.wears')}
      options={optionsOf(GARMENTS, garmentWord)}
      values={wears.map(({ what }) => what)}
      onChange={(names) =>
        onChange({
          ...figure,
          wears: names.map((what) => wears.find((worn) => worn.what === what) ?? { what }),
        })
      }
    />
  );
}

/** Colour and pattern of one piece of clothing. */
export function GarmentPicker({ garment, figure, onChange }: PickerProps & { garment: Garment }) {
  const { wears = [] } = figure;
  const worn = wears.find(({ what }) => what === garment) ?? { what: garment };
  const change = (part: Partial<Worn>) =>
    onChange({
      ...figure,
      wears: [...wears.filter(({ what }) => what !== garment), { ...worn, ...part }],
    });
  return (
    <>
      <Swatches
        legend={t('figure.legend.colour')}
        options={plainPaints()}
        value={worn.colour}
        onChange={(colour) => change({ colour })}
      />
      <Choices
        legend={t('figure.legend.pattern')}
        options={withOpen(PATTERNS, (pattern) => t(`figure.pattern.${pattern}`))}
        value={worn.pattern ?? ''}
        onChange={(pattern) => change({ pattern: pattern || null })}
      />
    </>
  );
}
