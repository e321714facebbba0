import { describe, expect, it } from 'vitest';
import { CELLS, cellOf } from '../../src/anatomy/cells';
import { at } from '../../src/kernel/at';
import { skinPoint, vertexCount, vertexNormal, vertexPosition } from '../../src/pain/skin';
import { markWeights, type SkinCells } from '../../src/scene/ink/skin-cells';
import { cellsUnder } from '../../src/scene/paint/cells-under';
import { capsuleLeg } from '../pain/capsule-leg';

const leg = capsuleLeg();
const cells = Uint16Array.from({ length: vertexCount(leg) }, (_, vertex) => cellOf(skinPoint(leg, vertex)));
const sizes = new Uint16Array(CELLS);
for (const cell of cells) sizes[cell] = (sizes[cell] ?? 0) + 1;
const skin: SkinCells = { cells, sizes };

/** The vertex of the calf nearest to a place on its chart. */
const vertexAt = (f: number, theta: number) =>
  [...cells.keys()].reduce((best, vertex) => {
    const off = (v: number) => Math.hypot((skinPoint(leg, v).f - f) * 417, skinPoint(leg, v).theta - theta);
    return off(vertex) < off(best) ? vertex : best;
  });

describe('a brush on the skin', () => {
  const middle = vertexAt(0.3, 20);
  const under = cellsUnder(leg, skin, middle, 14);

  it('marks the cell in its middle, and cells it covers by half or more', () => {
    expect(under).toContain(at(cells, middle));
    expect(under.length).toBeGreaterThan(2);
    expect(under.length).toBeLessThan(16);
  });

  it('marks nowhere else', () => {
    for (const cell of under) {
      const own = [...cells.keys()].filter((vertex) => cells[vertex] === cell);
      const near = own.filter((vertex) => {
        const [a, b] = [vertexPosition(leg, vertex), vertexPosition(leg, middle)];
        return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) <= 14;
      });
      expect(2 * near.length).toBeGreaterThanOrEqual(own.length);
    }
  });

  it('does not reach through to the other side of a thin part', () => {
    const through = cellsUnder(leg, skin, middle, 200);
    const back = vertexNormal(leg, middle);
    for (const cell of through) {
      const facing = [...cells.keys()]
        .filter((vertex) => cells[vertex] === cell)
        .map((vertex) => vertexNormal(leg, vertex).reduce((sum, n, k) => sum + n * at(back, k), 0));
      expect(Math.max(...facing)).toBeGreaterThan(0);
    }
  });

  it('however small marks the cell it stands on', () => {
    expect(cellsUnder(leg, skin, middle, 0.1)).toEqual([at(cells, middle)]);
  });
});

describe('marks on the skin', () => {
  it('are full inside, nothing far away, and half along the rim', () => {
    const marked = cellsUnder(leg, skin, vertexAt(0.3, 20), 40);
    const weights = markWeights(skin, marked, leg.triangles);
    expect(weights[vertexAt(0.3, 20)]).toBe(255);
    expect(weights[vertexAt(0.6, 20)]).toBe(0);
    expect(weights[vertexAt(0.3, -150)]).toBe(0);
    const wrong = [...weights.keys()].filter((v) => marked.includes(at(cells, v)) !== at(weights, v) > 127);
    expect(wrong.length / weights.filter((w) => w > 127).length).toBeLessThan(0.2);
  });

  it('cost nothing where there are none', () => {
    expect(markWeights(skin, [], leg.triangles).some((weight) => weight > 0)).toBe(false);
  });
});
