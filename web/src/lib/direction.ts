const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The way a language is written, for `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  return RIGHT_TO_LEFT.has(primary) && script !== 'Latn' ? 'rtl' : 'ltr';
}
