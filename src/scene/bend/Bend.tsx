import { useFrame } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { Pose } from '../../anatomy/pose';
import { deg } from '../../kernel/units';
import { atlas } from '../../state/store';
import { type StageLink, settle } from '../stage-link';
import { bendTo } from './bend-uniforms';
import { isStraight } from './bent';
import { easePose } from './ease-pose';

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Bends the leg towards the pose in state; stands ahead of everything that bends with it. */
export function Bend({ link }: { readonly link: StageLink }) {
  const drawn = useRef<Pose>({ knee: deg(0), ankle: deg(0) });
  useEffect(() => {
    const draw = (pose: Pose) => {
      drawn.current = pose;
      const bent = bendTo(pose);
      link.bent = isStraight(pose) ? null : bent;
    };
    // A link opens on its pose, and does not move there.
    draw(atlas.getState().pose);
    link.store.setState({ posed: link.bent, bending: false });
    link.bend = draw;
    return atlas.subscribe(({ pose }, before) => {
      if (pose !== before.pose) link.invalidate();
    });
  }, [link]);
  useFrame((_, elapsed) => {
    const from = drawn.current;
    const { pose } = atlas.getState();
    if (from.knee === pose.knee && from.ankle === pose.ankle) return;
    const started = performance.now();
    const next = calm() ? pose : easePose(from, pose, elapsed);
    link.bend(next);
    link.bendCost = performance.now() - started;
    const arrived = next.knee === pose.knee && next.ankle === pose.ankle;
    if (arrived) {
      link.store.setState({ posed: link.bent, bending: false });
      settle(link);
    } else if (!link.store.getState().bending) link.store.setState({ moving: true, bending: true });
    link.invalidate();
  });
  return null;
}
