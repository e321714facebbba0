import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import { DirectionalLight, Group, HemisphereLight, Mesh, PerspectiveCamera, WebGLRenderer } from 'three';

// Only what the scene draws with: fiber's own <Canvas> would pull in all of three.
extend({ DirectionalLight, Group, HemisphereLight, Mesh, PerspectiveCamera });

export interface CanvasOptions {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** The context of a see-through canvas: the paper behind it belongs to the page. Null where the browser has no WebGL2. */
export const openContext = (canvas: HTMLCanvasElement, antialias: boolean): WebGL2RenderingContext | null =>
  canvas.getContext('webgl2', { alpha: true, antialias, stencil: false, powerPreference: 'high-performance' });

/** A root that draws only on demand. */
export const openRoot = async (
  canvas: HTMLCanvasElement,
  context: WebGL2RenderingContext,
  { width, height, pixelRatio }: CanvasOptions,
): Promise<ReconcilerRoot<HTMLCanvasElement>> => {
  const root = createRoot(canvas);
  await root.configure({
    frameloop: 'demand',
    dpr: pixelRatio,
    flat: true,
    // It stays where it is; told otherwise, three finds the place of everything in it anew with every frame.
    scene: { matrixAutoUpdate: false },
    size: { width, height, top: 0, left: 0 },
    gl: () => new WebGLRenderer({ canvas, context, alpha: true }),
  });
  return root;
};

/** Full resolution: twice the CSS pixels at most, one and a half on phones, where pixels cost most. */
export const fullPixelRatio = (): number =>
  Math.min(devicePixelRatio, matchMedia('(pointer: coarse)').matches ? 1.5 : 2);
