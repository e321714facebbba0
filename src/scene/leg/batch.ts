import { BatchedMesh, BufferGeometry, Color, type ColorRepresentation, Matrix4, Vector4 } from 'three';
import type { StructureId } from '../../anatomy/structures';
import { at } from '../../kernel/at';
import { lookOf } from '../materials/tissue-look';
import { type TissueUniforms, tissueMaterial, tissueUniforms } from '../materials/tissue-material';
import type { Part } from '../model/load-model';
import { tissueOf } from './bulk';

/** Many parts of one tissue, drawn in one call. */
export interface Batch {
  readonly mesh: BatchedMesh;
  /** The part behind each instance of the mesh. */
  readonly parts: readonly Part[];
  readonly uniforms: TissueUniforms;
  /** Gives one instance its own colour; what it has already is not sent to the graphics card again. */
  paint(instance: number, colour: ColorRepresentation): void;
  /** Lights one structure of those in it, and no other. */
  hover(id: StructureId | null): void;
  /** Given back: nothing may be written to it any more. */
  readonly closed: boolean;
  dispose(): void;
}

/** What the tissue shader reads; anything else on a geometry is of its own part. */
const READ = ['position', 'normal', '_ao', '_fibre'] as const;

const layoutOf = ({ geometry }: Part): string =>
  READ.flatMap((name) => {
    const attribute = geometry.attributes[name];
    return attribute
      ? [`${name} ${attribute.itemSize} ${attribute.normalized} ${attribute.array.constructor.name}`]
      : [];
  }).join();

/** Sorts parts that can share a call; a tissue of one part gains nothing and is left out. */
export const groupParts = (parts: readonly Part[]): Part[][] => {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.structure.kind === 'skin' || !part.geometry.index) continue;
    const key = `${tissueOf(part.structure.id)} ${layoutOf(part)}`;
    const group = groups.get(key) ?? [];
    group.push(part);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

const bare = ({ geometry }: Part): BufferGeometry => {
  const copy = new BufferGeometry();
  for (const name of READ) {
    const attribute = geometry.attributes[name];
    if (attribute) copy.setAttribute(name, attribute);
  }
  copy.setIndex(geometry.index);
  return copy;
};

const ink = new Color();
const texel = new Vector4();

export const openBatch = (parts: readonly Part[]): Batch => {
  const vertices = parts.reduce((sum, { geometry }) => sum + geometry.getAttribute('position').count, 0);
  const indices = parts.reduce((sum, { geometry }) => sum + (geometry.index?.count ?? 0), 0);
  const uniforms = tissueUniforms();
  const first = at(parts, 0);
  const material = tissueMaterial(lookOf(first.structure), first.geometry, new Matrix4(), uniforms, false);
  material.color.set('#ffffff');
  const mesh = new BatchedMesh(parts.length, vertices, indices, material);
  const painted: ColorRepresentation[] = [];
  let hovered: StructureId | null = null;
  /** All in it is solid, so that alpha is free to say what the pointer is over; the shader takes what is above 1. */
  const send = (instance: number) => {
    const { r, g, b } = ink.set(painted[instance] ?? '#ffffff');
    mesh.setColorAt(instance, texel.set(r, g, b, at(parts, instance).structure.id === hovered ? 2 : 1));
  };
  const paint: Batch['paint'] = (instance, colour) => {
    if (painted[instance] === colour) return;
    painted[instance] = colour;
    send(instance);
  };
  const hover: Batch['hover'] = (id) => {
    const before = hovered;
    if (id === before) return;
    hovered = id;
    parts.forEach(({ structure }, instance) => {
      if (structure.id === id || structure.id === before) send(instance);
    });
  };
  for (const part of parts) {
    const instance = mesh.addInstance(mesh.addGeometry(bare(part)));
    mesh.setMatrixAt(instance, part.rest);
    paint(instance, '#ffffff');
  }
  // Bent tissue leaves the box it was measured in.
  mesh.frustumCulled = false;
  mesh.perObjectFrustumCulled = false;
  // All of it is solid, so that order changes nothing, and a sorted batch sends its list anew with every frame.
  mesh.sortObjects = false;
  // Until it is in line with state, each part draws itself.
  mesh.visible = false;
  // Rays meet the parts themselves, which know who they are.
  mesh.raycast = () => {};
  let closed = false;
  return {
    mesh,
    parts,
    uniforms,
    paint,
    hover,
    get closed() {
      return closed;
    },
    dispose: () => {
      // React takes it out of the picture a frame later, when it has nothing left to be drawn from.
      mesh.removeFromParent();
      closed = true;
      // A frame may come before the scene has let go of it.
      mesh.visible = false;
      mesh.dispose();
      material.dispose();
    },
  };
};
