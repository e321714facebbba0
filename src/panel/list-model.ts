import { type StructureId, structureOf } from '../anatomy/structures';
import { MUSCLES, nameOf, PARTS, triggerPointsOf } from '../content';
import { t } from '../content/words';
import type { Selection } from '../state/types';
import { plainName } from './plain-name';
import { placesOf } from './say';

export interface ListOption {
  readonly selection: Selection;
  readonly name: string;
  /** A second line: where the pain goes, or the learned name. */
  readonly detail: string;
}

export interface ListGroup {
  readonly id: string;
  readonly title: string;
  readonly options: readonly ListOption[];
}

const LEG_BONES: ReadonlySet<StructureId> = new Set(['femur', 'patella', 'tibia', 'fibula']);

const structure = (id: StructureId): ListOption => {
  const { plain, learned } = plainName(t(nameOf(id)));
  return { selection: { kind: 'structure', id }, name: plain, detail: learned };
};

/** The group of the list in which a part stands. */
const groupOfPart = (id: StructureId) => {
  const { kind, layer } = structureOf(id);
  if (kind === 'skin') return 'skin';
  if (kind === 'vessel') return 'vessels';
  if (kind === 'bone') return LEG_BONES.has(id) ? 'leg-bones' : 'foot-bones';
  if (kind === 'muscle' && id !== 'plantar-aponeurosis') return layer === 'thigh' ? 'thigh-muscles' : 'foot-muscles';
  return 'tendons';
};

/** Everything the atlas describes: trigger points by muscle first, then muscles, tendons, bones, the rest and skin. */
export const listGroups = (): readonly ListGroup[] => [
  ...MUSCLES.map((muscle) => ({
    id: `points-${muscle.id}`,
    title: t('interface.list.points', { muscle: plainName(t(muscle.name)).learned }),
    options: triggerPointsOf(muscle.id).map(
      ({ id, name }): ListOption => ({
        selection: { kind: 'trigger-point', id },
        name: plainName(t(name)).plain,
        detail: placesOf(id, 'essential'),
      }),
    ),
  })).filter(({ options }) => options.length > 0),
  { id: 'muscles', title: t('interface.list.muscles'), options: MUSCLES.map(({ id }) => structure(id)) },
  ...(['tendons', 'leg-bones', 'foot-bones', 'foot-muscles', 'thigh-muscles', 'vessels', 'skin'] as const).map(
    (kind) => ({
      id: kind,
      title: t(`interface.list.${kind}`),
      options: PARTS.filter(({ id }) => groupOfPart(id) === kind).map(({ id }) => structure(id)),
    }),
  ),
];
