import type { Vec3 } from './vec3';

/** A section plane: a place on it, the tangent it is square to, and two directions within it. */
export interface Plane {
  readonly origin: Vec3;
  readonly tangent: Vec3;
  readonly e1: Vec3;
  readonly e2: Vec3;
}

/** The plane square to +Y at this height. Its outlines are x, z: the leg as seen by who looks down on it. */
export const levelPlane = (height: number): Plane => ({
  origin: [0, height, 0],
  tangent: [0, 1, 0],
  e1: [1, 0, 0],
  e2: [0, 0, 1],
});
