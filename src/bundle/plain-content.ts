import type { Plugin } from 'vite';

/** Knowledge is data and functions on it; what merely lists it is not why a page would need all of it. */
const PLAIN = /\/src\/content\/(?!words\/)/;

/** Lets texts and tables of later pages come with those pages, although one list names all of them. */
export const plainContent = (): Plugin => ({
  name: 'calf-atlas:plain-content',
  apply: 'build',
  transform: (code, id) => (PLAIN.test(id) ? { code, map: null, moduleSideEffects: false } : null),
});
