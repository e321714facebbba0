import { DISCLAIMER } from '../content';
import { t } from '../content/words';
import { LANGUAGES } from '../content/words/languages';
import { useAtlas } from '../state/react';
import styles from './page.module.css';

/** Stands at the foot of every page, with what else is to be known of its words. */
export function Disclaimer() {
  const lang = useAtlas(({ spoken }) => spoken.lang);
  return (
    <p className={styles.note}>
      {t(DISCLAIMER)}
      {!LANGUAGES[lang].proofread && ` ${t('interface.language.unread')}`}
    </p>
  );
}
