import { useFrame } from '@react-three/fiber';
import { useEffect } from 'react';
import type { Pose } from '../../anatomy/pose';
import { atlas } from '../../state/store';
import { type StageLink, settle } from '../stage-link';
import { bendTo } from './bend-uniforms';
import { isStraight } from './bent';
import { easePose } from './ease-pose';

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const same = (a: Pose, b: Pose) => a.knee === b.knee && a.ankle === b.ankle;

const bendLeg = (link: StageLink, pose: Pose) => {
  const bent = bendTo(pose);
  link.drawnPose = pose;
  link.bent = isStraight(pose) ? null : bent;
};

/** The leg has come to rest: time for what is made anew with a pose. */
const arrive = (link: StageLink) => {
  link.store.setState({ posed: link.bent, bending: false });
  settle(link);
};

/** Bends the leg towards the pose in state; stands ahead of everything that bends with it. */
export function Bend({ link }: { readonly link: StageLink }) {
  useEffect(() => {
    // A link opens on its pose, and does not move there.
    bendLeg(link, atlas.getState().pose);
    link.store.setState({ posed: link.bent, bending: false });
    return atlas.subscribe(({ pose }, before) => {
      if (pose !== before.pose) link.invalidate();
    });
  }, [link]);
  useFrame((_, elapsed) => {
    const { pose } = atlas.getState();
    const { bending } = link.store.getState();
    if (!same(link.drawnPose, pose)) {
      link.bendBegan = performance.now();
      bendLeg(link, link.held || calm() ? pose : easePose(link.drawnPose, pose, elapsed));
      if (!bending) link.store.setState({ moving: true, bending: true });
      link.invalidate();
    } else if (bending && !link.held) arrive(link);
  });
  return null;
}
