import { type Matrix4, type Mesh, Vector3 } from 'three';
import type { StructureId } from '../../anatomy/structures';
import type { Vec3 } from '../../kernel/vec3';

/** The meshes on stage by the structure they stand for; the scene registers them as they mount. */
export interface Specimen {
  readonly meshes: Map<StructureId, Set<Mesh>>;
}

export const createSpecimen = (): Specimen => ({ meshes: new Map() });

/** Registers a mesh and returns its farewell. */
export const enter = (specimen: Specimen, id: StructureId, mesh: Mesh): (() => void) => {
  const meshes = specimen.meshes.get(id) ?? new Set();
  meshes.add(mesh);
  specimen.meshes.set(id, meshes);
  return () => {
    meshes.delete(mesh);
    if (meshes.size === 0) specimen.meshes.delete(id);
  };
};

/** Golden-ratio step: any prefix of the walk is spread over the whole mesh. */
const GOLDEN = 0.6180339887498949;

/** Up to `count` vertex numbers of a mesh, evenly strewn, the same each time. */
export const strewn = (vertices: number, count: number): number[] =>
  Array.from({ length: Math.min(count, vertices) }, (_, i) => Math.floor(((i * GOLDEN) % 1) * vertices));

/** Points that stand for the whole leg when it is framed. */
export const OUTLINE_SAMPLES = 700;

/** Points on a mesh in metres, in the frame of the right leg. */
export const samplePoints = (mesh: { geometry: Mesh['geometry'] }, rest: Matrix4, count: number): Vec3[] => {
  const position = mesh.geometry.getAttribute('position');
  const point = new Vector3();
  return strewn(position.count, count).map((index) => {
    point.fromBufferAttribute(position, index).applyMatrix4(rest);
    return [point.x, point.y, point.z];
  });
};
