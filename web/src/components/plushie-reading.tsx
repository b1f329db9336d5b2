interface Props {
  className?: string | undefined;
}

/** The house illustration: a mended plushie that reads to itself. Its colours are gouache in both schemes. */
export function PlushieReading({ className }: Props) {
  return (
    <svg className={className} viewBox="0 0 360 280" aria-hidden="true" focusable="false">
      <defs>
        <filter id="gouache" x="-5%" y="-5%" width="110%" height="110%">
          <feTurbulence type="fractalNoise" baseFrequency="0.028" numOctaves="3" seed="4" result="noise" />
          <feDisplacementMap in="SourceGraphic" in2="noise" scale="5" />
        </filter>
        <filter id="drybrush" x="-5%" y="-5%" width="110%" height="110%">
          <feTurbulence
            type="fractalNoise"
            baseFrequency="0.012 0.14"
            numOctaves="2"
            seed="9"
            result="noise"
          />
          <feDisplacementMap in="SourceGraphic" in2="noise" scale="14" />
        </filter>
      </defs>
      <g filter="url(#drybrush)">
        <path d="M52 128c8-62 66-104 138-98s118 46 124 104-34 98-128 100S44 190 52 128z" fill="var(--glow)" />
        <path d="M36 232c60-20 220-22 292-2 4 20-58 32-146 32S30 252 36 232z" fill="#8d9a55" opacity=".75" />
      </g>
      <g filter="url(#gouache)">
        <path d="M66 84l5 12 13 1-10 8 4 13-12-7-11 7 3-13-10-8 13-1z" fill="#d99a2b" />
        <path d="M292 66l4 9 10 1-8 6 3 10-9-5-8 5 2-10-7-6 10-1z" fill="#d99a2b" />
        <circle cx="300" cy="122" r="5" fill="#fbf4e6" />
        <circle cx="54" cy="150" r="4" fill="#fbf4e6" />

        <ellipse cx="132" cy="232" rx="34" ry="21" fill="#a96a3c" transform="rotate(-12 132 232)" />
        <ellipse cx="228" cy="232" rx="34" ry="21" fill="#a96a3c" transform="rotate(12 228 232)" />
        <ellipse cx="122" cy="234" rx="15" ry="13" fill="#ecc596" />
        <ellipse cx="238" cy="234" rx="15" ry="13" fill="#ecc596" />
        <path d="M128 164c-8 40 4 76 52 76s60-36 52-76z" fill="#b87543" />
        <path d="M150 176c-6 28 4 54 30 54s36-26 30-54z" fill="#e6b984" />

        <circle cx="124" cy="66" r="27" fill="#b87543" />
        <circle cx="236" cy="66" r="27" fill="#b87543" />
        <circle cx="124" cy="68" r="14" fill="#e3a08a" />
        <circle cx="236" cy="68" r="14" fill="#e3a08a" />
        <path d="M180 44c52 0 80 30 80 66s-32 64-80 64-80-28-80-64 28-66 80-66z" fill="#c58350" />
        <path d="M214 52c26 8 42 28 45 52-16-2-36-20-45-52z" fill="#5f8296" />
        <path
          d="M216 60l7 5M222 72l8 3M230 84l8 2M240 94l7 1"
          stroke="#fbf4e6"
          strokeWidth="3"
          strokeLinecap="round"
        />
        <ellipse cx="180" cy="136" rx="38" ry="29" fill="#f2d3a7" />
        <path d="M166 124c4-6 24-6 28 0 2 6-8 13-14 13s-16-7-14-13z" fill="#4a342a" />
        <path
          d="M180 137v8c-4 7-12 7-16 3M180 145c4 7 12 7 16 3"
          fill="none"
          stroke="#4a342a"
          strokeWidth="3.500"
          strokeLinecap="round"
        />
        <path
          d="M138 112c4 5 12 5 16 0M206 112c4 5 12 5 16 0"
          fill="none"
          stroke="#4a342a"
          strokeWidth="4"
          strokeLinecap="round"
        />
        <circle cx="128" cy="134" r="10" fill="#e08f72" opacity=".6" />
        <circle cx="232" cy="134" r="10" fill="#e08f72" opacity=".6" />

        <path d="M180 190c-20-14-52-16-76-8l6 52c22-8 50-6 70 8z" fill="#fffaf0" />
        <path d="M180 190c20-14 52-16 76-8l-6 52c-22-8-50-6-70 8z" fill="#f6ead2" />
        <path
          d="M104 182l-7 3 7 57 80 8 79-8 7-57-7-3-6 52c-22-8-50-6-77 8-20-14-48-16-70-8z"
          fill="#b9501b"
        />
        <path
          d="M120 194c14-3 30-2 44 4M122 206c14-3 29-2 42 4M124 218c13-3 27-2 40 4"
          fill="none"
          stroke="#cdb48d"
          strokeWidth="3"
          strokeLinecap="round"
        />
        <path d="M198 216c6-16 16-22 26-20 8 2 14 10 14 22-14-6-28-6-40-2z" fill="#7b9a63" />
        <circle cx="216" cy="192" r="6" fill="#e0a33c" />
        <ellipse cx="106" cy="212" rx="17" ry="14" fill="#b87543" transform="rotate(24 106 212)" />
        <ellipse cx="254" cy="212" rx="17" ry="14" fill="#b87543" transform="rotate(-24 254 212)" />
      </g>
    </svg>
  );
}
