/**
 * When two people worked on one project, from the days of their parts and of its awards.
 */
import { byId } from '../ids.ts';
import { groupBy } from '../group-by.ts';
import type { Award, Edge } from '../model.ts';
import { pairEdges } from '../query/pair.ts';
import type { Store } from '../store/store.ts';

/** The days of somebody's part, or of what two share. */
export interface Span {
  readonly start: string;
  readonly end: string;
  /** False where a part has ended and nothing says when. */
  readonly isEndKnown: boolean;
}

/** One project that two people share. */
export interface SharedWork {
  readonly span: Span;
  /** The awards of the project by which they do. */
  readonly awards: readonly Award[];
  /** The parts of the two. */
  readonly parts: readonly Edge[];
}

/** Stands for a day that nothing states. */
const [BEGINNING, OPEN] = ['0000-01-01', '9999-12-31'];

/** The days of one part: its own, where it states them, else those of its award. */
function spanOf({ startDate, endDate, isFormer }: Edge, award: Pick<Award, 'startDate' | 'endDate'>): Span {
  return {
    start: startDate ?? award.startDate ?? BEGINNING,
    end: endDate ?? award.endDate ?? OPEN,
    isEndKnown: endDate !== null || !isFormer,
  };
}

/** From the first of the starts to the last of the ends. */
export function wholeSpan(spans: readonly Span[]): Span | null {
  const [first] = [...spans].sort((a, b) => byId(a.start, b.start));
  const [last] = [...spans].sort((a, b) => byId(b.end, a.end));
  return first && last ? { ...last, start: first.start } : null;
}

/** When both took part. */
function both(a: Span, b: Span): Span {
  const start = byId(a.start, b.start) >= 0 ? a.start : b.start;
  return { start, end: byId(a.end, b.end) <= 0 ? a.end : b.end, isEndKnown: a.isEndKnown && b.isEndKnown };
}

/** What a person and each collaborator share, project by project. Projects without an award have no days and are left out. */
export async function sharedWork(store: Store, person: string): Promise<Map<string, SharedWork[]>> {
  const kinds = { from: 'PERSON', to: 'PERSON' } as const;
  const [page] = await store.linked({ ...kinds, ids: [person], withShared: true });
  const pairs = (page?.links ?? []).map(({ target, shared }) => ({ origin: person, target, shared }));
  const edges = await pairEdges(store, kinds, pairs);
  const projectOf = edges[0]?.projectOf ?? new Map<string, string>();
  const known = await store.nodes([...projectOf.keys()]);
  const awards = new Map(known.flatMap((node) => (node?.kind === 'AWARD' ? [[node.id, node] as const] : [])));
  const awardsOf = groupBy([...awards.values()], ({ id }) => projectOf.get(id)!);
  /** The awards of a project that a part is of. */
  const awardsIn = (project: string, part: Edge): readonly Award[] => {
    if (part.to === project) return awardsOf.get(project) ?? [];
    const award = awards.get(part.to);
    return award && projectOf.get(award.id) === project ? [award] : [];
  };
  return new Map(
    pairs.map(({ target, shared }, place) => {
      const { origin: mine, target: theirs } = edges[place]!;
      const work = shared.flatMap((project) => {
        const [a, b] = [mine, theirs].map((parts) =>
          parts.flatMap((part) => awardsIn(project, part).map((award) => ({ award, part, span: spanOf(part, award) }))),
        ) as [Placed[], Placed[]];
        const [my, their] = [wholeSpan(a.map(({ span }) => span)), wholeSpan(b.map(({ span }) => span))];
        if (!my || !their) return [];
        const all = [...a, ...b];
        const distinct = [...new Set(all.map(({ award }) => award))].sort((x, y) => byId(x.id, y.id));
        return [{ span: both(my, their), awards: distinct, parts: [...new Set(all.map(({ part }) => part))] }];
      });
      return [target, work];
    }),
  );
}

interface Placed {
  readonly award: Award;
  readonly part: Edge;
  readonly span: Span;
}
