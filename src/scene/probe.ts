import { type RefObject, useEffect } from 'react';
import { Vector3 } from 'three';
import { isStructureId, type StructureId } from '../anatomy/structures';
import { isTriggerPointId } from '../anatomy/trigger-points';
import { atlas } from '../state/store';
import { vertexPlace } from './bend/places';
import { canvasOptions } from './canvas-options';
import { insetRect, type Rect } from './inset/inset-rect';
import { pick } from './pointer/pick';
import { project, screenMarks } from './pointer/screen-marks';
import { type SkinDot, type SkinInk, visibleSkin } from './pointer/visible-skin';
import type { StageLink } from './stage-link';

/**
 * What a browser test may ask of the picture. Present as `window.__atlas`, and only under `?test`. All places are CSS pixels
 * from the top left of the window, ready for `page.mouse`.
 */
export interface Probe {
  /** Frames drawn so far; stands still while the picture does. */
  readonly frames: number;
  /** Draw calls and triangles of the latest frame, its inset included. */
  readonly cost: { readonly calls: number; readonly triangles: number };
  /** Geometries, textures and programs that the graphics card holds; the same again after the same pictures. */
  readonly memory: { readonly geometries: number; readonly textures: number; readonly programs: number };
  /** The model is on stage with all that belongs to it, and at least one frame of it is drawn. */
  readonly ready: boolean;
  /** Main-thread time of ours that the latest frame with another pose took before drawing, ms. */
  readonly bendCost: number;
  /** Settles when no frame has been drawn for 250 ms and nothing is under way. */
  idle(): Promise<void>;
  /** A place where a click would hit that structure or trigger point, with two pixels to spare; null while hidden. */
  screen(id: string): { x: number; y: number } | null;
  /** Visible skin under the ink of one kind, under marks, or free of pain, with its weight (0 to 1), evenly strewn. */
  zonePoints(kind: SkinInk): SkinDot[];
  /** The inset's frame; null while there is none. */
  inset(): Rect | null;
  /** Position of the camera and of its upright in metres, atlas frame (mirrored for a left leg). */
  camera(): { readonly position: number[]; readonly up: number[] } | null;
}

declare global {
  interface Window {
    __atlas?: Probe;
  }
}

const STILL = 250;
const SPARE = 2;

export const useProbe = (link: StageLink, canvas: RefObject<HTMLCanvasElement | null>): void => {
  useEffect(() => {
    const surface = canvas.current;
    if (!surface || !canvasOptions(location.search).probe) return;
    const probe = openProbe(link, surface);
    window.__atlas = probe;
    return () => {
      if (window.__atlas === probe) delete window.__atlas;
    };
  }, [link, canvas]);
};

const openProbe = (link: StageLink, surface: HTMLCanvasElement): Probe => {
  const inWindow = <Place extends { x: number; y: number }>(place: Place): Place => {
    const { left, top } = surface.getBoundingClientRect();
    return { ...place, x: place.x + left, y: place.y + top };
  };
  /** Whether nothing of the page lies over this place of the picture. */
  const bare = (place: { x: number; y: number }) => {
    const { x, y } = inWindow(place);
    return document.elementFromPoint(x, y) === surface;
  };
  const ready = () => link.frames > 0 && !link.fetching && atlas.getState().model.kind === 'ready';
  return {
    get frames() {
      return link.frames;
    },
    get cost() {
      return link.cost;
    },
    get memory() {
      return link.memory;
    },
    get ready() {
      return ready();
    },
    get bendCost() {
      return link.bendCost;
    },
    idle: () =>
      new Promise((resolve) => {
        let seen = -1;
        let since = performance.now();
        const watch = () => {
          const now = performance.now();
          if (link.frames !== seen || !ready() || link.store.getState().moving) {
            seen = link.frames;
            since = now;
          }
          if (now - since >= STILL) resolve();
          else setTimeout(watch, 50);
        };
        watch();
      }),
    screen(id) {
      const place = isTriggerPointId(id)
        ? screenMarks(link).find(
            (mark) => mark.id === id && pick(link, mark.x, mark.y) !== null && isHit(link, id, mark),
          )
        : isStructureId(id)
          ? structurePlace(link, id, bare)
          : null;
      return place && bare(place) ? inWindow({ x: place.x, y: place.y }) : null;
    },
    zonePoints: (kind) => visibleSkin(link, kind).filter(bare).map(inWindow),
    inset() {
      const { inset, size } = link.store.getState();
      if (!inset) return null;
      const rect = insetRect(size);
      const { x, y } = inWindow({ x: rect.left, y: rect.top });
      return { ...rect, left: x, top: y };
    },
    camera: () =>
      link.camera
        ? {
            position: link.camera.position.toArray(),
            up: new Vector3().setFromMatrixColumn(link.camera.matrixWorld, 1).toArray(),
          }
        : null,
  };
};

const isHit = (link: StageLink, id: string, { x, y }: { x: number; y: number }): boolean => {
  const hit = pick(link, x, y);
  return hit !== null && hit !== 'skin' && hit.id === id;
};

const structurePlace = (link: StageLink, id: StructureId, bare: (place: { x: number; y: number }) => boolean) => {
  const point = new Vector3();
  for (const mesh of link.specimen.meshes.get(id) ?? []) {
    const position = mesh.geometry.getAttribute('position');
    for (let i = 0; i < Math.min(position.count, 4000); i++) {
      const index = Math.floor(((i * 0.6180339887498949) % 1) * position.count);
      const at = link.camera && project(vertexPlace(link, mesh, index, point), link.camera, link);
      if (!at) continue;
      const around = [
        [0, 0],
        [SPARE, 0],
        [-SPARE, 0],
        [0, SPARE],
        [0, -SPARE],
      ] as const;
      if (around.every(([dx, dy]) => isHit(link, id, { x: at.x + dx, y: at.y + dy })) && bare(at)) return at;
    }
  }
  return null;
};
