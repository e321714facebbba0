import { useEffect, useRef } from 'react';
import type { Group } from 'three';
import type { StageLink } from '../stage-link';

/**
 * Soft key from the viewer's upper left, weak fill from the right: the group is laid on whichever camera draws next, so
 * that main picture and inset are lit alike. The sky light stays with the world.
 */
export function Lights({ link }: { readonly link: StageLink }) {
  const group = useRef<Group>(null);
  useEffect(() => {
    link.lights = group.current;
    return () => {
      link.lights = null;
    };
  }, [link]);
  return (
    <>
      <hemisphereLight args={['#fffaf2', '#b9a793', 1.5]} />
      <group ref={group} matrixAutoUpdate={false}>
        <directionalLight position={[-0.75, 0.95, 1]} color="#fff6ea" intensity={2.1} />
        <directionalLight position={[1, -0.1, 0.55]} color="#e9eef6" intensity={0.5} />
      </group>
    </>
  );
}
