import { describe, expect, test } from '@jest/globals';
import { evidenceOf, evidenceOfPair, leading } from '../../src/query/facts.ts';
import type { PairEdges } from '../../src/query/pair.ts';
import { rolesOf, viasOf } from '../../src/query/pair.ts';
import { award, part, person, project, said } from '../store/make.ts';

const [a, b] = [person('a', 'A'), person('b', 'B')];
const [one, two] = [award('1', 'One'), award('2', 'Two')];
const statement = project('nsf:1', 'Work');
const projectOf = new Map([
  [one.id, statement.id],
  [two.id, statement.id],
]);
const pair = (origin: PairEdges['origin'], target: PairEdges['target']): PairEdges => ({ origin, target, projectOf });

describe('how two people came together', () => {
  test('on one award, whatever else they share', () => {
    expect(viasOf(pair([part(a, 'PI', one), part(a, 'PI', two)], [part(b, 'CO', one)]))).toEqual(['SAME_AWARD']);
  });
  test('on sibling awards of one project', () => {
    expect(viasOf(pair([part(a, 'PI', one)], [part(b, 'PI', two)]))).toEqual(['SIBLING_AWARD']);
  });
  test('by a source that names both, or one of them beside the award of the other', () => {
    expect(viasOf(pair([part(a, 'IN', statement)], [part(b, 'IN', statement)]))).toEqual(['NAMED_IN_SOURCE']);
    expect(viasOf(pair([part(a, 'PI', one)], [part(b, 'IN', statement)]))).toEqual(['NAMED_IN_SOURCE']);
  });
  test('in several of these ways', () => {
    const both = pair([part(a, 'PI', one), part(a, 'IN', statement)], [part(b, 'CO', one), part(b, 'IN', statement)]);
    expect(viasOf(both)).toEqual(['SAME_AWARD', 'NAMED_IN_SOURCE']);
  });
});

test('roles are given once each, the leading one first', () => {
  const edges = [part(a, 'IN', statement), part(a, 'PI', one), part(a, 'PI', two)];
  expect(rolesOf(edges)).toEqual(['PRINCIPAL_INVESTIGATOR', 'INVESTIGATOR']);
});

test('a role that is held now leads one that has ended', () => {
  const edges = [part(a, 'PI', one, { isFormer: true }), part(a, 'CO', one)];
  expect(leading(edges).role).toBe('CO_PRINCIPAL_INVESTIGATOR');
});

test('a passage counts once, and the surest comes first', () => {
  const [sure, unsure] = [said('1', { confidence: 900_000 }), said('2', { confidence: 500_000 })];
  const edges = [part(a, 'PI', one, { evidence: [unsure, sure] }), part(a, 'CO', one, { evidence: [sure] })];
  expect(evidenceOf(edges)).toEqual([sure, unsure]);
});

test('the passages of a link tell of both its ends in turn', () => {
  const [x, y, z] = [said('1', { confidence: 3 }), said('2', { confidence: 2 }), said('3', { confidence: 1 })];
  const found = evidenceOfPair([part(a, 'PI', one, { evidence: [x, y] })], [part(b, 'PI', one, { evidence: [z] })]);
  expect(found).toEqual([x, z, y]);
});
