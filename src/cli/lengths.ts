import { POSE_RANGE, type Pose } from '../anatomy/pose';
import { PATH_MUSCLES } from '../biomechanics/course';
import { armIn, changeIn, lengthIn } from '../biomechanics/lengths';
import { fibreStrain } from '../biomechanics/strain';
import { isExtrapolated } from '../biomechanics/validated';
import { deg } from '../kernel/units';

const range = (joint: keyof Pose) => POSE_RANGE[joint].join(' to ');
const USAGE = `usage: npm run --silent lengths -- --knee <degrees, ${range('knee')}> --ankle <degrees, ${range('ankle')}>`;

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits + 0;

/** The angles of a command line, or what is wrong with it. */
const readPose = (args: readonly string[]): Pose | string => {
  const given = new Map<string, number>();
  for (let i = 0; i < args.length; i += 2) {
    const [name = '', value] = [args[i], args[i + 1]];
    const joint = name.replace(/^--/, '');
    if (!name.startsWith('--') || !(joint in POSE_RANGE)) return `unknown argument: ${name}`;
    if (given.has(joint)) return `duplicate argument: ${name}`;
    if (value === undefined) return `missing number: ${name}`;
    const angle = value.trim() === '' ? Number.NaN : Number(value);
    const [min, max] = POSE_RANGE[joint as keyof Pose];
    if (!(angle >= min && angle <= max)) return `invalid ${joint}: ${value}`;
    given.set(joint, angle);
  }
  const [knee, ankle] = [given.get('knee'), given.get('ankle')];
  if (knee === undefined || ankle === undefined) return `missing ${knee === undefined ? '--knee' : '--ankle'}`;
  return { knee: deg(knee), ankle: deg(ankle) };
};

/** `npm run --silent lengths -- --knee <deg> --ankle <deg>`: length and moment arms of every muscle with a path, as JSON. */
export const main = (args: readonly string[]): number => {
  const pose = readPose(args);
  if (typeof pose === 'string') {
    console.error(`${pose}\n${USAGE}`);
    return 2;
  }
  const muscles = Object.fromEntries(
    PATH_MUSCLES.map((id) => {
      const strain = fibreStrain(id, pose);
      return [
        id,
        {
          lengthMm: round(lengthIn(id, pose), 2),
          changeMm: round(changeIn(id, pose), 2),
          kneeArmMm: round(armIn(id, pose, 'knee'), 2),
          ankleArmMm: round(armIn(id, pose, 'ankle'), 2),
          fibreStrain: strain === null ? null : round(strain, 4),
        },
      ];
    }),
  );
  console.log(JSON.stringify({ pose: { ...pose, extrapolated: isExtrapolated(pose) }, muscles }, null, 1));
  return 0;
};
