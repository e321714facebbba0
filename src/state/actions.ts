import { POSE_RANGE, type Pose } from '../anatomy/pose';
import type { Side } from '../anatomy/side';
import type { LayerId, StructureId } from '../anatomy/structures';
import type { WordKey } from '../content/words';
import type { LanguageId } from '../content/words/languages';
import { deg } from '../kernel/units';
import type { SchemeId } from '../theme/colours';
import { drawnUp } from './drawn-up';
import { cut } from './history';
import { peel } from './peel';
import { same } from './selection';
import { atlas } from './store';
import type {
  Mode,
  ModelStatus,
  PanelPage,
  Selection,
  SheetDetent,
  SliceOutline,
  Theme,
  View,
  Visibility,
} from './types';

/** Choose a structure or a trigger point and open its page; null lets go and leads back to the list. */
export const select = (selection: Selection | null) =>
  atlas.setState((before) => ({
    selection: same(before.selection, selection) ? before.selection : selection,
    asked: null,
    page: selection ? 'details' : 'list',
    sheet: selection ? drawnUp(before.sheet) : before.sheet,
  }));

/** List and mark all points, or only what is well supported. */
export const showOnlySupported = (supported: boolean) => atlas.setState({ supported });

/** Turn to a page of the panel; on a narrow screen it is drawn up, for a page that cannot be seen was not opened. */
export const openPage = (page: PanelPage) => atlas.setState(({ sheet }) => ({ page, sheet: drawnUp(sheet) }));

export const drawSheet = (sheet: SheetDetent) => atlas.setState({ sheet });

/** Turn to another purpose; what is selected, shown and posed stays. */
export const enter = (mode: Mode) =>
  atlas.setState(({ sheet }) => ({
    mode,
    asked: null,
    sheet: mode === 'explore' ? sheet : drawnUp(sheet),
  }));

const within = (value: number, [min, max]: readonly [number, number]) => deg(Math.min(Math.max(value, min), max));

/** Bend knee or ankle or both, within `POSE_RANGE`; a joint that is not named keeps its angle. */
export const poseAt = (joints: Partial<Pose>) =>
  atlas.setState(({ pose }) => ({
    pose: {
      knee: within(joints.knee ?? pose.knee, POSE_RANGE.knee),
      ankle: within(joints.ankle ?? pose.ankle, POSE_RANGE.ankle),
    },
  }));

export const showSide = (side: Side) => atlas.setState({ side });

/** Move the camera to a preset, or note where a person has left it. */
export const look = (view: View) => atlas.setState({ view });

/** Bring the selection (or, without one, the whole leg) into the picture. */
export const frameSelection = () => atlas.setState(({ framing }) => ({ framing: framing + 1 }));

export const showLayer = (layer: LayerId, visibility: Visibility) =>
  cut(({ layers }) => ({ layers: { ...layers, [layer]: visibility } }));

/** From skin (0) to bone, over the layers of the loaded model. */
export const peelTo = (step: number) => cut(({ modelLayers }) => ({ layers: peel(step, modelLayers) }));

export const dismissDropped = () => atlas.setState({ dropped: [] });

/** The scene tells when the leg is first seen. */
export const reportPicture = () => atlas.setState({ pictured: true });

/** A new version waits, or a person has put off the news of it. */
export const reportVersion = (newVersion: boolean) => atlas.setState({ newVersion });

export const allowSingleKeys = (singleKeys: boolean) => atlas.setState({ singleKeys });

export const adoptScheme = (scheme: SchemeId) => atlas.setState({ scheme });

export const chooseTheme = (theme: Theme) => atlas.setState({ theme });

/** Turn to a language, now and at the next visit. */
export const chooseLanguage = (lang: LanguageId) => atlas.setState({ lang, ownLang: lang });

/** Says everything again: a language has come, or more of it. */
export const hear = (lang: LanguageId) => atlas.setState({ spoken: { lang } });

/** Answer an action that changes no picture; null takes the answer away. */
export const say = (words: WordKey | null) => atlas.setState({ answer: words && { words } });

/** Forget the failure and load the model once more. */
export const retryModel = () => atlas.setState(({ attempt }) => ({ attempt: attempt + 1, model: { kind: 'loading' } }));

/** The scene tells how the model fares and, once known, which layers and structures it holds. */
export const reportModel = (
  model: ModelStatus,
  modelLayers?: readonly LayerId[],
  modelStructures?: readonly StructureId[],
) =>
  atlas.setState({
    model,
    ...(model.kind === 'failed' && { pictured: true }),
    ...(modelLayers && { modelLayers }),
    ...(modelStructures && { modelStructures }),
  });

/** The scene tells what the present cross-section cuts; null when there is none. */
export const reportSlice = (sliceOutlines: readonly SliceOutline[] | null) => atlas.setState({ sliceOutlines });
