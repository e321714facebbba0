import { Color, type Matrix4, type MeshBasicMaterial, MeshStandardMaterial } from 'three';
import { MESH } from '../../theme/colours';
import { COMPARED_COLOURS, MARK_COLOUR } from '../../theme/pattern-colours';
import { depthMask, patchBend } from '../bend/bend-material';
import { BEND_UNIFORMS } from '../bend/bend-uniforms';
import { afterChunk, replaceChunk } from './replace-chunk';
import { SKIN_ALPHA, SKIN_COLOUR, SKIN_LIGHT, SKIN_PARS_FRAGMENT, SKIN_PARS_VERTEX, SKIN_VERTEX } from './skin.glsl';
import type { ShaderSource } from './tissue-material';

/** Strength of the essential wash at full weight, 0 to 1: saturated, yet the form under it still shows. */
const ESSENTIAL = 0.82;
/** Round each dot, so that red stays legible on the red of muscle. */
const RIM = '#fff3ea';

/** Rewrites three's standard shader; throws when a chunk it leans on is gone. */
export const patchSkin = (shader: ShaderSource): void => {
  let { vertexShader, fragmentShader } = shader;
  vertexShader = afterChunk(vertexShader, 'common', SKIN_PARS_VERTEX);
  vertexShader = afterChunk(vertexShader, 'begin_vertex', SKIN_VERTEX);
  fragmentShader = afterChunk(fragmentShader, 'common', SKIN_PARS_FRAGMENT);
  fragmentShader = afterChunk(fragmentShader, 'normal_fragment_maps', SKIN_COLOUR);
  fragmentShader = afterChunk(fragmentShader, 'aomap_fragment', SKIN_LIGHT);
  fragmentShader = replaceChunk(fragmentShader, 'opaque_fragment', `${SKIN_ALPHA}\n#include <opaque_fragment>`);
  shader.vertexShader = vertexShader;
  shader.fragmentShader = fragmentShader;
};

export interface SkinMaterials {
  readonly solid: MeshStandardMaterial;
  /** Glass, and with `veil.value` 0 no skin at all but the ink. */
  readonly veiled: MeshStandardMaterial;
  /** Writes depth only, so that the far side of a foot does not show through its near side. */
  readonly mask: MeshBasicMaterial;
  readonly veil: { value: number };
  /** How many patterns lie side by side; 0 while one is shown by itself, or none. */
  readonly compared: { value: number };
  dispose(): void;
}

/** Both variants are made at the start: toggling `transparent` on one would compile anew. */
export const skinMaterials = (rest: Matrix4): SkinMaterials => {
  const veil = { value: 1 };
  const compared = { value: 0 };
  const uniforms = {
    uRest: { value: rest },
    uPain: { value: new Color(MESH.pain) },
    uRim: { value: new Color(RIM) },
    uVeil: veil,
    uCompared: compared,
    uHues: { value: COMPARED_COLOURS.map((hex) => new Color(hex)) },
    uPen: { value: new Color(MARK_COLOUR) },
    uEssential: { value: ESSENTIAL },
    ...BEND_UNIFORMS,
  };
  const make = (glass: boolean) => {
    const material = new MeshStandardMaterial({
      color: MESH.skin,
      roughness: glass ? 0.55 : 0.68,
      transparent: glass,
      depthWrite: !glass,
    });
    material.defines = { ...material.defines, ...(glass ? { SKIN_VEIL: '' } : {}) };
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, uniforms);
      patchSkin(shader);
      patchBend(shader);
    };
    material.customProgramCacheKey = () => `skin ${glass}`;
    return material;
  };
  const solid = make(false);
  const veiled = make(true);
  const mask = depthMask(rest, true);
  return {
    solid,
    veiled,
    mask,
    veil,
    compared,
    dispose: () => {
      for (const material of [solid, veiled, mask]) material.dispose();
    },
  };
};
