import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A file of the model as the sources name it. */
const NAMED = /(['"])models\/([\w-]+)\.(glb|bin)\1/g;

const HASH_LENGTH = 8;

/**
 * Gives every file of the model a name with its hash in the built app, in the scripts and on disk alike: a script finds the file
 * it was built with or none, never another one, and a host may keep both for ever.
 */
export const hashedModels = (): Plugin => {
  const names = new Map<string, string>();
  let publicDir = '';
  let outDir = '';
  const hashed = (path: string): string => {
    const known = names.get(path);
    if (known) return known;
    const hash = createHash('sha256')
      .update(readFileSync(join(publicDir, path)))
      .digest('hex')
      .slice(0, HASH_LENGTH);
    const name = path.replace(/\.(\w+)$/, `.${hash}.$1`);
    names.set(path, name);
    return name;
  };
  return {
    name: 'calf-atlas:hashed-models',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
      outDir = resolve(config.root, config.build.outDir);
    },
    transform(code, id) {
      if (!id.includes('/src/') || !NAMED.test(code)) return null;
      NAMED.lastIndex = 0;
      const named = code.replace(NAMED, (whole, quote: string, name: string, kind: string) => {
        const path = `models/${name}.${kind}`;
        return existsSync(join(publicDir, path)) ? `${quote}${hashed(path)}${quote}` : whole;
      });
      return { code: named, map: null };
    },
    // The folder of public files is copied as it is before the bundle is written.
    writeBundle() {
      for (const [path, name] of names) {
        if (existsSync(join(outDir, path))) renameSync(join(outDir, path), join(outDir, name));
      }
    },
  };
};
