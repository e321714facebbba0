import { PerspectiveCamera } from '@react-three/drei';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { Camera, PerspectiveCamera as Lens } from 'three';
import { useStore } from 'zustand';
import { reportModel, reportPicture } from '../state/actions';
import { atlas } from '../state/store';
import { FOV } from './camera/fov';
import { stand } from './camera/stand';
import { drawFrom } from './draw-from';
import { createGovernor } from './governor';
import { insetRect } from './inset/inset-rect';
import { failed } from './model/failed';
import type { StageLink } from './stage-link';

/** A mark on the browser's own timeline, for measuring. */
const FIRST_PICTURE = 'first-picture';

/** Takes over drawing from fiber: the main picture, then the inset through its own camera into its own corner. */
export function Draw({ link }: { readonly link: StageLink }) {
  const inset = useStore(link.store, ({ inset }) => inset);
  const second = useRef<Lens>(null);
  const three = useThree();
  const governor = useRef(createGovernor());

  useEffect(() => {
    if (inset) three.invalidate();
    return () => three.invalidate();
  }, [inset, three.invalidate]);

  // At rest the picture is drawn once more at full resolution.
  useEffect(
    () =>
      link.store.subscribe(({ moving }, before) => {
        if (!moving && before.moving) {
          governor.current.rest();
          const full = link.pixelRatio;
          if (three.get().viewport.dpr !== full) three.setDpr(full);
          three.invalidate();
        }
      }),
    [link, three],
  );

  useFrame(({ gl, scene, camera, size, setDpr }) => {
    link.frames += 1;
    if (link.bendBegan > 0) link.bendCost = performance.now() - link.bendBegan;
    link.bendBegan = 0;
    link.cost = { calls: 0, triangles: 0 };
    const share = governor.current.frame(performance.now());
    if (share !== null && link.store.getState().moving) setDpr(link.pixelRatio * share);
    const draw = (eye: Camera) => {
      try {
        drawFrom(link, gl, scene, eye);
        const { calls, triangles } = gl.info.render;
        link.memory = { ...gl.info.memory, programs: gl.info.programs?.length ?? 0 };
        link.cost = { calls: link.cost.calls + calls, triangles: link.cost.triangles + triangles };
      } catch (error) {
        // Once: a picture that cannot be drawn now cannot be drawn in the next frame either.
        if (atlas.getState().model.kind === 'ready') reportModel(failed(error));
      }
    };
    draw(camera);
    for (const follow of link.afterFrame) follow();
    if (!atlas.getState().pictured && link.store.getState().model) {
      performance.mark(FIRST_PICTURE);
      reportPicture();
    }
    if (!inset || !second.current) return;
    const rect = insetRect(size);
    const lens = second.current;
    lens.aspect = rect.width / rect.height;
    lens.updateProjectionMatrix();
    stand(lens, inset, atlas.getState().side === 'left');
    const bottom = size.height - rect.top - rect.height;
    gl.setScissorTest(true);
    gl.setScissor(rect.left, bottom, rect.width, rect.height);
    gl.setViewport(rect.left, bottom, rect.width, rect.height);
    draw(lens);
    gl.setScissorTest(false);
    gl.setViewport(0, 0, size.width, size.height);
  }, 1);

  return <PerspectiveCamera ref={second} manual fov={FOV} near={0.02} far={12} />;
}
