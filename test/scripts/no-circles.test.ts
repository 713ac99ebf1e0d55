import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Linter, type ESLint } from 'eslint';

const { default: rule } = (await import(new URL('../../scripts/lint/no-circles.js', import.meta.url).href)) as {
  default: NonNullable<ESLint.Plugin['rules']>[string];
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the rule says of files that import others: one line an import that closes a circle. */
function told(imports: Record<string, readonly string[]>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'circles-'));
  folders.push(root);
  const texts = Object.entries(imports).map(([file, targets]) => {
    const text = targets.map((target, i) => `import { x as x${i} } from '${target}';\n`).join('');
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    return [file, text] as const;
  });
  const linter = new Linter({ cwd: root });
  const config = {
    files: ['**/*.ts'],
    plugins: { local: { rules: { rule } } },
    rules: { 'local/rule': 'error' },
  } satisfies Linter.Config;
  return texts.flatMap(([file, text]) =>
    linter.verify(text, config, { filename: join(root, file) }).map(({ message }) => `${file}: ${message}`),
  );
}

describe('the rule against circles of imports', () => {
  it('reports files that import each other, over any number of steps', () => {
    expect(
      told({ 'src/a.ts': ['./b.ts'], 'src/b.ts': ['./c.ts'], 'src/c.ts': ['./a.ts'], 'src/d.ts': ['./a.ts'] }),
    ).toEqual([
      'src/a.ts: a circle of imports: src/b.ts → src/c.ts → src/a.ts',
      'src/b.ts: a circle of imports: src/c.ts → src/a.ts → src/b.ts',
      'src/c.ts: a circle of imports: src/a.ts → src/b.ts → src/c.ts',
    ]);
  });

  it('reports folders that import each other, though no two files do', () => {
    const files = {
      'src/names/a.ts': ['../rules/b.ts'],
      'src/rules/b.ts': [],
      'src/rules/deep/c.ts': ['../../names/d.ts'],
      'src/names/d.ts': [],
    };
    expect(told(files)).toEqual([
      'src/names/a.ts: a circle of imports: src/rules → src/names',
      'src/rules/deep/c.ts: a circle of imports: src/names → src/rules',
    ]);
  });

  it('lets a folder be used by a file beside it that uses it no further', () => {
    expect(told({ 'src/open.ts': ['./store/a.ts'], 'src/store/a.ts': ['../types.ts'], 'src/types.ts': [] })).toEqual(
      [],
    );
  });

  it('lets the folder that holds all look both ways', () => {
    expect(told({ 'src/cli/a.ts': ['../../ingest/b.ts'], 'ingest/b.ts': ['../src/c.ts'], 'src/c.ts': [] })).toEqual([]);
  });
});
