import type { StructureId } from '../anatomy/structures';
import { COMPARTMENT_CONTENT } from '../content';
import { t } from '../content/words';
import { isolate } from '../state/dissect';
import { useAtlas } from '../state/react';
import styles from './Compartments.module.css';
import { plainName } from './plain-name';

const sameSet = (a: readonly StructureId[], b: readonly StructureId[]) =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The legend of the view by compartments; each entry shows its compartment alone. */
export function Compartments() {
  const present = useAtlas((state) => state.modelStructures);
  const isolated = useAtlas((state) => state.dissection.isolated);
  const shown = Object.values(COMPARTMENT_CONTENT).map(({ id, name, members }) => ({
    id,
    name: plainName(t(name)).plain,
    members: present.length > 0 ? members.filter((member) => present.includes(member)) : members,
  }));
  return (
    <ul className={styles.legend}>
      {shown
        .filter(({ members }) => members.length > 0)
        .map(({ id, name, members }) => {
          const alone = sameSet(isolated, members);
          return (
            <li key={id}>
              <button type="button" aria-pressed={alone} onClick={() => isolate(alone ? [] : members)}>
                <span className={styles.swatch} style={{ background: `var(--compartment-${id})` }} aria-hidden="true" />
                {name}
              </button>
            </li>
          );
        })}
    </ul>
  );
}
