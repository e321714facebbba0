import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODEL_FILE } from '../../src/anatomy/glb-contract';
import { readSkin } from '../../src/bake/read-skin';
import { USUAL_SCALE } from '../../src/lookup/usual-scale';
import { scaleOf } from '../../src/pain/scale';

test('without a skin the charts measure as they do on the leg of this atlas, within a sixth', async () => {
  const { skin } = await readSkin(readFileSync(`public/${MODEL_FILE}`));
  const real = scaleOf(skin);
  const close = (usual: number, measured: number) => expect(Math.abs(usual / measured - 1)).toBeLessThan(1 / 6);
  close(USUAL_SCALE.mmPerF, real.mmPerF);
  close(USUAL_SCALE.mmPerU, real.mmPerU);
  for (const f of [0, 0.2, 0.4, 0.6, 0.8]) close(USUAL_SCALE.mmPerDegree(f), real.mmPerDegree(f));
  for (const u of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) close(USUAL_SCALE.mmPerV(u), real.mmPerV(u));
});
