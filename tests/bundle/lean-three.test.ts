import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NEVER_USED, trim } from '../../src/bundle/lean-three';
import { STAND_INS } from '../../src/bundle/stand-ins';
import { filesBelow, read } from '../support/files';

const source = (path: string) => readFileSync(`node_modules/three/src/${path}`, 'utf8');
const SCENE = filesBelow('src/scene').filter((path) => /\.tsx?$/.test(path));

describe('what the built app leaves out of three', () => {
  test('is in three, and what stands in for it goes by the same name', () => {
    for (const [path, code] of Object.entries(STAND_INS)) {
      const [, name = 'nothing'] = /export \{ (\w+) \}/.exec(source(path)) ?? [];
      expect(code, path).toContain(`export { ${name} };`);
    }
  });

  test('is not asked for by the scene', () => {
    const asked = SCENE.flatMap((path) => {
      const found = read(path).match(NEVER_USED);
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(asked).toEqual([]);
  });

  test('would be noticed if it were', () => {
    for (const line of ['<mesh castShadow>', 'new MeshPhysicalMaterial()', 'material.envMap = x', 'new SpotLight()']) {
      expect(line).toMatch(NEVER_USED);
    }
  });
});

describe('what is kept of three', () => {
  test('are the shaders of the materials in use', () => {
    const library = trim('renderers/shaders/ShaderLib.js', source('renderers/shaders/ShaderLib.js'));
    expect(library).toContain('ShaderChunk.meshbasic_frag');
    expect(library).toContain('ShaderChunk.meshphysical_frag');
    expect(library).not.toContain('ShaderChunk.meshtoon_frag');
  });

  test('are the methods before and behind those that are cut', () => {
    const material = trim('materials/Material.js', source('materials/Material.js'));
    expect(material).not.toContain('toJSON(');
    for (const method of ['onBeforeCompile(', 'setValues(', 'clone()', 'copy(', 'dispose()']) {
      expect(material).toContain(method);
    }
  });
});
