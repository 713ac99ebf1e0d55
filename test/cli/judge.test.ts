/** The commands by which a person decides who is who. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DOCUMENTS, record } from '../ingest/decisions/documents.ts';
import { commandLine, type Outcome, type World } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-judge-'));
const documents = join(folder, 'documents');
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const YAN_1 = 'person:nsf:000000001';
const YAN_2 = 'person:nsf:000000002';

let stores = 0;
let store: string;
let cli: (args: readonly string[], world?: World) => Promise<Outcome>;
const judgements = () => join(folder, `store-${String(stores)}.judgements.jsonl`);

beforeAll(() => {
  mkdirSync(documents);
  // Under another officer: all else of the two records is alike.
  const other = record('9990006', 'Jing Huang', 'Hill School');
  const namesake = { ...other, text: other.text.replace('Olga', 'Otto') };
  const all = [...DOCUMENTS, record('9990005', 'Jing Huang', 'Marsh College'), namesake];
  for (const { place, text } of all) writeFileSync(join(documents, place), text);
});
beforeEach(async () => {
  stores += 1;
  store = join(folder, `store-${String(stores)}.db`);
  cli = (args, world) => commandLine([...args, '--store', store], world);
  expect((await cli(['ingest', documents])).code).toBe(0);
});

describe('usage', () => {
  it.each([
    ['an unknown decision', ['judge', 'maybe', 'A', 'B'], 'Allowed choices are same, different, undo, list, show.'],
    ['too few ids', ['judge', 'same', YAN_1], `judge same: expected A and B, found ${YAN_1}`],
    ['too many ids', ['judge', 'list', YAN_1], `judge list: expected no id, found ${YAN_1}`],
    [
      'an id of nobody',
      ['judge', 'show', 'person:nsf:9'],
      "expected the id of a person or institution, found 'person:nsf:9'",
    ],
    [
      'a judgement that is not there',
      ['judge', 'undo', 'abcdef'],
      "expected the id of one judgement, as grantgraph judge list shows it, found none for 'abcdef'",
    ],
    ['an institution to suppress', ['suppress', 'institution:uei:MARSH1111111'], 'PERSON: expected the id of a person'],
    ['somebody who is not suppressed', ['suppress', '--undo', YAN_1], 'whom no line of'],
    ['a limit that is no number', ['duplicates', '--limit', 'many'], 'Expected a whole number from 1.'],
    [
      'a list that is not there',
      ['match', 'nowhere.csv'],
      'nowhere.csv: expected a table of people, found none that can be read',
    ],
  ])('exits with 2, says why, and records nothing: %s', async (_, args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(existsSync(judgements())).toBe(false);
  });

  it.each([[['duplicates']], [['match', '-']], [['judge', 'same', YAN_1, YAN_2]], [['suppress', YAN_1]]])(
    'exits with 2 where there is no store, and makes no file: %j',
    async (args) => {
      const before = readdirSync(folder);
      const { code, stderr } = await commandLine([...args, '--store', join(folder, 'none.db')]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('no grantgraph store at')]);
      expect(readdirSync(folder)).toEqual(before);
    },
  );
});

describe('judge', () => {
  it('puts a decision in force at once, in a file beside the store, and takes it back', async () => {
    const before = await cli(['digest']);
    const { code, stdout } = await cli(['judge', 'same', YAN_1, YAN_2, '--note', 'one CV']);
    expect(code).toBe(0);
    const [id] = stdout.split(' ');
    expect(stdout.split('\n').slice(1)).toEqual([`now ${YAN_1}  Hao Yan`, '']);
    expect(JSON.parse(readFileSync(judgements(), 'utf8'))).toEqual({
      decision: 'same',
      a: [YAN_1],
      b: [YAN_2],
      names: ['Hao Yan', 'Hao Yan'],
      note: 'one CV',
    });
    expect((await cli(['judge', 'list'])).stdout).toBe(
      `${id!}  same: Hao Yan (${YAN_1}) and Hao Yan (${YAN_2}) — one CV\n`,
    );
    expect((await cli(['judge', 'same', YAN_2, YAN_1])).stdout).toContain('(on record already)');
    const shown = (await cli(['judge', 'show', YAN_2])).stdout;
    expect(shown).toMatch(new RegExp(`^${YAN_1} {2}Hao Yan\n`));
    expect(shown.match(/judged the same/g)).toHaveLength(3);
    expect((await cli(['judge', 'undo', id!])).stdout).toBe(`taken back: ${id!} (line 1)\n`);
    expect(await cli(['digest'])).toEqual(before);
  });

  it('is taken in by the next ingest where the file was changed by hand, or is named in the environment', async () => {
    const file = join(folder, `mine-${String(stores)}.jsonl`);
    writeFileSync(file, `${JSON.stringify({ decision: 'same', a: [YAN_1], b: [YAN_2] })}\n`);
    const people = async () => JSON.parse((await cli(['stats', '--json'])).stdout) as { nodes: { PERSON: number } };
    const { nodes } = await people();
    const env = { GRANTGRAPH_JUDGEMENTS: file };
    expect((await cli(['ingest', documents], { env })).stderr).toContain(`judgements of ${file}: 1 new\n`);
    expect((await people()).nodes.PERSON).toBe(nodes.PERSON - 1);
    // No file where it is looked for now: what was judged stays, and a word says so.
    expect((await cli(['ingest', documents])).stderr).toContain('the 1 that the store knows stay in force\n');
    expect((await people()).nodes.PERSON).toBe(nodes.PERSON - 1);
    writeFileSync(file, '');
    expect((await cli(['ingest', documents, '--judgements', file])).stderr).toContain('1 taken back\n');
    expect((await people()).nodes.PERSON).toBe(nodes.PERSON);
  });

  it('stops an ingest before anything is read where lines are wrong, or contradict one another', async () => {
    const before = await cli(['digest']);
    const more = join(folder, `more-${String(stores)}.txt`);
    writeFileSync(more, record('9990009', 'Cy Anywhere', 'Hill School').text);
    const line = (decision: string, a: string, b: string) => `${JSON.stringify({ decision, a: [a], b: [b] })}\n`;
    for (const [text, message] of [
      [`${line('same', YAN_1, YAN_2)}same A B\n`, 'line 2: expected one JSON object, found same A B'],
      [line('same', YAN_1, YAN_2) + line('different', YAN_2, YAN_1), 'lines 1, 2: expected judgements that agree'],
    ] as const) {
      writeFileSync(judgements(), text);
      const { code, stderr } = await cli(['ingest', more]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${judgements()}, ${message}`)]);
    }
    expect(await cli(['digest'])).toEqual(before);
  });
});

describe('suppress', () => {
  it('takes a person out, says what remains, and lets them in again', async () => {
    const before = await cli(['digest']);
    const { code, stdout, stderr } = await cli(['suppress', YAN_1, '--note', 'letter']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(new RegExp(`^[0-9a-f]{12} {2}suppressed ${YAN_1}\n$`))]);
    expect(stderr).toMatch(/What remains: the documents .*files exported before/);
    expect(stderr).toContain(judgements());
    expect((await cli(['judge', 'show', YAN_1])).code).toBe(2);
    expect((await cli(['ingest', documents])).code).toBe(0);
    expect((await cli(['judge', 'show', YAN_1])).code).toBe(2);
    expect((await cli(['suppress', '--undo', YAN_1])).stdout).toMatch(/^taken back: /);
    expect(await cli(['digest'])).toEqual(before);
  });
});

describe('duplicates', () => {
  it('lists both with institutions, awards, reasons and likelihood, and stops at the limit', async () => {
    const { code, stdout, stderr } = await cli(['duplicates']);
    expect(code).toBe(0);
    const blocks = stdout.match(/^ *\d+% {2}[^]*?(?=^ *\d+% |$(?![^]))/gm)!;
    expect(stderr).toBe(`${String(blocks.length)} pairs may be one; grantgraph judge decides\n`);
    const huang = blocks.find((block) => block.includes('Jing Huang'))!;
    expect(huang.split('\n')[0]).toMatch(
      /% {2}Jing Huang {2}person:m:\w+ {2}(Marsh College|Hill School) {2}1 awards: Record/,
    );
    expect(huang).toContain('same name');
    const first = await cli(['duplicates', '--limit', '1', '--json']);
    expect(first.stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(first.stdout)).toEqual({
      score: expect.any(Number),
      reasons: expect.any(Array),
      people: [
        expect.objectContaining({ awardCount: expect.any(Number) }),
        expect.objectContaining({ name: expect.any(String) }),
      ],
    });
  });
});

describe('match', () => {
  const LIST =
    'Who,Where\n"Yan, Hao",Delta University\nJing Huang,\nZed Unheard,Marsh College\nIda Berg,Nowhere State\n';
  it('prints a table: the node, or candidates, or nothing', async () => {
    const { code, stdout, stderr } = await cli(['match', '-', '--name-column', 'who', '--institution-column', '2'], {
      stdin: LIST,
    });
    expect(code).toBe(0);
    expect(stderr).toBe('4 rows: 1 matched, 2 with candidates, 1 not found\n');
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('2  Yan, Hao, Delta University');
    expect(lines[1]).toMatch(
      new RegExp(`^ {3}= ${YAN_2} {2}Hao Yan, Delta University {2}\\(\\d+%: same name, .*same institution`),
    );
    expect(lines.filter((line) => line.startsWith('   ? ')).length).toBe(3);
    expect(stdout).toContain('4  Zed Unheard, Marsh College\n   nothing found\n');
    expect(stdout).toContain('5  Ida Berg, Nowhere State (an institution that is not in the graph)\n');
  });

  it('prints CSV with a line a candidate, and JSON with an object a row', async () => {
    const file = join(folder, 'people.csv');
    writeFileSync(file, LIST.replace('Who,Where', 'Name,Institution'));
    const csv = (await cli(['match', file, '--format', 'csv'])).stdout.trimEnd().split('\r\n');
    expect(csv[0]).toBe(
      '\uFEFFline,name,institution,outcome,candidates,person,personName,personInstitution,personInstitutionBasis,score,reasons,undecided',
    );
    expect(csv[1]).toMatch(
      new RegExp(`^2,"Yan, Hao",Delta University,MATCHED,\\d,${YAN_2},Hao Yan,Delta University,LEADS_AWARD,`),
    );
    expect(csv.filter((line) => line.startsWith('3,Jing Huang,,CANDIDATES,2,person:m:'))).toHaveLength(2);
    expect(csv).toContain('4,Zed Unheard,Marsh College,NOT_FOUND,0,,,,,,,');
    const json = (await cli(['match', file, '--format', 'json'])).stdout.trimEnd().split('\n');
    expect(json.map((line) => (JSON.parse(line) as { outcome: string }).outcome)).toEqual([
      'MATCHED',
      'CANDIDATES',
      'NOT_FOUND',
      'CANDIDATES',
    ]);
  });
});
