import { MESH, SCHEMES, type Scheme } from './colours';
import { COMPARTMENT_COLOURS } from './compartment-colours';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declare = (prefix: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => `--${prefix}${kebab(name)}:${value};`);

const block = (scheme: Scheme) => declare('', { ...scheme }).join('');

/**
 * The colours as CSS custom properties: `--ink-soft` of the scheme that the system asks for, `--mesh-bone` of the leg,
 * `--compartment-lateral` of the view by compartments.
 */
export const themeCss = (): string =>
  [
    `:root{${declare('mesh-', MESH).join('')}${declare('compartment-', COMPARTMENT_COLOURS).join('')}}`,
    `:root{${block(SCHEMES.light)}}`,
    `@media (prefers-color-scheme: dark){:root{${block(SCHEMES.dark)}}}`,
  ].join('\n');
