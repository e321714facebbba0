import { PATELLA } from '../../biomechanics/joints';
import type { Vec3 } from '../../kernel/vec3';
import { ANKLE_FRAME, type JointFrame, KNEE_FRAME } from './joint-frame';
import { SHARES_GLSL } from './shares.glsl';

const vec3 = (v: Vec3) => `vec3(${v.map((each) => each.toFixed(6)).join(', ')})`;

const frame = (name: string, { centre, axis, back, up }: JointFrame) => `
const vec3 ${name}_CENTRE = ${vec3(centre)};
const vec3 ${name}_AXIS = ${vec3(axis)};
const vec3 ${name}_BACK = ${vec3(back)};
const vec3 ${name}_UP = ${vec3(up)};`;

/**
 * Bends soft tissue on the GPU as `bend-point.ts` does on the main thread. A pose is a handful of uniforms; where a vertex
 * goes follows from where it lies in the standing leg, so no weights are stored. Lengths in mm.
 */
export const BEND_PARS_VERTEX = /* glsl */ `
uniform float uBent;
uniform vec3 uTurns;
uniform vec2 uShifts;
uniform vec3 uTwistAxis;
uniform vec3 uThighShift;
uniform mat4 uPatella;
const vec3 ATLAS_PATELLA = ${vec3(PATELLA.centre)};
${frame('ATLAS_KNEE', KNEE_FRAME)}
${frame('ATLAS_ANKLE', ANKLE_FRAME)}
${SHARES_GLSL}
vec3 atlasTurn(vec3 p, vec3 centre, vec3 axis, float angle) {
  vec3 d = p - centre;
  float c = cos(angle);
  return centre + d * c + cross(axis, d) * sin(angle) + axis * (dot(axis, d) * (1.0 - c));
}
// uTurns: knee, ankle, twist, radians. uShifts: slide, sag, mm.
vec3 atlasBend(vec3 place) {
  vec3 p = place;
  vec3 atKnee = p - ATLAS_KNEE_CENTRE;
  vec3 knee = vec3(dot(atKnee, ATLAS_KNEE_AXIS), dot(atKnee, ATLAS_KNEE_BACK), dot(atKnee, ATLAS_KNEE_UP));
  if (uTurns.y != 0.0) {
    vec3 atAnkle = p - ATLAS_ANKLE_CENTRE;
    vec3 ankle = vec3(dot(atAnkle, ATLAS_ANKLE_AXIS), dot(atAnkle, ATLAS_ANKLE_BACK), dot(atAnkle, ATLAS_ANKLE_UP));
    p -= ATLAS_ANKLE_UP * (uShifts.x * atlasSlideShare(knee.z, ankle.y, ankle.z));
    p = atlasTurn(p, ATLAS_ANKLE_CENTRE, ATLAS_ANKLE_AXIS, uTurns.y * atlasAnkleShare(ankle.x, ankle.y, ankle.z));
  }
  if (uTurns.x != 0.0) {
    float thigh = atlasKneeShare(knee.x, knee.y, knee.z);
    vec3 atPatella = p - ATLAS_PATELLA;
    vec3 withPatella = (uPatella * vec4(p, 1.0)).xyz;
    p += ATLAS_KNEE_BACK * (uShifts.y * atlasSagShare(knee.y, knee.z));
    p = atlasTurn(p, ATLAS_KNEE_CENTRE, ATLAS_KNEE_AXIS, uTurns.x * thigh);
    p = atlasTurn(p, ATLAS_KNEE_CENTRE, uTwistAxis, uTurns.z * thigh);
    p += uThighShift * thigh;
    p = mix(p, withPatella, atlasPatellaShare(atPatella.x, atPatella.y, atPatella.z));
  }
  return p;
}
// Two neighbours of a place on a surface tell which way it has turned.
vec3 atlasBendNormal(vec3 place, vec3 bent, vec3 normal) {
  vec3 across = normalize(cross(normal, abs(normal.y) < 0.7 ? vec3(0.0, 1.0, 0.0) : vec3(1.0, 0.0, 0.0)));
  vec3 along = cross(normal, across);
  vec3 turned = cross(atlasBend(place + across * 0.3) - bent, atlasBend(place + along * 0.3) - bent);
  float size = length(turned);
  return size > 1e-6 ? turned / size : normal;
}
`;

/** Needs `uRest`. Runs behind `beginnormal_vertex`, before the normal is turned to the eye. */
export const BEND_NORMAL_VERTEX = /* glsl */ `
#ifdef USE_BATCHING
  mat4 atlasRest = batchingMatrix;
#else
  mat4 atlasRest = uRest;
#endif
vec3 atlasPlace = (atlasRest * vec4(position, 1.0)).xyz * 1000.0;
vec3 atlasBentPlace = atlasPlace;
if (uBent > 0.5) {
  atlasBentPlace = atlasBend(atlasPlace);
  objectNormal = atlasBendNormal(atlasPlace, atlasBentPlace, normalize(objectNormal));
}
`;

/** Runs behind `begin_vertex`: meshes are stored scaled and shifted, never turned. */
export const BEND_VERTEX = /* glsl */ `
if (uBent > 0.5) transformed += (atlasBentPlace - atlasPlace) / (1000.0 * atlasRest[0][0]);
`;

/** The same for a material without normals. */
export const BEND_BARE_VERTEX = /* glsl */ `
if (uBent > 0.5) {
  vec3 atlasPlace = (uRest * vec4(position, 1.0)).xyz * 1000.0;
  transformed += (atlasBend(atlasPlace) - atlasPlace) / (1000.0 * uRest[0][0]);
}
`;
