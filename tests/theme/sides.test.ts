import { expect, test } from 'vitest';
import { filesBelow, read } from '../support/files';

const SHEETS = filesBelow('src').filter((path) => path.endsWith('.css') && !path.startsWith('src/scene/'));

/** Left and right of the window. Where text is written from the right, the page is mirrored: it must say start and end. */
const PHYSICAL =
  /^\s*(left|right|(margin|padding|border)-(left|right)[\w-]*)\s*:|^\s*text-align:\s*(left|right)|^\s*float:/m;

test('the page is laid out from where the text begins, not from the left', () => {
  expect(SHEETS.length).toBeGreaterThan(20);
  expect(SHEETS.filter((path) => PHYSICAL.test(read(path)))).toEqual([]);
});

test('a sheet that names a side of the window is caught', () => {
  for (const line of ['left: 0;', '  margin-left: 1rem;', 'border-right-color: red;', 'text-align: left;'])
    expect(PHYSICAL.test(`.a {\n${line}\n}`)).toBe(true);
  expect(PHYSICAL.test('.a {\n  inset-inline-start: 0;\n  margin-inline-end: 1rem;\n}')).toBe(false);
});
