import { SIDES } from '../anatomy/side';
import { t } from '../content/words';
import { Sign } from '../panel/Sign';
import { showSide } from '../state/actions';
import { useAtlas } from '../state/react';
import { openKeys } from './app-commands';
import { copyLink } from './copy-link';
import styles from './Header.module.css';
import { Modes } from './Modes';
import { Search } from './Search';
import { Segments } from './Segments';
import { SETTINGS, Settings } from './Settings';

export function Header() {
  const side = useAtlas((state) => state.side);
  return (
    <header className={styles.header}>
      <h1 className={styles.brand}>{t('interface.title')}</h1>
      <div className={styles.modes}>
        <Modes />
      </div>
      <Search />
      <div className={styles.right}>
        <button type="button" className={styles.button} onClick={copyLink}>
          <LinkSign />
          <span className={styles.word}>{t('interface.copy')}</span>
        </button>
        <button type="button" className={styles.keys} onClick={openKeys}>
          {t('interface.help')}
        </button>
        <button type="button" className={styles.settings} popoverTarget={SETTINGS} aria-label={t('interface.settings')}>
          <SettingsSign />
        </button>
        <Segments
          label={t('interface.side')}
          segments={[...SIDES].reverse().map((value) => ({ value, label: t(`interface.side.${value}`) }))}
          value={side}
          onChoose={showSide}
        />
      </div>
      <Settings />
    </header>
  );
}

function LinkSign() {
  return (
    <Sign>
      <path d="M6.5 9.5a2.8 2.8 0 0 0 4 0l2.300-2.300a2.800 2.800 0 0 0-4-4l-.9.9M9.500 6.500a2.800 2.800 0 0 0-4 0L3.200 8.800a2.800 2.800 0 0 0 4 4l.9-.9" />
    </Sign>
  );
}

/** Two sliders. */
function SettingsSign() {
  return (
    <Sign>
      <path d="M2 4.500h6.500M12.500 4.500H14M2 11.500h1.500M7.500 11.500H14" />
      <circle cx="10.500" cy="4.500" r="2" />
      <circle cx="5.500" cy="11.500" r="2" />
    </Sign>
  );
}
