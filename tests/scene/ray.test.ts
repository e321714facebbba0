import { BoxGeometry, Mesh, PerspectiveCamera } from 'three';
import { beforeEach, describe, expect, test } from 'vitest';
import { aim, aimBelowCut, meet, meetSkin } from '../../src/scene/pointer/ray';
import { createStageLink, type StageLink } from '../../src/scene/stage-link';

const SIZE = { width: 200, height: 100 } as const;

/** A slab across the line of sight, so many metres before the eye. */
const slab = (distance: number, height = 0): Mesh => {
  const mesh = new Mesh(new BoxGeometry(0.2, 0.2, 0.001));
  mesh.position.set(0, height, -distance);
  mesh.updateMatrixWorld();
  return mesh;
};

describe('the ray', () => {
  let link: StageLink;
  beforeEach(() => {
    link = createStageLink({ meshes: new Map() });
    link.camera = new PerspectiveCamera(24, SIZE.width / SIZE.height, 0.02, 12);
    link.camera.updateMatrixWorld();
    link.store.setState({ size: SIZE });
  });
  const middle = () => aim(link, SIZE.width / 2, SIZE.height / 2);

  test('is sent by nobody while nobody looks', () => {
    link.camera = null;
    expect(middle()).toBe(false);
  });

  test('meets the nearest, in whatever order things are asked', () => {
    const [near, mid, far] = [slab(0.5), slab(0.8), slab(1.2)];
    for (const order of [
      [near, mid, far],
      [far, mid, near],
      [mid, far, near],
    ]) {
      middle();
      expect(meet(link, order, 0).map(({ object }) => object)).toEqual([near]);
    }
  });

  test('meets what lies within the slack behind the nearest too, nearest first', () => {
    const [near, close, far] = [slab(0.5), slab(0.5002), slab(0.51)];
    middle();
    expect(meet(link, [far, close, near], 0.0003).map(({ object }) => object)).toEqual([near, close]);
  });

  test('meets nothing beside what it is sent at', () => {
    aim(link, 1, 1);
    expect(meet(link, [slab(0.5)], 0)).toEqual([]);
  });

  test('passes over what the cross-section took away', () => {
    const [above, below] = [slab(0.5), slab(0.9, -0.15)];
    // Downwards, so that it comes below the cut behind the first of them.
    const down = () => aim(link, SIZE.width / 2, 0.9 * SIZE.height);
    down();
    expect(meet(link, [below, above], 0)[0]?.object).toBe(above);
    link.store.setState({ cut: -0.12 });
    down();
    expect(aimBelowCut(link)).toBe(true);
    expect(meet(link, [below, above], 0)[0]?.object).toBe(below);
    link.store.setState({ cut: -5 });
    aim(link, SIZE.width / 2, 0);
    expect(aimBelowCut(link)).toBe(false);
  });

  test('finds the skin whether it is shown or not, and the corners of the triangle met', () => {
    expect(middle() && meetSkin(link)).toBeNull();
    const skin = slab(0.7);
    skin.visible = false;
    link.specimen.meshes.set('skin', new Set([skin]));
    middle();
    const met = meetSkin(link);
    expect(met?.distance).toBeCloseTo(0.6995, 4);
    expect(new Set(met?.corners).size).toBe(3);
  });
});
