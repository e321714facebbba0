import { add, cross, normalize, scale, type Vec3 } from '../kernel/vec3';
import type { LoftTable } from '../tables/loft-table';
import { centreLine, crossing } from './centre-line';
import type { FittedCylinder } from './fit-cylinder';
import type { MeasuredJoints } from './joints-of';
import { PATH_RECIPES, type RecipeStop } from './path-recipes';

export const rounded = (v: Vec3, digits = 2): Vec3 => {
  const f = 10 ** digits;
  return [Math.round(v[0] * f) / f, Math.round(v[1] * f) / f, Math.round(v[2] * f) / f];
};

/** Length of the shank of the model that hips are adapted from, mm. */
const MODEL_SHANK = 400;

/** Cartilage between the bone and what slides over it, mm. */
const CARTILAGE = 2;

/**
 * The pulley that the kneecap makes for the quadriceps, in the plane square to the knee axis: how far forwards and up from the
 * axis, mm. Rectus femoris lies in front of the vasti. Fitted to the lengths of the published model (docs/biomechanics.md).
 */
const PULLEYS = { patella: { forwards: 19.2, up: 17.2 }, 'patella-front': { forwards: 26.6, up: 14.5 } };
const PULLEY_RADIUS = 34;

/** Over what the paths turn at the knee. `side` is where they pass; `axis` is turned so that axis × side points down the leg. */
const cylindersOf = (knee: FittedCylinder) => {
  const forward = normalize(cross(knee.axis, [0, 1, 0]));
  const up = cross(forward, knee.axis);
  const pulleys = Object.entries(PULLEYS).map(([name, pulley]) => {
    const centre = add(knee.centre, add(scale(forward, pulley.forwards), scale(up, pulley.up)));
    const axis = rounded(knee.axis, 5);
    return [name, { on: 'thigh', centre: rounded(centre), axis, radius_mm: PULLEY_RADIUS, side: rounded(forward, 5) }];
  });
  return {
    condyles: {
      on: 'thigh',
      centre: rounded(knee.centre),
      axis: rounded(scale(knee.axis, -1), 5),
      radius_mm: Math.round((knee.radius + CARTILAGE) * 100) / 100,
      side: rounded(scale(forward, -1), 5),
    },
    ...Object.fromEntries(pulleys),
  };
};

/** The table of paths: cylinders and, for every muscle that crosses knee or ankle, its stops in the atlas frame. */
export const pathsOf = (tables: ReadonlyMap<string, LoftTable>, joints: MeasuredJoints, shankLength: number) => {
  const lines = new Map<string, readonly Vec3[]>();
  const lineOf = (id: string, part: number) => {
    const key = `${id} ${part}`;
    const known = lines.get(key);
    if (known) return known;
    const table = tables.get(id)?.parts[part];
    if (!table) throw new RangeError(`missing part ${part} of ${id}`);
    const line = centreLine(table);
    lines.set(key, line);
    return line;
  };
  // The model's femur stands on the knee axis of this one, upright.
  const outwards = normalize([-joints.knee.axis[0], 0, -joints.knee.axis[2]]);
  const forwards = cross([0, 1, 0], outwards);
  const grow = shankLength / MODEL_SHANK;
  const ankleForward = normalize(cross(joints.ankleAxis, [0, 1, 0]));
  const written = (id: string, stop: RecipeStop) => {
    if ('over' in stop) return stop;
    if ('adapted' in stop) {
      const [f, u, o] = stop.adapted;
      const place = scale(add(add(scale(forwards, f), [0, u, 0]), scale(outwards, o)), grow);
      return { on: stop.on, at: rounded(place), adapted: 'rajagopal-2016' };
    }
    const line = lineOf(stop.of ?? id, stop.part);
    const place = stop.y !== undefined ? crossing(line, 'y', stop.y) : crossing(line, 'z', stop.z ?? 0);
    const ahead = stop.ahead ?? 0;
    const toFront = stop.y !== undefined && stop.y < -300 ? ankleForward : forwards;
    const moved = add(place, scale(toFront, ahead));
    return { on: stop.on, at: rounded(moved), ...(ahead !== 0 && { ahead_mm: ahead, why: stop.why }) };
  };
  const courses = Object.fromEntries(
    Object.entries(PATH_RECIPES).map(([id, stops]) => [id, stops.map((stop) => written(id, stop))]),
  );
  return { cylinders: cylindersOf(joints.knee), courses };
};
