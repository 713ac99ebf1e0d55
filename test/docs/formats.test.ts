/** docs/formats.md against the formats that there are, and its examples against what reads them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { extract, FORMATS } from '../../ingest/formats/index.ts';

const PAGE = readFileSync('docs/formats.md', 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^\| `([\w-]+)` +\| `(samples\/[^`]+)` +\|$/gm)].map(([, name, file]) => [
  name!,
  file!,
]);

it('says of every format what it reads', () => {
  expect(FORMATS.map(({ name }) => name).filter((name) => !PAGE.includes(`\`${name}\``))).toEqual([]);
});

it('shows an example of each family, which its format reads without a warning', async () => {
  expect(EXAMPLES.length).toBeGreaterThan(15);
  for (const [name, file] of EXAMPLES) {
    expect(existsSync(file!)).toBe(true);
    for await (const document of readPaths([file!])) {
      const { format, problems } = extract(document);
      expect([file, format?.name, problems]).toEqual([file, name, []]);
    }
  }
});

it('has every sample of funders among its examples, and in the list of samples', () => {
  const list = readFileSync('samples/README.md', 'utf8');
  for (const name of readdirSync('samples/funders')) {
    expect(EXAMPLES.map(([, file]) => file)).toContain(`samples/funders/${name}`);
    expect(list).toContain(name);
  }
});
