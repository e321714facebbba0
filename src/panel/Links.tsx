import { select } from '../state/actions';
import type { Selection } from '../state/types';
import { focusTitle } from './focus-title';
import styles from './page.module.css';
import { plainName } from './plain-name';
import { nameOfSelection, placesOf } from './say';

/** Ways on from a page: to other points, or to the muscle a point lies in. */
export function Links({ to }: { readonly to: readonly Selection[] }) {
  return (
    <ul className={styles.links}>
      {to.map((selection) => {
        const { plain, learned } = plainName(nameOfSelection(selection));
        return (
          <li key={selection.id}>
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                select(selection);
                focusTitle();
              }}
            >
              {plain}
              <small>{selection.kind === 'trigger-point' ? placesOf(selection.id, 'essential') : learned}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
