import { describe, expect, it } from 'vitest';
import { type Hex, MESH, SCHEMES } from '../../src/theme/colours';
import { contrast } from '../../src/theme/contrast';
import { SLACK_COLOUR, SLACK_STRIPE, STRAIN_COLOURS, STRAIN_FULL, strainColour } from '../../src/theme/strain-colours';

/** Contrast with white rises as a colour gets darker. */
const darkness = (colour: Hex) => contrast(colour, '#ffffff');

describe('the colours of strain', () => {
  it('run from the first of the scale to the last, and stop there', () => {
    expect(strainColour(0)).toBe(STRAIN_COLOURS[0]);
    expect(strainColour(STRAIN_FULL)).toBe(STRAIN_COLOURS.at(-1));
    expect(strainColour(2)).toBe(STRAIN_COLOURS.at(-1));
    expect(strainColour(STRAIN_FULL / 2)).toBe(STRAIN_COLOURS[2]);
  });
  it('grow darker at every step, so that they can be told without hue', () => {
    const steps = Array.from({ length: 21 }, (_, i) => darkness(strainColour((i / 20) * STRAIN_FULL)));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBeGreaterThan((steps[0] ?? 0) * 5);
  });
  it('leave slack to its stripes, which are seen on it', () => {
    expect(contrast(SLACK_STRIPE, SLACK_COLOUR)).toBeGreaterThan(2.5);
    expect(STRAIN_COLOURS).not.toContain(SLACK_COLOUR);
  });
  it('are none of flesh, which no strain is known of', () => {
    for (const colour of STRAIN_COLOURS) {
      const [red, , blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
        number,
        number,
        number,
      ];
      const [r, , b] = [1, 3, 5].map((at) => Number.parseInt(MESH.muscle.slice(at, at + 2), 16)) as [
        number,
        number,
        number,
      ];
      expect(red - blue).not.toBeCloseTo(r - b, -1);
    }
  });
  it('end darkly enough to be seen on the card of the legend', () => {
    expect(contrast(STRAIN_COLOURS[4], SCHEMES.light.card)).toBeGreaterThan(4);
  });
});
