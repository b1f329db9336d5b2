import type { Idea } from '../ideas';

export const en: Idea[] = [
  {
    title: 'The Letter Without a Name',
    premise:
      '{hero} finds a letter in a tree that is meant for somebody, but there is no name on it. Who is waiting for it?',
  },
  {
    title: 'The Star in the Puddle',
    premise:
      '{hero} discovers a small star in a puddle and wants to bring it home to the sky before the morning.',
  },
  {
    title: 'The Boat That Would Not Float',
    premise:
      '{hero} builds a boat out of a basket to visit the island in the lake, but the boat has other plans.',
  },
  {
    title: 'Where Did the Wind Go?',
    premise:
      'On the day of the kite festival there is no wind at all. {hero} goes up the mountain to ask where it is.',
  },
  {
    title: 'The Key to Nothing',
    premise:
      '{hero} finds a golden key in the attic and tries it in every door of the village, one after the other.',
  },
  {
    title: 'A Birthday for the Snail',
    premise:
      '{hero} bakes a cake for the slowest guest in the forest, and the party must not end before the guest arrives.',
  },
  {
    title: 'The Drum That Was Too Loud',
    premise:
      '{hero} owns a drum that wakes the whole street, and sets out to find a place where somebody needs noise.',
  },
  {
    title: 'The First Snow',
    premise: '{hero} has been told that snow is coming and packs a suitcase full of things to show it.',
  },
  {
    title: 'The Lantern of the Old Bridge',
    premise:
      'Every night somebody lights the lantern on the bridge. {hero} stays awake to find out who it is.',
  },
  {
    title: 'The Sea in a Shell',
    premise: '{hero} hears the sea in a shell, and inside the sea a very small voice that asks for help.',
  },
  {
    title: 'The Umbrella That Flew Away',
    premise: '{hero} holds on to an umbrella in a storm and lands in a city where nobody has ever seen rain.',
  },
  {
    title: 'The Button Hunt',
    premise:
      '{hero} has lost a button, and in the garden, the market and the cave everybody has found one. But which is the right one?',
  },
];
