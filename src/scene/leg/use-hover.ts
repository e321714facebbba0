import { useEffect } from 'react';
import type { StructureId } from '../../anatomy/structures';
import { pointer, structureOver } from '../../state/pointer';
import type { StageLink } from '../stage-link';

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
      pointer.subscribe(({ over }, before) => {
        const [now, then] = [structureOver(over), structureOver(before.over)];
        if (now === then) return;
        light(link, then, 0);
        light(link, now, 1);
        link.invalidate();
      }),
    [link],
  );
};
