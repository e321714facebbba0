import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AtlasError } from '../kernel/errors';
import { bundled } from './bundle';

/** A pure function of a file of this repository: what can be done by any hand, in any order. */
export interface Job {
  /** Under the root, as in `src/forge/solid.ts`. */
  readonly entry: string;
  /** The export to call. */
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Hands that share out jobs between the cores of the machine. What is made never depends on how many there are. */
export interface Crew {
  /** The result of a job; jobs are begun in the order they are asked for. */
  readonly call: <T>(job: Job) => Promise<T>;
  readonly dismiss: () => Promise<void>;
}

/** More hands than this would only wait for the skin, the longest of the jobs. */
const MOST_HANDS = 4;

interface Failure {
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly advice?: string;
}

const errorOf = ({ message, stack, code, advice }: Failure): Error =>
  code && advice ? new AtlasError(code, message, advice) : Object.assign(new Error(message), stack ? { stack } : {});

interface Waiting {
  readonly job: Job;
  readonly resolve: (made: never) => void;
  readonly reject: (error: Error) => void;
}

/** Hands are hired when there is work for them. */
export const hire = (root: string, hands = Math.min(MOST_HANDS, availableParallelism())): Crew => {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const queue: Waiting[] = [];
  const files = new Map<string, Promise<string>>();
  const fileOf = (entry: string): Promise<string> => {
    const file = files.get(entry) ?? bundled(root, entry);
    files.set(entry, file);
    return file;
  };
  const next = (): void => {
    const [first] = queue;
    if (!first || (idle.length === 0 && all.size >= hands)) return;
    queue.shift();
    const hand = idle.pop() ?? new Worker(join(root, 'src', 'forge', 'hand.mjs'));
    all.add(hand);
    const heard = ({ made, failed }: { made?: never; failed?: Failure }) => {
      hand.off('error', broke);
      idle.push(hand);
      if (failed) first.reject(errorOf(failed));
      else first.resolve(made as never);
      next();
    };
    const broke = (error: unknown) => {
      hand.off('message', heard);
      all.delete(hand);
      first.reject(error instanceof Error ? error : new Error(String(error)));
      next();
    };
    hand.once('message', heard);
    hand.once('error', broke);
    const { entry, name, args } = first.job;
    fileOf(entry).then(
      (file) => hand.postMessage({ file: pathToFileURL(file).href, name, args }),
      (error: Error) => hand.emit('error', error),
    );
  };
  return {
    call: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        next();
      }),
    dismiss: async () => {
      await Promise.all([...all].map((hand) => hand.terminate()));
    },
  };
};
