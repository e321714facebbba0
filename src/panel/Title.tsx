import type { StructureKind } from '../anatomy/structures';
import { evidenceWords } from '../content';
import type { EvidenceLabel, Review } from '../content/types';
import { t } from '../content/words';
import styles from './page.module.css';
import { plainName } from './plain-name';

interface TitleProps {
  readonly kind: StructureKind | 'trigger-point';
  readonly name: string;
  readonly latin: string;
  readonly evidence?: EvidenceLabel;
  readonly review?: Review;
}

/** Badges, the plain name, and the learned ones under it. The heading takes the focus when a list leads here. */
export function Title({ kind, name, latin, evidence, review }: TitleProps) {
  const { plain, learned } = plainName(name);
  const under = learned === '' || latin.includes(learned) ? latin : `${latin} · ${learned}`;
  return (
    <header>
      <ul className={styles.badges}>
        <li className={kind === 'trigger-point' || kind === 'muscle' ? styles.red : styles.plain}>
          {t(`interface.badge.${kind}`)}
        </li>
        {evidence && (
          <li className={styles.green}>
            {evidence} · {t(evidenceWords(evidence))}
          </li>
        )}
        {review === 'pending' && <li className={styles.amber}>{t('interface.review-pending')}</li>}
      </ul>
      <h2 id="selected-title" className={styles.title} tabIndex={-1}>
        {plain}
      </h2>
      <p className={styles.latin}>{under}</p>
    </header>
  );
}
