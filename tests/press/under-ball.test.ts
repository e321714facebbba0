import { describe, expect, test } from 'vitest';
import type { StructureId } from '../../src/anatomy/structures';
import type { Mesh } from '../../src/kernel/mesh';
import { contactRadius } from '../../src/press/contact';
import type { Solid } from '../../src/press/solid';
import { underBall } from '../../src/press/under-ball';
import { solidOf } from '../../src/scene/press/solid';
import { box } from '../support/solids';

/** A closed tube along y between two heights, mm. */
const rod = (radius: number, x: number, z: number, from = -200, to = 200, spokes = 96): Mesh => {
  const positions: number[] = [x, from, z, x, to, z];
  const triangles: number[] = [];
  for (let s = 0; s < spokes; s++) {
    const turn = (2 * Math.PI * s) / spokes;
    for (const y of [from, to]) positions.push(x + radius * Math.sin(turn), y, z + radius * Math.cos(turn));
    const [a, b] = [2 + 2 * s, 2 + 2 * ((s + 1) % spokes)];
    triangles.push(a, b, a + 1, b, b + 1, a + 1, 0, b, a, 1, a + 1, b + 1);
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
};

/**
 * A leg of plain shapes: skin of radius 50 round the y axis, a slab of calf muscle 5 to 15 mm under the back, one of deep muscle
 * 15 to 30 mm, a bone of radius 10 in the middle of it all, an artery of radius 2 beside it.
 */
const LEG: ReadonlyMap<StructureId, Solid> = new Map<StructureId, Solid>([
  ['gastrocnemius-medial', solidOf(box([-30, -200, -45], [30, 200, -35]))],
  ['soleus', solidOf(box([-30, -200, -35], [30, 200, -20]))],
  ['tibia', solidOf(rod(10, 0, 0))],
  ['posterior-tibial-artery', solidOf(rod(2, 16, -14))],
]);
const SKIN = solidOf(rod(50, 0, 0));

describe('what lies under a ball on a leg of plain shapes', () => {
  const under = underBall(LEG, SKIN, [0, 0, -50], [0, 0, -1], 65);

  test('is named from the skin inwards, with its depth and thickness', () => {
    expect(under.layers.map(({ id }) => id)).toEqual(
      ['gastrocnemius-medial', 'soleus', 'posterior-tibial-artery', 'tibia'].filter((id) =>
        under.layers.some((layer) => layer.id === id),
      ),
    );
    const [calf, deep] = under.layers;
    // At the rim of the contact the skin curves 1.6 mm nearer to the slab.
    expect(calf?.depth).toBeGreaterThan(3);
    expect(calf?.depth).toBeLessThan(5.01);
    expect(calf?.thickness).toBeCloseTo(10, 1);
    expect(deep?.depth).toBeGreaterThan(13);
    expect(deep?.thickness).toBeCloseTo(15, 1);
    expect(calf?.share).toBe(1);
  });

  test('the bone lies 40 mm under the skin and as far away', () => {
    const bone = under.layers.find(({ id }) => id === 'tibia');
    expect(bone?.depth).toBeCloseTo(40, 0);
    expect(under.bone?.id).toBe('tibia');
    expect(under.bone?.distance).toBeCloseTo(40, 1);
  });

  test('the nearest vessel is measured aslant', () => {
    expect(under.vessel?.id).toBe('posterior-tibial-artery');
    expect(under.vessel?.distance).toBeCloseTo(Math.hypot(16, 36) - 2, 1);
  });

  test('a leg without nerves has none nearby', () => {
    expect(under.nerve).toBeNull();
  });

  test('a larger ball reaches further to the side', () => {
    const beside: ReadonlyMap<StructureId, Solid> = new Map([
      ['soleus', solidOf(box([11, -200, -45], [40, 200, -10]))],
    ]);
    expect(underBall(beside, SKIN, [0, 0, -50], [0, 0, -1], 40).layers).toEqual([]);
    expect(underBall(beside, SKIN, [0, 0, -50], [0, 0, -1], 100).layers).toHaveLength(1);
  });

  test('the same leg turned gives the same depths', () => {
    const turned = underBall(LEG, SKIN, [0, 100, -50], [0, 0, -1], 65);
    expect(turned.layers.map(({ depth }) => Math.round(depth))).toEqual(
      under.layers.map(({ depth }) => Math.round(depth)),
    );
  });
});

describe('a ball of 65 mm at rest', () => {
  test('touches 5 cm² of skin', () => {
    expect((Math.PI * contactRadius(65) ** 2) / 100).toBeCloseTo(5, 0);
  });
});

describe('solids', () => {
  const cube = solidOf(box([0, 0, 0], [10, 10, 10]));

  test('a line through a cube meets it twice, one beside it never', () => {
    expect(cube.crossings([4, 3, -5], [0, 0, 1], 0, 100)).toEqual([5, 15].map((each) => expect.closeTo(each, 4)));
    expect(cube.crossings([14, 3, -5], [0, 0, 1], 0, 100)).toEqual([]);
    expect(cube.crossings([4, 3, -5], [0, 0, 1], 0, 12)).toEqual([expect.closeTo(5, 4)]);
  });

  test('nearness is to the face, the edge or the corner that is nearest', () => {
    expect(cube.nearness([5, 5, 13])).toBeCloseTo(3);
    expect(cube.nearness([13, 5, 14])).toBeCloseTo(5);
    expect(cube.nearness([-2, -3, -6])).toBeCloseTo(7);
    expect(cube.nearness([5, 5, 9])).toBeCloseTo(1);
  });

  test('what is farther than asked is not measured', () => {
    expect(cube.nearness([5, 5, 40], 12)).toBe(12);
  });
});
