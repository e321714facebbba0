import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import { DirectionalLight, Group, HemisphereLight, Mesh, PerspectiveCamera, WebGLRenderer } from 'three';

// Only what the scene draws with: fiber's own <Canvas> would pull in all of three.
extend({ DirectionalLight, Group, HemisphereLight, Mesh, PerspectiveCamera });

export const hasWebgl2 = (): boolean => {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};

export interface CanvasOptions {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly antialias: boolean;
}

/** A root that draws only on demand, on a see-through canvas: the paper behind it belongs to the page. */
export const openRoot = async (
  canvas: HTMLCanvasElement,
  { width, height, pixelRatio, antialias }: CanvasOptions,
): Promise<ReconcilerRoot<HTMLCanvasElement>> => {
  const root = createRoot(canvas);
  await root.configure({
    frameloop: 'demand',
    dpr: pixelRatio,
    flat: true,
    // It stays where it is; told otherwise, three finds the place of everything in it anew with every frame.
    scene: { matrixAutoUpdate: false },
    size: { width, height, top: 0, left: 0 },
    gl: (defaults) =>
      new WebGLRenderer({ ...defaults, canvas, antialias, alpha: true, powerPreference: 'high-performance' }),
  });
  return root;
};

/** Full resolution: twice the CSS pixels at most, one and a half on phones, where pixels cost most. */
export const fullPixelRatio = (): number =>
  Math.min(devicePixelRatio, matchMedia('(pointer: coarse)').matches ? 1.5 : 2);
