import { claim, pending } from './claim';
import { SNAPSHOT } from './trigger-points/shared';

/** Whether two examiners find the same point. */
export const RELIABILITY = [
  claim('evidence-page.reliability.pooled', 'E1', 'rathbone-2017'),
  claim('evidence-page.reliability.lower-leg', 'E3', 'rozenfeld-lower-leg'),
  claim('evidence-page.reliability.nine', 'E1', 'lucas-2009'),
  claim('evidence-page.reliability.six', 'E1', 'myburgh-2008'),
  claim('evidence-page.reliability.signs', 'E4', 'delphi-2018'),
  pending('evidence-page.reliability.meaning', 'E4', 'rathbone-2017', 'calf-atlas'),
] as const;

/** How often points are found, in people with and without pain. */
export const COUNTS = [
  claim('evidence-page.counts.heel-pain', 'E3', 'thummar-2020'),
  claim('evidence-page.counts.active', 'E3', 'ortega-santiago-2019'),
  claim('evidence-page.counts.runners', 'E3', 'akbar-2024'),
  claim('evidence-page.counts.healthy', 'E3', 'grieve-2013-prevalence'),
  SNAPSHOT,
] as const;
