import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ALL_SETTINGS, readConfig, readPort, unknownSettings } from '../../src/config.ts';
import { isUpdating } from '../golden.ts';

test('a setting that is unset or empty takes its default', () => {
  const defaults = { store: 'file:./grantgraph.db', port: 4000, host: '127.0.0.1' };
  expect(readConfig({})).toMatchObject(defaults);
  expect(readConfig({ GRANTGRAPH_STORE: ' ', GRANTGRAPH_PORT: '', GRANTGRAPH_HOST: '' })).toEqual(readConfig({}));
});

test('settings are taken from the environment', () => {
  const env = { GRANTGRAPH_STORE: 'neo4j://db:7687', GRANTGRAPH_PORT: '0', GRANTGRAPH_HOST: '::1' };
  expect(readConfig(env)).toMatchObject({ store: 'neo4j://db:7687', port: 0, host: '::1' });
});

test('a limit and a number can be set', () => {
  const { limits, readers } = readConfig({ GRANTGRAPH_DEPTH_LIMIT: '7', GRANTGRAPH_READERS: '5' });
  expect([limits.depth, readers]).toEqual([7, 5]);
});

test('a port is 0 to 65535, whichever way it is given', () => {
  expect([readPort('--port', '0'), readPort('--port', ' 65535 '), readPort('port', 4000)]).toEqual([0, 65535, 4000]);
  for (const wrong of ['', 'http', '65536', '-1', '4e3', 80.5, Number.NaN])
    expect(() => readPort('--port', wrong)).toThrow(`--port: expected a port, 0 to 65535, found '${String(wrong)}'`);
});

test('a name that is no setting is found, those of tests are not', () => {
  expect(unknownSettings({ GRANTGRAPH_PROT: '1', GRANTGRAPH_PORT: '1', GRANTGRAPH_TEST_NEO4J: 'x', PATH: '' })).toEqual(
    ['GRANTGRAPH_PROT'],
  );
});

test('the guide lists every setting with its default and what it is', () => {
  const file = new URL('../../docs/api-server.md', import.meta.url);
  const guide = readFileSync(file, 'utf8');
  const block = /^\| setting .*\n(?:\|.*\n)+/m.exec(guide)![0];
  const rows = ALL_SETTINGS.map(({ name, fallback, about }) => {
    const shown = about.includes('by default') ? 'by cores' : fallback === '' ? '' : `\`${fallback}\``;
    return `| \`${name}\` | ${shown} | ${about} |`;
  });
  const made = ['| setting | default | what it is |', '| --- | --- | --- |', ...rows].join('\n');
  if (isUpdating)
    writeFileSync(
      file,
      guide.replace(block, () => `${made}\n`),
    );
  const cells = (table: string) =>
    table
      .trim()
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim().replace(/^-+$/, '-')));
  expect(cells(block)).toEqual(cells(made));
});

test.each(['api-server', 'deploy', 'neo4j', 'threat-model'])(
  'docs/%s.md names no setting that there is not',
  (guide) => {
    const text = readFileSync(new URL(`../../docs/${guide}.md`, import.meta.url), 'utf8');
    const named = Object.fromEntries((text.match(/GRANTGRAPH_[A-Z0-9_]+/g) ?? []).map((name) => [name, 'x']));
    expect(unknownSettings(named)).toEqual([]);
  },
);

test.each([
  [{ GRANTGRAPH_PAGE_LIMIT: '500' }, "GRANTGRAPH_PAGE_LIMIT: expected a whole number, 1 to 200, found '500'"],
  [{ GRANTGRAPH_TIME_LIMIT: '1.5' }, "GRANTGRAPH_TIME_LIMIT: expected a whole number, 1 to 3600, found '1.5'"],
  [{ GRANTGRAPH_PORT: '70000' }, "GRANTGRAPH_PORT: expected a port, 0 to 65535, found '70000'"],
  [{ GRANTGRAPH_PORT: '-1' }, "GRANTGRAPH_PORT: expected a port, 0 to 65535, found '-1'"],
  [{ GRANTGRAPH_PORT: 'http' }, "GRANTGRAPH_PORT: expected a port, 0 to 65535, found 'http'"],
  [
    { GRANTGRAPH_HOST: 'http://here' },
    "GRANTGRAPH_HOST: expected a host name or address as 127.0.0.1, found 'http://here'",
  ],
  [{ GRANTGRAPH_TOKEN: 'short' }, 'GRANTGRAPH_TOKEN: expected 16 signs or more, without spaces, found another'],
  [
    { GRANTGRAPH_CORS_ORIGINS: 'https://a.org/path' },
    "GRANTGRAPH_CORS_ORIGINS: expected origins as https://example.org, or *, with commas between them, found 'https://a.org/path'",
  ],
  [{ GRANTGRAPH_LOG: 'loud' }, "GRANTGRAPH_LOG: expected one of debug, info, warn, error, silent, found 'loud'"],
  [{ GRANTGRAPH_PAGES: '1' }, "GRANTGRAPH_PAGES: expected yes or no, found '1'"],
])('%j is refused', (env, message) => {
  expect(() => readConfig(env)).toThrow(expect.objectContaining({ code: 'CONFIG', message }));
});
