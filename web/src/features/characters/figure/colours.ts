import type { Colour, Skin } from './vocabulary';

/** The colours of clothes, fur and paint as the painter mixes them, in the order of a paintbox. */
export const COLOURS: Record<Colour, string> = {
  red: '#c63d3d',
  'dark red': '#8f2f38',
  orange: '#e8863a',
  yellow: '#f2c645',
  gold: '#dba838',
  'light green': '#a5cc7a',
  green: '#5f9f57',
  'dark green': '#38684a',
  turquoise: '#4fb0ad',
  'light blue': '#9cc7e6',
  blue: '#4a7fc1',
  'dark blue': '#33497f',
  purple: '#8a68b5',
  pink: '#e995b0',
  beige: '#e0cba4',
  'light brown': '#bf9163',
  brown: '#94603c',
  'dark brown': '#5f4032',
  black: '#3b363f',
  'dark grey': '#64646e',
  grey: '#9a9aa3',
  'light grey': '#c9c9cf',
  silver: '#b9bfc9',
  white: '#f7f2e8',
  blond: '#e3bf74',
  ginger: '#c86a35',
};

/** The colours of hair: its red is the red that grows. */
export const HAIRS: Record<Colour, string> = {
  ...COLOURS,
  red: '#a8462f',
  'dark red': '#7c2f2c',
  orange: '#c96d38',
  yellow: '#e6c25a',
  gold: '#d9a94c',
  beige: '#d8bd8c',
  'light brown': '#a1744b',
  brown: '#6e4730',
  'dark brown': '#4a3128',
  black: '#2a2226',
  'dark grey': '#6c6a6e',
  grey: '#a7a5a8',
  'light grey': '#cac8c8',
  silver: '#c5c8ce',
  white: '#f0ece6',
  blond: '#dfb869',
  ginger: '#bb5f33',
};

/** The colours of eyes. */
export const IRISES: Record<Colour, string> = {
  ...COLOURS,
  yellow: '#c99a3a',
  gold: '#b8862f',
  green: '#5d9158',
  'light blue': '#79b1d6',
  blue: '#4b86bd',
  'dark blue': '#3a5f96',
  beige: '#a98a52',
  'light brown': '#8f6238',
  brown: '#6b4226',
  'dark brown': '#472c1e',
  black: '#2c2020',
  grey: '#7f909c',
};

/** The tones of skin, from the lightest to the darkest. */
export const SKINS: Record<Skin, string> = {
  porcelain: '#fbe3d2',
  fair: '#f6d4ba',
  light: '#efc4a1',
  golden: '#e4b07d',
  olive: '#cd9f72',
  tan: '#bd8a5e',
  bronze: '#a67148',
  brown: '#8c5b3a',
  deep: '#734a30',
  ebony: '#5d3a27',
};
