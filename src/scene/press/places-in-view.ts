import { Vector3 } from 'three';
import { NO_PRESS_CONTENT } from '../../content';
import type { NoPressId } from '../../content/types';
import { at } from '../../kernel/at';
import { type Skin, vertexNormal, vertexPosition } from '../../pain/skin';
import { atlas } from '../../state/store';
import { bendNormal, bendPoint } from '../bend/bend-point';
import { project, screenMarks } from '../pointer/screen-marks';
import type { StageLink } from '../stage-link';
import { depthsOf } from './forbid';

export interface NamedPlace {
  readonly id: NoPressId;
  /** Where its name stands, CSS pixels from the top left of the stage. */
  readonly x: number;
  readonly y: number;
}

/** A place is named where its skin looks at the camera at less than about 60°, by so many vertices at least. */
const FACING = 0.5;
const LEAST = 6;
/** Room that a name takes, CSS pixels. */
const ROOM = { x: 130, y: 42 } as const;
/** Radius of the chosen point's ring, CSS pixels, with a little air. */
const RING = 18;

const spot = new Vector3();
const out = new Vector3();
const eye = new Vector3();

/** What can be seen of one place: where its middle stands, and how many of its vertices. */
interface Showing extends NamedPlace {
  readonly share: number;
}

type Screen = { readonly x: number; readonly y: number };

/** Whether a name that stands there lies over the chosen point, which the place is named because of. */
const covers = ({ x, y }: Screen, chosen: Screen | undefined): boolean =>
  chosen !== undefined && Math.abs(x - chosen.x) < ROOM.x / 2 + RING && Math.abs(y - chosen.y) < ROOM.y / 2 + RING;

/** The vertex nearest to the middle of what faces the camera of a place, off the chosen point where it can be; null where nothing faces it. */
const seenAt = (link: StageLink, skin: Skin, id: NoPressId, chosen: Screen | undefined): Showing | null => {
  const { camera, leg, bent } = link;
  if (!camera || !leg) return null;
  const depth = depthsOf(skin, id);
  const seen: Screen[] = [];
  for (let vertex = 0; vertex < depth.length; vertex++) {
    if (at(depth, vertex) <= 0) continue;
    const place = vertexPosition(skin, vertex);
    const normal = vertexNormal(skin, vertex);
    spot
      .set(...(bent ? bendPoint(bent, place) : place))
      .multiplyScalar(0.001)
      .applyMatrix4(leg.matrixWorld);
    out.set(...(bent ? bendNormal(bent, place, normal) : normal)).transformDirection(leg.matrixWorld);
    if (out.dot(eye.copy(camera.position).sub(spot).normalize()) < FACING) continue;
    const screen = project(spot, camera, link);
    if (screen) seen.push(screen);
  }
  if (seen.length < LEAST) return null;
  const x = seen.reduce((sum, each) => sum + each.x, 0) / seen.length;
  const y = seen.reduce((sum, each) => sum + each.y, 0) / seen.length;
  const free = seen.filter((each) => !covers(each, chosen));
  const middle = (free.length > 0 ? free : seen).reduce((a, b) =>
    Math.hypot(a.x - x, a.y - y) <= Math.hypot(b.x - x, b.y - y) ? a : b,
  );
  return { id, ...middle, share: seen.length };
};

/** Where the names of places stand in the picture: those never pressed and those seen best first, and none over another. */
export const placesInView = (link: StageLink, skin: Skin, ids: readonly NoPressId[]): readonly NamedPlace[] => {
  const weight = ({ id, share }: Showing) => share + (NO_PRESS_CONTENT[id].rule === 'never' ? 1e6 : 0);
  const { selection } = atlas.getState();
  const chosen = screenMarks(link).find(({ id }) => id === selection?.id);
  const showing = ids.flatMap((id) => seenAt(link, skin, id, chosen) ?? []).sort((a, b) => weight(b) - weight(a));
  const named: NamedPlace[] = [];
  for (const place of showing) {
    if (named.every(({ x, y }) => Math.abs(x - place.x) > ROOM.x || Math.abs(y - place.y) > ROOM.y)) named.push(place);
  }
  return named;
};
