/** Sizes of a caption in parts of the picture's width, so that it reads the same on any picture. */
const TITLE = 0.03;
const TEXT = 0.0185;
const LEADING = 1.35;
const MARGIN = 0.035;

/** Text already broken into lines, and how large and where each is set, in device pixels. */
export interface CaptionLine {
  readonly text: string;
  readonly size: number;
  readonly top: number;
  readonly strong: boolean;
}
export interface Caption {
  readonly lines: readonly CaptionLine[];
  readonly margin: number;
  readonly height: number;
}

/** Breaks words into lines no wider than `room`; `measure` gives the width of a text at one size. */
export const breakLines = (text: string, room: number, measure: (text: string) => number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Sets a title and what stands under it below a picture of that width; `measure` gives the width of a text at a size. */
export const setCaption = (
  title: string,
  under: readonly string[],
  width: number,
  measure: (text: string, size: number, strong: boolean) => number,
): Caption => {
  const margin = Math.round(width * MARGIN);
  const room = width - 2 * margin;
  const lines: CaptionLine[] = [];
  let top = margin;
  const put = (text: string, share: number, strong: boolean) => {
    const size = Math.round(width * share);
    for (const line of breakLines(text, room, (each) => measure(each, size, strong))) {
      lines.push({ text: line, size, top, strong });
      top += Math.round(size * LEADING);
    }
  };
  put(title, TITLE, true);
  for (const text of under) put(text, TEXT, false);
  return { lines, margin, height: top + margin };
};
