import { ShaderLib } from 'three';
import { describe, expect, it } from 'vitest';
import { patchSkin } from '../../src/scene/materials/skin-material';
import { patchBone, patchTissue } from '../../src/scene/materials/tissue-material';

const standard = () => ({
  vertexShader: ShaderLib.standard.vertexShader,
  fragmentShader: ShaderLib.standard.fragmentShader,
});

describe("shaders built on three's standard material", () => {
  it('find every chunk they lean on in this version of three', () => {
    expect(() => patchTissue(standard())).not.toThrow();
    expect(() => patchSkin(standard())).not.toThrow();
    expect(() => patchBone(standard())).not.toThrow();
  });
  it('say which chunk is gone when an upgrade renames one', () => {
    const renamed = standard();
    renamed.fragmentShader = renamed.fragmentShader.replace(
      '#include <aomap_fragment>',
      '#include <occlusion_fragment>',
    );
    expect(() => patchTissue(renamed)).toThrow('missing shader chunk: aomap_fragment');
  });
  it('ink footprints on bone after its own colour is mixed', () => {
    const { vertexShader, fragmentShader } = ((shader) => {
      patchBone(shader);
      return shader;
    })(standard());
    expect(vertexShader.indexOf('uniform mat4 uRest')).toBeLessThan(vertexShader.indexOf('mat3(uRest) * normal'));
    expect(fragmentShader.indexOf('diffuseColor.rgb = atlasAlbedo')).toBeGreaterThan(0);
    expect(fragmentShader.indexOf('diffuseColor.rgb = atlasAlbedo')).toBeLessThan(
      fragmentShader.indexOf('mix(diffuseColor.rgb, atlasInk.rgb'),
    );
  });
  it('read the ink of both kinds', () => {
    const shader = standard();
    patchSkin(shader);
    expect(shader.fragmentShader).toContain('vInk.x');
    expect(shader.fragmentShader).toContain('atlasStipple(');
  });
});
