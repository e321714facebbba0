import { type Mesh, Raycaster, Vector3 } from 'three';
import { vertexPlace } from '../bend/places';
import { raycastIn } from '../bend/raycast';
import { INK_SIZE } from '../ink/sum-ink';
import { strewn } from '../model/specimen';
import type { StageLink } from '../stage-link';
import { project } from './screen-marks';

/** What is looked for on the skin: pain of one kind, what a person has marked, or no pain at all. */
export type SkinInk = 'essential' | 'spillover' | 'mark' | 'none';

/** A place of skin in the picture, CSS pixels from the top left of the stage, and its ink of the kind asked for. */
export interface SkinDot {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Triangles asked at most, and places returned at most. */
const ASKED = 40000;
const MOST = 600;
/** A place counts as hidden when the ray meets skin this much before it, metres. */
const SLACK = 0.0015;

const ray = new Raycaster();
ray.firstHitOnly = true;

/**
 * Skin that faces the camera with nothing of the skin before it: middles of triangles, for ink fades across a triangle from
 * corner to corner and reaches farther than the corners that hold it.
 */
export const visibleSkin = (link: StageLink, kind: SkinInk): SkinDot[] => {
  const { camera } = link;
  const mesh = [...(link.specimen.meshes.get('skin') ?? [])][0];
  const ink = mesh?.geometry.attributes['ink'];
  const index = mesh?.geometry.index;
  if (!camera || !mesh || !ink || !index) return [];
  mesh.raycast = raycastIn(link, mesh);
  const dots: SkinDot[] = [];
  const point = new Vector3();
  const corner = new Vector3();
  for (const triangle of strewn(index.count / 3, ASKED)) {
    const corners = [0, 1, 2].map((k) => index.getX(3 * triangle + k));
    const weights = corners.map((vertex) => weightAt(ink.array as Uint8Array, vertex, kind));
    const least = Math.min(...weights);
    // Bare skin is bare at every corner; inked skin has ink at one at least.
    const weight = kind === 'none' ? least : weights.reduce((sum, each) => sum + each, 0) / 3;
    if (weight <= 0) continue;
    point.set(0, 0, 0);
    for (const vertex of corners) point.addScaledVector(vertexPlace(link, mesh, vertex, corner), 1 / 3);
    if (!inSight(mesh, point, camera.position)) continue;
    const place = project(point, camera, link);
    if (place) dots.push({ ...place, weight });
    if (dots.length >= MOST) break;
  }
  return dots;
};

const weightAt = (ink: Uint8Array, index: number, kind: SkinInk): number => {
  if (kind === 'mark') return (ink[index * INK_SIZE + 2] ?? 0) / 255;
  const essential = (ink[index * INK_SIZE] ?? 0) / 255;
  const spillover = (ink[index * INK_SIZE + 1] ?? 0) / 255;
  if (kind === 'none') return essential === 0 && spillover === 0 ? 1 : 0;
  return kind === 'essential' ? essential : spillover;
};

const inSight = (mesh: Mesh, point: Vector3, eye: Vector3): boolean => {
  const distance = eye.distanceTo(point);
  ray.set(eye, point.clone().sub(eye).normalize());
  // A hidden mesh answers rays all the same: what is asked is where skin would be.
  const hit = ray.intersectObject(mesh, false)[0];
  return !hit || hit.distance > distance - SLACK;
};
