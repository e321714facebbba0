import { Vector3 } from 'three';
import { STRUCTURES, type Structure, type StructureId } from '../../anatomy/structures';
import { vertexPlace } from '../bend/places';
import { strewn } from '../model/specimen';
import { structureAt } from '../pointer/pick';
import { project } from '../pointer/screen-marks';
import type { StageLink } from '../stage-link';

/** Where a structure shows itself best in the picture, and how much of it shows. */
export interface Showing {
  readonly id: StructureId;
  readonly x: number;
  readonly y: number;
  /** Share of its sampled points that can be seen, 0 to 1. */
  readonly share: number;
}

const SAMPLES = 28;
const LEAST = 3;

/** Bones are named only where they are big enough to be asked about. */
const NAMED_BONES: ReadonlySet<string> = new Set([
  'femur',
  'patella',
  'tibia',
  'fibula',
  'talus',
  'calcaneus',
  'navicular',
  'metatarsal-1',
  'metatarsal-5',
]);

export const isNamed = ({ id, kind }: Structure): boolean => (kind === 'bone' ? NAMED_BONES.has(id) : kind !== 'skin');

const isNameable = ({ kind }: Structure): boolean => kind !== 'skin';

/** The point of each structure that lies nearest to the middle of what can be seen of it; of `all` or of the main ones. */
export const findAnchors = (link: StageLink, all = false): Showing[] =>
  STRUCTURES.filter(all ? isNameable : isNamed).flatMap(({ id }) => {
    const showing = showingOf(link, id);
    return showing ? [showing] : [];
  });

const showingOf = (link: StageLink, id: StructureId): Showing | null => {
  const { camera } = link;
  const meshes = [...(link.specimen.meshes.get(id) ?? [])];
  if (!camera || meshes.length === 0) return null;
  const seen: { x: number; y: number }[] = [];
  const point = new Vector3();
  let asked = 0;
  for (const mesh of meshes) {
    const position = mesh.geometry.getAttribute('position');
    for (const index of strewn(position.count, SAMPLES / meshes.length)) {
      asked += 1;
      const screen = project(vertexPlace(link, mesh, index, point), camera, link);
      if (screen && structureAt(link, screen.x, screen.y) === id) seen.push(screen);
    }
  }
  // A sliver at the rim is not what a name should point at.
  if (seen.length < LEAST) return null;
  const x = seen.reduce((sum, each) => sum + each.x, 0) / seen.length;
  const y = seen.reduce((sum, each) => sum + each.y, 0) / seen.length;
  const best = seen.reduce((a, b) => (Math.hypot(a.x - x, a.y - y) <= Math.hypot(b.x - x, b.y - y) ? a : b));
  return { id, ...best, share: seen.length / asked };
};
