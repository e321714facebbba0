import { Group, Matrix4, PerspectiveCamera, Vector3, type Vector4, type WebGLRenderer } from 'three';
import { describe, expect, it } from 'vitest';
import { openCrosses } from '../../src/scene/points/crosses';
import { facingOf, RING_RADIUS, ringScale } from '../../src/scene/points/mark-size';

describe('a trigger point', () => {
  it('is drawn life-size from near and never below twelve pixels from afar', () => {
    const focal = 1 / Math.tan((12 * Math.PI) / 180);
    expect(ringScale(0.2, focal, 800)).toBe(1);
    const far = ringScale(5, focal, 400);
    expect((far * RING_RADIUS * focal * 400) / (2 * 5)).toBeCloseTo(12, 6);
  });
  it('dims behind glass and vanishes behind skin when it faces away', () => {
    expect(facingOf(1, true)).toBe(1);
    expect(facingOf(-1, true)).toBeGreaterThan(0.1);
    expect(facingOf(-1, true)).toBeLessThan(0.4);
    expect(facingOf(0, false)).toBe(0);
  });
});

describe('the crosses, drawn in one call', () => {
  const MARKS = [
    ['soleus-trp1', { position: [0.02, 0.1, -0.05], normal: [0, 0, -1] }],
    ['soleus-trp2', { position: [0.01, 0.3, -0.09], normal: [0, 0, -1] }],
    ['gastrocnemius-trp1', { position: [0.03, 0.4, 0.05], normal: [0, 0, 1] }],
  ] as const;
  const renderer = {
    getCurrentViewport: (viewport: Vector4) => viewport.set(0, 0, 800, 600),
    getPixelRatio: () => 1,
  } as unknown as WebGLRenderer;
  /** Behind the leg, and turned on its own line of sight. */
  const eye = () => {
    const camera = new PerspectiveCamera(24, 4 / 3);
    camera.position.set(0, 0.2, -1);
    camera.up.set(0.3, 1, 0).normalize();
    camera.lookAt(0, 0.2, 0);
    camera.updateMatrixWorld();
    return camera;
  };
  const laid = (chosen: string | null, mirrored = false) => {
    const crosses = openCrosses(MARKS);
    crosses.dress((id) => ({ chosen: id === chosen ? 1 : 0, hover: 0, waiting: 0 }), true);
    const leg = new Group();
    leg.matrixWorld.makeScale(mirrored ? -1 : 1, 1, 1);
    crosses.face({ leg, bent: null }, eye(), renderer);
    const look = crosses.mesh.geometry.getAttribute('look');
    const all = MARKS.map((_, place) => {
      const matrix = new Matrix4();
      crosses.mesh.getMatrixAt(place, matrix);
      return {
        matrix,
        at: new Vector3().setFromMatrixPosition(matrix),
        facing: look.getX(place),
        chosen: look.getY(place),
      };
    });
    crosses.dispose();
    return all;
  };

  it('begin with the farthest and end with the nearest, and the chosen one lies over all', () => {
    expect(laid(null).map(({ at }) => at.z.toFixed(2))).toEqual(['0.05', '-0.05', '-0.09']);
    const last = laid('gastrocnemius-trp1').at(-1);
    expect(last?.chosen).toBe(1);
    expect(last?.at.z).toBeCloseTo(0.05, 6);
  });
  it('stand upright for whoever looks, and turn their face to the eye', () => {
    const camera = eye();
    const back = new Vector3().setFromMatrixColumn(camera.matrixWorld, 2);
    const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0);
    for (const { matrix, facing } of laid(null)) {
      const up = new Vector3().setFromMatrixColumn(matrix, 1).normalize();
      expect(Math.abs(up.dot(right))).toBeLessThan(0.1);
      if (facing === 1)
        expect(new Vector3().setFromMatrixColumn(matrix, 2).normalize().dot(back)).toBeGreaterThan(0.95);
    }
  });
  it('dim where their skin looks away, and stand mirrored on a left leg', () => {
    const [far, near] = [laid(null)[0], laid(null)[2]];
    expect(near?.facing).toBe(1);
    expect(far?.facing).toBeLessThan(0.4);
    expect(laid(null, true)[2]?.at.x).toBeCloseTo(-(near?.at.x ?? 0), 6);
  });
});
