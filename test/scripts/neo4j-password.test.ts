import { expect, test } from '@jest/globals';
import { newPassword } from '../../scripts/neo4j/server.mjs';

test('a password that is made for Neo4j is letters and digits, whatever the bytes: its tools read a hyphen as an option', () => {
  expect(newPassword(Buffer.alloc(18, 0xfb))).toMatch(/^[0-9a-z]{24,}$/);
  expect(newPassword()).not.toBe(newPassword());
});
