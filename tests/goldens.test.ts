import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow, read } from './support/files';

const PICTURES = filesBelow('tests/goldens');
const NAMES = [...read('tests/browser/goldens.spec.ts').matchAll(/name: '([\w-]+)'/g)].map(([, name]) => name);

test('each golden picture belongs to one shot, and each shot has its picture', () => {
  expect(PICTURES).toEqual(NAMES.map((name) => `tests/goldens/${name}.jpg`).sort());
});

test('the golden pictures together stay below a megabyte', () => {
  const bytes = PICTURES.reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(1_000_000);
});
