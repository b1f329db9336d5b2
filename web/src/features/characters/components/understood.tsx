import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';

import { Button } from '@/components/button';
import { HiddenWords } from '@/components/hidden-words';
import type { Figure } from '@/lib/api-schemas';
import { listOf, t } from '@/lib/messages/translate';

import { type Chip, chipsOf, openParts, type Part } from '../figure/chips';
import { COLOURS } from '../figure/colours';
import { isSame } from '../figure/revise';
import { type Garment, isPerson } from '../figure/vocabulary';
import { PartPicker } from './part-picker';
import styles from './understood.module.css';

interface Props {
  figure: Figure | undefined;
  onChange: (figure: Figure) => void;
  /** Takes every correction back; undefined where there is none. */
  onReset: (() => void) | undefined;
  picture: string | undefined;
  /** Main colours of the photo, to be offered. */
  photoColours: Figure['colours'] | null;
  /** What kind of being was written, and what says nothing about looks. */
  kind: string;
  unused: string[];
}

/** What was understood of a character: a chip for each part, to be changed, taken away, or added to. */
export function Understood({ figure, onChange, onReset, picture, photoColours, kind, unused }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [picking, setPicking] = useState<{ part: Part; garment?: Garment | undefined } | null>(null);
  const chips = figure ? chipsOf(figure) : [];
  const remove = (without: Figure) => {
    heading.current?.focus();
    onChange(without);
  };
  return (
    <section className={styles.understood}>
      <h2 ref={heading} tabIndex={-1}>
        {t('figure.title')}
      </h2>
      {figure ? (
        <>
          <ul className={styles.chips}>
            {chips.map((chip) => (
              <li key={chip.key}>
                <UnderstoodChip chip={chip} onPick={setPicking} onRemove={remove} />
              </li>
            ))}
          </ul>
          <Unread figure={figure} kind={kind} unused={unused} />
          <div className={styles.more}>
            <PhotoColours figure={figure} colours={photoColours} onChange={onChange} />
            {openParts(figure).map((part) => (
              <OpenPart key={part} part={part} onPick={() => setPicking({ part })} />
            ))}
            {onReset && (
              <Button look="quiet" size="small" onClick={onReset}>
                {t('figure.reset')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <p className={styles.note}>{t('figure.empty')}</p>
      )}
      <HiddenWords as="p" role="status">
        {listOf(chips.map(({ label }) => label))}
      </HiddenWords>
      {picking && figure && (
        <PartPicker
          part={picking.part}
          garment={picking.garment}
          figure={figure}
          picture={picture}
          onChange={onChange}
          onClose={() => setPicking(null)}
        />
      )}
    </section>
  );
}

interface ChipProps {
  chip: Chip;
  onPick: (picking: { part: Part; garment?: Garment | undefined }) => void;
  onRemove: (without: Figure) => void;
}

function UnderstoodChip({ chip, onPick, onRemove }: ChipProps) {
  const { part, garment, label, without } = chip;
  return (
    <span className={styles.chip}>
      <button type="button" aria-haspopup="dialog" onClick={() => onPick({ part, garment })}>
        {chip.dots.map((colour, place) => (
          <span key={place} className={styles.dot} style={{ background: colour }} />
        ))}
        {label}
      </button>
      {without && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('figure.remove', { what: label })}
          onClick={() => onRemove(without)}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

function OpenPart({ part, onPick }: { part: Part; onPick: () => void }) {
  const what = t(`figure.part.${part}`);
  return (
    <button
      type="button"
      className={styles.open}
      aria-haspopup="dialog"
      aria-label={t('figure.add', { what })}
      onClick={onPick}
    >
      <Plus aria-hidden="true" />
      {what}
    </button>
  );
}

function Unread({ figure, kind, unused }: { figure: Figure; kind: string; unused: string[] }) {
  const isUnknown = kind !== '' && (figure.body ?? 'creature') === 'creature';
  return (
    <>
      {isUnknown && <p className={styles.note}>{t('figure.kind.unknown', { kind })}</p>}
      {unused.length > 0 && (
        <p className={styles.note}>
          {t('figure.unused', { words: listOf(unused.map((words) => t('figure.quoted', { words }))) })}
        </p>
      )}
    </>
  );
}

interface PhotoProps {
  figure: Figure;
  colours: Figure['colours'] | null;
  onChange: (figure: Figure) => void;
}

/** The colours of the photo as a proposal. Of a person nothing is taken from a photo: the family says how it looks. */
function PhotoColours({ figure, colours, onChange }: PhotoProps) {
  if (!colours || isPerson(figure) || isSame({ colours: figure.colours ?? null }, { colours })) return null;
  const shown = [colours.main, colours.second].filter((colour) => colour != null);
  return (
    <button type="button" className={styles.open} onClick={() => onChange({ ...figure, colours })}>
      {shown.map((colour) => (
        <span key={colour} className={styles.dot} style={{ background: COLOURS[colour] }} />
      ))}
      {t('figure.photo')}
    </button>
  );
}
