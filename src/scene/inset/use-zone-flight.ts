import { useEffect } from 'react';
import { atlas } from '../../state/store';
import { zonePoints } from '../ink/zone-points';
import type { StageLink } from '../stage-link';
import { insetPose } from './inset-view';

/** Flies straight at the pain of the selected point when somebody asks for it; nowhere for a zone off the leg. */
export const useZoneFlight = (link: StageLink): void => {
  useEffect(
    () =>
      atlas.subscribe(({ zoneFraming, selection }, before) => {
        if (zoneFraming === before.zoneFraming || selection?.kind !== 'trigger-point') return;
        const { model, zones, size } = link.store.getState();
        const pattern = zones?.get(selection.id);
        if (!model || !pattern) return;
        const zone = zonePoints(model, pattern);
        if (zone.length > 0) link.fly(insetPose(zone, size.width / Math.max(size.height, 1)));
      }),
    [link],
  );
};
