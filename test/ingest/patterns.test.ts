import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** `\p{Lu}` where case is ignored is any letter: a pattern that asks for a capital must not say so. */
const isMixed = (source: string, flags: string): boolean => flags.includes('i') && /\\p\{L[ul]\}/u.test(source);

const folder = new URL('../../ingest/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('worker.ts'),
);

describe('patterns that ignore case', () => {
  it('do not ask for a capital or a small letter, as they are written', () => {
    const found = files.flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const mixed: string[] = [];
      const visit = (node: ts.Node): void => {
        const parts = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/(\w*)$/su.exec(node.text) : null;
        if (parts && isMixed(parts[1]!, parts[2]!)) mixed.push(`${file}: ${node.getText()}`);
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
      return mixed;
    });
    expect(found).toEqual([]);
  });

  it('do not ask for them, as they are put together', async () => {
    const found: string[] = [];
    const Original = globalThis.RegExp;
    globalThis.RegExp = new Proxy(Original, {
      construct(target, [source, flags]: [string | RegExp, string?]): RegExp {
        if (isMixed(String(source), flags ?? '')) found.push(String(source));
        return new target(source, flags);
      },
    });
    try {
      for (const file of files) await import(new URL(file, folder).href);
    } finally {
      globalThis.RegExp = Original;
    }
    expect(found).toEqual([]);
  });
});
