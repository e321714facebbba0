import type { Camera, Scene, WebGLRenderer } from 'three';
import type { StageLink } from './stage-link';

/** Draws the scene through one camera. */
export const drawFrom = (link: StageLink, renderer: WebGLRenderer, scene: Scene, eye: Camera): void => {
  eye.updateMatrixWorld();
  for (const face of link.beforeDraw) face(eye, renderer);
  renderer.render(scene, eye);
};
