/**
 * From measurements to the figures that are kept and the table that is printed.
 */
import type { Results, StoreResult } from '../ingest.ts';

const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));
const median = (values: readonly number[]): number | null =>
  values.length === 0 ? null : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const known = (value: number | null): number | null => (value === null ? null : rounded(value));

function figuresOf({ small, full, bare, firstAnswerSeconds }: StoreResult) {
  const cost = (one: typeof full) => (1000 * one.seconds) / one.awards;
  const cpu = (one: typeof full) => (1000 * one.cpuSeconds) / one.awards;
  return {
    awards: full.awards,
    seconds: rounded(full.seconds),
    awardsPerSecond: rounded(full.awards / full.seconds, 0),
    cpuSeconds: rounded(full.cpuSeconds),
    peakRssMiB: rounded(full.peakRssMiB, 0),
    peakAnonymousMiB: known(full.peakAnonymousMiB),
    databaseCalls: full.calls,
    smallAwards: small.awards,
    smallAwardsPerSecond: rounded(small.awards / small.seconds, 0),
    msPerAwardSmall: rounded(cost(small)),
    msPerAward: rounded(cost(full)),
    costRatio: rounded(cost(full) / cost(small)),
    cpuCostRatio: rounded(cpu(full) / cpu(small)),
    secondRunSeconds: known(full.secondSeconds),
    secondRunRatio: full.secondSeconds === null ? null : rounded(full.secondSeconds / full.seconds),
    secondRunKnown: full.secondKnown,
    oneMoreMedianSeconds: known(median(full.oneMoreSeconds)),
    oneMoreMaxSeconds: full.oneMoreSeconds.length === 0 ? null : rounded(Math.max(...full.oneMoreSeconds)),
    firstAnswerSeconds: known(firstAnswerSeconds),
    bareMerge:
      bare === null
        ? null
        : {
            nodes: bare.nodes,
            edges: bare.edges,
            mentions: bare.mentions,
            seconds: rounded(bare.seconds),
            ratio: rounded(bare.seconds / full.seconds),
          },
    stageShares: Object.fromEntries(
      Object.entries(full.stages)
        .sort(([, a], [, b]) => b - a)
        .map(([stage, ms]) => [stage, rounded(ms / 1000 / full.seconds)]),
    ),
  };
}
export type Figures = ReturnType<typeof figuresOf>;

interface Line {
  readonly label: string;
  readonly value: (figures: Figures) => string | number | null;
  readonly budget?: string;
}

const percent = (value: number | undefined) => (value === undefined ? null : `${(100 * value).toFixed(1)} %`);

const LINES: readonly Line[] = [
  { label: 'awards', value: (f) => f.awards },
  { label: 'awards/s', value: (f) => f.awardsPerSecond, budget: 'SQLite ≥ 2500' },
  { label: 'seconds', value: (f) => f.seconds },
  { label: 'CPU seconds', value: (f) => f.cpuSeconds },
  { label: 'peak RSS, MiB', value: (f) => f.peakRssMiB, budget: '< 1536' },
  { label: 'without mapped files, MiB', value: (f) => f.peakAnonymousMiB },
  { label: 'small graph: awards', value: (f) => f.smallAwards },
  { label: 'small graph: ms per award', value: (f) => f.msPerAwardSmall },
  { label: 'ms per award', value: (f) => f.msPerAward },
  { label: 'ratio of the two', value: (f) => f.costRatio, budget: '≤ 1.2' },
  { label: 'the same of CPU time', value: (f) => f.cpuCostRatio },
  { label: 'second run, seconds', value: (f) => f.secondRunSeconds },
  { label: 'second run ÷ first', value: (f) => f.secondRunRatio, budget: '≤ 0.1' },
  { label: 'one more document, median s', value: (f) => f.oneMoreMedianSeconds, budget: '< 0.3' },
  { label: 'one more document, worst s', value: (f) => f.oneMoreMaxSeconds },
  { label: 'server start to first answer, s', value: (f) => f.firstAnswerSeconds, budget: '< 1.5' },
  { label: 'bare UNWIND … MERGE, seconds', value: (f) => f.bareMerge?.seconds ?? null },
  { label: 'bare ÷ ours', value: (f) => f.bareMerge?.ratio ?? null, budget: '≥ 0.7' },
];

/** The figures by store, and a table of them with the budgets beside. */
export function report(results: Results): { figures: Record<string, Figures>; table: string } {
  const figures = Object.fromEntries(Object.entries(results).map(([name, result]) => [name, figuresOf(result)]));
  const names = Object.keys(figures);
  const stages = [...new Set(Object.values(figures).flatMap(({ stageShares }) => Object.keys(stageShares)))];
  const lines: readonly Line[] = [
    ...LINES,
    ...stages.map((stage) => ({ label: `  ${stage}`, value: (f: Figures) => percent(f.stageShares[stage]) })),
  ];
  const row = (label: string, cells: readonly string[], budget: string) =>
    [label.padEnd(34), ...cells.map((cell) => cell.padStart(10)), `  ${budget}`].join('').trimEnd();
  const rows = lines.map(({ label, value, budget = '' }) =>
    row(
      label,
      names.map((name) => String(value(figures[name]!) ?? '–')),
      budget,
    ),
  );
  return { figures, table: [row('', names, 'budget'), ...rows].join('\n') };
}
