import { Choices } from '@/components/choices';
import { t } from '@/lib/messages/translate';

import { HAIRS } from '../figure/colours';
import { coverWord, hairdoWord } from '../figure/phrases';
import { COVERS, CURLS, HAIRDOS, type Hair, LENGTHS } from '../figure/vocabulary';
import type { PickerProps } from '../components/part-picker';
import { Swatches } from '../components/swatches';
import { paints, plainPaints, withOpen } from './options';

const OF_HAIR = [
  ...([
    'black',
    'dark brown',
    'brown',
    'light brown',
    'blond',
    'ginger',
    'dark red',
    'grey',
    'white',
  ] as const),
  ...(['pink', 'red', 'orange', 'yellow', 'green', 'turquoise', 'blue', 'purple'] as const),
];
const STYLES = [...CURLS, ...HAIRDOS, 'bald'] as const;

/** Hair, and what is worn over it. */
export function HairPicker({ figure, onChange }: PickerProps) {
  const hair = figure.hair ?? {};
  const change = (part: Hair) => onChange({ ...figure, hair: { ...hair, ...part } });
  return (
    <>
      <Swatches
        legend={t('figure.legend.colour')}
        options={paints(OF_HAIR, HAIRS)}
        value={hair.colour}
        onChange={(colour) => change({ colour })}
      />
      <Choices
        legend={t('figure.legend.style')}
        options={withOpen(STYLES, styleWord)}
        value={hair.style ?? ''}
        onChange={(style) => change({ style: style || null })}
      />
      <Choices
        legend={t('figure.legend.length')}
        options={withOpen(LENGTHS, (length) => firstForm(t(`figure.length.${length}`)))}
        value={hair.length ?? ''}
        onChange={(length) => change({ length: length || null })}
      />
      <Choices
        legend={t('figure.legend.cover')}
        options={withOpen(COVERS, coverWord)}
        value={hair.cover ?? ''}
        onChange={(cover) => change(cover ? { cover } : { cover: null, cover_colour: null })}
      />
      {hair.cover && (
        <Swatches
          legend={t('figure.legend.coverColour')}
          options={plainPaints()}
          value={hair.cover_colour}
          onChange={(cover_colour) => change({ cover_colour })}
        />
      )}
    </>
  );
}

function styleWord(style: (typeof STYLES)[number]): string {
  if (style === 'bald') return t('figure.hair.bald');
  const hairdo = HAIRDOS.find((each) => each === style);
  return hairdo ? hairdoWord(hairdo) : firstForm(t(`figure.curl.${style as 'curly'}`));
}

function firstForm(entry: string): string {
  return entry.split('|')[0] ?? '';
}
