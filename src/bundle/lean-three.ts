import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { pruneGlsl } from './prune-glsl';
import { STAND_INS } from './stand-ins';

/** The sources of three, one file a module: what is not used can be left out of them, which of the built file it cannot. */
const SOURCES = join(dirname(fileURLToPath(import.meta.resolve('three'))), '../src/');

/** Materials of three whose shaders are kept; the scene's own are made of these or are whole in themselves. */
const SHADERS = ['basic', 'standard'];

/** Shader texts of materials that are not in use, by file name. */
const UNUSED =
  /\/(?:background|backgroundCube|cube|depth|distance|equirect|linedashed|meshlambert|meshmatcap|meshnormal|meshphong|meshtoon|points|shadow|sprite|vsm)\.glsl|\/(?:lights_(?:lambert|phong|toon)|gradientmap|map_particle|morph|shadow|skin|fog_|envmap_|displacementmap|lightprobes_pars)\w*\.glsl/;

/** Features no material of the scene switches on, hence names that are never defined in its shaders. */
const NEVER = new RegExp(
  `^(?:${[
    'USE_(?:\\w*MAP(?:_OBJECTSPACE|_TANGENTSPACE)?|TANGENT|CLEARCOAT|IRIDESCENCE|SHEEN|ANISOTROPY|RETROREFLECTION|DIFFUSE_ROUGHNESS)',
    'USE_(?:TRANSMISSION|DISPERSION|SPECULAR|FOG|SKINNING|MORPH\\w*|INSTANCING\\w*|ALPHAHASH|POINTS_UV|SIZEATTENUATION)',
    'USE_(?:REVERSED_DEPTH_BUFFER|LOGARITHMIC_DEPTH_BUFFER|LIGHT_PROBES\\w*)',
    'ENVMAP_\\w+|ENV_WORLDPOS|FOG_EXP2|DITHERING|ALPHA_TO_COVERAGE|DECODE_VIDEO_TEXTURE\\w*|TONE_MAPPING|PHYSICAL|IOR',
    'NUM_(?:SUN|RECT_AREA|SPOT|POINT)_LIGHT\\w*|NUM_DIR_LIGHT_SHADOWS|NUM_LIGHT_PROBE\\w*',
  ].join('|')})$`,
);

/** What the scene would have to name to need any of it; a test looks for it. */
export const NEVER_USED =
  /\b(?:castShadow|receiveShadow|shadowMap|envMap|environment=|scene\.background|scene\.environment|transmission|clearcoat|iridescence|sheen|morphTargets?\w*|morphAttributes|SkinnedMesh|InstancedMesh|(?:Mesh(?:Physical|Lambert|Phong|Toon|Matcap|Normal|Depth|Distance)|Points|Sprite|LineDashed)Material|(?:Point|Spot|RectArea)Light|LightProbe|CubeCamera|PMREMGenerator|WebGLCubeRenderTarget|CubeTexture|UniformsGroup|toneMapping|fog|alphaHash|dithering|displacementMap|bumpMap|normalMap|aoMap|lightMap|emissiveMap|roughnessMap|metalnessMap|toJSON)\b/;

const never = (name: string): boolean => NEVER.test(name);

/** Reading and writing three's own file format, which every class can and nothing here wants. */
const JSON_METHOD = /\n\t(?:static )?(?:toJSON|fromJSON)\([^)]*\) \{[\s\S]*?\n\t\}\n/g;

/** `ShaderLib` without the materials that are not kept. */
const trimLibrary = (code: string): string =>
  code.replace(/\n\t(\w+): \{\n[\s\S]*?\n\t\}(?=,|\n)/g, (block, name: string) =>
    SHADERS.includes(name) ? block : `\n\t${name}: {}`,
  );

/** What is left of a module of three; `path` is below its sources. */
export const trim = (path: string, code: string): string => {
  if (UNUSED.test(path)) return code.replace(/\/\* glsl \*\/`[^`]*`/g, "''");
  if (path.endsWith('.glsl.js')) {
    return code.replace(/\/\* glsl \*\/`([^`]*)`/g, (_, glsl: string) => JSON.stringify(pruneGlsl(glsl, never)));
  }
  if (path === 'renderers/shaders/ShaderLib.js') return trimLibrary(code);
  return code.replace(JSON_METHOD, '\n');
};

/**
 * Builds with the parts of three that the scene draws with and no others; some 30 kB less to download. Serving the sources and
 * unit tests keep three as it is.
 */
export const leanThree = (): Plugin => ({
  name: 'calf-atlas:lean-three',
  apply: 'build',
  enforce: 'pre',
  buildStart() {
    for (const path of Object.keys(STAND_INS)) {
      if (!existsSync(SOURCES + path))
        throw new RangeError(`missing in three: ${path}; look through src/bundle/stand-ins.ts`);
    }
  },
  resolveId: (id) => (id === 'three' ? `${SOURCES}Three.js` : null),
  load(id) {
    return id.startsWith(SOURCES) ? (STAND_INS[id.slice(SOURCES.length)] ?? null) : null;
  },
  transform(code, id) {
    return id.startsWith(SOURCES) ? { code: trim(id.slice(SOURCES.length), code), map: null } : null;
  },
});
