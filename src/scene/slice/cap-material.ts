import { Color, ShaderMaterial } from 'three';
import type { StructureId, StructureKind } from '../../anatomy/structures';
import { type Structure, structureOf } from '../../anatomy/structures';
import type { Colouring } from '../../state/types';
import { MESH } from '../../theme/colours';
import { fleshColour } from '../materials/flesh-colour';
import { lookOf } from '../materials/tissue-look';
import { CAP_FRAGMENT, CAP_VERTEX, GRAIN_SIZE, GRAINS, type Grain } from './cap.glsl';

const grainOf = (kind: StructureKind): Grain =>
  kind === 'muscle' ? 'flesh' : kind === 'bone' || kind === 'skin' ? kind : 'plain';

/** Widest layer along the edge of a cut face, mm. */
export const rimOf = (id: StructureId): number => GRAIN_SIZE[grainOf(structureOf(id).kind)].rim;

/** Colours of a cut face: of the tissue, of what shows between or inside it, and of the tissue while selected. */
const inksOf = (structure: Structure, colouring: Colouring) => {
  if (structure.kind === 'skin') return { colour: MESH.skin, core: MESH.fat, lit: MESH.skin };
  const look = lookOf(structure);
  const colour = look.tendinous > 0 ? look.tendon : fleshColour(structure, colouring);
  const lit = colouring === 'compartment' && structure.kind === 'muscle' ? colour : look.lit;
  return { colour, core: structure.kind === 'bone' ? MESH.marrow : look.tendon, lit };
};

/** From face to face, steps of the depth buffer: more than two triangulations of one plane differ by. */
const STEP = 40;

/** From this share of tendon a cut shows some, and from that nothing else: a thin aponeurosis round flesh counts little. */
const TENDINOUS = [0.55, 0.85] as const;

/** Whether a cut goes through flesh (0) or tendon (1). */
export const tendonShown = (share: number): number => {
  const [from, to] = TENDINOUS;
  return Math.min(1, Math.max(0, (share - from) / (to - from)));
};

/** What changes while a face is on screen; numbers 0 to 1. */
export interface CapUniforms {
  readonly uLit: { value: number };
  readonly uQuiet: { value: number };
  readonly uHover: { value: number };
  readonly uAlpha: { value: number };
  readonly uTendon: { value: number };
  readonly uColour: { value: Color };
  readonly uCore: { value: Color };
  readonly uLitColour: { value: Color };
}

export const capUniforms = (): CapUniforms => ({
  uLit: { value: 0 },
  uQuiet: { value: 0 },
  uHover: { value: 0 },
  uAlpha: { value: 1 },
  uTendon: { value: 0 },
  uColour: { value: new Color() },
  uCore: { value: new Color() },
  uLitColour: { value: new Color() },
});

export const setInks = (uniforms: CapUniforms, structure: Structure, colouring: Colouring): void => {
  const { colour, core, lit } = inksOf(structure, colouring);
  uniforms.uColour.value.set(colour);
  uniforms.uCore.value.set(core);
  uniforms.uLitColour.value.set(lit);
};

/** Flat, so that a face has the colour its tissue has in the outline drawing. `clear`: of a faded structure. */
export const capMaterial = (structure: Structure, shared: CapUniforms, clear: boolean): ShaderMaterial => {
  const grain = grainOf(structure.kind);
  return new ShaderMaterial({
    transparent: clear,
    polygonOffset: true,
    defines: { GRAIN: GRAINS[grain] },
    uniforms: {
      ...shared,
      uCell: { value: GRAIN_SIZE[grain].cell },
      uRim: { value: GRAIN_SIZE[grain].rim },
    },
    vertexShader: CAP_VERTEX,
    fragmentShader: CAP_FRAGMENT,
  });
};

/** Faces share one plane: the one of higher rank lies further in and is drawn over the others. */
export const setRank = (material: ShaderMaterial, rank: number): void => {
  material.polygonOffsetFactor = -0.1 * rank;
  material.polygonOffsetUnits = -STEP * rank;
};
