import type { Idea } from '../ideas';

export const de: Idea[] = [
  {
    title: 'Der Brief ohne Namen',
    premise:
      '{hero} findet in einem Baum einen Brief, der für jemanden bestimmt ist, aber es steht kein Name darauf. Wer wartet wohl auf ihn?',
  },
  {
    title: 'Der Stern in der Pfütze',
    premise:
      '{hero} entdeckt in einer Pfütze einen kleinen Stern und will ihn noch vor dem Morgen heim in den Himmel bringen.',
  },
  {
    title: 'Das Boot, das nicht schwimmen wollte',
    premise:
      '{hero} baut aus einem Korb ein Boot, um die Insel im See zu besuchen, aber das Boot hat etwas anderes vor.',
  },
  {
    title: 'Wo ist der Wind?',
    premise:
      'Am Tag des Drachenfests weht kein Lüftchen. {hero} steigt auf den Berg, um zu fragen, wo der Wind geblieben ist.',
  },
  {
    title: 'Der Schlüssel zu nichts',
    premise:
      '{hero} findet auf dem Dachboden einen goldenen Schlüssel und probiert ihn im Dorf an jeder Tür aus, an einer nach der anderen.',
  },
  {
    title: 'Ein Geburtstag für die Schnecke',
    premise:
      '{hero} backt einen Kuchen für den langsamsten Gast im Wald, und das Fest darf nicht enden, bevor der Gast da ist.',
  },
  {
    title: 'Die Trommel, die zu laut war',
    premise:
      '{hero} hat eine Trommel, die die ganze Straße weckt, und sucht einen Ort, an dem jemand Lärm brauchen kann.',
  },
  {
    title: 'Der erste Schnee',
    premise:
      '{hero} hat gehört, dass der Schnee kommt, und packt einen Koffer voller Dinge, die man ihm zeigen muss.',
  },
  {
    title: 'Die Laterne auf der alten Brücke',
    premise:
      'Jede Nacht zündet jemand die Laterne auf der Brücke an. {hero} bleibt wach, um herauszufinden, wer es ist.',
  },
  {
    title: 'Das Meer in der Muschel',
    premise: '{hero} hört in einer Muschel das Meer, und im Meer eine winzige Stimme, die um Hilfe ruft.',
  },
  {
    title: 'Der Regenschirm, der davonflog',
    premise:
      '{hero} hält sich im Sturm an einem Regenschirm fest und landet in einer Stadt, in der noch niemand Regen gesehen hat.',
  },
  {
    title: 'Die Jagd nach dem Knopf',
    premise:
      '{hero} hat einen Knopf verloren, und im Garten, auf dem Markt und in der Höhle haben alle einen gefunden. Aber welcher ist der richtige?',
  },
];
