import { MESH, SCHEMES, type Scheme } from './colours';
import { COMPARTMENT_COLOURS } from './compartment-colours';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declare = (prefix: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => `--${prefix}${kebab(name)}:${value};`);

const block = (scheme: Scheme) => declare('', { ...scheme }).join('');

/**
 * The colours as CSS custom properties: `--ink-soft` of the scheme, `--mesh-bone` of the leg, `--compartment-lateral` of the view
 * by compartments. The page says by `data-scheme` which scheme it is in; paper is always light.
 */
export const themeCss = (): string =>
  [
    `:root{${declare('mesh-', MESH).join('')}${declare('compartment-', COMPARTMENT_COLOURS).join('')}}`,
    `:root{color-scheme:light;${block(SCHEMES.light)}}`,
    `@media screen{:root[data-scheme="dark"]{color-scheme:dark;${block(SCHEMES.dark)}}}`,
  ].join('\n');
