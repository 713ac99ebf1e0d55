/**
 * An ESLint rule: no circle of imports, types included. It reads the imports of files as text, once each.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

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

/** The shortest way from one file to another along imports; null where there is none. */
function wayTo(goal, start) {
  const cameFrom = new Map([[start, null]]);
  for (const file of cameFrom.keys()) {
    if (file === goal) {
      const way = [];
      for (let at = file; at !== null; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return null;
}

export default {
  meta: { type: 'problem', schema: [], messages: { circle: 'a circle of imports: {{way}}' } },
  create(context) {
    const check = (node) => {
      const from = node.source?.value;
      if (typeof from !== 'string' || !from.startsWith('.')) return;
      const way = wayTo(context.filename, resolve(dirname(context.filename), from));
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
