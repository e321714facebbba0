import { PerspectiveCamera } from '@react-three/drei';
import { useFrame, useThree } from '@react-three/fiber';
import CameraControls from 'camera-controls';
import { useEffect, useRef } from 'react';
import {
  Box3,
  type PerspectiveCamera as Camera,
  Matrix4,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import type { Side } from '../../anatomy/side';
import { metres, rad } from '../../kernel/units';
import { look } from '../../state/actions';
import { atlas } from '../../state/store';
import type { View } from '../../state/types';
import { type StageLink, settle } from '../stage-link';
import { FOV } from './fov';
import type { Pose } from './orbit';
import { fromControls, nearestTurn, toControls, toFreeView } from './pose';
import { steer } from './steer';
import { tiltToCut } from './tilt-to-cut';
import { poseOf, selectionPose } from './view-pose';

CameraControls.install({
  THREE: { Box3, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 },
});

/** Seconds; the flight is over about three of these after it began, within 250 to 400 ms. */
const FLIGHT = 0.1;
const DRAG = 0.06;
/** Longest step of time one frame may take the camera, seconds: after idling the clock has run on (camera-controls #508). */
const LONGEST_STEP = 0.1;
const FIRST_STEP = 1 / 60;

/** Radians and metres: so near its goal a flight has arrived; damping alone would creep on for many frames. */
const CLOSE = 0.001;

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The camera: flies where state says and tells state where a person has left it. */
export function Rig({ link }: { readonly link: StageLink }) {
  const camera = useRef<Camera>(null);
  const controls = useRef<CameraControls>(null);
  const canvas = useThree((three) => three.gl.domElement);
  const moving = useRef(false);
  const rested = useRef<() => void>(() => {});

  useEffect(() => {
    if (!camera.current) return;
    const rig = new CameraControls(camera.current, canvas);
    controls.current = rig;
    link.camera = camera.current;
    rig.minDistance = 0.12;
    rig.maxDistance = 4;
    rig.dollyToCursor = true;
    rig.dollySpeed = 0.7;
    rig.draggingSmoothTime = DRAG;
    rig.smoothTime = FLIGHT;
    rig.restThreshold = CLOSE;
    rig.mouseButtons.right = CameraControls.ACTION.TRUCK;
    rig.mouseButtons.middle = CameraControls.ACTION.TRUCK;
    rig.touches.two = CameraControls.ACTION.TOUCH_DOLLY_TRUCK;
    rig.touches.three = CameraControls.ACTION.TOUCH_TRUCK;
    const tether = link.store.getState().model?.bounds;
    if (tether) {
      const mirrored = tether.clone();
      mirrored.min.x = Math.min(tether.min.x, -tether.max.x);
      mirrored.max.x = -mirrored.min.x;
      rig.setBoundary(mirrored);
    }

    let person = false;
    let goal: Pose | null = null;
    let written: View | null = null;
    const mirrored = () => atlas.getState().side === 'left';

    const place = (pose: Pose, animate: boolean) => {
      const { azimuth, polar } = toControls(pose, mirrored());
      const [x, y, z] = pose.target;
      const flown = animate && !calm();
      const theta = nearestTurn(azimuth, rad(rig.azimuthAngle));
      rig.smoothTime = FLIGHT;
      void rig.rotateTo(theta, polar, flown);
      void rig.dollyTo(pose.distance, flown);
      void rig.moveTo(mirrored() ? -x : x, y, z, flown);
      void rig.setFocalOffset(0, 0, 0, flown);
      if (!flown) rig.update(0);
      goal = flown ? pose : null;
      link.invalidate();
      if (!flown) moving.current = true;
    };
    link.fly = (pose) => {
      written = toFreeView(pose);
      look(written);
      place(pose, true);
    };

    link.hold = (held) => {
      const { ACTION } = CameraControls;
      rig.mouseButtons.left = held ? ACTION.NONE : ACTION.ROTATE;
      rig.touches.one = held ? ACTION.NONE : ACTION.TOUCH_ROTATE;
      rig.touches.two = held ? ACTION.TOUCH_DOLLY_ROTATE : ACTION.TOUCH_DOLLY_TRUCK;
    };

    const apply = (view: View, animate: boolean) => {
      const pose = poseOf(view, link);
      if (pose) place(pose, animate);
    };
    const current = (side: Side = atlas.getState().side): Pose => {
      const target = rig.getTarget(new Vector3());
      const left = side === 'left';
      const x = left ? -target.x : target.x;
      return {
        ...fromControls(rad(rig.azimuthAngle), rad(rig.polarAngle), left),
        distance: metres(rig.distance),
        target: [metres(x), metres(target.y), metres(target.z)],
      };
    };

    const wake = () => link.invalidate();
    const gesture = () => {
      person = true;
      goal = null;
      link.invalidate();
    };
    rig.addEventListener('controlstart', gesture);
    rig.addEventListener('control', gesture);
    rig.addEventListener('transitionstart', wake);
    rig.addEventListener('rest', () => {
      if (goal) place(goal, false);
      else rig.stop();
    });
    const onKey = (event: KeyboardEvent) => {
      if (steer(rig, event)) gesture();
    };
    canvas.addEventListener('keydown', onKey);

    rested.current = () => {
      if (person) {
        person = false;
        written = toFreeView(current());
        look(written);
      }
      settle(link);
    };

    apply(atlas.getState().view, false);
    const unlisten = [
      atlas.subscribe((state, before) => {
        // Each mode has its own idea of what belongs in the picture.
        const turned = state.mode !== before.mode && state.view.kind === 'preset';
        if ((state.view !== before.view && state.view !== written) || turned) apply(state.view, true);
        else if (state.side !== before.side) place(goal ?? current(before.side), false);
        if (state.slice !== null && before.slice === null) {
          const tilted = tiltToCut(goal ?? current());
          if (tilted) link.fly(tilted);
        }
        if (state.framing !== before.framing) {
          const pose = selectionPose(state.selection, current(), link);
          if (pose) link.fly(pose);
        }
      }),
      link.store.subscribe(({ size }, before) => {
        if (size === before.size) return;
        const { view } = atlas.getState();
        if (view.kind === 'preset') apply(view, false);
      }),
    ];
    return () => {
      for (const stop of unlisten) stop();
      canvas.removeEventListener('keydown', onKey);
      rig.dispose();
      controls.current = null;
      link.camera = null;
      link.hold = () => {};
    };
  }, [canvas, link]);

  useFrame((_, elapsed) => {
    const rig = controls.current;
    if (!rig) return;
    const step = moving.current ? Math.min(elapsed, LONGEST_STEP) : FIRST_STEP;
    const changed = rig.update(step);
    if (changed) {
      if (!moving.current) link.store.setState({ moving: true });
      moving.current = true;
      link.invalidate();
    } else if (moving.current) {
      moving.current = false;
      rested.current();
    }
  });

  return <PerspectiveCamera ref={camera} makeDefault fov={FOV} near={0.02} far={12} />;
}
