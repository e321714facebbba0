import type { Vec3 } from '../kernel/vec3';

/**
 * A closed surface that can be asked where a line meets it and how near it comes; millimetres. Who has the triangles has a tree
 * over them too, so this room asks and does not search.
 */
export interface Solid {
  /** Where along a line of unit direction it meets the surface, rising, between `near` and `far`. */
  crossings(from: Vec3, along: Vec3, near: number, far: number): readonly number[];
  /** How near the surface comes to a point; `beyond` when it comes no nearer than that. */
  nearness(point: Vec3, beyond?: number): number;
  /** Distance of a point from the box around the surface; 0 inside. */
  toBox(point: Vec3): number;
}
