import { claim, pending } from './claim';
import { type Claim, type RedFlag, type RedFlagId, TRIAGE, type Triage } from './types';

/** Comes with the questions, and no sooner. */
export { WELLS } from './wells';

/** Asked before anything is searched or pressed, the most urgent first: one yes ends in advice and no self-treatment. */
export const RED_FLAG_CONTENT: Readonly<Record<RedFlagId, RedFlag>> = {
  breathless: {
    id: 'breathless',
    question: claim('red-flags.breathless.ask', 'E4', 'nice-qs201', 'sutham-2020'),
    triage: 'emergency',
    advice: claim('red-flags.breathless.advice', 'E4', 'nice-qs201', 'sutham-2020', 'behera-2018'),
    lookAlike: 'deep-vein-thrombosis',
  },
  'cold-foot': {
    id: 'cold-foot',
    question: pending('red-flags.cold-foot.ask', 'E4', 'moore-8'),
    triage: 'emergency',
    advice: pending('red-flags.cold-foot.advice', 'E4', 'moore-8'),
    lookAlike: 'arterial-claudication',
  },
  'tense-calf': {
    id: 'tense-calf',
    question: claim('red-flags.tense-calf.ask', 'E4', 'moore-8'),
    triage: 'emergency',
    advice: claim('red-flags.tense-calf.advice', 'E4', 'moore-8'),
    lookAlike: 'acute-compartment-syndrome',
  },
  saddle: {
    id: 'saddle',
    question: pending('red-flags.saddle.ask', 'E4', 'moore-8'),
    triage: 'emergency',
    advice: pending('red-flags.saddle.advice', 'E4', 'moore-8'),
    lookAlike: 'sciatica',
  },
  'dark-urine': {
    id: 'dark-urine',
    question: pending('red-flags.dark-urine.ask', 'E4', 'moore-8'),
    triage: 'emergency',
    advice: pending('red-flags.dark-urine.advice', 'E4', 'moore-8'),
    lookAlike: null,
  },
  'swollen-calf': {
    id: 'swollen-calf',
    question: claim('red-flags.swollen-calf.ask', 'E4', 'nice-qs201', 'sutham-2020', 'sato-2001'),
    triage: 'same-day',
    advice: claim('red-flags.swollen-calf.advice', 'E4', 'nice-qs201', 'behera-2018', 'sato-2001'),
    lookAlike: 'deep-vein-thrombosis',
  },
  'clot-risk': {
    id: 'clot-risk',
    question: claim('red-flags.clot-risk.ask', 'E4', 'nice-qs201', 'sutham-2020'),
    triage: 'same-day',
    advice: claim('red-flags.clot-risk.advice', 'E4', 'nice-qs201', 'sutham-2020'),
    lookAlike: 'deep-vein-thrombosis',
  },
  pop: {
    id: 'pop',
    question: claim('red-flags.pop.ask', 'E3', 'maffulli-1998'),
    triage: 'same-day',
    advice: claim('red-flags.pop.advice', 'E4', 'maffulli-1998'),
    lookAlike: 'achilles-rupture',
  },
  ill: {
    id: 'ill',
    question: pending('red-flags.ill.ask', 'E4', 'moore-8'),
    triage: 'same-day',
    advice: pending('red-flags.ill.advice', 'E4', 'moore-8'),
    lookAlike: null,
  },
  'rest-pain': {
    id: 'rest-pain',
    question: pending('red-flags.rest-pain.ask', 'E4', 'moore-8'),
    triage: 'same-day',
    advice: pending('red-flags.rest-pain.advice', 'E4', 'moore-8'),
    lookAlike: 'arterial-claudication',
  },
  sting: {
    id: 'sting',
    question: claim('red-flags.sting.ask', 'E3', 'prakash-2018', 'tennis-leg-clots-2016'),
    triage: 'soon',
    advice: claim('red-flags.sting.advice', 'E3', 'tennis-leg-clots-2016'),
    lookAlike: 'tennis-leg',
  },
  'bone-spot': {
    id: 'bone-spot',
    question: pending('red-flags.bone-spot.ask', 'E4', 'winters-2018', 'moore-8'),
    triage: 'soon',
    advice: pending('red-flags.bone-spot.advice', 'E4', 'calf-atlas'),
    lookAlike: 'tibial-stress-fracture',
  },
  'same-distance': {
    id: 'same-distance',
    question: claim('red-flags.same-distance.ask', 'E3', 'lindorsson-2020', 'sirico-2019'),
    triage: 'soon',
    advice: claim('red-flags.same-distance.advice', 'E4', 'lindorsson-2020', 'sirico-2019'),
    lookAlike: 'exertional-compartment-syndrome',
  },
  'weak-foot': {
    id: 'weak-foot',
    question: pending('red-flags.weak-foot.ask', 'E4', 'moore-8', 'gray-42'),
    triage: 'soon',
    advice: pending('red-flags.weak-foot.advice', 'E4', 'moore-8', 'calf-atlas'),
    lookAlike: 'sciatica',
  },
  'no-effort': {
    id: 'no-effort',
    question: pending('red-flags.no-effort.ask', 'E4', 'calf-atlas'),
    triage: 'soon',
    advice: pending('red-flags.no-effort.advice', 'E4', 'calf-atlas'),
    lookAlike: 'deep-vein-thrombosis',
  },
  thinners: {
    id: 'thinners',
    question: claim('red-flags.thinners.ask', 'E4', 'bartsch-2021', 'moore-8'),
    triage: 'routine',
    advice: claim('red-flags.thinners.advice', 'E4', 'bartsch-2021', 'moore-8'),
    lookAlike: null,
  },
};

/** What a yes of each urgency comes to, said before the advice of the question itself. */
export const TRIAGE_OUTCOME: Readonly<Record<Triage, Claim>> = {
  emergency: claim('red-flags.outcome.emergency', 'E4', 'nice-qs201', 'moore-8'),
  'same-day': claim('red-flags.outcome.same-day', 'E4', 'nice-qs201', 'moore-8'),
  soon: pending('red-flags.outcome.soon', 'E4', 'calf-atlas'),
  routine: pending('red-flags.outcome.routine', 'E4', 'calf-atlas'),
};

/** The most urgent of the questions answered with yes; null when all were answered with no. */
export const worstOf = (yes: readonly RedFlagId[]): Triage | null =>
  TRIAGE.find((triage) => yes.some((id) => RED_FLAG_CONTENT[id].triage === triage)) ?? null;
