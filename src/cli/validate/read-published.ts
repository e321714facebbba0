import type { StructureId } from '../../anatomy/structures';
import type { PublishedChange } from '../../biomechanics/compare';
import { AtlasError } from '../../kernel/errors';
import { deg, mm } from '../../kernel/units';

/** What the published model calls our muscles. Of biceps femoris it is the long head. */
const NAMES: Readonly<Record<string, StructureId>> = {
  gasmed: 'gastrocnemius-medial',
  gaslat: 'gastrocnemius-lateral',
  soleus: 'soleus',
  tibpost: 'tibialis-posterior',
  fhl: 'flexor-hallucis-longus',
  fdl: 'flexor-digitorum-longus',
  perlong: 'fibularis-longus',
  perbrev: 'fibularis-brevis',
  tibant: 'tibialis-anterior',
  edl: 'extensor-digitorum-longus',
  ehl: 'extensor-hallucis-longus',
  bflh: 'biceps-femoris',
  semimem: 'semimembranosus',
  semiten: 'semitendinosus',
  grac: 'gracilis',
  sart: 'sartorius',
  recfem: 'rectus-femoris',
  vasmed: 'vastus-medialis',
  vaslat: 'vastus-lateralis',
  vasint: 'vastus-intermedius',
};

const COLUMNS = ['muscle', 'knee_deg', 'ankle_deg', 'Raj2016_L_mm'] as const;

/** Published changes of length from the standing leg, by muscle, of a table with the columns above. */
export const readPublished = (text: string): ReadonlyMap<StructureId, readonly PublishedChange[]> => {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(',');
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new AtlasError('table', `missing column: ${missing.join(', ')}`, `Give a table with ${COLUMNS.join(', ')}.`);
  const rows = lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: (typeof COLUMNS)[number]) => cells[names.indexOf(name)] ?? '';
    const pose = { knee: deg(Number(cell('knee_deg'))), ankle: deg(Number(cell('ankle_deg'))) };
    return { id: NAMES[cell('muscle')], pose, length: Number(cell('Raj2016_L_mm')) };
  });
  const found = new Map<StructureId, PublishedChange[]>();
  for (const id of Object.values(NAMES)) {
    const mine = rows.filter((row) => row.id === id);
    const standing = mine.find(({ pose }) => pose.knee === 0 && pose.ankle === 0)?.length;
    if (standing === undefined) continue;
    found.set(
      id,
      mine.map(({ pose, length }) => ({ pose, change: mm(length - standing) })),
    );
  }
  return found;
};
