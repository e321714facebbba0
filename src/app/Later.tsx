import { Keys } from './Keys';
import { Layers } from './Layers';
import { Legend } from './Legend';
import { Peel } from './Peel';

// One script for all that the first page does without.
export { Keys, Legend };

/** Which layers are shown, and how deep. */
export function Rail() {
  return (
    <>
      <Layers />
      <Peel />
    </>
  );
}
