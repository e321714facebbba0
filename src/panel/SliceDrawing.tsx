import { useMemo } from 'react';
import type { StructureId } from '../anatomy/structures';
import { compartmentOf, nameOf } from '../content';
import { t } from '../content/words';
import { select } from '../state/actions';
import { hover, structureOver } from '../state/pointer';
import { useAtlas, usePointerOver } from '../state/react';
import { plainName } from './plain-name';
import styles from './SliceDrawing.module.css';
import { sliceFigure } from './slice-figure';

const short = (id: StructureId) => plainName(t(nameOf(id))).plain;

/** The cross-section as a flat drawing, with the names of all that it cuts. The list says it too; hovering either lights both. */
export function SliceDrawing() {
  const outlines = useAtlas((state) => state.sliceOutlines);
  const side = useAtlas((state) => state.side);
  const byCompartment = useAtlas((state) => state.colouring === 'compartment');
  const over = usePointerOver(structureOver);
  const chosen = useAtlas(({ selection }) => (selection?.kind === 'structure' ? selection.id : null));
  const figure = useMemo(() => outlines && sliceFigure(outlines, side), [outlines, side]);
  if (!figure) return null;
  const { box, shapes } = figure;
  const lit = (id: StructureId) => (id === over || id === chosen ? 'true' : undefined);
  const inner = side === 'right';
  return (
    <figure className={styles.slice}>
      <div className={styles.paper}>
        <span>{t('interface.slice.front')}</span>
        <span>{t(`interface.slice.${inner ? 'outer' : 'inner'}`)}</span>
        <svg viewBox={box.join(' ')} role="img" aria-label={t('interface.slice.drawing')}>
          {shapes.map(({ id, kind, path }) => {
            const compartment = byCompartment && kind !== 'bone' ? compartmentOf(id) : undefined;
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; the list below does the same by key.
              <path
                key={id}
                d={path}
                className={styles[kind]}
                data-lit={lit(id)}
                style={compartment && { fill: `var(--compartment-${compartment.id})` }}
                onPointerEnter={() => hover({ kind: 'structure', id })}
                onPointerLeave={() => hover(null)}
                onClick={() => select({ kind: 'structure', id })}
              >
                <title>{short(id)}</title>
              </path>
            );
          })}
        </svg>
        <span>{t(`interface.slice.${inner ? 'inner' : 'outer'}`)}</span>
        <span>{t('interface.slice.back')}</span>
      </div>
      <figcaption className={styles.caption} aria-hidden="true">
        {over && shapes.some(({ id }) => id === over) ? short(over) : ' '}
      </figcaption>
      <details className={styles.names}>
        <summary>
          {t('interface.slice.cut')} <span className={styles.count}>{shapes.length}</span>
        </summary>
        <ul>
          {shapes.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                data-lit={lit(id)}
                onClick={() => select({ kind: 'structure', id })}
                onPointerEnter={() => hover({ kind: 'structure', id })}
                onPointerLeave={() => hover(null)}
                onFocus={() => hover({ kind: 'structure', id })}
                onBlur={() => hover(null)}
              >
                {short(id)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}
