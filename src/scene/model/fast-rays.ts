import { type BufferGeometry, type Intersection, Mesh, type Raycaster } from 'three';

let library: typeof import('./ray-trees') | null = null;

/** Fetches what makes rays fast; the first picture does without. */
export const fetchFastRays = async (): Promise<void> => {
  library ??= await import('./ray-trees');
};

/** Gives a geometry its tree, or fits the one it has to vertices that have moved. Nothing before the library is there. */
export const plantTree = (geometry: BufferGeometry, moved = false): void => {
  if (!library) return;
  if (!geometry.boundsTree) geometry.boundsTree = new library.MeshBVH(geometry);
  else if (moved) geometry.boundsTree.refit();
};

/** A mesh's `raycast`: by its tree or, before it has one, through all its triangles; slower, never wrong. */
export function fastRaycast(this: Mesh, ray: Raycaster, hits: Intersection[]): void {
  const cast = library && this.geometry.boundsTree ? library.acceleratedRaycast : Mesh.prototype.raycast;
  cast.call(this, ray, hits);
}
