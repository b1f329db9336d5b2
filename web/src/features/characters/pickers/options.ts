import { t } from '@/lib/messages/translate';

import { COLOURS } from '../figure/colours';
import { capital, colourWord } from '../figure/phrases';
import type { Colour } from '../figure/vocabulary';

/** What a part can be, and that it may be left open: then its value is ''. */
export function withOpen<V extends string>(values: readonly V[], labelOf: (value: V) => string) {
  return [
    { value: '' as V | '', label: t('figure.open') },
    ...values.map((value) => ({ value: value as V | '', label: capital(labelOf(value)) })),
  ];
}

export function optionsOf<V extends string>(values: readonly V[], labelOf: (value: V) => string) {
  return values.map((value) => ({ value, label: capital(labelOf(value)) }));
}

/** Colours by their names, as they are on this thing. */
export function paints(colours: readonly Colour[], as: Record<Colour, string>) {
  return colours.map((value) => ({ value, label: colourWord(value), colour: as[value] }));
}

/** Colours of anything but hair. */
export function plainPaints() {
  const colours = Object.keys(COLOURS) as Colour[];
  return paints(
    colours.filter((colour) => colour !== 'blond' && colour !== 'ginger'),
    COLOURS,
  );
}
