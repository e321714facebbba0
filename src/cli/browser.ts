import { findBrowser } from './browser/find-browser';
import { thisMachine } from './browser/this-machine';

/** `node src/cli/run.mjs browser`: says which browser the tests would use, and where it was found. */
export const main = async (): Promise<number> => {
  const found = await findBrowser(thisMachine());
  console.log(`${found.version}  ${found.origin}  ${found.executable}`);
  return 0;
};
