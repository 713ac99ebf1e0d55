import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { LIMIT_SETTINGS, READERS_SETTING, readConfig, readNumber } from '../../src/config.ts';

test('a setting that is unset or empty takes its default', () => {
  const defaults = { store: 'file:./grantgraph.db', port: 4000, host: '127.0.0.1' };
  expect(readConfig({})).toMatchObject(defaults);
  expect(readConfig({ GRANTGRAPH_STORE: ' ', GRANTGRAPH_PORT: '', GRANTGRAPH_HOST: '' })).toEqual(readConfig({}));
});

test('settings are taken from the environment', () => {
  const env = { GRANTGRAPH_STORE: 'neo4j://db:7687', GRANTGRAPH_PORT: '0', GRANTGRAPH_HOST: '::1' };
  expect(readConfig(env)).toMatchObject({ store: 'neo4j://db:7687', port: 0, host: '::1' });
});

test('every limit has a default and can be set', () => {
  expect(readConfig({}).limits).toEqual(
    Object.fromEntries(Object.entries(LIMIT_SETTINGS).map(([limit, [, fallback]]) => [limit, fallback])),
  );
  expect(readConfig({ GRANTGRAPH_DEPTH_LIMIT: '7', GRANTGRAPH_TIME_LIMIT: '60' }).limits).toMatchObject({
    depth: 7,
    seconds: 60,
  });
  expect(readNumber({ GRANTGRAPH_READERS: '5' }, READERS_SETTING)).toBe(5);
});

test('the guide names every limit with its default', () => {
  const guide = readFileSync(new URL('../../docs/api-server.md', import.meta.url), 'utf8');
  for (const [name, fallback] of Object.values(LIMIT_SETTINGS)) {
    expect(guide).toMatch(new RegExp(`\\| \`${name}\` +\\| ${String(fallback)} `));
  }
  expect(guide).toContain('`GRANTGRAPH_READERS`');
});

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
])('%j is refused', (env, message) => {
  expect(() => readConfig(env)).toThrow(expect.objectContaining({ code: 'CONFIG', message }));
});
