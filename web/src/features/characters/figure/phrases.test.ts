import { afterEach, expect, test } from 'vitest';

import type { Figure } from '@/lib/api-schemas';
import { type Language, speak } from '@/lib/messages/translate';

import { chipsOf } from './chips';

const mia: Figure = {
  body: 'person',
  pronoun: 'she',
  age: 'child',
  skin: 'brown',
  hair: { colour: 'black', style: 'curly', length: 'long', cover: 'headscarf', cover_colour: 'green' },
  eyes: { colour: 'blue' },
  wears: [
    { what: 'boots', colour: 'red' },
    { what: 'dress', colour: 'white', pattern: 'stars' },
    { what: 'beanie', colour: 'dark blue' },
    { what: 'scarf', colour: 'purple' },
  ],
  aids: ['wheelchair'],
};
const bear: Figure = {
  body: 'bear',
  colours: { main: 'brown', second: 'white' },
  hair: { style: 'plaits', colour: 'black' },
  eyes: { count: 3 },
  missing: ['left ear'],
  marks: [{ what: 'patch', colour: 'red' }],
};

afterEach(() => speak('en'));

const said: [Language, string[], string[]][] = [
  [
    'en',
    [
      ...['Girl', 'Brown skin', 'Long curly black hair', 'Green headscarf', 'Blue eyes', 'Red boots'],
      ...['White dress with stars', 'Dark blue woolly hat', 'Purple scarf', 'Wheelchair'],
    ],
    ['Bear', 'Black plaits', '3 eyes', 'Brown and white', 'Left ear missing', 'Red patch'],
  ],
  [
    'de',
    [
      ...[
        'Mädchen',
        'Braune Haut',
        'Lange lockige schwarze Haare',
        'Grünes Kopftuch',
        'Blaue Augen',
        'Rote Stiefel',
      ],
      ...['Weißes Kleid mit Sternen', 'Dunkelblaue Mütze', 'Lila Schal', 'Rollstuhl'],
    ],
    ['Bär', 'Schwarze Zöpfe', '3 Augen', 'Braun und weiß', 'Linkes Ohr fehlt', 'Roter Flicken'],
  ],
  [
    'es',
    [
      ...['Niña', 'Piel morena', 'Pelo negro rizado largo', 'Pañuelo verde', 'Ojos azules', 'Botas rojas'],
      ...['Vestido blanco con estrellas', 'Gorro azul oscuro', 'Bufanda morada', 'Silla de ruedas'],
    ],
    ['Oso', 'Trenzas negras', '3 ojos', 'Marrón y blanco', 'Le falta la oreja izquierda', 'Parche rojo'],
  ],
  [
    'fr',
    [
      ...[
        'Fille',
        'Peau brune',
        'Cheveux longs noirs bouclés',
        'Foulard vert',
        'Yeux bleus',
        'Bottes rouges',
      ],
      ...['Robe blanche à étoiles', 'Bonnet bleu foncé', 'Écharpe violette', 'Fauteuil roulant'],
    ],
    ['Ours', 'Tresses noires', '3 yeux', 'Marron et blanc', 'Sans oreille gauche', 'Pièce cousue rouge'],
  ],
];

test.each(said)('chips say in %s what a parent would say', async (language, ofMia, ofBear) => {
  await speak(language);
  expect(chipsOf(mia).map(({ label }) => label)).toEqual(ofMia);
  expect(chipsOf(bear).map(({ label }) => label)).toEqual(ofBear);
});

test('a chip that is taken away takes only itself away', () => {
  const without = chipsOf(mia).find(({ key }) => key === 'wears-boots')?.without;
  expect(without?.wears?.map(({ what }) => what)).toEqual(['dress', 'beanie', 'scarf']);
  expect(chipsOf(mia).find(({ key }) => key === 'hair')?.without?.hair?.cover).toBe('headscarf');
});
