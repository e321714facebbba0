import { Layers } from './Layers';
import { Legend } from './Legend';
import { Peel } from './Peel';

export { Legend };

/** Which layers are shown, and how deep. */
export function Rail() {
  return (
    <>
      <Layers />
      <Peel />
    </>
  );
}
