/**
 * Judgements that cannot all hold: two parties who are judged different, and who are one by others.
 */
import { anchorsIn } from './judgement.ts';
import type { JudgementLine } from './read-judgements.ts';

export interface Contradiction {
  readonly different: JudgementLine;
  /** The shortest chain of judgements that makes the two parties one; none where the parties share an id. */
  readonly same: readonly JudgementLine[];
  /** The id that both parties lead to. */
  readonly shared: string;
}

/** A contradiction for each `different` that others undo. */
export function contradictions(lines: readonly JudgementLine[]): Contradiction[] {
  const samesAt = new Map<string, JudgementLine[]>();
  for (const line of lines) {
    if (line.judgement.decision !== 'same') continue;
    for (const anchor of anchorsIn(line.judgement)) samesAt.set(anchor, [...(samesAt.get(anchor) ?? []), line]);
  }
  /** Breadth first from one party: the lines that lead to the first id of the other. */
  const chain = (from: readonly string[], to: ReadonlySet<string>) => {
    const reached = new Map<string, { via: JudgementLine; from: string } | null>(from.map((anchor) => [anchor, null]));
    for (const anchor of reached.keys()) {
      if (to.has(anchor)) {
        const path: JudgementLine[] = [];
        for (let at = reached.get(anchor); at; at = reached.get(at.from)) path.push(at.via);
        return { shared: anchor, path };
      }
      for (const via of samesAt.get(anchor) ?? [])
        for (const next of anchorsIn(via.judgement)) if (!reached.has(next)) reached.set(next, { via, from: anchor });
    }
    return null;
  };
  return lines.flatMap((different) => {
    if (different.judgement.decision !== 'different') return [];
    const found = chain(different.judgement.a, new Set(different.judgement.b));
    return found === null ? [] : [{ different, same: found.path, shared: found.shared }];
  });
}
