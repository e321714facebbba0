import { expect, test } from 'vitest';
import { read } from '../support/files';

interface Package {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The linter's builds for other platforms were left out of the lock file, and `npm ci` refused a fresh clone. */
test('the lock file names every optional package that another one asks for', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Package>> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
