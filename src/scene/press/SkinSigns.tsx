import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import type { NoPressId } from '../../content/types';
import { at } from '../../kernel/at';
import { type Skin, skinPoint, vertexCount } from '../../pain/skin';
import { contactRadius } from '../../press/contact';
import { useAtlas } from '../../state/react';
import type { LaidBall } from '../../state/types';
import { PLACED } from '../placed';
import type { MeasuredSkin } from './body';
import { forbidden } from './forbid';
import { shownPlaces } from './shown-places';
import { signsMaterial } from './signs-material';
import { spotOf } from './spot';

/** Behind the glass of the skin, ahead of the crosses. */
const ORDER = 60;

/** The middle of the limb at a height of the chart, metres: what the hatching turns round. */
const middleAt = (skin: Skin, height: number): Vector3 => {
  const sum = new Vector3();
  let count = 0;
  for (let vertex = 0; vertex < vertexCount(skin); vertex++) {
    if (Math.abs(skinPoint(skin, vertex).f - height) > 0.02) continue;
    sum.x += at(skin.positions, 3 * vertex);
    sum.y += at(skin.positions, 3 * vertex + 1);
    sum.z += at(skin.positions, 3 * vertex + 2);
    count += 1;
  }
  return sum.multiplyScalar(1 / (1000 * Math.max(count, 1)));
};

interface SkinSignsProps {
  readonly measured: MeasuredSkin;
  readonly ball: LaidBall | null;
}

/** What pressing draws on the skin itself: hatched places, and the shade where the ball touches. */
export function SkinSigns({ measured: { part, skin }, ball }: SkinSignsProps) {
  const places = useAtlas(shownPlaces);
  const invalidate = useThree((three) => three.invalidate);

  const material = useMemo(() => {
    const made = signsMaterial();
    Object.assign(made.uniforms, { uRest: { value: part.rest } });
    made.uniforms['uAxisTop']?.value.copy(middleAt(skin, 0.1));
    made.uniforms['uAxisFoot']?.value.copy(middleAt(skin, 0.85));
    return made;
  }, [part, skin]);
  useEffect(() => () => material.dispose(), [material]);

  const geometry = useMemo(() => {
    const made = new BufferGeometry();
    made.setAttribute('position', part.geometry.getAttribute('position'));
    made.setAttribute('forbid', new BufferAttribute(new Float32Array(2 * vertexCount(skin)), 2));
    made.setIndex(part.geometry.index);
    return made;
  }, [part, skin]);
  useEffect(() => () => geometry.dispose(), [geometry]);

  useEffect(() => {
    const ids = places.split(' ').filter(Boolean) as NoPressId[];
    const attribute = geometry.getAttribute('forbid');
    (attribute.array as Float32Array).set(forbidden(skin, ids));
    attribute.needsUpdate = true;
    invalidate();
  }, [geometry, skin, places, invalidate]);

  useEffect(() => {
    const { uContact, uReach } = material.uniforms;
    if (!uContact || !uReach) return;
    uReach.value = ball ? contactRadius(ball.size) / 1000 : 0;
    if (ball) uContact.value.set(...spotOf(skin, ball.place).position).multiplyScalar(0.001);
    invalidate();
  }, [material, skin, ball, invalidate]);

  return (
    <mesh
      geometry={geometry}
      material={material}
      matrix={part.rest}
      {...PLACED}
      frustumCulled={false}
      renderOrder={ORDER}
    />
  );
}
