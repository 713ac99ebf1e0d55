/**
 * An ESLint rule: no circle of imports, types included, neither of files nor of folders. It reads the imports of files as
 * text, once each.
 *
 * Whatever lies in one folder, files and folders, imports one another one way. The folder that holds all is left out: there
 * `src/server` and `src/cli` look outward.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const IMPORT = /^(?:import|export)\b[^;'"]*?\bfrom\s*['"](\.[^'"]+)['"]|^import\s*['"](\.[^'"]+)['"]/gm;
const known = new Map();

/** The files that a file imports. */
function importsOf(file, text) {
  if (text === undefined && known.has(file)) return known.get(file);
  const source = text ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const found = [...source.matchAll(IMPORT)].map(([, from, bare]) => resolve(dirname(file), from ?? bare));
  known.set(file, found);
  return found;
}

/** The shortest way from one thing to another; null where there is none. */
function wayTo(goal, start, nextOf) {
  const cameFrom = new Map([[start, null]]);
  for (const one of cameFrom.keys()) {
    if (one === goal) {
      const way = [];
      for (let at = one; at !== null; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const next of nextOf(one)) if (!cameFrom.has(next)) cameFrom.set(next, one);
  }
  return null;
}

/** The files of a folder and of those in it; a file itself. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return /\.tsx?$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}

/** What lies in a folder and holds a file: the file, or a folder around it; null where it is elsewhere. */
function childOf(folder, file) {
  const way = relative(folder, file);
  return way.startsWith('..') ? null : join(folder, way.split(sep)[0]);
}

const targets = new Map();

/** What is imported by what lies in a folder, of the same folder. */
function neighbours(folder, child) {
  const known = targets.get(child);
  if (known !== undefined) return known;
  const all = filesOf(child).flatMap((file) => importsOf(file).map((target) => childOf(folder, target)));
  const found = [...new Set(all)].filter((one) => one !== null && one !== child);
  targets.set(child, found);
  return found;
}

/** The folder that holds both of two files, and nothing smaller. */
function commonFolder(a, b) {
  let folder = dirname(a);
  while (childOf(folder, b) === null) folder = dirname(folder);
  return folder;
}

/** The circle that an import closes, or null. */
function circleOf(from, target, root) {
  const files = wayTo(from, target, (file) => importsOf(file));
  if (files !== null) return files;
  const folder = commonFolder(from, target);
  if (!folder.startsWith(root + sep)) return null;
  return wayTo(childOf(folder, from), childOf(folder, target), (child) => neighbours(folder, child));
}

export default {
  meta: { type: 'problem', schema: [], messages: { circle: 'a circle of imports: {{way}}' } },
  create(context) {
    const check = (node) => {
      const from = node.source?.value;
      if (typeof from !== 'string' || !from.startsWith('.')) return;
      const way = circleOf(context.filename, resolve(dirname(context.filename), from), context.cwd);
      const shown = way?.map((file) => relative(context.cwd, file)).join(' → ');
      if (way) context.report({ node, messageId: 'circle', data: { way: shown } });
    };
    return {
      Program: () => void importsOf(context.filename, context.sourceCode.text),
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
