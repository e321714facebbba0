import { Box3, BoxGeometry, Matrix4 } from 'three';
import { expect, test } from 'vitest';
import { structureOf } from '../../src/anatomy/structures';
import { outlineOf } from '../../src/scene/camera/view-pose';
import type { Model } from '../../src/scene/model/load-model';

/** A leg of one box of skin, drawn with more or fewer vertices that do not lie in the same places. */
const leg = (forged: string, segments: number): Model => ({
  forged,
  parts: [
    {
      structure: structureOf('skin'),
      geometry: new BoxGeometry(0.1, 0.5 + segments / 1000, 0.1, segments, segments, segments),
      rest: new Matrix4(),
    },
  ],
  layers: ['skin'],
  bounds: new Box3(),
  awaited: [],
});

test('a view is framed alike by every level of detail of one leg, and anew for another leg', () => {
  const coarse = outlineOf(leg('a', 1));
  expect(outlineOf(leg('a', 4))).toEqual(coarse);
  expect(outlineOf(leg('b', 4))).not.toEqual(coarse);
});
