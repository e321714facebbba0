import type { TriggerPointId } from '../anatomy/trigger-points';
import { TRIGGER_POINT_CONTENT } from '../content';
import type { TriggerPoint } from '../content/types';
import { scale } from '../kernel/vec3';
import { scaleOf } from '../pain/scale';
import { siteOnSkin } from '../pain/site-on-skin';
import { type Skin, vertexCount } from '../pain/skin';
import { weighSkin } from '../pain/zone-weight';
import type { BakedZones, ZonesFile } from '../pain/zones-file';
import { readSkin } from './read-skin';
import { writeZones } from './write-zones';

const METRES_PER_MM = 0.001;

/** What baking needs of a trigger point. */
export type Bakeable = Pick<TriggerPoint, 'id' | 'site' | 'zones'>;

/** The pain of each trigger point on one skin. */
export const bakeOnSkin = (
  skin: Skin,
  forged: string,
  content: readonly Bakeable[] = Object.values(TRIGGER_POINT_CONTENT),
): ZonesFile => {
  const measure = scaleOf(skin);
  const points = new Map<TriggerPointId, BakedZones>();
  for (const { id, site, zones } of content) {
    const { position, normal } = siteOnSkin(site, skin);
    points.set(id, {
      ...weighSkin(zones, skin, measure),
      marker: { position: scale(position, METRES_PER_MM), normal },
    });
  }
  return { forged, vertices: vertexCount(skin), points };
};

/** The finished GLB → the bytes of pain-zones.bin. */
export const bakeZones = async (glb: Uint8Array): Promise<Uint8Array> => {
  const { skin, forged } = await readSkin(glb);
  return writeZones(bakeOnSkin(skin, forged));
};
