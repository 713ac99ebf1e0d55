/**
 * Makes the committed background tables of `ingest/background/` from NSF's yearly award files, and from the Research
 * Organization Registry (`../shared/ror`):
 *
 *     npx tsx scripts/background/make.ts [FOLDER, default ../shared/nsf]
 *
 * The tables hold facts and counts, no texts. The same files give the same tables, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { awardsIn } from './awards.ts';
import { givenNames } from './given-names.ts';
import { institutionTables } from './institutions.ts';
import { nameCounts } from './names.ts';
import { phraseCounts } from './phrases.ts';
import { programNames } from './programs.ts';
import { unitNames } from './units.ts';
import { universityCities } from './universities.ts';
import { wordCounts } from './words.ts';

const tables = {
  names: nameCounts(),
  'given-names': givenNames(),
  words: wordCounts(),
  phrases: phraseCounts(),
  programs: programNames(),
  units: unitNames(),
  universities: universityCities(),
  ...institutionTables(new URL('../../../shared/ror/ror-subset.jsonl.gz', import.meta.url)),
};
const folder = process.argv[2];
const source = folder === undefined ? new URL('../../../shared/nsf/', import.meta.url) : pathToFileURL(`${folder}/`);
for (const award of awardsIn(source)) {
  for (const table of Object.values(tables)) table.add(award);
}
for (const [name, table] of Object.entries(tables)) {
  const lines = table.lines().map((line) => line.replace(/[`\\]|\$(?=\{)/g, '\\$&'));
  const text = `/** Made by scripts/background/make.ts: do not edit. ${table.format} */\nexport const TABLE = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(new URL(`../../ingest/background/${name}-table.ts`, import.meta.url), text);
  process.stdout.write(`${name}: ${String(lines.length)} lines, ${String(text.length)} characters\n`);
}
