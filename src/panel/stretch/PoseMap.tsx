import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from 'react';
import { POSE_RANGE } from '../../anatomy/pose';
import type { StructureId } from '../../anatomy/structures';
import { LOADS, MEASURED_BENT, MEASURED_LIMITS } from '../../biomechanics/ankle-limit';
import { fibreStrain, slackIn } from '../../biomechanics/strain';
import { VALIDATED } from '../../biomechanics/validated';
import { nameOf } from '../../content';
import { t } from '../../content/words';
import { deg } from '../../kernel/units';
import { poseAt } from '../../state/actions';
import { useAtlas } from '../../state/react';
import { Section } from '../Section';
import { MapKey } from './MapKey';
import { CELL_SIZE, cellsOf, limitLine, MAP, mapX, mapY, poseOn } from './map-model';
import styles from './stretch.module.css';

const MAPPED = ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus', 'tibialis-anterior'] as const;

const STEPS: Readonly<Record<string, readonly [knee: number, ankle: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Strain over all poses, with the present one on it; a click or an arrow key bends the leg. */
export function PoseMap() {
  const [id, choose] = useState<StructureId>('gastrocnemius-medial');
  const field = useId();
  const pose = useAtlas((state) => state.pose);
  const cells = useMemo(() => cellsOf(id), [id]);
  const limits = useMemo(() => LOADS.map((load) => [load, limitLine(load)] as const), []);
  const muscle = t(nameOf(id));
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    poseAt(poseOn(((event.clientX - left) / width) * MAP.width, ((event.clientY - top) / height) * MAP.height));
  };
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const size = event.shiftKey ? 10 : 1;
    poseAt({ knee: deg(pose.knee + by[0] * size), ankle: deg(pose.ankle + by[1] * size) });
  };
  const slack = slackIn(id, pose) ?? 0;
  const state =
    slack >= 0.5
      ? t('stretching.slack', { mm: Math.round(slack) })
      : t('stretching.strain', { percent: Math.round((fibreStrain(id, pose) ?? 0) * 100) });
  const [bottom, top] = VALIDATED.ankle;
  return (
    <Section title={t('stretching.map')}>
      <div className={styles.pick}>
        <label htmlFor={field}>{t('stretching.map.of')}</label>
        <select id={field} value={id} onChange={(event) => choose(event.target.value as StructureId)}>
          {MAPPED.map((each) => (
            <option key={each} value={each}>
              {t(nameOf(each))}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.map}>
        <span className={styles.axisY}>{t('stretching.map.ankle')}</span>
        <svg
          viewBox={`0 0 ${MAP.width} ${MAP.height}`}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is steered by arrow keys, as its label says
          tabIndex={0}
          aria-label={t('stretching.map.label', { muscle })}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            go(event);
          }}
          onPointerMove={(event) => event.buttons === 1 && go(event)}
          onKeyDown={step}
        >
          <defs>
            <pattern
              id={`${field}-hatch`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line x1="0" y1="0" x2="0" y2="6" className={styles.hatch} />
            </pattern>
          </defs>
          {cells.map(({ x, y, step: strain }) => (
            <rect key={`${x} ${y}`} x={x} y={y} {...CELL_SIZE} className={styles.cell} data-step={strain} />
          ))}
          <rect x={0} y={0} width={MAP.width} height={mapY(top)} fill={`url(#${field}-hatch)`} />
          <rect
            x={0}
            y={mapY(bottom)}
            width={MAP.width}
            height={MAP.height - mapY(bottom)}
            fill={`url(#${field}-hatch)`}
          />
          <line x1={0} x2={MAP.width} y1={mapY(0)} y2={mapY(0)} className={styles.zero} />
          {limits.map(([load, points]) => (
            <polyline key={load} points={points} className={styles.bound} data-load={load} />
          ))}
          {LOADS.flatMap((load) =>
            (['straight', 'bent'] as const).map((at) => {
              const { mean, range } = MEASURED_LIMITS[load][at];
              const x = mapX(at === 'bent' ? MEASURED_BENT : 3);
              const [low, high] = [mapY(range[0]), mapY(Math.min(range[1], POSE_RANGE.ankle[1]))];
              return (
                <g key={`${load} ${at}`} className={styles.measured}>
                  <line x1={x} x2={x} y1={low} y2={high} />
                  <circle cx={x} cy={mapY(mean)} r={3.2} />
                </g>
              );
            }),
          )}
          {[30, 60, 90].map((knee) => (
            <text key={knee} x={mapX(knee)} y={MAP.height - 5} className={styles.tick}>
              {t('stretching.degrees', { deg: knee })}
            </text>
          ))}
          {[-30, 0, 30].map((ankle) => (
            <text key={ankle} x={MAP.width - 12} y={mapY(ankle) - 4} className={styles.tick}>
              {t('stretching.degrees', { deg: ankle })}
            </text>
          ))}
          <g className={styles.here}>
            <line x1={mapX(pose.knee)} x2={mapX(pose.knee)} y1={0} y2={MAP.height} />
            <line x1={0} x2={MAP.width} y1={mapY(pose.ankle)} y2={mapY(pose.ankle)} />
            <circle cx={mapX(pose.knee)} cy={mapY(pose.ankle)} r={6} />
          </g>
        </svg>
        <span className={styles.axisX}>{t('stretching.map.knee')}</span>
      </div>
      <p aria-live="polite">
        {t('stretching.map.here', { knee: Math.round(pose.knee), ankle: Math.round(pose.ankle), muscle, state })}
      </p>
      <MapKey />
    </Section>
  );
}
