import { useEffect } from 'react';
import type { StructureId } from '../../anatomy/structures';
import { atlas } from '../../state/store';
import type { SessionState } from '../../state/types';
import type { StageLink } from '../stage-link';

/** The structure under the pointer; null for none, or for a trigger point. */
export const underPointer = ({ hover }: Pick<SessionState, 'hover'>): StructureId | null =>
  hover?.kind === 'structure' ? hover.id : null;

const light = ({ specimen }: StageLink, id: StructureId | null, value: 0 | 1): void => {
  if (!id) return;
  for (const { userData } of specimen.meshes.get(id) ?? []) {
    const uniform = userData['hover'] as { value: number } | undefined;
    if (uniform) uniform.value = value;
  }
};

/** Lights what the pointer is over. Past React, whose components would be asked one by one with every move. */
export const useHover = (link: StageLink): void => {
  useEffect(
    () =>
      atlas.subscribe((state, before) => {
        const [now, then] = [underPointer(state), underPointer(before)];
        if (now === then) return;
        light(link, then, 0);
        light(link, now, 1);
        link.invalidate();
      }),
    [link],
  );
};
