import { describe, expect, it } from 'vitest';
import { GLB_CONTRACT } from '../../src/anatomy/glb-contract';
import { AtlasError } from '../../src/kernel/errors';
import { checkContract, checkId } from '../../src/scene/model/check-contract';
import { checkEnvelope } from '../../src/scene/model/check-envelope';
import { failed } from '../../src/scene/model/failed';

const glb = (length: number, promised = length, magic = 'glTF', version = 2): ArrayBuffer => {
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode(magic).subarray(0, Math.min(4, length)));
  const view = new DataView(bytes.buffer);
  view.setUint32(4, version, true);
  view.setUint32(8, promised, true);
  return bytes.buffer;
};
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof AtlasError && error.advice.length > 0) return error.code;
  }
  return 'none';
};

describe('a model is refused with advice when', () => {
  it('it is a page and not a model', () => {
    expect(codeOf(() => checkEnvelope(new TextEncoder().encode('<!doctype html><html>').buffer as ArrayBuffer))).toBe(
      'model-foreign',
    );
  });
  it('it is empty', () => expect(codeOf(() => checkEnvelope(new ArrayBuffer(0)))).toBe('model-foreign'));
  it('it is an older glTF', () => expect(codeOf(() => checkEnvelope(glb(64, 64, 'glTF', 1)))).toBe('model-foreign'));
  it('half of it is missing', () => expect(codeOf(() => checkEnvelope(glb(64, 128)))).toBe('model-truncated'));
  it('another maker wrote it', () => {
    expect(codeOf(() => checkContract(undefined))).toBe('model-foreign');
    expect(codeOf(() => checkContract({ generator: 'another' }))).toBe('model-foreign');
  });
  it('its contract is another version', () => {
    expect(codeOf(() => checkContract({ contract: GLB_CONTRACT + 1 }))).toBe('model-contract');
  });
  it('it holds a structure nobody knows', () => expect(codeOf(() => checkId({ id: 'tail' }))).toBe('model-structure'));
  it('a node has no identity', () => expect(codeOf(() => checkId({}))).toBe('model-foreign'));
});

describe('a model is taken when', () => {
  it('it is whole and ours', () => {
    expect(codeOf(() => checkEnvelope(glb(64)))).toBe('none');
    expect(codeOf(() => checkContract({ contract: GLB_CONTRACT, forged: 'abc' }))).toBe('none');
    expect(checkId({ id: 'soleus' })).toBe('soleus');
  });
});

describe('what state is told of a failure', () => {
  it.each([
    ['Chromium', new RangeError('Array buffer allocation failed')],
    ['Firefox', new Error('out of memory')],
    ['Safari', new RangeError('Out of memory')],
  ])('says that memory ran out, as %s words it', (_, error) => {
    expect(failed(error)).toMatchObject({ kind: 'failed', code: 'no-memory' });
  });
  it('takes no other error for it', () => {
    // A broken file may ask for an array of any length.
    expect(failed(new RangeError('Invalid typed array length: -1'))).toMatchObject({ code: 'model-unreadable' });
    expect(failed(new Error('allocation of ids is wrong'))).toMatchObject({ code: 'model-unreadable' });
  });
});
