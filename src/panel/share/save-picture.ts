import { DISCLAIMER, MAP_CAVEAT, triggerPointOf } from '../../content';
import { t } from '../../content/words';
import type { SourceKey } from '../../sources';
import { say } from '../../state/actions';
import { takePicture } from '../../state/pictures';
import { atlas } from '../../state/store';
import type { Selection } from '../../state/types';
import { plainName } from '../plain-name';
import { nameOfSelection, placesOf } from '../say';
import { setCaption } from './caption';
import { sourceLine } from './source-line';

/** The longer side of a saved picture, device pixels. */
const SIDE = 2000;

const fontOf = (size: number, strong: boolean) => {
  const { fontFamily } = getComputedStyle(document.body);
  return `${strong ? 600 : 400} ${size}px ${fontFamily}`;
};

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const sourcesOf = (selection: Selection | null): readonly SourceKey[] =>
  selection?.kind === 'trigger-point' ? triggerPointOf(selection.id).sources : ['bodyparts3d-4.0'];

const linesOf = (selection: Selection | null): readonly string[] => [
  ...(selection?.kind === 'trigger-point'
    ? [t('interface.said.essential', { places: placesOf(selection.id, 'essential') }), t(MAP_CAVEAT)]
    : []),
  sourceLine(sourcesOf(selection)),
  `Calf Atlas. ${t(DISCLAIMER)}`,
];

/** The picture on its paper, with name, sources and disclaimer below. */
const captioned = (picture: HTMLCanvasElement, selection: Selection | null): HTMLCanvasElement | null => {
  const sheet = document.createElement('canvas');
  const pen = sheet.getContext('2d');
  if (!pen) return null;
  const title = selection ? plainName(nameOfSelection(selection)).plain : t('interface.title');
  const caption = setCaption(title, linesOf(selection), picture.width, (text, size, strong) => {
    pen.font = fontOf(size, strong);
    return pen.measureText(text).width;
  });
  sheet.width = picture.width;
  sheet.height = picture.height + caption.height;
  pen.fillStyle = colour('paper');
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(picture, 0, 0);
  pen.textBaseline = 'top';
  for (const { text, size, top, strong } of caption.lines) {
    pen.fillStyle = colour(strong ? 'ink' : 'ink-soft');
    pen.font = fontOf(size, strong);
    pen.fillText(text, caption.margin, picture.height + top);
  }
  return sheet;
};

/** Gives the visitor what is in the picture as a file, and says when there is none. Nothing is sent anywhere. */
export const savePicture = async (): Promise<void> => {
  const { selection, side } = atlas.getState();
  const picture = await takePicture({ of: 'view', side: SIDE });
  const sheet = picture && captioned(picture, selection);
  const bytes = sheet && (await new Promise<Blob | null>((done) => sheet.toBlob(done, 'image/png')));
  if (!bytes) {
    say('interface.picture-failed');
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = `calf-atlas-${selection?.id ?? 'leg'}-${side}.png`;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say('interface.picture-saved');
};
