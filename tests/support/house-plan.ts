/** The packages of the browser rooms that know React and those that know three. */
const STAGE = [
  'three',
  '@react-three/fiber',
  '@react-three/drei',
  'camera-controls',
  'three-mesh-bvh',
  'meshoptimizer',
];

/**
 * Who may import whom: the same table as in ARCHITECTURE.md, and a test holds the two together. `node` stands for all modules
 * of Node; a file with its own entry (`state/react.ts`) is an exception from its room.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  anatomy: ['kernel'],
  sources: ['models'],
  tables: ['kernel', 'anatomy', 'sources', 'models', 'valibot'],
  content: ['kernel', 'anatomy', 'sources'],
  theme: ['kernel', 'anatomy'],
  pain: ['kernel', 'anatomy', 'tables', 'content'],
  biomechanics: ['kernel', 'anatomy', 'content', 'models'],
  lookup: ['kernel', 'anatomy', 'content', 'pain'],
  press: ['kernel', 'anatomy', 'content', 'pain', 'lookup'],
  state: ['kernel', 'anatomy', 'content', 'press', 'theme', 'zustand'],
  'state/react.ts': ['zustand', 'react'],
  forge: ['kernel', 'anatomy', 'tables', 'models', 'node', '@gltf-transform', 'manifold-3d', 'meshoptimizer'],
  'forge/bundle.ts': ['vite', 'node'],
  'forge/vite-plugin.ts': ['vite', 'node'],
  measure: ['kernel', 'anatomy', 'tables', 'forge', 'node'],
  bake: ['kernel', 'anatomy', 'tables', 'content', 'pain', 'forge', 'node', '@gltf-transform', 'meshoptimizer'],
  bundle: ['node', 'vite', 'vite-plugin-pwa'],
  scene: [
    'kernel',
    'anatomy',
    'content',
    'pain',
    'biomechanics',
    'lookup',
    'press',
    'state',
    'theme',
    'react',
    'zustand',
    ...STAGE,
  ],
  panel: [
    'kernel',
    'anatomy',
    'sources',
    'content',
    'pain',
    'biomechanics',
    'lookup',
    'press',
    'state',
    'theme',
    'react',
  ],
  app: ['kernel', 'anatomy', 'content', 'lookup', 'state', 'theme', 'scene', 'panel', 'react', '@fontsource'],
  main: ['app', 'state', 'theme', 'react', 'react-dom', '@fontsource'],
  cli: [
    'kernel',
    'anatomy',
    'sources',
    'tables',
    'content',
    'pain',
    'biomechanics',
    'lookup',
    'forge',
    'measure',
    'bake',
    'node',
    'vite',
    '@sparticuz/chromium',
    '@playwright/test',
  ],
  'cli/poster.ts': ['kernel', 'anatomy', 'forge', 'scene', 'app', 'node', 'vite', '@playwright/test'],
};

const IMPORT =
  /^\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/gm;

/** `src/scene/Leg.tsx` → `scene`; `src/sources.ts` → `sources`; `models/…` → `models`. */
export const roomOf = (path: string): string => {
  const [first = '', second] = path.replace(/^src\//, '').split('/');
  return second === undefined ? first.replace(/\.[^.]+$/, '') : first;
};

const packageOf = (name: string): string => {
  if (name.startsWith('node:')) return 'node';
  const [scope = '', part] = name.split('/');
  // The parts of one tool are one thing to the plan.
  if (scope === '@gltf-transform' || scope === '@fontsource') return scope;
  return scope.startsWith('@') ? `${scope}/${part}` : scope;
};

export interface Import {
  /** What is written in the file. */
  readonly name: string;
  /** The room or package it leads to. */
  readonly target: string;
}

/** What a file imports from outside its own room. */
export const importsOf = (path: string, text: string): Import[] =>
  [...text.matchAll(IMPORT)]
    .map(([, from, alone, later]) => from ?? alone ?? later ?? '')
    .map((name) => ({
      name,
      target: name.startsWith('.') ? roomOf(new URL(name, `file:///${path}`).pathname.slice(1)) : packageOf(name),
    }))
    .filter(({ target }) => target !== roomOf(path));

/** The imports that the plan does not allow, each as a sentence; a room without an entry may import nothing. */
export const trespasses = (path: string, text: string): string[] => {
  const room = roomOf(path);
  const allowed = MAY_IMPORT[path.replace(/^src\//, '')] ?? MAY_IMPORT[room];
  if (!allowed) return [`${path}: "${room}" is not a room of the plan (ARCHITECTURE.md, "Who may import whom")`];
  return importsOf(path, text)
    .filter(({ target }) => !allowed.includes(target))
    .map(({ target }) => `${path}: "${room}" may not import "${target}" (ARCHITECTURE.md, "Who may import whom")`);
};
