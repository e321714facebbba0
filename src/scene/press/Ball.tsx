import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { type Mesh, MeshStandardMaterial, SphereGeometry } from 'three';
import { USUAL_SCALE } from '../../lookup/usual-scale';
import type { Skin } from '../../pain/skin';
import { SINK_MM } from '../../press/contact';
import { pointAt } from '../../press/place';
import { judge } from '../../press/verdict';
import { useAtlas } from '../../state/react';
import type { LaidBall } from '../../state/types';
import { MESH } from '../../theme/colours';
import type { StageLink } from '../stage-link';
import { ballCentre } from './ball-centre';
import { spotOf } from './spot';

const SPHERE = new SphereGeometry(1, 48, 32);
/** Ahead of everything that is glass, behind the crosses. */
const ORDER = 70;
/** Where no ball may lie there is a shade of one, to be moved away. */
const SHADE = 0.22;

interface BallProps {
  readonly link: StageLink;
  readonly skin: Skin;
  readonly ball: LaidBall;
}

/** A ball pressed a little into the skin; a mere shade of one where none may lie. */
export function Ball({ link, skin, ball }: BallProps) {
  const invalidate = useThree((three) => three.invalidate);
  const strength = useAtlas((state) => state.strength);
  const never = useAtlas(
    ({ underBall }) => judge(pointAt(ball.place), USUAL_SCALE, ball.size, underBall).rule === 'never',
  );
  const material = useMemo(
    () => new MeshStandardMaterial({ color: MESH.ball, roughness: 0.62, transparent: true }),
    [],
  );
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    material.opacity = never ? SHADE : 1;
    material.depthWrite = !never;
    invalidate();
  }, [material, never, invalidate]);

  const radius = ball.size / 2;
  const spot = spotOf(skin, ball.place);
  // The ball sinks in with the pressure a person reports; the least it does is rest.
  const sink = SINK_MM * (0.7 + strength / 5);
  const mesh = useRef<Mesh>(null);
  // With the skin, wherever a pose takes it.
  useFrame(() => mesh.current?.position.set(...ballCentre(spot, radius, sink, link.bent)));
  return (
    <mesh
      ref={mesh}
      geometry={SPHERE}
      material={material}
      scale={radius / 1000}
      renderOrder={ORDER}
      userData={{ ball: never ? 'shade' : 'ball' }}
    />
  );
}
