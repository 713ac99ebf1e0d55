/**
 * What an ingest tells at its end: one line of counts, a line for each problem of a quarantined document, and each kind
 * of warning once.
 */
import type { DocumentProblems, IngestSummary } from '../../ingest/ingest.ts';
import { formatProblems } from '../../ingest/problem.ts';
import type { StageCount } from './progress.ts';

export function summaryLines({ read, ingested, known, quarantined, problems }: IngestSummary): string[] {
  const counts = `read ${String(read)} = ${String(ingested)} ingested + ${String(known)} known + ${String(quarantined)} quarantined`;
  return [
    counts,
    ...problems.flatMap((one) => one.problems.map((problem) => `quarantined ${formatProblems(one.place, [problem])}`)),
  ];
}

/** Warnings about the same field, with the same expectation, are one line: the first of them, and how many more. */
export function warningLines(warnings: readonly DocumentProblems[]): string[] {
  const kinds = new Map<string, { line: string; more: number }>();
  for (const { place, problems } of warnings) {
    for (const problem of problems) {
      const key = `${problem.field}\n${problem.expected}`;
      const kind = kinds.get(key);
      if (kind) kind.more += 1;
      else kinds.set(key, { line: formatProblems(place, [problem]), more: 0 });
    }
  }
  return [...kinds.values()].map(({ line, more }) =>
    more === 0 ? line : `${line} (and ${String(more)} more like it)`,
  );
}

/** The same for programs, as one JSON object: counts by outcome and by stage, and every problem. */
export function summaryJson({ problems, warnings, ...counts }: IngestSummary, stages: readonly StageCount[]): string {
  const flat = (documents: readonly DocumentProblems[]) =>
    documents.flatMap(({ place, problems: found }) =>
      found.map(({ field, expected, found: was }) => ({ place, field, expected, found: was })),
    );
  return JSON.stringify({
    ...counts,
    stages: stages.map(({ stage, count, seconds }) => ({ stage, count, seconds: Number(seconds.toFixed(3)) })),
    problems: flat(problems),
    warnings: flat(warnings),
  });
}
