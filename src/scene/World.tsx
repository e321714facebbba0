import { lazy, Suspense, useEffect, useRef } from 'react';
import { type Group, Matrix4 } from 'three';
import { useStore } from 'zustand';
import type { BoneId } from '../anatomy/attachments';
import { useAtlas } from '../state/react';
import { Bend } from './bend/Bend';
import { Segment } from './bend/Segment';
import { Rig } from './camera/Rig';
import { Draw } from './Draw';
import { Asunder } from './explode/Asunder';
import { Explode } from './explode/Explode';
import { Bone } from './leg/Bone';
import { Bulk } from './leg/Bulk';
import { Lights } from './leg/Lights';
import { Skin } from './leg/Skin';
import { Structure } from './leg/Structure';
import { mayPress } from './may-press';
import type { Model, Part } from './model/load-model';
import { Easel } from './picture/Easel';
import { PLACED } from './placed';
import { Marks } from './points/Marks';
import { Rehearsal } from './Rehearsal';
import { Slice } from './slice/Slice';
import { type StageLink, settle } from './stage-link';

const Press = lazy(() => import('./press/Press').then((module) => ({ default: module.Press })));

const RIGHT = new Matrix4();
const LEFT = new Matrix4().makeScale(-1, 1, 1);

/** Everything drawn on the canvas. Light falls before there is a leg, so that its programs can be built for it. */
export function World({ link }: { readonly link: StageLink }) {
  const model = useStore(link.store, ({ model }) => model);
  const pictured = useAtlas((state) => state.pictured);
  return (
    <>
      <Lights link={link} />
      {!pictured && <Rehearsal />}
      {model && <Leg model={model} link={link} />}
    </>
  );
}

/** The leg and whoever looks at it. The model is a right leg; the left one is its mirror image. */
function Leg({ model, link }: { readonly model: Model; readonly link: StageLink }) {
  const mirrored = useAtlas(({ side }) => side === 'left');
  const presses = useAtlas(mayPress);
  const leg = useRef<Group>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each of these another picture must be drawn
  useEffect(() => {
    link.leg = leg.current;
    if (leg.current) leg.current.matrixWorldNeedsUpdate = true;
    link.invalidate();
    return () => {
      link.leg = null;
    };
  }, [link, model, mirrored]);
  // Names and the inset look at what is drawn: again when the parts of another file have joined it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a model is looked at when it comes
  useEffect(() => settle(link), [link, model]);
  return (
    <>
      <Rig link={link} />
      <group ref={leg} matrix={mirrored ? LEFT : RIGHT} {...PLACED}>
        <Bend link={link} />
        <Explode link={link} />
        {model.parts.map((part) => (
          <Asunder key={part.geometry.uuid} id={part.structure.id} link={link}>
            <PartOnStage part={part} link={link} />
          </Asunder>
        ))}
        <Bulk link={link} />
        <Slice link={link} />
        <Marks link={link} />
        <Easel link={link} />
        {presses && (
          <Suspense fallback={null}>
            <Press link={link} />
          </Suspense>
        )}
      </group>
      <Draw link={link} />
    </>
  );
}

function PartOnStage({ part, link }: { readonly part: Part; readonly link: StageLink }) {
  const { id, kind } = part.structure;
  if (kind === 'skin') return <Skin part={part} link={link} />;
  if (kind !== 'bone') return <Structure part={part} link={link} />;
  return (
    <Segment bone={id as BoneId} link={link}>
      <Bone part={part} link={link} />
    </Segment>
  );
}
