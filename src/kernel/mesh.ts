/**
 * Indexed triangles. `positions` holds x, y, z per vertex; `triangles` three vertex numbers each,
 * counter-clockwise seen from outside. Unit and frame: millimetres in the atlas frame
 * (docs/frames-and-units.md) unless the holder says otherwise.
 */
export interface Mesh {
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}
