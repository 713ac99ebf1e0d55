/**
 * `npm run release`: everything of a release but publishing it, into the folder `release/` (or the one that is named): the package, its bill
 * of materials (CycloneDX), the licences of all that it needs, and checksums. Fails where one of them is not in order.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Licences that go with MIT, as SPDX names them; of an expression all have to be among them. */
const LICENCES = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
];

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = resolve(process.argv[2] ?? 'release');
const npm = (...args) => execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
const fail = (message) => {
  console.error(`release: ${message}`);
  process.exit(1);
};

const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).version;
if (locked !== version) fail(`package-lock.json: expected version ${version}, found ${locked}`);
const newest = /^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1];
if (newest !== version) fail(`CHANGELOG.md: expected ${version} as its first version, found ${newest ?? 'none'}`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [{ filename }] = JSON.parse(npm('pack', '--json', '--pack-destination', folder));

// `--omit dev` would leave out what is a peer of something as well, as graphql is.
const bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'));
const isShipped = ({ properties = [] }) => properties.every((one) => one.name !== 'cdx:npm:package:development');
bill.components = bill.components.filter(isShipped);
const shipped = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => shipped.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => shipped.has(other)) }));
// npm takes the name of the checkout's folder.
bill.metadata.component.name = name;
writeFileSync(join(folder, `${name}-${version}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);

const idOf = ({ license, expression }) => expression ?? license?.id ?? license?.name ?? 'none';
const rows = bill.components.map((one) => [one.name, one.version, (one.licenses ?? [{}]).map(idOf).join(', ')]);
const isFine = (licence) => licence.match(/[\w.-]+/g).every((word) => ['AND', 'OR', ...LICENCES].includes(word));
const others = rows.filter(([, , licence]) => !isFine(licence)).map((row) => row.join(' '));
if (others.length > 0) fail(`expected licences that go with MIT, found:\n  ${others.join('\n  ')}`);
const lines = rows.map((row) => row.join('\t')).sort();
writeFileSync(join(folder, 'licences.tsv'), `package\tversion\tlicence\n${lines.join('\n')}\n`);

const sums = readdirSync(folder)
  .sort()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}  ${file}\n`,
  );
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
console.log(
  `${folder}: ${filename}, ${rows.length} packages in the bill of materials, all of licences that go with MIT`,
);
