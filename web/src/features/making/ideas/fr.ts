import type { Idea } from '../ideas';

export const fr: Idea[] = [
  {
    title: 'La lettre sans nom',
    premise:
      '{hero} trouve dans un arbre une lettre pour quelqu’un, mais aucun nom n’est écrit dessus. Qui donc l’attend ?',
  },
  {
    title: 'L’étoile dans la flaque',
    premise: '{hero} découvre une petite étoile dans une flaque et veut la ramener au ciel avant le matin.',
  },
  {
    title: 'Le bateau qui ne voulait pas flotter',
    premise:
      '{hero} construit un bateau avec un panier pour visiter l’île du lac, mais le bateau a une autre idée en tête.',
  },
  {
    title: 'Où est passé le vent ?',
    premise:
      'Le jour de la fête des cerfs-volants, pas un souffle de vent. {hero} monte sur la montagne pour demander où il est passé.',
  },
  {
    title: 'La clé de rien du tout',
    premise:
      '{hero} trouve une clé dorée au grenier et l’essaie dans toutes les portes du village, l’une après l’autre.',
  },
  {
    title: 'Un anniversaire pour l’escargot',
    premise:
      '{hero} prépare un gâteau pour l’invité le plus lent de la forêt, et la fête ne doit pas finir avant son arrivée.',
  },
  {
    title: 'Le tambour trop bruyant',
    premise:
      '{hero} possède un tambour qui réveille toute la rue, et cherche un endroit où quelqu’un a besoin de bruit.',
  },
  {
    title: 'La première neige',
    premise: '{hero} apprend que la neige arrive et remplit une valise de choses à lui montrer.',
  },
  {
    title: 'La lanterne du vieux pont',
    premise:
      'Chaque nuit, quelqu’un allume la lanterne du pont. {hero} ne dort pas, pour découvrir qui c’est.',
  },
  {
    title: 'La mer dans un coquillage',
    premise:
      '{hero} entend la mer dans un coquillage et, dans la mer, une toute petite voix qui demande de l’aide.',
  },
  {
    title: 'Le parapluie qui s’envola',
    premise:
      '{hero} s’accroche à un parapluie en pleine tempête et atterrit dans une ville où personne n’a jamais vu la pluie.',
  },
  {
    title: 'La chasse au bouton',
    premise:
      '{hero} a perdu un bouton, et au jardin, au marché et dans la grotte, tout le monde en a trouvé un. Mais lequel est le bon ?',
  },
];
