import { useId } from 'react';
import { t } from '../content/words';
import { LANGUAGES, type LanguageId, OFFERED } from '../content/words/languages';
import { chooseLanguage, chooseTheme } from '../state/actions';
import { useAtlas } from '../state/react';
import { THEMES } from '../state/types';
import { openKeys } from './app-commands';
import { copyLink } from './copy-link';
import styles from './Settings.module.css';

export const SETTINGS = 'settings';

/** Language and ground, and on narrow screens what the header has no room for. A native popover: it closes itself. */
export function Settings() {
  const theme = useAtlas((state) => state.theme);
  const lang = useAtlas(({ spoken }) => spoken.lang);
  return (
    <div id={SETTINGS} popover="auto" className={styles.settings}>
      {OFFERED.length > 1 && (
        <Choices
          title={t('interface.language')}
          value={lang}
          choices={OFFERED.map((id: LanguageId) => ({ value: id, label: LANGUAGES[id].name, lang: id }))}
          onChoose={chooseLanguage}
        />
      )}
      {!LANGUAGES[lang].proofread && <p className={styles.note}>{t('interface.language.unread')}</p>}
      <Choices
        title={t('interface.theme')}
        value={theme}
        choices={THEMES.map((value) => ({ value, label: t(`interface.theme.${value}`) }))}
        onChoose={chooseTheme}
      />
      <div className={styles.more}>
        <button type="button" popoverTarget={SETTINGS} popoverTargetAction="hide" onClick={copyLink}>
          {t('interface.copy')}
        </button>
        <button type="button" popoverTarget={SETTINGS} popoverTargetAction="hide" onClick={openKeys}>
          {t('interface.help')}
        </button>
      </div>
    </div>
  );
}

interface ChoicesProps<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly onChoose: (value: T) => void;
}

/** Native radio buttons, one under the other. */
function Choices<T extends string>({ title, value, choices, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span lang={choice.lang}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
