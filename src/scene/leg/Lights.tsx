import { useEffect, useRef } from 'react';
import type { Group } from 'three';
import { PLACED } from '../placed';
import type { FaceEye, StageLink } from '../stage-link';

/**
 * Soft key from the viewer's upper left, weak fill from the right: the group is laid on whichever camera draws next, so
 * that main picture and inset are lit alike. The sky light stays with the world.
 */
export function Lights({ link }: { readonly link: StageLink }) {
  const group = useRef<Group>(null);
  useEffect(() => {
    const face: FaceEye = (eye) => {
      group.current?.matrix.copy(eye.matrixWorld);
      group.current?.updateMatrixWorld(true);
    };
    link.beforeDraw.add(face);
    return () => {
      link.beforeDraw.delete(face);
    };
  }, [link]);
  return (
    <>
      <hemisphereLight args={['#fffaf2', '#b9a793', 1.5]} />
      <group ref={group} {...PLACED}>
        <directionalLight position={[-0.75, 0.95, 1]} color="#fff6ea" intensity={2.1} />
        <directionalLight position={[1, -0.1, 0.55]} color="#e9eef6" intensity={0.5} />
      </group>
    </>
  );
}
