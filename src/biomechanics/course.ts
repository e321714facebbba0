import table from '../../models/paths.json';
import type { StructureId } from '../anatomy/structures';
import type { Vec3 } from '../kernel/vec3';
import type { Cylinder } from './wrap';

/** What a place of a path is fixed to. The toes are those parts of the foot that bend at their base. */
export type PathSegment = 'thigh' | 'patella' | 'shank' | 'foot' | 'toes';

/** A place through which a path runs, or a cylinder over which it may lie between two places. */
export type Stop =
  | { readonly on: PathSegment; readonly place: Vec3 }
  | { readonly on: PathSegment; readonly over: Cylinder };

const point = ([x = 0, y = 0, z = 0]: readonly number[]): Vec3 => [x, y, z];

interface WrittenStop {
  readonly on?: string;
  readonly at?: readonly number[];
  readonly over?: string;
}
interface WrittenCylinder {
  readonly on: string;
  readonly centre: readonly number[];
  readonly axis: readonly number[];
  readonly radius_mm: number;
  readonly side: readonly number[];
}

const CYLINDERS: Readonly<Record<string, WrittenCylinder>> = table.cylinders;

const stopOf = ({ on, at, over }: WrittenStop): Stop => {
  const cylinder = over === undefined ? undefined : CYLINDERS[over];
  if (cylinder)
    return {
      on: cylinder.on as PathSegment,
      over: {
        centre: point(cylinder.centre),
        axis: point(cylinder.axis),
        radius: cylinder.radius_mm,
        side: point(cylinder.side),
      },
    };
  return { on: on as PathSegment, place: point(at ?? []) };
};

/** The course of every muscle that crosses knee or ankle, from its origin to its end, in the standing leg. */
export const COURSES: ReadonlyMap<StructureId, readonly Stop[]> = new Map(
  Object.entries(table.courses).map(([id, stops]) => [id as StructureId, (stops as WrittenStop[]).map(stopOf)]),
);

/** The muscles with a course, in the order of the table. */
export const PATH_MUSCLES: readonly StructureId[] = [...COURSES.keys()];
