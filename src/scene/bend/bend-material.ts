import { type Matrix4, MeshBasicMaterial } from 'three';
import { afterChunk } from '../materials/replace-chunk';
import type { ShaderSource } from '../materials/tissue-material';
import { BEND_BARE_VERTEX, BEND_NORMAL_VERTEX, BEND_PARS_VERTEX, BEND_VERTEX } from './bend.glsl';
import { BEND_UNIFORMS } from './bend-uniforms';

/** Lets a standard shader follow the pose; its own `uRest` must stand before. */
export const patchBend = (shader: ShaderSource): void => {
  let { vertexShader } = shader;
  vertexShader = afterChunk(vertexShader, 'common', BEND_PARS_VERTEX);
  vertexShader = afterChunk(vertexShader, 'beginnormal_vertex', BEND_NORMAL_VERTEX);
  vertexShader = afterChunk(vertexShader, 'begin_vertex', BEND_VERTEX);
  shader.vertexShader = vertexShader;
};

/** Depth only, ahead of the glass it belongs to; pushed back a little, for another program may round to another depth. */
export const depthMask = (rest: Matrix4, soft: boolean): MeshBasicMaterial => {
  const material = new MeshBasicMaterial({
    colorWrite: false,
    transparent: true,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
  });
  if (!soft) return material;
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, BEND_UNIFORMS, { uRest: { value: rest } });
    let { vertexShader } = shader;
    vertexShader = afterChunk(vertexShader, 'common', `uniform mat4 uRest;\n${BEND_PARS_VERTEX}`);
    shader.vertexShader = afterChunk(vertexShader, 'begin_vertex', BEND_BARE_VERTEX);
  };
  material.customProgramCacheKey = () => 'bent mask';
  return material;
};
