import { useFrame } from '@react-three/fiber';
import { type ReactNode, useRef } from 'react';
import type { Group } from 'three';
import type { BoneId } from '../../anatomy/attachments';
import { segmentOf } from '../../biomechanics/segments';
import { PLACED } from '../placed';
import type { StageLink } from '../stage-link';
import { motionMatrix } from './motion-matrix';

interface Props {
  readonly bone: BoneId;
  readonly link: StageLink;
  readonly children: ReactNode;
}

/** Carries a bone with its part of the leg. */
export function Segment({ bone, link, children }: Props) {
  const group = useRef<Group>(null);
  const shown = useRef<unknown>(undefined);
  useFrame(() => {
    if (!group.current || shown.current === link.bent) return;
    shown.current = link.bent;
    motionMatrix(link.bent, segmentOf(bone), group.current.matrix);
    group.current.matrixWorldNeedsUpdate = true;
  });
  return (
    <group ref={group} {...PLACED}>
      {children}
    </group>
  );
}
