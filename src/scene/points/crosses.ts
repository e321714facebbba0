import {
  type Camera,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  PlaneGeometry,
  Vector3,
  Vector4,
  type WebGLRenderer,
} from 'three';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { softMark } from '../bend/places';
import type { StageLink } from '../stage-link';
import { MARK_EXTENT, MarkMaterial } from './mark-material';
import { facingOf, RING_RADIUS, ringScale } from './mark-size';
import type { Mark } from './marks';

/** How a mark is drawn, each 0 to 1. */
export interface MarkLook {
  readonly chosen: number;
  readonly hover: number;
  /** No point is chosen yet, so that each invites. */
  readonly waiting: number;
}

/** The marks of all trigger points, drawn in one call. */
export interface Crosses {
  readonly mesh: InstancedMesh;
  /** Sets how each mark is drawn; `veiled`: the skin is glass, so that marks beyond it show. */
  dress(look: (id: TriggerPointId) => MarkLook, veiled: boolean): void;
  /** Lays every mark on the skin and towards an eye, the farthest first and the chosen one last. */
  face(link: Pick<StageLink, 'leg' | 'bent'>, eye: Camera, renderer: WebGLRenderer): void;
  dispose(): void;
}

/** Share of the way from the skin's own direction to the eye's that a mark leans, so that its cross stays readable. */
const LEAN = 0.45;

interface Laid {
  readonly id: TriggerPointId;
  readonly mark: Mark;
  look: MarkLook;
  now: Mark;
  distance: number;
  facing: number;
  readonly matrix: Matrix4;
}

const PLAIN: MarkLook = { chosen: 0, hover: 0, waiting: 0 };

const at = new Vector3();
const normal = new Vector3();
const sight = new Vector3();
const up = new Vector3();
const right = new Vector3();
const viewport = new Vector4();

/** What it takes to lay one mark towards one eye. */
interface Eye {
  readonly camera: Camera;
  readonly leg: Matrix4;
  /** Of the picture, CSS pixels. */
  readonly height: number;
  readonly veiled: boolean;
}

const lay = (each: Laid, { camera, leg, height, veiled }: Eye): void => {
  at.set(...each.now.position).applyMatrix4(leg);
  normal.set(...each.now.normal).transformDirection(leg);
  sight.setFromMatrixPosition(camera.matrixWorld).sub(at);
  each.distance = sight.length();
  sight.normalize();
  const cosine = normal.dot(sight);
  each.facing = facingOf(cosine, veiled);
  const size = RING_RADIUS * ringScale(each.distance, camera.projectionMatrix.elements[5] ?? 1, height) * MARK_EXTENT;
  if (cosine > 0) normal.lerp(sight, LEAN).normalize();
  // The cross stays upright on screen: it is rolled so that its own up is the camera's.
  right.crossVectors(up.setFromMatrixColumn(camera.matrixWorld, 1), normal).normalize();
  up.crossVectors(normal, right);
  each.matrix
    .makeBasis(right.multiplyScalar(size), up.multiplyScalar(size), normal.multiplyScalar(size))
    .setPosition(at);
};

export const openCrosses = (marks: readonly (readonly [TriggerPointId, Mark])[]): Crosses => {
  const laid = marks.map(([id, mark]): Laid => {
    const matrix = new Matrix4();
    return { id, mark, look: PLAIN, now: mark, distance: 0, facing: 1, matrix };
  });
  const order = [...laid];
  const geometry = new PlaneGeometry(2, 2);
  const looks = new InstancedBufferAttribute(new Float32Array(4 * marks.length), 4);
  geometry.setAttribute('look', looks);
  const material = new MarkMaterial({ transparent: true, depthTest: false, depthWrite: false });
  const mesh = new InstancedMesh(geometry, material, marks.length);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  // The leg's own place, mirrored or not, is in the matrix of each mark.
  mesh.matrixWorldAutoUpdate = false;
  mesh.renderOrder = 100;
  // Rays are not meant for the marks: they are found by their distance on screen.
  mesh.raycast = () => {};
  let veiled = true;
  let bent: StageLink['bent'] = null;
  return {
    mesh,
    dress: (look, glass) => {
      veiled = glass;
      for (const each of laid) each.look = look(each.id);
    },
    face: (link, camera, renderer) => {
      if (!link.leg) return;
      if (bent !== link.bent) {
        bent = link.bent;
        for (const each of laid) each.now = softMark(bent, each.mark);
      }
      const height = renderer.getCurrentViewport(viewport).w / renderer.getPixelRatio();
      const eye: Eye = { camera, leg: link.leg.matrixWorld, height, veiled };
      for (const each of laid) lay(each, eye);
      order.sort((a, b) => a.look.chosen - b.look.chosen || b.distance - a.distance);
      order.forEach(({ matrix, facing, look }, place) => {
        mesh.setMatrixAt(place, matrix);
        looks.setXYZW(place, facing, look.chosen, look.hover, look.waiting);
      });
      mesh.instanceMatrix.needsUpdate = true;
      looks.needsUpdate = true;
    },
    dispose: () => {
      mesh.dispose();
      geometry.dispose();
      material.dispose();
    },
  };
};
