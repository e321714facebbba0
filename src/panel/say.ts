import type { Side } from '../anatomy/side';
import { nameOf, triggerPointOf } from '../content';
import type { ZoneKind } from '../content/types';
import { t } from '../content/words';
import type { AtlasState, Selection, SessionState, Visibility } from '../state/types';
import { VISIBILITIES } from '../state/types';

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

type Picture = Pick<AtlasState & SessionState, 'side' | 'view' | 'layers' | 'modelLayers' | 'selection'>;

/** The picture in words, for those who do not see it. */
export const describePicture = ({ side, view, layers, modelLayers, selection }: Picture): string => {
  const group = (visibility: Visibility) => {
    const names = modelLayers.filter((layer) => layers[layer] === visibility);
    const list = names.map((layer) => t(`interface.layers.${layer}`)).join(', ');
    return list && t(`interface.picture.${visibility}`, { layers: list });
  };
  return [
    `${t(`interface.picture.of.${side}`)},`,
    t(view.kind === 'preset' ? `interface.picture.${view.id}` : 'interface.picture.free'),
    ...VISIBILITIES.map(group),
    selection
      ? t('interface.picture.selected', { name: nameOfSelection(selection), pain: painOf(selection) })
      : t('interface.picture.none'),
  ]
    .filter(Boolean)
    .join(' ')
    .trim();
};
