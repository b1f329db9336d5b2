import { useEffect } from 'react';

import { Choices } from '@/components/choices';
import { SelectField } from '@/components/field';
import { LANGUAGES, t } from '@/lib/messages/translate';
import { nativeName } from '@/lib/native-name';
import { prefer, type Preferences } from '@/lib/preferences';
import { fetchFace } from '@/lib/reading-font';
import { usePreferences } from '@/lib/use-preferences';

import styles from './taste.module.css';

const THEMES = ['auto', 'light', 'dark'] as const satisfies Preferences['theme'][];
const FONTS = ['house', 'school', 'dyslexia'] as const satisfies Preferences['font'][];
const PRINTS = ['normal', 'large'] as const satisfies Preferences['print'][];

/** How the pages look and speak on this device. */
export function Taste() {
  const { language, theme, font, print } = usePreferences();
  useEffect(() => FONTS.forEach(fetchFace), []);
  return (
    <>
      <SelectField
        className={styles.language}
        label={t('settings.language')}
        value={language}
        onChange={(event) => void prefer({ language: event.currentTarget.value as Preferences['language'] })}
      >
        <option value="auto">{t('settings.language.auto')}</option>
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {nativeName(tag)}
          </option>
        ))}
      </SelectField>
      <Choices
        legend={t('settings.theme')}
        value={theme}
        onChange={(next) => void prefer({ theme: next })}
        options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
      />
      <Choices
        legend={t('settings.font')}
        value={font}
        onChange={(next) => void prefer({ font: next })}
        options={FONTS.map((value) => ({
          value,
          label: t(`settings.font.${value}`),
          sample: <Letters font={value} />,
        }))}
      />
      <Choices
        legend={t('settings.print')}
        value={print}
        onChange={(next) => void prefer({ print: next })}
        options={PRINTS.map((value) => ({ value, label: t(`settings.print.${value}`) }))}
      />
    </>
  );
}

function Letters({ font }: { font: Preferences['font'] }) {
  return (
    <span className={styles.letters} data-face={font} aria-hidden="true">
      Aa Gg
    </span>
  );
}
