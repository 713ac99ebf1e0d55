/**
 * Paths and people two steps away over plain arrays: slow, and plain enough to be checked by reading it.
 */
import type { ParticipantsQuery, Reference } from '../store/reference.ts';

type Spec = Omit<ParticipantsQuery, 'ids'>;
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));

/** Every shortest chain from one to another, each a list of ids; none where there is none within `maxHops`. */
export function everyChain(
  { participants }: Reference,
  spec: Spec,
  from: string,
  to: string,
  maxHops: number,
): string[][] {
  let chains = [[from]];
  const seen = new Set([from]);
  for (let hops = 0; hops <= maxHops && chains.length > 0; hops++) {
    const done = chains.filter((chain) => chain.at(-1) === to);
    if (done.length > 0) return done.sort((x, y) => (x.join('\n') < y.join('\n') ? -1 : 1));
    chains = chains.flatMap((chain) => {
      const members = participants({ ...spec, ids: [chain.at(-1)!] }).flatMap((participants) => participants.members);
      return sorted(members)
        .filter((id) => !seen.has(id))
        .map((id) => [...chain, id]);
    });
    for (const chain of chains) seen.add(chain.at(-1)!);
  }
  return [];
}

/** The ids of the projects that two share. */
export function shared({ participants }: Reference, spec: Spec, a: string, b: string): string[] {
  return participants({ ...spec, ids: [a] })
    .filter(({ members }) => members.includes(b))
    .map(({ project }) => project);
}

/** Who is two steps away: through whom, and by how many chains of two projects. */
export function everySecondDegree(reference: Reference, spec: Spec, person: string, minimum = 1) {
  const { roles: _, ...any } = spec;
  const near = (id: string, of: Spec) =>
    sorted(reference.participants({ ...of, ids: [id] }).flatMap(({ members }) => members)).filter(
      (other) => other !== id && shared(reference, of, id, other).length >= minimum,
    );
  const first = near(person, any);
  const targets = sorted(first.flatMap((go) => near(go, spec))).filter((id) => id !== person && !first.includes(id));
  return targets.map((target) => {
    const between = first.filter((go) => near(go, spec).includes(target));
    const ways = between.map(
      (go) => shared(reference, any, person, go).length * shared(reference, spec, go, target).length,
    );
    return { target, between, pathCount: ways.reduce((sum, way) => sum + way, 0) };
  });
}
