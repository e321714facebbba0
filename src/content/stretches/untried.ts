import { pending } from '../claim';

/** Said of a stretch that is handed down and that no trial in this bibliography has tested. */
export const UNTRIED = pending('stretches.evidence.untried', 'E5', 'calf-atlas');
