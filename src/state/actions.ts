import type { Side } from '../anatomy/side';
import type { LayerId } from '../anatomy/structures';
import { atlas } from './store';
import type { ModelStatus, Selection, View, Visibility } from './types';

/** Choose a structure or a trigger point; null lets go. */
export const select = (selection: Selection | null) => atlas.setState({ selection });

/** What the pointer is over; null for nothing. */
export const hover = (hovered: Selection | null) => {
  const before = atlas.getState().hover;
  if (before?.kind === hovered?.kind && before?.id === hovered?.id) return;
  atlas.setState({ hover: hovered });
};

export const showSide = (side: Side) => atlas.setState({ side });

/** Move the camera to a preset, or note where a person has left it. */
export const look = (view: View) => atlas.setState({ view });

/** Bring the selection (or, without one, the whole leg) into the picture. */
export const frameSelection = () => atlas.setState(({ framing }) => ({ framing: framing + 1 }));

export const showLayer = (layer: LayerId, visibility: Visibility) =>
  atlas.setState(({ layers }) => ({ layers: { ...layers, [layer]: visibility } }));

/** The scene tells how the model fares. */
export const reportModel = (model: ModelStatus, modelLayers?: readonly LayerId[]) =>
  atlas.setState(modelLayers ? { model, modelLayers } : { model });
