import { type BufferAttribute, type InterleavedBufferAttribute, Vector3 } from 'three';
import { ATTRIBUTES, CHART_RANGE } from '../../anatomy/glb-contract';
import type { StructureId } from '../../anatomy/structures';
import { at } from '../../kernel/at';
import type { Skin } from '../../pain/skin';
import type { Solid } from '../../press/solid';
import type { Body } from '../../press/under-ball';
import type { Model, Part } from '../model/load-model';
import { skinPart } from '../model/skin-part';
import { solidOf } from './solid';

type Attribute = BufferAttribute | InterleavedBufferAttribute;

/** Positions in millimetres, in the frame of the right leg. */
const positionsOf = ({ geometry, rest }: Part): Float32Array => {
  const position = geometry.getAttribute('position');
  const out = new Float32Array(position.count * 3);
  const point = new Vector3();
  for (let i = 0; i < position.count; i++)
    point
      .fromBufferAttribute(position, i)
      .applyMatrix4(rest)
      .multiplyScalar(1000)
      .toArray(out, 3 * i);
  return out;
};

const trianglesOf = ({ geometry }: Part): Uint32Array =>
  Uint32Array.from(
    geometry.index?.array ?? Array.from({ length: geometry.getAttribute('position').count }, (_, i) => i),
  );

const joined = (parts: readonly Part[]): Solid => {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const part of parts) {
    const first = positions.length / 3;
    for (const value of positionsOf(part)) positions.push(value);
    for (const vertex of trianglesOf(part)) triangles.push(first + vertex);
  }
  return solidOf({ positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) });
};

const bodies = new WeakMap<Model, Body>();

/** Every structure of a model but its skin as a solid in millimetres; made once. */
export const bodyOf = (model: Model): Body => {
  const known = bodies.get(model);
  if (known) return known;
  const groups = new Map<StructureId, Part[]>();
  for (const part of model.parts) {
    if (part.structure.kind === 'skin') continue;
    groups.set(part.structure.id, [...(groups.get(part.structure.id) ?? []), part]);
  }
  const body: Body = new Map([...groups].map(([id, parts]) => [id, joined(parts)]));
  bodies.set(model, body);
  return body;
};

/** `width` numbers of each vertex, as the shader would read them. */
const values = (attribute: Attribute, width: number, of: (value: number, k: number) => number): Float32Array => {
  const out = new Float32Array(attribute.count * width);
  for (let i = 0; i < attribute.count; i++)
    for (let k = 0; k < width; k++) out[width * i + k] = of(attribute.getComponent(i, k), k);
  return out;
};

const RANGES = [CHART_RANGE.f, CHART_RANGE.theta, CHART_RANGE.u, CHART_RANGE.v] as const;

export interface MeasuredSkin {
  readonly part: Part;
  readonly skin: Skin;
  readonly solid: Solid;
}

const skins = new WeakMap<Part, MeasuredSkin>();

/** The skin of a model with its charts, in millimetres; null for a model without. Made once. */
export const measuredSkin = (model: Model): MeasuredSkin | null => {
  const part = skinPart(model);
  if (!part) return null;
  const known = skins.get(part);
  if (known) return known;
  const { geometry } = part;
  const chart = geometry.getAttribute(ATTRIBUTES.chart.toLowerCase());
  const surface = geometry.getAttribute(ATTRIBUTES.surface.toLowerCase());
  if (!chart || !surface) return null;
  const mesh = { positions: positionsOf(part), triangles: trianglesOf(part) };
  const skin: Skin = {
    ...mesh,
    normals: values(geometry.getAttribute('normal'), 3, (value) => value),
    chart: values(chart, 4, (value, k) => at(RANGES, k)[0] + value * (at(RANGES, k)[1] - at(RANGES, k)[0])),
    surface: values(surface, 4, (value) => value),
  };
  const measured = { part, skin, solid: solidOf(mesh) };
  skins.set(part, measured);
  return measured;
};
