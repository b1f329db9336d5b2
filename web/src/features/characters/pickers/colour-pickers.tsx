import { Choices } from '@/components/choices';
import { t } from '@/lib/messages/translate';

import { IRISES, SKINS } from '../figure/colours';
import { EYES, PATTERNS, type Skin } from '../figure/vocabulary';
import type { PickerProps } from '../components/part-picker';
import { Swatches } from '../components/swatches';
import { paints, plainPaints, withOpen } from './options';

const OF_EYES = [
  ...([
    'brown',
    'dark brown',
    'light brown',
    'green',
    'blue',
    'light blue',
    'grey',
    'black',
    'yellow',
  ] as const),
];

/** The tone of skin, in the tones that are painted. */
export function SkinPicker({ figure, onChange }: PickerProps) {
  const tones = Object.entries(SKINS) as [Skin, string][];
  return (
    <Swatches
      legend={t('figure.part.skin')}
      options={tones.map(([value, colour]) => ({ value, colour, label: t(`figure.skin.${value}`) }))}
      value={figure.skin}
      onChange={(skin) => onChange({ ...figure, skin })}
    />
  );
}

/** Colours and pattern of fur, plush, scales or paint. */
export function CoatPicker({ figure, onChange }: PickerProps) {
  const { colours } = figure;
  return (
    <>
      <Swatches
        legend={t('figure.legend.colour')}
        options={plainPaints()}
        value={colours?.main}
        onChange={(main) => onChange({ ...figure, colours: { ...colours, main } })}
      />
      <Choices
        legend={t('figure.legend.pattern')}
        options={withOpen(PATTERNS, (pattern) => t(`figure.pattern.${pattern}`))}
        value={figure.pattern ?? ''}
        onChange={(pattern) => onChange({ ...figure, pattern: pattern || null })}
      />
      <Swatches
        legend={t('figure.legend.second')}
        options={plainPaints()}
        value={colours?.second}
        onChange={(second) => onChange({ ...figure, colours: { ...colours, second } })}
      />
    </>
  );
}

/** The colour of the eyes, and how many there are. */
export function EyesPicker({ figure, onChange }: PickerProps) {
  const { eyes } = figure;
  const counts = withOpen(
    EYES.map((count) => `${count}` as const),
    (count) => t('figure.eyes.count', { count: Number(count) }),
  );
  return (
    <>
      <Swatches
        legend={t('figure.legend.colour')}
        options={paints(OF_EYES, IRISES)}
        value={eyes?.colour}
        onChange={(colour) => onChange({ ...figure, eyes: { ...eyes, colour } })}
      />
      <Choices
        legend={t('figure.legend.count')}
        options={counts}
        value={eyes?.count ? (`${eyes.count}` as '1') : ''}
        onChange={(count) => onChange({ ...figure, eyes: { ...eyes, count: Number(count) || null } })}
      />
    </>
  );
}
