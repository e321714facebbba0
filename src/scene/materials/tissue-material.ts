import { type BufferGeometry, Color, type Matrix4, MeshStandardMaterial } from 'three';
import { MESH } from '../../theme/colours';
import { patchBend } from '../bend/bend-material';
import { BEND_UNIFORMS } from '../bend/bend-uniforms';
import {
  FOOTPRINT_COLOUR,
  FOOTPRINT_PARS_FRAGMENT,
  FOOTPRINT_PARS_VERTEX,
  FOOTPRINT_VERTEX,
  type FootprintUniforms,
} from './footprint.glsl';
import { afterChunk, replaceChunk } from './replace-chunk';
import {
  TISSUE_ALPHA,
  TISSUE_COLOUR,
  TISSUE_LIGHT,
  TISSUE_PARS_FRAGMENT,
  TISSUE_PARS_VERTEX,
  TISSUE_ROUGHNESS,
  TISSUE_VERTEX,
} from './tissue.glsl';
import type { TissueLook } from './tissue-look';

/** What changes while a structure is on screen; each 0 to 1. */
export interface TissueUniforms {
  readonly uLit: { value: number };
  readonly uQuiet: { value: number };
  readonly uHover: { value: number };
  /** Of the glass variant: thinner, for what lies over the selected structure. */
  readonly uGhost: { value: number };
  /** Striped, as what hangs slack is. */
  readonly uSlack: { value: number };
}

export const tissueUniforms = (): TissueUniforms => ({
  uLit: { value: 0 },
  uQuiet: { value: 0 },
  uHover: { value: 0 },
  uGhost: { value: 0 },
  uSlack: { value: 0 },
});

export interface ShaderSource {
  vertexShader: string;
  fragmentShader: string;
}

/** Rewrites three's standard shader; throws when a chunk it leans on is gone. */
export const patchTissue = (shader: ShaderSource): void => {
  let { vertexShader, fragmentShader } = shader;
  vertexShader = afterChunk(vertexShader, 'common', TISSUE_PARS_VERTEX);
  vertexShader = afterChunk(vertexShader, 'begin_vertex', TISSUE_VERTEX);
  fragmentShader = afterChunk(fragmentShader, 'common', TISSUE_PARS_FRAGMENT);
  fragmentShader = afterChunk(fragmentShader, 'color_fragment', TISSUE_COLOUR);
  fragmentShader = afterChunk(fragmentShader, 'roughnessmap_fragment', TISSUE_ROUGHNESS);
  fragmentShader = afterChunk(fragmentShader, 'aomap_fragment', TISSUE_LIGHT);
  fragmentShader = replaceChunk(fragmentShader, 'opaque_fragment', `${TISSUE_ALPHA}\n#include <opaque_fragment>`);
  shader.vertexShader = vertexShader;
  shader.fragmentShader = fragmentShader;
};

/** The same for bone, which shows where muscles take hold of it. */
export const patchBone = (shader: ShaderSource): void => {
  let { vertexShader, fragmentShader } = shader;
  vertexShader = afterChunk(vertexShader, 'common', FOOTPRINT_PARS_VERTEX);
  vertexShader = afterChunk(vertexShader, 'begin_vertex', FOOTPRINT_VERTEX);
  fragmentShader = afterChunk(fragmentShader, 'common', FOOTPRINT_PARS_FRAGMENT);
  fragmentShader = afterChunk(fragmentShader, 'color_fragment', FOOTPRINT_COLOUR);
  shader.vertexShader = vertexShader;
  shader.fragmentShader = fragmentShader;
  // Comes second, yet goes in front: what is put behind a chunk stands right behind it.
  patchTissue(shader);
};

/**
 * A material of one structure's own, so that it can light up alone; all share one program per set of attributes.
 * The glass variant is its own material: toggling `transparent` would compile anew.
 */
export const tissueMaterial = (
  look: TissueLook,
  geometry: BufferGeometry,
  rest: Matrix4,
  shared: TissueUniforms,
  glass: boolean,
  prints?: FootprintUniforms,
): MeshStandardMaterial => {
  const material = new MeshStandardMaterial({
    color: look.flesh,
    roughness: look.roughness,
    metalness: 0,
    transparent: glass,
    depthWrite: !glass,
  });
  const has = { HAS_AO: geometry.hasAttribute('_ao'), HAS_FIBRE: geometry.hasAttribute('_fibre') };
  for (const [name, present] of Object.entries(has)) {
    if (present) material.defines = { ...material.defines, [name]: '' };
  }
  const uniforms = {
    ...shared,
    ...prints,
    ...BEND_UNIFORMS,
    uOrigin: { value: new Color(MESH.origin) },
    uInsertion: { value: new Color(MESH.insertion) },
    uRest: { value: rest },
    uTendon: { value: new Color(look.tendon) },
    uLitColour: { value: new Color(look.lit) },
    uFibre: { value: look.fibre },
    uTendinous: { value: look.tendinous },
    uCavity: { value: look.cavity },
    uGlass: { value: glass ? 1 : 0 },
  };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    if (prints) patchBone(shader);
    else patchTissue(shader);
    if (look.soft) patchBend(shader);
  };
  material.customProgramCacheKey = () => `tissue ${has.HAS_AO} ${has.HAS_FIBRE} ${prints !== undefined} ${look.soft}`;
  return material;
};
