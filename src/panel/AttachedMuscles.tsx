import { ENDS, patchesOn } from '../anatomy/attachments';
import type { StructureId } from '../anatomy/structures';
import { t } from '../content/words';
import { Links } from './Links';
import { Section } from './Section';

/** What takes hold of a bone, as on the leg: what begins there and what ends there. Nothing for what is no bone. */
export function AttachedMuscles({ bone }: { readonly bone: StructureId }) {
  const patches = patchesOn(bone);
  return ENDS.map((end) => {
    const owners = patches.filter((patch) => patch.end === end).map(({ owner }) => owner);
    return (
      owners.length > 0 && (
        <Section key={end} title={t(`interface.attached.${end}`)}>
          <Links to={owners.map((id) => ({ kind: 'structure', id }))} />
        </Section>
      )
    );
  });
}
