import { useFrame } from '@react-three/fiber';
import { type ReactNode, useRef } from 'react';
import type { Group } from 'three';
import type { StructureId } from '../../anatomy/structures';
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
  useFrame(() => {
    group.current?.position.set(...offsetIn(id, link.asunder, link.bent));
  });
  return <group ref={group}>{children}</group>;
}
