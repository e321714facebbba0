import { claim, pending } from './claim';

/** What is known about trigger points as a whole. */
export const HONEST_SUMMARY = [
  claim('evidence.honest.real', 'E4', 'quintner-2015', 'delphi-2018'),
  claim('evidence.honest.site', 'E4', 'travell-simons-1992', 'donnelly-2019', 'delphi-2018'),
  claim('evidence.honest.agreement', 'E1', 'rathbone-2017'),
  claim('evidence.honest.unreliable', 'E1', 'lucas-2009'),
  claim('evidence.honest.pressure', 'E1', 'ischemic-compression-2022'),
  claim('evidence.honest.hands', 'E2', 'renan-ordine-2011', 'saban-2014'),
  claim('evidence.honest.minutes', 'E2', 'grieve-2013-trial'),
  claim('evidence.honest.rolling', 'E1', 'konrad-2022'),
  pending('evidence.honest.ball', 'E5', 'calf-atlas'),
  claim('evidence.honest.cramps', 'E2', 'cramps-cochrane-2021'),
  claim('evidence.honest.loading', 'E1', 'beyer-2015'),
] as const;
