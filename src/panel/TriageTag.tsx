import { triageWords } from '../content';
import type { Triage } from '../content/types';
import { t } from '../content/words';
import styles from './page.module.css';

const HUE: Readonly<Record<Triage, string | undefined>> = {
  emergency: styles.red,
  'same-day': styles.red,
  soon: styles.amber,
  routine: styles.green,
};

/** How soon to be seen. */
export function TriageTag({ triage }: { readonly triage: Triage }) {
  return <span className={`${styles.tag} ${HUE[triage]}`}>{t(triageWords(triage))}</span>;
}
