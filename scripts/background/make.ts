/**
 * Makes the counted files of `data/` from NSF's yearly award files, and from the Research
 * Organization Registry (`../shared/ror`):
 *
 *     npx tsx scripts/background/make.ts [FOLDER, default ../shared/nsf]
 *
 * They hold facts and counts, no texts. The same awards give the same files, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { awardsIn } from './awards.ts';
import { givenNames } from './given-names.ts';
import { institutionTables } from './institutions.ts';
import { mailDomains } from './mail-domains.ts';
import { nameCounts } from './names.ts';
import { phraseCounts } from './phrases.ts';
import { programNames } from './programs.ts';
import { unitNames } from './units.ts';
import { universityCities } from './universities.ts';
import { wordCounts } from './words.ts';

const tables = {
  'names/name-counts.tsv': nameCounts(),
  'names/given-names.txt': givenNames(),
  'words/word-counts.tsv': wordCounts(),
  'words/phrase-counts.tsv': phraseCounts(),
  'nsf/programs.tsv': programNames(),
  'nsf/units.tsv': unitNames(),
  'organisations/universities.tsv': universityCities(),
  'organisations/mail-domains.tsv': mailDomains(),
  ...institutionTables(new URL('../../../shared/ror/ror-subset.jsonl.gz', import.meta.url)),
};
const folder = process.argv[2];
const source = folder === undefined ? new URL('../../../shared/nsf/', import.meta.url) : pathToFileURL(`${folder}/`);
for (const award of awardsIn(source)) {
  for (const table of Object.values(tables)) table.add(award);
}
for (const [file, table] of Object.entries(tables)) {
  const lines = table.lines();
  const text = `# Made by scripts/background/make.ts: do not edit. ${table.format}\n${lines.join('\n')}\n`;
  writeFileSync(new URL(`../../data/${file}`, import.meta.url), text);
  process.stdout.write(`${file}: ${String(lines.length)} lines, ${String(text.length)} characters\n`);
}
