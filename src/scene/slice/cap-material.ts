import { Color, ShaderMaterial } from 'three';
import type { StructureId, StructureKind } from '../../anatomy/structures';
import { type Structure, structureOf } from '../../anatomy/structures';
import { MESH } from '../../theme/colours';
import { lookOf } from '../materials/tissue-look';
import { CAP_FRAGMENT, CAP_VERTEX, GRAIN_SIZE, GRAINS, type Grain } from './cap.glsl';

const grainOf = (kind: StructureKind): Grain =>
  kind === 'muscle' ? 'flesh' : kind === 'bone' || kind === 'skin' ? kind : 'plain';

/** Widest layer along the edge of a cut face, mm. */
export const rimOf = (id: StructureId): number => GRAIN_SIZE[grainOf(structureOf(id).kind)].rim;

/** Colours of a cut face: of the tissue, and of what shows between or inside it. */
const inksOf = (structure: Structure) => {
  if (structure.kind === 'skin') return { colour: MESH.skin, core: MESH.fat, lit: MESH.skin };
  const look = lookOf(structure);
  const colour = look.tendinous > 0 ? look.tendon : look.flesh;
  return { colour, core: structure.kind === 'bone' ? MESH.marrow : look.tendon, lit: look.lit };
};

/** From face to face, steps of the depth buffer: more than two triangulations of one plane differ by. */
const STEP = 40;

/** What changes while a face is on screen; each 0 to 1. */
export interface CapUniforms {
  readonly uLit: { value: number };
  readonly uQuiet: { value: number };
  readonly uHover: { value: number };
  readonly uAlpha: { value: number };
}

export const capUniforms = (): CapUniforms => ({
  uLit: { value: 0 },
  uQuiet: { value: 0 },
  uHover: { value: 0 },
  uAlpha: { value: 1 },
});

/**
 * Flat, so that a face has the colour its tissue has in the outline drawing. `rank` grows with what lies further in: faces
 * share one plane, and the inner one is drawn over the outer.
 */
export const capMaterial = (
  structure: Structure,
  rank: number,
  shared: CapUniforms,
  clear: boolean,
): ShaderMaterial => {
  const grain = grainOf(structure.kind);
  const { colour, core, lit } = inksOf(structure);
  return new ShaderMaterial({
    transparent: clear,
    polygonOffset: true,
    polygonOffsetFactor: -0.1 * rank,
    polygonOffsetUnits: -STEP * rank,
    defines: { GRAIN: GRAINS[grain] },
    uniforms: {
      ...shared,
      uColour: { value: new Color(colour) },
      uCore: { value: new Color(core) },
      uLitColour: { value: new Color(lit) },
      uCell: { value: GRAIN_SIZE[grain].cell },
      uRim: { value: GRAIN_SIZE[grain].rim },
    },
    vertexShader: CAP_VERTEX,
    fragmentShader: CAP_FRAGMENT,
  });
};
