import type { Colour, Skin } from './vocabulary';

/** The colours as the painter mixes them, in the order of a paintbox. */
export const COLOURS: Record<Colour, string> = {
  red: '#d24b45',
  'dark red': '#8f2f33',
  orange: '#e58a3c',
  yellow: '#efc94c',
  gold: '#d8a93a',
  'light green': '#a9cf86',
  green: '#5f9a58',
  'dark green': '#37633f',
  turquoise: '#4fb3ae',
  'light blue': '#9cc8e3',
  blue: '#4f82bd',
  'dark blue': '#2f4a7d',
  purple: '#8a63a8',
  pink: '#e897b0',
  beige: '#dfc9a4',
  'light brown': '#b98a5e',
  brown: '#8d5f3d',
  'dark brown': '#573a2a',
  black: '#2d2a2e',
  grey: '#8e8d8f',
  'light grey': '#c6c5c4',
  'dark grey': '#57575c',
  silver: '#b8bec6',
  white: '#f7f3ea',
  blond: '#e3c277',
  ginger: '#c8693a',
};

/** The tones of skin as the painter mixes them, from the lightest to the darkest. */
export const SKINS: Record<Skin, string> = {
  porcelain: '#f7e0d3',
  fair: '#f3d3bf',
  light: '#ebc3a3',
  golden: '#deb088',
  olive: '#c99c72',
  tan: '#b98560',
  bronze: '#a06f4b',
  brown: '#86583a',
  deep: '#68422d',
  ebony: '#4c3026',
};
