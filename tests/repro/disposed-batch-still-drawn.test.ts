import { BoxGeometry, BufferAttribute, Group, Matrix4 } from 'three';
import { expect, test } from 'vitest';
import { structureOf } from '../../src/anatomy/structures';
import { openBatch } from '../../src/scene/leg/batch';

/** A muscle of the plainest shape, with what its shader reads. */
const part = () => {
  const geometry = new BoxGeometry();
  const count = geometry.getAttribute('position').count;
  geometry.setAttribute('_ao', new BufferAttribute(new Uint8Array(count), 1, true));
  geometry.setAttribute('_fibre', new BufferAttribute(new Uint16Array(count * 2), 2, true));
  return { structure: structureOf('soleus'), geometry, rest: new Matrix4() };
};

// While the second file of the model joined the first, one frame was drawn from a batch that had been given up: "Cannot read
// properties of null (reading 'image')".
test('a batch that is given up leaves the picture at once', () => {
  const stage = new Group();
  const batch = openBatch([part(), part()]);
  stage.add(batch.mesh);
  batch.dispose();
  expect(stage.children).toEqual([]);
});

test('a batch is not seen before it is in line with state', () => {
  const batch = openBatch([part(), part()]);
  expect(batch.mesh.visible).toBe(false);
  batch.dispose();
});
