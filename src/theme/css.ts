import { MESH, SCHEMES, type Scheme } from './colours';
import { COMPARTMENT_COLOURS } from './compartment-colours';
import { COMPARED_COLOURS, MARK_COLOUR } from './pattern-colours';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declare = (prefix: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => `--${prefix}${kebab(name)}:${value};`);

const block = (scheme: Scheme) => declare('', { ...scheme }).join('');

/**
 * The colours as CSS custom properties: `--ink-soft` of the scheme, `--mesh-bone` of the leg, `--compartment-lateral` of the view
 * by compartments, `--compared-0` of the first pattern beside others, `--mark` of the pen. The page says by `data-scheme` which scheme it is in; paper is always light.
 */
export const themeCss = (): string =>
  [
    `:root{${declare('mesh-', MESH).join('')}${declare('compartment-', COMPARTMENT_COLOURS).join('')}}`,
    `:root{${declare('compared-', Object.fromEntries(COMPARED_COLOURS.map((hex, i) => [`${i}`, hex]))).join('')}--mark:${MARK_COLOUR};}`,
    `:root{color-scheme:light;${block(SCHEMES.light)}}`,
    `@media screen{:root[data-scheme="dark"]{color-scheme:dark;${block(SCHEMES.dark)}}}`,
  ].join('\n');
