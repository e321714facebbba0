import type { Side } from '../anatomy/side';
import { STRUCTURES, type StructureId } from '../anatomy/structures';
import { nameOf, triggerPointOf } from '../content';
import type { ZoneKind } from '../content/types';
import { t } from '../content/words';
import type { Apart, AtlasState, Selection, SessionState, Visibility } from '../state/types';
import { VISIBILITIES } from '../state/types';
import { sliceName } from './slice-name';

/** The places of one kind of zone in plain words, as in "arch of the foot; heel". */
export const placesOf = (id: Parameters<typeof triggerPointOf>[0], kind: ZoneKind): string =>
  triggerPointOf(id)
    .zones.filter((zone) => zone.kind === kind)
    .map((zone) => t(zone.place))
    .join('; ');

export const nameOfSelection = (selection: Selection): string =>
  t(selection.kind === 'trigger-point' ? triggerPointOf(selection.id).name : nameOf(selection.id));

const painOf = (selection: Selection): string => {
  if (selection.kind !== 'trigger-point') return '';
  const spillover = placesOf(selection.id, 'spillover');
  return [
    t('interface.said.essential', { places: placesOf(selection.id, 'essential') }),
    spillover && t('interface.said.spillover', { places: spillover }),
  ]
    .filter(Boolean)
    .join(' ');
};

/** What is selected and where its pain goes, to be said aloud; nothing for no selection. */
export const saySelection = (selection: Selection | null, side: Side): string =>
  selection
    ? t('interface.said', {
        name: nameOfSelection(selection),
        side: t(`interface.said.${side}`),
        pain: painOf(selection),
      }).trim()
    : '';

type Picture = AtlasState & Pick<SessionState, 'modelLayers'>;

/** What was done to the leg with the knife, in words. */
const dissected = ({ dissection, slice, explode }: AtlasState): readonly string[] => {
  const told = (key: 'isolated' | 'taken' | 'faded', ids: readonly StructureId[]) =>
    ids.length > 0 ? t(`interface.picture.${key}`, { names: ids.map((id) => t(nameOf(id))).join(', ') }) : '';
  const apart = (how: Apart) => STRUCTURES.map(({ id }) => id).filter((id) => dissection.apart[id] === how);
  return [
    told('isolated', dissection.isolated),
    told('taken', apart('hidden')),
    told('faded', apart('faded')),
    slice === null ? '' : t('interface.picture.cut', { place: sliceName(slice) }),
    explode > 0 ? t('interface.picture.asunder') : '',
  ];
};

/** What lies on the skin beside the selected pattern. */
const inked = ({ compared, marks, side }: AtlasState): readonly string[] => [
  compared.length > 0
    ? t('interface.picture.compared', { names: compared.map((id) => t(triggerPointOf(id).name)).join(', ') })
    : '',
  marks[side].length > 0 ? t('interface.picture.marked') : '',
];

/** The picture in words, for those who do not see it. */
export const describePicture = (picture: Picture): string => {
  const { side, view, layers, modelLayers, selection } = picture;
  const group = (visibility: Visibility) => {
    const names = modelLayers.filter((layer) => layers[layer] === visibility);
    const list = names.map((layer) => t(`interface.layers.${layer}`)).join(', ');
    return list && t(`interface.picture.${visibility}`, { layers: list });
  };
  return [
    `${t(`interface.picture.of.${side}`)},`,
    t(view.kind === 'preset' ? `interface.picture.${view.id}` : 'interface.picture.free'),
    ...VISIBILITIES.map(group),
    ...dissected(picture),
    ...inked(picture),
    selection
      ? t('interface.picture.selected', { name: nameOfSelection(selection), pain: painOf(selection) })
      : t('interface.picture.none'),
  ]
    .filter(Boolean)
    .join(' ')
    .trim();
};
