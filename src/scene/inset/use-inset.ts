import { useEffect } from 'react';
import { Vector3 } from 'three';
import { useStore } from 'zustand';
import { useAtlas } from '../../state/react';
import { zonePoints } from '../ink/zone-points';
import type { StageLink } from '../stage-link';
import { insetRect } from './inset-rect';
import { insetPose, needsInset, seenShare } from './inset-view';

/** Opens the inset whenever the picture is at rest and the pain of the selected point cannot be seen in it. */
export const useInset = (link: StageLink): void => {
  const settled = useStore(link.store, (state) => state.settled);
  const moving = useStore(link.store, (state) => state.moving);
  const model = useStore(link.store, (state) => state.model);
  const zones = useStore(link.store, (state) => state.zones);
  const size = useStore(link.store, (state) => state.size);
  const side = useAtlas((state) => state.side);
  const point = useAtlas(({ selection }) => (selection?.kind === 'trigger-point' ? selection.id : null));

  // biome-ignore lint/correctness/useExhaustiveDependencies: coming to rest and the side decide what can be seen
  useEffect(() => {
    const pattern = point ? zones?.get(point) : undefined;
    const { camera, leg } = link;
    if (!model || !pattern || !camera || !leg) {
      link.store.setState({ inset: null });
      return;
    }
    if (moving || size.width === 0) return;
    const zone = zonePoints(model, pattern, link.bent);
    const spot = new Vector3();
    const eye = leg.worldToLocal(spot.copy(camera.position)).toArray();
    const share = seenShare(zone, eye, (place) => {
      spot
        .set(...place)
        .applyMatrix4(leg.matrixWorld)
        .project(camera);
      return Math.abs(spot.x) < 0.98 && Math.abs(spot.y) < 0.98;
    });
    const { width, height } = insetRect(size);
    const inset = zone.length > 0 && needsInset(share) ? insetPose(zone, width / height) : null;
    link.store.setState({ inset });
  }, [link, settled, moving, model, zones, size, side, point]);
};
