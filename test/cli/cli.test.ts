import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandLine, type World } from './command-line.ts';
import { ADA, BEN, BROKEN } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-cli-'));
const at = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let stores = 0;
/** A store of its own for each test. */
const newStore = () => at(`store-${String((stores += 1))}.db`);
const on = (store: string) => (args: readonly string[], world?: World) =>
  commandLine([...args, '--store', store], world);

beforeAll(() => {
  mkdirSync(at('records'));
  writeFileSync(at('records/ada.txt'), ADA);
  writeFileSync(at('records/ben.txt'), BEN);
  writeFileSync(at('broken.txt'), BROKEN);
});

describe('usage', () => {
  it.each([
    ['no command', [], 'Usage: grantgraph'],
    ['an unknown command', ['frobnicate'], "unknown command 'frobnicate'"],
    ['an unknown option', ['stats', '--frobnicate'], "unknown option '--frobnicate'"],
    ['a missing argument', ['ingest'], "missing required argument 'path'"],
    ['a missing mandatory option', ['export'], "required option '--format <format>' not specified"],
    [
      'an unknown format',
      ['export', '--format', 'xls'],
      'Allowed choices are gexf, graphml, cyjs, vosviewer, d3, csv.',
    ],
    ['a port that is no number', ['serve', '--port', '40x'], "--port: expected a port, 0 to 65535, found '40x'"],
    ['a store of no known kind', ['digest', '--store', 'http://here'], 'found "http://here"'],
  ])('exits with 2 and says why, on standard error alone: %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await commandLine(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
  it('exits with 2 for a file that is not there, and names it', async () => {
    const { code, stderr } = await on(newStore())(['ingest', at('nowhere.txt')]);
    expect(stderr).toMatch(/^grantgraph: .*nowhere\.txt: expected a file or folder, found none that can be read\n$/);
    expect(code).toBe(2);
  });
  it('exits with 1, without a stack, where the store cannot be opened', async () => {
    writeFileSync(at('not-a-store.db'), 'this is a letter to my aunt, and no database at all\n'.repeat(100));
    const { code, stdout, stderr } = await on(at('not-a-store.db'))(['digest']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^grantgraph: .*not-a-store\.db/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
  it.each([['stats'], ['digest'], ['export', '--format', 'csv'], ['forget', 'ada.txt'], ['serve', '--port', '0']])(
    'exits with 2 where %s finds no store, says so, and makes no file',
    async (...args) => {
      const store = newStore();
      for (const url of [store, `file:${store}`]) {
        const { code, stdout, stderr } = await commandLine([...args, '--store', url]);
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toBe(
          `grantgraph: no grantgraph store at file:${store}: ingest documents first, or check --store\n`,
        );
      }
      expect(readdirSync(folder).filter((name) => at(name).startsWith(store))).toEqual([]);
    },
  );
  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await commandLine(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('ingest', () => {
  it('reads files and folders, and counts what it read and what it knew', async () => {
    const cli = on(newStore());
    expect(await cli(['ingest', at('records/ada.txt')])).toMatchObject({
      code: 0,
      stdout: 'read 1 = 1 ingested + 0 known + 0 quarantined\n',
    });
    expect(await cli(['ingest', at('records')])).toMatchObject({
      code: 0,
      stdout: 'read 2 = 1 ingested + 1 known + 0 quarantined\n',
    });
  });
  it('reads standard input', async () => {
    const outcome = await on(newStore())(['ingest', '-'], { stdin: ADA + '\n' + BEN });
    expect(outcome).toMatchObject({ code: 0, stdout: 'read 2 = 2 ingested + 0 known + 0 quarantined\n' });
  });
  it('exits with 3 for a quarantined document: place, field, expected, found', async () => {
    const { code, stdout } = await on(newStore())(['ingest', at('records'), at('broken.txt')]);
    expect(code).toBe(3);
    const [counts, ...problems] = stdout.trimEnd().split('\n');
    expect(counts).toBe('read 3 = 2 ingested + 0 known + 1 quarantined');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^quarantined .*broken\.txt: .*: expected .*, found .*31\/31\/2020/);
  });
  it('finds its store in the environment, and prefers --store', async () => {
    const [named, fromEnvironment] = [newStore(), newStore()];
    const env = { GRANTGRAPH_STORE: `file:${fromEnvironment}` };
    await commandLine(['ingest', at('records/ada.txt')], { env });
    await commandLine(['--store', `file:${named}`, 'ingest', at('records')], { env });
    const sources = async (args: string[]) => {
      const { stdout } = await commandLine(['stats', '--json', ...args], { env });
      return (JSON.parse(stdout) as { nodes: Record<string, number> }).nodes['SOURCE'];
    };
    expect(await sources([])).toBe(1);
    expect(await sources(['--store', named])).toBe(2);
  });
  it('rewrites one line of progress on a terminal, no longer than it, and clears it', async () => {
    const terminal = { isTTY: true, columns: 20 } as const;
    const { stderr } = await on(newStore())(['ingest', at('records')], { terminal });
    expect(stderr).not.toContain('\n');
    const lines = stderr.split('\r\u001b[2K');
    expect(lines.slice(1, -1).every((line) => line.length > 0 && line.length < 20)).toBe(true);
    expect(lines.at(-1)).toBe('');
  });
  it('writes plain lines of progress elsewhere', async () => {
    const { stderr } = await on(newStore())(['ingest', at('records')]);
    expect(stderr).toMatch(/^reading … 2 of 2 documents.*; 2 ingested, 0 known, 0 quarantined$/m);
    expect(stderr).not.toContain('\u001b');
  });
  it('exits with 130 when it was stopped, and goes on in the next run to the same graph', async () => {
    const stopped = newStore();
    const { code, stderr } = await on(stopped)(['ingest', at('records')], { signal: AbortSignal.abort() });
    expect(code).toBe(130);
    expect(stderr).toContain('stopped');
    const whole = newStore();
    for (const store of [stopped, whole]) await on(store)(['ingest', at('records')]);
    expect(await on(stopped)(['digest'])).toEqual(await on(whole)(['digest']));
  });
});

describe('digest and forget', () => {
  it('prints the digest of the documents that remain', async () => {
    const [one, two] = [newStore(), newStore()];
    await on(one)(['ingest', at('records/ada.txt')]);
    await on(two)(['ingest', at('records')]);
    const wanted = await on(one)(['digest']);
    expect(wanted).toEqual({ code: 0, stdout: expect.stringMatching(/^[0-9a-f]{64}\n$/), stderr: '' });
    expect((await on(two)(['digest'])).stdout).not.toBe(wanted.stdout);
    expect(await on(two)(['forget', 'ben.txt'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^forgot source:sha256:[0-9a-f]+\n$/),
    });
    expect((await on(two)(['digest'])).stdout).toBe(wanted.stdout);
  });
  it('exits with 2 for a source that is not there', async () => {
    const cli = on(newStore());
    await cli(['ingest', at('records/ada.txt')]);
    const { code, stdout, stderr } = await cli(['forget', 'ben.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('"ben.txt"');
  });
});

describe('stats', () => {
  it('counts nodes and edges, and says which years are loaded', async () => {
    const cli = on(newStore());
    await cli(['ingest', at('records')]);
    const { stdout } = await cli(['stats']);
    expect(stdout).toMatch(/^ {2}AWARD +2$/m);
    expect(stdout).toMatch(/^ {2}INVESTIGATES +2$/m);
    expect(stdout).toMatch(/: 2, starting 2020 to 2021$/m);
    expect(stdout).toContain('\n    2020: 1, 2021: 1\n');
    expect(stdout).toContain('quarantined documents: 0');
  });
});

describe('extract', () => {
  it('prints one JSON object a line, with role, amount in whole units and the passage', async () => {
    const { code, stdout } = await commandLine(['extract', '--json', at('records')]);
    expect(code).toBe(0);
    const [ada, ben, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rest).toEqual([]);
    expect(ada).toMatchObject({
      source: expect.stringContaining('ada.txt'),
      kind: 'award-record',
      awards: [{ number: '9990001', title: 'Tides of Imaginary Lakes', amount: 120000.5, currency: 'USD' }],
      problems: [],
    });
    expect(ada?.['people']).toContainEqual(
      expect.objectContaining({
        name: 'Ada Nowhere',
        role: 'PRINCIPAL_INVESTIGATOR',
        institution: 'University of Nowhere',
        quote: expect.stringContaining('Ada Nowhere'),
        method: 'EXTRACTED',
        confidence: 0.78,
      }),
    );
    expect(ada?.['people']).toContainEqual(
      expect.objectContaining({ name: 'Olga Officer', role: null, personKind: 'PROGRAM_OFFICER' }),
    );
    expect(ben).toMatchObject({ source: expect.stringContaining('ben.txt') });
  });
  it('prints an indented array with --pretty, and the same objects', async () => {
    const pretty = await commandLine(['extract', '--pretty', at('records')]);
    const plain = await commandLine(['extract', '--json', at('records')]);
    const lines = plain.stdout.trimEnd().split('\n');
    expect(JSON.parse(pretty.stdout)).toEqual(lines.map((line) => JSON.parse(line) as unknown));
    expect(pretty.stdout).toContain('\n  "kind": "award-record"');
  });
  it('reads standard input, shows what a person can read, and exits with 3 for what it cannot read', async () => {
    const { code, stdout } = await commandLine(['extract', '-'], { stdin: BROKEN });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^ {2}standard input: .*: expected .*, found .*31\/31\/2020/m);
  });
});

describe('export', () => {
  it('writes a file, for CSV the nodes beside it, and only results to standard output', async () => {
    const cli = on(newStore());
    await cli(['ingest', at('records')]);
    const out = at('network.csv');
    const written = await cli(['export', '--format', 'csv', '--include-isolated', '--out', out]);
    expect(written).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('2 nodes, 0 links') });
    expect(existsSync(at('network.nodes.csv'))).toBe(true);
    expect(readFileSync(at('network.nodes.csv'), 'utf8')).toContain(',Ada Nowhere,PERSON,');
    const printed = await cli(['export', '--format', 'csv', '--include-isolated']);
    expect(printed).toEqual({ code: 0, stdout: readFileSync(out, 'utf8'), stderr: '' });
  });
  it('takes words of the API as well as those of its help, and refuses others', async () => {
    const cli = on(newStore());
    await cli(['ingest', at('records')]);
    const file = (...options: string[]) => cli(['export', '--format', 'd3', '--include-isolated', ...options]);
    const typed = await file('--kind', 'person-person', '--role', 'principal-investigator', 'investigator');
    expect(typed.code).toBe(0);
    expect(await file('--kind', 'PERSON_PERSON', '--role', 'PRINCIPAL_INVESTIGATOR', 'Investigator')).toEqual(typed);
    const wrong = await file('--role', 'boss');
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('Allowed choices are principal-investigator'),
    ]);
  });
  it('exits with 2 for a centre that is not there', async () => {
    const cli = on(newStore());
    await cli(['ingest', at('records')]);
    const { code, stderr } = await cli(['export', '--format', 'd3', '--center', 'person:nsf:1']);
    expect(code).toBe(2);
    expect(stderr).toBe("grantgraph: center: expected the id of a PERSON, found 'person:nsf:1', which no node has\n");
  });
  it('exits with 1 and no stack for a file that cannot be written', async () => {
    const cli = on(newStore());
    await cli(['ingest', at('records')]);
    const { code, stderr } = await cli(['export', '--format', 'd3', '--out', at('no/such/folder.json')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^grantgraph: ENOENT.*folder\.json/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});
