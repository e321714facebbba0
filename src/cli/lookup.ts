import { readMarks, USAGE } from './lookup/read-marks';

/** `npm run --silent lookup -- --leg f,theta --foot surface,u,v`: what may be felt there, as JSON. */
export const main = async (args: readonly string[]): Promise<number> => {
  const places = readMarks(args);
  if ('wrong' in places) {
    console.error(`${places.wrong}\n\n${USAGE}`);
    return 2;
  }
  // The content and the readers of the model are loaded for an answer only: a refusal is instant.
  const { answerFor } = await import('./lookup/answer');
  process.stdout.write(`${JSON.stringify(await answerFor(places), null, 2)}\n`);
  return 0;
};
