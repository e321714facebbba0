import { type StructureId, structureOf } from '../anatomy/structures';
import type { TriggerPointId } from '../anatomy/trigger-points';
import { COMPARTMENT_CONTENT, compartmentOf, MUSCLES, nameOf, PARTS, triggerPointsOf } from '../content';
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

const OTHERS = ['tendons', 'leg-bones', 'foot-bones', 'vessels', 'nerves', 'skin'] as const;

/** The group of what stands in no compartment, or is no flesh. */
const groupOf = (id: StructureId): (typeof OTHERS)[number] => {
  const { kind } = structureOf(id);
  if (kind === 'skin') return 'skin';
  if (kind === 'vessel') return 'vessels';
  if (kind === 'nerve') return 'nerves';
  if (kind === 'bone') return LEG_BONES.has(id) ? 'leg-bones' : 'foot-bones';
  return 'tendons';
};

/** The compartment under which a structure is listed: that of muscles and their tendons. */
const fleshIn = (id: StructureId) =>
  ['vessel', 'nerve'].includes(structureOf(id).kind) ? undefined : compartmentOf(id);

const DESCRIBED: readonly StructureId[] = [...MUSCLES, ...PARTS].map(({ id }) => id);

/**
 * What the model holds: trigger points by muscle first, of them those that are shown, then muscles by compartment, bands, bones,
 * vessels, nerves and skin. Before the model is known, and where none can be drawn, everything that the atlas describes.
 */
export const listGroups = (
  present: readonly StructureId[] = [],
  isShown: (id: TriggerPointId) => boolean = () => true,
): readonly ListGroup[] => {
  const held = present.length > 0 ? new Set(present) : null;
  const listed = DESCRIBED.filter((id) => held?.has(id) ?? true);
  return [
    ...[...MUSCLES, ...PARTS].map((muscle) => ({
      id: `points-${muscle.id}`,
      title: t('interface.list.points', { muscle: plainName(t(muscle.name)).learned }),
      options: triggerPointsOf(muscle.id)
        .filter(({ id }) => isShown(id))
        .map(
          ({ id, name }): ListOption => ({
            selection: { kind: 'trigger-point', id },
            name: plainName(t(name)).plain,
            detail: placesOf(id, 'essential'),
          }),
        ),
    })),
    ...Object.values(COMPARTMENT_CONTENT).map(({ id, name }) => ({
      id: `compartment-${id}`,
      title: plainName(t(name)).plain,
      options: listed.filter((each) => fleshIn(each)?.id === id).map(structure),
    })),
    ...OTHERS.map((kind) => ({
      id: kind,
      title: t(`interface.list.${kind}`),
      options: listed.filter((each) => !fleshIn(each) && groupOf(each) === kind).map(structure),
    })),
  ].filter(({ options }) => options.length > 0);
};
