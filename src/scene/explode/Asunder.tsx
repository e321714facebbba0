import { useFrame } from '@react-three/fiber';
import { type ReactNode, useMemo, useRef } from 'react';
import type { Group } from 'three';
import type { StructureId } from '../../anatomy/structures';
import type { StageLink } from '../stage-link';
import { offsetOf } from './offset-of';

interface Props {
  readonly id: StructureId;
  readonly link: StageLink;
  readonly children: ReactNode;
}

/** Carries a structure along the way of its compartment. */
export function Asunder({ id, link, children }: Props) {
  const group = useRef<Group>(null);
  const [x, y, z] = useMemo(() => offsetOf(id), [id]);
  useFrame(() => {
    const { level, upright } = link.asunder;
    group.current?.position.set((x / 1000) * level, (y / 1000) * upright, (z / 1000) * level);
  });
  return <group ref={group}>{children}</group>;
}
