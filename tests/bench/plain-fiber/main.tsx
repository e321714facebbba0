import { Bounds, OrbitControls, useGLTF } from '@react-three/drei';
import { addAfterEffect, Canvas } from '@react-three/fiber';
import { Suspense, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

/** The whole leg, as the first page of drei's own guide would load it. */
function Leg() {
  const { scene } = useGLTF('./leg.glb', false);
  // Once it is on stage, the end of the next frame is its first picture.
  useEffect(() => {
    const stop = addAfterEffect(() => {
      performance.mark('first-picture');
      stop();
    });
    return stop;
  }, []);
  return <primitive object={scene} />;
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <Canvas>
    <ambientLight intensity={1} />
    <directionalLight position={[1, 1, -2]} intensity={2} />
    <Suspense fallback={null}>
      <Bounds fit clip observe>
        <Leg />
      </Bounds>
    </Suspense>
    <OrbitControls makeDefault />
  </Canvas>,
);
