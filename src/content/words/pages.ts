import areas from './en/areas.json';
import compartments from './en/compartment-pages.json';
import evidencePage from './en/evidence-page.json';
import find from './en/find.json';
import lookAlikes from './en/look-alikes.json';
import lookup from './en/lookup.json';
import muscles from './en/muscles.json';
import parts from './en/parts.json';
import press from './en/press.json';
import redFlags from './en/red-flags.json';
import safety from './en/safety.json';
import search from './en/search.json';
import stretches from './en/stretches.json';
import stretching from './en/stretching.json';
import triggerPoints from './en/trigger-point-pages.json';
import { learn } from './index';

const PAGES = {
  ...areas,
  ...compartments,
  ...evidencePage,
  ...find,
  ...lookAlikes,
  ...lookup,
  ...muscles,
  ...parts,
  ...press,
  ...redFlags,
  ...safety,
  ...search,
  ...stretches,
  ...stretching,
  ...triggerPoints,
};
export type PageWords = typeof PAGES;

/*
 * The texts of pages are most of all words and are read after the first picture: whoever shows them imports this file, so
 * that they come with it.
 */
learn(PAGES);
