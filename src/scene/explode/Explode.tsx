import { useFrame } from '@react-three/fiber';
import { useEffect } from 'react';
import { atlas } from '../../state/store';
import { type StageLink, settle } from '../stage-link';
import { asunderOf } from './asunder-of';
import { ease } from './ease';

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Eases the parts asunder; stands ahead of everything that moves with it. */
export function Explode({ link }: { readonly link: StageLink }) {
  useEffect(() => {
    link.asunder = asunderOf(atlas.getState());
    return atlas.subscribe((state, before) => {
      if (state.explode === before.explode && state.slice === before.slice) return;
      link.invalidate();
    });
  }, [link]);
  useFrame((_, elapsed) => {
    const { asunder } = link;
    const goal = asunderOf(atlas.getState());
    if (asunder.level === goal.level && asunder.upright === goal.upright) return;
    const step = (from: number, to: number) => (calm() ? to : ease(from, to, elapsed));
    link.asunder = { level: step(asunder.level, goal.level), upright: step(asunder.upright, goal.upright) };
    const arrived = link.asunder.level === goal.level && link.asunder.upright === goal.upright;
    if (arrived) settle(link);
    else if (!link.store.getState().moving) link.store.setState({ moving: true });
    link.invalidate();
  });
  return null;
}
