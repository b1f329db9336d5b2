import type { Book } from '@/lib/api-schemas';

import styles from './style-sample.module.css';

/** The same small landscape in each style of painting. */
export function StyleSample({ style }: { style: Book['style'] }) {
  const brush = `brush-${style}`;
  return (
    <svg className={styles.sample} data-style={style} viewBox="0 0 120 90" aria-hidden="true">
      <defs>
        <filter id={brush} x="-10%" y="-10%" width="120%" height="120%">
          {filters[style]}
        </filter>
      </defs>
      <rect className={styles.air} width="120" height="90" />
      <g filter={`url(#${brush})`}>
        <circle className={styles.sun} cx="88" cy="26" r="13" />
      </g>
      <g filter={`url(#${brush})`}>
        <path className={styles.far} d="M-10 62c24-22 50-20 72-4s44 8 70-8v50H-10z" />
      </g>
      <g filter={`url(#${brush})`}>
        <path className={styles.near} d="M-10 78c30-16 62-14 88-6s34 2 54-6v40H-10z" />
      </g>
      <g filter={`url(#${brush})`}>
        <path className={styles.trunk} d="M35 50h5v26h-5z" />
        <path className={styles.crown} d="M37 22c12 0 18 9 18 18s-7 15-18 15-18-6-18-15 6-18 18-18z" />
      </g>
    </svg>
  );
}

const filters: Record<Book['style'], React.ReactNode> = {
  gouache: (
    <>
      <feTurbulence type="fractalNoise" baseFrequency="0.03 0.12" numOctaves="2" seed="3" result="noise" />
      <feDisplacementMap in="SourceGraphic" in2="noise" scale="6" />
    </>
  ),
  watercolour: (
    <>
      <feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="4" seed="8" result="noise" />
      <feDisplacementMap in="SourceGraphic" in2="noise" scale="9" result="edge" />
      <feGaussianBlur in="edge" stdDeviation="0.9" />
    </>
  ),
  papercut: (
    <feDropShadow dx="1.500" dy="-1.500" stdDeviation="1.600" floodColor="#2c1226" floodOpacity="0.450" />
  ),
  crayon: (
    <>
      <feTurbulence type="fractalNoise" baseFrequency="0.9 0.25" numOctaves="2" seed="5" result="noise" />
      <feDisplacementMap in="SourceGraphic" in2="noise" scale="5" result="rough" />
      <feColorMatrix in="noise" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -6 3.9" result="gaps" />
      <feComposite in="rough" in2="gaps" operator="in" />
    </>
  ),
};
