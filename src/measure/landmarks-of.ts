import type { StructureId } from '../anatomy/structures';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import { add, mix, scale, type Vec3 } from '../kernel/vec3';
import type { LandmarkId } from '../tables/landmarks';
import { CUT_MM } from './sources-of';

/** The joint line of the knee lies this far below the joint centre, mm. */
const JOINT_LINE = -27.89;

/** The vertex of a mesh that lies farthest in a direction, among those that a test lets through. */
const farthest = (mesh: Mesh, direction: Vec3, allowed: (p: Vec3) => boolean = () => true): Vec3 => {
  let best: Vec3 = [0, 0, 0];
  let most = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < mesh.positions.length; v += 3) {
    const p: Vec3 = [at(mesh.positions, v), at(mesh.positions, v + 1), at(mesh.positions, v + 2)];
    const reach = p[0] * direction[0] + p[1] * direction[1] + p[2] * direction[2];
    if (reach > most && allowed(p)) {
      most = reach;
      best = p;
    }
  }
  return best;
};

/** The tendon is fixed to the calcaneus along this lowest stretch of it, mm. */
const INSERTION = 20;

/** The middle of the lowest stretch of the tendon, on its back. */
const insertionOf = (tendon: Mesh): Vec3 => {
  const lowest = farthest(tendon, [0, -1, 0])[1];
  const back = farthest(tendon, [0, 0, -1], (p) => p[1] < lowest + INSERTION);
  let [x, count] = [0, 0];
  for (let v = 0; v < tendon.positions.length; v += 3) {
    if (at(tendon.positions, v + 1) > lowest + INSERTION) continue;
    x += at(tendon.positions, v);
    count++;
  }
  return [x / count, lowest + INSERTION / 2, back[2]];
};

/** Every landmark, read off the reference meshes. */
export const landmarksOf = (meshOf: (id: StructureId) => Mesh): Record<LandmarkId, Vec3> => {
  const femur = meshOf('femur');
  const nearKnee = (p: Vec3) => Math.abs(p[1]) < 25;
  const calcaneus = meshOf('calcaneus');
  const tendon = meshOf('achilles-tendon');
  const medialTip = farthest(meshOf('tibia'), [0, -1, 0]);
  const lateralTip = farthest(meshOf('fibula'), [0, -1, 0]);
  const head = (n: 1 | 2 | 3 | 4 | 5) => {
    const bone = meshOf(`metatarsal-${n}`);
    const tip = farthest(bone, [0, 0, 1]);
    return farthest(bone, [0, -1, 0], (p) => p[2] > tip[2] - 15);
  };
  const toe = (n: 1 | 2 | 3 | 4 | 5) => farthest(meshOf(`phalanx-distal-${n}`), [0, -0.2, 1]);
  const cutRing = farthest(femur, [0, 1, 0], (p) => p[1] < CUT_MM);
  const opposite = farthest(femur, [-1, 0, 0], (p) => Math.abs(p[1] - cutRing[1]) < 6);
  const across = farthest(femur, [1, 0, 0], (p) => Math.abs(p[1] - cutRing[1]) < 6);
  const crease = farthest(meshOf('gastrocnemius-medial'), [0, 0, -1], (p) => Math.abs(p[1] - JOINT_LINE) < 6);
  const creaseLateral = farthest(meshOf('gastrocnemius-lateral'), [0, 0, -1], (p) => Math.abs(p[1] - JOINT_LINE) < 6);
  const creaseMiddle = mix(crease, creaseLateral, 0.5);
  return {
    'knee-joint-centre': [0, 0, 0],
    'joint-line': [0, JOINT_LINE, 0],
    'popliteal-crease': [creaseMiddle[0], JOINT_LINE, Math.min(crease[2], creaseLateral[2])],
    'femoral-epicondyle-medial': farthest(femur, [1, 0, 0], nearKnee),
    'femoral-epicondyle-lateral': farthest(femur, [-1, 0, 0], nearKnee),
    'patella-front': farthest(meshOf('patella'), [0, 0, 1]),
    'tibial-tuberosity': farthest(meshOf('tibia'), [0, 0, 1], (p) => p[1] < JOINT_LINE - 30 && p[1] > JOINT_LINE - 75),
    'fibular-head-tip': farthest(meshOf('fibula'), [0, 1, 0]),
    'malleolus-medial-tip': medialTip,
    'malleolus-lateral-tip': lateralTip,
    'ankle-joint-centre': mix(medialTip, lateralTip, 0.5),
    'achilles-insertion': insertionOf(tendon),
    'calcaneus-back': farthest(calcaneus, [0, 0, -1]),
    'calcaneus-plantar': farthest(calcaneus, [0, -1, 0]),
    'navicular-tuberosity': farthest(meshOf('navicular'), [1, -0.3, 0]),
    'metatarsal-head-1': head(1),
    'metatarsal-head-2': head(2),
    'metatarsal-head-3': head(3),
    'metatarsal-head-4': head(4),
    'metatarsal-head-5': head(5),
    'metatarsal-base-5': farthest(meshOf('metatarsal-5'), [-0.4, 0, -1]),
    'toe-tip-1': toe(1),
    'toe-tip-2': toe(2),
    'toe-tip-3': toe(3),
    'toe-tip-4': toe(4),
    'toe-tip-5': toe(5),
    'foot-medial-extent': farthest(meshOf('metatarsal-1'), [1, 0, 0]),
    'foot-lateral-extent': farthest(meshOf('metatarsal-5'), [-1, 0, 0]),
    'cut-centre': scale(add(opposite, across), 0.5),
    'gastrocnemius-medial-lowest': farthest(meshOf('gastrocnemius-medial'), [0, -1, 0]),
    'gastrocnemius-lateral-lowest': farthest(meshOf('gastrocnemius-lateral'), [0, -1, 0]),
    'soleus-lowest': farthest(meshOf('soleus'), [0, -1, 0]),
  };
};
