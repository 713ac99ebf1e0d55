/**
 * The package that this code is part of: its folder, and its version.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder upwards that holds a package.json: the same from `src/` and from `dist/src/`. */
function rootOf(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`expected a package.json above ${fileURLToPath(import.meta.url)}, found none`);
  return rootOf(parent);
}

export const packageRoot = rootOf(dirname(fileURLToPath(import.meta.url)));

export const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
