import { HONEST_SUMMARY } from '../content';
import '../content/words/pages';
import { Cited } from './Cited';
import { Claims } from './Claims';
import { citationsOf } from './citations';
import { SourceList } from './SourceList';

const CITATIONS = citationsOf(HONEST_SUMMARY);

/** What is and is not known about trigger points at all. */
export function Honesty() {
  return (
    <Cited citations={CITATIONS}>
      <Claims claims={HONEST_SUMMARY} />
      <SourceList citations={CITATIONS} />
    </Cited>
  );
}
