import { Option, type Command } from 'commander';
import { csv } from '../export/csv-text.ts';
import type { Column } from '../export/table.ts';
import { inParts } from '../in-parts.ts';
import type { AffiliationBasis } from '../model.ts';
import { affiliationsOf, isPerhaps } from '../query/affiliation.ts';
import { labelOf } from '../model.ts';
import type { MatchCandidate, MatchResult } from '../query/match.ts';
import type { Store } from '../store/store.ts';
import { bytesOf, note, print, withGraph, type AddCommand, type CommonOptions } from './session.ts';

/** A candidate with what a person knows them by. */
interface Shown extends Omit<MatchCandidate, 'personId'> {
  readonly id: string;
  readonly name: string;
  readonly institution: string | null;
  /** What the institution rests on. */
  readonly institutionBasis: AffiliationBasis | null;
}

/** What is printed of one row. */
interface Row extends Omit<MatchResult, 'candidates'> {
  readonly line: number;
  readonly candidates: readonly Shown[];
}

interface MatchOptions extends CommonOptions {
  readonly format: keyof typeof FORMATS;
  readonly nameColumn?: string;
  readonly institutionColumn?: string;
}

const COLUMNS = [
  'line',
  'name',
  'institution',
  'outcome',
  'candidates',
  'person',
  'personName',
  'personInstitution',
  'personInstitutionBasis',
  'score',
  'reasons',
  'undecided',
] as const;

const percent = (score: number) => `${String(Math.round(score * 100))}%`;
function shownLine({ id, name, institution, institutionBasis: basis, score, reasons }: Shown): string {
  const at = institution === null ? '' : `, ${isPerhaps({ basis }) ? 'perhaps ' : ''}${institution}`;
  return `${id}  ${name}${at}  (${percent(score)}: ${reasons.join(', ')})`;
}

function tableLines({ line, name, institution, outcome, undecided, ...row }: Row): string[] {
  const { institutionIds, candidates, candidateCount } = row;
  const known =
    institution === null || institutionIds.length === 1
      ? ''
      : institutionIds.length === 0
        ? ' (an institution that is not in the graph)'
        : ` (one of ${institutionIds.length} institutions that go by it)`;
  const asked = `${String(line)}  ${name}${institution === null ? '' : `, ${institution}`}${known}`;
  const [first] = candidates;
  if (outcome === 'MATCHED' && first) return [asked, `   = ${shownLine(first)}`];
  if (first === undefined) return [asked, '   nothing found'];
  const more = candidateCount > candidates.length ? [`   … and ${candidateCount - candidates.length} more`] : [];
  return [asked, ...candidates.map((one) => `   ? ${shownLine(one)}`), ...more, `   not decided: ${undecided}`];
}

/** One line a candidate: a row without one has a line of its own. */
function csvOf(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ line, name, institution, outcome, undecided, candidates, candidateCount }) => {
    const own = {
      ...{ line, name, outcome, candidates: candidateCount },
      ...(institution === null ? {} : { institution }),
      ...(undecided === null ? {} : { undecided }),
    };
    const kept = outcome === 'MATCHED' ? candidates.slice(0, 1) : candidates;
    if (kept.length === 0) return [own];
    return kept.map((one) => ({
      ...own,
      person: one.id,
      personName: one.name,
      ...(one.institution === null ? {} : { personInstitution: one.institution }),
      ...(one.institutionBasis === null ? {} : { personInstitutionBasis: one.institutionBasis }),
      score: one.score,
      reasons: one.reasons.join('; '),
    }));
  });
  const numbers: readonly string[] = ['line', 'candidates', 'score'];
  const columns = COLUMNS.map((name): Column => ({ name, type: numbers.includes(name) ? 'integer' : 'string' }));
  return csv(columns, lines);
}

const FORMATS = {
  table: (rows: readonly Row[]) => rows.flatMap(tableLines).join('\n'),
  csv: csvOf,
  json: (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).join('\n'),
} as const;

/** Names of the candidates: three database calls. */
async function named(store: Store, results: readonly (MatchResult & { line: number })[]): Promise<Row[]> {
  const ids = [...new Set(results.flatMap(({ candidates }) => candidates.map(({ personId }) => personId)))];
  const nodes = new Map(
    (ids.length === 0 ? [] : await store.nodes(ids)).flatMap((n) => (n ? [[n.id, n] as const] : [])),
  );
  const homes = await affiliationsOf(store, ids);
  return results.map(({ candidates, ...rest }) => ({
    ...rest,
    candidates: candidates.map(({ personId, ...more }) => ({
      id: personId,
      name: nodes.has(personId) ? labelOf(nodes.get(personId)!) : personId,
      institution: homes.get(personId)?.label ?? null,
      institutionBasis: homes.get(personId)?.basis ?? null,
      ...more,
    })),
  }));
}

/** Rows that are matched and printed at a time. */
const AT_ONCE = 200;

export const matchCommand: AddCommand = (program, session) =>
  program
    .command('match')
    .description('Find the people of your own list: each one, or candidates with reasons, or nothing.')
    .argument('<file>', 'CSV or workbook with columns name and institution, or - for standard input')
    .addOption(
      new Option('--format <format>', 'what to print; json is one object a line')
        .choices(Object.keys(FORMATS))
        .default('table'),
    )
    .option('--name-column <column>', 'title or number of the column of names')
    .option('--institution-column <column>', 'title or number of the column of institutions')
    .action(async (file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<MatchOptions>();
      // Loaded when used: readers of workbooks are large.
      const { bytesSource } = await import('../../ingest/containers/byte-source.ts');
      const { readPeople } = await import('./read-people.ts');
      const people = await readPeople(bytesSource(file, await bytesOf(session, file, 'a table of people')), {
        ...(options.nameColumn === undefined ? {} : { name: options.nameColumn }),
        ...(options.institutionColumn === undefined ? {} : { institution: options.institutionColumn }),
      });
      const rows: Row[] = [];
      await withGraph(session, options, async (graph) => {
        for (const part of inParts(people, AT_ONCE)) {
          if (session.signal.aborted) break;
          const results = await graph.match(part);
          rows.push(
            ...(await named(
              graph.store,
              results.map((one, i) => ({ ...one, line: part[i]!.line })),
            )),
          );
        }
      });
      if (rows.length > 0) await print(session, FORMATS[options.format](rows));
      const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
      note(
        session,
        `${rows.length} rows: ${count('MATCHED')} matched, ${count('CANDIDATES')} with candidates, ${count('NOT_FOUND')} not found`,
      );
    });
