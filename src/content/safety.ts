import { claim, pending } from './claim';

/** Asked before any self-pressure is shown; one yes ends in `GATE_STOP`. */
export const GATE = [
  claim('safety.gate.clot', 'E4', 'sutham-2020', 'nice-qs201'),
  claim('safety.gate.feeling', 'E4', 'bartsch-2021', 'moore-8'),
] as const;

export const GATE_STOP = claim('safety.gate.stop', 'E4', 'sutham-2020', 'behera-2018');

/** Who must not press, or must ask first. */
export const NEVER = [
  claim('safety.never.clot', 'E4', 'sutham-2020', 'behera-2018', 'bartsch-2021'),
  claim('safety.never.ask', 'E4', 'sutham-2020'),
  claim('safety.never.wound', 'E4', 'bartsch-2021'),
  pending('safety.never.tear', 'E4', 'bartsch-2021', 'calf-atlas'),
  pending('safety.never.fragile', 'E4', 'bartsch-2021', 'calf-atlas'),
] as const;

/** How hard, how long, how often; no trial of a ball on these points exists. */
export const PRESSURE = [
  pending('safety.pressure.scale', 'E4', 'calf-atlas'),
  pending('safety.pressure.time', 'E4', 'calf-atlas', 'behm-2020'),
  pending('safety.pressure.total', 'E4', 'calf-atlas'),
  pending('safety.pressure.ball', 'E4', 'calf-atlas'),
  pending('safety.pressure.feel', 'E4', 'calf-atlas', 'travell-simons-1992'),
  pending('safety.pressure.after', 'E4', 'calf-atlas'),
] as const;

/** The same small test before and after, and what follows from each answer. */
export const RETEST = {
  before: pending('safety.retest.before', 'E4', 'calf-atlas'),
  after: pending('safety.retest.after', 'E4', 'calf-atlas'),
  answers: {
    better: pending('safety.retest.better', 'E4', 'calf-atlas', 'grieve-2013-trial'),
    same: pending('safety.retest.same', 'E4', 'calf-atlas'),
    worse: pending('safety.retest.worse', 'E4', 'calf-atlas'),
  },
} as const;

export const STOP = pending('safety.stop', 'E4', 'calf-atlas');

export const SELF_CARE = [
  pending('safety.self-care.try', 'E4', 'calf-atlas'),
  pending('safety.self-care.seek', 'E4', 'calf-atlas'),
  pending('safety.self-care.rest', 'E4', 'calf-atlas'),
] as const;

/** Signs that belong to no single look-alike of the calf. */
export const URGENT = [
  pending('safety.urgent.general', 'E4', 'moore-8'),
  pending('safety.urgent.urine', 'E4', 'moore-8'),
] as const;
