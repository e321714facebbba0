import { POSE_RANGE } from '../../anatomy/pose';
import type { StructureId } from '../../anatomy/structures';
import { ankleLimit, type Load } from '../../biomechanics/ankle-limit';
import { fibreStrain } from '../../biomechanics/strain';
import { deg } from '../../kernel/units';

/** Size of the drawing in its own units: two for a degree of the knee, three for one of the ankle. */
export const MAP = { width: 240, height: 270 } as const;

/** Degrees of a cell. */
const CELL = 10;

export const mapX = (knee: number): number => knee * 2;
export const mapY = (ankle: number): number => (POSE_RANGE.ankle[1] - ankle) * 3;

/** The pose at a place of the drawing. */
export const poseOn = (x: number, y: number) => ({
  knee: deg(Math.round(x / 2)),
  ankle: deg(Math.round(POSE_RANGE.ankle[1] - y / 3)),
});

export interface Cell {
  readonly x: number;
  readonly y: number;
  /** 0 none, 1…5: strain in steps of a tenth. */
  readonly step: number;
}

export const CELL_SIZE = { width: CELL * 2, height: CELL * 3 } as const;

/** The strain of one muscle over all poses, in the middles of cells. */
export const cellsOf = (id: StructureId): readonly Cell[] => {
  const cells: Cell[] = [];
  for (let knee = POSE_RANGE.knee[0]; knee < POSE_RANGE.knee[1]; knee += CELL)
    for (let ankle = POSE_RANGE.ankle[0]; ankle < POSE_RANGE.ankle[1]; ankle += CELL) {
      const strain = fibreStrain(id, { knee: deg(knee + CELL / 2), ankle: deg(ankle + CELL / 2) }) ?? 0;
      const step = strain < 0.01 ? 0 : Math.min(5, Math.ceil(strain * 10));
      cells.push({ x: mapX(knee), y: mapY(ankle + CELL), step });
    }
  return cells;
};

/** The ankle's limit by knee angle as the points of a line. */
export const limitLine = (load: Load): string =>
  Array.from({ length: 13 }, (_, i) => {
    const knee = i * CELL;
    return `${mapX(knee)},${mapY(ankleLimit(deg(knee), load).ankle).toFixed(1)}`;
  }).join(' ');
