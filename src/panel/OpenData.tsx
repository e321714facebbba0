import { t } from '../content/words';
import { Section } from './Section';
import styles from './Supported.module.css';

/** Beside the page, put there when it is built (src/cli/data/vite-plugin.ts). */
const FILES = [
  { name: 'evidence-page.data.records', file: 'calf-atlas.json', schema: 'calf-atlas.schema.json' },
  { name: 'evidence-page.data.skin', file: 'calf-atlas-skin.json', schema: 'calf-atlas-skin.schema.json' },
] as const;

/** The same records as data, to be taken away. */
export function OpenData() {
  return (
    <Section title={t('evidence-page.data')}>
      <p>{t('evidence-page.data.what')}</p>
      <ul className={styles.files}>
        {FILES.map(({ name, file, schema }) => (
          <li key={file}>
            <a href={`data/${file}`} download>
              {t(name)}
            </a>
            <a href={`data/${schema}`} download>
              {t('evidence-page.data.schema')}
            </a>
          </li>
        ))}
        <li>
          <a href="data/LICENSE" target="_blank" rel="noreferrer">
            {t('evidence-page.data.licence')}
          </a>
        </li>
      </ul>
    </Section>
  );
}
