import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import {
  type Camera,
  Matrix4,
  type Mesh,
  PlaneGeometry,
  Quaternion,
  Vector3,
  Vector4,
  type WebGLRenderer,
} from 'three';
import { useStore } from 'zustand';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { useAtlas } from '../../state/react';
import { shownAs } from '../../state/shown-as';
import { softMark } from '../bend/places';
import type { StageLink } from '../stage-link';
import { MARK_EXTENT, MarkMaterial } from './mark-material';
import { facingOf, RING_RADIUS, ringScale } from './mark-size';
import { type Mark, marksOf } from './marks';

/** Every trigger point of the model, drawn last and through glass. */
export function Marks({ link }: { readonly link: StageLink }) {
  const zones = useStore(link.store, (state) => state.zones);
  const supported = useAtlas((state) => state.supported);
  const asked = useAtlas((state) => (state.supported ? state.selection : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks come with the zones, and fewer with less support
  const marks = useMemo(() => marksOf(link), [link, zones, supported, asked]);
  const cut = useStore(link.store, (state) => state.cut);
  const posed = useStore(link.store, (state) => state.posed);
  return marks.map(([id, mark]) =>
    cut !== null && softMark(posed, mark).position[1] > cut ? null : (
      <TriggerMark key={id} id={id} mark={mark} link={link} />
    ),
  );
}

const square = new PlaneGeometry(2, 2);

interface Props {
  readonly id: TriggerPointId;
  readonly mark: Mark;
  readonly link: StageLink;
}

function TriggerMark({ id, mark, link }: Props) {
  const chosen = useAtlas(({ selection }) => selection?.kind === 'trigger-point' && selection.id === id);
  const waiting = useAtlas(({ selection }) => selection === null);
  const hovered = useAtlas(({ hover }) => hover?.kind === 'trigger-point' && hover.id === id);
  const veiled = useAtlas((state) => shownAs(state, 'skin') !== 'solid');
  const invalidate = useThree((three) => three.invalidate);
  const material = useMemo(() => new MarkMaterial({ transparent: true, depthTest: false, depthWrite: false }), []);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    material.uChosen = chosen ? 1 : 0;
    material.uHover = hovered ? 1 : 0;
    material.uWaiting = waiting ? 1 : 0;
    invalidate();
  }, [material, chosen, hovered, waiting, invalidate]);

  const place = useMemo(() => orient(mark, material, veiled, link), [mark, material, veiled, link]);
  return (
    <mesh
      geometry={square}
      material={material}
      renderOrder={chosen ? 101 : 100}
      frustumCulled={false}
      matrixAutoUpdate={false}
      matrixWorldAutoUpdate={false}
      onBeforeRender={place}
    />
  );
}

/** Share of the way from the skin's own direction to the camera's that a mark leans, so that its cross stays readable. */
const LEAN = 0.45;

/** Lays the mark on the skin for whichever camera is about to draw it: main picture and inset differ. */
const orient = (mark: Mark, material: InstanceType<typeof MarkMaterial>, veiled: boolean, link: StageLink) => {
  let { bent } = link;
  let now = softMark(bent, mark);
  const at = new Vector3();
  const normal = new Vector3();
  const eye = new Vector3();
  const turn = new Quaternion();
  const grow = new Vector3();
  const up = new Vector3();
  const world = new Matrix4();
  return function place(this: Mesh, renderer: WebGLRenderer, _: unknown, camera: Camera) {
    const leg = this.parent?.matrixWorld ?? world.identity();
    if (bent !== link.bent) {
      bent = link.bent;
      now = softMark(bent, mark);
    }
    at.set(...now.position).applyMatrix4(leg);
    normal.set(...now.normal).transformDirection(leg);
    eye.setFromMatrixPosition(camera.matrixWorld).sub(at);
    const distance = eye.length();
    eye.normalize();
    material.uFacing = facingOf(normal.dot(eye), veiled);
    const focal = camera.projectionMatrix.elements[5] ?? 1;
    const scale =
      RING_RADIUS * ringScale(distance, focal, renderer.getCurrentViewport(viewport).w / renderer.getPixelRatio());
    normal.lerp(eye, normal.dot(eye) > 0 ? LEAN : 0).normalize();
    // Keep the cross upright on screen: roll it so that its own up is the camera's.
    up.setFromMatrixColumn(camera.matrixWorld, 1);
    turn.setFromRotationMatrix(world.lookAt(normal, origin, up));
    this.matrixWorld.compose(at, turn, grow.setScalar(scale * MARK_EXTENT));
  };
};
const viewport = new Vector4();
const origin = new Vector3();
