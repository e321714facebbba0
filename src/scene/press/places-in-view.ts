import { Vector3 } from 'three';
import { NO_PRESS_CONTENT } from '../../content';
import type { NoPressId } from '../../content/types';
import { at } from '../../kernel/at';
import { type Skin, vertexNormal, vertexPosition } from '../../pain/skin';
import { bendNormal, bendPoint } from '../bend/bend-point';
import { project } from '../pointer/pick';
import type { StageLink } from '../stage-link';
import { depthsOf } from './forbid';

export interface NamedPlace {
  readonly id: NoPressId;
  /** Where its name stands, CSS pixels from the top left of the stage. */
  readonly x: number;
  readonly y: number;
}

/** A place is named where its skin looks at the camera at less than about 70°. */
const FACING = 0.34;
/** Room that a name takes, CSS pixels: half its width and its height. */
const ROOM = { x: 78, y: 30 } as const;

const spot = new Vector3();
const out = new Vector3();
const eye = new Vector3();

/** The deepest point of a place that faces the camera; null where none does. */
const seenAt = (link: StageLink, skin: Skin, id: NoPressId): NamedPlace | null => {
  const { camera, leg, bent } = link;
  if (!camera || !leg) return null;
  const depth = depthsOf(skin, id);
  let best: NamedPlace | null = null;
  let most = 0;
  for (let vertex = 0; vertex < depth.length; vertex++) {
    const here = at(depth, vertex);
    if (here <= most) continue;
    const place = vertexPosition(skin, vertex);
    const normal = vertexNormal(skin, vertex);
    spot
      .set(...(bent ? bendPoint(bent, place) : place))
      .multiplyScalar(0.001)
      .applyMatrix4(leg.matrixWorld);
    out.set(...(bent ? bendNormal(bent, place, normal) : normal)).transformDirection(leg.matrixWorld);
    if (out.dot(eye.copy(camera.position).sub(spot).normalize()) < FACING) continue;
    const screen = project(spot, camera, link);
    if (!screen) continue;
    most = here;
    best = { id, ...screen };
  }
  return best;
};

/** Where the names of places stand in the picture: those that are never pressed first, and none over another. */
export const placesInView = (link: StageLink, skin: Skin, ids: readonly NoPressId[]): readonly NamedPlace[] => {
  const ordered = [...ids].sort(
    (a, b) => Number(NO_PRESS_CONTENT[a].rule === 'light') - Number(NO_PRESS_CONTENT[b].rule === 'light'),
  );
  const named: NamedPlace[] = [];
  for (const id of ordered) {
    const place = seenAt(link, skin, id);
    const free = named.every(
      ({ x, y }) => !place || Math.abs(x - place.x) > 2 * ROOM.x || Math.abs(y - place.y) > ROOM.y,
    );
    if (place && free) named.push(place);
  }
  return named;
};
