import type { ReleasedSkin } from '../../bake/read-skin';
import { DISCLAIMER, MAP_CAVEAT, TRIGGER_POINT_CONTENT } from '../../content';
import { t } from '../../content/words';
import { at } from '../../kernel/at';
import { scaleOf } from '../../pain/scale';
import { siteOnSkin } from '../../pain/site-on-skin';
import { skinPoint, vertexCount } from '../../pain/skin';
import { weighSkin } from '../../pain/zone-weight';
import { records } from './records';

/** Raise it when a reader of the old shape would misread the new one. */
export const DATA_FORMAT = 1;

export const DATA_FILES = {
  records: 'calf-atlas.json',
  skin: 'calf-atlas-skin.json',
  recordsSchema: 'calf-atlas.schema.json',
  skinSchema: 'calf-atlas-skin.schema.json',
  licence: 'LICENSE',
} as const;

const LICENCE = {
  id: 'CC-BY-SA-4.0',
  url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  attribution:
    'Calf Atlas contributors. Shapes measured from BodyParts3D 4.0, (c) The Database Center for Life Science.',
} as const;

const head = (schema: string, version: string, forged: string) => ({
  $schema: `./${schema}`,
  format: DATA_FORMAT,
  atlas: { name: 'Calf Atlas', version, model: forged },
  language: 'en',
  licence: LICENCE,
});

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** All that is known, in words and on the charts. */
export const openRecords = (version: string, forged: string) => ({
  ...head(DATA_FILES.recordsSchema, version, forged),
  disclaimer: t(DISCLAIMER),
  mapCaveat: t(MAP_CAVEAT),
  skin: DATA_FILES.skin,
  ...records(),
});

/** Vertices whose weight is above 0, as [vertex, weight] with weights 1 to 255. */
const sparse = (weights: Uint8Array): [number, number][] =>
  [...weights].flatMap((weight, vertex): [number, number][] => (weight > 0 ? [[vertex, weight]] : []));

/** The skin of the model with its charts, and the pain of every point on it. Millimetres in the atlas frame. */
export const openSkin = (version: string, { skin, forged }: ReleasedSkin) => {
  const scale = scaleOf(skin);
  const vertices = Array.from({ length: vertexCount(skin) }, (_, vertex) => {
    const { f, theta, u, v, shares } = skinPoint(skin, vertex);
    const onFoot = u > -0.24;
    return {
      position: [0, 1, 2].map((k) => rounded(at(skin.positions, 3 * vertex + k), 1)),
      leg: [rounded(f, 3), rounded(theta, 1)],
      ...(onFoot && {
        foot: [rounded(u, 3), rounded(v, 3)],
        surface: [shares.P, shares.D, shares.M, shares.L].map((share) => rounded(share, 2)),
      }),
    };
  });
  return {
    ...head(DATA_FILES.skinSchema, version, forged),
    frame: { unit: 'mm', x: 'medial', y: 'up', z: 'anterior', origin: 'knee joint centre', side: 'right' },
    vertices,
    triangles: Array.from({ length: skin.triangles.length / 3 }, (_, i) => [
      ...skin.triangles.subarray(3 * i, 3 * i + 3),
    ]),
    points: Object.values(TRIGGER_POINT_CONTENT).map(({ id, site, zones }) => {
      const { position, normal } = siteOnSkin(site, skin);
      const { essential, spillover } = weighSkin(zones, skin, scale);
      return {
        id,
        marker: position.map((value) => rounded(value, 1)),
        normal: normal.map((value) => rounded(value, 3)),
        essential: sparse(essential),
        spillover: sparse(spillover),
      };
    }),
  };
};
