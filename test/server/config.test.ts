import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';

test('a setting that is unset or empty takes its default', () => {
  const defaults = { store: 'file:./grantgraph.db', port: 4000, host: '127.0.0.1' };
  expect(readConfig({})).toEqual(defaults);
  expect(readConfig({ GRANTGRAPH_STORE: ' ', GRANTGRAPH_PORT: '', GRANTGRAPH_HOST: '' })).toEqual(defaults);
});

test('settings are taken from the environment', () => {
  const env = { GRANTGRAPH_STORE: 'neo4j://db:7687', GRANTGRAPH_PORT: '0', GRANTGRAPH_HOST: '::1' };
  expect(readConfig(env)).toEqual({ store: 'neo4j://db:7687', port: 0, host: '::1' });
});

test.each([
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
