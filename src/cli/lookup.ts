import { answerFor } from './lookup/answer';
import { readMarks, USAGE } from './lookup/read-marks';

/** `npm run --silent lookup -- --leg f,theta --foot surface,u,v`: what may be felt there, as JSON. */
export const main = async (args: readonly string[]): Promise<number> => {
  const places = readMarks(args);
  if ('wrong' in places) {
    console.error(`${places.wrong}\n\n${USAGE}`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(await answerFor(places), null, 2)}\n`);
  return 0;
};
