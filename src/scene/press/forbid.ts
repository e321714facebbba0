import { NO_PRESS_CONTENT } from '../../content';
import type { NoPressId } from '../../content/types';
import { scaleOf } from '../../pain/scale';
import { type Skin, skinPoint, vertexCount } from '../../pain/skin';
import { noPressDepth } from '../../press/no-press';
import { FAR } from './signs-material';

const depths = new WeakMap<Skin, Map<NoPressId, Float32Array>>();
const scales = new WeakMap<Skin, ReturnType<typeof scaleOf>>();

/** How deep inside a place each vertex of the skin lies, mm, −`FAR` at least; made once a skin and place. */
export const depthsOf = (skin: Skin, id: NoPressId): Float32Array => {
  const known = depths.get(skin) ?? new Map<NoPressId, Float32Array>();
  depths.set(skin, known);
  const found = known.get(id);
  if (found) return found;
  const scale = scales.get(skin) ?? scaleOf(skin);
  scales.set(skin, scale);
  const made = new Float32Array(vertexCount(skin));
  for (let vertex = 0; vertex < made.length; vertex++)
    made[vertex] = Math.max(noPressDepth(NO_PRESS_CONTENT[id], skinPoint(skin, vertex), scale), -FAR);
  known.set(id, made);
  return made;
};

/** Two numbers a vertex: depth in the places that are never pressed, and in those that are pressed lightly. */
export const forbidden = (skin: Skin, ids: readonly NoPressId[]): Float32Array => {
  const out = new Float32Array(2 * vertexCount(skin)).fill(-FAR);
  for (const id of ids) {
    const channel = NO_PRESS_CONTENT[id].rule === 'never' ? 0 : 1;
    const depth = depthsOf(skin, id);
    for (let vertex = 0; vertex < depth.length; vertex++) {
      const at = 2 * vertex + channel;
      out[at] = Math.max(out[at] ?? 0, depth[vertex] ?? 0);
    }
  }
  return out;
};
