import { useFrame } from '@react-three/fiber';
import { type ReactNode, useRef } from 'react';
import type { Group } from 'three';
import type { StructureId } from '../../anatomy/structures';
import { PLACED } from '../placed';
import type { StageLink } from '../stage-link';
import { offsetIn } from './offset-in';

interface Props {
  readonly id: StructureId;
  readonly link: StageLink;
  readonly children: ReactNode;
}

/** Carries a structure along the way of its compartment. */
export function Asunder({ id, link, children }: Props) {
  const group = useRef<Group>(null);
  const shown = useRef<Pick<StageLink, 'asunder' | 'bent'> | null>(null);
  useFrame(() => {
    const { asunder, bent } = link;
    if (!group.current || (shown.current?.asunder === asunder && shown.current.bent === bent)) return;
    shown.current = { asunder, bent };
    group.current.matrix.setPosition(...offsetIn(id, asunder, bent));
    group.current.matrixWorldNeedsUpdate = true;
  });
  return (
    <group ref={group} {...PLACED}>
      {children}
    </group>
  );
}
