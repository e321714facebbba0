import { BoxGeometry, BufferAttribute, CylinderGeometry, Matrix4 } from 'three';
import { describe, expect, test } from 'vitest';
import { CHART_RANGE } from '../../../src/anatomy/glb-contract';
import { structureOf } from '../../../src/anatomy/structures';
import { at } from '../../../src/kernel/at';
import { areaOf } from '../../../src/kernel/loop';
import { mm } from '../../../src/kernel/units';
import type { Part } from '../../../src/scene/model/load-model';
import { tendonShown } from '../../../src/scene/slice/cap-material';
import { cutParts, outlinesOf } from '../../../src/scene/slice/cut-parts';
import { legHeights } from '../../../src/scene/slice/leg-heights';
import { sightBelow } from '../../../src/scene/slice/sight-below';

/** A round leg from 0 down to −400 mm, stored in units of 400 mm as a quantised mesh is. */
const rest = new Matrix4().makeScale(0.4, 0.4, 0.4).setPosition(0, -0.2, 0);
const tibia: Part = { structure: structureOf('tibia'), geometry: new CylinderGeometry(0.05, 0.05, 1, 96), rest };
const soleus: Part = {
  structure: structureOf('soleus'),
  geometry: new BoxGeometry(0.1, 0.25, 0.1),
  rest: new Matrix4().makeScale(0.4, 0.4, 0.4).setPosition(0.03, -0.15, -0.05),
};

describe('a cross-section of the model', () => {
  test('closes outlines across hard edges, where vertices are doubled', () => {
    const [cut] = cutParts([tibia], mm(-150));
    expect(cut?.loops).toHaveLength(1);
    expect(areaOf(at(cut?.loops ?? [], 0)) / (Math.PI * 400)).toBeCloseTo(1, 2);
  });

  test('names what it meets and nothing else', () => {
    expect(cutParts([tibia, soleus], mm(-150)).map(({ id }) => id)).toEqual(['tibia', 'soleus']);
    expect(cutParts([tibia, soleus], mm(-300)).map(({ id }) => id)).toEqual(['tibia']);
    expect(cutParts([tibia, soleus], mm(20))).toEqual([]);
  });

  test('is told in millimetres, x to medial and z to the front', () => {
    const [outline] = outlinesOf(cutParts([soleus], mm(-150)));
    const ring = outline?.rings[0] ?? [];
    expect(Math.min(...ring.map(([x]) => x))).toBeCloseTo(10);
    expect(Math.max(...ring.map(([x]) => x))).toBeCloseTo(50);
    expect(Math.max(...ring.map(([, z]) => z))).toBeCloseTo(-30);
  });
});

describe('a cut through a muscle', () => {
  /** Flesh above −150 mm, tendon below. */
  const muscle = () => {
    const geometry = new CylinderGeometry(0.05, 0.05, 1, 24, 20);
    const position = geometry.getAttribute('position');
    const fibre = Float32Array.from({ length: position.count * 2 }, (_, i) =>
      i % 2 === 1 && position.getY((i - 1) / 2) * 400 - 200 < -150 ? 1 : 0,
    );
    geometry.setAttribute('_fibre', new BufferAttribute(fibre, 2));
    return { structure: structureOf('soleus'), geometry, rest };
  };

  test('shows flesh where it is flesh and tendon where it is tendon', () => {
    const shown = (height: number) => tendonShown(cutParts([muscle()], mm(height))[0]?.tendon ?? -1);
    expect(shown(-70)).toBe(0);
    expect(shown(-310)).toBe(1);
  });

  test('knows no tendon in bone', () => {
    expect(cutParts([tibia], mm(-150))[0]?.tendon).toBe(0);
  });
});

describe('the height of a cross-section', () => {
  const skin = (fOf: (y: number) => number) => {
    const geometry = new CylinderGeometry(0.06, 0.06, 1, 12, 8);
    const position = geometry.getAttribute('position');
    const chart = new Uint16Array(position.count * 4);
    const [low, high] = CHART_RANGE.f;
    for (let i = 0; i < position.count; i++) {
      const y = position.getY(i) * 400 - 200;
      chart[4 * i] = Math.max(0, Math.min(65535, ((fOf(y) - low) / (high - low)) * 65535));
    }
    geometry.setAttribute('_chart', new BufferAttribute(chart, 4, true));
    return { geometry, rest };
  };

  test('is read from the chart on the skin', () => {
    const heights = legHeights(skin((y) => (-20 - y) / 300));
    expect(heights?.(0)).toBeCloseTo(-20, 0);
    expect(heights?.(1)).toBeCloseTo(-320, 0);
  });

  test('is not misled by skin beyond the ends of the chart', () => {
    const heights = legHeights(skin((y) => (-180 - y) / 100));
    expect(heights?.(0)).toBeCloseTo(-180, 0);
    expect(heights?.(1)).toBeCloseTo(-280, 0);
  });

  test('is unknown without a chart', () => {
    expect(legHeights({ geometry: new BoxGeometry(), rest })).toBeNull();
  });
});

describe('a line of sight', () => {
  test('from above begins at the cut', () => {
    expect(sightBelow(1, -0.5, 0)).toEqual({ near: 2, far: Number.POSITIVE_INFINITY });
  });

  test('from below ends at the cut', () => {
    expect(sightBelow(-1, 0.5, 0)).toEqual({ near: 0, far: 2 });
    expect(sightBelow(-1, -0.5, 0)).toEqual({ near: 0, far: Number.POSITIVE_INFINITY });
    expect(sightBelow(-1, 0, 0)).toEqual({ near: 0, far: Number.POSITIVE_INFINITY });
  });

  test('that stays above meets nothing', () => {
    expect(sightBelow(1, 0.2, 0)).toBeNull();
    expect(sightBelow(1, 0, 0)).toBeNull();
  });
});
