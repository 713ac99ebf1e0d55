import { describe, expect, it } from '@jest/globals';
import { judgementId } from '../../../ingest/decisions/judgement.ts';
import { judgementsBeside } from '../../../ingest/decisions/judgement-file.ts';
import { parseJudgements } from '../../../ingest/decisions/judgement-file.ts';

const P = (n: number) => `person:nsf:00000000${n}`;
const same = (a: string, b: string) => JSON.stringify({ decision: 'same', a: [a], b: [b] });
const different = (a: string, b: string) => JSON.stringify({ decision: 'different', a: [a], b: [b] });
const read = (...lines: string[]) => parseJudgements(lines.join('\n'), 'j.jsonl');

describe('the file of judgements', () => {
  it('is JSON lines, with blank lines where one likes', () => {
    const found = read(same(P(1), P(2)), '', different(P(1), P(3)), '{"decision":"suppress","person":["person:m:ab"]}');
    expect(found.map(({ line, judgement }) => [line, judgement.decision])).toEqual([
      [1, 'same'],
      [3, 'different'],
      [4, 'suppress'],
    ]);
  });

  it.each([
    ['no JSON', 'same A B', 'expected one JSON object, found same A B'],
    ['a list', '[1]', 'expected one JSON object, found [1]'],
    ['an unknown decision', '{"decision":"merge"}', 'expected decision: same, different, suppress, found "merge"'],
    ['no decision', '{"a":[]}', 'expected decision: same, different, suppress, found nothing'],
    [
      'a party that is no list',
      '{"decision":"same","a":"x","b":[]}',
      'expected a: a list of one id or more, found "x"',
    ],
    ['an empty party', `{"decision":"same","a":["${P(1)}"],"b":[]}`, 'expected b: a list of one id or more, found []'],
    ['an id of no person', '{"decision":"same","a":["award:nsf:1"],"b":["x"]}', 'found "award:nsf:1"'],
    [
      'an institution to suppress',
      '{"decision":"suppress","person":["institution:uei:X"]}',
      'expected person: ids of people',
    ],
    ['two kinds', `{"decision":"same","a":["${P(1)}"],"b":["institution:uei:X"]}`, 'found people and institutions'],
    [
      'a misspelt field',
      `{"decision":"suppress","person":["${P(1)}"],"nota":"x"}`,
      'expected the fields decision, person, note, found nota',
    ],
    [
      'a note that is no text',
      `{"decision":"suppress","person":["${P(1)}"],"note":5}`,
      'expected note: a text, found 5',
    ],
    ['names that are not two', `{"decision":"same","a":["${P(1)}"],"b":["${P(2)}"],"names":["x"]}`, 'names: two texts'],
  ])('is refused with file, line, expected and found for %s', (_, line, message) => {
    expect(() => read(same(P(1), P(2)), line)).toThrow(`j.jsonl, line 2: `);
    expect(() => read(same(P(1), P(2)), line)).toThrow(message);
  });

  it('is refused where judgements contradict one another, with every line of the chain', () => {
    const lines = [same(P(1), P(2)), same(P(5), P(6)), same(P(2), P(3)), different(P(3), P(4)), different(P(1), P(3))];
    expect(() => read(...lines)).toThrow(
      'j.jsonl, lines 1, 3, 5: expected judgements that agree, found a contradiction',
    );
    expect(() => read(...lines)).toThrow(
      `\n  line 3: same: ${P(2)} and ${P(3)}\n  line 5: different: ${P(1)} and ${P(3)}`,
    );
    expect(() => read(...lines)).not.toThrow(/line 2:|line 4:/);
    expect(() => read(different(P(1), P(1)))).toThrow('j.jsonl, line 1: expected judgements that agree');
  });

  it('gives a judgement one id, whoever is named first and whatever is noted', () => {
    const one = { decision: 'same', a: [P(1), P(3)], b: [P(2)] } as const;
    expect(judgementId({ ...one, note: 'x' })).toBe(judgementId({ decision: 'same', a: [P(2)], b: [P(3), P(1)] }));
    expect(judgementId(one)).not.toBe(judgementId({ ...one, decision: 'different' }));
  });

  it.each([
    ['file:./grantgraph.db', './grantgraph.judgements.jsonl'],
    ['file:/data/nsf.sqlite3', '/data/nsf.judgements.jsonl'],
    ['file:graph', 'graph.judgements.jsonl'],
    ['neo4j://db.example.org:7687', 'grantgraph-db.example.org-7687.judgements.jsonl'],
  ])('lies beside the store %s', (store, file) => {
    expect(judgementsBeside(store)).toBe(file);
  });
});
