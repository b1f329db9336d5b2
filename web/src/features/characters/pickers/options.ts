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

/** The whole paintbox, or some of it. */
export function paints(colours: readonly Colour[] = Object.keys(COLOURS) as Colour[]) {
  return colours.map((value) => ({ value, label: colourWord(value), colour: COLOURS[value] }));
}

/** Colours of anything but hair. */
export function plainPaints() {
  return paints().filter(({ value }) => value !== 'blond' && value !== 'ginger');
}
