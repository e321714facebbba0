// One hand of the crew (crew.ts): does the jobs it is sent, one after the other.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', async ({ file, name, args }) => {
  try {
    const made = await (await import(file))[name](...args);
    parentPort.postMessage({ made });
  } catch (error) {
    const { message, stack, code, advice } = error;
    parentPort.postMessage({ failed: { message, stack, code, advice } });
  }
});
