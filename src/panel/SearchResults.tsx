import { structureOf } from '../anatomy/structures';
import { latinOf, triggerPointOf } from '../content';
import type { SearchHit } from '../content/search';
import { t } from '../content/words';
import { hover } from '../state/pointer';
import type { Selection } from '../state/types';
import { plainName } from './plain-name';
import styles from './SearchResults.module.css';
import { nameOfSelection } from './say';

const kindOf = (target: Selection) =>
  t(`interface.badge.${target.kind === 'trigger-point' ? 'trigger-point' : structureOf(target.id).kind}`);

const latinNameOf = (target: Selection) =>
  t(target.kind === 'trigger-point' ? triggerPointOf(target.id).latin : latinOf(target.id));

const bringNear = (node: HTMLElement | null) => node?.scrollIntoView({ block: 'nearest' });

interface SearchResultsProps {
  readonly id: string;
  readonly hits: readonly SearchHit[];
  /** The one that Enter chooses. */
  readonly current: number;
  readonly optionId: (index: number) => string;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

/** What was found, each by its plain name, its Latin, what it is, and the word that led to it when its name does not show it. */
export function SearchResults({ id, hits, current, optionId, onPoint, onChoose }: SearchResultsProps) {
  return (
    <div id={id} role="listbox" aria-label={t('interface.search')} className={styles.results}>
      {hits.map((hit, i) => {
        const { target, term } = hit;
        const { plain } = plainName(nameOfSelection(target));
        const latin = latinNameOf(target);
        const shown = `${nameOfSelection(target)} ${latin}`.toLowerCase();
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and handles the keys.
          <div
            key={target.id}
            id={optionId(i)}
            role="option"
            aria-selected={i === current}
            tabIndex={-1}
            className={styles.result}
            ref={i === current ? bringNear : undefined}
            // The field keeps the focus, else it would close the list before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(hit)}
            onPointerEnter={() => {
              onPoint(i);
              hover(target);
            }}
            onPointerLeave={() => hover(null)}
          >
            <span className={styles.name}>{plain}</span>
            <span className={styles.kind}>{kindOf(target)}</span>
            <span className={styles.latin}>{latin}</span>
            {!shown.includes(term.toLowerCase()) && (
              <span className={styles.term}>{t('interface.search.for', { term })}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
