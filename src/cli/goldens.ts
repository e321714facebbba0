import { spawnSync } from 'node:child_process';

/**
 * `npm run goldens`: takes the stored pictures of `tests/goldens/` anew, from a built app. Look at each before committing it: the
 * browser tests hold the page against them from then on.
 */
export const main = async (): Promise<number> => {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', 'tests/browser/goldens.spec.ts'],
    { stdio: 'inherit', env: { ...process.env, ATLAS_GOLDENS: 'rewrite', ATLAS_TEST_WORKERS: '1' } },
  );
  return status ?? 1;
};
